// @ts-check
// What the browser keeps until the kernel has it in the file: one item of localStorage for each op, so that two tabs
// never read and write the same item. Items of other journals are never read: school computers share one origin.

/** @typedef {{n: number, do: string, [key: string]: any}} Op */
/** @typedef {{round: number, client: string, n: number, op: Op}} Kept */

export class Outbox {
  #storage;
  #prefix;

  /**
   * @param {() => Storage} storage  a function, since merely touching `localStorage` throws where it is forbidden
   * @param {string} journal
   * @param {string} task
   */
  constructor(storage, journal, task) {
    this.#storage = storage;
    this.#prefix = `copydesk/${journal}/${task}/`;
  }

  /** @param {Kept} item */
  #key(item) {
    return `${this.#prefix}${item.round}/${item.client}/${item.n}`;
  }

  /**
   * @param {Kept} item
   * @returns {boolean}  false where the browser cannot keep it: full, or forbidden
   */
  put(item) {
    try {
      this.#storage().setItem(this.#key(item), JSON.stringify(item.op));
      return true;
    } catch {
      return false;
    }
  }

  /** @param {Kept} item */
  drop(item) {
    try {
      this.#storage().removeItem(this.#key(item));
    } catch {
      // It stays, is sent again, and is acknowledged again.
    }
  }

  /**
   * Every client's items of this journal and task, in the order in which each client made them.
   * @returns {Kept[]}
   */
  all() {
    /** @type {Kept[]} */
    const items = [];
    try {
      const storage = this.#storage();
      for (let i = 0; i < storage.length; i++) {
        const key = storage.key(i) ?? "";
        const [round, client, n, more] = key.startsWith(this.#prefix) ? key.slice(this.#prefix.length).split("/") : [];
        if (!n || more !== undefined) continue;
        try {
          items.push({ round: Number(round), client, n: Number(n), op: JSON.parse(storage.getItem(key) ?? "") });
        } catch {
          // Not ours, or damaged: left where it is. The kernel will want it, and link.js sends the rest under a new name.
        }
      }
    } catch {
      return [];
    }
    return items.sort((a, b) => a.round - b.round || (a.client < b.client ? -1 : a.client > b.client ? 1 : a.n - b.n));
  }
}

const MOST_OPS = 50;
// 64 kB a message, less its envelope.
const MOST_BYTES = 64_000;

/**
 * How many of the first items go into one message: of one client and round, numbered without a gap, not too many.
 * @param {Kept[]} items  at least one, which goes whatever its size
 */
export function batchSize(items) {
  const [first] = items;
  let bytes = 0;
  const end = items.findIndex(({ client, round, n, op }, i) => {
    bytes += new TextEncoder().encode(JSON.stringify(op)).length + 1;
    return client !== first.client || round !== first.round || n !== first.n + i || i === MOST_OPS || (i > 0 && bytes > MOST_BYTES);
  });
  return end < 0 ? items.length : end;
}
