// @ts-check
// What every kind of task shares: header, counter, saved chip, alert, tool bar, next step, footer, one polite live region.
import { button, make } from "./dom.js";

/** @import {Link, Model, Task} from "./types.js" */

const CHIP = {
  join: "opening …",
  saved: "✓ saved",
  sending: "… saving",
  kept: "kept in this browser, not yet in your file",
  cut: "kept here: run this cell again",
  lost: "NOT SAVED",
};
const ALERT = {
  join: "",
  saved: "",
  sending: "",
  kept: "",
  cut: "The notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in your file.",
  lost: "Your last answers are NOT saved: neither the notebook nor this browser could keep them. Download them now.",
};
const SIZES = [18, 22, 28];

/**
 * @typedef {object} Frame
 * @property {HTMLElement} root
 * @property {HTMLElement} main   the wide column
 * @property {HTMLElement} side   the narrow column; hidden while empty
 * @property {HTMLElement} tools  left end of the tool bar
 * @property {HTMLElement} extras  right end of the tool bar; A⁺ stands there
 * @property {HTMLElement} dock   under it, holds the next step; a kind may append to it
 * @property {HTMLElement} foot   under the dock: what ends a task
 * @property {(done: number, of?: number | null, unit?: string) => void} count
 * @property {(step: string) => void} next   the one line that says what to do now
 * @property {(words: string) => void} say   to screen readers, politely
 * @property {(words: string | null) => void} warn   the alert bar, under that of the saved state
 * @property {(label: string, act: () => void, how?: Parameters<typeof button>[3]) => HTMLButtonElement} button
 */

/**
 * Dark when JupyterLab says so, else VS Code, else the system.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
function followTheme(root, signal) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const set = () => {
    const lab = document.body.dataset.jpThemeLight;
    const code = document.body.dataset.vscodeThemeKind;
    root.classList.toggle("dark", lab ? lab === "false" : code ? !code.includes("light") : system.matches);
  };
  const watch = new MutationObserver(set);
  watch.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"] });
  signal.addEventListener("abort", () => watch.disconnect(), { once: true });
  system.addEventListener("change", set, { signal });
  set();
}

/**
 * Draw the frame into `el` and keep its saved chip true to `link.status`.
 * @param {{model: Model, el: HTMLElement, link: Link | null, signal: AbortSignal}} parts  `link`: null where nothing is kept
 * @returns {Frame}
 */
export function frame({ model, el, link, signal }) {
  const task = /** @type {Task} */ (model.get("task"));
  const title = make("h2", {}, [task.number, task.title].filter(Boolean).join(" · "));
  const counter = make("div", { class: "count" });
  const chip = make("div", { class: "saved" });
  const alertBar = make("div", { class: "alert", role: "alert", hidden: true });
  const warning = make("div", { class: "alert", role: "alert", hidden: true });
  const tools = make("div", { class: "row" });
  const extras = make("div", { class: "row" });
  const main = make("div", { class: "stage" });
  const side = make("div", { class: "side", role: "group", "aria-label": "Notes beside the text", tabindex: 0, "data-lm-suppress-shortcuts": "true" });
  const step = make("p", { class: "next" });
  const dock = make("div", { class: "dock" }, step);
  const foot = make("footer", { class: "foot" });
  const live = make("div", { class: "unseen", role: "status", "aria-live": "polite" });
  const root = make(
    "section",
    { class: "copydesk", "aria-label": `Task ${title.textContent}` },
    make("header", { class: "head" }, make("div", {}, title, make("p", {}, task.prompt)), counter, chip),
    alertBar,
    warning,
    make("div", { class: "bar" }, tools, extras),
    make("div", { class: "cols" }, make("div", { class: "wide" }, main, dock, foot), side),
    live,
  );
  followTheme(root, signal);

  // Lab's shortcuts must not see keys pressed in here: `d d` would delete the cell.
  for (const kind of ["keydown", "keyup", "keypress"]) root.addEventListener(kind, (event) => event.stopPropagation(), { signal });

  let size = Number(model.get("prefs")?.size) || SIZES[0];
  const setSize = () => root.style.setProperty("--copydesk-size", `${size}px`);
  setSize();
  extras.append(
    button("A⁺", () => {
      size = SIZES.find((each) => each > size) ?? SIZES[0];
      setSize();
    }, signal, { title: "Larger letters, up to projector size, then back" }),
  );

  /** @param {string} words */
  const say = (words) => {
    // The same words twice would not be read again.
    live.textContent = live.textContent === words ? `${words}\u00a0` : words;
  };

  let told = "";
  const showStatus = (/** @type {Link} */ link) => {
    const status = link.status;
    root.dataset.status = chip.dataset.status = status;
    chip.textContent = CHIP[status];
    chip.title = link.reason ?? "";
    const waits = status === "join" ? link.reason : "";
    const words = ALERT[status] || waits || (status === "kept" && link.reason ? `Not yet in your file: ${link.reason}. Your answers are kept in this browser and tried again.` : "");
    if (alertBar.textContent !== words) alertBar.textContent = words;
    alertBar.hidden = !words;
    if (status === "lost" && "download" in link && typeof link.download === "function") {
      const download = link.download;
      alertBar.append(" ", button("Download what is unsaved", () => download.call(link), signal, { class: "main" }));
    }
    // "saving" and "saved" alternate with every mark: only a change for the worse, and its end, is read out.
    const worth = status === "sending" || status === "join" ? told : status;
    if (worth !== told) {
      if (worth !== "saved" || told) say(CHIP[status].replace("✓ ", ""));
      told = worth;
    }
  };
  if (link) {
    link.on("status", () => showStatus(link), { signal });
    showStatus(link);
  } else chip.remove();

  el.append(root);
  signal.addEventListener("abort", () => root.remove(), { once: true });
  return {
    root,
    main,
    side,
    tools,
    extras,
    dock,
    foot,
    say,
    count(done, of, unit) {
      counter.replaceChildren(of ? `${done} of ${of} ` : `${done} `, make("small", {}, (of || done) === 1 ? unit?.replace(/s$/, "") : unit));
    },
    next(words) {
      if (step.textContent !== words) step.textContent = words;
      step.hidden = !words;
    },
    warn(words) {
      warning.textContent = words ?? "";
      warning.hidden = !words;
    },
    button: (label, act, how) => button(label, act, signal, how),
  };
}
