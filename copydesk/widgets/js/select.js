// @ts-check
// From the pointer to code points: dragging, a double click, a finger; a tap on a word, a mark or a line's number.
import { snap, wordAt } from "./words.js";

/** @import {Codec} from "./offsets.js" */
/** @import {Paper} from "./paper.js" */
/** @import {Span} from "./types.js" */

/**
 * @typedef {object} Tap
 * @property {number} line
 * @property {boolean} margin  on the number, not the words
 * @property {Span | null} word  the word under the pointer, if one is
 * @property {string[]} marks  the marks there, innermost first
 */

/**
 * A stretch of the article as spans that are each made of whole words and lie in one line.
 * @param {Paper} sheet
 * @param {Codec} code
 * @param {number} start
 * @param {number} end
 * @param {boolean} [single]  single signs as they are
 * @returns {Span[]}
 */
export function tidy(sheet, code, start, end, single = false) {
  return sheet.linesOf(start, end).flatMap((line) => {
    const got = snap(line.text, code.toUnit(start) - line.unit, code.toUnit(end) - line.unit, single);
    return got ? [/** @type {Span} */ ([code.toPoint(got[0] + line.unit), code.toPoint(got[1] + line.unit)])] : [];
  });
}

/**
 * @param {Paper} sheet
 * @param {Codec} code
 * @param {{pick: (spans: Span[], finger: boolean) => void, tap: (tap: Tap) => void}} hear
 *   `pick` with `finger`: the selection may still be moved by its handles, and comes again
 * @param {AbortSignal} signal
 */
export function selecting(sheet, code, hear, signal) {
  /** @type {PointerEvent | null} */
  let down = null;
  let finger = false;
  let wait = 0;

  /** @param {boolean} single @returns {Span[]} */
  const chosen = (single) => {
    const selection = document.getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return [];
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(sheet.el)) return [];
    return tidy(sheet, code, sheet.place(range.startContainer, range.startOffset), sheet.place(range.endContainer, range.endOffset), single);
  };

  /** @param {PointerEvent} event @returns {Tap | null} */
  const tapped = (event) => {
    const target = /** @type {Element} */ (event.target);
    const row = /** @type {HTMLElement | null} */ (target.closest(".ln"));
    if (!row) return null;
    const line = sheet.lines[Number(row.dataset.line) - 1];
    const marks = [];
    for (let at = /** @type {Element | null} */ (target.closest("[data-mark]")); at; at = at.parentElement?.closest("[data-mark]") ?? null) {
      marks.push(/** @type {string} */ (/** @type {HTMLElement} */ (at).dataset.mark));
    }
    const margin = !target.closest(".tx") && event.clientX < /** @type {Element} */ (row.querySelector(".tx")).getBoundingClientRect().left;
    return { line: line.number, margin, word: margin ? null : under(event), marks };
  };

  /** @param {PointerEvent} event @returns {Span | null} */
  const under = ({ clientX: x, clientY: y }) => {
    // Two names for one thing: the first is the standard, the second what older browsers have.
    const doc = /** @type {any} */ (document);
    const caret = doc.caretPositionFromPoint?.(x, y) ?? doc.caretRangeFromPoint?.(x, y);
    const node = caret?.offsetNode ?? caret?.startContainer;
    if (!node || !sheet.el.contains(node)) return null;
    const point = sheet.place(node, caret.offset ?? caret.startOffset);
    const line = sheet.lineAt(point);
    const at = code.toUnit(point) - line.unit;
    // The caret falls between two signs: the word may begin or end there.
    for (const place of [at, at - 1]) {
      const got = place >= 0 ? wordAt(line.text, place) : null;
      if (!got) continue;
      const span = /** @type {Span} */ ([code.toPoint(got[0] + line.unit), code.toPoint(got[1] + line.unit)]);
      if (sheet.boxes(span).some((box) => box.left - 2 <= x && x <= box.right + 2 && box.top - 4 <= y && y <= box.bottom + 4)) return span;
    }
    return null;
  };

  sheet.el.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    down = event;
    finger = event.pointerType === "touch";
  }, { signal });

  document.addEventListener("pointerup", (event) => {
    const from = down;
    down = null;
    if (!from || finger) return;
    const moved = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >= 6;
    const act = () => {
      if (signal.aborted) return;
      const spans = chosen(event.altKey);
      if (spans.length) {
        document.getSelection()?.removeAllRanges();
        hear.pick(spans, false);
      } else if (!moved) {
        const tap = tapped(from);
        if (tap) hear.tap(tap);
      }
    };
    // A click on an old selection ends it only after this event; what was dragged stands, and is drawn a frame sooner.
    if (moved) act();
    else setTimeout(act);
  }, { signal });

  sheet.el.addEventListener("click", (event) => {
    if (!finger || chosen(false).length) return;
    const tap = tapped(/** @type {PointerEvent} */ (event));
    if (tap) hear.tap(tap);
  }, { signal });

  document.addEventListener("selectionchange", () => {
    if (!finger) return;
    clearTimeout(wait);
    wait = window.setTimeout(() => {
      const spans = signal.aborted ? [] : chosen(false);
      if (spans.length) hear.pick(spans, true);
    }, 300);
  }, { signal });
}
