// @ts-check
// The page's side of the protocol: an op is kept in the browser, then shown, then sent, and forgotten here only when
// the kernel has acknowledged it. `status` says no more than what is known.
import { batchSize, Outbox } from "./outbox.js";

/** @import {Link, Mark, Model, Verdict} from "./types.js" */
/** @import {Kept, Op} from "./outbox.js" */

/** @typedef {Kept & {stored: boolean, sent: boolean, since: number}} Waiting  `since`: when it was first tried, ms */
/**
 * What a test puts in the place of the browser's own.
 * @typedef {object} World
 * @property {() => Storage} storage
 * @property {() => number} now  ms
 * @property {(fn: () => void, ms: number) => any} later
 * @property {(timer: any) => void} never
 * @property {() => string} random  a new client's name
 */

const PATIENCE = 2500;
const BACKOFF = [1000, 2000, 4000, 8000, 15000];
const NO_ANSWER = "The notebook does not answer yet. If this stays so, run this cell again (▶).";

/** @type {World} */
const BROWSER = {
  storage: () => localStorage,
  now: () => Date.now(),
  later: (fn, ms) => setTimeout(fn, ms),
  never: (timer) => clearTimeout(timer),
  random: () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
};

/** The mark or the answer that an op changes. @param {Op} op @returns {string | undefined} */
const subject = (op) => op.mark?.id ?? op.mark ?? op.key;

/**
 * Say hello to the kernel and keep the line.
 * @param {Model & {comm_live?: boolean}} model
 * @param {{signal: AbortSignal} & Partial<World>} options
 * @returns {Link}
 */
