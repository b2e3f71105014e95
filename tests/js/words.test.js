import assert from "node:assert/strict";
import { test } from "node:test";
import { nudge, snap, wordAt, words } from "../../copydesk/widgets/js/words.js";

// What Python's pattern finds in the same texts.
const WORDS = [
  ["plain words", "Traders in Port Ellery", ["Traders", "in", "Port", "Ellery"]],
  ["an apostrophe inside, both kinds", "the council’s and Reddy's", ["the", "council’s", "and", "Reddy's"]],
  ["a quotation mark at the edge is no part", "‘running scared’", ["running", "scared"]],
  ["hyphens and points inside", "must-win U.S. 3.5", ["must-win", "U.S", "3.5"]],
  ["a hyphen at the end", "must- win", ["must", "win"]],
  ["letters of every alphabet", "Žofia Ångström Киев 東京", ["Žofia", "Ångström", "Киев", "東京"]],
  ["digits, halves and powers count", "½ x² 19", ["½", "x²", "19"]],
  ["a low line joins", "a_b", ["a_b"]],
  ["a combining mark ends a word, as in Python", "Cafe\u0301s", ["Cafe", "s"]],
  ["an emoji is no word", "🐟 fish", ["fish"]],
  ["nothing", " … “”", []],
];
for (const [title, text, expected] of WORDS) {
  test(`words: ${title}`, () => {
    assert.deepEqual(words(text).map(([start, end]) => text.slice(start, end)), expected);
  });
}

// text with [ and ] round the selection, what it snaps to
const SNAPS = [
  ["half words are made whole", "the cou[ncil had bro]ken a promise", "council had broken"],
  ["blanks at the edges fall off", "the[ council ]had", "council"],
  ["quotation marks that were selected stay", "[“We were told,”] said", "“We were told,”"],
  ["a mark at the edge does not pull its neighbour in", "told[,” sa]id", ",” said"],
  ["inside one word", "bro[k]en", "broken"],
  ["from a gap to inside a word", "had [bro]ken", "broken"],
  ["an accent written as two signs is not cut off", "[Cafe]\u0301 owners", "Cafe\u0301"],
  ["an emoji is not cut in two", "[🐟] x", "🐟"],
  ["only blanks give nothing", "a[  ]b", null],
];
for (const [title, marked, expected] of SNAPS) {
  test(`a selection snaps to words: ${title}`, () => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const text = marked.replace(/[[\]]/g, "");
    const got = snap(text, start, end);
    assert.equal(got && text.slice(...got), expected);
  });
}

test("with Alt single signs are taken as they are, but never half a pair", () => {
  assert.deepEqual(snap("broken", 2, 3, true), [2, 3]);
  assert.deepEqual(snap("a🐟b", 2, 3, true), [1, 3]);
  assert.deepEqual(snap("a🐟b", 0, 2, true), [0, 3]);
});

test("a selection that runs over the line's ends is kept inside", () => {
  assert.deepEqual(snap("one two", -5, 99), [0, 7]);
});

test("a tap finds the word, a lone sign, or nothing on a blank", () => {
  assert.deepEqual(wordAt("must-win game", 3), [0, 8]);
  assert.deepEqual(wordAt("said: no", 4), [4, 5]);
  assert.equal(wordAt("said: no", 5), null);
});

// edge, step, the span's words afterwards
const NUDGES = [
  ["start", -1, "one two three"],
  ["start", 1, "three"],
  ["end", 1, "two three four"],
  ["end", -1, "two"],
];
for (const [edge, step, expected] of NUDGES) {
  test(`the ${edge} of a mark moves ${step < 0 ? "back" : "on"} by one word`, () => {
    const text = "one two three four.";
    assert.equal(text.slice(...nudge(text, [4, 13], edge, step)), expected);
  });
}

test("a mark never loses its last word, nor leaves its line", () => {
  const text = "one two";
  assert.deepEqual(nudge(text, [0, 3], "end", -1), [0, 3]);
  assert.deepEqual(nudge(text, [0, 3], "start", 1), [0, 3]);
  assert.deepEqual(nudge(text, [0, 7], "start", -1), [0, 7]);
  assert.deepEqual(nudge(text, [0, 7], "end", 1), [0, 7]);
});
