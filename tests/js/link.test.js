import assert from "node:assert/strict";
import { test } from "node:test";
import { Storage, mark, page } from "./world.js";

test("hello is the first act, and it is said again until a state comes", async () => {
  const p = page();
  assert.equal(p.link.status, "join");
  assert.equal(p.link.readonly, true);
  assert.deepEqual(p.sent, [{ t: "hello", v: 1, client: p.client, task: "1", round: 1, boot: null, seq: 0 }]);
  await p.clock.turn(1000 + 2000 + 4000);
  assert.equal(p.sent.length, 4);
  assert.match(p.link.reason, /run this cell again/);
  p.state();
  assert.equal(p.link.status, "saved");
  assert.equal(p.link.readonly, false);
  assert.equal(p.link.reason, "");
  await p.clock.turn(60_000);
  assert.equal(p.sent.length, 4);
});

test("nothing can be marked before the first state", async () => {
  const p = page();
  p.link.put(mark("x.1"));
  await p.clock.turn(10);
  assert.equal(p.link.marks.size, 0);
  assert.deepEqual(p.storage.keys, []);
});

test("an op is kept in the browser before the screen shows it and before it is sent", async () => {
  const p = page();
  p.state();
  const seen = [];
  p.link.on("change", () => seen.push([p.storage.keys.length, p.link.marks.size, p.sent.filter((m) => m.t === "ops").length]), p.control);
  const name = p.link.newName();
  assert.equal(name, `${p.client}.1`);
  p.link.put(mark(name));
  assert.deepEqual(seen, [[1, 1, 0]]);
  assert.deepEqual(p.storage.keys, [`copydesk/j/1/1/${p.client}/1`]);
  assert.equal(p.link.status, "sending");
  await p.clock.turn(0);
  assert.deepEqual(p.sent.at(-1), { t: "ops", v: 1, journal: "j", client: p.client, task: "1", round: 1, ops: [{ n: 1, do: "put", mark: mark(name) }] });
  p.ack(1);
  assert.equal(p.link.status, "saved");
  assert.deepEqual(p.storage.keys, []);
  assert.deepEqual(p.link.unsaved(), []);
});

test("without an answer it says kept after 2.5 s, not before, and tries again after 1, 2, 4 … 15 s", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(2499);
  assert.equal(p.link.status, "sending");
  await p.clock.turn(1);
  assert.equal(p.link.status, "kept");
  p.ops();
  const times = [];
  for (let s = 1; s <= 60; s++) {
    await p.clock.turn(1000);
    if (p.ops().length) times.push(s);
  }
  assert.deepEqual(times, [1, 3, 7, 15, 30, 45, 60]);
  p.ack(1);
  assert.equal(p.link.status, "saved");
});

test("marking goes on while the kernel is busy, and each new op queues once", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(2600);
  p.ops();
  p.link.put(mark("b"));
  p.link.del("a");
  await p.clock.turn(0);
  assert.deepEqual(p.ops(), [[p.client, 1, [2, 3]]]);
  assert.equal(p.link.status, "kept");
  p.ack(2);
  assert.equal(p.link.status, "kept", "not all is acknowledged");
  p.ack(3);
  assert.equal(p.link.status, "saved");
});

test("slow but steady acknowledgements do not let an old op pass for being saved just now", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(1000);
  p.link.put(mark("b"));
  await p.clock.turn(1000);
  p.ack(1);
  assert.equal(p.link.status, "sending");
  await p.clock.turn(1500);
  assert.equal(p.link.status, "kept");
});

test("batches hold at most 50 ops and 64 kB, n contiguous", async () => {
  const p = page();
  p.state();
  for (let i = 0; i < 120; i++) p.link.answer(`k${i}`, true);
  await p.clock.turn(0);
  assert.deepEqual(p.ops().map(([, , n]) => [n[0], n.at(-1)]), [[1, 50], [51, 100], [101, 120]]);
  p.ack(120);
  for (let i = 0; i < 6; i++) p.link.answer("long", "ö".repeat(15_000));
  await p.clock.turn(0);
  for (const message of p.sent.filter((m) => m.t === "ops")) assert.ok(new TextEncoder().encode(JSON.stringify(message)).length <= 65_536);
  assert.deepEqual(p.ops().flatMap(([, , n]) => n), [121, 122, 123, 124, 125, 126]);
});

test("want sends again from the gap, once for several batches behind it", async () => {
  const p = page();
  p.state();
  for (let i = 0; i < 60; i++) p.link.answer(`k${i}`, true);
  await p.clock.turn(0);
  p.ops();
  p.tell({ t: "want", client: p.client, from: 11 });
  p.tell({ t: "want", client: p.client, from: 11 });
  assert.deepEqual(p.ops().map(([, , n]) => [n[0], n.at(-1)]), [[11, 60]]);
});

