// @ts-check
// Building elements: text only ever goes in as text, listeners only ever with a signal.

/**
 * An element with classes, attributes and children. Strings become text nodes, null and false are left out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes]  `class`, `role`, `aria-…`; true = present, false or null = absent
 * @param {...(Node | string | null | false | undefined)} kids
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes = {}, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(.../** @type {(Node | string)[]} */ (kids.filter((kid) => kid !== null && kid !== undefined && kid !== false)));
  return node;
}

/** How a key is written on a button. @type {Record<string, string>} */
const CAPS = { Escape: "Esc", Delete: "Del", Enter: "⏎" };

/**
 * A button that says its key, keeps the selection in the text when pressed, and hides its keys from JupyterLab.
 * @param {string} label
 * @param {() => void} act
 * @param {AbortSignal} signal
 * @param {{key?: string, class?: string, title?: string, pressed?: boolean, disabled?: boolean, lead?: Node}} [how]
 * @returns {HTMLButtonElement}
 */
export function button(label, act, signal, how = {}) {
  const node = make(
    "button",
    {
      type: "button",
      class: how.class,
      title: how.title ?? (how.key?.includes("+") ? how.key.replace("Control", "Ctrl") : null),
      "aria-pressed": how.pressed === undefined ? null : String(how.pressed),
      "aria-keyshortcuts": how.key,
      disabled: how.disabled,
      "data-lm-suppress-shortcuts": "true",
    },
    how.lead,
    make("span", { class: "label" }, label),
    how.key && !how.key.includes("+") ? make("kbd", { "aria-hidden": "true" }, CAPS[how.key] ?? how.key) : null,
  );
  node.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  node.addEventListener("click", act, { signal });
  return node;
}

/**
 * Replace the children of a node, and keep the focus inside: a focused button that was drawn anew keeps it,
 * one that is gone hands it to `fallback`. Focus that falls to the page would let JupyterLab's keys through.
 * @param {HTMLElement} node
 * @param {(Node | string | null | false | undefined)[]} kids
 * @param {HTMLElement} [fallback]
 */
export function refill(node, kids, fallback) {
  const held = node.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  node.replaceChildren(.../** @type {(Node | string)[]} */ (kids.filter(Boolean)));
  if (!held || node.contains(document.activeElement)) return;
  const label = held.querySelector(".label")?.textContent;
  const twin = [...node.querySelectorAll("button")].find((each) => !each.disabled && each.querySelector(".label")?.textContent === label);
  (label && twin ? twin : (fallback ?? node)).focus({ preventScroll: true });
}

/**
 * For what is drawn again and again: each call ends the listeners of the last drawing and gives a signal for the next,
 * so that one long-lived signal does not hold every button that ever was.
 * @param {AbortSignal} signal
 * @returns {() => AbortSignal}
 */
export function drawings(signal) {
  let last = new AbortController();
  signal.addEventListener("abort", () => last.abort(), { once: true });
  return () => {
    last.abort();
    last = new AbortController();
    return last.signal;
  };
}

/**
 * Draw once for all that happens in one turn.
 * @param {() => void} draw @param {AbortSignal} signal
 */
export function oncePerTurn(draw, signal) {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) draw();
    });
  };
}
