"""A sentence of letters in the office's own words: from a slip of the keyboard to another office."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from casemgr.letters.catalogue import shipped_letters
from casemgr.letters.wordings import plain
from tests.helpers.window import Seat
from tests.helpers.wordings import LIMIT, go_on, open_sentence, reword, standing, words_of
from tests.journeys.test_a_day import meet, write_letter
from ui.navigation import LETTER, WORDINGS, Place
from ui.widgets.text import Label

SHIPPED = plain(shipped_letters(), LIMIT)
OURS = "On the outcome we say nothing; the office answers questions by its own number."


def said(within: QWidget) -> str:
    """Return every word that is shown."""
    return "\n".join(each.text() for each in within.findChildren(Label) if each.isVisible())


def shared(seat: Seat, folder: Path) -> Path:
    """Write the words of an office into a file for its partners."""
    folder.mkdir()
    seat.go(WORDINGS).share_to(folder)
    seat.settle()
    (file,) = folder.iterdir()
    return file


def taken_in(seat: Seat, file: Path) -> Any:
    """Take in what a partner shared, and open the sentence that waits."""
    seat.sit()
    page = seat.go(WORDINGS)
    page.take_in(file)
    seat.settle()
    seat.settle()
    assert page._chips.chosen() == ("waiting",)
    return open_sentence(seat, LIMIT)


def test_a_sentence_is_worded_mended_tried_approved_printed_shared_and_taken_over(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    meet(tbilisi, vilnius, tmp_path)
    vilnius.sit()

    sheet = open_sentence(vilnius, LIMIT)
    before = words_of(sheet._trial.pdf)
    reword(vilnius, "On the outcome we say nothing;\nnot even {{ client.name }}.")
    assert "Line 2: “the client’s name” is not among the facts of this sentence." in said(sheet)
    reword(vilnius, OURS)
    assert "Line" not in said(sheet)
    assert OURS not in before
    assert OURS in words_of(sheet._trial.pdf)
    go_on(vilnius)
    assert standing(vilnius, LIMIT) == SHIPPED
    go_on(vilnius)
    assert standing(vilnius, LIMIT) == OURS
    sheet.leave()

    write_letter(vilnius, "en")
    assert OURS in words_of(vilnius.page._view.pdf)

    sheet = taken_in(tbilisi, shared(vilnius, tmp_path / "stick"))
    assert "words it like this" in said(sheet)
    assert standing(tbilisi, LIMIT) == SHIPPED
    assert sheet.text.text() == OURS
    assert "nothing;" in sheet._differs.toPlainText()
    assert "opinion" in sheet._differs.accessibleName()
    go_on(tbilisi)
    assert standing(tbilisi, LIMIT) == OURS
    assert "approved by Asta Pavyzdytė" in said(sheet)


def test_a_final_letter_stays_as_it_was_when_the_words_change(seats: Callable[..., Seat]) -> None:
    seat = seats("vilnius", 4)
    seat.open()
    written = write_letter(seat, "en")
    sealed = seat.page._view.pdf
    open_sentence(seat, LIMIT)
    reword(seat, OURS)
    go_on(seat)
    go_on(seat)
    seat.sheet.leave()

    seat.frame.go(Place(LETTER, written.id))
    seat.settle()
    assert seat.page._view.pdf == sealed
