// @ts-check
// The kind "adjudicate": two readings over one text; somebody decides where they differ. A decision is one answer,
// `place:<id>` = {choice, mark}; Python lays the readings side by side and says what can be taken at each place.
import { deciding } from "./adjudicate-acts.js";
import css from "./adjudicate.css";
import { ending, panel } from "./adjudicate-panel.js";
import { sideList } from "./adjudicate-side.js";
import { fit, mainSpans, startOf, wordsOf } from "./build.js";
import { wordCursor } from "./cursor.js";
import { drawings, make, oncePerTurn, refill } from "./dom.js";
import { history } from "./history.js";
import { takeKeys } from "./keys.js";
import { codec } from "./offsets.js";
import { paper } from "./paper.js";
import { selecting, tidy } from "./select.js";

/** @import {Frame} from "./frame.js" */
/** @import {Piece} from "./paper.js" */
/** @import {Parts} from "./studio.js" */
/** @import {Mark, Span, Task} from "./types.js" */

/** @typedef {{id: string, mark: Mark & {also_ok?: any[]}, also: any[]}} Choice */
/**
 * One place on which one reader or both said something.
 * @typedef {object} Place
 * @property {string} id
 * @property {string} layer
 * @property {number} line
 * @property {boolean} agreed
 * @property {string[]} differs
 * @property {Mark | null} a
 * @property {Mark | null} b
 * @property {boolean} core  whether what is decided here may be scored
 * @property {Choice[]} choices
 */
/** @typedef {{choice: string, mark: (Mark & {also_ok?: any[]}) | null}} Decision */
/** @typedef {ReturnType<typeof adjudication>["known"]} Known  what the parts of the screen are given to read */
/** @typedef {ReturnType<typeof adjudication>["view"]} View  and to call */

/** @param {Parts} parts */
export function renderAdjudicate(parts) {
  adjudication(parts);
}

