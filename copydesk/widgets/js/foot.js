// @ts-check
// The last row: check and hint where the desk answers, commit, "nothing here", and the other readings after one's own try.
import { button, make } from "./dom.js";

/** @import {View} from "./mark.js" */

const OVERLAYS = /** @type {const} */ ([["machine", "the machine’s reading"], ["gold", "the key"], ["class", "the class"]]);
const STEPS = ["how many", "which line", "show one"];

/**
 * @param {View} view @param {AbortSignal} signal
 * @returns {Node[]}
 */
export function foot(view, signal) {
  const { task, link, state, lines, acts } = view;
  /** @type {Node[]} */
  const kids = [];
  const use = (/** @type {string} */ name, /** @type {() => void} */ act, /** @type {Parameters<typeof button>[3]} */ how = {}) => kids.push(button(name, act, signal, how));
  if (view.editable()) {
    if (view.judges) {
      use("Check", () => acts.form("check"), { class: state.form ? "" : "main" });
      const level = Math.min(3, link.hints + 1);
      // A key, and so a hint, is of one layer.
      if (task.layers.length === 1) use(`Hint: ${STEPS[level - 1]}`, () => link.hint(level), { title: `Hint ${level} of 3` });
    }
    if (task.commit) use("Commit", () => acts.form("commit"), { class: view.judges ? "" : "main" });
    const here = state.line !== null && (lines.open.includes(state.line) || lines.said.has(state.line)) ? state.line : lines.open[0];
    if (here && !lines.whole) {
      if (lines.said.has(here)) use(`Line ${here}: take back “nothing here”`, () => acts.silence(here, false));
      else use(`Line ${here}: nothing here`, () => acts.silence(here, true), { title: "I have read this line, and there is nothing to mark in it" });
    }
    if (lines.whole) use("Take back “nothing here”", () => acts.silence(undefined, false));
    else if (!view.count && lines.open.length > 1) use("Read it all: nothing here", () => acts.silence(undefined, true));
  }
  if (!view.judges) kids.push(make("span", { class: "soft" }, task.feedback === "hold" ? "A later task tells how it came out." : "Your teacher gives feedback after you hand in."));
  if ((task.overlay || task.class_picture) && (link.checked || link.closed)) {
    const shown = OVERLAYS.filter(([what]) => (what === "class" ? task.class_picture : task.overlay && (what !== "gold" || view.judges)))
      .map(([what, name]) => button(name, () => view.overlay(what), signal, { pressed: view.overlays.has(what) }));
    kids.push(make("span", { class: "row show" }, make("span", { class: "soft" }, "Show:"), ...shown));
  }
  return kids;
}
