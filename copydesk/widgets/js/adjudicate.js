// @ts-check
// The kind "adjudicate": two readings over one text; somebody decides where they differ. A decision is one answer,
// `place:<id>` = {choice, mark}; Python lays the readings side by side and says what can be taken at each place.
import css from "./adjudicate.css";
import { ending, panel } from "./adjudicate-panel.js";
import { sideList } from "./adjudicate-side.js";
import { fit, mainSpans, nobody, startOf, withRole, wordsOf } from "./build.js";
import { wordCursor } from "./cursor.js";
import { drawings, make, refill } from "./dom.js";
import { history } from "./history.js";
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
/** @typedef {ReturnType<typeof adjudication>} View */

const FAIR = "Careful readers may read it so, too.";

/** @param {Parts} parts */
export function renderAdjudicate(parts) {
  adjudication(parts);
}

/** @param {Parts} parts */
function adjudication({ model, el, link, frame, signal }) {
  const task = /** @type {Task & {places: Place[], readers: string[], agreement: {layer: string, title: string, told: string}[]}} */ (model.get("task"));
  const text = /** @type {string} */ (model.get("text"));
  const book = model.get("codebook");
  const code = codec(text);
  const sheet = paper({ text, code, ranges: [], headline: task.headline_line, signal });
  const past = history(link);
  const cursor = wordCursor(sheet, code);
  const anew = drawings(signal);
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

  // ---- what is done
  /** @param {string} id @param {Decision | null} value */
  const decide = (id, value) => {
    if (!editable()) return;
    state.note = "";
    state.kept = [];
    past.act([{ answer: keyOf(id), before: link.answers.get(keyOf(id)) ?? null, after: value }]);
  };
  /** Change the decided mark of the open place. @param {(mark: any) => any} change */
  const amend = (change) => {
    const now = state.at ? decision(state.at) : null;
    if (!state.at || !now?.mark) return;
    const mark = change(structuredClone(now.mark));
    decide(state.at, { choice: now.choice, mark });
  };
  const acts = {
    /** @param {string} id */
    open(id) {
      state.at = id;
      state.role = null;
      state.adding = false;
      state.pending = null;
      state.note = "";
      state.layer = layerOf(id) || state.layer;
      redraw();
      toPlace = true;
      frame.say(told(id));
    },
    /** @param {string} choice */
    choose(choice) {
      const place = state.at ? byId.get(state.at) : null;
      const found = place?.choices.find((each) => each.id === choice);
      if (!place || !found) return;
      const before = decision(place.id);
      const mark = structuredClone(found.mark);
      // A reason that somebody wrote here stays; one that was only proposed goes with its reading.
      const proposed = place.choices.map((each) => each.mark.rationale);
      if (before?.mark?.rationale && !proposed.includes(before.mark.rationale)) mark.rationale = before.mark.rationale;
      state.role = null;
      decide(place.id, { choice, mark });
      frame.say(`Decided: ${names[choice]}.`);
    },
    neither() {
      if (!state.at) return;
      state.role = null;
      if (byId.has(state.at)) decide(state.at, { choice: "neither", mark: null });
      else {
        const id = state.at;
        state.at = null;
        decide(id, null);
      }
      frame.say("Decided: nothing is marked here.");
    },
    own() {
      const place = state.at ? byId.get(state.at) : null;
      const from = state.at ? (decision(state.at)?.mark ?? place?.choices[0].mark) : null;
      if (!state.at || !from) return;
      state.role = from.layer === "attribution" ? "content" : "text";
      if (decision(state.at)?.choice !== "own") decide(state.at, { choice: "own", mark: structuredClone(from) });
      else redraw();
    },
    again() {
      if (state.at && byId.has(state.at)) decide(state.at, null);
    },
    add() {
      state.at = null;
      state.role = null;
      state.adding = !state.adding;
      redraw();
    },
    /** @param {string} role */
    role(role) {
      state.role = state.role === role ? null : role;
      redraw();
    },
    nobody: () => amend(nobody),
    label: (/** @type {string} */ label) => amend((mark) => ({ ...mark, label })),
    attr: (/** @type {string} */ name, /** @type {string} */ value) => amend((mark) => ({ ...mark, attrs: { ...mark.attrs, [name]: value || undefined } })),
    status: () => amend((mark) => ({ ...mark, status: mark.status === "open" ? "core" : "open" })),
    /** @param {string} id @param {string} rationale */
    reason(id, rationale) {
      const now = decision(id);
      if (now?.mark && now.mark.rationale !== rationale) decide(id, { choice: now.choice, mark: { ...structuredClone(now.mark), rationale } });
    },
    fair() {
      const also = state.at ? others(state.at) : [];
      const on = isFair(state.at);
      const same = (/** @type {any} */ a) => also.some((each) => JSON.stringify(each) === JSON.stringify(a));
      amend((mark) => {
        const rest = (mark.also_ok ?? []).filter((/** @type {any} */ each) => !same(each));
        return { ...mark, also_ok: on ? rest : [...rest, ...also] };
      });
    },
    next: () => move(1),
    previous: () => move(-1),
    /** Words were chosen: give them to what waits for words. @param {Span[]} spans */
    take(spans) {
      state.pending = null;
      if (!editable() || !spans.length) return redraw();
      if (state.adding) {
        const layer = state.layer;
        const id = `own:${link.newName()}`;
        const status = layer === "loaded" ? "open" : "core";
        const mark = { id, layer, label: layer, spans: { [layer === "attribution" ? "content" : "text"]: spans }, attrs: {}, by: "gold", status };
        state.adding = false;
        state.at = id;
        state.role = layer === "attribution" ? "source" : null;
        return decide(id, { choice: "own", mark });
      }
      const role = state.role;
      if (!role || !state.at) return redraw();
      amend((mark) => withRole(mark, role, spans, false));
    },
    takePending() {
      if (state.pending) acts.take(state.pending);
    },
    byWords() {
      state.byWords = !state.byWords;
      state.pending = null;
      sheet.el.classList.toggle("by-words", state.byWords);
      if (state.byWords) {
        const mark = state.at ? decision(state.at)?.mark : null;
        cursor.enter(mark ? startOf(mark) : (sheet.lines.find((line) => line.text.trim())?.start ?? 0));
        step("ArrowRight", false);
        step("ArrowLeft", false);
        sheet.el.focus({ preventScroll: true });
      }
      redraw();
    },
    keep() {
      state.kept = [];
      link.ask("gold", state.by);
    },
    undo: () => past.undo() && frame.say("Changed back."),
    redo: () => past.redo() && frame.say("Done again."),
  };

  /** The readings that a decision leaves out. @param {string} id @returns {any[]} */
  const others = (id) => {
    const place = byId.get(id);
    const now = decision(id);
    if (!place || !now?.mark) return [];
    const found = place.choices.find((each) => each.id === now.choice);
    if (found) return found.also;
    if (now.choice !== "own") return [];
    return [place.a, place.b].filter((each) => each !== null).map((each) => ({ label: each.label, spans: each.spans, worth: 1, why: each.rationale || FAIR }));
  };
  /** @param {string | null} id */
  const isFair = (id) => {
    const also = id ? others(id) : [];
    const held = (id && decision(id)?.mark?.also_ok) || [];
    return also.length > 0 && also.every((each) => held.some((/** @type {any} */ other) => JSON.stringify(other) === JSON.stringify(each)));
  };

  /** To the next place that is not decided; where all are, to the next in the list. @param {1 | -1} by */
  function move(by) {
    const here = listed();
    const at = here.findIndex((each) => each.id === state.at);
    const ahead = by > 0 ? here.slice(at + 1) : here.slice(0, Math.max(at, 0)).reverse();
    const undecided = open();
    const next = ahead.find((each) => undecided.some((place) => place.id === each.id))?.id
      ?? (by > 0 ? undecided[0]?.id : undefined) ?? ahead[0]?.id;
    if (next) acts.open(next);
  }

  /** @param {string} key @param {boolean} extend */
  function step(key, extend) {
    const span = cursor.move(key, extend);
    if (!span) return;
    state.pending = tidy(sheet, code, ...span);
    frame.say(code.slice(...cursor.head));
    redraw();
    queueMicrotask(() => sheet.show(cursor.head[0]));
  }

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

  // ---- drawing
  /** @param {Mark | null} mark @param {string} look @param {(role: string) => string} tag @param {string} id @returns {Piece[]} */
  const pieces = (mark, look, tag, id) => (mark ? Object.entries(mark.spans).flatMap(([role, spans]) => spans.map(([start, end], index) => ({ start, end, look: `${role === "text" ? mark.layer : role} ${look}`, tag: index ? "" : tag(role), name: id }))) : []);
  const roleShort = (/** @type {string} */ role, /** @type {Mark} */ mark) => (role === "text" ? shortOf(mark.layer, mark.label) : (layerBook("attribution").roles.find((/** @type {any} */ each) => each.name === role)?.short ?? role));
  const drawText = () => {
    for (const owner of sheet.owners()) if (!owner.startsWith("copydesk-")) sheet.set(owner, []);
    for (const id of [...task.places.filter((place) => place.layer === state.layer).map((place) => place.id), ...added().filter((each) => layerOf(each) === state.layer)]) {
      const place = byId.get(id);
      const now = decision(id);
      const here = id === state.at;
      if (state.result || !place || place.agreed || (here && now?.choice === "own")) {
        if (now?.mark) sheet.set(id, pieces(now.mark, place?.agreed ? "r-both" : "r-done", (role) => (here || state.result ? roleShort(role, /** @type {Mark} */ (now.mark)) : ""), id));
        continue;
      }
      const tag = (/** @type {string} */ who, /** @type {Mark | null} */ mark) => (/** @type {string} */ role) => (here && mark ? `${who} · ${roleShort(role, mark)}` : who);
      const faint = now ? " r-faint" : "";
      sheet.set(id, [...pieces(place.a, `r-a${faint}`, tag("A", place.a), id), ...pieces(place.b, `r-b${faint}`, tag("B", place.b), id)]);
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

  let due = false;
  let height = 0;
  let toPlace = false; // the open place is to be brought into view
  function redraw() {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) draw();
    });
  }
  function draw() {
    if (state.at && !byId.has(state.at) && !link.answers.get(state.at)) state.at = null;
    const differ = task.places.filter((place) => !place.agreed);
    frame.count(differ.filter((place) => decision(place.id)).length, differ.length, differ.length ? "decided" : "places to decide: they agree");
    frame.next(stepLine());
    const fresh = anew();
    refill(box, panel(view, fresh), sheet.el);
    refill(frame.foot, ending(view, fresh), sheet.el);
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
    if (mark && !state.byWords && (toPlace || box.offsetHeight !== height)) sheet.show(mainSpans(mark)[0]?.[0] ?? startOf(mark));
    toPlace = false;
    height = box.offsetHeight;
  }

  const view = { task, book, link, frame, sheet, code, state, byId, acts, names, decision, added, open, listed, editable, others, isFair, told, sentence, shortOf, layerBook, valueOf, redraw, signal };

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

  frame.root.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.matches("textarea, input, select")) {
      if (event.key === "Escape") sheet.el.focus({ preventScroll: true });
      return;
    }
    if (state.byWords && target === sheet.el && !event.ctrlKey && !event.metaKey && !event.altKey && event.key.match(/^(Arrow|Home|End)/)) {
      event.preventDefault();
      return step(event.key, event.shiftKey);
    }
    if (event.altKey || (event.key === "Enter" && target.matches("button"))) return;
    const plain = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = event.ctrlKey || event.metaKey ? `Control+${event.shiftKey || plain === "y" ? "Shift+" : ""}${plain === "y" ? "Z" : plain.toUpperCase()}` : plain;
    const found = [...frame.dock.querySelectorAll("button"), ...frame.root.querySelectorAll("button")].find((each) => each.getAttribute("aria-keyshortcuts") === name && !each.disabled);
    if (found) {
      event.preventDefault();
      found.click();
    } else if (plain === "Escape") {
      Object.assign(state, { role: null, adding: false, pending: null });
      redraw();
    }
  }, { signal });

  link.on("change", () => redraw(), { signal });
  link.on("status", () => redraw(), { signal });
  link.on("overlay", ({ told: words, why }) => {
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
  return view;
}
