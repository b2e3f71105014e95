"""Marking: with the mouse, a finger or the keyboard, in three layers, and what the desk says of it."""

from __future__ import annotations

from typing import Any

import pytest
from browser_fixtures import open_tab
from harness import SAVED, TEXT, file, kernel, run, says
from playwright.sync_api import expect

from copydesk.marks.codebook import codebook

TASKS: dict[str, dict[str, Any]] = {
    "artifact": {"layers": ["artifact"], "ask": ["span", "family", "label"]},
    "attribution": {"layers": ["attribution"], "ask": ["content", "source", "cue"]},
    "loaded": {"layers": ["loaded"], "ask": ["span", "label", "voice"]},
}
VERDICT = {
    "share": 0.5,
    "sentences": ["You found one of two."],
    "reveal": "",
    "items": [
        {
            "outcome": "found",
            "title": "found · line 5",
            "why": "She says it herself.",
            "lines": [5],
            "spans": [[60, 64]],
        },
        {
            "outcome": "missed",
            "title": "missed · line 7",
            "why": "A promise is a claim too.",
            "lines": [7],
            "spans": [],
        },
    ],
}


def desk(tab: Any, layer: str, **task: Any) -> None:
    """A mark task in one layer over the harness's article."""
    given = {
        "kind": "mark",
        "lines": [[3, 8]],
        "headline_line": 3,
        "reasons": ["It says so.", "I guessed."],
        **TASKS[layer],
    }
    run(tab, traits={"text": TEXT, "codebook": codebook().to_json()}, **{**given, **TASKS[layer], **task})
    says(tab, SAVED)


def boxes(tab: Any, first: str, last: str) -> tuple[float, float, float, float]:
    """The middle of the left edge of some words in the article, and that of the right edge of others."""
    return tab.evaluate(
        """([first, last]) => {
          const nodes = [], walk = document.createTreeWalker(document.querySelector(".paper"), NodeFilter.SHOW_TEXT);
          let text = "";
          for (let node; (node = walk.nextNode()); text += node.data) nodes.push([text.length, node]);
          const box = (at) => {
            const [start, node] = nodes.findLast(([start]) => start <= at), range = document.createRange();
            range.setStart(node, at - start);
            range.setEnd(node, at - start + 1);
            return range.getBoundingClientRect();
          };
          const from = text.indexOf(first);
          const a = box(from), b = box(text.indexOf(last, from) + last.length - 1);
          return [a.left + 1, a.top + a.height / 2, b.right - 1, b.top + b.height / 2];
        }""",
        [first, last],
    )


def drag(tab: Any, first: str, last: str | None = None) -> None:
    """Select from the first sign of some words to the last sign of others, as a mouse does."""
    left, top, right, bottom = boxes(tab, first, last or first)
    tab.mouse.move(left, top)
    tab.mouse.down()
    tab.mouse.move((left + right) / 2, (top + bottom) / 2)
    tab.mouse.move(right, bottom)
    tab.mouse.up()


def marks(tab: Any, shown: bool = True) -> list[dict[str, Any]]:
    """The marks in the kernel's file, each role's words cut out of the text by code points, as Python does it."""
    if shown:
        says(tab, SAVED)
    kept: dict[str, Any] = {}
    for event in file(tab):
        if event["do"] == "put":
            kept[event["mark"]["id"]] = event["mark"]
        elif event["do"] == "del":
            del kept[event["mark"]]
    return [
        {role: " | ".join(TEXT[start:end] for start, end in spans) for role, spans in mark["spans"].items()}
        | {"label": mark["label"]}
        | mark["attrs"]
        for mark in kept.values()
    ]


def step(tab: Any) -> Any:
    """The line that says what to do next."""
    return tab.locator(".next")


def test_a_relation_is_built_claim_first_and_read_back_as_a_sentence(tab: Any) -> None:
    desk(tab, "attribution")
    expect(step(tab)).to_contain_text("First: select the words of a claim")
    drag(tab, "the last boat", "empty”")
    expect(step(tab)).to_contain_text("select who says so")
    drag(tab, "Lena Okoro", "café")
    expect(step(tab)).to_contain_text("select the words that tie")
    drag(tab, "said")
    expect(tab.locator(".read")).to_contain_text(
        "Lena Okoro, who runs the pier café said: the last boat had been “half empty."
    )
    assert marks(tab) == [
        {
            "content": "the last boat had been “half empty”",
            "source": "Lena Okoro, who runs the pier café",
            "cue": "said",
            "label": "attribution",
        }
    ]


