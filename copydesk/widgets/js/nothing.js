// @ts-check
// "Read it all: nothing here": so that a line left blank and a line not read differ.

/** @import {Link} from "./types.js" */
/** @import {Paper} from "./paper.js" */

/**
 * The answer's key.
 * @param {string} layer
 * @param {number} [line]  none: all lines of the task
 */
export const silenceKey = (layer, line) => (line === undefined ? `nothing:${layer}` : `nothing:${layer}:${line}`);

/**
 * How the task's lines stand in one layer.
 * @param {string} layer @param {Link} link @param {Paper} sheet
 */
export function standing(layer, link, sheet) {
  const whole = link.answers.get(silenceKey(layer)) === true;
  const lines = sheet.lines.filter((line) => line.text.trim() && sheet.inTask(line.number)).map((line) => line.number);
  const marked = new Set(lines.filter((line) => sheet.has(line, (owner) => link.marks.has(owner))));
  const said = new Set(lines.filter((line) => !marked.has(line) && (whole || link.answers.get(silenceKey(layer, line)) === true)));
  return { lines, marked, said, whole, open: lines.filter((line) => !marked.has(line) && !said.has(line)) };
}
