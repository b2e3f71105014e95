// @ts-check
// The article on the screen: numbered lines of plain text, and the marks in it as nested spans between mark boundaries.
// Only lines that a change touches are drawn anew. Tags and numbers are CSS pseudo-elements: copied text stays clean.
import { make } from "./dom.js";
import { pointAt, unitsBefore } from "./offsets.js";

/** @import {Codec} from "./offsets.js" */
/** @import {Span} from "./types.js" */

/**
 * @typedef {object} Line
 * @property {number} number  1-based, blank lines counted
 * @property {number} start  code points into the article
 * @property {number} end  without the line's end
 * @property {number} unit  where it begins in UTF-16
 * @property {string} text
 */

/**
 * One stretch to draw.
 * @typedef {object} Piece
 * @property {number} start
 * @property {number} end
 * @property {string} look  CSS classes: `source`, `cue`, `content`, `artifact`, `loaded`, with `ghost` for what is not one's own
 * @property {string} tag  a short word before it; "" for none
 * @property {string} [name]  the mark that a click on it opens
 */

/** @typedef {ReturnType<typeof paper>} Paper */

/**
 * @param {string} text
 * @returns {Line[]}
 */
function cut(text, /** @type {Codec} */ code) {
  let unit = 0;
  return text.split("\n").map((each, index) => {
    const line = { number: index + 1, start: code.toPoint(unit), end: code.toPoint(unit + each.length), unit, text: each };
    unit += each.length + 1;
    return line;
  });
}

/**
 * @param {{text: string, code: Codec, ranges: [number, number][], headline?: number | null, signal: AbortSignal}} parts
 *   `ranges`: the lines of the task, 1-based and inclusive; none = all
 */
