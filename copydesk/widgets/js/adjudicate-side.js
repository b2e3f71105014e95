// @ts-check
// Beside the article: how far the readers agree, layer by layer, and the places as buttons.
import { fit, mainSpans, wordsOf } from "./build.js";
import { make, refill } from "./dom.js";

/** @import {View} from "./adjudicate.js" */

export function sideList() {
  const figures = make("section", { class: "figures" });
  const list = make("section", { class: "places" });
  let bound = false;

  return {
    nodes: [list, figures],
    /** @param {View} view */
    update(view) {
      const { task, state, byId, decision, listed, told, code, acts, signal } = view;
      if (!bound) {
        bound = true;
        figures.append(make("h3", {}, "Before anything was decided"), make("dl", {}, ...task.agreement.flatMap(({ title, told: words }) => [make("dt", {}, title), make("dd", {}, words)])));
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
        const sign = now ? "✓" : "○";
        const line = mark ? view.sheet.lineAt(mainSpans(mark)[0]?.[0] ?? 0).number : 0;
        return make("button", { type: "button", class: `m-item${now ? "" : " ghostly"}`, "data-name": id, "aria-current": id === state.at ? "true" : null, "data-lm-suppress-shortcuts": "true" },
          `${sign} line ${line} · `, make("b", {}, mark ? fit(wordsOf(mainSpans(mark), code.slice), 48) : "?"),
          make("span", {}, now ? `Decided: ${view.names[now.choice]}.` : told(id)));
      });
      const agreed = task.places.filter((place) => place.layer === state.layer && place.agreed).length;
      refill(list, [
        make("h3", {}, state.all ? "All places" : "Where they differ"),
        items.length ? null : make("p", { class: "soft" }, "Nowhere in this layer."),
        ...items,
        agreed ? make("button", { type: "button", class: "all quiet", "aria-pressed": String(state.all), "data-lm-suppress-shortcuts": "true" }, make("span", { class: "label" }, `Show the ${agreed} on which both agree, too`)) : null,
      ], view.sheet.el);
    },
  };
}
