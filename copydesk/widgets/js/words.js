// @ts-check
// The same words as Python's `\w+(?:[’'.\-]\w+)*`, so that a selection snaps to what is scored. Offsets here are UTF-16 units.

/** Python's \w: letters, anything numeric, the low line; unlike JavaScript's it knows all alphabets. */
const WORD = /[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu;
/** Signs that belong to the letter before them: combining marks, variation selectors, joiners, skin tones. */
const CLINGS = /[\p{M}\u200d\p{Emoji_Modifier}]/u;

/**
 * @param {string} text
 * @returns {[number, number][]}  half-open
 */
export function words(text) {
  return Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length]);
}

/**
 * A selection made whole: no blank at its edges, no word or letter cut in two. Null when nothing is left of it.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {boolean} [single]  take single signs as they are (Alt)
 * @returns {[number, number] | null}
 */
export function snap(text, start, end, single = false) {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && /\s/.test(text[from])) from += 1;
  while (to > from && /\s/.test(text[to - 1])) to -= 1;
  if (from >= to) return null;
  if (!single) {
    for (const [first, last] of words(text)) {
      if (first < from && from < last) from = first;
      if (first < to && to < last) {
        to = last;
        break;
      }
    }
  }
  return whole(text, from, to);
}

/**
 * Never half a pair, nor a letter without its accent.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {[number, number]}
 */
function whole(text, from, to) {
  const low = (/** @type {number} */ at) => /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
  const sign = (/** @type {number} */ at) => (at < text.length ? String.fromCodePoint(/** @type {number} */ (text.codePointAt(at))) : "");
  if (low(from)) from -= 1;
  if (low(to)) to += 1;
  while (CLINGS.test(sign(to))) to += sign(to).length;
  return [from, to];
}

/**
 * The word at a place, or the sign if no word stands there; null on a blank.
 * @param {string} text
 * @param {number} at
 * @returns {[number, number] | null}
 */
export function wordAt(text, at) {
  for (const [first, last] of words(text)) if (first <= at && at < last) return whole(text, first, last);
  return snap(text, at, at + 1, true);
}

/**
 * One edge of a span moved by one word, staying inside the text and keeping at least one word.
 * @param {string} text
 * @param {[number, number]} span
 * @param {"start" | "end"} edge
 * @param {1 | -1} step
 * @returns {[number, number]}
 */
export function nudge(text, span, edge, step) {
  const all = words(text);
  const [start, end] = span;
  if (edge === "start") {
    const places = all.map(([first]) => first).filter((first) => first < end);
    const next = step < 0 ? places.filter((first) => first < start).pop() : places.find((first) => first > start);
    return [next ?? start, end];
  }
  const places = all.map(([, last]) => last).filter((last) => last > start);
  const next = step < 0 ? places.filter((last) => last < end).pop() : places.find((last) => last > end);
  return next === undefined ? span : whole(text, start, next);
}
