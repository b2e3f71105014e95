import assert from "node:assert/strict";
import { test } from "node:test";
import { filled, fit, fresh, missing, nobody, readBack, rolesOf, withAttr, withRole } from "../../copydesk/widgets/js/build.js";

const TEXT = "Traders said on Monday that the hall would close, insisting “no notice”.";
const slice = (start, end) => TEXT.slice(start, end);
const at = (words) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const claim = () => fresh("c.1", "attribution", "attribution", [at("that the hall would close")]);

test("a relation is built in the order claim, who, tie", () => {
  const roles = rolesOf("attribution", { ask: [] });
  let mark = claim();
  assert.equal(missing(mark, roles), "source");
  mark = withRole(mark, "source", [at("Traders")], false);
  assert.equal(missing(mark, roles), "cue");
  mark = withRole(mark, "cue", [at("said")], false);
  assert.equal(missing(mark, roles), null);
});

test("a task that asks for no tie is whole without one, and the claim is always asked", () => {
  assert.deepEqual(rolesOf("attribution", { ask: ["source"] }), ["content", "source"]);
  assert.deepEqual(rolesOf("loaded", { ask: ["label"] }), ["text"]);
});

test("nobody takes the source away, and needs no tie", () => {
  const mark = nobody(withRole(claim(), "source", [at("Traders")], false));
  assert.equal(mark.spans.source, undefined);
  assert.equal(mark.attrs.source_kind, "none");
  assert.ok(filled(mark, "source"));
  assert.equal(missing(mark, ["content", "source", "cue"]), null);
});

test("a source found after all ends nobody", () => {
  const mark = withRole(nobody(claim()), "source", [at("Traders")], false);
  assert.equal(mark.attrs.source_kind, undefined);
});

test("another piece of the source leaves what was said of its kind", () => {
  const mark = withAttr(withRole(claim(), "source", [at("Traders")], false), "source_kind", "role");
  assert.equal(withRole(mark, "source", [at("Monday")], true).attrs.source_kind, "role");
});

test("pieces of one role come in text order, and the mark given stays as it was", () => {
  const before = claim();
  const after = withRole(before, "content", [at("“no notice”")], true);
  assert.deepEqual(after.spans.content.map(([s, e]) => slice(s, e)), ["that the hall would close", "“no notice”"]);
  assert.equal(before.spans.content.length, 1);
});

// mark, who said, what
const READ = [
  ["without a source yet", claim(), ["", "the hall would close"]],
  ["with its source", withRole(claim(), "source", [at("Traders")], false), ["Traders said", "the hall would close"]],
  ["in the outlet's own voice", nobody(claim()), ["The outlet itself says", "the hall would close"]],
  ["in two pieces, without the quotation marks", withRole(claim(), "content", [at("“no notice”")], true), ["", "the hall would close … no notice"]],
];
for (const [title, mark, expected] of READ) {
  test(`a relation is read back as one sentence: ${title}`, () => assert.deepEqual(readBack(mark, slice), expected));
}

test("words are cut at a word's end, and short ones left alone", () => {
  assert.equal(fit("one two three", 20), "one two three");
  assert.equal(fit("one two three", 9), "one two …");
});
