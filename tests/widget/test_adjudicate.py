"""Adjudication on the screen: two readings, one key for each choice, nothing lost on a reload."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from harness import SAVED, TEXT, file, kernel, run, says
from playwright.sync_api import expect
from test_accessible import complaints

from copydesk.classroom.gold.adjudicate import Adjudication, task_for_view
from copydesk.marks.annotation import FROM_DRAFT, Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.score.readings import places
from copydesk.text.article import Article

ARTICLE = Article.from_text(TEXT, "ferry", {"headline": "Ferry to Sennholt stops for the winter"})


def mark(layer: str, label: str, name: str, rationale: str | None = None, **words: str) -> Annotation:
    spans = {role: (Span(TEXT.index(text), TEXT.index(text) + len(text)),) for role, text in words.items()}
    attrs = {"source_kind": "named"} if layer == "attribution" else {}
    return Annotation(id=name, layer=layer, label=label, spans=spans, attrs=attrs, rationale=rationale)


FIRST = [
    mark("artifact", "control", "a1", text="Share this story"),
    mark("artifact", "page-date", "a2", text="Thursday, 11 June 2026"),
    mark("loaded", "scare-quote", "a3", "The marks doubt it.", text="half empty"),
    mark("loaded", "verb", "a4", text="decide"),
]
SECOND = [
    mark("artifact", "teaser", "b1", "It leads elsewhere.", text="Share this story"),
    mark("artifact", "page-date", "b2", text="Thursday, 11 June 2026"),
    mark("loaded", "modifier", "b3", text="“half empty”."),
    mark(
        "attribution",
        "attribution",
        "b4",
        content="the last boat had been “half empty”",
        source="Lena Okoro",
        cue="said",
    ),
]


def view(tab: Any, cell: str = "a") -> None:
    """The view over the harness's article; A is Ada, B is Bela."""
    passes = (AnnotationSet.of(ARTICLE, "ada", FIRST, FROM_DRAFT), AnnotationSet.of(ARTICLE, "bela", SECOND))
    found = tuple(places(ARTICLE, FIRST, SECOND))
    work = Adjudication(article=ARTICLE, folder=Path("ferry"), readers=("ada", "bela"), passes=passes, places=found)
    run(tab, cell, traits={"text": TEXT, "codebook": codebook().to_json()}, **task_for_view(work))
    says(tab, SAVED, cell)


def decided(tab: Any) -> list[tuple[str, str | None]]:
    """What stands in the kernel's file: for each place its last choice and label, in the order first decided."""
    last: dict[str, Any] = {}
    for event in file(tab):
        last[event["key"]] = event["value"]
    return [(v["choice"], v["mark"] and v["mark"]["label"]) for v in last.values() if v]


def press(tab: Any, *keys: str) -> None:
    for key in keys:
        tab.keyboard.press(key)


def test_both_readings_lie_over_the_text_and_the_agreement_beside_it(tab: Any) -> None:
    view(tab)
    expect(tab.locator(".count")).to_have_text("0 of 4 decided")
    expect(tab.locator(".tab").first).to_contain_text("1 left")
    expect(tab.locator(".m.r-a[data-tag='A']")).to_have_text("Share this story")
    expect(tab.locator(".m.r-both")).to_have_text("Thursday, 11 June 2026")
    expect(tab.locator(".figures")).to_contain_text("the same at 1 of 2 places; alpha")
    expect(tab.locator(".figures")).to_contain_text("ada started from the machine’s draft and did not read blind")
    assert file(tab) == []  # what both say is taken at once, and asks for no decision


def test_after_a_click_on_a_button_the_next_key_is_not_the_notebooks(tab: Any) -> None:
    view(tab)
    tab.evaluate("document.activeElement.blur()")
    tab.get_by_role("button", name="Show the result").click()
    tab.evaluate("leaked.length = 0")
    press(tab, "x", "0")
    assert tab.evaluate("leaked") == []


def test_everything_is_decided_with_the_keyboard_alone_and_stays_after_a_reload(tab: Any) -> None:
    view(tab)
    tab.locator(".paper").focus()
    press(tab, "n")
    expect(tab.locator(".asked")).to_have_text("Line 6. They differ in the label.")
    press(tab, "2", "f")
    expect(tab.get_by_role("button", name="The other reading is fair, too")).to_have_attribute("aria-pressed", "true")
    press(tab, "n")
    expect(tab.locator(".asked")).to_have_text("Line 5. Only B (bela) marked this.")
    press(tab, "2", "n")
    expect(tab.locator(".asked")).to_have_text("Line 5. They differ in the label.")
    press(tab, "1", "c", "n")
    expect(tab.locator(".asked")).to_have_text("Line 7. Only A (ada) marked this.")
    press(tab, "0")
    expect(tab.locator(".count")).to_have_text("4 of 4 decided")
    expect(tab.locator(".next")).to_contain_text("keep it as gold")
    says(tab, SAVED)
    assert decided(tab) == [("b", "teaser"), ("b", "attribution"), ("a", "scare-quote"), ("neither", None)]
    first = file(tab)[1]["value"]["mark"]
    assert first["also_ok"] == [{"label": "control", "worth": 1, "why": "Careful readers may read it so, too."}]
    assert file(tab)[4]["value"]["mark"]["status"] == "open"
    view(tab)  # the cell is run again
    expect(tab.locator(".count")).to_have_text("4 of 4 decided")
    assert tab.evaluate("leaked") == []  # JupyterLab's own shortcuts heard nothing of it


