// A page without a browser: a clock that is turned by hand, a storage that can be full, a model that records.
import { connect } from "../../copydesk/widgets/js/link.js";

export class Storage {
  items = new Map();
  full = false;
  get length() {
    return this.items.size;
  }
  key(i) {
    return [...this.items.keys()][i] ?? null;
  }
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    if (this.full) throw new Error("QuotaExceededError");
    this.items.set(key, value);
  }
  removeItem(key) {
    this.items.delete(key);
  }
  get keys() {
    return [...this.items.keys()].sort();
  }
}

export class Clock {
  time = 0;
  timers = new Map();
  last = 0;
  now = () => this.time;
  later = (fn, ms) => {
    this.timers.set(++this.last, { at: this.time + ms, fn });
    return this.last;
  };
  never = (timer) => {
    this.timers.delete(timer);
  };
  async turn(ms) {
    const end = this.time + ms;
    for (;;) {
      await null;
      const [next] = [...this.timers].sort((a, b) => a[1].at - b[1].at || a[0] - b[0]);
      if (!next || next[1].at > end) break;
      this.timers.delete(next[0]);
      this.time = next[1].at;
      next[1].fn();
    }
    this.time = end;
    await null;
  }
}

let clients = 0;

/** A view of task "1" with the journal "j", its model's doings in `sent`; `client` is the name it goes by. */
export function page({ storage = new Storage(), clock = new Clock(), task = {}, model = {} } = {}) {
  const heard = new Map();
  const sent = [];
  const control = new AbortController();
  const names = [];
  const fake = {
    get: () => ({ id: "1", round: 1, ...task }),
    on: (event, fn) => heard.set(event, fn),
    off: (event) => heard.delete(event),
    send: (message) => sent.push(structuredClone(message)),
    ...model,
  };
  const link = connect(fake, {
    signal: control.signal,
    storage: () => storage,
    now: clock.now,
    later: clock.later,
    never: clock.never,
    random: () => (names.push(`c${++clients}`), names.at(-1)),
  });
  return {
    link,
    sent,
    storage,
    clock,
    control,
    heard,
    model: fake,
    get client() {
      return names.at(-1);
    },
    tell: (message) => heard.get("msg:custom")(message),
    state(more = {}) {
      this.tell({ t: "state", boot: "b", journal: "j", seq: 0, round: 1, closed: false, marks: [], upto: {}, answers: {}, ...more });
    },
    ack(upto, more = {}) {
      this.tell({ t: "ack", client: this.client, upto, seq: upto, refused: {}, late: [], ...more });
    },
    /** The ops sent since the last look, as [client, round, [n …]]. */
    ops() {
      const out = sent.filter((m) => m.t === "ops").map((m) => [m.client, m.round, m.ops.map((op) => op.n)]);
      sent.length = 0;
      return out;
    },
  };
}

export const mark = (id, start = 0) => ({ id, layer: "loaded", label: "loaded", spans: { text: [[start, start + 4]] }, attrs: {} });
