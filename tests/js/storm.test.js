// Whatever gets lost, doubled or delayed, and whoever restarts: no op is lost, none is counted twice, and "saved" is true.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock, Storage, mark, page } from "./world.js";

/** A small generator of numbers, the same for the same seed (mulberry32). */
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

class Kernel {
  file = [];
  views = new Set();

  last(client) {
    return this.file.filter((event) => event.client === client).length;
  }
  fold() {
    const marks = new Map();
    const upto = {};
    for (const event of this.file) {
      upto[event.client] = event.n;
      if (event.do === "put") marks.set(event.mark.id, event.mark);
      else marks.delete(event.mark);
    }
    return { marks, upto };
  }
  /** @returns {[view, message][]} what it answers, to whom */
  receive(view, message, full) {
    const { marks, upto } = this.fold();
    const seq = this.file.length;
    if (message.t === "hello") {
      return [[view, { t: "state", boot: "b", journal: "j", seq, round: 1, closed: false, marks: [...marks.values()], upto, answers: {} }]];
    }
    const { client, ops } = message;
    if (full) return [[view, { t: "fault", client, why: "disk full", retry: true }]];
    const last = this.last(client);
    if (ops[0].n > last + 1) return [[view, { t: "want", client, from: last + 1 }]];
    const fresh = ops.filter((op) => op.n > last);
    for (const op of fresh) this.file.push({ ...op, client });
    const now = this.file.length;
    const others = fresh.length ? [...this.views].filter((other) => other !== view) : [];
    return [
      [view, { t: "ack", client, upto: this.last(client), seq: now, refused: {}, late: [] }],
      ...others.map((other) => [other, { t: "delta", seq: now, by: client, ops: fresh }]),
    ];
  }
}

async function storm(seed) {
  const random = dice(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const clock = new Clock();
  const storage = new Storage();
  const kernel = new Kernel();
  const written = [];
  /** What is under way: [when it may arrive, act]. */
  let wire = [];
  let rough = true;

  const post = (act) => {
    if (rough && random() < 0.15) return;
    for (let copies = rough && random() < 0.15 ? 2 : 1; copies; copies--) wire.push([clock.time + (rough ? random() * 1500 : 1), act]);
  };
  const open = () => {
    const view = page({ storage, clock });
    view.model.send = (message) => {
      const copy = JSON.parse(JSON.stringify(message));
      post(() => {
        if (!kernel.views.has(view)) return;
        for (const [to, reply] of kernel.receive(view, copy, rough && random() < 0.1)) post(() => kernel.views.has(to) && to.tell(reply));
      });
    };
    kernel.views.add(view);
    // The hello of connect() went to the recorder: say it on the wire.
    for (const message of view.sent.splice(0)) view.model.send(message);
    return view;
  };
  const close = (view) => {
    kernel.views.delete(view);
    view.control.abort();
  };
  const check = () => {
    const has = new Set(kernel.file.map((event) => event.mark.id ?? event.mark));
    const kept = new Set([...storage.items.values()].map((text) => JSON.parse(text).mark).map((m) => m.id ?? m));
    for (const name of written) assert.ok(has.has(name) || kept.has(name), `seed ${seed}: ${name} is nowhere`);
    for (const view of views) {
      if (view.link.status === "saved") for (const name of view.made) assert.ok(has.has(name), `seed ${seed}: said saved, but ${name} is not in the file`);
    }
  };
  const tick = async (ms) => {
    await clock.turn(ms);
    const ready = wire.filter(([when]) => when <= clock.time);
    wire = wire.filter(([when]) => when > clock.time);
    for (const [, act] of ready.sort((a, b) => a[0] - b[0])) act();
    await null;
    check();
  };

  const views = [];
  const add = () => {
    const view = open();
    view.made = [];
    views.push(view);
  };
  add();
  add();
  for (let i = 0; i < 120; i++) {
    const view = pick(views);
    const what = random();
    if (what < 0.5 && !view.link.readonly) {
      const name = view.link.newName();
      view.link.put(mark(name));
      written.push(name);
      view.made.push(name);
    } else if (what < 0.56) {
      close(view);
      views.splice(views.indexOf(view), 1);
      add();
    } else if (what < 0.58) {
      // The kernel restarts: all views are cut, and their cells are run again later.
      for (const each of views.splice(0)) {
        each.heard.get("comm:close")();
        close(each);
      }
      add();
      add();
    }
    await tick(random() * 700);
  }
  rough = false;
  // A last look at the lesson: whatever the browser kept gets into the file.
  add();
  for (let i = 0; i < 80; i++) await tick(500);

  const numbers = new Map();
  for (const { client, n } of kernel.file) {
    assert.equal(n, (numbers.get(client) ?? 0) + 1, `seed ${seed}: ${client}`);
    numbers.set(client, n);
  }
  const { marks } = kernel.fold();
  assert.deepEqual([...marks.keys()].sort(), written.sort(), `seed ${seed}`);
  assert.deepEqual(storage.keys, [], `seed ${seed}`);
  for (const view of views) assert.equal(view.link.status, "saved", `seed ${seed}`);
  assert.deepEqual([...views.at(-1).link.marks.keys()].sort(), written, `seed ${seed}`);
  for (const view of views) close(view);
  return written.length;
}

test("in 150 storms no op is lost, none is counted twice, and saved is never said too early", async () => {
  let ops = 0;
  for (let seed = 1; seed <= 150; seed++) ops += await storm(seed);
  assert.ok(ops > 2500, `only ${ops} ops were tried`);
});
