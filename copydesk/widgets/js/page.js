// @ts-check
// The page as published, beside what a scraper left of it: they scroll together, and a line and its element light up each other.
import { button, make } from "./dom.js";

/** @import {Frame} from "./frame.js" */
/** @import {Paper} from "./paper.js" */
/** @import {Model} from "./types.js" */

// Inside the page; outlines move nothing, and say it without colour alone.
const LIGHT = "[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:#fff3bf!important;color:#1c1f24!important}";

/**
 * Put the trait `page` beside an article that stands in the frame already: its elements that gave a line carry
 * `data-line`; its scripts are gone, and the sandbox would not run any.
 * @param {{model: Model, frame: Frame, paper: Paper, signal: AbortSignal}} parts
 */
export function renderPage({ model, frame, paper: sheet, signal }) {
  const html = model.get("page");
  if (!html) return;
  const view = make("iframe", { class: "published", title: "The page as it was published", sandbox: "allow-same-origin", tabindex: 0 });
  const pane = make("div", { class: "page-pane" }, make("h3", {}, "The page as published"), view);
  const scrape = make("div", { class: "scrape-pane" }, make("h3", {}, "What the scraper left"));
  const pair = make("div", { class: "beside" }, pane, scrape);
  sheet.el.replaceWith(pair);
  scrape.append(sheet.el);
  frame.root.classList.add("with-page");

  /** @type {Map<number, HTMLElement>} */
  let parts = new Map();
  let lit = 0;
  /** Which side leads while the other follows. @type {"page" | "scrape" | null} */
  let leads = null;
  let rest = 0;
  const inner = () => view.contentDocument?.scrollingElement ?? null;

  /** @param {number} line  0 = none @param {"page" | "scrape"} [from]  where the pointer is: that side stays put */
  const light = (line, from) => {
    if (line === lit) return;
    parts.get(lit)?.removeAttribute("data-copydesk-lit");
    sheet.row(lit)?.classList.remove("lit-line");
    lit = line;
    const part = parts.get(line);
    const row = sheet.row(line);
    if (!line || !part || !row) return;
    part.setAttribute("data-copydesk-lit", "");
    row.classList.add("lit-line");
    if (from === "scrape") centre(inner(), part.getBoundingClientRect(), view.clientHeight);
    else if (from === "page") centre(sheet.el, row.getBoundingClientRect(), sheet.el.clientHeight, sheet.el.getBoundingClientRect().top);
  };

  /** Scroll a box so that a place in it is in view; never the notebook around it. */
  const centre = (/** @type {Element | null} */ box, /** @type {DOMRect} */ at, /** @type {number} */ height, top = 0) => {
    const from = at.top - top;
    if (!box || (from >= 0 && from + at.height <= height)) return;
    follow(box === sheet.el ? "page" : "scrape", () => box.scrollBy({ top: from - (height - at.height) / 2 }));
  };

  /** One side leads until it has been still for a moment: so neither answers the other's answer. @param {"page" | "scrape"} side @param {() => void} move */
  const follow = (side, move) => {
    if (leads && leads !== side) return;
    leads = side;
    clearTimeout(rest);
    rest = window.setTimeout(() => (leads = null), 150);
    move();
  };
  /** @param {"page" | "scrape"} side */
  const scrolled = (side) => {
    const page = inner();
    if (!page || pane.hidden) return;
    follow(side, () => {
      const [a, b] = side === "page" ? [page, sheet.el] : [sheet.el, page];
      const room = a.scrollHeight - a.clientHeight;
      if (room > 0) b.scrollTop = (a.scrollTop / room) * (b.scrollHeight - b.clientHeight);
    });
  };

  const lineOf = (/** @type {EventTarget | null} */ target) => {
    const node = /** @type {Element | null} */ (target);
    return Number(node?.closest?.("[data-line]")?.getAttribute("data-line") ?? 0);
  };
  for (const event of ["pointerover", "focusin", "click"]) sheet.el.addEventListener(event, ({ target }) => light(lineOf(target), "scrape"), { signal });
  sheet.el.addEventListener("pointerleave", () => light(0), { signal });
  sheet.el.addEventListener("scroll", () => scrolled("scrape"), { signal, passive: true });

  view.addEventListener("load", () => {
    const doc = view.contentDocument;
    if (!doc) return;
    doc.head.append(Object.assign(doc.createElement("style"), { textContent: LIGHT }));
    parts = new Map();
    for (const node of doc.querySelectorAll("[data-line]")) parts.set(Number(node.getAttribute("data-line")), /** @type {HTMLElement} */ (node));
    for (const event of ["pointerover", "focusin", "click"]) doc.addEventListener(event, ({ target }) => light(lineOf(target), "page"), { signal });
    doc.addEventListener("pointerleave", () => light(0), { signal });
    // A link of an invented page leads nowhere, and a key pressed in it is none of JupyterLab's.
    doc.addEventListener("click", (event) => event.preventDefault(), { signal });
    doc.addEventListener("submit", (event) => event.preventDefault(), { signal });
    doc.addEventListener("scroll", () => scrolled("page"), { signal, passive: true });
  }, { signal });
  view.srcdoc = html;

  const toggle = button("Hide the page", () => {
    pane.hidden = !pane.hidden;
    pair.classList.toggle("alone", pane.hidden);
    /** @type {HTMLElement} */ (toggle.querySelector(".label")).textContent = pane.hidden ? "Show the page" : "Hide the page";
  }, signal);
  frame.tools.append(toggle);
  signal.addEventListener("abort", () => clearTimeout(rest), { once: true });
}
