// @ts-check
// Everything that a student does to marks, answers and what is open, under one name each: buttons, keys and pointer call these.
import { allSpans, fresh, missing, nobody, rolesOf, withAttr, withRole } from "./build.js";
import { silenceKey } from "./nothing.js";
import { choices, nextStep, shortOf } from "./palette.js";
import { nudge } from "./words.js";

/** @import {history, Step} from "./history.js" */
/** @import {State, View} from "./mark.js" */
/** @import {Mark, Span, VerdictItem} from "./types.js" */

/**
 * @param {View} view
 * @param {ReturnType<typeof history>} past
 */
export function actions(view, past) {
  const { task, state, link, sheet, code, frame, close, refuse, render } = view;

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
    onward,
    /** "Nothing here", or not so. @param {number | undefined} line  none: all of them @param {boolean} value */
    silence(line, value) {
      const key = silenceKey(view.layer.name, line);
      state.form = null;
      if (line && value) state.line = null;
      past.act([{ answer: key, before: link.answers.get(key) ?? false, after: value }]);
      frame.say(value ? "Noted: nothing here." : "Taken back.");
    },
    /** @param {State["form"]} form */
    form(form) {
      state.form = state.form === form ? null : form;
      render();
    },
    takePending() {
      const spans = state.pending;
      if (!spans) return;
      document.getSelection()?.removeAllRanges();
      take(spans);
      if (state.byWords) view.step("", false);
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
      // Words such as "reportedly" tie a claim to nobody: they are asked for, and may be missing.
      if (rolesOf("attribution", task).includes("cue") && !next.spans.cue?.length) state.role = "cue";
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
