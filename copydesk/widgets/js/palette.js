// @ts-check
// What stands docked under the article: labels with their questions, the building of a relation, a mark being changed.
import { filled, fit, missing, readBack, rolesOf, wordsOf } from "./build.js";
import { button, make } from "./dom.js";

/** @import {View} from "./mark.js" */
/** @import {Mark} from "./types.js" */

/** @typedef {{name: string, short: string, question: string, example?: string, family?: string, key?: string}} Entry */
/**
 * One layer of the codebook.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} title
 * @property {string} question
 * @property {string} short
 * @property {string} unit_word
 * @property {Entry[]} labels
 * @property {Entry[]} families
 * @property {Entry[]} roles
 */

/** @type {Record<string, string>} */
const STEP = { content: "the claim", source: "who says so?", cue: "the words that tie them" };
/** @type {Record<string, string>} */
const TAKEN = { content: "the claim", source: "who says so", cue: "the tie" };

/**
 * The labels to pick from: none where the task only asks whether, the families where it asks no further.
 * @param {View} view
 * @returns {Entry[]}
 */
export function choices({ task, layer }) {
  if (layer.name === "attribution") return [];
  const asks = (/** @type {string} */ part) => !task.ask.length || task.ask.includes(part);
  if (asks("label")) return layer.labels;
  return asks("family") ? layer.families : [];
}

/**
 * The attribute that is still open on a mark, if the task asks for one: its voice, or the kind of its source.
 * @param {View} view @param {Mark} mark
 */
function openAttr({ task, layer, book, state }, mark) {
  const name = layer.name === "loaded" ? "voice" : layer.name === "attribution" ? "source_kind" : "";
  if (!name || !task.ask.includes(name) || (mark.attrs?.[name] && state.grid !== name)) return null;
  if (name === "source_kind" && !mark.spans.source?.length) return null;
  const attribute = book.attributes[name];
  // "Nobody" is its own button, not a kind that one picks for words that are there.
  return { ...attribute, values: attribute.values.filter((/** @type {Entry} */ each) => each.name !== "none") };
}

/** @param {View} view @param {string} name */
export const shortOf = ({ layer }, name) =>
  name === layer.name ? layer.short : ([...layer.labels, ...layer.families].find((each) => each.name === name)?.short ?? name);

/**
 * The one line that says what to do now.
 * @param {View} view
 * @returns {string}
 */
export function nextStep(view) {
  const { task, layer, state, link, lines, count } = view;
  if (link.status === "join") return "Opening your answers …";
  if (link.status === "lost") return "Stop here: what you do now would not be saved. Download what is unsaved, then call your teacher.";
  if (link.closed && link.verdict) return "Read what the desk says. Your marks stay as you gave them.";
  if (link.closed) return "You have closed this task. You can read your marks, not change them.";
  if (!view.editable()) return "You can read these marks, not change them.";
  if (state.form === "check") return "Next: say why you decided as you did. Then see what the desk says.";
  if (state.form === "commit") return "Next: are you sure? Afterwards you cannot change your marks.";
  if (state.form === "keys") return "The keys, and the button for each.";
  if (state.waiting) return link.status === "saved" || link.status === "sending" ? "The desk is reading your marks …" : "Your check waits until the notebook answers.";
  const mark = view.edited();
  const all = Boolean(task.count) && count >= Number(task.count);
  const then = task.commit ? "commit" : "check";
  if (mark && state.adding) return "Next: select the further words. They join the same mark.";
  if (layer.name === "attribution") {
    if (state.pending) return "Next: take these words, or select others.";
    if (mark && state.role) return `Next: ${{ content: "select the words of the claim.", source: "select who says so, or say that nobody does.", cue: mark.attrs?.source_kind === "none" ? "is there a tie, such as “reportedly”? Select it. If not, press Done." : "select the words that tie the two." }[state.role] ?? ""}`;
    if (mark && openAttr(view, mark)) return "Next: what kind of source is it?";
    if (mark) return `Read it aloud. Does it still sound true? Then ${all ? (view.judges || task.commit ? `press ${then}` : "go on to the next task") : "select the next claim"}.`;
  } else {
    if (state.pending && (mark || !choices(view).length)) return "Next: take these words, or select others.";
    if (state.pending || state.grid === "label") return "Next: pick the label that fits best.";
    if (mark && openAttr(view, mark)) return "Next: whose word is it?";
    if (mark && state.role) return "Next: select the words that this mark should cover.";
  }
  if (link.verdict) return "Read what the desk says. Then change what you like, and check again.";
  if (all && (view.judges || task.commit)) return `That makes ${count} of ${task.count}. Next: look them over, then ${then}.`;
  const act = {
    attribution: "select the words of a claim",
    artifact: "click the number of a line that the reporter did not write here for this story",
    loaded: "select the shortest words that carry a charge",
  }[layer.name];
  const hand = state.byWords ? "move with the arrow keys, hold Shift for more words, then press a digit or Enter" : act;
  if (!count && lines.open.length) return `First: ${hand}. Nothing there? Say so below.`;
  if (lines.open.length) return `Next: ${hand}. Still open: line${lines.open.length > 1 ? "s" : ""} ${listed(lines.open)}.`;
  if (task.commit) return "Every line has an answer. Next: look it over, then commit.";
  return view.judges ? "Every line has an answer. Next: check." : "Every line has an answer. It is saved; you can still change it.";
}

