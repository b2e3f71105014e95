"""The finders' bench: quality on the kit's own gold, speed, each rule's loss, and what stands on one document only.

    python bench/finders.py [--texts DIR…] [--errors] [--without RULE]… [--loss]
    python bench/finders.py --support DIR…

DIR holds a `docs.jsonl` of `{"id", "text"}` lines. Peers (jusText, trafilatura, textacy) run where they are installed.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

from finder_quality import MEASURES, Judged, Quality, add, judged, measure
from finder_speed import finders, html_of, left_out, page_peers, quotation_peers, timed
from finder_support import documents, lonely_entries, lonely_rules

from copydesk import __version__
from copydesk.finders import artifact, attribution, loaded

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"
LOSS = {"artifact": ("artifact lines", "artifact labels"), "attribution": ("attribution",), "loaded": ("loaded",)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; 1 where `--support` finds something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", nargs="+", type=Path, default=[], metavar="DIR", help="further texts for the speed")
    parser.add_argument("--errors", action="store_true", help="tell each miss and each mark too much")
    parser.add_argument("--without", action="append", default=[], metavar="RULE", help="leave a rule out")
    parser.add_argument("--loss", action="store_true", help="what each rule brings, in hundredths of F1")
    parser.add_argument("--support", nargs="+", type=Path, metavar="DIR", help="what speaks in one document only")
    asked = parser.parse_args(arguments)
    if asked.support:
        texts = documents(asked.support)
        told = [*lonely_rules(texts), *lonely_entries(texts)]
        print("\n".join(told), end="\n" if told else "")
        return 1 if told else 0
    articles = list(judged(ARTICLES))
    quality = measure(articles, frozenset(asked.without))
    print(f"copydesk {__version__}, Python {platform.python_version()}, {len(articles)} articles of the kit with gold")
    print_quality(quality, peers(articles))
    if asked.errors:
        print("\n".join(quality.errors))
    if asked.loss:
        print_loss(articles, quality)
    print_speed(articles, asked.texts)
    return 0


def peers(articles: Sequence[Judged]) -> dict[str, Quality]:
    """What the installed peers reach on the same gold."""
    out: dict[str, Quality] = {}
    for name, kept in page_peers().items():
        out[name] = Quality()
        for one in articles:
            html = html_of(one.article)
            if html is not None:
                add(out[name], one, left_out(one.article, kept(html)))
    for name, found in quotation_peers().items():
        out[name] = Quality()
        for one in articles:
            add(out[name], one, found(one.article.text))
    return out


def print_quality(quality: Quality, others: dict[str, Quality]) -> None:
    """One row a measure: the finders' figure, how it comes about, and a peer's where it has one."""
    print(f"\n{'quality':16} {'':>6} {'right':>6} {'marked':>6} {'gold':>6}  what")
    for name, what in MEASURES:
        count = quality.counts[name]
        beside = [f"{peer} {q.f1(name):.3f}" for peer, q in others.items() if q.counts[name].right]
        print(
            f"{name:16} {count.f1:6.3f} {count.right:6} {count.answered:6} {count.gold:6}  {what}"
            + (f" ({', '.join(beside)})" if beside else "")
        )


def print_loss(articles: Sequence[Judged], whole: Quality) -> None:
    """What is lost when a rule is left out, in hundredths; the dearest first, rules that lose nothing left out."""
    print("\nloss when off    " + " · ".join(MEASURE for MEASURE, _ in MEASURES))
    for layer, finder in (("artifact", artifact), ("attribution", attribution), ("loaded", loaded)):
        rows = []
        for rule in finder.RULES:
            less = measure(articles, frozenset([rule.name]))
            lost = [100 * (whole.f1(name) - less.f1(name)) for name, _ in MEASURES]
            if any(abs(x) >= 0.05 for x in lost):
                worth = sum(100 * (whole.f1(name) - less.f1(name)) for name in LOSS[layer])
                rows.append((worth, f"  {layer}/{rule.name:22}" + " ".join(f"{x:6.1f}" for x in lost)))
        print("\n".join(row for _, row in sorted(rows, reverse=True)))


def print_speed(articles: Sequence[Judged], folders: Sequence[Path]) -> None:
    """Characters and words a CPU second, for the kit's texts and for each folder; peers over the kit's pages."""
    print(f"\n{'speed per CPU second':30} {'characters':>12} {'words':>10}")
    sets = {"kit": [one.article.text for one in articles] * 5}
    sets |= {str(folder): list(documents([folder]).values()) for folder in folders}
    own: dict[str, float] = {}
    for where, texts in sets.items():
        for speed in finders(texts):
            own.setdefault(speed.name, speed.characters_a_second)
            name = f"{speed.name}, {Path(where).name}"
            print(f"{name:30} {speed.characters_a_second:12,.0f} {speed.words_a_second:10,.0f}")
    # A peer that reads HTML is timed by the text that the page holds, as ours is.
    pages = [(one.article, html) for one in articles if (html := html_of(one.article))]
    length = sum(len(article.text) for article, _ in pages)
    for name, kept in page_peers().items():
        rate = length / timed(name, [html for _, html in pages], kept).seconds
        print(f"{name + ', kit':30} {rate:12,.0f} {'':10} artifact is {own['artifact'] / rate:.1f} times as fast")
    for name, found in quotation_peers().items():
        rate = timed(name, sets["kit"], found).characters_a_second
        print(f"{name + ', kit':30} {rate:12,.0f} {'':10} attribution is {own['attribution'] / rate:.1f} times as fast")


if __name__ == "__main__":
    sys.exit(main())
