// @ts-check
// What the dock asks or tells in between: the reason before a check, "are you sure?" before a commit, the keys.
import { button, make } from "./dom.js";

/** @import {View} from "./mark.js" */

/** Blank lines are told before a check: not a judgement, a reminder. @param {View} view */
function stillOpen({ lines }) {
  if (!lines.open.length) return null;
  const many = lines.open.length > 1;
  return make("p", { class: "soft" }, `Line${many ? "s" : ""} ${lines.open.join(", ")} ${many ? "have" : "has"} neither a mark nor “nothing here”. You can still go back.`);
}

/**
 * The reason comes first: a pick from three, a sentence if one likes.
 * @param {View} view @param {AbortSignal} signal
 */
export function checkForm(view, signal) {
  const { task, acts, state } = view;
  const reasons = task.reasons ?? [];
  const text = make("input", { type: "text", maxlength: 300, "data-lm-suppress-shortcuts": "true", "aria-label": "In your own words, if you like", placeholder: "In your own words, if you like" });
  text.value = state.reason.text;
  text.addEventListener("input", () => (state.reason.text = text.value), { signal });
  const go = button("Check now", () => acts.check(), signal, { class: "main", disabled: reasons.length > 0 && state.reason.pick === null });
  const picks = reasons.map((reason, index) => {
    const radio = make("input", { type: "radio", name: `why-${view.id}`, "data-lm-suppress-shortcuts": "true" });
    radio.checked = state.reason.pick === index;
    radio.addEventListener("change", () => {
      state.reason.pick = index;
      go.disabled = false;
    }, { signal });
    return make("label", {}, radio, ` ${reason}`);
  });
  return [
    stillOpen(view),
    make("fieldset", { class: "reasons" }, make("legend", {}, reasons.length ? "How did you decide? Pick what comes closest." : "How did you decide?"), ...picks, text),
    make("div", { class: "row" }, go, button("Back to my marks", acts.cancel, signal, { key: "Escape" })),
  ];
}

/** @param {View} view @param {AbortSignal} signal */
export function commitForm(view, signal) {
  return [
    stillOpen(view),
    make("p", {}, "Commit closes this task: your marks stay as they are now."),
    make("div", { class: "row" }, button("Commit my marks", view.acts.commit, signal, { class: "main" }), button("Not yet", view.acts.cancel, signal, { key: "Escape" })),
  ];
}

/** @param {View} view @param {AbortSignal} signal */
export function keysHelp(view, signal) {
  const rows = [
    ["w", "mark by words, on and off (button: Mark by words)"],
    ["← → ↑ ↓", "move the word cursor, Shift takes more words"],
    [view.layer.name === "attribution" ? "Enter" : "1 … 9", view.layer.name === "attribution" ? "take the words; 1 2 3 choose claim, who, tie; 0 nobody" : "label the words, as the buttons show"],
    ["Del", "delete the open mark (button: Delete)"],
    ["Ctrl Z", "undo; with Shift: redo (buttons: Undo, Redo)"],
    ["b", "codebook card (button: Codebook)"],
    ["Esc", "close or leave what is open (buttons: Done, Cancel)"],
    ["Tab", "always leads on, out of the text and out of this task"],
    ["Alt", "held while you select with the mouse: single signs, not whole words"],
  ];
  return [
    make("dl", { class: "keys" }, ...rows.flatMap(([key, words]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)])),
    make("div", { class: "row" }, button("Close", view.acts.cancel, signal, { key: "Escape", class: "main" })),
  ];
}