test("a gap that nobody can fill does not block what follows: it goes on under a new name", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  p.ack(1);
  p.link.put(mark("b"));
  await p.clock.turn(0);
  const old = p.client;
  p.ops();
  p.tell({ t: "want", client: old, from: 1 });
  assert.notEqual(p.client, old);
  assert.deepEqual(p.ops(), [[p.client, 1, [1]]]);
  assert.deepEqual(p.storage.keys, [`copydesk/j/1/1/${p.client}/1`]);
  p.link.put(mark("c"));
  await p.clock.turn(0);
  assert.deepEqual(p.ops(), [[p.client, 1, [2]]]);
  p.ack(2);
  assert.equal(p.link.status, "saved");
});

test("a fault shows its reason at once and is tried again", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(0);
  p.ops();
  p.tell({ t: "fault", client: p.client, why: "disk full", retry: true });
  assert.equal(p.link.status, "kept");
  assert.equal(p.link.reason, "disk full");
  p.link.put(mark("b"));
  await p.clock.turn(1000);
  assert.deepEqual(p.ops(), [[p.client, 1, [1, 2]]]);
  p.ack(2);
  assert.equal(p.link.status, "saved");
  assert.equal(p.link.reason, "");
});

test("a fault that is not worth a retry keeps everything and leaves the kernel alone", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(0);
  p.ops();
  p.tell({ t: "fault", client: p.client, why: "another edition", retry: false });
  await p.clock.turn(60_000);
  assert.deepEqual(p.ops(), []);
  assert.equal(p.link.status, "kept");
  assert.equal(p.storage.keys.length, 1);
});

test("a restarted kernel cuts: marking goes on in the browser, and nothing is sent any more", async () => {
  const p = page();
  p.state();
  p.model.comm_live = false;
  p.heard.get("comm_live_update")();
  assert.equal(p.link.status, "cut");
  p.sent.length = 0;
  p.link.put(mark("a"));
  await p.clock.turn(60_000);
  assert.equal(p.link.status, "cut");
  assert.equal(p.link.marks.size, 1);
  assert.equal(p.storage.keys.length, 1);
  assert.deepEqual(p.sent, []);
});

test("a closed comm and a send that throws cut as well", async () => {
  const closed = page();
  closed.state();
  closed.heard.get("comm:close")();
  assert.equal(closed.link.status, "cut");
  const dead = page();
  dead.state();
  dead.model.send = () => {
    throw new Error("Cannot send");
  };
  dead.link.put(mark("a"));
  await dead.clock.turn(0);
  assert.equal(dead.link.status, "cut");
  assert.equal(dead.storage.keys.length, 1);
});

test("a new view sends the leftovers of every client under their own names, and shows them meanwhile", async () => {
  const old = page();
  old.state();
  old.link.put(mark("o.1"));
  old.link.put(mark("o.2"));
  old.link.answer("choice", "b");
  await old.clock.turn(0);
  old.ack(1);
  old.control.abort();

  const p = page({ storage: old.storage });
  p.state({ upto: { [old.client]: 1 }, marks: [mark("o.1")] });
  assert.deepEqual([...p.link.marks.keys()], ["o.1", "o.2"]);
  assert.equal(p.link.answers.get("choice"), "b");
  assert.equal(p.link.status, "sending");
  assert.deepEqual(p.ops(), [[old.client, 1, [2, 3]]]);
  p.ack(3, { client: old.client });
  assert.equal(p.link.status, "saved");
  assert.deepEqual(p.storage.keys, []);
  assert.equal(p.sent.at(-1).t, "hello", "asks for the state that they made");
});

test("leftovers that the file already holds are dropped, not sent", () => {
  const storage = new Storage();
  storage.setItem("copydesk/j/1/1/gone/4", JSON.stringify({ n: 4, do: "del", mark: "x" }));
  const p = page({ storage });
  p.state({ upto: { gone: 4 } });
  assert.deepEqual(p.ops(), []);
  assert.deepEqual(storage.keys, []);
  assert.equal(p.link.status, "saved");
});

test("leftovers of round 1 go out as round 1", () => {
  const storage = new Storage();
  storage.setItem("copydesk/j/1/1/gone/1", JSON.stringify({ n: 1, do: "put", mark: mark("g.1") }));
  const p = page({ storage });
  p.state({ round: 2 });
  assert.deepEqual(p.ops(), [["gone", 1, [1]]]);
  assert.equal(p.link.marks.size, 0);
});

