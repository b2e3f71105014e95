// @ts-check
// The border between the kernel's offsets (code points) and the browser's (UTF-16 units and DOM points). No widget, no file.

/** @import {Span} from "./types.js" */

/**
 * @typedef {object} Codec
 * @property {number} length  in code points
 * @property {(point: number) => number} toUnit  code points -> UTF-16 units
 * @property {(unit: number) => number} toPoint  UTF-16 units -> code points; inside a pair: the sign it belongs to
 * @property {(start: number, end: number) => string} slice  by code points
 */

/**
 * @param {string} text
 * @returns {Codec}
 */
export function codec(text) {
  /** Code-point offsets of the signs that take two units; most articles have none. @type {number[]} */
  const wide = [];
  for (let unit = 0, point = 0; unit < text.length; unit += 1, point += 1) {
    if (/** @type {number} */ (text.codePointAt(unit)) > 0xffff) {
      wide.push(point);
      unit += 1;
    }
  }
  /** How many of `wide` pass the test, which holds for a first part of them. @param {(point: number, index: number) => boolean} before */
  const count = (before) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (before(wide[mid], mid)) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const toUnit = (/** @type {number} */ point) => point + count((each) => each < point);
  // The wide sign number i begins at unit wide[i] + i and ends two units on.
  const toPoint = (/** @type {number} */ unit) => {
    const whole = count((each, index) => each + index + 2 <= unit);
    const inside = whole < wide.length && wide[whole] + whole < unit;
    return unit - whole - (inside ? 1 : 0);
  };
  return {
    length: text.length - wide.length,
    toUnit,
    toPoint,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  };
}

/**
 * How many units of text stand before a DOM point inside `root`. A point outside falls on the nearer end.
 * @param {Node} root
 * @param {Node} node
 * @param {number} offset  units in a text node, children in an element
 * @returns {number}
 */
export function unitsBefore(root, node, offset) {
  let sum = node.nodeType === 3 ? offset : 0;
  if (node.nodeType !== 3) for (let i = 0; i < offset; i += 1) sum += node.childNodes[i].textContent?.length ?? 0;
  for (let at = node; at !== root; ) {
    const parent = at.parentNode;
    if (!parent) return 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) sum += before.textContent?.length ?? 0;
    at = parent;
  }
  return sum;
}

/**
 * The text node and place in it of a unit offset inside `root`; at a seam the earlier node, so that an end stays with its words.
 * @param {Node} root
 * @param {number} units
 * @returns {[Node, number]}
 */
export function pointAt(root, units) {
  let left = units;
  /** @type {[Node, number]} */
  let last = [root, 0];
  /** @param {Node} node @returns {boolean} */
  const walk = (node) => {
    if (node.nodeType === 3) {
      const size = node.textContent?.length ?? 0;
      last = [node, Math.min(left, size)];
      if (left <= size) return true;
      left -= size;
      return false;
    }
    for (const child of node.childNodes) if (walk(child)) return true;
    return false;
  };
  walk(root);
  return last;
}

/**
 * Spans in order, those that touch or overlap made one.
 * @param {Span[]} spans
 * @returns {Span[]}
 */
export function merged(spans) {
  /** @type {Span[]} */
  const out = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out[out.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
