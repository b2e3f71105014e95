// @ts-check
// A few sentences of one's own; what a reader looks for stands above them.
import { answering, keepTyping, QUIET } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/**
 * A box for the answer `text`, kept as it is typed.
 * @param {string} label @param {number} rows @param {Parts} parts
 */
export function textBox(label, rows, { link, signal }) {
  const field = make("textarea", { rows, maxlength: 4000, ...QUIET });
  return {
    field,
    el: make("label", { class: "why" }, label, field),
    flush: keepTyping(field, link, () => link.answer("text", field.value), signal),
    /** @param {boolean} locked */
    draw(locked) {
      field.disabled = locked;
      // What is being typed is not taken from under the fingers.
      if (!link.typing) field.value = link.answers.get("text") ?? "";
    },
  };
}

/** @param {Parts} parts */
export function renderWrite(parts) {
  const { rubric = [] } = /** @type {Task} */ (parts.model.get("task"));
  const { el, flush, draw } = textBox("Your text", 7, parts);
  answering(parts, {
    key: "text",
    body: [
      ...(rubric.length ? [make("div", {}, "Your reader looks for this:", make("ul", { class: "rubric" }, ...rubric.map((line) => make("li", {}, line))))] : []),
      el,
    ],
    ask: "First: write a few sentences.",
    flush,
    draw,
  });
}