def test_a_choice_is_taken_back_and_a_reason_that_was_written_stays_with_the_place(tab: Any) -> None:
    view(tab)
    tab.get_by_role("button", name="Open the next place").click()
    tab.get_by_role("button", name="Take B’s").click()
    field = tab.get_by_label("The reason, for a student")
    expect(field).to_have_value("It leads elsewhere.")
    field.fill("One clicks on it to send the story on.")
    field.blur()
    says(tab, SAVED)
    tab.get_by_role("button", name="Take A’s").click()
    expect(field).to_have_value("One clicks on it to send the story on.")
    expect(tab.locator(".reading.taken")).to_have_text("A · ada ✓“Share this story” is button or link")
    tab.get_by_role("button", name="Undo").click()
    expect(tab.locator(".reading.taken")).to_contain_text("B · bela ✓")
    says(tab, SAVED)
    assert decided(tab) == [("b", "teaser")]


def test_a_reason_is_typed_with_pauses_and_neither_word_nor_cursor_is_lost(tab: Any) -> None:
    view(tab)
    tab.locator(".paper").focus()
    press(tab, "n", "2")
    field = tab.get_by_label("The reason, for a student")
    field.press("ControlOrMeta+A")
    for words in ("It wants a click, ", "not a reader."):
        tab.keyboard.type(words)
        says(tab, SAVED)  # a pause: what is typed so far is kept
        tab.wait_for_timeout(450)
    expect(field).to_be_focused()
    expect(field).to_have_value("It wants a click, not a reader.")
    tab.keyboard.press("Escape")
    expect(tab.locator(".paper")).to_be_focused()
    press(tab, "n")
    expect(tab.locator(".asked")).to_contain_text("Line 5.")
    assert file(tab)[-1]["value"]["mark"]["rationale"] == "It wants a click, not a reader."
    name = tab.get_by_label("Decided by")
    name.focus()
    tab.keyboard.type("Ada ")
    tab.evaluate("desk.kernel.restart()")  # the saved sign changes while one types
    tab.wait_for_timeout(300)
    tab.keyboard.type("Quist")
    expect(name).to_have_value("Ada Quist")


def test_own_words_are_selected_by_keyboard_and_a_label_is_picked(tab: Any) -> None:
    view(tab)
    tab.get_by_role("button", name="Loaded language").click()
    tab.locator(".paper").focus()
    press(tab, "n", "o")
    expect(tab.locator(".next")).to_contain_text("select the words in the article")
    tab.locator(".paper").focus()
    press(tab, "w", "Shift+ArrowRight")
    expect(tab.locator(".dock")).to_contain_text("Take “")
    press(tab, "Enter")
    tab.get_by_label("Label").select_option("label")
    expect(tab.locator(".read")).to_contain_text("Decided, your own: “half empty” is naming")
    tab.get_by_label("Which way").select_option("dramatic")
    tab.get_by_label("Label").focus()
    for label in ("verb", "modifier"):  # by arrow keys: each step is a choice, and the list keeps the focus
        tab.keyboard.press("ArrowDown")
        expect(tab.get_by_label("Label")).to_have_value(label)
        expect(tab.get_by_label("Label")).to_be_focused()
    says(tab, SAVED)
    assert decided(tab) == [("own", "modifier")]
    assert file(tab)[-1]["value"]["mark"]["attrs"]["direction"] == "dramatic"


def test_a_loaded_word_of_one_reader_stays_open_and_says_why(tab: Any) -> None:
    view(tab)
    tab.locator(".paper").focus()
    tab.get_by_role("button", name="Loaded language").click()
    tab.locator(".m-item", has_text="decide").click()
    tab.get_by_role("button", name="Take A’s").click()
    status = tab.get_by_role("button", name="Open: neither pays nor costs")
    expect(status).to_be_disabled()
    expect(status).to_have_attribute(
        "title", "Only one reader marked this loaded word, or one held it open: it stays open"
    )


def test_what_both_missed_is_added_and_can_be_taken_out_again(tab: Any) -> None:
    view(tab)
    tab.get_by_role("button", name="Add what both missed").click()
    tab.locator(".ln[data-line='8'] .no").click()
    expect(tab.locator(".m-item", has_text="Nobody has asked")).to_be_visible()
    tab.get_by_label("Label").select_option("promo")
    says(tab, SAVED)
    assert decided(tab) == [("own", "promo")]
    tab.get_by_role("button", name="Take it out").click()
    expect(tab.locator(".m-item", has_text="Nobody has asked")).to_have_count(0)
    says(tab, SAVED)
    assert decided(tab) == []


def test_the_gold_is_kept_with_a_name_once_all_is_decided(tab: Any) -> None:
    kernel(tab, overlay={"what": "gold", "told": ["5 marks are in ferry/gold.json."], "why": None})
    view(tab)
    keep = tab.get_by_role("button", name="Keep as gold")
    expect(keep).to_be_disabled()
    tab.locator(".paper").focus()
    for _ in range(4):
        press(tab, "n", "0")
    says(tab, SAVED)
    tab.get_by_label("Decided by").fill("Ada Quist")
    keep.click()
    expect(tab.locator(".kept")).to_have_text("5 marks are in ferry/gold.json.")
    assert [m["text"] for m in tab.evaluate("desk.kernel.heard") if m["t"] == "ask"] == ["Ada Quist"]
    kernel(tab, overlay={"what": "gold", "told": [], "why": "Line 5, “half empty”: it has no direction. Write one."})
    keep.click()
    expect(tab.locator(".note")).to_have_text("Line 5, “half empty”: it has no direction. Write one.")


def test_adjudication_is_accessible_in_both_themes(tab: Any) -> None:
    view(tab)
    assert complaints(tab) == []
    tab.evaluate("desk.theme(true)")
    tab.locator(".paper").focus()
    press(tab, "n", "2", "n", "o")
    assert complaints(tab) == []
    tab.locator(".tab", has_text="Artifacts").click()
    tab.get_by_role("button", name="on which both agree").click()
    assert complaints(tab) == []
