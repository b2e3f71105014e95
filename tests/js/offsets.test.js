import assert from "node:assert/strict";
import { test } from "node:test";
import { codec, merged, pointAt, unitsBefore } from "../../copydesk/widgets/js/offsets.js";

// text, [code point, unit] pairs that name the same place
const SAME_PLACE = [
  ["plain", "abc", [[0, 0], [1, 1], [3, 3]]],
  ["an emoji takes two units, one code point", "a🐟b", [[0, 0], [1, 1], [2, 3], [3, 4]]],
  ["an emoji at the start", "🐟a", [[0, 0], [1, 2], [2, 3]]],
  ["an emoji at the end", "a🐟", [[1, 1], [2, 3]]],
  ["a family of four is seven code points", "👨‍👩‍👧‍👦!", [[0, 0], [1, 2], [2, 3], [3, 5], [7, 11], [8, 12]]],
  ["a combining mark is a code point of its own", "Cafe\u0301 x", [[4, 4], [5, 5], [7, 7]]],
  ["two emoji side by side", "🐟🐟", [[1, 2], [2, 4]]],
  ["newlines count", "a\n🐟\nb", [[2, 2], [3, 4], [4, 5], [5, 6]]],
  ["nothing", "", [[0, 0]]],
];

for (const [title, text, pairs] of SAME_PLACE) {
  test(`offsets name the same place in code points and in units: ${title}`, () => {
    const { toUnit, toPoint, length } = codec(text);
    assert.equal(length, [...text].length);
    for (const [point, unit] of pairs) {
      assert.equal(toUnit(point), unit);
      assert.equal(toPoint(unit), point);
    }
  });
}

test("a place inside a pair belongs to the sign before which it would cut", () => {
  assert.equal(codec("a🐟b").toPoint(2), 1);
});

test("every code point of a mixed text goes there and back", () => {
  const text = "x🐟e\u0301👩🏽‍🚀\n“q”";
  const { toUnit, toPoint, slice } = codec(text);
  const signs = [...text];
  signs.forEach((sign, point) => {
    assert.equal(toPoint(toUnit(point)), point);
    assert.equal(slice(point, point + 1), sign);
  });
});

/** A tree as the browser has it, of strings and lists. */
function tree(shape) {
  if (typeof shape === "string") return { nodeType: 3, textContent: shape, childNodes: [], previousSibling: null, parentNode: null };
  const children = shape.map(tree);
  const node = { nodeType: 1, childNodes: children, previousSibling: null, parentNode: null, textContent: children.map((child) => child.textContent).join("") };
  children.forEach((child, index) => {
    child.parentNode = node;
    child.previousSibling = children[index - 1] ?? null;
  });
  return node;
}
const reach = (root, path) => path.reduce((node, index) => node.childNodes[index], root);

// shape, path to the node, offset in it, units of text before it
const DOM_POINTS = [
  ["in the only text", ["abc"], [0], 2, 2],
  ["in a text after a mark", ["ab", ["cd"], "ef"], [2], 1, 5],
  ["inside a mark", ["ab", ["cd"], "ef"], [1, 0], 1, 3],
  ["inside nested marks", ["a", ["b", ["c🐟"]], "d"], [1, 1, 0], 3, 5],
  ["between two children of the root", ["ab", ["cd"], "ef"], [], 2, 4],
  ["before the first child", ["ab"], [], 0, 0],
  ["after the last child", ["ab", ["cd"]], [], 2, 4],
  ["between children of a mark", [["ab", "cd"]], [0], 1, 2],
];
for (const [title, shape, path, offset, units] of DOM_POINTS) {
  test(`a DOM point counts the text before it: ${title}`, () => {
    const root = tree(shape);
    assert.equal(unitsBefore(root, reach(root, path), offset), units);
  });
}

const POINTS_BACK = [
  [["abc"], 2, [0], 2],
  [["ab", ["cd"], "ef"], 2, [0], 2],
  [["ab", ["cd"], "ef"], 3, [1, 0], 1],
  [["ab", ["cd"], "ef"], 6, [2], 2],
  [["ab"], 9, [0], 2],
  [["", "ab"], 0, [0], 0],
];
for (const [shape, units, path, offset] of POINTS_BACK) {
  test(`unit ${units} of ${JSON.stringify(shape)} is found in the tree`, () => {
    const root = tree(shape);
    assert.deepEqual(pointAt(root, units), [reach(root, path), offset]);
  });
}

test("spans that touch or overlap become one, in text order", () => {
  assert.deepEqual(merged([[5, 9], [0, 3], [3, 4], [7, 12]]), [[0, 4], [5, 12]]);
  assert.deepEqual(merged([[0, 9], [2, 3]]), [[0, 9]]);
  assert.deepEqual(merged([]), []);
});

test("merging leaves the spans it was given alone", () => {
  const given = [[0, 3], [2, 5]];
  merged(given);
  assert.deepEqual(given, [[0, 3], [2, 5]]);
});
