// @ts-check
// Beside the article: one's marks as buttons, what the desk says of them, other readings, the codebook card.
import { fit, mainSpans, missing, rolesOf, startOf, wordsOf } from "./build.js";
import { make, refill } from "./dom.js";
import { choices, shortOf } from "./palette.js";

/** @import {View} from "./mark.js" */
/** @import {Mark, Overlay, Verdict, VerdictItem} from "./types.js" */

/** @type {Record<VerdictItem["outcome"], [string, string]>} sign and word: colour never says it alone */
const OUTCOME = {
  found: ["✓", "found"],
  nearly: ["≈", "nearly"],
  missed: ["○", "missed"],
  extra: ["+", "extra"],
  arguable: ["∿", "arguable"],
  alone: ["–", "rightly left alone"],
};

/** The sign of an outcome, for the margin. @param {VerdictItem["outcome"]} outcome */
export const signOf = (outcome) => OUTCOME[outcome] ?? ["·", outcome];

/**
 * One mark in words: what stands out, what follows it, where.
 * @param {View} view @param {Mark} mark
 * @returns {[string, string, string]}
 */
export function describe(view, mark) {
  const { slice, sheet } = view;
  const where = `line ${sheet.lineAt(startOf(mark)).number}`;
  const main = fit(wordsOf(mainSpans(mark), slice), 70);
  if (mark.layer !== "attribution") return [mark.layer === "artifact" ? shortOf(view, mark.label) : main, mark.layer === "artifact" ? "" : shortOf(view, mark.label), mark.layer === "artifact" ? `${main} · ${where}` : where];
  const who = mark.attrs?.source_kind === "none" ? "Nobody" : fit(wordsOf(mark.spans.source, slice), 40) || "who?";
  const open = mark.by ? null : missing(mark, rolesOf(mark.layer, view.task));
  const lacks = view.layer.roles.find((each) => each.name === open)?.short;
  return [who, wordsOf(mark.spans.cue, slice), `${main} · ${where}${lacks ? ` · no ${lacks} yet` : ""}`];
}

/** @param {View} view @param {Mark} mark @param {string} [sign] */
function entry(view, mark, sign) {
  const [strong, weak, under] = describe(view, mark);
  return make("button", { type: "button", class: "m-item", "data-name": mark.id, "data-lm-suppress-shortcuts": "true" },
    sign ? `${sign} ` : null, make("b", {}, strong), weak ? ` · ${weak}` : null, make("span", {}, under));
}

/**
 * @param {View} view
 * @param {AbortSignal} signal
 */