test("a second round is counted from 1, under a new name", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(0);
  p.ack(1);
  p.ops();
  const old = p.client;
  p.state({ round: 2, marks: [mark("a")] });
  p.link.del("a");
  await p.clock.turn(0);
  assert.notEqual(p.client, old);
  assert.deepEqual(p.ops(), [[p.client, 2, [1]]]);
  assert.deepEqual(p.storage.keys, [`copydesk/j/1/2/${p.client}/1`]);
});

test("another journal's and another task's items are neither sent nor touched", async () => {
  const storage = new Storage();
  const theirs = ["copydesk/k/1/1/gone/1", "copydesk/j/2/1/gone/1", "copydesk/j/10/1/gone/1", "jupyterlab:x"];
  for (const key of theirs) storage.setItem(key, JSON.stringify({ n: 1, do: "del", mark: "x" }));
  const p = page({ storage });
  p.state();
  await p.clock.turn(5000);
  assert.deepEqual(p.ops(), []);
  assert.deepEqual(storage.keys, theirs.sort());
});

test("a damaged item is left alone and does not stop the others", () => {
  const storage = new Storage();
  storage.setItem("copydesk/j/1/1/gone/1", "{torn");
  storage.setItem("copydesk/j/1/1/gone/2", JSON.stringify({ n: 2, do: "put", mark: mark("g.2") }));
  const p = page({ storage });
  p.state();
  assert.deepEqual(p.ops(), [["gone", 1, [2]]]);
  p.tell({ t: "want", client: "gone", from: 1 });
  const [[fresh, , numbers]] = p.ops();
  assert.deepEqual(numbers, [1]);
  p.ack(1, { client: fresh });
  assert.equal(p.link.status, "saved");
  assert.deepEqual(storage.keys, ["copydesk/j/1/1/gone/1"]);
});

test("a browser that cannot keep is no loss while the kernel acknowledges", async () => {
  const p = page();
  p.storage.full = true;
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(100);
  assert.equal(p.link.status, "sending");
  p.ack(1);
  assert.equal(p.link.status, "saved");
});

test("neither browser nor kernel: NOT SAVED, input stops, and the unsaved is offered", async () => {
  const p = page();
  p.storage.full = true;
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(2500);
  assert.equal(p.link.status, "lost");
  assert.equal(p.link.readonly, true);
  p.link.put(mark("b"));
  assert.deepEqual([...p.link.marks.keys()], ["a"]);
  assert.deepEqual(p.link.unsaved().map((op) => [op.client, op.n, op.do, op.mark.id]), [[p.client, 1, "put", "a"]]);
  p.storage.full = false;
  await p.clock.turn(1000);
  assert.equal(p.link.status, "kept", "room again: kept at the next try");
  p.ack(1);
  assert.equal(p.link.status, "saved");
});

test("a cut with a browser that cannot keep is NOT SAVED at once", () => {
  const p = page();
  p.storage.full = true;
  p.state();
  p.heard.get("comm:close")();
  assert.equal(p.link.status, "cut");
  p.link.put(mark("a"));
  assert.equal(p.link.status, "lost");
});

test("a storage that may not even be touched is a storage that cannot keep", async () => {
  const p = page();
  p.storage.setItem = p.storage.removeItem = p.storage.key = () => {
    throw new Error("SecurityError");
  };
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(100);
  p.ack(1);
  assert.equal(p.link.status, "saved");
});

test("a later state replaces the marks, and what is not acknowledged is laid over it", async () => {
  const p = page();
  p.state({ marks: [mark("a"), mark("b")] });
  p.link.del("a");
  p.link.put(mark("c", 7));
  p.state({ seq: 9, marks: [mark("a"), mark("z")] });
  assert.deepEqual([...p.link.marks.keys()], ["z", "c"]);
  assert.equal(p.link.status, "sending");
});

test("a delta from another view changes the marks, save those that one's own op is about to change", async () => {
  const p = page();
  p.state({ marks: [mark("a"), mark("b")] });
  p.link.put(mark("a", 50));
  const names = [];
  p.link.on("change", (detail) => names.push(detail.names), p.control);
  p.tell({ t: "delta", seq: 5, by: "x", ops: [
    { n: 1, do: "put", mark: mark("a", 99) },
    { n: 2, do: "del", mark: "b" },
    { n: 4, do: "hint", level: 2 },
  ] });
  assert.deepEqual([...p.link.marks], [["a", mark("a", 50)]]);
  assert.deepEqual(names, [["b"]]);
  assert.equal(p.link.hints, 2);
});

