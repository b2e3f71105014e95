// @ts-check
// Beside the article: how far the readers agree, layer by layer, and the places as buttons.
import { fit, mainSpans, wordsOf } from "./build.js";
import { make, refill } from "./dom.js";

/** @import {View} from "./adjudicate.js" */

export function sideList() {
  const figures = make("section", { class: "figures" });
  const title = make("h3", {});
  const empty = make("p", { class: "soft" }, "Nowhere in this layer.");
  const box = make("div", {});
  const all = make("button", { type: "button", class: "all quiet", "aria-pressed": "false", "data-lm-suppress-shortcuts": "true" }, make("span", { class: "label" }));
  const list = make("section", { class: "places" }, title, empty, box, all);
  /** @type {Map<string, {look: string, node: HTMLElement}>} */
  const nodes = new Map();
  let bound = false;

  return {
    nodes: [list, figures],
    /** @param {View} view */
    update(view) {
      const { task, state, byId, decision, listed, told, code, acts, signal } = view;
      if (!bound) {
        bound = true;
        figures.append(make("h3", {}, "Before anything was decided"), make("dl", {}, ...task.agreement.flatMap(({ title, told: words }) => [make("dt", {}, title), make("dd", {}, words)])), make("p", { class: "soft" }, task.not_blind));
        list.addEventListener("click", (event) => {
          const target = /** @type {Element} */ (event.target);
          const id = /** @type {HTMLElement | null} */ (target.closest("[data-name]"))?.dataset.name;
          if (id) acts.open(id);
          else if (target.closest(".all")) {
            state.all = !state.all;
            view.redraw();
          }
        }, { signal });
      }
      const places = listed();
      const items = places.map(({ id }) => {
        const place = byId.get(id);
        const now = decision(id);
        const mark = now?.mark ?? place?.a ?? place?.b;
        const line = mark ? view.sheet.lineAt(mainSpans(mark)[0]?.[0] ?? 0).number : 0;
        const head = `${now ? "✓" : "○"} line ${line} · `;
        const words = mark ? fit(wordsOf(mainSpans(mark), code.slice), 48) : "?";
        const foot = now ? `Decided: ${view.names[now.choice]}.` : told(id);
        const look = `${head}${words}${foot}`;
        const known = nodes.get(id);
        const node = known?.look === look ? known.node : make("button", { type: "button", class: `m-item${now ? "" : " ghostly"}`, "data-name": id, "data-lm-suppress-shortcuts": "true" }, head, make("b", {}, words), make("span", {}, foot));
        nodes.set(id, { look, node });
        if (id === state.at) node.setAttribute("aria-current", "true");
        else node.removeAttribute("aria-current");
        return node;
      });
      title.textContent = state.all ? "All places" : "Where they differ";
      empty.hidden = items.length > 0;
      // Only what changed is put in anew: the others keep their place and the focus.
      if (items.length !== box.children.length || items.some((node, index) => box.children[index] !== node)) refill(box, items, view.sheet.el);
      const agreed = task.places.filter((place) => place.layer === state.layer && place.agreed).length;
      all.hidden = !agreed;
      all.setAttribute("aria-pressed", String(state.all));
      /** @type {HTMLElement} */ (all.firstElementChild).textContent = `Show the ${agreed} on which both agree, too`;
    },
  };
}
