// @ts-check
// The mark in hand: its words and its label, the reason that a student will read, and the buttons that decide.
import { keepTyping, QUIET } from "./answering.js";
import { filled, readBack, startOf, wordsOf } from "./build.js";
import { button, make, refill } from "./dom.js";
import { shortOf } from "./palette.js";
import { alsoInWords, facts, more } from "./studio-fields.js";
import { decision, problemsOf, reasonOf, shownWords, signOf } from "./studio-queue.js";

/** @import {StudioView} from "./studio-view.js" */
/** @import {Mark} from "./types.js" */

const ROLES = /** @type {const} */ ([["content", "the claim"], ["source", "who says so"], ["cue", "the tie"]]);

/** A second key for a button that shows the first. @param {HTMLElement} node @param {string} key */
function twoKeys(node, key) {
  node.setAttribute("aria-keyshortcuts", `${node.getAttribute("aria-keyshortcuts")} ${key}`);
  return node;
}

/**
 * @param {StudioView} view
 * @param {AbortSignal} signal
 * @param {() => AbortSignal} anew  ends the listeners of the last drawing
 */
export function card(view, signal, anew) {
  const { state, acts, link, slice } = view;
  const head = make("div", { class: "studio-head" });
  const field = make("textarea", { rows: 2, maxlength: 300, ...QUIET });
  const from = make("span", { class: "soft" });
  const reason = make("label", { class: "why" }, make("span", {}, "Why? Your students will read this. ", from), field);
  const body = make("div", { class: "row fields" });
  const behind = make("div", { class: "more" });
  const foot = make("div", { class: "row decide" });
  const also = make("div", {});
  const mend = make("div", { class: "row chips" });
  const box = make("div", { class: "card-of-mark" }, head, reason, also, foot, mend, body, behind);
  let shown = "";
  let drawnFields = "";
  let fieldSignal = new AbortController();
  signal.addEventListener("abort", () => fieldSignal.abort(), { once: true });

  const write = () => {
    const mark = link.marks.get(shown);
    const words = field.value.replace(/\s+/g, " ").trim();
    if (mark && words !== reasonOf(view, mark)) view.setReason(mark, words);
  };
  const flush = keepTyping(field, link, write, signal);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    flush();
    const mark = view.edited();
    view.sheet.el.focus({ preventScroll: true });
    if (event.key === "Enter" && mark && decision(view, mark.id) !== "kept") view.decide("kept");
  }, { signal });

  /** The label, or the parts of a relation, each under its digit. @param {Mark} mark @param {AbortSignal} fresh */
  const chips = (mark, fresh) => {
    if (mark.layer !== "attribution") {
      return view.layer.labels.map((each) => button(each.short, () => acts.label(each.name), fresh, { key: each.key, class: "chip", pressed: each.name === mark.label, title: each.question }));
    }
    const parts = ROLES.map(([role, words], index) => button(`${filled(mark, role) ? "✓ " : ""}${words}`, () => acts.role(role), fresh, { key: String(index + 1), class: `chip step ${role}`, pressed: state.role === role, title: "The next words you select take its place" }));
    // The kinds of source go on where the parts end: 4 to 9.
    const kinds = mark.spans.source?.length ? view.book.attributes.source_kind.values.filter((/** @type {any} */ each) => each.name !== "none").map((/** @type {any} */ each, /** @type {number} */ index) =>
      button(each.short, () => view.setAttr("source_kind", each.name), fresh, { key: String(index + 4), class: "chip", pressed: mark.attrs?.source_kind === each.name, title: each.question })) : [];
    return [...parts, ...kinds, button("nobody is named", () => acts.nobody(), fresh, { key: "0", class: "chip", pressed: mark.attrs?.source_kind === "none" })];
  };

  /** @param {AbortSignal} fresh */
  const edges = (fresh) => {
    const edge = (/** @type {string} */ sign, /** @type {string} */ title, /** @type {string} */ key, /** @type {"start" | "end"} */ side, /** @type {1 | -1} */ by) => {
      const node = button(sign, () => view.nudge(side, by), fresh, { title: `${title} (${key.replace("Arrow", "").replace("Left", "←").replace("Right", "→")})` });
      node.setAttribute("aria-label", title);
      node.setAttribute("aria-keyshortcuts", key);
      return node;
    };
    return make("span", { class: "group", role: "group", "aria-label": "Move the edges by a word" },
      edge("⇤", "Begin one word earlier", "Shift+ArrowLeft", "start", -1), edge("↦", "Begin one word later", "Shift+ArrowRight", "start", 1),
      edge("↤", "End one word earlier", "ArrowLeft", "end", -1), edge("⇥", "End one word later", "ArrowRight", "end", 1));
  };

  /** @param {Mark} mark */
  const title = (mark) => {
    const line = `line ${view.sheet.lineAt(startOf(mark)).number}`;
    const [sign, word] = signOf(view, mark);
    const state = make("span", { class: "state" }, `${sign} ${word}`);
    if (mark.layer !== "attribution") return [make("p", { class: "words" }, make("span", { class: `tag ${mark.layer}` }, shortOf(view, mark.label)), ` ${shownWords(view, mark, 150)} `, make("span", { class: "soft" }, line, " · "), state)];
    const [who, claim] = readBack(mark, slice);
    const tie = wordsOf(mark.spans.cue, slice);
    return [make("p", { class: "words" }, make("b", {}, who || "?"), `: ${claim || "?"}. `, make("span", { class: "soft" }, `${tie ? `tied by “${tie}” · ` : ""}${line} · `), state)];
  };

  /** @param {string} sign @param {string} title @param {1 | -1} by @param {AbortSignal} fresh */
  const arrow = (sign, title, by, fresh) => {
    const node = button(sign, () => view.go(by), fresh, { title });
    node.setAttribute("aria-label", title);
    node.setAttribute("aria-keyshortcuts", by < 0 ? "ArrowUp" : "ArrowDown");
    return node;
  };

  return {
    box,
    flush,
    /** @param {Mark | null} mark */
    draw(mark) {
      box.hidden = !mark;
      if (!mark) {
        shown = drawnFields = "";
        return;
      }
      const fresh = anew();
      const said = decision(view, mark.id);
      const adding = state.adding && !state.role?.startsWith("@");
      refill(head, [
        ...title(mark),
        ...problemsOf(view, mark).map((words) => make("p", { class: "note problem" }, `⚠ ${words}`)),
      ], view.sheet.el);
      refill(mend, [
        make("span", { class: "row chips", role: "group", "aria-label": mark.layer === "attribution" ? "Its parts, and the kind of source" : "The label" }, ...chips(mark, fresh)),
        edges(fresh),
        mark.layer === "attribution" ? null : button("Other words", () => acts.role("text"), fresh, { key: "c", class: "chip", pressed: state.role === "text" && !adding, title: "The next words you select take the place of these" }),
        button("Add a piece", acts.adding, fresh, { key: "p", class: "chip", pressed: adding, title: "The next words you select join this mark" }),
      ], view.sheet.el);
      const words = reasonOf(view, mark);
      if (shown !== mark.id || (document.activeElement !== field && field.value !== words)) {
        shown = mark.id;
        field.value = words;
        // All of it is to be seen: a reason half out of sight would be kept unread.
        field.rows = 2;
        while (field.scrollHeight > field.clientHeight + 2 && field.rows < 9) field.rows += 1;
      }
      // What is kept along with it stands there, too, before the key that keeps it.
      refill(also, [state.more ? null : alsoInWords(view, mark)]);
      field.disabled = !view.editable();
      from.textContent = mark.rationale === undefined ? (words ? "(proposed)" : view.stale.has(mark.id) ? "(being worked out …)" : "(say it in a sentence)") : "";
      const now = JSON.stringify([mark, view.told.get(mark.id), view.stale.has(mark.id), state.more, state.role, state.also.spans]);
      const busy = document.activeElement instanceof HTMLInputElement && (body.contains(document.activeElement) || behind.contains(document.activeElement)) && drawnFields.startsWith(`[{"id":"${mark.id}"`);
      if (now !== drawnFields && !busy) {
        drawnFields = now;
        fieldSignal.abort();
        fieldSignal = new AbortController();
        const held = box.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.field : null;
        refill(body, facts(view, mark, fieldSignal.signal), view.sheet.el);
        refill(behind, state.more ? more(view, mark, fieldSignal.signal) : [], view.sheet.el);
        if (held) /** @type {HTMLElement | null} */ (box.querySelector(`[data-field="${held}"]`))?.focus({ preventScroll: true });
      }
      refill(foot, [
        twoKeys(button(said === "kept" ? "Kept: next" : "Keep", () => view.decide("kept"), fresh, { key: "Enter", class: "main", title: "The mark and its reason are right" }), "a"),
        twoKeys(button(said === "struck" ? "Not struck" : "Strike", () => view.decide("struck"), fresh, { key: "x", title: "This is no mark" }), "Delete"),
        button("Reason", () => (field.focus(), field.select()), fresh, { key: "e", title: "Write the reason anew" }),
        button(mark.status === "open" ? "Open: not scored" : "Core: scored", () => view.setStatus(mark.status === "open" ? "core" : "open"), fresh, { key: "o", pressed: mark.status === "open", title: "Open: careful readers may differ, so it neither pays nor costs" }),
        mark.layer !== "loaded" ? null : button("Details", () => /** @type {HTMLElement | null} */ (body.querySelector("select, input"))?.focus(), fresh, { key: "d", title: "Whose word it is, which way it pushes, a plainer word" }),
        button("More", () => view.toggleMore(), fresh, { key: "m", pressed: state.more, title: "Also right, and what is worked out by itself" }),
        arrow("↑", "Back to the mark before", -1, fresh),
        arrow("↓", "On to the next mark", 1, fresh),
      ], view.sheet.el);
    },
  };
}
