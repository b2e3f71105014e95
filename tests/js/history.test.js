import assert from "node:assert/strict";
import { test } from "node:test";
import { history } from "../../copydesk/widgets/js/history.js";

/** A link that writes down its ops and folds them. */
function link() {
  const ops = [];
  const marks = new Map();
  const answers = new Map();
  return {
    ops, marks, answers,
    put: (mark) => (ops.push(`put ${mark.id} ${mark.label}`), marks.set(mark.id, mark)),
    del: (name) => (ops.push(`del ${name}`), marks.delete(name)),
    answer: (key, value) => (ops.push(`answer ${key} ${value}`), answers.set(key, value)),
  };
}
const mark = (id, label) => ({ id, label });

test("undo and redo are new ops: nothing is taken out of the journal", () => {
  const line = link();
  const past = history(line);
  past.act([{ mark: "c.1", before: null, after: mark("c.1", "verb") }]);
  past.act([{ mark: "c.1", before: mark("c.1", "verb"), after: mark("c.1", "idiom") }]);
  past.undo();
  past.undo();
  past.redo();
  assert.deepEqual(line.ops, ["put c.1 verb", "put c.1 idiom", "put c.1 verb", "del c.1", "put c.1 verb"]);
});

test("a deleted mark comes back under its own name", () => {
  const line = link();
  const past = history(line);
  line.put(mark("c.1", "verb"));
  past.act([{ mark: "c.1", before: mark("c.1", "verb"), after: null }]);
  assert.equal(line.marks.size, 0);
  past.undo();
  assert.deepEqual(line.marks.get("c.1"), mark("c.1", "verb"));
});

test("what one act changed is undone together, last first", () => {
  const line = link();
  const past = history(line);
  past.act([{ mark: "c.1", before: null, after: mark("c.1", "teaser") }, { answer: "nothing:artifact:4", before: true, after: false }]);
  past.undo();
  assert.deepEqual(line.ops.slice(2), ["answer nothing:artifact:4 true", "del c.1"]);
});

test("a new act ends what could be redone", () => {
  const past = history(link());
  past.act([{ mark: "c.1", before: null, after: mark("c.1", "a") }]);
  past.undo();
  assert.ok(past.canRedo);
  past.act([{ mark: "c.2", before: null, after: mark("c.2", "a") }]);
  assert.ok(!past.canRedo);
  assert.equal(past.redo(), null);
});

test("with nothing done there is nothing to undo", () => {
  const past = history(link());
  assert.equal(past.undo(), null);
  assert.ok(!past.canUndo);
});
