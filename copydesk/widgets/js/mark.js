// @ts-check
// The kind "mark": article, palette, list and verdict put together. Python holds the truth, this view draws and asks.
import { fresh, mainSpans, missing, nobody, rolesOf, withAttr, withRole } from "./build.js";
import { wordCursor } from "./cursor.js";
import { button, drawings, make, refill } from "./dom.js";
import { checkForm, commitForm, keysHelp } from "./forms.js";
import { history } from "./history.js";
import { allSpans, markList, signOf } from "./marklist.js";
import { silenceKey, standing } from "./nothing.js";
import { codec } from "./offsets.js";
import { renderPage } from "./page.js";
import { choices, nextStep, palette, shortOf } from "./palette.js";
import { paper } from "./paper.js";
import { selecting, tidy } from "./select.js";
import { nudge } from "./words.js";

/** @import {Frame} from "./frame.js" */
/** @import {Step} from "./history.js" */
/** @import {Layer} from "./palette.js" */
/** @import {Piece} from "./paper.js" */
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

/** @typedef {ReturnType<typeof renderMark>} View */

const OVERLAYS = /** @type {const} */ ([["machine", "the machine’s reading"], ["gold", "the key"]]);
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
  /** @type {State} */
  const state = { edit: null, role: null, adding: false, pending: null, grid: null, form: null, byWords: false, waiting: false, reason: { pick: null, text: "" }, hint: null, note: "", line: null };
  /** @type {Map<string, Overlay>} */
  const overlays = new Map();
  const box = make("div", { class: "palette" });
  frame.root.classList.add("marking");
  sheet.el.classList.toggle("margin", task.layers.includes("artifact"));
  frame.main.append(sheet.el);
  frame.dock.append(box);

  const view = {
    id: (views += 1),
    task, book, link, code, sheet, state, slice: code.slice, side: frame.side,
    layer: /** @type {Layer} */ (book.layers[task.layers[0]]),
    judges: task.feedback === "now" || task.feedback === "full",
    lines: standing(task.layers[0], link, sheet),
    count: 0,
    editable: () => !link.readonly && !link.closed && !task.readonly,
    edited: () => (state.edit ? (link.marks.get(state.edit) ?? null) : null),
    acts: /** @type {ReturnType<typeof actions>} */ (/** @type {unknown} */ (null)),
  };

  const close = () => Object.assign(state, { edit: null, role: null, adding: false, pending: null, grid: null, form: null });
  const refuse = (/** @type {string} */ why) => {
    state.note = why;
    frame.say(why);
    render();
  };

  /** What a put changes besides: its lines are no longer "nothing here". @param {Mark} mark @returns {Step[]} */
  const unsilenced = (mark) => {
    const numbers = new Set(allSpans(mark).flatMap(([start, end]) => sheet.linesOf(start, end).map((line) => line.number)));
    return [undefined, ...numbers].map((line) => silenceKey(view.layer.name, line)).filter((key) => link.answers.get(key) === true)
      .map((key) => ({ answer: key, before: true, after: false }));
  };
  /** @param {...Mark} marks */
  const put = (...marks) => past.act(marks.flatMap((mark) => [{ mark: mark.id, before: link.marks.get(mark.id) ?? null, after: mark }, ...unsilenced(mark)]));
  /** @param {Mark} mark */
  const onward = (mark) => {
    state.edit = mark.id;
    state.adding = false;
    state.role = view.layer.name === "attribution" ? missing(mark, rolesOf(view.layer.name, task)) : null;
  };
  const outside = (/** @type {Span[]} */ spans) => spans.every(([start]) => !sheet.inTask(sheet.lineAt(start).number));
  const where = () => task.lines.map(([a, b]) => (a === b ? `line ${a}` : `lines ${a} to ${b}`)).join(" and ");

  function actions() {
    /** Words were chosen: give them to what waits for words. @param {Span[]} spans @param {boolean} [ask] only propose them */
    const take = (spans, ask = false) => {
      state.note = "";
      if (!view.editable()) return refuse(nextStep(view));
      state.form = null;
      state.line = sheet.lineAt(spans[0][0]).number;
      const mark = view.edited();
      const role = state.role;
      // A source may have been named before the task's lines begin; what is asked about may not.
      const inside = role === "source" || role === "cue" ? spans : spans.filter((span) => !outside([span]));
      if (!inside.length) return refuse(`That is outside this task, which is about ${where()}.`);
      if (ask) {
        state.pending = inside;
        if (!role) state.edit = null;
        return render();
      }
      state.pending = null;
      if (mark && role) {
        const next = withRole(mark, role, inside, state.adding);
        onward(next);
        put(next);
      } else if (view.layer.name === "attribution") {
        const made = fresh(link.newName(), "attribution", "attribution", inside);
        onward(made);
        put(made);
      } else if (choices(view).length) {
        Object.assign(state, { edit: null, role: null, grid: null, pending: inside });
      } else return label(view.layer.name, inside);
      render();
    };

    /** @param {string} name @param {Span[] | null} [spans] */
    const label = (name, spans = state.pending) => {
      const mark = view.edited();
      if (!view.editable()) return;
      if (spans) {
        // An artifact is marked line by line; other words selected together are one mark.
        const groups = view.layer.name === "artifact" ? spans.map((span) => [span]) : [spans];
        const made = groups.map((group) => fresh(link.newName(), view.layer.name, name, group));
        close();
        state.edit = made[made.length - 1].id;
        put(...made);
        frame.say(`Marked: ${shortOf(view, name)}`);
      } else if (mark) {
        state.grid = null;
        put({ ...mark, label: name });
      }
      render();
    };

    return {
      take,
      label,
      takePending() {
        const spans = state.pending;
        if (!spans) return;
        document.getSelection()?.removeAllRanges();
        take(spans);
        if (state.byWords) step("", false);
      },
      /** @param {string} name @param {string} value */
      attr(name, value) {
        const mark = view.edited();
        state.grid = null;
        if (mark) put(withAttr(mark, name, value));
      },
      /** @param {string} name */
      grid(name) {
        state.grid = name;
        render();
      },
      /** @param {string} role */
      role(role) {
        state.role = state.role === role && role === "text" ? null : role;
        state.adding = false;
        render();
      },
      adding() {
        const mark = view.edited();
        if (!mark) return;
        const adding = !state.adding;
        if (!adding) onward(mark);
        // Further words go to the role in hand, or to the claim: a quotation goes on after "she said".
        else if (!state.role || !mark.spans[state.role]?.length) state.role = mark.spans.content ? "content" : "text";
        state.adding = adding;
        render();
      },
      nobody() {
        const mark = view.edited();
        if (!mark) return;
        const next = nobody(mark);
        onward(next);
        put(next);
      },
      /** @param {"start" | "end"} edge @param {1 | -1} by */
      nudge(edge, by) {
        const mark = view.edited();
        const role = state.role ?? "text";
        const spans = mark?.spans[role];
        if (!mark || !spans?.length) return;
        const [start, end] = edge === "start" ? spans[0] : spans[spans.length - 1];
        const line = sheet.lineAt(start);
        const [from, to] = nudge(line.text, [code.toUnit(start) - line.unit, code.toUnit(end) - line.unit], edge, by);
        const moved = /** @type {Span} */ ([code.toPoint(line.unit + from), code.toPoint(line.unit + to)]);
        put(withRole(mark, role, edge === "start" ? [moved, ...spans.slice(1)] : [...spans.slice(0, -1), moved], false));
      },
      remove() {
        const mark = view.edited();
        if (!mark || !view.editable()) return;
        close();
        past.act([{ mark: mark.id, before: mark, after: null }]);
        frame.say("Deleted. Undo brings it back.");
      },
      done() {
        close();
        render();
        sheet.el.focus({ preventScroll: true });
      },
      cancel() {
        if (state.form) state.form = null;
        else if (state.grid) state.grid = null;
        else if (state.pending) state.pending = null;
        else close();
        document.getSelection()?.removeAllRanges();
        render();
        sheet.el.focus({ preventScroll: true });
      },
      /** @param {string} name */
      open(name) {
        const mark = link.marks.get(name);
        if (!mark) return;
        close();
        state.edit = name;
        state.note = "";
        if (mark.layer === "attribution") state.role = missing(mark, rolesOf("attribution", task));
        state.line = sheet.lineAt(allSpans(mark)[0]?.[0] ?? 0).number;
        render();
        queueMicrotask(() => sheet.show(allSpans(mark)[0]?.[0] ?? 0, true));
      },
      /** @param {string | null} name */
      point: (name) => sheet.light(state.edit, name),
      check() {
        link.check(state.reason);
        close();
        state.waiting = true;
        state.reason = { pick: null, text: "" };
        render();
      },
      commit() {
        close();
        link.commit();
        render();
      },
      /** Show what an item of the verdict speaks of. @param {VerdictItem} item */
      showItem(item) {
        const spans = item.spans ?? [];
        sheet.glow("hint", spans);
        sheet.light(item.mark ?? null);
        const mark = item.mark ? link.marks.get(item.mark) : null;
        const point = spans[0]?.[0] ?? (mark && allSpans(mark)[0]?.[0]) ?? (item.lines?.length ? sheet.lines[item.lines[0] - 1].start : null);
        if (point !== null) sheet.show(point, true);
      },
    };
  }
  view.acts = actions();

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
      annotations.forEach((each) => sheet.set(`${what}:${each.id}`, pieces(each, `ghost ${what}`, false)));
    }
    sheet.flush();
    list.compare(overlays);
  };

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
  const keys = frame.button("Keys", () => {
    state.form = state.form === "keys" ? null : "keys";
    render();
  }, { key: "?" });
  frame.extras.append(card, keys);

  /** @param {Step[] | null} steps */
  function travel(steps) {
    if (!steps) return;
    const name = steps.map((step) => ("mark" in step ? step.mark : null)).find(Boolean);
    const mark = name ? link.marks.get(name) : null;
    close();
    if (mark && mark.layer === view.layer.name) onward(mark);
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

  function drawFoot() {
    const fresh = anewFoot();
    const { lines, layer } = view;
    const key = (/** @type {number | undefined} */ line) => silenceKey(layer.name, line);
    const answer = (/** @type {number | undefined} */ line, /** @type {boolean} */ value) => {
      state.form = null;
      past.act([{ answer: key(line), before: link.answers.get(key(line)) ?? false, after: value }]);
      frame.say(value ? "Noted: nothing here." : "Taken back.");
      if (line && value) state.line = null;
    };
    const kids = [];
    const use = (/** @type {string} */ name, /** @type {() => void} */ act, /** @type {any} */ how = {}) => kids.push(button(name, act, fresh, how));
    if (view.editable()) {
      if (view.judges) {
        use("Check", () => ((state.form = "check"), render()), { class: state.form ? "" : "main" });
        const level = Math.min(3, link.hints + 1);
        use(`Hint: ${["how many", "which line", "show one"][level - 1]}`, () => link.hint(level), { title: `Hint ${level} of 3` });
      }
      if (task.commit) use("Commit", () => ((state.form = "commit"), render()), { class: view.judges ? "" : "main" });
      const here = state.line !== null && (lines.open.includes(state.line) || lines.said.has(state.line)) ? state.line : lines.open[0];
      if (here && !lines.whole) {
        const said = lines.said.has(here);
        use(said ? `Line ${here}: take back “nothing here”` : `Line ${here}: nothing here`, () => answer(here, !said), { title: said ? "" : "I have read this line, and there is nothing to mark in it" });
      }
      if (lines.whole) use("Take back “nothing here”", () => answer(undefined, false));
      else if (!view.count && lines.open.length > 1) use("Read it all: nothing here", () => answer(undefined, true));
    }
    if (!view.judges) kids.push(make("span", { class: "soft" }, task.feedback === "hold" ? "A later task tells how it came out." : "Your teacher gives feedback after you hand in."));
    if (task.overlay && (link.checked || link.closed)) {
      const shown = OVERLAYS.filter(([what]) => what !== "gold" || view.judges).map(([what, name]) => button(name, () => {
        if (overlays.delete(what)) drawOverlays();
        else link.ask(what);
        render();
      }, fresh, { pressed: overlays.has(what) }));
      kids.push(make("span", { class: "row show" }, make("span", { class: "soft" }, "Show:"), ...shown));
    }
    refill(frame.foot, kids, sheet.el);
  }
  let height = 0;
  let due = false;
  /** Draw once for all that happens in one turn: a mark alone brings a new status, a change and a new step. */
  function render() {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) draw();
    });
  }
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
    frame.count(all, task.count, task.unit_word ?? view.layer.unit_word);
    frame.next(nextStep(view));
    const fresh = anew();
    const form = state.form && { check: checkForm, commit: commitForm, keys: keysHelp }[state.form];
    refill(box, [
      state.note ? make("p", { class: "note" }, state.note) : null,
      state.hint && !form ? make("p", { class: "note" }, make("b", {}, `Hint ${state.hint.level}: `), state.hint.text) : null,
      ...(form ? form(view, fresh) : view.editable() ? palette(view, fresh) : []),
    ], sheet.el);
    drawFoot();
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

  frame.root.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.matches("input[type=text]") && event.key !== "Escape") return;
    if (state.byWords && target === sheet.el && !event.ctrlKey && !event.metaKey && !event.altKey && event.key.match(/^(Arrow|Home|End)/)) {
      event.preventDefault();
      return step(event.key, event.shiftKey);
    }
    if (event.altKey || (event.key === "Enter" && target.matches("button"))) return;
    const plain = event.key === "Backspace" ? "Delete" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = event.ctrlKey || event.metaKey ? `Control+${event.shiftKey || plain === "y" ? "Shift+" : ""}${plain === "y" ? "Z" : plain.toUpperCase()}` : plain;
    // Every key is a button on the screen: the dock's own first, then the bars'.
    const found = [...frame.dock.querySelectorAll("button"), ...frame.root.querySelectorAll("button")].find((each) => each.getAttribute("aria-keyshortcuts") === name && !each.disabled);
    if (found) {
      event.preventDefault();
      found.click();
    } else if (plain === "Escape" && state.byWords) setByWords(false);
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
  return view;
}