export function connect(model, { signal, ...own }) {
  const world = { ...BROWSER, ...own };
  const task = String(model.get("task").id);
  const name = world.random();
  let client = name;
  let n = 0;
  let names = 0;
  let round = Number(model.get("task").round ?? 1);
  let journal = "";
  let boot = /** @type {string | null} */ (null);
  let seq = 0;

  let box = /** @type {Outbox | null} */ (null);
  /** Everything not acknowledged, in the order in which it goes out. @type {Waiting[]} */
  let waiting = [];
  let cut = false;
  /** The kernel has been given its time. */
  let late = false;
  let fault = { why: "", retry: true };
  let tries = 0;
  let alarm = /** @type {any} */ (null);
  let due = false;
  let typing = false;
  /** Whether the order of one's own ops and others' is known only to the kernel. */
  let doubt = false;
  let wanted = { what: "", when: 0 };
  const told = { status: "", reason: "" };

  /** @type {Map<string, Mark>} */
  let marks = new Map();
  /** @type {Map<string, any>} */
  let answers = new Map();
  let closed = false;
  let checked = false;
  let hints = 0;
  let verdict = /** @type {Verdict | null} */ (null);

  /** @type {Map<string, Set<(detail: any) => void>>} */
  const listeners = new Map();
  /** @param {string} event @param {any} [detail] */
  const emit = (event, detail) => {
    for (const fn of [...(listeners.get(event) ?? [])]) fn(detail);
  };

  const status = () => {
    const lost = waiting.some((item) => !item.stored);
    if (cut) return lost ? "lost" : "cut";
    if (!box) return "join";
    if (!waiting.length) return typing ? "sending" : "saved";
    return late ? (lost ? "lost" : "kept") : "sending";
  };
  const reason = () => fault.why || (!box && !cut && tries > 2 ? NO_ANSWER : "");
  const readonly = () => !box || status() === "lost" || Boolean(model.get("task").readonly);

  /** Say a changed status, and see that the right alarm is set for it. */
  const settle = () => {
    if (!waiting.length && box) {
      late = false;
      tries = 0;
      fault = { why: "", retry: true };
    }
    world.never(alarm);
    alarm = null;
    if (!cut && !signal.aborted) {
      const pause = BACKOFF[Math.min(tries, BACKOFF.length - 1)];
      if (!box) alarm = world.later(() => (tries++, hello(), settle()), pause);
      else if (waiting.length && late && fault.retry) alarm = world.later(() => (tries++, again(), settle()), pause);
      else if (waiting.length && !late) {
        const oldest = waiting.reduce((least, item) => Math.min(least, item.since), Infinity);
        alarm = world.later(() => ((late = true), (tries = 0), settle()), Math.max(0, oldest + PATIENCE - world.now()));
      }
    }
    if (told.status === status() && told.reason === reason()) return;
    told.status = status();
    told.reason = reason();
    emit("status", told.status);
  };

  /** @param {any} message */
  const send = (message) => {
    if (cut || signal.aborted) return;
    try {
      model.send(message);
    } catch {
      cutOff();
    }
  };
  const hello = () => send({ t: "hello", v: 1, client, task, round, boot, seq });

  /** Send what was not sent, in batches of one client and round, n contiguous. */
  const flush = () => {
    due = false;
    const rest = waiting.filter((item) => !item.sent);
    while (rest.length) {
      const sent = rest.splice(0, batchSize(rest));
      for (const item of sent) item.sent = true;
      const [{ client: who, round: turn }] = sent;
      send({ t: "ops", v: 1, journal, client: who, task, round: turn, ops: sent.map((item) => item.op) });
    }
  };
  const flushSoon = () => {
    if (due) return;
    due = true;
    queueMicrotask(flush);
  };
  /** Send it all again; and what the browser could not keep may fit by now. */
  const again = () => {
    for (const item of waiting) {
      item.sent = false;
      item.stored ||= box?.put(item) ?? false;
    }
    flush();
  };

  /** @param {Op} op @returns {string | null} the mark that it changes */
  const lay = (op) => {
    if (op.do === "put") marks.set(op.mark.id, op.mark);
    else if (op.do === "del") marks.delete(op.mark);
    else if (op.do === "answer") answers.set(op.key, op.value);
    else if (op.do === "hint") hints = Math.max(hints, op.level);
    else if (op.do === "check") checked = true;
    else closed = true;
    if (["put", "del", "answer"].includes(op.do)) verdict = null;
    return op.do === "put" ? op.mark.id : op.do === "del" ? op.mark : null;
  };

  /**
   * Keep, show, send: in this order.
   * @param {{do: string, [key: string]: any}} what
   */
  const write = (what) => {
    if (readonly() || closed) return;
    const op = { n: ++n, ...what };
    const item = { round, client, n, op, stored: false, sent: false, since: world.now() };
    item.stored = box?.put(item) ?? false;
    waiting.push(item);
    const touched = lay(op);
    settle();
    emit("change", { names: touched ? [touched] : [] });
    // After a fault the next try carries it along; while the kernel is only slow it may as well queue there.
    if (!fault.why) flushSoon();
  };

  /** A client's ops that can no longer follow on what the kernel has go on under a new name. @param {string} old */
  const rename = (old) => {
    const moved = waiting.filter((item) => item.client === old);
    waiting = waiting.filter((item) => item.client !== old);
    const fresh = world.random();
    moved.forEach((item, i) => {
      const op = { ...item.op, n: i + 1 };
      const next = { ...item, client: fresh, n: i + 1, op, sent: false };
      next.stored = box?.put(next) ?? false;
      if (next.stored || !item.stored) box?.drop(item);
      waiting.push(next);
    });
    if (old !== client) return;
    client = fresh;
    n = moved.length;
  };

  /** @param {any} m */
  const onState = (m) => {
    if (!box) {
      late = false;
      tries = 0;
      fault = { why: "", retry: true };
    }
    if (journal !== m.journal) {
      // What belongs to another journal stays in the browser for it, and is not sent to this one.
      if (journal) {
        waiting = [];
        client = world.random();
        n = 0;
      }
      journal = m.journal;
      box = new Outbox(world.storage, journal, task);
    }
    if (m.round !== round && n) {
      client = world.random();
      n = 0;
    }
    ({ round, boot, seq } = m);
    doubt = false;
    closed = Boolean(m.closed);
    checked = Boolean(m.checked);
    hints = m.hints ?? 0;
    // After a commit nothing changes, so what was said to it holds.
    verdict = m.verdict ?? (closed ? verdict : null);
    marks = new Map((m.marks ?? []).map((/** @type {Mark} */ mark) => [mark.id, mark]));
    answers = new Map(Object.entries(m.answers ?? {}));

    const known = new Set(waiting.map((item) => `${item.client}/${item.n}`));
    const left = (box?.all() ?? []).filter((item) => !known.has(`${item.client}/${item.n}`));
    waiting = [...left.map((item) => ({ ...item, stored: true, sent: false, since: world.now() })), ...waiting].filter((item) => {
      const has = item.round === round && item.n <= (m.upto?.[item.client] ?? 0);
      if (has) box?.drop(item);
      return !has;
    });
    for (const item of waiting) if (item.round === round) lay(item.op);
    flush();
    settle();
    emit("change", { names: null });
    if (verdict) emit("verdict", verdict);
  };

  /** The file holds them. @param {string} who @param {number} upto @returns {Waiting[]} */
  const forget = (who, upto) => {
    const done = waiting.filter((item) => item.client === who && item.n <= upto);
    waiting = waiting.filter((item) => !done.includes(item));
    for (const item of done) box?.drop(item);
    return done;
  };

  /** @param {any} m */
  const onAck = (m) => {
    const done = forget(m.client, m.upto);
    const refused = done.filter((item) => m.refused?.[item.n]);
    // What was refused or late must leave the screen; leftovers may have come out otherwise than they were laid.
    const settled = done.length && m.client !== client && !waiting.some((item) => item.client === m.client);
    const stale = refused.length || m.late?.length || settled || (doubt && !waiting.length);
    seq = Math.max(seq, m.seq ?? 0);
    if (done.length) {
      tries = 0;
      fault = { why: "", retry: true };
    }
    settle();
    if (stale) hello();
    for (const { n: which, op } of refused) emit("refused", { n: which, why: m.refused[which], op });
  };

  /** @param {any} m */
  const onDelta = (m) => {
    seq = Math.max(seq, m.seq ?? 0);
    const touched = [];
    // Another tab may have sent what waits here; a delta comes after the file was written.
    for (const op of m.ops) forget(m.by, op.n);
    for (const op of m.by === client ? [] : m.ops) {
      // One's own op on the same mark most likely comes later in the journal; the state will tell.
      if (subject(op) && waiting.some((item) => subject(item.op) === subject(op))) doubt = true;
      else touched.push(lay(op));
    }
    settle();
    emit("change", { names: touched.filter((each) => each !== null) });
    if (doubt ? !waiting.length : m.ops.some((/** @type {Op} */ op) => op.do === "commit" || op.do === "check")) hello();
  };

  /** @param {any} m */
  const onWant = (m) => {
    const rest = waiting.filter((item) => item.client === m.client && item.n >= m.from);
    if (!rest.length) return;
    // Several batches behind one gap each bring the same wish: answer it once, and leave the rest to the alarm.
    const what = `${m.client}/${m.from}`;
    if (wanted.what === what && world.now() - wanted.when < BACKOFF[0]) return;
    wanted = { what, when: world.now() };
    if (rest[0].n > m.from) rename(m.client);
    else for (const item of rest) item.sent = false;
    flush();
  };

  /** @param {any} m */
  const onFault = (m) => {
    fault = { why: String(m.why ?? "the file could not be written"), retry: m.retry !== false };
    late = true;
    settle();
  };

  const cutOff = () => {
    cut = true;
    settle();
  };
  const onLive = () => {
    if (model.comm_live !== true) cutOff();
  };

  /** @param {any} m */
  const receive = (m) => {
    if (m?.t === "state") onState(m);
    else if (!box) {
      if (m?.t === "fault") onFault(m);
    } else if (m.t === "ack") onAck(m);
    else if (m.t === "delta") onDelta(m);
    else if (m.t === "want") onWant(m);
    else if (m.t === "fault") onFault(m);
    else if (m.t === "verdict") emit("verdict", (verdict = m));
    else if (m.t === "hint" || m.t === "overlay") emit(m.t, m);
  };

  const heard = /** @type {[string, (...args: any[]) => void][]} */ ([
    ["msg:custom", receive],
    ["comm_live_update", onLive],
    ["comm:close", cutOff],
  ]);
  for (const [event, fn] of heard) model.on(event, fn);
  signal.addEventListener(
    "abort",
    () => {
      for (const [event, fn] of heard) model.off(event, fn);
      world.never(alarm);
      listeners.clear();
    },
    { once: true },
  );
  if (model.comm_live === false) cut = true;
  hello();
  settle();

  return {
    get status() {
      return status();
    },
    get reason() {
      return reason();
    },
    get marks() {
      return marks;
    },
    get answers() {
      return answers;
    },
    get closed() {
      return closed;
    },
    get checked() {
      return checked;
    },
    get hints() {
      return hints;
    },
    get verdict() {
      return verdict;
    },
    get readonly() {
      return readonly();
    },
    get typing() {
      return typing;
    },
    set typing(on) {
      typing = on;
      settle();
    },
    put: (mark) => write({ do: "put", mark }),
    del: (mark) => write({ do: "del", mark }),
    answer: (key, value) => write({ do: "answer", key, value }),
    hint: (level) => write({ do: "hint", level }),
    check: (why) => write({ do: "check", reason: why }),
    commit: () => write({ do: "commit" }),
    ask: (what, text) => send({ t: "ask", what, client, text }),
    newName: () => `${name}.${++names}`,
    on(event, fn, options) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(fn));
      options.signal.addEventListener("abort", () => set.delete(fn), { once: true });
    },
    unsaved: () => waiting.map((item) => ({ task, round: item.round, client: item.client, ...item.op })),
    download() {
      const lines = [{ v: 1, journal, unsaved: true }, ...this.unsaved()].map((line) => JSON.stringify(line));
      const address = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "application/x-ndjson" }));
      const anchor = document.createElement("a");
      anchor.href = address;
      anchor.download = `copydesk-unsaved-${task}.jsonl`;
      anchor.click();
      URL.revokeObjectURL(address);
    },
  };
}
