// @ts-check
// Undo and redo. Nothing is taken back in the journal: an undo is a new put, del or answer that restores what was before.

/** @import {Link, Mark} from "./types.js" */

/** @typedef {{mark: string, before: Mark | null, after: Mark | null} | {answer: string, before: any, after: any}} Step */

/**
 * @param {Pick<Link, "put" | "del" | "answer">} link
 */
export function history(link) {
  /** Each entry is what one act of the student changed. @type {Step[][]} */
  const past = [];
  /** @type {Step[][]} */
  const future = [];

  /** @param {Step} step @param {"before" | "after"} side */
  const apply = (step, side) => {
    const value = step[side];
    if ("answer" in step) link.answer(step.answer, value);
    else if (value) link.put(value);
    else link.del(step.mark);
  };

  return {
    /** Do it now and remember it. @param {Step[]} steps */
    act(steps) {
      if (!steps.length) return;
      past.push(steps);
      future.length = 0;
      for (const step of steps) apply(step, "after");
    },
    /** @returns {Step[] | null} what was taken back */
    undo() {
      const steps = past.pop();
      if (!steps) return null;
      future.push(steps);
      for (const step of [...steps].reverse()) apply(step, "before");
      return steps;
    },
    /** @returns {Step[] | null} */
    redo() {
      const steps = future.pop();
      if (!steps) return null;
      past.push(steps);
      for (const step of steps) apply(step, "after");
      return steps;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
  };
}
