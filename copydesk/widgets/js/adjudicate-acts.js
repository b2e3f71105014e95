// @ts-check
// Everything that is done in adjudication, under one name each: buttons, keys and pointer call these.
import { nobody, startOf, withRole } from "./build.js";
import { tidy } from "./select.js";

/** @import {Decision, Known} from "./adjudicate.js" */
/** @import {history} from "./history.js" */
/** @import {wordCursor} from "./cursor.js" */
/** @import {Span} from "./types.js" */

const FAIR = "Careful readers may read it so, too.";

/**
 * @param {Known} known
 * @param {ReturnType<typeof history>} past
 * @param {ReturnType<typeof wordCursor>} cursor
 */
export function deciding(known, past, cursor) {
  const { state, link, frame, sheet, code, byId, keyOf, decision, layerOf, open, listed, editable, told, names, redraw } = known;

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
      state.toPlace = true;
      const line = byId.get(id)?.line;
      frame.say(`${line ? `Line ${line}. ` : ""}${told(id)}`);
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

  /** To the next place that is not decided, of whatever layer; where all are, to the next one in the list. @param {1 | -1} by */
  function move(by) {
    const left = open();
    const order = [...byId.keys()];
    // With nothing open, one begins in the layer that one looks at.
    const place = state.at ? order.indexOf(state.at) : order.findIndex((id) => layerOf(id) === state.layer) - 1;
    const ahead = left.filter((each) => (by > 0 ? order.indexOf(each.id) > place : order.indexOf(each.id) < place));
    const here = listed();
    const at = here.findIndex((each) => each.id === state.at);
    const next = (by > 0 ? (ahead[0] ?? left[0]) : ahead.at(-1))?.id ?? here[at + by]?.id;
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

  return { acts, others, isFair, step };
}
