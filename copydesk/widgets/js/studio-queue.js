// @ts-check
// What is decided and what is left: the marks of a layer in text order, the counts of all layers, the list beside the text.
import { fit, mainSpans, startOf, wordsOf } from "./build.js";
import { make, refill } from "./dom.js";
import { describe } from "./marklist.js";

/** @import {StudioView} from "./studio-view.js" */
/** @import {Mark} from "./types.js" */

/** @typedef {"" | "kept" | "struck"} Decision */

/**
 * @typedef {object} Tally
 * @property {number} all
 * @property {number} decided
 * @property {number} bare  marks that stay and have no reason
 * @property {number} wrong  marks that stay and have something to mend
 * @property {boolean} read  the text was read for what the machine missed
 * @property {boolean} out  left out for now
 * @property {boolean} begun
 * @property {boolean} done
 */

/** @param {StudioView} view @param {string} id @returns {Decision} */
export const decision = ({ link }, id) => link.answers.get(`mark:${id}`) ?? "";

/** The reason that stands beside a mark: its own, else the one proposed. @param {StudioView} view @param {Mark} mark */
export const reasonOf = ({ told, stale }, mark) => mark.rationale ?? (stale.has(mark.id) ? "" : (told.get(mark.id)?.reason ?? ""));

/** The other readings that count: its own, else those proposed. @param {StudioView} view @param {Mark} mark @returns {any[]} */
export const alsoOf = ({ told, stale }, mark) => mark.also_ok ?? (stale.has(mark.id) ? [] : (told.get(mark.id)?.also ?? []));

/** What is wrong with a mark that stays. @param {StudioView} view @param {Mark} mark */
export const problemsOf = (view, mark) => (decision(view, mark.id) === "struck" ? [] : (view.told.get(mark.id)?.problems ?? []));

/** A layer's marks in text order. @param {StudioView} view @param {string} layer */
export function ordered({ link }, layer) {
  return [...link.marks.values()].filter((mark) => mark.layer === layer)
    .sort((a, b) => startOf(a) - startOf(b) || (mainSpans(a).at(-1)?.[1] ?? 0) - (mainSpans(b).at(-1)?.[1] ?? 0));
}

/** @param {StudioView} view @param {string} layer @returns {Tally} */
export function tally(view, layer) {
  const marks = ordered(view, layer);
  const decided = marks.filter((mark) => decision(view, mark.id)).length;
  const stay = marks.filter((mark) => decision(view, mark.id) !== "struck");
  const read = view.link.answers.get(`read:${layer}`) === true;
  const out = view.link.answers.get(`out:${layer}`) === true;
  const begun = decided > 0 || read || marks.some((mark) => !mark.id.startsWith("finder."));
  return {
    all: marks.length,
    decided,
    // A reason that nobody has seen is none yet, once the mark is decided.
    bare: stay.filter((mark) => !(decision(view, mark.id) ? mark.rationale : reasonOf(view, mark))).length,
    wrong: stay.filter((mark) => problemsOf(view, mark).length).length,
    read, out, begun,
    done: begun && read && decided === marks.length,
  };
}

/** A layer in a few words. @param {Tally} one */
export function standingOf({ all, decided, bare, wrong, read, out, begun, done }) {
  if (out) return "left out";
  const rest = [bare && `${bare} without a reason`, wrong && `${wrong} to mend`].filter(Boolean);
  if (!begun) return all ? `not begun (${all})` : "not begun, nothing marked";
  return [done && !rest.length ? "done" : `${decided} of ${all} decided`, ...rest, decided === all && !read && "not read to the end"].filter(Boolean).join(" · ");
}

/** A mark's words, and where there is nothing to see, that. @param {StudioView} view @param {Mark} mark @param {number} most */
export function shownWords(view, mark, most) {
  const words = wordsOf(mainSpans(mark), view.slice);
  return /[^\s…]/.test(words) ? `“${fit(words, most)}”` : "a sign that you cannot see";
}