test("a refused op is told, and the true state is asked for", async () => {
  const p = page();
  p.state();
  const told = [];
  p.link.on("refused", (detail) => told.push(detail), p.control);
  p.link.put(mark("a"));
  await p.clock.turn(0);
  p.ack(1, { refused: { 1: "outside the task's lines" } });
  assert.deepEqual(told.map(({ n, why }) => [n, why]), [[1, "outside the task's lines"]]);
  assert.equal(p.sent.at(-1).t, "hello");
  p.state({ seq: 1, upto: { [p.client]: 1 } });
  assert.equal(p.link.marks.size, 0);
});

test("a commit closes the task: nothing more is written, and what is said to it stays", async () => {
  const p = page();
  p.state();
  const verdicts = [];
  p.link.on("verdict", (detail) => verdicts.push(detail.share), p.control);
  p.link.answer("choice", "b");
  p.link.commit();
  assert.equal(p.link.closed, true);
  p.link.answer("choice", "a");
  assert.equal(p.link.answers.get("choice"), "b");
  await p.clock.turn(0);
  p.ack(2);
  p.tell({ t: "verdict", client: p.client, n: 2, share: 1, sentences: [] });
  assert.deepEqual(verdicts, [1]);
  p.state({ seq: 2, closed: true, verdict: null, answers: { choice: "b" }, upto: { [p.client]: 2 } });
  assert.equal(p.link.verdict.share, 1);
});

test("a committed task that is opened again shows what was said to it", () => {
  const p = page();
  const verdicts = [];
  p.link.on("verdict", (detail) => verdicts.push(detail.share), p.control);
  p.state({ seq: 2, closed: true, verdict: { share: 1, sentences: [] }, answers: { choice: "b" } });
  assert.deepEqual(verdicts, [1]);
  assert.equal(p.link.closed, true);
});

test("a verdict holds until something is changed", async () => {
  const p = page();
  p.state();
  p.link.check({ pick: 0, text: "" });
  assert.equal(p.link.checked, true);
  p.tell({ t: "verdict", client: p.client, n: 1, share: 0.5 });
  assert.equal(p.link.verdict.share, 0.5);
  p.link.hint(1);
  assert.equal(p.link.verdict.share, 0.5);
  p.link.put(mark("a"));
  assert.equal(p.link.verdict, null);
});

test("where one's own op and another's met on one mark, the kernel's order is asked for", async () => {
  const p = page();
  p.state({ marks: [mark("a")] });
  p.link.put(mark("a", 50));
  await p.clock.turn(0);
  p.sent.length = 0;
  p.tell({ t: "delta", seq: 1, by: "x", ops: [{ n: 1, do: "put", mark: mark("a", 99) }] });
  assert.deepEqual(p.sent, []);
  p.ack(1, { seq: 2 });
  assert.deepEqual(p.sent.map((m) => m.t), ["hello"]);
});

test("what another tab got into the file is no longer waited for here", async () => {
  const p = page();
  p.state();
  p.link.answer("choice", "a");
  await p.clock.turn(0);
  p.tell({ t: "delta", seq: 1, by: p.client, ops: [{ n: 1, do: "answer", key: "choice", value: "a" }] });
  assert.equal(p.link.status, "saved");
  assert.deepEqual(p.storage.keys, []);
  p.tell({ t: "delta", seq: 2, by: "x", ops: [{ n: 1, do: "answer", key: "choice", value: "b" }] });
  assert.equal(p.link.answers.get("choice"), "b");
});

test("a state of another journal takes over without taking along what is not its own", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  await p.clock.turn(0);
  const old = p.client;
  p.ops();
  p.state({ journal: "k" });
  assert.equal(p.link.marks.size, 0);
  assert.equal(p.link.status, "saved");
  p.link.put(mark("b"));
  await p.clock.turn(0);
  assert.deepEqual(p.ops(), [[p.client, 1, [1]]]);
  assert.deepEqual(p.storage.keys, [`copydesk/j/1/1/${old}/1`, `copydesk/k/1/1/${p.client}/1`]);
});

test("a view that is gone leaves neither timers nor listeners", async () => {
  const p = page();
  p.state();
  p.link.put(mark("a"));
  p.control.abort();
  assert.equal(p.heard.size, 0);
  assert.equal(p.clock.timers.size, 0);
  await p.clock.turn(60_000);
  assert.equal(p.sent.filter((m) => m.t === "ops").length, 0);
  assert.equal(p.storage.keys.length, 1);
});

test("a reference that is only to be read takes no marks", () => {
  const p = page({ task: { readonly: true } });
  p.state({ marks: [mark("a")] });
  p.link.put(mark("b"));
  assert.deepEqual([...p.link.marks.keys()], ["a"]);
  assert.equal(p.link.readonly, true);
});
