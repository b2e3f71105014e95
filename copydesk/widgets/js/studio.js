// @ts-check
// The entry of the second bundle: what only an instructor uses. Students load annotator.js, which must stay small.
import { renderAdjudicate } from "./adjudicate.js";
import { make } from "./dom.js";
import { frame } from "./frame.js";
import kinds from "./kinds.css";
import { connect } from "./link.js";
import { renderStudio } from "./studio-view.js";
import studio from "./studio.css";
import style from "./style.css";

/** @import {Frame} from "./frame.js" */
/** @import {Link, Model} from "./types.js" */
/** @typedef {{model: Model, el: HTMLElement, link: Link, frame: Frame, signal: AbortSignal}} Parts */

/**
 * The screens by the kind that the task names. A further one registers here with its renderer.
 * @type {Record<string, (parts: Parts) => void>}
 */
const KINDS = {
  adjudicate: renderAdjudicate,
  studio: renderStudio,
};

export default {
  /** @param {{model: Model, el: HTMLElement, signal: AbortSignal}} view */
  render({ model, el, signal }) {
    // In the view itself, so that it goes when the view goes, whatever the host.
    const dress = make("style", {}, style, kinds, studio);
    el.append(dress);
    signal.addEventListener("abort", () => dress.remove(), { once: true });
    const link = connect(model, { signal });
    KINDS[model.get("kind")]({ model, el, link, signal, frame: frame({ model, el, link, signal }) });
  },
};
