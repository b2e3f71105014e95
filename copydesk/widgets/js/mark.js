// @ts-check
// The kind "mark": article, palette, list and verdict put together. Python holds the truth, this view draws and asks.
import { actions } from "./acts.js";
import { allSpans, mainSpans } from "./build.js";
import { wordCursor } from "./cursor.js";
import { drawings, make, oncePerTurn, refill } from "./dom.js";
import { foot } from "./foot.js";
import { checkForm, commitForm, keysHelp } from "./forms.js";
import { history } from "./history.js";
import { keepFocus, movesCursor, press } from "./keys.js";
import { markList, signOf } from "./marklist.js";
import { standing } from "./nothing.js";
import { codec } from "./offsets.js";
import { renderPage } from "./page.js";
import { nextStep, palette, shortOf } from "./palette.js";
import { paper } from "./paper.js";
import { selecting, tidy } from "./select.js";

/** @import {Frame} from "./frame.js" */
/** @import {Step} from "./history.js" */
/** @import {Layer} from "./palette.js" */
/** @import {Codec} from "./offsets.js" */
/** @import {Paper, Piece} from "./paper.js" */
/** @import {Hint, Link, Mark, Model, Overlay, Span, Task, VerdictItem} from "./types.js" */

/**
 * What is open on the screen; nothing of it is saved.
 * @typedef {object} State
 * @property {string | null} edit  the mark being built or changed
 * @property {string | null} role  the role that the next selected words fill
 * @property {boolean} adding  they join what it has
 * @property {Span[] | null} pending  words selected, not yet a mark
 * @property {string | null} grid  what is being picked anew: `label`, or an attribute
 * @property {"check" | "commit" | "keys" | null} form
 * @property {boolean} byWords
 * @property {boolean} waiting  a check is under way
 * @property {{pick: number | null, text: string}} reason
 * @property {Hint | null} hint
 * @property {string} note  a sentence of the desk's own: why something was not done
 * @property {number | null} line  the line last looked at
 */

/**
 * What the parts of the screen are given to draw from and to call.
 * @typedef {object} View
 * @property {number} id  its own on the page
 * @property {Task} task
 * @property {any} book  `Codebook.to_json()`
 * @property {Layer} layer  the one on the screen
 * @property {Link} link
 * @property {Frame} frame
 * @property {Codec} code
 * @property {Paper} sheet
 * @property {State} state
 * @property {Map<string, Overlay>} overlays  the other readings that are switched on
 * @property {boolean} judges  whether the desk answers here
 * @property {ReturnType<typeof standing>} lines
 * @property {number} count  marks in this layer
 * @property {(start: number, end: number) => string} slice
 * @property {() => boolean} editable
 * @property {() => Mark | null} edited
 * @property {() => void} close
 * @property {(why: string) => void} refuse
 * @property {() => void} render
 * @property {(key: string, extend: boolean) => void} step
 * @property {(what: string) => void} overlay
 * @property {ReturnType<typeof actions>} acts
 */

let views = 0;

/**
 * @param {{model: Model, link: Link, frame: Frame, signal: AbortSignal}} parts
 */
