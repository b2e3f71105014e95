// What a bench asks of a page with an annotator: from an input to the frame that shows its effect, and from a mark to
// its acknowledgement. Times are milliseconds from the event's own time stamp, which the browser takes when the input
// arrives; the frame counts as shown when the first task after its drawing runs.
(() => {
  const probe = { keys: [], pointers: [], acks: [], waiting: 0 };
  let input = null; // the last key or pointer, until its effect is seen
  let last = 0; // its time
  const sent = new Map(); // the outbox: since when an op waits for its acknowledgement

  const heard = (list) => (event) => {
    input = { from: event.timeStamp, list };
    last = event.timeStamp;
  };
  addEventListener("keydown", heard(probe.keys), true);
  addEventListener("pointerup", heard(probe.pointers), true);

  // The first change within an annotator after an input is the input's: the bench waits for quiet before the next one.
  new MutationObserver((changes) => {
    if (!input || !changes.some(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(".copydesk"))) return;
    const { from, list } = input;
    input = null;
    probe.waiting += 1;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => {
        list.push(performance.now() - from);
        probe.waiting -= 1;
      };
      after.port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // An op stands in the outbox before it is shown or sent, and leaves it when the kernel has acknowledged it.
  const isOp = (store, key) => store === localStorage && key.startsWith("copydesk/");
  const { setItem, removeItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    if (isOp(this, key)) sent.set(key, last);
    return setItem.call(this, key, value);
  };
  Storage.prototype.removeItem = function (key) {
    if (sent.has(key) && isOp(this, key)) {
      probe.acks.push(performance.now() - sent.get(key));
      sent.delete(key);
    }
    return removeItem.call(this, key);
  };

  /** Nothing is being drawn and nothing waits for its acknowledgement. */
  probe.quiet = () => !probe.waiting && !sent.size;
  /** The middle of a word's ends in an annotator's article, brought into view: [[x, y], [x, y]]; null if it has none. */
  probe.word = (paper, [line, nth]) => {
    const row = paper.querySelector(`.ln[data-line="${line}"] .tx`);
    if (!row) return null;
    const words = [...row.textContent.matchAll(/\p{L}[\p{L}’']+/gu)];
    if (!words.length) return null;
    const word = words[nth % words.length];
    row.scrollIntoView({ block: "center" });
    const walk = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let start = 0;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      nodes.push([node, start]);
      start += node.length;
    }
    const box = (at) => {
      const [node, begin] = nodes.findLast(([, begin]) => begin <= at);
      const range = document.createRange();
      range.setStart(node, at - begin);
      range.setEnd(node, at - begin + 1);
      return range.getBoundingClientRect();
    };
    const [a, b] = [box(word.index), box(word.index + word[0].length - 1)];
    return [[a.left + 1, a.top + a.height / 2], [b.right - 1, b.top + b.height / 2]];
  };
  globalThis.probe = probe;
})();
