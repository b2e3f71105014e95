// @ts-check
// The entry that anywidget loads: one widget, several kinds.
import { renderChoose } from "./choose.js";
import { renderCompare } from "./compare.js";
import { make } from "./dom.js";
import { renderEstimate } from "./estimate.js";
import { frame } from "./frame.js";
import kinds from "./kinds.css";
import { connect } from "./link.js";
import { renderMark } from "./mark.js";
import { renderRewrite } from "./rewrite.js";
import { renderSort } from "./sort.js";
import style from "./style.css";
import { renderVoice } from "./voice.js";
import { renderWrite } from "./write.js";

/** @import {Model} from "./types.js" */

export default {
  /** @param {{model: Model, el: HTMLElement, signal: AbortSignal}} view */
  render({ model, el, signal }) {
    // In the view itself, so that it goes when the view goes, whatever the host.
    const dress = make("style", {}, style, kinds);
    el.append(dress);
    signal.addEventListener("abort", () => dress.remove(), { once: true });
    if (model.get("kind") === "compare") return renderCompare({ model, el, signal });
    const link = connect(model, { signal });
    const parts = { model, el, link, signal, frame: frame({ model, el, link, signal }) };
    const kind = model.get("kind");
    if (kind === "choose") renderChoose(parts);
    else if (kind === "sort") renderSort(parts);
    else if (kind === "estimate") renderEstimate(parts);
    else if (kind === "voice") renderVoice(parts);
    else if (kind === "rewrite") renderRewrite(parts);
    else if (kind === "write") renderWrite(parts);
    else renderMark(parts);
  },
};
