// @ts-check
// Choose one of several, or all that fit.
import { answering, QUIET, reading, reasonBox } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @param {Parts} parts */
export function renderChoose(parts) {
  const { model, link, signal } = parts;
  const task = /** @type {Task} */ (model.get("task"));
  const options = task.options ?? [];
  const group = `copydesk-${link.newName()}`;
  const fields = options.map((option) =>
    make("input", { type: task.many ? "checkbox" : "radio", name: group, value: option.id, ...QUIET }));
  const picked = () => fields.filter((field) => field.checked).map((field) => field.value);

  const set = make("fieldset", { class: "options" },
    make("legend", {}, task.many ? "Choose all that fit" : "Choose one"),
    ...options.map((option, i) => make("label", { class: "option" }, fields[i], make("span", {}, option.text))));
  set.addEventListener("change", () => link.answer("choice", task.many ? picked() : picked()[0]), { signal });

  reading(parts);
  answering(parts, {
    key: "choice",
    commit: Boolean(task.commit),
    body: [set],
    reason: reasonBox(parts),
    ask: task.many ? "First: choose all that fit." : "First: choose one.",
    draw(locked) {
      const value = link.answers.get("choice");
      for (const field of fields) {
        field.checked = Array.isArray(value) ? value.includes(field.value) : value === field.value;
        field.disabled = locked;
      }
    },
  });
}
