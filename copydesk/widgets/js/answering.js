// @ts-check
// What choose and estimate share: the article to read, a typed field that is kept, commit or check, the desk's answer.
import { button, make, refill } from "./dom.js";
import { codec } from "./offsets.js";
import { paper } from "./paper.js";
import { renderPage } from "./page.js";

/** @import {Frame} from "./frame.js" */
/** @import {Link, Model, Task, VerdictItem} from "./types.js" */
/** @typedef {{model: Model, link: Link, frame: Frame, signal: AbortSignal}} Parts */

const PAUSE = 400;
const SIGN = { found: "✓ right", nearly: "≈ nearly", missed: "○ missed", extra: "✗ not this one", arguable: "± open to argument", alone: "– rightly left alone" };

/** The article, to be read only, with the page beside it where the task brings one. @param {Parts} parts */
export function reading({ model, frame, signal }) {
  const text = model.get("text");
  if (!text) return;
  const task = /** @type {Task} */ (model.get("task"));
  const sheet = paper({ text, code: codec(text), ranges: task.lines, headline: task.headline_line, signal });
  frame.main.append(sheet.el);
  renderPage({ model, frame, paper: sheet, signal });
}

/**
 * Keep what is typed, at each pause and when the field is left; until then the chip does not say "saved".
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {Link} link
 * @param {() => void} write
 * @param {AbortSignal} signal
 * @returns {() => void}  write now what is still open
 */
export function keepTyping(field, link, write, signal) {
  let timer = 0;
  const now = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    write();
    link.typing = false;
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(now, PAUSE);
    link.typing = true;
  }, { signal });
  field.addEventListener("change", now, { signal });
  signal.addEventListener("abort", now, { once: true });
  return now;
}

/** Keys in a field are for the field; Lab looks at this attribute on what has the focus. */
export const QUIET = { "data-lm-suppress-shortcuts": "true" };

/**
 * One sentence of one's own, kept as the answer "reason".
 * @param {Parts} parts
 * @returns {{el: HTMLElement, field: HTMLTextAreaElement, flush: () => void}}
 */
export function reasonBox({ link, signal }) {
  const field = make("textarea", { rows: 2, maxlength: 600, ...QUIET });
  const flush = keepTyping(field, link, () => link.answer("reason", field.value.trim()), signal);
  return { el: make("label", { class: "why" }, make("span", {}, "Why? One sentence, if you like."), field), field, flush };
}

/** @param {VerdictItem} item */
const card = (item) =>
  make("li", { class: `v ${item.outcome}` }, make("b", {}, `${SIGN[item.outcome]} · ${item.title}`), make("span", {}, item.why));

/**
 * The buttons under an answer and what comes back. `draw` sets the fields from `link.answers` and locks them.
 * @param {Parts} parts
 * @param {{key: string, commit: boolean, body: HTMLElement[], reason: ReturnType<typeof reasonBox>, flush?: () => void,
 *   ask: string, draw: (locked: boolean) => void}} how
 */
export function answering({ model, link, frame, signal }, { key, commit, body, reason, flush, ask, draw }) {
  const task = /** @type {Task} */ (model.get("task"));
  const now = task.feedback !== "after";
  const note = make("p", { class: "note" });
  const reveal = make("div", { class: "reveal", hidden: true });
  frame.dock.append(make("div", { class: "answer" }, ...body, reason.el, note, reveal));

  const given = () => {
    const value = link.answers.get(key);
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
  };
  const act = () => {
    flush?.();
    reason.flush();
    if (commit) link.commit();
    else link.check({ pick: null, text: reason.field.value.trim() });
  };
  const does = commit || now ? button(commit ? "Commit my answer" : "Check", act, signal, { class: "main" }) : null;
  if (does) frame.foot.append(does);

  const show = () => {
    const { verdict, closed } = link;
    const locked = closed || link.readonly;
    draw(locked);
    reason.field.disabled = locked;
    if (!reason.field.matches(":focus")) reason.field.value = link.answers.get("reason") ?? "";
    if (does) {
      does.disabled = locked || !given();
      does.hidden = closed;
    }
    if (link.status === "join") frame.next("Opening your answers …");
    else if (link.status === "lost") frame.next("Stop here: what you do now would not be saved. Download what is unsaved, then call your teacher.");
    else if (verdict) frame.next("Read why. Does it change how you would answer next time?");
    else if (closed) frame.next(now ? "Locked. The desk answers in a moment." : "Locked. Your teacher’s feedback comes later.");
    else if (link.readonly) frame.next("You can read this answer, not change it.");
    else if (!given()) frame.next(ask);
    else if (does) frame.next(commit ? "Next: are you sure? Then commit." : "Next: check.");
    else frame.next("Your answer is kept. You can still change it; your teacher’s feedback comes later.");
    note.textContent = closed
      ? "You have committed: this is your answer as you gave it."
      : commit
        ? `To commit locks your answer: it stays as it is, right or not. ${now ? "Then you see what the desk says." : "Nobody sees it before you commit."}`
        : "";
    note.hidden = !note.textContent;
    reveal.replaceChildren(...(verdict ? [make("h3", {}, "What the desk says"), ...(verdict.sentences ?? []).map((each) => make("p", {}, each)), verdict.reveal ? make("p", { class: "lead" }, verdict.reveal) : ""] : []));
    reveal.hidden = !verdict;
    refill(frame.side, verdict?.items?.length ? [make("h3", {}, "Why"), make("ul", { class: "verdict" }, ...verdict.items.map(card))] : []);
    frame.side.hidden = !frame.side.firstChild;
  };
  link.on("status", show, { signal });
  link.on("change", show, { signal });
  link.on("verdict", (verdict) => {
    show();
    frame.say([...(verdict.sentences ?? []), verdict.reveal ?? ""].join(" "));
  }, { signal });
  link.on("refused", ({ why }) => frame.warn(`Not taken: ${why}`), { signal });
  show();
}
