// @ts-check
// Around the mark in hand: what to do next, words just selected, what ends a layer, the keys.
import { filled, fit, wordsOf } from "./build.js";
import { button, make } from "./dom.js";
import { decision, ordered, tally } from "./studio-queue.js";

/** @import {StudioView} from "./studio-view.js" */
/** @import {Span} from "./types.js" */

const ADD = { artifact: "click the number of a line, or select words", attribution: "select the words of a claim", loaded: "select the words" };

/** What a claim still lacks. @type {Record<string, string>} */
const PART = { content: "select the words of the claim", source: "select who says so, or say that nobody is named", cue: "select the words that tie the claim to them" };

/** How gold.json stands to what is decided here. @type {Record<string, string>} */
const GOLD = { made: "gold.json is made of what stands here.", older: "gold.json is older than what stands here.", other: "There is a gold.json that was not made here." };

/**
 * The one line that says what to do now.
 * @param {StudioView} view
 * @returns {string}
 */
export function lead(view) {
  const { link, state, layer, book } = view;
  if (link.status === "join") return "Opening the draft …";
  if (link.status === "lost") return "Stop here: what you do now would not be saved. Download what is unsaved.";
  if (!view.editable()) return "You can read these marks, not change them.";
  if (state.help) return "The keys, and the button for each.";
  if (state.pending && !state.role) return layer.name === "attribution" ? "Next: take these words as a claim, or select others." : "Next: pick the label that fits best.";
  if (state.adding) return "Next: select the further words. They join the same mark.";
  const mark = view.edited();
  if (state.role?.startsWith("@")) return "Next: select the words in the article. Esc leaves it as it is.";
  if (mark && state.role && !filled(mark, state.role)) return `Next: ${PART[state.role] ?? "select the words"}. Esc leaves it open.`;
  if (state.role) return "Next: select the words that take the place of these. Esc leaves it as it is.";
  if (mark) return decision(view, mark.id) ? "This one is decided. You can still change it." : "Is this mark right, and its reason true? Keep it, mend it, or strike it.";
  const here = tally(view, layer.name);
  const name = /** @type {keyof typeof ADD} */ (layer.name);
  if (here.decided < here.all) return `${here.all - here.decided} of ${here.all} marks are not decided yet: press ↓.`;
  if (!here.read) return `${here.all ? `All ${here.all} are decided.` : "The machine marked nothing here."} What did it miss? Read the text once more and ${ADD[name]}. Then press “Read it all”.`;
  if (here.bare || here.wrong) return "Read to the end. Some marks still need a reason, or something mended: they are signed ⚠ or stand without a reason.";
  const next = undone(view);
  if (next) return `${layer.title}: done. Go on with ${book.layers[next].title.toLowerCase()}, or make the gold from what is done.`;
  return view.gold === "made" ? "Every layer is done. You may change what you like, and make the gold again." : "Every layer is done. Make the gold.";
}

/** The next layer to do, of those that are not left out. @param {StudioView} view */
const undone = (view) => view.task.layers.find((name) => name !== view.layer.name && !tally(view, name).done && !tally(view, name).out);

/** The first mark that stays and has no reason, or something to mend. @param {StudioView} view */
function lame(view) {
  return ordered(view, view.layer.name).find((mark) => {
    const said = decision(view, mark.id);
    return said === "kept" && (!mark.rationale || view.told.get(mark.id)?.problems.length);
  });
}

/**
 * @param {StudioView} view @param {AbortSignal} signal
 * @returns {Node[]}
 */
