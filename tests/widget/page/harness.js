// `desk` is what the tests hold: one kernel, and the cells "a" and "b" in which a view can be run.
// The instructor's kinds stand in a bundle of their own, which is loaded only for them.
import annotator from "/annotator.js";
import { Kernel } from "./kernel.js";

const TASK = {
  id: "1", kind: "choose", number: 1, title: "When did this happen?", prompt: "Choose the day that the story itself gives.",
  lines: [], layers: [], ask: [], feedback: "now", count: null, unit_word: "", reasons: [], many: false, commit: false, round: 1,
  overlay: false, readonly: false, headline_line: null,
  options: [{ id: "a", text: "On 14 October" }, { id: "b", text: "On 3 November" }, { id: "c", text: "The story does not say" }],
};

const INSTRUCTORS = ["studio", "adjudicate"];

const params = new URLSearchParams(location.search);
const cells = new Map();

/** The items of the outbox, as [key, op]. */
const outbox = () =>
  Object.keys(localStorage).filter((key) => key.startsWith("copydesk/")).sort().map((key) => [key, JSON.parse(localStorage.getItem(key))]);

globalThis.desk = {
  kernel: new Kernel(params.get("journal") ?? "j"),
  outbox,
  /** Run a cell: its old view goes, a new one comes. */
  async run(cell = "a", { task = {}, ...traits } = {}) {
    this.clear(cell);
    const control = new AbortController();
    const model = this.kernel.model({
      text: "", codebook: { layers: {}, attributes: {} }, prefs: { size: 18 }, page: "",
      ...traits,
      kind: task.kind ?? TASK.kind,
      task: { ...TASK, ...task },
    });
    const el = document.getElementById(cell);
    const widget = INSTRUCTORS.includes(task.kind) ? (await import("/studio.js")).default : annotator;
    const done = await widget.render({ model, el, signal: control.signal });
    cells.set(cell, { control, model, done });
    return true;
  },
  clear(cell = "a") {
    const old = cells.get(cell);
    if (!old) return [];
    old.control.abort();
    if (typeof old.done === "function") old.done();
    this.kernel.models.delete(old.model);
    cells.delete(cell);
    return old.model.listeners.map(([event]) => event);
  },
  theme(light) {
    document.body.dataset.jpThemeLight = String(light);
  },
  /** The browser's storage refuses the widget's items (and only those). */
  fill(full = true) {
    const real = (Storage.prototype.real ??= Storage.prototype.setItem);
    Storage.prototype.setItem = full
      ? function (key, value) {
          if (key.startsWith("copydesk/")) throw new DOMException("full", "QuotaExceededError");
          return real.call(this, key, value);
        }
      : real;
  },
};
// What reaches the page's own shortcuts, as JupyterLab's would be reached.
globalThis.leaked = [];
document.addEventListener("keydown", (event) => globalThis.leaked.push(event.key));