/** @param {number[]} numbers */
function listed(numbers) {
  return numbers.length > 6 ? `${numbers.slice(0, 5).join(", ")} and ${numbers.length - 5} more` : numbers.join(", ");
}

/**
 * A grid of answers, each with its question.
 * @param {Entry[]} entries @param {(name: string) => void} pick @param {AbortSignal} signal
 * @param {{now?: string | null, numbered?: boolean}} how
 */
function grid(entries, pick, signal, { now = null, numbered = false }) {
  return make("div", { class: "grid" }, ...entries.map((each, index) => {
    const key = numbered ? String(index + 1) : each.key;
    const node = button(each.short, () => pick(each.name), signal, { key, class: "choice", pressed: now === null ? undefined : now === each.name });
    node.append(make("small", {}, each.question));
    return node;
  }));
}

/**
 * @param {View} view @param {AbortSignal} signal
 * @returns {(Node | null)[]}
 */
export function palette(view, signal) {
  const mark = view.edited();
  if (mark) return view.layer.name === "attribution" ? relation(view, mark, signal) : changing(view, mark, signal);
  if (!view.state.pending) return [];
  return choices(view).length ? labels(view, null, signal) : proposed(view, signal);
}

/** Label grid for words just selected, or for a mark whose label is to change. @param {View} view @param {Mark | null} mark @param {AbortSignal} signal */
function labels(view, mark, signal) {
  const { layer, acts, state, slice } = view;
  const entries = choices(view);
  const spans = mark ? mark.spans.text : (state.pending ?? []);
  const fine = entries !== layer.families && layer.families.length;
  const now = mark ? mark.label : null;
  const families = layer.families.map((family) =>
    button(family.short, () => acts.label(family.name), signal, { class: "quiet", pressed: now === null ? undefined : now === family.name }));
  return [
    make("p", { class: "asked" }, make("b", {}, `“${fit(wordsOf(spans, slice), 80)}”`)),
    grid(entries, acts.label, signal, { now }),
    make("div", { class: "row" },
      make("span", { class: "soft" }, "Not sure?"),
      ...(fine ? families : []),
      button(layer.name === "artifact" ? "not the story" : "loaded", () => acts.label(layer.name), signal, { key: mark ? undefined : "Enter", class: "quiet" }),
      button("Cancel", acts.cancel, signal, { key: "Escape" })),
  ];
}

/** Words selected by key or finger, which may still change: taken only on purpose. @param {View} view @param {AbortSignal} signal */
function taking({ state, slice, acts, layer }, signal) {
  if (!state.pending) return null;
  const as = layer.name === "attribution" ? ` as ${TAKEN[state.role ?? "content"]}` : "";
  return button(`Take “${fit(wordsOf(state.pending, slice), 40)}”${as}`, acts.takePending, signal, { key: "Enter", class: "main" });
}

/** @param {View} view @param {AbortSignal} signal */
const proposed = (view, signal) => [make("div", { class: "row" }, taking(view, signal), button("Cancel", view.acts.cancel, signal, { key: "Escape" }))];

