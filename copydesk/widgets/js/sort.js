// @ts-check
// Sort cards into bins: a row a card, its bins as radio buttons, so that finger, keyboard and screen reader can do it too.
import { answering, QUIET } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @type {Record<string, string>} */
const SAYS = { found: "✓ right", extra: "✗ not this one", missed: "○ not sorted" };

/** @param {Parts} parts */
export function renderSort(parts) {
  const { model, link, frame, signal } = parts;
  const { bins = [], cards = [] } = /** @type {Task} */ (model.get("task"));
  const group = `copydesk-${link.newName()}`;
  const rows = cards.map(({ id, text }) => {
    const name = `${group}-${id}`;
    const fields = bins.map((bin) => make("input", { type: "radio", name, value: bin.id, ...QUIET }));
    const why = make("p", { class: "because", hidden: true });
    const labels = fields.map((field, index) => make("label", {}, field, make("span", {}, bins[index].text)));
    const el = make("div", { class: "option", role: "radiogroup", "aria-labelledby": name }, make("p", { class: "slip", id: name }, text), make("div", { class: "row" }, ...labels), why);
    el.addEventListener("change", ({ target }) => link.answer(`card:${id}`, /** @type {HTMLInputElement} */ (target).value), { signal });
    return { id, fields, why };
  });
  const left = () => rows.filter(({ id }) => !link.answers.get(`card:${id}`)).length;

  answering(parts, {
    given: () => !left(),
    body: rows.map(({ why }) => /** @type {HTMLElement} */ (why.parentElement)),
    ask: "Put every card into a bin.",
    draw(locked) {
      frame.count(rows.length - left(), rows.length, "sorted");
      for (const { id, fields, why } of rows) {
        for (const field of fields) {
          field.checked = field.value === link.answers.get(`card:${id}`);
          field.disabled = locked;
        }
        const item = link.verdict?.items?.find((each) => each.mark === id);
        why.hidden = !item;
        why.className = `because ${item?.outcome}`;
        why.replaceChildren(...(item ? [make("b", {}, SAYS[item.outcome]), ` ${item.why}`] : []));
      }
    },
  });
}
