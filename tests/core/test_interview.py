"""HR39: one running text with marks of time, from which facts are marked afterwards."""

from collections.abc import Iterable
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from casemgr.casework.interview import Passage, marked, passages

minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))
words = st.text("абв xyz\n", min_size=1, max_size=20).filter(str.strip)


def squeezed(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


def test_hr39_a_mark_stands_on_a_line_of_its_own_before_what_was_said() -> None:
    text = marked("", time(14, 5)) + "He was called up."
    text = marked(text, time(14, 7)) + "He went to a friend."

    assert text == "[14:05]\nHe was called up.\n[14:07]\nHe went to a friend."


def test_hr39_one_minute_is_marked_once() -> None:
    text = marked("", time(14, 5, 2)) + "One. "

    assert marked(text, time(14, 5, 48)) == text


def test_hr39_what_was_written_before_the_first_mark_has_no_time() -> None:
    assert passages("Before.\n[09:00]\nAfter.") == (Passage(None, "Before."), Passage(time(9), "After."))


def test_hr39_what_only_looks_like_a_mark_is_text() -> None:
    text = "He came at [14:05] by bus.\n[25:00]\n[9:00]"

    assert passages(text) == (Passage(None, text),)


@given(st.lists(st.tuples(minutes, words), max_size=6))
def test_hr39_all_that_was_said_comes_back_with_its_time(said: list[tuple[time, str]]) -> None:
    text = ""
    for at, spoken in said:
        text = marked(text, at) + spoken

    found = passages(text)

    assert squeezed(each.words for each in found) == squeezed(spoken for _, spoken in said)
    assert {each.at for each in found} == {at for at, _ in said}
