// @ts-check
// The shapes that travel between kernel and page, named once. All offsets are code points, half-open, into the article's text.

/** @typedef {[number, number]} Span */

/**
 * One annotation, as the kernel, the journal and the codebook know it.
 * @typedef {object} Mark
 * @property {string} id
 * @property {string} layer
 * @property {string} label
 * @property {Record<string, Span[]>} spans  by role: `text`, or `source`, `cue`, `content`
 * @property {Record<string, any>} [attrs]
 * @property {string} [by]  `student`, `gold` or `finder`; none on a mark just made here
 * @property {string} [rule]
 * @property {string | null} [rationale]
 * @property {string} [status]
 * @property {any[]} [also_ok]  other readings that count: `{label, spans, attrs, worth, why}`
 */

/**
 * @typedef {object} Task
 * @property {string} id
 * @property {string} kind
 * @property {string | number} [number]
 * @property {string} title
 * @property {string} prompt
 * @property {[number, number][]} lines  1-based, inclusive
 * @property {string[]} layers
 * @property {string[]} ask
 * @property {"now" | "after" | "full" | "hold"} feedback  `hold`: a later task tells
 * @property {number | null} [count]
 * @property {string} [unit_word]
 * @property {string[]} [reasons]
 * @property {{id: string, text: string}[]} [options]
 * @property {boolean} [many]
 * @property {{id: string, text: string}[]} [bins]
 * @property {{id: string, text: string}[]} [cards]
 * @property {{outlet: string, by: string, text: string, headline_line: number | null, annotations: Mark[]}[]} [articles]  of a comparison
 * @property {boolean} [commit]
 * @property {boolean} [overlay]
 * @property {boolean} [class_picture]  the class's heat map is here
 * @property {boolean} [readonly]
 * @property {number} [round]
 * @property {string} [unit]
 * @property {number} [min]
 * @property {number} [max]
 * @property {number | null} [headline_line]
 * @property {{id: string, start: number, end: number, words: string, line: number}[]} [spans]  of voice: the given words
 * @property {string} [passage]  of rewrite, where it is no article's lines
 * @property {string[]} [facts]  of rewrite: what must stay
 * @property {string[]} [rubric]  of write: what a reader looks for
 */

/**
 * @typedef {object} VerdictItem
 * @property {"found" | "nearly" | "missed" | "extra" | "arguable" | "alone"} outcome
 * @property {string} title
 * @property {string} why
 * @property {string | null} [mark]
 * @property {Mark | null} [gold]
 * @property {number[]} [lines]
 * @property {Span[]} [spans]  the gold's, else the mark's
 * @property {Record<string, number>} [parts]
 * @property {{label: string, why: string}[]} [also]
 */

/**
 * @typedef {object} Verdict
 * @property {string} [kind]
 * @property {number | null} [share]
 * @property {string[]} [sentences]
 * @property {VerdictItem[]} [items]
 * @property {string} [reveal]
 */

/** @typedef {{level: number, text: string, line: number | null, spans: Span[] | null}} Hint */
/** @typedef {{what: string, annotations: Mark[], why: string | null}} Overlay */

/**
 * The line to the kernel (link.js). Every change goes through it; it holds what is known.
 * @typedef {object} Link
 * @property {"join" | "saved" | "sending" | "kept" | "cut" | "lost"} status
 * @property {string} [reason]
 * @property {Map<string, Mark>} marks
 * @property {Map<string, any>} answers
 * @property {Verdict | null} verdict  the last one, while nothing was changed since
 * @property {boolean} closed
 * @property {boolean} checked
 * @property {number} hints
 * @property {boolean} readonly
 * @property {boolean} typing  set while a field holds what is not yet an op: until then the chip does not say saved
 * @property {(mark: Mark) => void} put
 * @property {(name: string) => void} del
 * @property {(key: string, value: any) => void} answer
 * @property {(level: number) => void} hint
 * @property {(reason: {pick: number | null, text: string}) => void} check
 * @property {() => void} commit
 * @property {(what: string, text?: string) => void} ask  `text`: what is being written, for the machine to read
 * @property {() => string} newName
 * @property {() => Record<string, any>[]} unsaved  ops that nobody acknowledged
 * @property {() => void} download  the same, as a file
 * @property {(event: "status" | "change" | "verdict" | "hint" | "overlay" | "refused", fn: (detail: any) => void, options: {signal: AbortSignal}) => void} on
 */

/** @typedef {{get: (key: string) => any, on: (event: string, fn: (...args: any[]) => void) => void, off: (event?: string, fn?: (...args: any[]) => void) => void, send: (message: any) => void}} Model */

export {};
