"""The annotator as full as in the design, 5,000 words and 500 marks, in Chromium: input to paint, and its memory.

    python bench/annotator.py [--quick] [--json FILE]

The page is that of the widget's tests: the committed bundle, and a kernel that keeps the protocol and answers after
5 ms. A hand marks in it, in the layers of loaded words and of claims, by mouse and by keys. Each time runs from the
input's own time stamp to the first task after the frame that shows its effect (bench/probe.js). Memory: the page's heap
after its garbage was collected, while marks are made one by one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

import full_sheet
from driving import PROBE, Hand, chromium, why_not
from rows import Row, median, not_run, options, p95, row, tell, versions

from copydesk.marks.codebook import codebook

WORDS, MARKS = 5000, 500
SIGNS = {"keys": "key to paint, p95", "pointers": "pointer to paint, p95"}
HEAP = "heap for each further mark, second half against first half"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    asked = options(__doc__).parse_args(arguments)
    tell(measure(asked.quick), asked.json)
    return 0


def measure(quick: bool) -> list[Row]:
    """The rows: keys, pointers, memory."""
    figures = [(f"annotator: {what}", "≤ 50") for what in SIGNS.values()] + [(f"annotator: {HEAP}", "≤ 1.25")]
    if why := why_not():
        return [not_run(what, figure, why) for what, figure in figures]
    from browser_fixtures import serving_pages

    words, marks = (600, 50) if quick else (WORDS, MARKS)
    text = full_sheet.text_of(words)
    with chromium() as browser, serving_pages() as address:
        system = f"Chromium {browser.version}, {versions('playwright')}"
        taken = {layer: paints(browser, address, text, layer, marks, quick) for layer in full_sheet.LAYERS}
        heaps = heap(browser, address, text, (10, 20, 40) if quick else (125, 250, 500, 1000))
    out = []
    for (name, what), (_, figure) in zip(SIGNS.items(), figures, strict=False):
        worst = max(taken, key=lambda layer: p95(taken[layer][name]))
        ran = [f"{layer} {spread(one[name])}" for layer, one in taken.items()]
        about = f"{len(text.split()):,} words, {marks} marks; the slower layer: {worst}; {'; '.join(ran)}; {system}"
        out.append(row(f"annotator: {what}", figure, p95(taken[worst][name]), "ms", ran=about))
    return [*out, memory(heaps, len(text.split()), system)]


def spread(times: Sequence[float]) -> str:
    """The middle, the p95 and the most of some milliseconds."""
    return f"median {median(times):.0f}, p95 {p95(times):.0f}, most {max(times):.0f} ms of {len(times)}"


def opened(browser: Any, address: str, text: str, layer: str, ask: tuple[str, ...] | None, before: int) -> Any:
    """A page with a task over the text and so many marks in it, its article in view."""
    page = browser.new_context(viewport={"width": 1120, "height": 900}).new_page()
    page.set_default_timeout(20000)
    page.add_init_script(path=PROBE)
    page.goto(f"{address}/index.html?journal=bench")
    page.wait_for_function("globalThis.desk")
    file = json.dumps(full_sheet.events("1", full_sheet.marks(text, layer, before) if before else []))
    page.evaluate("file => localStorage.setItem('fake/bench', file)", file)
    given = {"text": text, "codebook": codebook().to_json()}
    page.evaluate("([given, task]) => desk.run('a', {...given, task})", [given, full_sheet.task(text, layer, ask)])
    page.wait_for_function(
        "n => document.querySelector('#a .saved')?.textContent === '✓ saved'"
        " && document.querySelectorAll('#a .m-item').length >= n",
        arg=before,
    )
    return page


def paints(browser: Any, address: str, text: str, layer: str, marks: int, quick: bool) -> dict[str, list[float]]:
    """Milliseconds from key and from pointer to paint in one layer."""
    page = opened(browser, address, text, layer, None, marks)
    hand = Hand(page, page.locator("#a .paper"), layer, len(text.splitlines()))
    hand.mark()  # what is compiled at its first use
    page.evaluate("() => { probe.keys.length = probe.pointers.length = 0; }")
    for _ in range(1 if quick else 60):
        hand.mark()
    hand.walk(10 if quick else 100)
    taken = {name: page.evaluate("name => probe[name]", name) for name in SIGNS}
    page.context.close()
    return taken


def heap(browser: Any, address: str, text: str, counts: Sequence[int]) -> dict[int, float]:
    """Kilobytes of the page's heap while marks are made by keys, one by one; by how many there are."""
    page = opened(browser, address, text, "loaded", ("span",), 0)
    tools = page.context.new_cdp_session(page)
    hand = Hand(page, page.locator("#a .paper"), "loaded", len(text.splitlines()))
    page.evaluate("() => document.querySelector('#a .paper').focus()")
    hand.press("w")
    out = {}
    for count in range(1, counts[-1] + 1):
        hand.press("ArrowRight")
        hand.press("Enter")
        if count in counts:
            made = page.locator("#a .m-item").count()
            if made != count:
                raise SystemExit(f"{made} marks were made, and {count} were to be.")
            out[count] = _used(page, tools)
    page.context.close()
    return out


def _used(page: Any, tools: Any) -> float:
    # What the page's own hands and the kernel of the tests remember is no part of the annotator.
    page.evaluate("() => { desk.kernel.heard.length = probe.keys.length = probe.acks.length = 0; }")
    for _ in range(2):
        tools.send("HeapProfiler.collectGarbage")
    return float(tools.send("Runtime.getHeapUsage")["usedSize"]) / 1024


def memory(heaps: dict[int, float], words: int, system: str) -> Row:
    """How much more a further mark takes late than early: 1 where memory grows linearly."""
    first, *_, half, most = heaps  # from some marks on: by then all code has been used
    early = (heaps[half] - heaps[first]) / (half - first)
    late = (heaps[most] - heaps[half]) / (most - half)
    sizes = ", ".join(f"{kb / 1024:.2f} MB after {count:,}" for count, kb in heaps.items())
    ran = f"{words:,} words; heap {sizes} marks: {early:.1f} kB, then {late:.1f} kB a mark; {system}"
    return row(f"annotator: {HEAP}", "≤ 1.25", late / early, "×", ran=ran)


if __name__ == "__main__":
    sys.exit(main())