export function markList(view, signal) {
  const list = make("div", { class: "list" });
  const empty = make("p", { class: "soft" });
  const marks = make("section", { class: "marks" }, make("h3", {}, "Your marks"), empty, list);
  const verdict = make("section", { class: "verdict", tabindex: -1 });
  const others = make("section", { class: "others" });
  const card = make("section", { class: "card" });
  /** The list in text order. @type {{name: string, start: number, node: HTMLElement}[]} */
  let order = [];
  /** @type {Map<string, VerdictItem>} */
  let items = new Map();

  const nameOf = (/** @type {Event} */ event) => /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-name]"))?.dataset.name ?? null;
  list.addEventListener("click", (event) => {
    const name = nameOf(event);
    if (name) view.acts.open(name);
  }, { signal });
  for (const [kind, on] of /** @type {const} */ ([["pointerover", true], ["focusin", true], ["pointerout", false], ["focusout", false]])) {
    list.addEventListener(kind, (event) => view.acts.point(on ? nameOf(event) : null), { signal });
  }
  verdict.addEventListener("click", (event) => {
    const item = items.get(nameOf(event) ?? "");
    if (item) view.acts.showItem(item);
  }, { signal });
  others.addEventListener("click", (event) => {
    const at = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-at]"))?.dataset.at;
    if (at) view.sheet.show(Number(at), true);
  }, { signal });

  return {
    nodes: [verdict, marks, others, card],
    /**
     * Bring the list up to date; only what is named is drawn anew.
     * @param {string[] | null} names
     */
    update(names) {
      if (!names) {
        order = [...view.link.marks.values()].filter((mark) => mark.layer === view.layer.name)
          .map((mark) => ({ name: mark.id, start: startOf(mark), node: entry(view, mark) })).sort((a, b) => a.start - b.start);
        refill(list, order.map((each) => each.node), view.sheet.el);
      }
      for (const name of names ?? []) {
        const old = order.findIndex((each) => each.name === name);
        const focused = old >= 0 && order[old].node === document.activeElement;
        if (old >= 0) order.splice(old, 1)[0].node.remove();
        const mark = view.link.marks.get(name);
        const shown = mark?.layer === view.layer.name;
        if (mark && shown) {
          const start = startOf(mark);
          const found = order.findIndex((each) => each.start > start);
          const place = found < 0 ? order.length : found;
          const node = entry(view, mark);
          list.insertBefore(node, order[place]?.node ?? null);
          order.splice(place, 0, { name, start, node });
          if (focused) node.focus({ preventScroll: true });
        } else if (focused) view.sheet.el.focus({ preventScroll: true });
      }
      empty.textContent = order.length ? "" : "None yet. Each mark you make appears here as a button that leads back to it.";
    },
    /** Show which mark is being changed. @param {string | null} name */
    current(name) {
      for (const each of order) {
        if (each.name === name) each.node.setAttribute("aria-current", "true");
        else if (each.node.hasAttribute("aria-current")) each.node.removeAttribute("aria-current");
      }
    },
    /** @param {Verdict | null} said */
    judge(said) {
      marks.hidden = Boolean(said);
      items = new Map((said?.items ?? []).map((item, index) => [String(index), item]));
      refill(verdict, said ? [
        make("h3", {}, "Your desk says"),
        ...(said.sentences ?? []).map((sentence) => make("p", {}, sentence)),
        ...[...items].map(([key, item]) => verdictItem(view, key, item)),
        said.reveal ? make("p", { class: "reveal" }, said.reveal) : null,
      ] : [], view.sheet.el);
      if (!said) return;
      view.frame.side.scrollTop = 0;
    },
    /** @param {Map<string, Overlay>} shown */
    compare(shown) {
      refill(others, [...shown.values()].flatMap((overlay) => [
        make("h3", {}, overlay.what === "machine" ? "The machine’s reading" : overlay.what === "class" ? "The class" : "The key"),
        ...overlay.annotations.filter((each) => each.layer === view.layer.name).map((each) => {
          // How warm a word is stands in its reason: it is no mark of anybody's.
          const [strong, weak, under] = overlay.what === "class" ? [view.slice(...each.spans.heat[0])] : describe(view, each);
          return make("button", { type: "button", class: "m-item ghostly", "data-at": startOf(each), "data-lm-suppress-shortcuts": "true" },
            make("b", {}, strong), weak ? ` · ${weak}` : null, make("span", {}, under),
            each.rule || each.rationale ? make("span", {}, [each.rule && `rule ${each.rule}`, each.rationale].filter(Boolean).join(": ")) : null);
        }),
      ]), view.sheet.el);
    },
    /** The codebook's entries for this layer. */
    book() {
      const { layer } = view;
      // What a task does not ask for is not explained yet: no term before its lesson.
      const asked = choices(view);
      const rows = [...layer.roles, ...(asked.length ? layer.families : []), ...(asked === layer.labels ? asked : [])];
      refill(card, [
        make("h3", {}, "Codebook"),
        make("p", {}, make("b", {}, layer.question)),
        make("dl", {}, ...rows.flatMap((each) => [
          make("dt", {}, make("span", { class: `tag ${layer.roles.length ? each.name : layer.name}` }, each.short), ` ${each.name}`),
          make("dd", {}, each.question, each.example ? make("i", {}, ` ${each.example}`) : null),
        ])),
      ]);
    },
    card,
    verdict,
  };
}

/** @param {View} view @param {string} key @param {VerdictItem} item */
function verdictItem(view, key, item) {
  const [sign, word] = signOf(item.outcome);
  const named = (/** @type {string} */ label) => (label && label !== view.layer.name ? `${shortOf(view, label)}. ` : "");
  return make("button", { type: "button", class: `v ${item.outcome}`, "data-name": key, "data-lm-suppress-shortcuts": "true" },
    make("b", {}, `${sign} ${item.title || word}`),
    item.why ? make("span", {}, item.why) : null,
    ...(item.also ?? []).map((also) => make("span", {}, `Also accepted: ${named(also.label)}${also.why ?? ""}`)));
}