/** The sign and the word for how a mark stands: colour never says it alone. @param {StudioView} view @param {Mark} mark */
export function signOf(view, mark) {
  const said = decision(view, mark.id);
  if (said === "struck") return ["✗", "struck"];
  const own = !mark.id.startsWith("finder.");
  if (!said) return own ? ["+", "yours, not decided yet"] : ["?", "not decided yet"];
  return own ? ["+", "added, kept"] : mark.by === "finder" ? ["✓", "kept"] : ["✎", "mended, kept"];
}

/**
 * The list beside the article.
 * @param {StudioView} view
 * @param {AbortSignal} signal
 */
export function queue(view, signal) {
  const list = make("div", { class: "list" });
  const title = make("h3", {});
  const section = make("section", { class: "marks" }, title, list);
  /** Each mark's button, and what it says: only what changed is made anew. @type {Map<string, {says: string, node: HTMLElement}>} */
  const rows = new Map();
  list.addEventListener("click", (event) => {
    const name = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-name]"))?.dataset.name;
    if (!name) return;
    view.goto(name);
    view.sheet.el.focus({ preventScroll: true });
  }, { signal });

  /** @param {Mark} mark @returns {HTMLElement} */
  const row = (mark) => {
    const [sign, word] = signOf(view, mark);
    const wrong = problemsOf(view, mark).length > 0;
    const says = JSON.stringify([sign, wrong, mark.spans, mark.label, mark.attrs?.source_kind]);
    const known = rows.get(mark.id);
    if (known?.says === says) return known.node;
    const [strong, weak, under] = describe(/** @type {any} */ (view), mark);
    const node = make("button", { type: "button", class: `m-item${sign === "✗" ? " gone" : ""}`, "data-name": mark.id, "data-lm-suppress-shortcuts": "true" },
      make("i", { class: "sign", title: word, "aria-hidden": "true" }, wrong ? `${sign} ⚠` : sign), make("span", { class: "unseen" }, `${word}${wrong ? ", something to mend" : ""}: `),
      make("b", {}, strong), weak ? ` · ${weak}` : null, make("span", {}, under.replace(/^\s+·/, "a sign that you cannot see ·")));
    if (known && known.node === document.activeElement) queueMicrotask(() => view.sheet.el.focus({ preventScroll: true }));
    known?.node.replaceWith(node);
    rows.set(mark.id, { says, node });
    return node;
  };
  /** @type {HTMLElement | null} */
  let current = null;
  return {
    section,
    draw() {
      const marks = ordered(view, view.layer.name);
      const nodes = marks.map(row);
      title.textContent = `${view.layer.title}: ${marks.length}`;
      if (nodes.length !== list.childElementCount || nodes.some((node, index) => list.children[index] !== node)) refill(list, nodes, view.sheet.el);
      const now = view.state.edit ? (rows.get(view.state.edit)?.node ?? null) : null;
      if (now === current) return;
      current?.removeAttribute("aria-current");
      now?.setAttribute("aria-current", "true");
      current = now;
      if (!now) return;
      // In its own column only: the notebook around must not jump with every key.
      const { side } = view.frame;
      const [box, at] = [side.getBoundingClientRect(), now.getBoundingClientRect()];
      if (at.top < box.top) side.scrollTop += at.top - box.top - 30;
      else if (at.bottom > box.bottom) side.scrollTop += at.bottom - box.bottom + 30;
    },
  };
}

/** A mark as one reads it out. @param {StudioView} view @param {Mark} mark */
export function aloud(view, mark) {
  const line = view.sheet.lineAt(startOf(mark)).number;
  const [strong, weak] = describe(view, mark);
  return `Line ${line}, ${signOf(view, mark)[1]}: ${[strong, weak, shownWords(view, mark, 90)].filter(Boolean).join(", ")}. Reason: ${reasonOf(view, mark) || (view.told.has(mark.id) ? "none yet" : "being worked out")}`;
}
