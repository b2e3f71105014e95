// @ts-check
// The dock of adjudication: both readings of the open place side by side, what can be taken, and what came of it.
import { keepTyping, QUIET } from "./answering.js";
import { fit, wordsOf } from "./build.js";
import { button, make } from "./dom.js";

/** @import {Decision, Place, View} from "./adjudicate.js" */
/** @import {Mark} from "./types.js" */

/** What is asked of a decided mark besides its label, by layer; the rest follows from the text. @type {Record<string, string[]>} */
const ASKED = { artifact: [], attribution: ["source_kind"], loaded: ["direction"] };
const LONGEST = 300;
/** @type {Record<string, string>} */
const STEP = { content: "the claim", source: "who says so", cue: "the tie", text: "the words" };

/** @param {...(Node | string | null | false | undefined)} kids */
const row = (...kids) => make("div", { class: "row" }, ...kids);

/**
 * @param {View} view @param {AbortSignal} signal
 * @returns {(Node | null)[]}
 */
export function panel(view, signal) {
  const { state, byId } = view;
  const note = state.note ? make("p", { class: "note", role: "alert" }, state.note) : null;
  if (!state.at) return [note, start(view, signal)];
  const place = byId.get(state.at) ?? null;
  return [note, place && readings(view, place), takes(view, place, signal), ...result(view, place, signal)];
}

/** @param {View} view @param {AbortSignal} signal */
function start(view, signal) {
  const { acts, state, open, listed, editable } = view;
  if (state.adding) return row(pending(view, signal), button("Cancel", acts.add, signal, { key: "Escape" }));
  if (!open().length && !listed().length) return null;
  return row(editable() && button(open().length ? "Open the next place" : "Look at the first place", acts.next, signal, { key: "n", class: "main" }));
}

/**
 * The last row: who decides, and the gold that comes of it.
 * @param {View} view @param {AbortSignal} signal
 * @returns {Node[]}
 */
export function ending({ state, open, acts, editable, link }, signal) {
  if (!editable()) return [];
  const left = open().length;
  const name = make("input", { type: "text", maxlength: 80, ...QUIET, "data-field": "by", placeholder: "Your name, kept with the gold" });
  name.value = state.by;
  name.addEventListener("input", () => (state.by = name.value), { signal });
  const keep = button(left ? `Keep as gold: ${left} left to decide` : "Keep as gold", acts.keep, signal, { key: "g", class: left || state.kept.length ? "" : "main", disabled: left > 0 || link.status !== "saved" });
  return [
    make("label", { class: "field" }, make("span", {}, "Decided by"), name),
    keep,
    ...(state.kept.length ? [make("div", { class: "kept", role: "status" }, ...state.kept.map((words) => make("p", {}, words)))] : []),
  ];
}

/** Words under the word cursor: taken only on purpose. @param {View} view @param {AbortSignal} signal */
function pending({ state, code, acts }, signal) {
  if (!state.pending || !(state.role || state.adding)) return null;
  return button(`Take “${fit(wordsOf(state.pending, code.slice), 40)}”`, acts.takePending, signal, { key: "Enter", class: "main" });
}

/** Both readings, side by side. @param {View} view @param {Place} place */
function readings({ sentence, told, task, state, decision }, place) {
  const choice = state.at ? decision(state.at)?.choice : "";
  const undecided = !choice; // afterwards the reason stands in the field below
  /** @param {"a" | "b"} who @param {string} name */
  const card = (who, name) => {
    const mark = place[who];
    const taken = choice === who || choice === "both";
    return make("div", { class: `reading r-${who}${taken ? " taken" : ""}`, role: "group", "aria-label": `Reading ${name}` },
      make("p", { class: "who" }, name, taken ? " ✓" : ""),
      make("p", {}, sentence(mark)),
      undecided && mark?.rationale ? make("p", { class: "soft" }, mark.rationale) : null,
      undecided && mark?.status === "open" ? make("p", { class: "soft" }, "Held open by this reader.") : null);
  };
  const [a, b] = task.readers;
  return make("div", {},
    make("p", { class: "asked" }, make("b", {}, `Line ${place.line}. `), told(place.id)),
    make("div", { class: "readings" }, ...(place.agreed ? [card("a", `A and B · ${a}, ${b}`)] : [card("a", `A · ${a}`), card("b", `B · ${b}`)])));
}

/** What can be taken here, each with its key. @param {View} view @param {Place | null} place @param {AbortSignal} signal */
function takes(view, place, signal) {
  const { state, acts, decision, editable } = view;
  if (!editable() || !state.at) return null;
  const now = decision(state.at)?.choice ?? null;
  const label = (/** @type {string} */ choice) => {
    if (choice === "both") return "Take what both say";
    if (choice === "a" || choice === "b") return `Take ${choice.toUpperCase()}’s`;
    if (choice === "union") return "The words of both";
    const rest = place?.layer === "attribution" ? "who and tie" : "label";
    return choice === "ab" ? `A’s ${place?.layer === "attribution" ? "claim" : "words"}, B’s ${rest}` : `B’s ${place?.layer === "attribution" ? "claim" : "words"}, A’s ${rest}`;
  };
  const keys = (/** @type {string} */ choice, /** @type {number} */ index) => ({ a: "1", b: "2", both: "1" })[choice] ?? String(index + 1);
  return row(
    ...(place?.choices ?? []).map((each, index) => button(label(each.id), () => acts.choose(each.id), signal, { key: keys(each.id, index), pressed: now === each.id })),
    button(place ? "Neither" : "Take it out", acts.neither, signal, { key: "0", pressed: place ? now === "neither" : undefined, title: "Nothing is marked here" }),
    place && button("Write your own", acts.own, signal, { key: "o", pressed: now === "own", title: "Change the words yourself" }),
    button("Next place", acts.next, signal, { key: "n", class: now ? "main" : "" }),
    button("Back", acts.previous, signal, { key: "p", title: "The place before" }),
  );
}