export function renderMark({ model, link, frame, signal }) {
  const task = /** @type {Task} */ (model.get("task"));
  const text = /** @type {string} */ (model.get("text"));
  const book = model.get("codebook");
  const code = codec(text);
  const sheet = paper({ text, code, ranges: task.lines, headline: task.headline_line, signal });
  const past = history(link);
  const cursor = wordCursor(sheet, code);
  const anew = drawings(signal);
  const anewFoot = drawings(signal);
  const render = oncePerTurn(draw, signal);
  /** @type {State} */
  const state = { edit: null, role: null, adding: false, pending: null, grid: null, form: null, byWords: false, waiting: false, reason: { pick: null, text: "" }, hint: null, note: "", line: null };
  /** @type {Map<string, Overlay>} */
  const overlays = new Map();
  const box = make("div", { class: "palette" });
  frame.root.classList.add("marking");
  sheet.el.classList.toggle("margin", task.layers.includes("artifact"));
  frame.main.append(sheet.el);
  frame.dock.append(box);

  const close = () => Object.assign(state, { edit: null, role: null, adding: false, pending: null, grid: null, form: null });
  const refuse = (/** @type {string} */ why) => {
    state.note = why;
    frame.say(why);
    render();
  };

  /** @type {View} */
  const view = {
    id: (views += 1),
    task, book, link, code, sheet, state, frame, overlays, close, refuse, render, step, overlay, slice: code.slice,
    layer: book.layers[task.layers[0]],
    judges: task.feedback === "now" || task.feedback === "full",
    lines: standing(task.layers[0], link, sheet),
    count: 0,
    editable: () => !link.readonly && !link.closed && !task.readonly,
    edited: () => (state.edit ? (link.marks.get(state.edit) ?? null) : null),
    acts: /** @type {ReturnType<typeof actions>} */ (/** @type {unknown} */ (null)),
  };

  view.acts = actions(view, past);

  // ---- drawing
  /** @param {Mark} mark @param {string} look @param {boolean} own @returns {Piece[]} */
  const pieces = (mark, look, own) => {
    if (mark.layer !== view.layer.name) return [];
    return Object.entries(mark.spans).flatMap(([role, spans]) => {
      const short = role === "text" ? shortOf(view, mark.label) : (view.layer.roles.find((each) => each.name === role)?.short ?? role);
      return spans.map(([start, end], index) => ({ start, end, look: `${role === "text" ? mark.layer : role} ${look}`, tag: own && !index ? short : "", name: own ? mark.id : undefined }));
    });
  };
  /** @param {string[] | null} names */
  const drawMarks = (names) => {
    const all = names ?? [...new Set([...sheet.owners().filter((owner) => !owner.includes(":") && !owner.startsWith("copydesk-")), ...link.marks.keys()])];
    for (const name of all) {
      const mark = link.marks.get(name);
      sheet.set(name, mark ? pieces(mark, "", true) : []);
    }
    sheet.flush();
  };
  const drawOverlays = () => {
    for (const owner of sheet.owners().filter((each) => each.includes(":"))) sheet.set(owner, []);
    for (const [what, { annotations }] of overlays) {
      annotations.forEach((each) => sheet.set(`${what}:${each.id}`, pieces(each, what === "class" ? each.label : `ghost ${what}`, false)));
    }
    sheet.flush();
    list.compare(overlays);
  };

  /** Switch another reading on or off. @param {string} what */
  function overlay(what) {
    if (overlays.delete(what)) drawOverlays();
    else link.ask(what);
    render();
  }

  const list = markList(view, signal);
  frame.side.append(...list.nodes);

  // ---- the bars
  const undo = frame.button("↶ Undo", () => travel(past.undo()), { key: "Control+Z" });
  const redo = frame.button("↷ Redo", () => travel(past.redo()), { key: "Control+Shift+Z" });
  const byWords = frame.button("Mark by words", () => setByWords(!state.byWords), { key: "w", pressed: false, title: "A word cursor for the keyboard" });
  const tabs = task.layers.length > 1 ? task.layers.map((name) => frame.button(book.layers[name].title, () => {
    view.layer = book.layers[name];
    close();
    list.book();
    update(null);
    drawOverlays();
  }, { class: "tab", pressed: false })) : [];
  frame.tools.append(...tabs, undo, redo, byWords);
  const card = frame.button("Codebook", () => {
    list.card.hidden = !list.card.hidden;
    card.setAttribute("aria-pressed", String(!list.card.hidden));
    if (!list.card.hidden) list.card.scrollIntoView({ block: "nearest" });
  }, { key: "b", pressed: true });
  const keys = frame.button("Keys", () => view.acts.form("keys"), { key: "?" });
  frame.extras.append(card, keys);

  /** @param {Step[] | null} steps */
  function travel(steps) {
    if (!steps) return;
    const name = steps.map((step) => ("mark" in step ? step.mark : null)).find(Boolean);
    const mark = name ? link.marks.get(name) : null;
    close();
    if (mark && mark.layer === view.layer.name) view.acts.onward(mark);
    frame.say("Changed back.");
    render();
  }

  /** @param {boolean} on */
  function setByWords(on) {
    state.byWords = on;
    state.pending = null;
    byWords.setAttribute("aria-pressed", String(on));
    sheet.el.classList.toggle("by-words", on);
    if (on) {
      const first = sheet.lines.find((line) => sheet.inTask(line.number) && line.text.trim());
      cursor.enter(state.line && sheet.inTask(state.line) ? sheet.lines[state.line - 1].start : (first?.start ?? 0));
      step("", false);
    } else render();
    sheet.el.focus({ preventScroll: true });
  }
  /** Move the word cursor, or with no key show where it is. @param {string} key @param {boolean} extend */
  function step(key, extend) {
    const span = key ? cursor.move(key, extend) : cursor.move("ArrowRight", false) && cursor.move("ArrowLeft", false);
    if (!span) return;
    const spans = tidy(sheet, code, ...span);
    state.line = sheet.lineAt(cursor.head[0]).number;
    state.pending = view.editable() ? spans : null;
    if (!state.role) state.edit = null;
    frame.say(code.slice(...cursor.head));
    render();
    queueMicrotask(() => sheet.show(cursor.head[0]));
  }

  let height = 0;
  function draw() {
    view.lines = standing(view.layer.name, link, sheet);
    let own = 0;
    let all = 0;
    for (const mark of link.marks.values()) {
      if (mark.layer === view.layer.name) own += 1;
      if (task.layers.includes(mark.layer)) all += 1;
    }
    view.count = own;
    if (state.edit && !link.marks.has(state.edit)) close();
    frame.count(all, task.count, task.unit_word || (task.layers.length > 1 ? "marks" : view.layer.unit_word));
    frame.next(nextStep(view));
    const fresh = anew();
    const form = state.form && { check: checkForm, commit: commitForm, keys: keysHelp }[state.form];
    refill(box, [
      state.note ? make("p", { class: "note" }, state.note) : null,
      state.hint && !form ? make("p", { class: "note" }, make("b", {}, `Hint ${state.hint.level}: `), state.hint.text) : null,
      ...(form ? form(view, fresh) : view.editable() ? palette(view, fresh) : []),
    ], sheet.el);
    refill(frame.foot, foot(view, anewFoot()), sheet.el);
    undo.disabled = !past.canUndo || !view.editable();
    redo.disabled = !past.canRedo || !view.editable();
    tabs.forEach((tab, index) => tab.setAttribute("aria-pressed", String(task.layers[index] === view.layer.name)));
    sheet.light(state.edit);
    list.current(state.edit);
    sheet.glow("cursor", state.pending ?? []);
    // The dock may have grown over the line in hand.
    const held = state.pending?.[0]?.[0] ?? (state.edit && box.offsetHeight !== height ? mainSpans(/** @type {Mark} */ (view.edited()))[0]?.[0] : undefined);
    height = box.offsetHeight;
    if (held !== undefined && !state.byWords) sheet.show(held);
    const judged = new Map();
    for (const item of link.verdict?.items ?? []) for (const line of item.lines ?? []) judged.set(line, [...(judged.get(line) ?? []), item]);
    for (const line of view.lines.lines) {
      const items = /** @type {VerdictItem[] | undefined} */ (judged.get(line));
      if (items) sheet.note(line, [...new Set(items.map((item) => signOf(item.outcome)[0]))].join(""), items.map((item) => signOf(item.outcome)[1]).join(", "));
      else sheet.note(line, view.lines.said.has(line) ? "–" : "", view.lines.said.has(line) ? "read it all: nothing here" : "");
    }
  }

  /** @param {string[] | null} names */
  function update(names) {
    if (!names || names.length) {
      drawMarks(names);
      list.update(names);
      sheet.glow("hint", []);
      state.hint = null;
    }
    if (!link.verdict) list.judge(null);
    render();
  }

  link.on("change", ({ names }) => update(names), { signal });
  link.on("status", () => render(), { signal });
  link.on("verdict", (verdict) => {
    state.waiting = false;
    list.judge(verdict);
    render();
    frame.say(`Your desk says: ${(verdict.items ?? []).map((/** @type {VerdictItem} */ item) => signOf(item.outcome)[1]).join(", ")}`);
  }, { signal });
  link.on("hint", (hint) => {
    state.hint = hint;
    sheet.glow("hint", hint.spans ?? []);
    if (hint.line) sheet.show(sheet.lines[hint.line - 1].start, true);
    render();
    frame.say(hint.text);
  }, { signal });
  link.on("overlay", (overlay) => {
    if (overlay.why) return refuse(overlay.why);
    state.note = "";
    overlays.set(overlay.what, overlay);
    drawOverlays();
    render();
  }, { signal });
  link.on("refused", ({ why }) => refuse(`Not taken: ${why}`), { signal });

  selecting(sheet, code, {
    pick: (spans, finger) => view.acts.take(spans, finger),
    tap({ line, margin, word, marks }) {
      state.note = "";
      state.line = line;
      if (margin && view.layer.name === "artifact") {
        const whole = sheet.lines[line - 1];
        const owner = [...link.marks.values()].find((mark) => mark.layer === "artifact" && allSpans(mark).some(([start, end]) => start >= whole.start && end <= whole.end));
        if (owner) view.acts.open(owner.id);
        else view.acts.take(tidy(sheet, code, whole.start, whole.end));
      } else if (marks.length && !(state.edit && (state.role || state.adding))) {
        // A second click on the same words leads to the mark that lies around them.
        const at = state.edit ? marks.indexOf(state.edit) : -1;
        view.acts.open(marks[(at + 1) % marks.length]);
      } else if (word) {
        if (state.byWords) {
          cursor.enter(word[0]);
          step("", false);
        } else if (view.layer.name !== "artifact") view.acts.take([word], view.layer.name === "attribution");
        else render();
      } else {
        if (!state.role) close();
        render();
      }
    },
  }, signal);

  keepFocus(frame, sheet, signal);
  frame.root.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.matches("input[type=text]") && event.key !== "Escape") return;
    if (state.byWords && movesCursor(event, sheet)) {
      event.preventDefault();
      return step(event.key, event.shiftKey);
    }
    const plain = press(event, frame);
    if (plain === "Escape" && state.byWords) setByWords(false);
    else if (plain === "Delete" && state.byWords && !state.edit) {
      const owner = [...link.marks.values()].find((mark) => mark.layer === view.layer.name && allSpans(mark).some(([start, end]) => start <= cursor.head[0] && cursor.head[0] < end));
      if (owner) {
        state.edit = owner.id;
        view.acts.remove();
      }
    }
  }, { signal });

  list.book();
  if (model.get("page")) renderPage({ model, frame, paper: sheet, signal });
  update(null);
  if (link.verdict) list.judge(link.verdict);
  sheet.begin();
  return view;
}