def test_words_after_an_emoji_are_kept_where_python_finds_them(tab: Any) -> None:
    desk(tab, "attribution")
    drag(tab, "🙂", "yet")
    expect(tab.locator(".m-item")).to_have_count(1)
    assert [mark["content"] for mark in marks(tab)] == ["🙂 yet"]


def test_a_claim_takes_several_pieces_and_nobody_is_an_answer(tab: Any) -> None:
    desk(tab, "attribution")
    drag(tab, "The council", "decide")
    tab.get_by_role("button", name="Add a piece").click()
    drag(tab, "May")
    tab.get_by_role("button", name="Nobody: the outlet").click()
    expect(tab.locator(".read")).to_contain_text("The outlet itself says: The council will decide … May.")
    assert marks(tab) == [{"content": "The council will decide | May", "label": "attribution", "source_kind": "none"}]


def test_the_counter_says_one_word_and_two_words(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    expect(tab.locator(".count")).to_have_text("0 loaded words")
    drag(tab, "crew")
    expect(tab.locator(".count")).to_have_text("1 loaded word")
    drag(tab, "decide")
    expect(tab.locator(".count")).to_have_text("2 loaded words")


def test_selections_snap_to_words_and_alt_takes_single_signs(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    drag(tab, "uncil will deci")
    expect(tab.locator(".m-item")).to_have_count(1)
    tab.keyboard.press("Escape")
    tab.keyboard.down("Alt")
    drag(tab, "obody ha")
    tab.keyboard.up("Alt")
    expect(tab.locator(".m-item")).to_have_count(2)
    assert [mark["text"] for mark in marks(tab)] == ["council will decide", "obody ha"]


def test_a_click_on_a_lines_number_takes_the_line_and_a_digit_labels_it(tab: Any) -> None:
    desk(tab, "artifact")
    tab.locator(".ln[data-line='6'] .no").click()
    expect(tab.locator(".choice")).to_have_count(10)
    tab.keyboard.press("3")
    expect(tab.locator(".m-item")).to_contain_text("button or link")
    assert marks(tab) == [{"text": "Share this story", "label": "control"}]


def test_where_no_label_is_asked_a_click_is_enough(tab: Any) -> None:
    desk(tab, "artifact", ask=["span"])
    tab.locator(".ln[data-line='6'] .no").click()
    expect(tab.locator(".m-item")).to_have_count(1)
    assert marks(tab) == [{"text": "Share this story", "label": "artifact"}]


def test_a_loaded_word_gets_its_label_and_its_voice_and_both_can_be_changed(tab: Any) -> None:
    desk(tab, "loaded")
    left, top, right, _ = boxes(tab, "empty", "empty")
    tab.mouse.click((left + right) / 2, top)
    tab.get_by_role("button", name="describing").click()
    expect(step(tab)).to_contain_text("whose word is it?")
    tab.get_by_role("button", name="the outlet's The reporter").click()
    assert marks(tab) == [{"text": "empty", "label": "modifier", "voice": "outlet"}]
    tab.get_by_role("button", name="Change the label").click()
    tab.get_by_role("button", name="blown up").click()
    tab.get_by_role("button", name="Begin one word earlier").click()
    tab.get_by_role("button", name="Change whose word").click()
    tab.keyboard.press("2")
    expect(tab.locator(".asked")).to_contain_text("word for word")
    assert marks(tab) == [{"text": "half empty", "label": "exaggeration", "voice": "source-direct"}]


def test_a_mark_is_deleted_and_undo_brings_it_back_under_its_name(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    drag(tab, "crew")
    expect(tab.locator(".m-item")).to_have_count(1)
    tab.keyboard.press("Delete")
    expect(tab.locator(".m-item")).to_have_count(0)
    assert marks(tab) == []
    tab.keyboard.press("Control+z")
    expect(tab.locator(".m-item")).to_have_count(1)
    tab.get_by_role("button", name="Undo").click()
    tab.keyboard.press("Control+Shift+Z")
    expect(tab.locator(".m-item")).to_have_count(1)
    assert marks(tab) == [{"text": "crew", "label": "loaded"}]
    assert {event["mark"]["id"] for event in file(tab) if event["do"] == "put"} == {file(tab)[0]["mark"]["id"]}


def test_all_of_it_works_by_keyboard_and_no_key_reaches_the_notebook(tab: Any) -> None:
    desk(tab, "attribution")
    tab.locator(".paper").focus()
    tab.evaluate("leaked.length = 0")
    for key in ["w", "ArrowDown", "ArrowDown", "ArrowDown", "Home", "Shift+ArrowRight", "Enter"]:
        tab.keyboard.press(key)
    expect(tab.locator(".m-item")).to_contain_text("The council")
    for key in ["End", "Enter", "ArrowLeft", "Enter", "Escape", "Escape", "d", "d", "x"]:
        tab.keyboard.press(key)
    assert marks(tab) == [{"content": "The council", "source": "May", "cue": "in", "label": "attribution"}]
    expect(tab.get_by_role("button", name="Mark by words")).to_have_attribute("aria-pressed", "false")
    assert tab.evaluate("leaked") == []


def test_after_a_click_on_a_button_the_next_key_is_not_the_notebooks(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    tab.evaluate("document.activeElement.blur()")
    tab.get_by_role("button", name="Read it all: nothing here").click()
    tab.evaluate("leaked.length = 0")
    tab.keyboard.press("x")
    assert tab.evaluate("leaked") == []


def test_the_words_of_a_mark_are_changed_by_keyboard(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    tab.locator(".paper").focus()
    for key in ["w", "ArrowDown", "Enter"]:
        tab.keyboard.press(key)
    expect(tab.locator(".m-item")).to_have_count(1)
    tab.locator(".m-item").click()
    tab.get_by_role("button", name="Change the words").click()
    tab.locator(".paper").focus()
    for key in ["ArrowDown", "Shift+ArrowRight", "Enter"]:
        tab.keyboard.press(key)
    expect(tab.locator(".m-item")).to_contain_text("Share this")
    assert marks(tab) == [{"text": "Share this", "label": "loaded"}]


def test_a_finger_proposes_words_and_takes_them_on_purpose(browser: Any, widget_pages: str) -> None:
    hand = browser.new_context(viewport={"width": 900, "height": 800}, has_touch=True)
    tab = open_tab(hand, widget_pages)
    desk(tab, "attribution")
    left, top, right, _ = boxes(tab, "council", "council")
    tab.touchscreen.tap((left + right) / 2, top)
    take = tab.get_by_role("button", name="Take “council” as the claim")
    expect(take).to_be_visible()
    # The handles of the browser's own selection widen it.
    words = tab.locator(".ln[data-line='7'] .tx")
    words.evaluate("n => getSelection().setBaseAndExtent(n.firstChild, 2, n.firstChild, 20)")
    tab.get_by_role("button", name="Take “The council will decide” as the claim").tap()
    expect(step(tab)).to_contain_text("select who says so")
    assert [mark["content"] for mark in marks(tab)] == ["The council will decide"]
    assert tab.errors == []
    hand.close()


def test_tab_leads_out_of_the_article_and_out_of_the_task(tab: Any) -> None:
    desk(tab, "loaded")
    tab.locator(".paper").focus()
    tab.keyboard.press("w")
    for _ in range(30):
        tab.keyboard.press("Tab")
        if not tab.evaluate("document.querySelector('.copydesk').contains(document.activeElement)"):
            return
    pytest.fail("thirty times Tab, and still inside")


def test_whatever_can_have_the_focus_tells_jupyterlab_to_keep_its_keys(tab: Any) -> None:
    desk(tab, "loaded", reasons=["one", "two", "three"])
    drag(tab, "crew")
    tab.keyboard.press("1")
    tab.get_by_role("button", name="Check", exact=True).click()
    bare = ".copydesk :is(button, input, textarea, [tabindex='0']):not([data-lm-suppress-shortcuts])"
    expect(tab.locator(bare)).to_have_count(0)


def test_every_key_of_the_help_has_a_button_on_the_screen(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    drag(tab, "crew")
    for key in ["w", "b", "?", "Delete", "Control+Z", "Control+Shift+Z", "Escape"]:
        expect(tab.locator(f"button[aria-keyshortcuts='{key}']").first).to_be_visible()


def test_the_article_stays_plain_text_and_is_copied_as_it_is(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    drag(tab, "crew 🙂 yet")
    expect(tab.locator(".m-item")).to_have_count(1)
    lines = tab.locator(".ln .tx").all_text_contents()
    assert lines == [line for line in TEXT.split("\n") if line]
    copied = tab.evaluate(
        """() => {
          const data = new DataTransfer(), event = new ClipboardEvent("copy", {clipboardData: data, bubbles: true});
          getSelection().selectAllChildren(document.querySelector(".paper"));
          document.querySelector(".paper").dispatchEvent(event);
          return data.getData("text/plain");
        }"""
    )
    assert copied.strip() == TEXT.strip()


def test_a_line_read_and_found_empty_differs_from_one_not_read(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"], lines=[[7, 8]])
    tab.get_by_role("button", name="Line 7: nothing here").click()
    expect(tab.locator(".ln[data-line='7'] .no")).to_have_attribute("data-sign", "–")
    drag(tab, "decide")
    expect(step(tab)).to_contain_text("Still open: line 8.")
    expect(tab.locator(".ln[data-line='7'] .no")).to_have_attribute("data-sign", "")
    expect(tab.locator(".saved")).to_have_text(SAVED)
    answers = [(event["key"], event["value"]) for event in file(tab) if event["do"] == "answer"]
    assert answers == [("nothing:loaded:7", True), ("nothing:loaded:7", False)]


def test_nothing_anywhere_is_said_with_one_button_and_taken_back_with_another(tab: Any) -> None:
    desk(tab, "artifact")
    tab.get_by_role("button", name="Read it all: nothing here").click()
    expect(step(tab)).to_contain_text("Every line has an answer")
    tab.get_by_role("button", name="Take back").click()
    expect(step(tab)).to_contain_text("First:")


def test_what_lies_outside_the_tasks_lines_is_refused_in_a_sentence(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"], lines=[[7, 8]])
    drag(tab, "empty")
    expect(tab.locator(".note")).to_have_text("That is outside this task, which is about lines 7 to 8.")
    assert marks(tab) == []


def test_a_source_may_stand_before_the_tasks_lines(tab: Any) -> None:
    desk(tab, "attribution", lines=[[7, 8]])
    drag(tab, "The council", "May")
    drag(tab, "Lena Okoro")
    expect(step(tab)).to_contain_text("tie")
    assert [mark["source"] for mark in marks(tab)] == ["Lena Okoro"]


def test_check_asks_for_a_reason_first_and_what_the_desk_says_goes_with_the_next_change(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    desk(tab, "attribution")
    drag(tab, "The council", "May")
    tab.get_by_role("button", name="Check", exact=True).click()
    expect(tab.get_by_role("button", name="Check now")).to_be_disabled()
    expect(tab.locator(".palette")).to_contain_text("Lines 3, 5, 6, 8 have neither a mark nor")
    tab.get_by_label("I guessed.").check()
    tab.get_by_label("In your own words").fill("dd")
    tab.get_by_role("button", name="Check now").click()
    expect(tab.locator(".v.missed")).to_contain_text("○ missed · line 7")
    assert [event["reason"] for event in file(tab) if event["do"] == "check"] == [{"pick": 1, "text": "dd"}]
    expect(tab.locator(".ln[data-line='5'] .no")).to_have_attribute("data-sign", "✓")
    drag(tab, "crew")
    expect(tab.locator(".v")).to_have_count(0)


def test_hints_come_in_three_steps(tab: Any) -> None:
    kernel(tab, hint={"text": "One is still to find.", "line": 7, "spans": [[140, 150]]})
    desk(tab, "attribution")
    for level, button in enumerate(["how many", "which line", "show one"], start=1):
        tab.get_by_role("button", name=button).click()
        expect(tab.locator(".note")).to_have_text(f"Hint {level}: One is still to find.")
    assert [event["level"] for event in file(tab)] == [1, 2, 3]


def test_the_machines_reading_is_offered_only_after_ones_own_try(tab: Any) -> None:
    found = {
        "id": "att-1", "layer": "attribution", "label": "attribution", "spans": {"content": [[2, 12]]},
        "attrs": {}, "by": "finder", "rule": "cue-before", "rationale": "A speech verb comes before it.",
    }  # fmt: skip
    kernel(tab, verdict=VERDICT, overlay={"annotations": [found]})
    desk(tab, "attribution", overlay=True, reasons=[])
    machine = tab.get_by_role("button", name="the machine’s reading")
    expect(machine).to_have_count(0)
    tab.get_by_role("button", name="Check", exact=True).click()
    tab.get_by_role("button", name="Check now").click()
    machine.click()
    expect(tab.locator(".ghost")).to_have_count(1)
    expect(tab.locator(".others")).to_contain_text("rule cue-before: A speech verb comes before it.")
    machine.click()
    expect(tab.locator(".ghost")).to_have_count(0)


def test_where_the_teacher_answers_later_there_is_neither_check_nor_hint(tab: Any) -> None:
    desk(tab, "attribution", feedback="after")
    expect(tab.locator(".foot")).to_contain_text("Your teacher gives feedback after you hand in.")
    expect(tab.get_by_role("button", name="Check")).to_have_count(0)
    expect(tab.get_by_role("button", name="Hint")).to_have_count(0)


def test_a_committed_task_can_be_read_and_not_changed(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"], commit=True, feedback="after")
    drag(tab, "crew")
    tab.get_by_role("button", name="Commit", exact=True).click()
    tab.get_by_role("button", name="Commit my marks").click()
    expect(step(tab)).to_contain_text("You can read your marks, not change them.")
    drag(tab, "council")
    tab.keyboard.press("Delete")
    tab.keyboard.press("Control+z")
    assert marks(tab) == [{"text": "crew", "label": "loaded"}]


def test_a_refused_mark_is_told_and_leaves_the_screen(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    kernel(tab, refuse="This task is about claims.")
    drag(tab, "crew")
    expect(tab.locator(".note")).to_have_text("Not taken: This task is about claims.")
    expect(tab.locator(".m-item")).to_have_count(0)


def test_overlapping_marks_lie_under_each_other_and_each_can_be_opened(tab: Any) -> None:
    desk(tab, "loaded", ask=["span"])
    drag(tab, "Nobody has", "yet")
    expect(tab.locator(".m-item")).to_have_count(1)
    drag(tab, "the crew")
    expect(tab.locator(".m-item")).to_have_count(2)
    tab.keyboard.press("Escape")
    inner = tab.locator(".m .m")
    expect(inner).to_have_text("the crew")
    heights = inner.evaluate("n => [n, n.parentElement].map((each) => each.getBoundingClientRect().bottom)")
    assert heights[1] > heights[0] + 2
    left, top, right, _ = boxes(tab, "crew", "crew")
    for words in ["the crew", "Nobody has asked the crew 🙂 yet"]:
        tab.mouse.click((left + right) / 2, top)
        expect(tab.locator(".m-item[aria-current]")).to_contain_text(words)


def test_a_view_that_goes_leaves_nothing_behind(tab: Any) -> None:
    desk(tab, "loaded")
    drag(tab, "crew")
    expect(tab.locator(".choice")).to_have_count(8)
    tab.evaluate("desk.clear()")
    assert tab.evaluate("document.querySelector('#a').childNodes.length") == 0
    assert tab.evaluate("[...CSS.highlights.values()].every((each) => each.size === 0)")
    tab.mouse.click(300, 300)
    tab.keyboard.press("1")
    assert marks(tab, shown=False) == []


def test_larger_letters_go_up_to_projector_size_and_back(tab: Any) -> None:
    desk(tab, "loaded")
    size = "() => parseFloat(getComputedStyle(document.querySelector('.paper')).fontSize)"
    seen = [tab.evaluate(size)]
    for _ in range(3):
        tab.get_by_role("button", name="A⁺").click()
        seen.append(tab.evaluate(size))
    assert seen == [18, 22, 28, 18]


@pytest.mark.parametrize("width", [700, 900, 1200])
def test_it_fits_the_width_and_the_column_keeps_60_to_75_signs(tab: Any, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    desk(tab, "loaded")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    box = "(name) => document.querySelector(name).getBoundingClientRect()"
    top = tab.evaluate(f"({box})('.side').top")
    stacked = top >= tab.evaluate(f"({box})('.foot').bottom") - 1
    assert stacked == (width == 700)
    wide = tab.evaluate("document.querySelector('.tx').getBoundingClientRect().width / (18 * 0.5)")
    assert width < 1200 or 60 <= wide <= 75


def test_in_the_dark_theme_the_paper_is_dark(tab: Any) -> None:
    desk(tab, "loaded")
    tab.evaluate("desk.theme(false)")
    expect(tab.locator(".copydesk.dark")).to_have_count(1)
    assert tab.evaluate("getComputedStyle(document.querySelector('.wide')).backgroundColor") == "rgb(21, 25, 30)"