/** @param {Parts} parts */
function adjudication({ model, el, link, frame, signal }) {
  const task = /** @type {Task & {places: Place[], readers: string[], agreement: {layer: string, title: string, told: string}[], not_blind: string}} */ (model.get("task"));
  const text = /** @type {string} */ (model.get("text"));
  const book = model.get("codebook");
  const code = codec(text);
  const sheet = paper({ text, code, ranges: [], headline: task.headline_line, signal });
  const past = history(link);
  const cursor = wordCursor(sheet, code);
  const anew = drawings(signal);
  const anewFoot = drawings(signal);
  const redraw = oncePerTurn(draw, signal);
  const byId = new Map(task.places.map((place) => [place.id, place]));
  const state = {
    layer: task.layers.find((layer) => task.places.some((place) => place.layer === layer && !place.agreed)) ?? task.layers[0],
    at: /** @type {string | null} */ (null), // the place that is open
    role: /** @type {string | null} */ (null), // the role that the next selected words fill
    adding: false, // the next selected words are what both readers missed
    pending: /** @type {Span[] | null} */ (null), // words under the word cursor
    byWords: false,
    result: false, // the text shows what was decided, not what was read
    all: false, // the list has the places on which both agree, too
    note: "",
    toPlace: false, // the open place is to be brought into view
    kept: /** @type {string[]} */ ([]), // what the desk said when the gold was kept
    by: "", // who decides
  };
  const dress = make("style", {}, css);
  el.append(dress);
  signal.addEventListener("abort", () => dress.remove(), { once: true });
  const box = make("div", { class: "palette" });
  frame.root.classList.add("marking", "adjudicating");
  frame.main.append(sheet.el);
  frame.dock.append(box);

  // ---- what is known
  const keyOf = (/** @type {string} */ id) => (byId.has(id) ? `place:${id}` : id);
  /** @param {string} id @returns {Decision | null} */
  const decision = (id) => {
    const given = link.answers.get(keyOf(id));
    if (given) return given;
    const place = byId.get(id);
    return place?.agreed ? { choice: "both", mark: place.choices[0].mark } : null;
  };
  /** What both readers missed and somebody added. @returns {string[]} */
  const added = () => [...link.answers.entries()].filter(([key, value]) => key.startsWith("own:") && value).map(([key]) => key);
  const layerOf = (/** @type {string} */ id) => byId.get(id)?.layer ?? link.answers.get(id)?.mark?.layer ?? "";
  const open = () => task.places.filter((place) => !decision(place.id));
  const editable = () => !link.readonly && !link.closed;
  /** The places of the layer on the screen, and what was added there, in text order. @returns {{id: string, start: number}[]} */
  const listed = () => {
    const own = added().map((id) => ({ id, start: startOf(link.answers.get(id).mark), layer: layerOf(id), shown: true }));
    const read = task.places.map((place) => ({ id: place.id, start: startOf(/** @type {Mark} */ (place.a ?? place.b)), layer: place.layer, shown: state.all || !place.agreed || Boolean(link.answers.get(keyOf(place.id))) || place.id === state.at }));
    return [...read, ...own].filter((each) => each.layer === state.layer && each.shown).sort((a, b) => a.start - b.start);
  };

  // ---- words for people
  const [first, second] = task.readers;
  /** @type {Record<string, string>} */
  const names = { both: "both readers say so", a: `A, ${first}`, b: `B, ${second}`, ab: "A’s words, the rest from B", ba: "B’s words, the rest from A", union: "the words of both", own: "your own", neither: "nothing here" };
  const layerBook = (/** @type {string} */ layer) => book.layers[layer];
  const shortOf = (/** @type {string} */ layer, /** @type {string} */ label) =>
    label === layer ? "no label yet" : ([...layerBook(layer).labels, ...layerBook(layer).families].find((each) => each.name === label)?.short ?? label);
  const valueOf = (/** @type {string} */ name, /** @type {string} */ value) => book.attributes[name]?.values.find((/** @type {any} */ each) => each.name === value)?.short ?? value;
  /** A reading as one sentence. @param {Mark | null} mark */
  const sentence = (mark) => {
    if (!mark) return "nothing marked";
    const main = fit(wordsOf(mainSpans(mark), code.slice), 110);
    if (mark.layer !== "attribution") return `“${main}” is ${shortOf(mark.layer, mark.label)}${mark.attrs?.voice ? `, ${valueOf("voice", mark.attrs.voice)} word` : ""}`;
    const who = mark.spans.source?.length ? fit(wordsOf(mark.spans.source, code.slice), 60) : mark.attrs?.source_kind === "none" ? "Nobody" : "?";
    const tie = wordsOf(mark.spans.cue, code.slice);
    const extra = [tie && `tied by “${fit(tie, 40)}”`, mark.attrs?.source_kind && mark.attrs.source_kind !== "none" && valueOf("source_kind", mark.attrs.source_kind)].filter(Boolean).join(", ");
    return `${who}: ${main}${extra ? ` (${extra})` : ""}`;
  };
  /** @type {Record<string, string>} */
  const DIFFERS = { text: "the words", content: "the claim", source: "who says so", cue: "the tie", label: "the label", voice: "whose word it is", source_kind: "the kind of source" };
  /** In what the readers differ. @param {string} id */
  const told = (id) => {
    const place = byId.get(id);
    if (!place) return "Both readers missed it.";
    if (place.agreed) return "Both readers say the same.";
    if (!place.a || !place.b) return `Only ${place.a ? `A (${first})` : `B (${second})`} marked this.`;
    return `They differ in ${place.differs.map((each) => DIFFERS[each] ?? each).join(", ")}.`;
  };

  const known = { task, book, link, frame, sheet, code, state, byId, names, keyOf, layerOf, decision, added, open, listed, editable, told, sentence, shortOf, layerBook, valueOf, redraw, signal };
  const { acts, others, isFair, step } = deciding(known, past, cursor);
  const view = { ...known, acts, others, isFair };

  // ---- drawing
  /** @param {Mark | null} mark @param {string} look @param {(role: string) => string} tag @param {string} id @returns {Piece[]} */
  const pieces = (mark, look, tag, id) => (mark ? Object.entries(mark.spans).flatMap(([role, spans]) => spans.map(([start, end], index) => ({ start, end, look: `${role === "text" ? mark.layer : role} ${look}`, tag: index ? "" : tag(role), name: id }))) : []);
  const roleShort = (/** @type {string} */ role, /** @type {Mark} */ mark) => (role === "text" ? shortOf(mark.layer, mark.label) : (layerBook("attribution").roles.find((/** @type {any} */ each) => each.name === role)?.short ?? role));
  /** How each place was drawn last: only what changed is drawn anew. @type {Map<string, string>} */
  const drawn = new Map();
  /** @param {string} id @returns {Piece[]} */
  const piecesOf = (id) => {
    const place = byId.get(id);
    const now = decision(id);
    const here = id === state.at;
    if (state.result || !place || place.agreed || (here && now?.choice === "own")) {
      return pieces(now?.mark ?? null, place?.agreed ? "r-both" : "r-done", (role) => (here || state.result ? roleShort(role, /** @type {Mark} */ (now?.mark)) : ""), id);
    }
    const tag = (/** @type {string} */ who, /** @type {Mark | null} */ mark) => (/** @type {string} */ role) => (here && mark ? `${who} · ${roleShort(role, mark)}` : who);
    const faint = now ? " r-faint" : "";
    return [...pieces(place.a, `r-a${faint}`, tag("A", place.a), id), ...pieces(place.b, `r-b${faint}`, tag("B", place.b), id)];
  };
  const drawText = () => {
    const ids = [...task.places.filter((place) => place.layer === state.layer).map((place) => place.id), ...added().filter((each) => layerOf(each) === state.layer)];
    const here = new Set(ids);
    for (const id of [...drawn.keys()].filter((each) => !here.has(each))) {
      drawn.delete(id);
      sheet.set(id, []);
    }
    for (const id of ids) {
      const fresh = piecesOf(id);
      const look = JSON.stringify(fresh);
      if (drawn.get(id) === look) continue;
      drawn.set(id, look);
      sheet.set(id, fresh);
    }
    sheet.flush();
    sheet.light(state.at);
    sheet.glow("cursor", state.pending ?? []);
  };

  const tabs = task.layers.map((layer) => frame.button(layerBook(layer).title, () => {
    Object.assign(state, { layer, at: null, role: null, adding: false, pending: null, note: "" });
    redraw();
  }, { class: "tab", pressed: false }));
  const undo = frame.button("↶ Undo", acts.undo, { key: "Control+Z" });
  const redo = frame.button("↷ Redo", acts.redo, { key: "Control+Shift+Z" });
  const words = frame.button("Mark by words", acts.byWords, { key: "w", pressed: false, title: "A word cursor for the keyboard" });
  frame.tools.append(...tabs, undo, redo, words);
  const show = frame.button("Show the result", () => {
    state.result = !state.result;
    redraw();
  }, { key: "r", pressed: false, title: "In the text: what was decided, or what the two readers marked" });
  const add = frame.button("Add what both missed", acts.add, { key: "a", pressed: false });
  frame.extras.prepend(show, add);

  const side = sideList();
  frame.side.append(...side.nodes);

  const stepLine = () => {
    if (link.status === "join") return "Opening your decisions …";
    if (link.status === "lost") return "Stop here: what you do now would not be saved. Download what is unsaved first.";
    if (!editable()) return "You can read these decisions, not change them.";
    if (state.adding) return state.byWords ? "Next: move with the arrow keys, hold Shift for more words, then press Enter." : "Next: select the words that both readers missed.";
    if (state.role) return "Next: select the words in the article. They take the place of those it has.";
    const left = open();
    const place = state.at ? byId.get(state.at) : null;
    if (place && !decision(place.id)) return `Next: ${place.a && place.b ? "whose reading is right? Both may be fair." : "is it right? Take it, or say neither."}`;
    if (state.kept.length) return "The gold is kept. You can change a decision and keep it again.";
    if (!left.length) return "Every place is decided. Look the result over, then keep it as gold.";
    if (state.at) return `Decided. Next: look at its reason, then go on to the next place. ${left.length} left.`;
    return `Next: open the first place on which the two readers differ. ${left.length} left.`;
  };

  /** What each part of the screen was drawn from last. @type {Map<HTMLElement, string>} */
  const looks = new Map();
  /**
   * Draw a part anew. A field in which somebody types stays as it is while nothing around it changes, and keeps the
   * cursor where something does.
   * @param {HTMLElement} node @param {any} from @param {() => AbortSignal} begin @param {(signal: AbortSignal) => (Node | null)[]} kids
   */
  function renew(node, from, begin, kids) {
    const look = JSON.stringify(from);
    const held = /** @type {HTMLElement | null} */ (document.activeElement);
    const name = node.contains(held) ? held?.dataset.field : undefined;
    const field = name && held instanceof HTMLSelectElement === false ? /** @type {HTMLInputElement} */ (held) : null;
    if (field && looks.get(node) === look) return;
    looks.set(node, look);
    const at = field?.selectionStart ?? 0;
    refill(node, kids(begin()), sheet.el);
    if (!name) return;
    const twin = /** @type {HTMLInputElement | null} */ (node.querySelector(`[data-field="${name}"]`));
    twin?.focus({ preventScroll: true });
    if (field) twin?.setSelectionRange(at, at);
  }

  let height = 0;
  function draw() {
    if (state.at && !byId.has(state.at) && !link.answers.get(state.at)) state.at = null;
    const differ = task.places.filter((place) => !place.agreed);
    frame.count(differ.filter((place) => decision(place.id)).length, differ.length, differ.length ? "decided" : "places to decide: they agree");
    frame.next(stepLine());
    const now = state.at ? decision(state.at) : null;
    const told = { ...now, mark: { ...now?.mark, rationale: "" } }; // a reason that is being typed stands in its field already
    renew(box, [state.at, state.role, state.pending, state.note, state.adding, editable(), link.status === "join", open().length > 0, told], anew, (fresh) => panel(view, fresh));
    renew(frame.foot, [open().length, state.kept, link.status === "saved", editable()], anewFoot, (fresh) => ending(view, fresh));
    undo.disabled = !past.canUndo || !editable();
    redo.disabled = !past.canRedo || !editable();
    tabs.forEach((tab, index) => {
      const left = open().filter((place) => place.layer === task.layers[index]).length;
      tab.setAttribute("aria-pressed", String(task.layers[index] === state.layer));
      const label = /** @type {HTMLElement} */ (tab.querySelector(".label"));
      label.textContent = `${layerBook(task.layers[index]).title} · ${left ? `${left} left` : "✓"}`;
    });
    show.setAttribute("aria-pressed", String(state.result));
    add.setAttribute("aria-pressed", String(state.adding));
    add.disabled = !editable();
    words.setAttribute("aria-pressed", String(state.byWords));
    drawText();
    side.update(view);
    // The dock may have grown over the words in hand.
    const mark = state.at ? (decision(state.at)?.mark ?? byId.get(state.at)?.a ?? byId.get(state.at)?.b) : null;
    if (mark && !state.byWords && (state.toPlace || box.offsetHeight !== height)) sheet.show(mainSpans(mark)[0]?.[0] ?? startOf(mark));
    state.toPlace = false;
    height = box.offsetHeight;
  }

  selecting(sheet, code, {
    pick: (spans) => acts.take(spans),
    tap({ word, marks, line, margin }) {
      if ((state.role || state.adding) && (word || margin)) {
        const whole = sheet.lines[line - 1];
        return acts.take(margin ? tidy(sheet, code, whole.start, whole.end) : [/** @type {Span} */ (word)]);
      }
      if (marks.length) {
        const at = state.at ? marks.indexOf(state.at) : -1;
        acts.open(marks[(at + 1) % marks.length]);
      }
    },
  }, signal);

  takeKeys(frame, sheet, {
    byWords: () => state.byWords,
    step,
    escape() {
      Object.assign(state, { role: null, adding: false, pending: null });
      redraw();
    },
  }, signal);

  link.on("change", () => redraw(), { signal });
  link.on("status", () => redraw(), { signal });
  link.on("overlay", ({ told: words, why, place }) => {
    if (place) acts.open(place);
    state.kept = words ?? [];
    state.note = why ?? "";
    frame.say(why ?? "The gold is kept.");
    redraw();
  }, { signal });
  link.on("refused", ({ why }) => {
    state.note = `Not taken: ${why}`;
    frame.say(state.note);
    redraw();
  }, { signal });
  draw();
  sheet.begin();
  return { known, view };
}
