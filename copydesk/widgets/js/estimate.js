// @ts-check
// Say a number before it is shown: typed, or by a slider where the task names both ends.
import { answering, keepTyping, QUIET, reading, reasonBox } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @param {Parts} parts */
export function renderEstimate(parts) {
  const { model, link, signal } = parts;
  const task = /** @type {Task} */ (model.get("task"));
  const { min, max, unit = "" } = task;
  const ranged = typeof min === "number" && typeof max === "number";
  const bounds = { min: min ?? undefined, max: max ?? undefined, step: ranged && max - min <= 2 ? 0.01 : 1 };
  const number = make("input", { type: "number", inputmode: "decimal", ...bounds, ...QUIET });
  const slider = ranged ? make("input", { type: "range", "aria-label": "The same, by a slider", ...bounds, ...QUIET }) : null;

  const fits = () => number.value !== "" && number.validity.valid;
  // An empty or impossible number takes the answer back: nothing else may be committed than what is to be seen.
  const write = () => {
    const value = fits() ? number.valueAsNumber : null;
    if ((link.answers.get("estimate") ?? null) !== value) link.answer("estimate", value);
  };
  const flush = keepTyping(number, link, write, signal);
  const slide = slider && keepTyping(slider, link, write, signal);
  const wrong = make("small", { class: "wrong", role: "status" });
  const tell = () => {
    wrong.textContent = number.validity.valid ? "" : ranged ? `A number from ${min} to ${max}, please.` : "A whole number, please.";
  };
  number.addEventListener("input", () => {
    if (slider && fits()) slider.value = number.value;
    tell();
  }, { signal });
  slider?.addEventListener("input", () => {
    number.value = slider.value;
    tell();
  }, { signal });

  reading(parts);
  answering(parts, {
    key: "estimate",
    commit: true,
    body: [
      make("div", { class: "estimate" },
        make("label", { class: "number" }, make("span", {}, "Your estimate"), number, unit && make("span", { class: "unit" }, unit)),
        slider && make("div", { class: "slider" }, make("small", {}, String(min)), slider, make("small", {}, String(max))),
        wrong),
    ],
    reason: reasonBox(parts),
    flush() {
      flush();
      slide?.();
    },
    ask: "First: say a number, before anything is shown.",
    draw(locked) {
      const value = link.answers.get("estimate");
      number.disabled = locked;
      if (slider) slider.disabled = locked;
      // What is being typed is not taken from under the fingers.
      if (link.typing || number.matches(":focus")) return;
      number.value = value ?? "";
      if (slider) slider.value = value ?? String(((min ?? 0) + (max ?? 0)) / 2);
      tell();
    },
  });
}
