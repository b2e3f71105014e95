// @ts-check
// "Mark by words": a word cursor for the keyboard, entered and left on purpose.
import { words } from "./words.js";

/** @import {Codec} from "./offsets.js" */
/** @import {Paper} from "./paper.js" */
/** @import {Span} from "./types.js" */

/**
 * @param {Paper} sheet
 * @param {Codec} code
 */
export function wordCursor(sheet, code) {
  /** @type {Span[]} */
  let all = [];
  let anchor = 0;
  let head = 0;

  const list = () => {
    if (!all.length) {
      all = sheet.lines.flatMap((line) => words(line.text).map(([from, to]) => /** @type {Span} */ ([code.toPoint(line.unit + from), code.toPoint(line.unit + to)])));
    }
    return all;
  };
  const span = () => /** @type {Span} */ ([all[Math.min(anchor, head)][0], all[Math.max(anchor, head)][1]]);
  /** First word at or after a place. @param {number} point */
  const at = (point) => {
    const found = list().findIndex(([, end]) => end > point);
    return found < 0 ? all.length - 1 : found;
  };

  /** The word in the next line, up or down, that stands as far in. @param {1 | -1} step */
  const sideways = (step) => {
    const here = sheet.lineAt(all[head][0]);
    const depth = all[head][0] - here.start;
    for (let n = here.number + step; n >= 1 && n <= sheet.lines.length; n += step) {
      const line = sheet.lines[n - 1];
      const inLine = all.map((_, index) => index).filter((index) => all[index][0] >= line.start && all[index][1] <= line.end);
      if (inLine.length) return inLine.findLast((index) => all[index][0] - line.start <= depth) ?? inLine[0];
    }
    return head;
  };

  return {
    /** Put the cursor on the word at a place. @param {number} point @returns {Span | null} */
    enter(point) {
      if (!list().length) return null;
      anchor = head = at(point);
      return span();
    },
    /**
     * @param {string} key  the browser's name of the key
     * @param {boolean} extend  keep the other end (Shift)
     * @returns {Span | null}  null: not a key that moves it
     */
    move(key, extend) {
      const low = Math.min(anchor, head);
      const high = Math.max(anchor, head);
      let to;
      if (key === "ArrowRight") to = (extend ? head : high) + 1;
      else if (key === "ArrowLeft") to = (extend ? head : low) - 1;
      else if (key === "ArrowDown") to = sideways(1);
      else if (key === "ArrowUp") to = sideways(-1);
      else if (key === "Home" || key === "End") {
        const line = sheet.lineAt(all[head][0]);
        to = key === "Home" ? at(line.start) : all.findLastIndex(([, end]) => end <= line.end);
      } else return null;
      head = Math.max(0, Math.min(all.length - 1, to));
      if (!extend) anchor = head;
      return span();
    },
    /** The word that moves. @returns {Span} */
    get head() {
      return all[head];
    },
  };
}
