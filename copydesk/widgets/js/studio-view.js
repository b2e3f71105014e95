// @ts-check
// The kind "studio": a teacher decides on the finders' draft, mark by mark, and so makes an article's gold.
// Marks are changed as a student changes them (acts.js); what is decided of each is an answer, so undo knows both.
import { allSpans, mainSpans } from "./build.js";
import { wordCursor } from "./cursor.js";
import { drawings, make, oncePerTurn, refill } from "./dom.js";
import { takeKeys } from "./keys.js";
import { markList } from "./marklist.js";
import { standing } from "./nothing.js";
import { codec } from "./offsets.js";
import { shortOf } from "./palette.js";
import { paper } from "./paper.js";
import { selecting, tidy } from "./select.js";
import { nothingElse, studioActs } from "./studio-acts.js";
import { card } from "./studio-card.js";
import { foot, help, lead, taking } from "./studio-foot.js";
import { decision, ordered, queue, standingOf, tally } from "./studio-queue.js";

/** @import {Step} from "./history.js" */
/** @import {State, View} from "./mark.js" */
/** @import {Piece} from "./paper.js" */
/** @import {Parts} from "./studio.js" */
/** @import {Mark, Span, Task} from "./types.js" */

/**
 * What the kernel says of a mark (`classroom.gold.judged`).
 * @typedef {{attrs: Record<string, string>, reason: string, also: any[], problems: string[]}} Told
 */

/**
 * @typedef {object} Own
 * @property {State & {more: boolean, help: boolean, also: {spans: Span[] | null, why: string, label: string, value: string, worth: string}, news: string[]}} state
 * @property {Map<string, Told>} told
 * @property {Set<string>} stale  marks that were changed since the kernel last spoke of them
 * @property {string} gold  how gold.json stands: `none`, `made` of this, `older`, `other`: made elsewhere
 * @property {(value: "kept" | "struck") => void} decide
 * @property {(by: 1 | -1) => void} go
 * @property {(name: string) => void} goto
 * @property {(side: "start" | "end", by: 1 | -1) => void} nudge
 * @property {(name: string, value: any, id?: string) => void} setAttr
 * @property {(mark: Mark, words: string) => void} setReason
 * @property {(status: string) => void} setStatus
 * @property {(also: any[]) => void} setOthers
 * @property {(name: string) => void} point  the next words selected are an attribute's, or another reading's (`also`)
 * @property {() => void} toggleMore
 * @property {(key: string, value: boolean) => void} say
 * @property {() => void} makeGold
 * @property {(from: number, but?: string) => void} onward  to the next mark on which nothing is decided, from a place on, else from the top
 * @property {() => void} stop
 * @property {(name: string) => void} openLayer
 */
/** @typedef {Omit<View, "state"> & Own} StudioView */

/** How long an answer of the kernel may take, ms. */
const PATIENCE = 5000;

