// @ts-check
// Choose one of several, or all that fit; say why, if one likes. The desk then says of each option why.
import { answering, keepTyping, QUIET } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task, VerdictItem} from "./types.js" */

/** @type {Record<VerdictItem["outcome"], string>} */
const SAYS = { found: "✓ right", nearly: "≈ nearly", missed: "○ it is this one", extra: "✗ not this one", arguable: "∿ arguable", alone: "– rightly left alone" };

/** @param {Parts} parts */
export function renderChoose(parts) {
  const { model, link, signal } = parts;
  const task = /** @type {Task} */ (model.get("task"));
  const group = `copydesk-${link.newName()}`;
  const options = (task.options ?? []).map(({ id, text }) => ({
    id,
    text,
    field: make("input", { type: task.many ? "checkbox" : "radio", name: group, value: id, ...QUIET }),
    why: make("p", { class: "because", hidden: true }),
  }));
  const set = make("fieldset", {},
    make("legend", {}, task.many ? "Choose all that fit" : "Choose one"),
    ...options.map(({ field, text, why }) => make("div", { class: "option" }, make("label", {}, field, make("span", {}, text)), why)));
  set.addEventListener("change", () => {
    const picked = options.filter((each) => each.field.checked).map((each) => each.id);
    link.answer("choice", task.many ? picked : picked[0]);
  }, { signal });
  const reason = make("textarea", { rows: 2, maxlength: 600, ...QUIET });
  const flush = keepTyping(reason, link, () => link.answer("reason", reason.value.trim()), signal);

  answering(parts, {
    key: "choice",
    body: [set, make("label", { class: "why" }, "Why? One sentence, if you like.", reason)],
    ask: task.many ? "First: choose all that fit." : "First: choose one.",
    flush,
    why: () => reason.value.trim(),
    draw(locked) {
      const choice = [link.answers.get("choice")].flat();
      for (const { id, field, why } of options) {
        field.checked = choice.includes(id);
        field.disabled = locked;
        const item = link.verdict?.items?.find((each) => each.mark === id);
        why.hidden = !item;
        why.className = `because ${item?.outcome}`;
        why.replaceChildren(...(item ? [make("b", {}, item.outcome === "missed" && task.many ? "○ this one too" : SAYS[item.outcome]), ` ${item.why}`] : []));
      }
      reason.disabled = locked;
      // What is being typed is not taken from under the fingers.
      if (!link.typing) reason.value = link.answers.get("reason") ?? "";
    },
  });
}