/** What was decided, to be looked over and amended. @param {View} view @param {Place | null} place @param {AbortSignal} signal */
function result(view, place, signal) {
  const { state, decision, names, sentence, acts, editable, others, isFair, layerBook, shortOf } = view;
  const now = state.at ? decision(state.at) : null;
  if (!now) return [];
  if (!now.mark) return [make("p", { class: "read" }, "Decided: nothing is marked here. Whoever marks it all the same neither gains nor loses.")];
  const { mark } = now;
  // What was taken as a reader has it stands in that reader's card.
  const said = ["a", "b", "both"].includes(now.choice) && same(mark, place, now.choice) ? null : make("p", { class: "read" }, make("span", { class: "soft" }, `Decided, ${names[now.choice]}: `), sentence(mark));
  if (!editable()) return [said, mark.rationale ? make("p", {}, mark.rationale) : null];
  const core = mark.layer !== "loaded" || Boolean(place?.core);
  const status = button(mark.status === "open" ? "Open: neither pays nor costs" : "Core: it is scored", acts.status, signal, { key: "c", pressed: mark.status === "open", disabled: !core && mark.status === "open", title: core ? "Core is scored. Open is talked about." : "Only one reader marked this loaded word, or one held it open: it stays open" });
  const also = others(/** @type {string} */ (state.at));
  const fair = also.length ? button(also.length > 1 ? "The other readings are fair, too" : "The other reading is fair, too", acts.fair, signal, { key: "f", pressed: isFair(state.at), title: "A student who marks it so gets the points as well" }) : null;
  return [
    said,
    edited(view, mark, signal),
    make("div", { class: "row fields" },
      picker("Label", [[mark.layer, shortOf(mark.layer, mark.layer)], ...layerBook(mark.layer).labels.map((/** @type {any} */ each) => /** @type {[string, string]} */ ([each.name, each.short]))], mark.label, acts.label, signal, mark.layer !== "attribution"),
      ...ASKED[mark.layer].filter((name) => name !== "source_kind" || mark.spans.source?.length).map((name) => attribute(view, mark, name, signal)),
      status, fair),
    reason(view, mark, signal),
  ];
}

/** Whether a taken mark still says what its reader said. @param {Mark} mark @param {Place | null} place @param {string} choice */
function same(mark, place, choice) {
  const theirs = choice === "b" ? place?.b : place?.a;
  return Boolean(theirs) && theirs?.label === mark.label && (theirs?.attrs?.source_kind ?? "") === (mark.attrs?.source_kind ?? "");
}

/** The roles whose words are being changed. @param {View} view @param {Mark} mark @param {AbortSignal} signal */
function edited(view, mark, signal) {
  const { state, acts, decision } = view;
  if (!state.at || decision(state.at)?.choice !== "own") return null;
  const roles = mark.layer === "attribution" ? ["content", "source", "cue"] : ["text"];
  return row(
    make("span", { class: "soft" }, "Change:"),
    ...roles.map((role) => button(STEP[role], () => acts.role(role), signal, { class: `step ${role}`, pressed: state.role === role, title: "The next words you select take the place of these" })),
    mark.layer === "attribution" && button("Nobody: the outlet’s own voice", acts.nobody, signal, { class: "quiet", pressed: mark.attrs?.source_kind === "none" }),
    pending(view, signal),
  );
}

/**
 * A list to pick from, with its name before it.
 * @param {string} title @param {[string, string][]} options  value and words @param {string} now @param {(value: string) => void} pick @param {AbortSignal} signal @param {boolean} [shown]
 */
function picker(title, options, now, pick, signal, shown = true) {
  if (!shown) return null;
  const select = make("select", { ...QUIET, "data-field": title }, ...options.map(([value, words]) => make("option", { value, selected: value === now }, words)));
  select.addEventListener("change", () => pick(select.value), { signal });
  return make("label", { class: "field" }, make("span", {}, title), select);
}

/** @param {View} view @param {Mark} mark @param {string} name @param {AbortSignal} signal */
function attribute({ book, acts }, mark, name, signal) {
  const { title, values } = book.attributes[name];
  const options = /** @type {[string, string][]} */ ([["", "choose …"], ...values.filter((/** @type {any} */ each) => each.name !== "none").map((/** @type {any} */ each) => [each.name, each.short])]);
  return picker(title, options, mark.attrs?.[name] ?? "", (value) => acts.attr(name, value), signal);
}

/** The reason that students read. @param {View} view @param {Mark} mark @param {AbortSignal} signal */
function reason({ state, acts, link }, mark, signal) {
  const id = /** @type {string} */ (state.at);
  const field = make("textarea", { rows: 2, maxlength: LONGEST, ...QUIET, "data-field": "reason" });
  field.value = mark.rationale ?? "";
  keepTyping(/** @type {any} */ (field), link, () => acts.reason(id, field.value.trim()), signal);
  return make("label", { class: "field wide-field" }, make("span", {}, "The reason, for a student"), field);
}