export function foot(view, signal) {
  if (!view.editable()) return [];
  const { task, layer, link, book } = view;
  const here = tally(view, layer.name);
  const all = task.layers.map((name) => tally(view, name)).filter((one) => !one.out && one.begun);
  const ready = all.length > 0 && all.every((one) => one.done && !one.bare && !one.wrong);
  const one = lame(view);
  const why = ready ? (link.status === "saved" ? "" : "Wait until all is saved.") : all.length ? "A layer is begun and not done: finish it, or leave it out for now." : "Decide on one layer first.";
  const kids = [];
  if (here.decided === here.all) kids.push(button(here.read ? "✓ Read it all" : here.all ? "Read it all: nothing is missing" : "Read it all: nothing here", () => view.say(`read:${layer.name}`, !here.read), signal, { key: "r", class: here.read ? "" : "main", pressed: here.read }));
  if (one && here.decided === here.all) kids.push(button("Show what is still to mend", () => view.goto(one.id), signal));
  const next = undone(view);
  if (next && (here.done || here.out)) kids.push(button(`Go on: ${book.layers[next].title}`, () => view.openLayer(next), signal, { key: "n", class: here.bare || here.wrong ? "" : "main" }));
  if (here.out || (here.begun && !here.done)) kids.push(button(here.out ? "Take this layer in again" : "Leave this layer out for now", () => view.say(`out:${layer.name}`, !here.out), signal, { pressed: here.out }));
  kids.push(button(["made", "older"].includes(view.gold) ? "Make the gold again" : "Make the gold", view.makeGold, signal, { key: "g", class: ready && !why && !next && view.gold !== "made" ? "main" : "", disabled: !ready || Boolean(why), title: why }));
  kids.push(make("span", { class: "soft" }, why || (GOLD[view.gold] ?? "")));
  return kids;
}

/**
 * Words just selected that are no mark yet.
 * @param {StudioView} view @param {AbortSignal} signal @param {(spans: Span[]) => void} take
 */
export function taking(view, signal, take) {
  const { layer, state, acts, slice } = view;
  const spans = /** @type {Span[]} */ (state.pending);
  const words = make("p", {}, make("b", {}, `“${fit(wordsOf(spans, slice), 90)}”`));
  const cancel = button("Cancel", view.stop, signal, { key: "Escape" });
  if (state.role || layer.name === "attribution") {
    const go = () => (state.role?.startsWith("@") ? take(spans) : acts.takePending());
    return [words, make("div", { class: "row" }, button("Take these words", go, signal, { key: "Enter", class: "main" }), cancel)];
  }
  return [words, make("div", { class: "row chips" }, ...layer.labels.map((each) => button(each.short, () => acts.label(each.name), signal, { key: each.key, class: "chip", title: each.question })), cancel)];
}

/** @param {StudioView} view @param {AbortSignal} signal */
export function help(view, signal) {
  const rows = [
    ["Enter", "keep the mark and its reason, and go on (button: Keep); also a"],
    ["x", "strike it, and go on (button: Strike); also Del"],
    ["1 … 0", view.layer.name === "attribution" ? "1 2 3: the next words you select become the claim, who, the tie; 4 to 9: what kind of source; 0: nobody is named" : "another label, as the buttons show"],
    ["← →", "the last word, with Shift the first: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],
    ["c", "other words (button: Other words); p adds a piece"],
    ["e", "write the reason; Enter keeps it and the mark, Esc leaves the field"],
    ["o", "core or open: is it scored? (button: Core, Open)"],
    ["d", "to a loaded word’s details (button: Details), Esc leads back; s selects whom or what it is about; m opens the rest (button: More)"],
    ["↑ ↓", "to the mark before, to the next"],
    ["r", "the text is read to its end (button: Read it all); n goes on to the next layer, g makes the gold"],
    ["w", "mark by words: arrows move a word cursor, Shift takes more words, Esc ends it"],
    ["Ctrl Z", "undo; with Shift: redo (buttons: Undo, Redo)"],
    ["Tab", "leads on, out of the text and out of the studio"],
  ];
  return [
    make("dl", { class: "keys" }, ...rows.flatMap(([key, words]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)])),
    make("div", { class: "row" }, button("Close", view.stop, signal, { key: "Escape", class: "main" })),
  ];
}
