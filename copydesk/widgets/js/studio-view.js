// @ts-check
// The kind "studio": a teacher turns the finders' draft into gold.
import { renderMark } from "./mark.js";

/** @import {Parts} from "./studio.js" */

/** @param {Parts} parts */
export function renderStudio({ model, link, frame, signal }) {
  renderMark({ model, link, frame, signal });
}
