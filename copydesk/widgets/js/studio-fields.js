// @ts-check
// What a gold mark says besides its words and its label: attributes, whether it is scored, other readings that count.
import { keepTyping, QUIET } from "./answering.js";
import { fit, startOf, wordsOf } from "./build.js";
import { button, make } from "./dom.js";
import { alsoOf, ordered } from "./studio-queue.js";

/** @import {StudioView} from "./studio-view.js" */
/** @import {Mark, Span} from "./types.js" */

/** Attributes that one sees at once, and those behind "More", by layer. @type {Record<string, [string[], string[]]>} */
const FIELDS = { artifact: [[], []], attribution: [[], ["quotation", "hop", "place"]], loaded: [["voice", "direction"], []] };
/** Words that the next selection gives to an attribute. @type {Record<string, [string, string]>} */
const POINTERS = { attribution: ["stands_for", "Stands for"], loaded: ["target", "About"] };

/** What a task may ask of a mark besides its words and its label. @type {Record<string, string>} */
const ASKED = { artifact: "", attribution: "source_kind", loaded: "voice" };

/**
 * A list to pick from, with its name before it.
 * @param {string} title @param {[string, string][]} options  value and words @param {string} now @param {(value: string) => void} pick @param {AbortSignal} signal @param {string} name
 */
function picker(title, options, now, pick, signal, name) {
  const select = make("select", { ...QUIET, "data-field": name }, ...options.map(([value, words]) => make("option", { value, selected: value === now }, words)));
  select.addEventListener("change", () => pick(select.value), { signal });
  return make("label", { class: "field" }, make("span", {}, title), select);
}

/** @param {StudioView} view @param {Mark} mark @param {string} name @param {AbortSignal} signal */
function attribute(view, mark, name, signal) {
  const { title, values } = view.book.attributes[name];
  const worked = view.told.get(mark.id)?.attrs[name];
  const words = (/** @type {string} */ value) => values.find((/** @type {any} */ each) => each.name === value)?.short ?? value;
  const own = mark.attrs?.[name] ?? "";
  const first = /** @type {[string, string]} */ (worked ? ["", `${words(worked)} (worked out)`] : ["", "choose …"]);
  const rest = values.filter((/** @type {any} */ each) => each.name !== "none").map((/** @type {any} */ each) => [each.name, each.short]);
  return picker(title, own && !worked ? rest : [first, ...rest], own, (value) => view.setAttr(name, value || undefined), signal, name);
}

/** @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal */
function pointer(view, mark, signal) {
  const found = POINTERS[mark.layer];
  if (!found || (found[0] === "stands_for" && mark.attrs?.source_kind !== "pronoun")) return [];
  const [name, title] = found;
  const spans = /** @type {Span[] | undefined} */ (mark.attrs?.[name]);
  const waits = view.state.role === `@${name}`;
  return [
    make("span", { class: "field" }, make("span", {}, title), make("b", {}, spans?.length ? `“${fit(wordsOf(spans, view.slice), 34)}”` : "nothing yet")),
    button(waits ? "Select the words …" : "Select them", () => view.point(name), signal, { key: "s", pressed: waits, title: `The next words you select: ${title.toLowerCase()}` }),
  ];
}

/** @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal */
function neutral(view, mark, signal) {
  const field = make("input", { type: "text", maxlength: 120, ...QUIET, "data-field": "neutral" });
  field.value = mark.attrs?.neutral ?? "";
  keepTyping(field, view.link, () => view.setAttr("neutral", field.value.trim() || undefined, mark.id), signal);
  return make("label", { class: "field" }, make("span", {}, "A plainer word"), field);
}

/** @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal */
function wording(view, mark, signal) {
  const earlier = ordered(view, "attribution").filter((each) => each.id !== mark.id && startOf(each) < startOf(mark));
  const options = earlier.map((each) => /** @type {[string, string]} */ ([each.id, `line ${view.sheet.lineAt(startOf(each)).number}: ${fit(wordsOf(each.spans.content, view.slice), 40)}`]));
  return picker("The same statement in other words", [["", "no"], ...options], mark.attrs?.wording_of ?? "", (value) => view.setAttr("wording_of", value || undefined), signal, "wording_of");
}

