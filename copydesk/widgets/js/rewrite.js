// @ts-check
// Put a passage more plainly: the machine lists the loaded words that remain, and the facts that must stay are ticked.
import { answering, QUIET } from "./answering.js";
import { button, make } from "./dom.js";
import { codec } from "./offsets.js";
import { textBox } from "./write.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @param {Parts} parts */
export function renderRewrite(parts) {
  const { model, link, signal } = parts;
  const { passage, facts } = /** @type {Task} */ (model.get("task"));
  const { field, el, flush, draw } = textBox("Your version", 4, parts);
  const seen = make("div", { class: "seen", role: "status" });
  let asked = "";
  const look = button("Look for loaded words", () => {
    flush();
    asked = field.value;
    link.ask("machine", asked);
  }, signal);
  field.addEventListener("input", () => seen.replaceChildren(), { signal });
  link.on("overlay", ({ annotations, why }) => {
    if (asked !== field.value) return;
    const found = annotations.map((/** @type {import("./types.js").Mark} */ each) =>
      make("p", {}, make("b", {}, `“${codec(asked).slice(...each.spans.text[0])}” `), each.rationale));
    seen.replaceChildren(...(found.length ? found : [make("p", {}, why ?? "The machine sees no loaded word. It can be wrong.")]));
  }, { signal });
  const ticks = (facts ?? []).map((fact, index) => {
    const tick = make("input", { type: "checkbox", ...QUIET });
    tick.addEventListener("change", () => link.answer(`fact:${index + 1}`, tick.checked), { signal });
    return { tick, el: make("div", { class: "option" }, make("label", {}, tick, make("span", {}, fact))) };
  });
  answering(parts, {
    key: "text",
    body: [
      ...(passage ? [make("blockquote", {}, passage)] : []),
      el,
      make("div", { class: "row" }, look),
      seen,
      ...(ticks.length ? [make("fieldset", {}, make("legend", {}, "Tick each fact that your version still tells"), ...ticks.map((each) => each.el))] : []),
    ],
    ask: "First: write a plainer version. Keep the facts.",
    flush,
    draw(locked) {
      draw(locked);
      ticks.forEach(({ tick }, index) => {
        tick.disabled = locked;
        tick.checked = link.answers.get(`fact:${index + 1}`) === true;
      });
    },
  });
}
