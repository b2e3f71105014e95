// @ts-check
// What a teacher does in the studio, under one name each: buttons, keys and pointer call these.
import { actions } from "./acts.js";
import { startOf } from "./build.js";
import { history } from "./history.js";
import { lead } from "./studio-foot.js";
import { alsoOf, aloud, decision, ordered, reasonOf } from "./studio-queue.js";

/** @import {Step} from "./history.js" */
/** @import {StudioView} from "./studio-view.js" */
/** @import {Span} from "./types.js" */

/** What the kernel works out (`classroom.gold.computed`): it does not outlive the words that it was worked out from. */
const COMPUTED = ["quotation", "hop", "place", "voice"];

/** Another reading that is being written. */
export const nothingElse = () => ({ spans: /** @type {Span[] | null} */ (null), why: "", label: "", value: "", worth: "1" });

/**
 * Give the view its acts, and its marks a history.
 * @param {StudioView} view
 * @param {() => void} flush  writes what is being typed
 */
export function studioActs(view, flush) {
  const { state, link, sheet, frame, close, refuse, render } = view;
  const past = history(link);

  /** A mark that is changed needs another look: what was worked out for it, and what was decided, no longer holds. @param {Step} step @returns {Step[]} */
  const reopened = (step) => {
    if (!("mark" in step) || !step.after) return [step];
    const { before, after } = step;
    const words = !before || JSON.stringify([before.spans, before.label]) !== JSON.stringify([after.spans, after.label]);
    const attrs = Object.fromEntries(Object.entries(after.attrs ?? {}).filter(([name]) => !words || !COMPUTED.includes(name)));
    const mark = { ...after, attrs, by: "gold" };
    const told = view.told.get(after.id);
    const proposed = before && before.rationale !== undefined && before.rationale === told?.reason;
    if (proposed) delete mark.rationale;
    if (told?.also.length && JSON.stringify(mark.also_ok) === JSON.stringify(told.also)) delete mark.also_ok;
    // The same source, cut otherwise, is of the same kind.
    const meet = (/** @type {Span[] | undefined} */ one, /** @type {Span[] | undefined} */ other) => one?.some(([a, b]) => other?.some(([c, d]) => a < d && c < b));
    if (before?.attrs?.source_kind && !attrs.source_kind && meet(before.spans.source, after.spans.source)) attrs.source_kind = before.attrs.source_kind;
    const now = decision(view, after.id);
    return [{ ...step, after: mark }, ...(now && (words || proposed) ? [{ answer: `mark:${after.id}`, before: now, after: "" }] : [])];
  };
  const careful = {
    /** @param {Step[]} steps */
    act(steps) {
      // An edge that is at its line's end already moves nowhere: nothing to write, nothing to decide anew.
      const real = steps.filter((step) => !("mark" in step) || JSON.stringify(step.before) !== JSON.stringify(step.after));
      for (const step of real) if ("mark" in step) view.stale.add(step.mark);
      past.act(real.flatMap(reopened));
    },
  };
  view.acts = actions(/** @type {any} */ (view), /** @type {any} */ (careful));

  /** To the next mark on which nothing is decided, behind a place, else from the top. @param {number} from @param {string} [but] */
  function onward(from, but) {
    const left = ordered(view, view.layer.name).filter((mark) => !decision(view, mark.id) && mark.id !== but);
    const next = left.find((mark) => startOf(mark) >= from) ?? left[0];
    if (next) return view.goto(next.id);
    close();
    render();
    frame.say(lead(view));
  }

  /** @type {Partial<StudioView>} */
  const own = {
    onward,
    decide(value) {
      flush();
      const mark = view.edited();
      if (!mark || !view.editable()) return;
      state.news = [];
      const now = decision(view, mark.id);
      if (value === "struck" && !mark.id.startsWith("finder.")) {
        past.act([{ mark: mark.id, before: mark, after: null }, { answer: `mark:${mark.id}`, before: now, after: "" }]);
        frame.say("Taken away. Undo brings it back.");
        return onward(startOf(mark));
      }
      if (value === "kept" && view.stale.has(mark.id) && mark.rationale === undefined) return refuse("A new reason is being worked out. Read it, then keep the mark.");
      /** @type {Step[]} */
      const steps = [];
      // What was on the screen is what is kept: what is proposed becomes the mark's own only here.
      const also = alsoOf(view, mark);
      const after = { ...mark, ...(reasonOf(view, mark) && { rationale: reasonOf(view, mark) }), ...(also.length && { also_ok: also }) };
      if (value === "kept" && JSON.stringify(after) !== JSON.stringify(mark)) steps.push({ mark: mark.id, before: mark, after });
      if (now !== value || value === "struck") steps.push({ answer: `mark:${mark.id}`, before: now, after: now === value ? "" : value });
      past.act(steps);
      if (now === "struck" && value === "struck") return render();
      onward(startOf(mark), mark.id);
    },
    go(by) {
      const marks = ordered(view, view.layer.name);
      const at = marks.findIndex((mark) => mark.id === state.edit);
      const next = at < 0 ? (by > 0 ? marks[0] : marks.at(-1)) : marks[at + by];
      if (next) view.goto(next.id);
    },
    goto(name) {
      flush();
      const mark = link.marks.get(name);
      if (!mark) return;
      close();
      state.edit = name;
      state.note = "";
      state.news = [];
      state.line = sheet.lineAt(startOf(mark)).number;
      render();
      frame.say(aloud(view, mark));
      queueMicrotask(() => sheet.show(startOf(mark)));
    },
    nudge(side, by) {
      const mark = view.edited();
      if (!mark || !view.editable()) return;
      const role = state.role;
      if (mark.layer === "attribution" && !mark.spans[role ?? ""]) state.role = "content";
      view.acts.nudge(side, by);
      state.role = role;
    },
    setAttr(name, value, id = state.edit ?? "") {
      const mark = link.marks.get(id);
      if (!mark || (mark.attrs?.[name] ?? undefined) === value) return;
      const { [name]: _, ...attrs } = mark.attrs ?? {};
      careful.act([{ mark: id, before: mark, after: { ...mark, attrs: value === undefined ? attrs : { ...attrs, [name]: value } } }]);
    },
    setReason: (mark, words) => past.act([{ mark: mark.id, before: mark, after: { ...mark, rationale: words } }]),
    setStatus(status) {
      const mark = view.edited();
      if (mark && view.editable()) past.act([{ mark: mark.id, before: mark, after: { ...mark, status } }]);
    },
    setOthers(also) {
      const mark = view.edited();
      state.also = nothingElse();
      if (mark && view.editable()) past.act([{ mark: mark.id, before: mark, after: { ...mark, also_ok: also } }]);
      render();
    },
    point(name) {
      state.role = state.role === `@${name}` ? null : `@${name}`;
      state.adding = false;
      render();
    },
    toggleMore() {
      state.more = !state.more;
      render();
    },
    say(key, value) {
      past.act([{ answer: key, before: link.answers.get(key) ?? false, after: value }]);
      frame.say(value ? "Noted." : "Taken back.");
      render();
    },
    makeGold() {
      state.news = [];
      link.ask("gold");
    },
    stop() {
      if (state.help) state.help = false;
      else if (state.pending || !state.role) Object.assign(state, { pending: null, note: "" });
      else Object.assign(state, { role: null, adding: false, note: "" });
      document.getSelection()?.removeAllRanges();
      render();
      sheet.el.focus({ preventScroll: true });
    },
  };
  Object.assign(view, own);
  return past;
}
