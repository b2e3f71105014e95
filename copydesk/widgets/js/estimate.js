// @ts-check
// Say a number before the true one is shown: typed, or by a slider.
import { answering, keepTyping, QUIET } from "./answering.js";
import { make } from "./dom.js";

/** @import {Parts} from "./answering.js" */
/** @import {Task} from "./types.js" */

/** @param {Parts} parts */
export function renderEstimate(parts) {
  const { model, link, signal } = parts;
  const { min = 0, max = 1000, unit } = /** @type {Task} */ (model.get("task"));
  const number = make("input", { type: "number", inputmode: "decimal", min, max, step: "any", ...QUIET });
  const slider = make("input", { type: "range", "aria-label": "The same by a slider", min, max, step: max - min > 10 ? 1 : 0.1, ...QUIET });
  const wrong = make("p", { class: "wrong", role: "status" });

  const fits = () => number.value !== "" && number.validity.valid;
  // A number that cannot be takes the answer back: what is committed is what is to be seen.
  const write = () => {
    const value = fits() ? number.valueAsNumber : null;
    if ((link.answers.get("number") ?? null) !== value) link.answer("number", value);
  };
  const flushes = [number, slider].map((field) => keepTyping(field, link, write, signal));
  const tell = () => {
    wrong.textContent = number.validity.valid ? "" : `A number from ${min} to ${max}, please.`;
    slider.classList.toggle("unset", !fits());
  };
  number.addEventListener("input", () => {
    if (fits()) slider.value = number.value;
    tell();
  }, { signal });
  slider.addEventListener("input", () => {
    number.value = slider.value;
    tell();
  }, { signal });

  answering(parts, {
    key: "number",
    body: [
      make("label", { class: "number" }, "Your estimate", number, unit ? make("span", { class: "soft" }, unit) : null),
      make("div", { class: "slider" }, make("span", {}, String(min)), slider, make("span", {}, String(max))),
      wrong,
    ],
    ask: "First: say a number. It may be far off.",
    flush: () => flushes.forEach((flush) => flush()),
    draw(locked) {
      number.disabled = slider.disabled = locked;
      const value = link.answers.get("number") ?? "";
      // What is being typed, be it no number yet, is not taken from under the fingers.
      if (link.typing || (value === "" && number.matches(":focus"))) return;
      number.value = value;
      slider.value = value === "" ? String((min + max) / 2) : value;
      tell();
    },
  });
}