/** @param {Parts} parts */
export function renderStudio({ model, link, frame, signal }) {
  const task = /** @type {Task} */ (model.get("task"));
  const text = /** @type {string} */ (model.get("text"));
  const book = model.get("codebook");
  const code = codec(text);
  const sheet = paper({ text, code, ranges: [], headline: task.headline_line, signal });
  const cursor = wordCursor(sheet, code);
  const anewFoot = drawings(signal);
  const render = oncePerTurn(draw, signal);
  /** @type {StudioView["state"]} */
  const state = { edit: null, role: null, adding: false, pending: null, grid: null, form: null, byWords: false, waiting: false, reason: { pick: null, text: "" }, hint: null, note: "", line: null, more: false, help: false, also: nothingElse(), news: [] };
  const strip = make("p", { class: "standing" });
  const box = make("div", { class: "palette" });
  frame.root.classList.add("marking", "studio");
  frame.root.querySelector(".bar")?.after(strip);
  frame.main.append(sheet.el);
  frame.dock.append(box);

  const close = () => Object.assign(state, { edit: null, role: null, adding: false, pending: null, also: nothingElse() });
  const refuse = (/** @type {string} */ why) => {
    state.note = why;
    frame.say(why);
    render();
  };

  const view = /** @type {StudioView} */ (/** @type {Partial<StudioView>} */ ({
    id: 0, task, book, link, code, sheet, state, frame, close, refuse, render, step, slice: code.slice,
    overlays: new Map(), overlay() {}, judges: false, count: 0,
    layer: book.layers[task.layers[0]],
    lines: standing(task.layers[0], link, sheet),
    editable: () => !link.readonly && !link.closed,
    edited: () => (state.edit ? (link.marks.get(state.edit) ?? null) : null),
    acts: /** @type {any} */ (null),
    told: new Map(), stale: new Set(), gold: "none", openLayer,
  }));
  const past = studioActs(view, () => paperCard.flush());

  // ---- what the kernel says of the marks
  /** When it was asked; 0: not, or it has answered. */
  let asked = 0;
  let again = false;
  const look = () => {
    if (link.status === "join") return;
    // One question at a time; a lost one is asked again with the next change.
    if (asked && performance.now() - asked < PATIENCE) {
      again = true;
      return;
    }
    asked = performance.now();
    again = false;
    waiting = new Set(view.stale);
    link.ask("look");
  };
  let waiting = new Set();
  link.on("overlay", (m) => {
    if (m.what === "look") {
      asked = 0;
      for (const name of waiting) view.stale.delete(name);
      if (again) {
        for (const name of waiting) view.stale.add(name);
        look();
      }
      view.told = new Map(Object.entries(m.marks));
      view.gold = m.gold;
    } else if (m.what === "gold") {
      state.news = m.why ? [m.why] : m.told;
      frame.say(state.news.join(" "));
      look();
    }
    render();
  }, { signal });

  // ---- drawing
  /** How each mark was drawn last: only what changed is drawn anew. @type {Map<string, string>} */
  const drawn = new Map();
  const drawMarks = () => {
    for (const name of new Set([...drawn.keys(), ...link.marks.keys()])) {
      const mark = link.marks.get(name);
      const shown = mark && mark.layer === view.layer.name;
      const said = decision(view, name);
      const now = shown ? JSON.stringify([mark.spans, mark.label, said]) : "";
      if (drawn.get(name) === now) continue;
      sheet.set(name, shown ? pieces(mark, said === "struck" ? "struck" : said ? "" : "undecided") : []);
      if (now) drawn.set(name, now);
      else drawn.delete(name);
    }
    sheet.flush();
  };
  /** @param {Mark} mark @param {string} look @returns {Piece[]} */
  const pieces = (mark, look) => Object.entries(mark.spans).flatMap(([role, spans]) => {
    const short = role === "text" ? shortOf(/** @type {any} */ (view), mark.label) : (view.layer.roles.find((each) => each.name === role)?.short ?? role);
    return spans.map(([start, end], index) => ({ start, end, look: `${role === "text" ? mark.layer : role} ${look}`, tag: index || look === "struck" ? "" : short, name: mark.id }));
  });

  const side = queue(view, signal);
  const notes = markList(/** @type {any} */ (view), signal);
  frame.side.append(side.section, notes.card);
  const paperCard = card(view, signal, drawings(signal));

  const tabs = task.layers.map((name) => frame.button(book.layers[name].title, () => openLayer(name), { class: "tab", pressed: false }));
  const undo = frame.button("↶ Undo", () => travel(past.undo()), { key: "Control+Z" });
  const redo = frame.button("↷ Redo", () => travel(past.redo()), { key: "Control+Shift+Z" });
  const byWords = frame.button("Mark by words", () => setByWords(!state.byWords), { key: "w", pressed: false, title: "A word cursor for the keyboard" });
  frame.tools.append(...tabs, undo, redo, byWords);
  const codebook = frame.button("Codebook", () => {
    notes.card.hidden = !notes.card.hidden;
    codebook.setAttribute("aria-pressed", String(!notes.card.hidden));
    if (!notes.card.hidden) notes.card.scrollIntoView({ block: "nearest" });
  }, { key: "b", pressed: false });
  notes.card.hidden = true;
  frame.extras.append(codebook, frame.button("Keys", () => ((state.help = !state.help), render()), { key: "?" }));

  /** @param {string} name */
  function openLayer(name) {
    paperCard.flush();
    view.layer = book.layers[name];
    sheet.el.classList.toggle("margin", name === "artifact");
    frame.root.classList.toggle("margin", name === "artifact");
    close();
    state.note = "";
    notes.book();
    drawMarks();
    view.onward(0);
  }

  /** @param {Step[] | null} steps */
  function travel(steps) {
    if (!steps) return;
    const names = steps.map((step) => ("mark" in step ? step.mark : step.answer.replace(/^mark:/, "")));
    for (const name of names) view.stale.add(name);
    const mark = names.map((name) => link.marks.get(name)).find(Boolean);
    close();
    if (mark) {
      view.layer = book.layers[mark.layer];
      view.goto(mark.id);
    }
    frame.say("Changed back.");
    update();
  }

  /** @param {boolean} on */
  function setByWords(on) {
    state.byWords = on;
    state.pending = null;
    byWords.setAttribute("aria-pressed", String(on));
    sheet.el.classList.toggle("by-words", on);
    if (on) {
      cursor.enter(state.line ? sheet.lines[state.line - 1].start : 0);
      step("", false);
    } else render();
    sheet.el.focus({ preventScroll: true });
  }
  /** Move the word cursor, or with no key show where it is. @param {string} key @param {boolean} extend */
  function step(key, extend) {
    const span = key ? cursor.move(key, extend) : cursor.move("ArrowRight", false) && cursor.move("ArrowLeft", false);
    if (!span) return;
    state.line = sheet.lineAt(cursor.head[0]).number;
    // The mark in hand stays so until the cursor is moved: the keys that decide on it are still its own.
    state.pending = key && view.editable() ? tidy(sheet, code, ...span) : null;
    if (key && !state.role) state.edit = null;
    frame.say(code.slice(...cursor.head));
    render();
    queueMicrotask(() => sheet.show(cursor.head[0]));
  }

  /** Words were selected: for an attribute or another reading, else for the mark in hand or a new one. @param {Span[]} spans @param {boolean} [ask] */
  function take(spans, ask = false) {
    const role = state.role ?? "";
    if (!role.startsWith("@")) return view.acts.take(spans, ask);
    state.role = null;
    state.pending = null;
    if (role === "@also") state.also.spans = spans;
    else view.setAttr(role.slice(1), spans);
    render();
  }

  let height = 0;
  function draw() {
    if (state.edit && !link.marks.has(state.edit)) close();
    view.lines = standing(view.layer.name, link, sheet);
    const here = tally(view, view.layer.name);
    frame.count(here.decided, here.all, "decided");
    const parts = task.layers.map((name) => `${book.layers[name].title}: ${standingOf(tally(view, name))}`);
    refill(strip, parts.map((words, index) => make("span", { class: task.layers[index] === view.layer.name ? "here" : "" }, words)));
    frame.next(lead(view));
    const mark = state.pending && !state.role ? null : view.edited();
    const fresh = anewFoot();
    const top = [state.note && make("p", { class: "note" }, state.note), ...state.news.map((words) => make("p", { class: "note" }, words)), ...(state.help ? help(view, fresh) : []), ...(state.pending ? taking(view, fresh, take) : [])];
    if (paperCard.box.parentNode !== box) box.append(paperCard.box);
    const notesBox = box.firstElementChild === paperCard.box ? make("div", {}) : /** @type {HTMLElement} */ (box.firstElementChild);
    if (!notesBox.parentNode) box.prepend(notesBox);
    notesBox.hidden = !top.some(Boolean);
    refill(notesBox, top, sheet.el);
    paperCard.draw(state.help ? null : mark);
    refill(frame.foot, foot(view, fresh), sheet.el);
    undo.disabled = !past.canUndo || !view.editable();
    redo.disabled = !past.canRedo || !view.editable();
    tabs.forEach((tab, index) => tab.setAttribute("aria-pressed", String(task.layers[index] === view.layer.name)));
    drawMarks();
    side.draw();
    sheet.light(state.edit);
    sheet.glow("cursor", state.pending ?? (state.byWords && cursor.head ? [cursor.head] : []));
    // The dock may have grown over the line in hand.
    const held = state.pending?.[0]?.[0] ?? (mark && box.offsetHeight !== height ? mainSpans(mark)[0]?.[0] : undefined);
    height = box.offsetHeight;
    if (held !== undefined && !state.byWords) sheet.show(held);
  }

  let begun = false;
  function update() {
    look();
    if (!begun && link.status !== "join" && link.marks.size) {
      begun = true;
      openLayer(task.layers.find((name) => !tally(view, name).done) ?? task.layers[0]);
    }
    render();
  }
  link.on("change", update, { signal });
  // What was waiting is in the file now: the kernel's view of it is worth asking for again.
  link.on("status", (status) => (status === "saved" ? update() : render()), { signal });
  link.on("refused", ({ why }) => refuse(`Not taken: ${why}`), { signal });

  selecting(sheet, code, {
    pick: take,
    tap({ line, margin, word, marks }) {
      state.note = "";
      state.line = line;
      const waits = state.edit && (state.role || state.adding);
      if (margin && view.layer.name === "artifact") {
        const whole = sheet.lines[line - 1];
        const owner = ordered(view, "artifact").find((mark) => allSpans(mark).some(([start, end]) => start >= whole.start && end <= whole.end));
        if (owner && !waits) view.goto(owner.id);
        else take(tidy(sheet, code, whole.start, whole.end));
      } else if (marks.length && !waits) {
        // A second click on the same words leads to the mark that lies around them.
        view.goto(marks[((state.edit ? marks.indexOf(state.edit) : -1) + 1) % marks.length]);
      } else if (word && state.byWords) {
        cursor.enter(word[0]);
        step("", false);
      } else if (word && waits) take([word], view.layer.name === "attribution");
      else render();
    },
  }, signal);

  takeKeys(frame, sheet, {
    byWords: () => state.byWords,
    step,
    escape(event) {
      event.preventDefault();
      if (state.byWords && !state.pending) setByWords(false);
      else view.stop();
    },
  }, signal);

  notes.book();
  update();
  sheet.begin();
}