export function paper({ text, code, ranges, headline, signal }) {
  const lines = cut(text, code);
  const inTask = (/** @type {number} */ number) => !ranges.length || ranges.some(([a, b]) => a <= number && number <= b);
  /** @type {Map<number, {row: HTMLElement, body: HTMLElement, gutter: HTMLElement}>} */
  const rows = new Map();
  const el = make("div", { class: "paper", role: "group", "aria-label": "The article, line by line", tabindex: 0, "data-lm-suppress-shortcuts": "true" });
  for (const line of lines) {
    if (!line.text.trim()) continue;
    const gutter = make("span", { class: "no", "data-n": line.number });
    const body = make("span", { class: "tx" }, line.text);
    const row = make("p", { class: "ln", "data-line": line.number }, gutter, body);
    row.classList.toggle("off", !inTask(line.number));
    row.classList.toggle("headline", line.number === headline);
    rows.set(line.number, { row, body, gutter });
    el.append(row);
  }

  /** What is drawn: by owner, and by line. @type {Map<string, Piece[]>} */
  const owned = new Map();
  /** @type {Map<number, Set<string>>} */
  const onLine = new Map();
  /** @type {Set<number>} */
  const stale = new Set();

  /** The line that holds a code point. @param {number} point */
  const lineAt = (point) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (lines[mid].start <= point) low = mid;
      else high = mid - 1;
    }
    return lines[low];
  };
  /** The lines that a stretch touches. @param {number} start @param {number} end */
  const linesOf = (start, end) => {
    const out = [];
    for (let n = lineAt(start).number; n <= lines.length && lines[n - 1].start < end; n += 1) out.push(lines[n - 1]);
    return out;
  };

  /** @param {Line} line */
  const drawLine = (line) => {
    const row = rows.get(line.number);
    if (!row) return;
    /** @type {{piece: Piece, from: number, to: number, slot: number, opens: boolean}[]} */
    const pieces = [];
    for (const owner of onLine.get(line.number) ?? []) {
      for (const piece of owned.get(owner) ?? []) {
        const from = Math.max(code.toUnit(piece.start), line.unit) - line.unit;
        const to = Math.min(code.toUnit(piece.end) - line.unit, line.text.length);
        if (from < to) pieces.push({ piece, from, to, slot: 0, opens: piece.start >= line.start });
      }
    }
    // The shortest lies innermost: it gets the lowest free underline, and a click finds it first.
    pieces.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
    pieces.forEach((each, index) => {
      const taken = new Set(pieces.slice(0, index).filter((other) => other.from < each.to && each.from < other.to).map((other) => other.slot));
      while (taken.has(each.slot)) each.slot += 1;
    });
    const bounds = [...new Set([0, line.text.length, ...pieces.flatMap((each) => [each.from, each.to])])].sort((a, b) => a - b);
    const nodes = [];
    for (let i = 0; i + 1 < bounds.length; i += 1) {
      /** @type {Node} */
      let node = document.createTextNode(line.text.slice(bounds[i], bounds[i + 1]));
      const over = pieces.filter((each) => each.from <= bounds[i] && bounds[i + 1] <= each.to).sort((a, b) => a.slot - b.slot);
      for (const { piece, from, slot, opens } of over) {
        const span = make("span", { class: `m ${piece.look}`, "data-mark": piece.name });
        if (opens && from === bounds[i] && piece.tag) span.dataset.tag = piece.tag;
        if (slot) span.style.paddingBottom = `${slot * 5}px`;
        span.append(node);
        node = span;
      }
      nodes.push(node);
    }
    const deep = pieces.reduce((most, each) => Math.max(most, each.slot), 0);
    row.row.style.lineHeight = deep > 1 ? `calc(1.62em + ${(deep - 1) * 5}px)` : "";
    row.body.replaceChildren(...nodes);
  };

  /** Stretches shown without touching the text's elements; drawn as pieces where the browser has no highlights. @type {Map<string, {spans: Span[], ranges: Range[]}>} */
  const glows = new Map();
  const registry = typeof Highlight === "function" ? CSS.highlights : null;
  /** @param {string} name @param {Range[]} old @param {Range[]} fresh */
  const swap = (name, old, fresh) => {
    if (!registry) return;
    // One registry a page: every widget adds and takes away its own ranges.
    const shared = registry.get(name) ?? new Highlight();
    for (const range of old) shared.delete(range);
    for (const range of fresh) shared.add(range);
    registry.set(name, shared);
  };
  /** @param {Span} span @returns {Range[]} */
  const rangesOf = ([start, end]) =>
    linesOf(start, end).flatMap((line) => {
      const body = rows.get(line.number)?.body;
      if (!body) return [];
      const range = document.createRange();
      const from = Math.max(code.toUnit(start), line.unit) - line.unit;
      range.setStart(...pointAt(body, from));
      range.setEnd(...pointAt(body, Math.min(code.toUnit(end) - line.unit, line.text.length)));
      return [range];
    });
  const reglow = () => {
    for (const [name, glow] of glows) {
      const fresh = glow.spans.flatMap(rangesOf);
      swap(name, glow.ranges, fresh);
      glow.ranges = fresh;
    }
  };
  signal.addEventListener("abort", () => {
    for (const [name, glow] of glows) swap(name, glow.ranges, []);
  }, { once: true });

  const self = {
    el,
    lines,
    inTask,
    lineAt,
    linesOf,
    /** The element of a line, none for a blank one. @param {number} number */
    row: (number) => rows.get(number)?.row ?? null,
    /** Whether something of this owner's kind is drawn in the line. @param {number} number @param {(owner: string) => boolean} test */
    has: (number, test) => [...(onLine.get(number) ?? [])].some(test),
    /**
     * Say what an owner (a mark, a hint, an overlay) draws; an empty list takes it away. Drawn by `flush`.
     * @param {string} owner
     * @param {Piece[]} pieces
     */
    set(owner, pieces) {
      const touch = (/** @type {Piece} */ piece, /** @type {boolean} */ there) => {
        for (const { number } of linesOf(piece.start, piece.end)) {
          const owners = onLine.get(number) ?? new Set();
          if (there) owners.add(owner);
          else owners.delete(owner);
          onLine.set(number, owners);
          stale.add(number);
        }
      };
      for (const piece of owned.get(owner) ?? []) touch(piece, false);
      for (const piece of pieces) touch(piece, true);
      if (pieces.length) owned.set(owner, pieces);
      else owned.delete(owner);
    },
    /** @returns {string[]} */
    owners: () => [...owned.keys()],
    /** Draw the lines that changed. */
    flush() {
      if (!stale.size) return;
      for (const number of stale) drawLine(lines[number - 1]);
      stale.clear();
      reglow();
    },
    /** Show stretches as `::highlight(copydesk-…)`. @param {string} kind @param {Span[]} spans */
    glow(kind, spans) {
      const name = `copydesk-${kind}`;
      const old = glows.get(name)?.ranges ?? [];
      const fresh = spans.flatMap(rangesOf);
      swap(name, old, fresh);
      glows.set(name, { spans, ranges: fresh });
      if (!registry) {
        self.set(name, spans.map(([start, end]) => ({ start, end, look: `glow ${kind}`, tag: "" })));
        self.flush();
      }
    },
    /** A sign after a line's number, with its meaning as a tooltip. @param {number} number @param {string} sign @param {string} [meaning] */
    note(number, sign, meaning = "") {
      const gutter = rows.get(number)?.gutter;
      if (!gutter || (gutter.dataset.sign ?? "") === sign) return;
      gutter.dataset.sign = sign;
      gutter.title = meaning;
    },
    /** Let the pieces of some marks stand out. @param {(string | null)[]} names */
    light(...names) {
      for (const node of el.querySelectorAll(".m.lit")) node.classList.remove("lit");
      for (const name of names) {
        for (const piece of (name && owned.get(name)) || []) {
          for (const { number } of linesOf(piece.start, piece.end)) {
            for (const node of rows.get(number)?.body.querySelectorAll(".m") ?? []) {
              if (/** @type {HTMLElement} */ (node).dataset.mark === name) node.classList.add("lit");
            }
          }
        }
      }
    },
    /**
     * Bring a place into view in the article's own box; with `jump` also in the notebook, for one who asked to go there.
     * @param {number} point @param {boolean} [jump]
     */
    show(point, jump = false) {
      const row = rows.get(lineAt(point).number)?.row;
      if (!row) return;
      if (jump) return row.scrollIntoView({ block: "nearest" });
      const [box, at] = [el.getBoundingClientRect(), row.getBoundingClientRect()];
      if (at.top < box.top) el.scrollTop += at.top - box.top - 8;
      else if (at.bottom > box.bottom) el.scrollTop += at.bottom - box.bottom + 8;
    },
    /** Bring the task's first line near the top, once the article is on the screen. */
    begin() {
      const first = lines.find((line) => inTask(line.number) && rows.has(line.number));
      const row = first && rows.get(first.number)?.row;
      const seen = new ResizeObserver(() => {
        if (!row || !el.offsetHeight) return;
        seen.disconnect();
        el.scrollTop += row.getBoundingClientRect().top - el.getBoundingClientRect().top - 60;
      });
      seen.observe(el);
      signal.addEventListener("abort", () => seen.disconnect(), { once: true });
    },
    /**
     * The code point of a DOM point; outside the article the nearer end of it.
     * @param {Node} node
     * @param {number} offset
     */
    place(node, offset) {
      if (!el.contains(node)) return el.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 0 : code.length;
      if (node === el) {
        const at = /** @type {HTMLElement | undefined} */ (el.children[offset]);
        return at ? lines[Number(at.dataset.line) - 1].start : code.length;
      }
      const row = /** @type {HTMLElement} */ ((node instanceof Element ? node : node.parentElement)?.closest(".ln"));
      const line = lines[Number(row.dataset.line) - 1];
      const { body } = /** @type {{body: HTMLElement}} */ (rows.get(line.number));
      if (body.contains(node)) return code.toPoint(line.unit + unitsBefore(body, node, offset));
      return node === row && offset > 1 ? line.end : line.start;
    },
    /** The rectangles of a stretch on the screen. @param {Span} span */
    boxes: (span) => rangesOf(span).flatMap((range) => [...range.getClientRects()]),
  };

  // What is copied is the article, sign by sign, with its blank lines.
  el.addEventListener("copy", (event) => {
    const range = document.getSelection()?.rangeCount ? /** @type {Selection} */ (document.getSelection()).getRangeAt(0) : null;
    if (!range || range.collapsed) return;
    const start = self.place(range.startContainer, range.startOffset);
    event.clipboardData?.setData("text/plain", code.slice(start, self.place(range.endContainer, range.endOffset)));
    event.preventDefault();
  }, { signal });
  return self;
}