/** What is different in another reading. @param {StudioView} view @param {Mark} mark @param {any} reading */
function named({ layer, book, slice }, mark, reading) {
  const label = layer.labels.find((each) => each.name === reading.label)?.short ?? reading.label;
  const value = book.attributes[ASKED[mark.layer]]?.values.find((/** @type {any} */ each) => each.name === reading.attrs?.[ASKED[mark.layer]])?.short;
  return [label, value, reading.spans && `“${fit(wordsOf(Object.values(reading.spans).flat(), slice), 40)}”`].filter(Boolean).join(", ");
}

/** The other readings in one line, so that none is kept unseen. @param {StudioView} view @param {Mark} mark */
export function alsoInWords(view, mark) {
  const also = alsoOf(view, mark);
  if (!also.length) return null;
  const told = also.map((reading) => `${named(view, mark, reading)} (“${reading.why}”)`).join(" · ");
  return make("p", { class: "soft also" }, make("b", {}, `Also right${mark.also_ok ? "" : ", proposed"}: `), told);
}

/**
 * What is seen at once.
 * @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal @returns {Node[]}
 */
export function facts(view, mark, signal) {
  return [
    ...FIELDS[mark.layer][0].map((name) => attribute(view, mark, name, signal)),
    ...pointer(view, mark, signal),
    ...(mark.layer === "loaded" ? [neutral(view, mark, signal)] : []),
  ];
}

/**
 * What stands behind "More".
 * @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal @returns {Node[]}
 */
export function more(view, mark, signal) {
  return [
    make("div", { class: "row fields" }, ...FIELDS[mark.layer][1].map((name) => attribute(view, mark, name, signal)), ...(mark.layer === "attribution" ? [wording(view, mark, signal)] : [])),
    others(view, mark, signal),
  ];
}

/** Other readings that count as well. @param {StudioView} view @param {Mark} mark @param {AbortSignal} signal */
function others(view, mark, signal) {
  const { layer, book, state } = view;
  const also = alsoOf(view, mark);
  const asked = ASKED[mark.layer];
  const rows = also.map((/** @type {any} */ reading, /** @type {number} */ index) =>
    make("li", {}, `${named(view, mark, reading)}, ${reading.worth === 0.5 ? "half" : "full"}: ${reading.why} `,
      button("Remove", () => view.setOthers(also.filter((/** @type {any} */ _, /** @type {number} */ at) => at !== index)), signal)));
  const draft = state.also;
  const same = /** @type {[string, string]} */ (["", "the same"]);
  const why = make("input", { type: "text", maxlength: 220, ...QUIET, "data-field": "why" });
  why.value = state.also.why;
  why.addEventListener("input", () => (state.also.why = why.value), { signal });
  why.addEventListener("keydown", (event) => event.key === "Enter" && add(), { signal });
  const add = () => {
    if (!why.value.trim()) return view.refuse("Say in a sentence why the other reading counts as well.");
    if (!draft.label && !draft.value && !state.also.spans) return view.refuse("Say what is different in it: the label, the words, or whose it is.");
    const role = mark.layer === "attribution" ? "content" : "text";
    const reading = {
      ...(draft.label && { label: draft.label }),
      ...(draft.value && { attrs: { [asked]: draft.value } }),
      ...(state.also.spans && { spans: mark.layer === "attribution" ? { ...mark.spans, [role]: state.also.spans } : { [role]: state.also.spans } }),
      worth: Number(draft.worth),
      why: why.value.trim(),
    };
    view.setOthers([...also, reading]);
  };
  const waits = state.role === "@also";
  return make("fieldset", { class: "others" },
    make("legend", {}, "Also right"),
    rows.length ? make("ul", {}, ...rows) : make("p", { class: "soft" }, "Another reading that earns points as well."),
    make("div", { class: "row fields" },
      mark.layer === "attribution" ? null : picker("Label", [same, ...layer.labels.filter((each) => each.name !== mark.label).map((each) => /** @type {[string, string]} */ ([each.name, each.short]))], draft.label, (name) => (draft.label = name), signal, "also-label"),
      asked && picker(book.attributes[asked].title, [same, ...book.attributes[asked].values.map((/** @type {any} */ each) => [each.name, each.short])], draft.value, (name) => (draft.value = name), signal, "also-value"),
      button(state.also.spans ? `“${fit(wordsOf(state.also.spans, view.slice), 30)}”` : waits ? "Select the words …" : "Other words", () => view.point("also"), signal, { pressed: waits }),
      picker("Worth", [["1", "full"], ["0.5", "half"]], draft.worth, (name) => (draft.worth = name), signal, "also-worth")),
    make("div", { class: "row" }, make("label", { class: "field wide-field" }, make("span", {}, "Why"), why), button("Add", add, signal)));
}
