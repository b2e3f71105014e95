// @ts-check
// Outlets side by side, with what is marked in them: to read only. Nothing is kept, so no line to the kernel is opened.
import { QUIET } from "./answering.js";
import { readBack, startOf, wordsOf } from "./build.js";
import { button, make } from "./dom.js";
import { frame } from "./frame.js";
import { codec } from "./offsets.js";
import { paper } from "./paper.js";

/** @import {Mark, Model, Task} from "./types.js" */

/** @param {{model: Model, el: HTMLElement, signal: AbortSignal}} parts */
export function renderCompare({ model, el, signal }) {
  const { layers, articles = [] } = /** @type {Task} */ (model.get("task"));
  const book = model.get("codebook").layers;
  const { root, main, tools, dock } = frame({ model, el, link: null, signal });
  dock.remove();
  root.classList.add("comparing");
  /** What a student calls a label or a role. @param {string} layer @param {string} name */
  const short = (layer, name) => [...book[layer].roles, ...book[layer].labels].find((each) => each.name === name)?.short ?? name;

  const columns = articles.map(({ outlet, by, text, headline_line, annotations }) => {
    const code = codec(text);
    const sheet = paper({ text, code, ranges: [], headline: headline_line, signal });
    sheet.el.setAttribute("aria-label", outlet);
    const list = make("ul");
    const count = make("summary", QUIET);
    main.append(make("div", {}, make("h3", {}, `${outlet} · ${by === "gold" ? "the desk’s marks" : "the machine’s reading"}`), sheet.el, make("details", {}, count, list)));
    /** @param {Mark} mark */
    const told = (mark) => {
      const words = mark.layer === "attribution" ? readBack(mark, code.slice).filter(Boolean).join(": ") : `${short(mark.layer, mark.label)}: ${wordsOf(mark.spans.text, code.slice)}`;
      return make("li", {}, `Line ${sheet.lineAt(startOf(mark)).number} · ${words}`);
    };
    return (/** @type {string} */ layer) => {
      const marks = annotations.filter((each) => each.layer === layer).sort((a, b) => startOf(a) - startOf(b));
      for (const owner of sheet.owners()) sheet.set(owner, []);
      for (const mark of marks) {
        sheet.set(mark.id, Object.entries(mark.spans).flatMap(([role, spans]) =>
          spans.map(([start, end], index) => ({ start, end, look: role === "text" ? layer : role, tag: index ? "" : short(layer, role === "text" ? mark.label : role) }))));
      }
      sheet.flush();
      count.textContent = `The marks as a list: ${marks.length}`;
      list.replaceChildren(...marks.map(told));
    };
  });

  const buttons = layers.map((layer) => button(book[layer].title, () => show(layer), signal));
  const show = (/** @type {string} */ layer) => {
    for (const draw of columns) draw(layer);
    buttons.forEach((each, index) => each.setAttribute("aria-pressed", String(layers[index] === layer)));
  };
  tools.append(...buttons);
  show(layers[0]);
}
