// @ts-check
// Keys: each is that of a button on the screen; those that move the word cursor; and where the focus stays.

/** @import {Frame} from "./frame.js" */
/** @import {Paper} from "./paper.js" */

/**
 * Press the button of a key, the dock's own first, then the bars'.
 * @param {KeyboardEvent} event @param {Frame} frame
 * @returns {string}  the key, where no button has it
 */
export function press(event, frame) {
  if (event.altKey || (event.key === "Enter" && /** @type {HTMLElement} */ (event.target).matches("button"))) return "";
  const plain = event.key === "Backspace" ? "Delete" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey ? "Shift+" : "";
  const name = event.ctrlKey || event.metaKey ? (plain === "y" ? "Control+Shift+Z" : `Control+${shift}${plain.toUpperCase()}`) : (plain.startsWith("Arrow") ? shift : "") + plain;
  const found = [...frame.dock.querySelectorAll("button"), ...frame.root.querySelectorAll("button")]
    .find((each) => each.getAttribute("aria-keyshortcuts")?.split(" ").includes(name) && !each.disabled && each.offsetParent);
  if (!found) return plain;
  event.preventDefault();
  found.click();
  return "";
}

/** Whether a key moves the word cursor. @param {KeyboardEvent} event @param {Paper} sheet */
export const movesCursor = (event, sheet) => event.target === sheet.el && !event.ctrlKey && !event.metaKey && !event.altKey && /^(Arrow|Home|End)/.test(event.key);

/**
 * A click on a button leaves the focus where it was. Outside, the next key would be JupyterLab's: `x` cuts the cell.
 * @param {Frame} frame @param {Paper} sheet @param {AbortSignal} signal
 */
export function keepFocus(frame, sheet, signal) {
  frame.root.addEventListener("mouseup", () => {
    if (!frame.root.contains(document.activeElement)) sheet.el.focus({ preventScroll: true });
  }, { signal });
}

/**
 * The keys of an instructor's screen: a field keeps its own, the word cursor moves, any other key is that of a button.
 * @param {Frame} frame @param {Paper} sheet
 * @param {{byWords: () => boolean, step: (key: string, extend: boolean) => void, escape: (event: KeyboardEvent) => void}} on
 * @param {AbortSignal} signal
 */
export function takeKeys(frame, sheet, on, signal) {
  keepFocus(frame, sheet, signal);
  frame.root.addEventListener("keydown", (event) => {
    if (/** @type {HTMLElement} */ (event.target).matches("textarea, input, select")) {
      if (event.key === "Escape") sheet.el.focus({ preventScroll: true });
    } else if (on.byWords() && movesCursor(event, sheet)) {
      event.preventDefault();
      on.step(event.key, event.shiftKey);
    } else if (press(event, frame) === "Escape") on.escape(event);
  }, { signal });
}
