// @ts-check
// What a student does to a mark, as pure functions: a new mark comes out, the old one stays as it was.
import { merged } from "./offsets.js";

/** @import {Mark, Span, Task} from "./types.js" */

/** The order in which one thinks: the claim, who says so, the words that tie them. */
export const ORDER = ["content", "source", "cue"];

/**
 * The roles that a task asks for; the claim always, as the others hang on it.
 * @param {string} layer
 * @param {Task} task
 */
export function rolesOf(layer, task) {
  if (layer !== "attribution") return ["text"];
  const asked = ORDER.filter((role) => task.ask.includes(role));
  return asked.length ? ORDER.filter((role) => role === "content" || asked.includes(role)) : ORDER;
}

/** @param {string} id @param {string} layer @param {string} label @param {Span[]} spans @returns {Mark} */
export function fresh(id, layer, label, spans) {
  return { id, layer, label, spans: { [layer === "attribution" ? "content" : "text"]: merged(spans) }, attrs: {} };
}

/**
 * Give a role its words, in place of those it had or as further pieces.
 * @param {Mark} mark @param {string} role @param {Span[]} spans @param {boolean} adding
 * @returns {Mark}
 */
export function withRole(mark, role, spans, adding) {
  const attrs = { ...mark.attrs };
  // A source of its own words: what was said of the former one no longer holds.
  if (role === "source" && !adding) delete attrs.source_kind;
  return { ...mark, spans: { ...mark.spans, [role]: merged(adding ? [...(mark.spans[role] ?? []), ...spans] : spans) }, attrs };
}

/** The outlet's own voice: no source. @param {Mark} mark @returns {Mark} */
export function nobody(mark) {
  const { source: _, ...spans } = mark.spans;
  return { ...mark, spans, attrs: { ...mark.attrs, source_kind: "none" } };
}

/** @param {Mark} mark @param {string} key @param {any} value @returns {Mark} */
export const withAttr = (mark, key, value) => ({ ...mark, attrs: { ...mark.attrs, [key]: value } });

/** Whether a role needs no more words. @param {Mark} mark @param {string} role */
export function filled(mark, role) {
  return Boolean(mark.spans[role]?.length) || (role === "source" && mark.attrs?.source_kind === "none");
}

/** The first role still to be filled; null when it is whole. @param {Mark} mark @param {string[]} roles */
export const missing = (mark, roles) =>
  // What nobody says need not have words that tie it.
  roles.find((role) => !filled(mark, role) && !(role === "cue" && mark.attrs?.source_kind === "none")) ?? null;

/** What a mark is about. @param {Mark} mark @returns {Span[]} */
export const mainSpans = (mark) => mark.spans.content ?? mark.spans.text ?? Object.values(mark.spans)[0] ?? [];

/** All spans of a mark, role by role. @param {Mark} mark @returns {Span[]} */
export const allSpans = (mark) => Object.values(mark.spans).flat();

/** Where a mark begins. @param {Mark} mark */
export const startOf = (mark) => mainSpans(mark)[0]?.[0] ?? 0;

/**
 * Words cut to a length at a word's end.
 * @param {string} words @param {number} most
 */
export function fit(words, most) {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()} …`;
}

/** @param {Span[] | undefined} spans @param {(start: number, end: number) => string} slice */
export const wordsOf = (spans, slice) => (spans ?? []).map(([start, end]) => slice(start, end)).join(" … ");

/**
 * A relation as one plain sentence, which shows where a content runs too far: read it after "X said:".
 * @param {Mark} mark @param {(start: number, end: number) => string} slice
 * @returns {[string, string]}  who said, what
 */
export function readBack(mark, slice) {
  const claim = (mark.spans.content ?? [])
    .map(([start, end]) => slice(start, end).replace(/^(?:[“"‘']\s*)?(?:that\s+)?/i, "").replace(/[”"’'.,;:]+$/, ""))
    .join(" … ");
  const who = mark.attrs?.source_kind === "none" ? "The outlet itself says" : mark.spans.source?.length ? `${wordsOf(mark.spans.source, slice)} said` : "";
  return [who, claim];
}