/** The buttons that every mark being changed has. @param {View} view @param {Mark} mark @param {AbortSignal} signal */
function tail({ state, acts }, mark, signal) {
  const role = state.role ?? (mark.spans.text ? "text" : "");
  const has = Boolean(mark.spans[role]?.length);
  const edge = (/** @type {string} */ sign, /** @type {string} */ title, /** @type {"start" | "end"} */ side, /** @type {1 | -1} */ step) => {
    const node = button(sign, () => acts.nudge(side, step), signal, { title });
    node.setAttribute("aria-label", title);
    return node;
  };
  return [
    has && make("span", { class: "group", role: "group", "aria-label": "Move the edges by a word" },
      edge("⇤", "Begin one word earlier", "start", -1), edge("↦", "Begin one word later", "start", 1),
      edge("↤", "End one word earlier", "end", -1), edge("⇥", "End one word later", "end", 1)),
    button(has || !mark.spans.content ? "Add a piece" : "Add a piece to the claim", acts.adding, signal, { pressed: state.adding, title: "The next words you select join this mark" }),
    button("Delete", acts.remove, signal, { key: "Delete" }),
    button("Done", acts.done, signal, { key: "Escape" }),
  ];
}

/** @param {View} view @param {Mark} mark @param {AbortSignal} signal */
function changing(view, mark, signal) {
  const { state, acts, slice, layer, book } = view;
  if (state.grid === "label") return labels(view, mark, signal);
  const open = openAttr(view, mark);
  const voice = mark.attrs?.voice && book.attributes.voice.values.find((/** @type {Entry} */ each) => each.name === mark.attrs?.voice);
  const entry = [...layer.labels, ...layer.families].find((each) => each.name === mark.label);
  return [
    make("p", { class: "asked" }, make("b", {}, `“${fit(wordsOf(mark.spans.text, slice), 90)}”`), ` is marked: ${shortOf(view, mark.label)}${voice ? `, ${voice.short} word` : ""}. `,
      make("span", { class: "soft" }, open ? open.title : (entry?.question ?? ""))),
    open && grid(open.values, (name) => acts.attr(open.name, name), signal, { numbered: true, now: mark.attrs?.[open.name] ?? null }),
    make("div", { class: "row" },
      taking(view, signal),
      choices(view).length > 0 && button("Change the label", () => acts.grid("label"), signal),
      voice && !open && button("Change whose word", () => acts.grid("voice"), signal),
      button("Change the words", () => acts.role("text"), signal, { pressed: state.role === "text" && !state.adding, title: "The next words you select take the place of these" }),
      ...tail(view, mark, signal)),
  ];
}

/** @param {View} view @param {Mark} mark @param {AbortSignal} signal */
function relation(view, mark, signal) {
  const { state, acts, slice, layer, task, book } = view;
  const roles = rolesOf(layer.name, task);
  const role = state.role;
  const entry = layer.roles.find((each) => each.name === role);
  const steps = roles.map((each, index) => {
    const done = filled(mark, each);
    const node = button(`${done ? "✓" : index + 1} ${STEP[each]}`, () => acts.role(each), signal, { class: `step ${each}${done ? " done" : ""}`, pressed: each === role });
    node.setAttribute("aria-keyshortcuts", String(index + 1));
    return node;
  });
  const [who, claim] = readBack(mark, slice);
  const open = role ? null : openAttr(view, mark);
  const kind = mark.attrs?.source_kind && mark.attrs.source_kind !== "none" && book.attributes.source_kind.values.find((/** @type {Entry} */ each) => each.name === mark.attrs?.source_kind);
  const tie = wordsOf(mark.spans.cue, slice);
  const read = make("p", { class: "read" }, who ? make("b", {}, who) : make("u", {}, "\u00a0 ? \u00a0"), ": ", `${claim || "?"}.`,
    (tie || kind) && make("span", { class: "soft" }, ` (${[tie && `tied by “${tie}”`, kind && kind.short].filter(Boolean).join(", ")})`));
  return [
    make("div", { class: "steps" }, ...steps),
    entry ? make("p", { class: "asked" }, make("b", {}, entry.question), " Select the words in the article.") : null,
    read,
    open && make("p", { class: "asked" }, make("b", {}, open.title)),
    open && grid(open.values, (name) => acts.attr(open.name, name), signal, { numbered: true }),
    make("div", { class: "row" },
      taking(view, signal),
      roles.includes("source") && !(mark.attrs?.source_kind === "none") && (role === "source" || !missing(mark, roles)) &&
        button("Nobody: the outlet’s own voice", acts.nobody, signal, { key: "0" }),
      kind && !open && button("Change the kind of source", () => acts.grid("source_kind"), signal, { class: "quiet" }),
      ...tail(view, mark, signal)),
  ];
}
