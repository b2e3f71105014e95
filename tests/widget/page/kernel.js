// A kernel that keeps the protocol, on a file in localStorage (under "fake/", shared by tabs), and that can be told to misbehave.

/** What it does with the page's messages, from the next one on. */
const GOOD = {
  delay: 5, // ms to every answer
  deaf: false, // true: messages are lost on the way
  mute: false, // true: the file is written, the acknowledgement is lost
  double: false, // true: every message arrives twice
  want: 0, // so many times it asks for what it has just got
  fault: "", // a reason: nothing can be written
  retry: true,
  refuse: "", // a reason: the next op is refused
  verdict: null, // the answer to a check or a commit
  hint: null,
  overlay: null,
};

export class Kernel {
  knobs = { ...GOOD };
  busyUntil = 0;
  boot = Math.random().toString(16).slice(2);
  journal;
  models = new Set();
  /** Every message of the page, as it came. */
  heard = [];

  constructor(journal) {
    this.journal = journal;
    this.others = new BroadcastChannel("fake-kernel");
    this.others.onmessage = ({ data }) => data.journal === this.journal && this.tell(null, data.message);
  }

  /** The file: the events of all tasks, in order. */
  get file() {
    return JSON.parse(localStorage.getItem(`fake/${this.journal}`) ?? "[]");
  }
  set file(events) {
    localStorage.setItem(`fake/${this.journal}`, JSON.stringify(events));
  }

  fold(task, round) {
    const state = { marks: new Map(), answers: {}, upto: {}, hints: 0, checked: false, closed: false, verdict: null };
    for (const event of this.file) {
      if (event.task !== task || event.round !== round) continue;
      state.upto[event.client] = event.n;
      if (event.refused || event.late) continue;
      if (event.do === "put") state.marks.set(event.mark.id, event.mark);
      if (event.do === "del") state.marks.delete(event.mark);
      if (event.do === "answer") state.answers[event.key] = event.value;
      if (event.do === "hint") state.hints = Math.max(state.hints, event.level);
      if (event.do === "check") state.checked = true;
      if (event.do === "commit" || event.do === "handin") state.closed = true;
      if (["check", "commit"].includes(event.do)) state.verdict = this.knobs.verdict;
      else if (event.do !== "hint") state.verdict = null;
    }
    return state;
  }

  state(task, round = 1) {
    const { marks, ...rest } = this.fold(task, round);
    return { t: "state", boot: this.boot, journal: this.journal, seq: this.file.length, round, marks: [...marks.values()], ...rest };
  }

  /** To every live widget here but one. */
  tell(except, message) {
    for (const model of this.models) if (model !== except) model.hear(message);
  }

  receive(model, message) {
    if (!this.models.has(model)) return;
    const answer = (reply) => !this.knobs.mute && model.hear(reply);
    if (message.t === "hello") return answer(this.state(message.task, message.round));
    if (message.t === "ask") return answer({ t: "overlay", what: message.what, annotations: [], why: null, ...this.knobs.overlay });
    const { client, task, round, ops } = message;
    if (message.journal !== this.journal) return answer({ t: "fault", client, why: "another journal", retry: false });
    if (this.knobs.fault) return answer({ t: "fault", client, why: this.knobs.fault, retry: this.knobs.retry });
    const before = this.fold(task, round);
    let last = before.upto[client] ?? 0;
    if (ops[0].n > last + 1) return answer({ t: "want", client, from: last + 1 });
    if (this.knobs.want-- > 0) return answer({ t: "want", client, from: ops[0].n });
    const events = this.file;
    const fresh = [];
    const refused = {};
    const late = [];
    let closed = before.closed;
    for (const op of ops) {
      if (op.n <= last) continue;
      const event = { seq: events.length + 1, client, task, round, ...op };
      if (closed) late.push(op.n), (event.late = true);
      else if (this.knobs.refuse) (refused[op.n] = event.refused = this.knobs.refuse), (this.knobs.refuse = "");
      closed ||= op.do === "commit" && !event.refused;
      events.push(event);
      fresh.push(event);
      last = op.n;
    }
    this.file = events;
    answer({ t: "ack", client, upto: last, seq: events.length, refused, late });
    for (const op of fresh) {
      if (["check", "commit"].includes(op.do) && this.knobs.verdict) answer({ t: "verdict", client, n: op.n, task, ...this.knobs.verdict });
      if (op.do === "hint") answer({ t: "hint", client, n: op.n, level: op.level, text: "", line: null, spans: null, ...this.knobs.hint });
    }
    const told = fresh.filter((event) => !event.refused && !event.late);
    if (!told.length) return;
    const delta = { t: "delta", seq: events.length, by: client, ops: told };
    this.tell(model, delta);
    this.others.postMessage({ journal: this.journal, message: delta });
  }

  /** A widget's model, as anywidget hands it to a view. */
  model(traits) {
    const kernel = this;
    const listeners = [];
    const model = {
      comm_live: true,
      get: (name) => traits[name],
      on: (event, fn) => listeners.push([event, fn]),
      off: (event, fn) => {
        for (let i = listeners.length; i--; ) if (listeners[i][0] === event && (!fn || listeners[i][1] === fn)) listeners.splice(i, 1);
      },
      trigger: (event, detail) => listeners.filter(([name]) => name === event).forEach(([, fn]) => fn(detail)),
      hear: (message) => kernel.models.has(model) && model.trigger("msg:custom", structuredClone(message)),
      send(message) {
        const copy = JSON.parse(JSON.stringify(message));
        if (!kernel.models.has(model)) return;
        kernel.heard.push(copy);
        if (kernel.knobs.deaf) return;
        const wait = Math.max(kernel.knobs.delay, kernel.busyUntil - Date.now());
        for (let i = kernel.knobs.double ? 2 : 1; i--; ) setTimeout(() => kernel.receive(model, copy), wait);
      },
      listeners,
    };
    this.models.add(model);
    return model;
  }

  set(knobs) {
    Object.assign(this.knobs, knobs);
  }
  good() {
    this.knobs = { ...GOOD, verdict: this.knobs.verdict, hint: this.knobs.hint };
    this.busyUntil = 0;
  }
  busy(ms) {
    this.busyUntil = Date.now() + ms;
  }
  /** A new process: the file stays, the comms are gone; `told`: as JupyterLab does, by comm_live. */
  restart(told = true) {
    const gone = [...this.models];
    this.models.clear();
    this.boot = Math.random().toString(16).slice(2);
    for (const model of gone) {
      if (!told) continue;
      model.comm_live = false;
      model.trigger("comm_live_update");
    }
  }
}
