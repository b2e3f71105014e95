// @ts-check
// Whose word is it? The given words stand out in the article, numbered; for each one picks who chose it.
import { answering, QUIET } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @param {Parts} parts */
export function renderVoice(parts) {
  const { model, link, frame, signal } = parts;
  const { spans = [] } = /** @type {Task} */ (model.get("task"));
  const group = `copydesk-${link.newName()}`;
  const rows = spans.map(({ id, start, words, line }) => {
    const fields = model.get("codebook").attributes.voice.values.map((/** @type {Record<string, string>} */ voice) => ({
      field: make("input", { type: "radio", name: `${group}-${id}`, value: voice.name, ...QUIET }),
      voice,
    }));
    const why = make("p", { class: "because" });
    const el = make("fieldset", {},
      make("legend", {}, `${id} · “${words}”`, make("span", { class: "soft" }, ` line ${line}`)),
      make("div", { class: "voices" }, ...fields.map((/** @type {any} */ { field, voice }) =>
        make("div", { class: "option", title: voice.question }, make("label", {}, field, make("span", {}, voice.short))))),
      why);
    el.addEventListener("change", ({ target }) => link.answer(`voice:${id}`, /** @type {HTMLInputElement} */ (target).value), { signal });
    // The word that one is asked about is to be seen while one decides.
    el.addEventListener("focusin", () => {
      sheet?.light(id);
      sheet?.show(start);
    }, { signal });
    return { id, fields, why, el };
  });
  const said = () => rows.filter(({ id }) => link.answers.get(`voice:${id}`)).length;
  const sheet = answering(parts, {
    given: () => said() === rows.length,
    body: [make("div", { class: "rows" }, ...rows.map(({ el }) => el))],
    ask: "For each word in colour, say whose it is.",
    draw(locked) {
      frame.count(said(), rows.length, "words");
      for (const { id, fields, why } of rows) {
        for (const { field } of fields) {
          field.checked = link.answers.get(`voice:${id}`) === field.value;
          field.disabled = locked;
        }
        const item = link.verdict?.items?.find((each) => each.mark === id);
        why.hidden = !item;
        why.className = `because ${item?.outcome}`;
        why.replaceChildren(...(item ? [make("b", {}, item.title), ` ${item.why}`] : []));
      }
    },
  });
  for (const { id, start, end } of spans) sheet?.set(id, [{ start, end, look: "loaded", tag: id, name: id }]);
  sheet?.flush();
}
