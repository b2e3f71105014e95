// @ts-check
// What all kinds share in which one answers: the article to read, typing that is kept, commit or check, the desk's answer.
import { button, make } from "./dom.js";
import { codec } from "./offsets.js";
import { renderPage } from "./page.js";
import { paper } from "./paper.js";

/** @import {Frame} from "./frame.js" */
/** @import {Link, Model, Task} from "./types.js" */
/** @typedef {{model: Model, link: Link, frame: Frame, signal: AbortSignal}} Parts */

const PAUSE = 400;

/** Keys in a field are for the field: JupyterLab looks at this attribute on what has the focus. */
export const QUIET = { "data-lm-suppress-shortcuts": "true" };

/**
 * Keep what is typed, at each pause and when the field is left; until then the chip does not say "saved".
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {Link} link
 * @param {() => void} write
 * @param {AbortSignal} signal
 * @returns {() => void}  writes now what is still open
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
  // The view may go while one types: the op is kept here, and a later view sends it.
  signal.addEventListener("abort", now, { once: true });
  return now;
}

/**
 * Put the article and the answer's fields into the frame, and bring them up to date with every change.
 * @param {Parts} parts
 * @param {{key?: string, given?: () => boolean, body: Node[], ask: string, flush?: () => void, why?: () => string, draw: (locked: boolean) => void}} how
 *   `key`: where the answer is kept, or `given`: whether it is whole; `ask`: what to do first; `flush`: write what is being typed; `why`: a reason given;
 *   `draw`: set the fields to what `link` knows
 */
export function answering({ model, link, frame, signal }, { key = "", given = () => ![undefined, null, ""].includes(link.answers.get(key)?.toString()), body, ask, flush, why, draw }) {
  const task = /** @type {Task} */ (model.get("task"));
  const text = /** @type {string} */ (model.get("text"));
  const sheet = text ? paper({ text, code: codec(text), ranges: task.lines, headline: task.headline_line, signal }) : null;
  if (sheet) {
    frame.main.append(sheet.el);
    renderPage({ model, frame, paper: sheet, signal });
    sheet.begin();
  }
  const later = { after: "Your teacher’s feedback comes later.", hold: "A later task comes back to it." }[String(task.feedback)];
  const told = !later;
  const note = make("p", { class: "note" });
  const said = make("div", { class: "said", role: "status" });
  frame.dock.append(make("div", { class: "answer" }, ...body, note, said));

  const act = () => {
    flush?.();
    if (task.commit) link.commit();
    else link.check({ pick: null, text: why?.() ?? "" });
  };
  const does = task.commit || told ? button(task.commit ? "Commit my answer" : "Check", act, signal, { class: "main" }) : null;
  if (does) frame.foot.append(does);

  const step = () => {
    if (link.status === "join") return "Opening your answers …";
    if (link.status === "lost") return "Stop here: what you do now would not be saved. Download what is unsaved, then call your teacher.";
    if (link.verdict) return link.closed ? "Read what the desk says." : "Read what the desk says. You can change your answer and check again.";
    if (link.closed) return `Your answer is locked. ${later ?? ""}`;
    if (link.readonly) return "You can read this answer, not change it.";
    if (!given()) return ask;
    if (task.commit) return "Next: are you sure? Then commit.";
    return later ? `Your answer is kept. You can still change it. ${later}` : "Next: check.";
  };
  const show = () => {
    const { verdict, closed, readonly } = link;
    const locked = closed || readonly;
    draw(locked);
    frame.next(step());
    if (does) {
      does.disabled = locked || !given();
      frame.foot.hidden = closed;
    } else frame.foot.hidden = true;
    note.hidden = !task.commit;
    note.textContent = closed ? "You have committed. This is your answer as you gave it." : `Committing locks your answer: you cannot change it afterwards. ${later ?? "Then you see what the desk says."}`;
    said.replaceChildren(...(verdict ? [...(verdict.sentences ?? []), verdict.reveal].filter(Boolean).map((words) => make("p", {}, words ?? "")) : []));
    said.hidden = !verdict;
  };
  for (const event of /** @type {const} */ (["status", "change", "verdict"])) link.on(event, show, { signal });
  // A refusal stays to be read until something is answered anew; the state that follows it is no answer.
  link.on("change", ({ names }) => names && frame.warn(null), { signal });
  link.on("refused", ({ why: words }) => frame.warn(`Not taken: ${words}`), { signal });
  show();
  return sheet;
}
