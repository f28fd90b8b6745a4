"""Parts of an annex are covered in the window, by mouse and by keys, and the copy stands in the letter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from casemgr.letters.annexes import read_paper
from casemgr.letters.office_desk import desk_of
from casemgr.letters.pictures import pages
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.letter_steps import standing
from tests.helpers.window import Seat
from tests.ui.test_letters import begin
from ui.navigation import LETTER, Place


@pytest.fixture
def annex(seat: Seat) -> str:
    """Give a paper with a file that stands behind an open letter whose page is shown."""

    def annexed(vault: Vault) -> tuple[str, str]:
        store, letter = vault.store, begin(vault)
        seen = store.read(Letter, letter)
        paper = next(
            each.id
            for each in records(store, Document)
            if held(each.blob) is not None and each.case_id == seen.record.case_id
        )
        store.put(replace(seen.record, annexes=(paper,)), seen)
        return letter, paper

    letter, paper = seat.frame.session.now(annexed)
    seat.frame.go(Place(LETTER, letter))
    seat.settle()
    seat.page._acts.cover(paper)
    seat.settle()
    return paper


def kept(seat: Seat) -> Document:
    """Return the annex as it stands in the letter now."""
    annex = next(iter(held(standing(seat).annexes) or ()), "")
    return seat.ask(lambda store: store.read(Document, annex).record)


def blackened(seat: Seat, document: Document) -> int:
    """Return how many pixels down the middle of its first page, at 400 across, are black."""

    def look(vault: Vault) -> int:
        page = next(pages(read_paper(desk_of(vault), document), 400)).convert("L")
        return sum(page.crop((200, 0, 201, page.height)).point(lambda shade: shade < 30).tobytes())

    return seat.frame.session.now(look)


def test_a_box_drawn_by_mouse_is_black_in_the_copy(seat: Seat, annex: str) -> None:
    page, before = seat.sheet.page, blackened(seat, kept(seat))
    rect = page._page_rect().toRect()
    begin_at, end_at = rect.center() - QPoint(60, 40), rect.center() + QPoint(60, 40)
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=begin_at)
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=end_at)
    assert len(page.boxes()) == 1
    seat.sheet.keep()
    seat.settle()

    assert kept(seat).redacted_from_id == annex
    assert blackened(seat, kept(seat)) > before + 10


def test_boxes_are_drawn_moved_and_removed_by_keys(seat: Seat, annex: str) -> None:
    page, before = seat.sheet.page, blackened(seat, kept(seat))
    assert page.hasFocus()
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Insert)
    first, second = page.boxes()
    QTest.keyClick(page, Qt.Key.Key_Up)
    QTest.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = page.boxes()[1]
    assert moved.top() < second.top()
    assert moved.height() > second.height()
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert page.boxes() == [first]

    seat.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert kept(seat).redacted_from_id == annex
    assert blackened(seat, kept(seat)) > before + 10


def test_without_a_box_nothing_is_kept(seat: Seat, annex: str) -> None:
    seat.sheet.keep()
    seat.settle()
    assert kept(seat).id == annex


def test_a_covered_copy_is_taken_back(seat: Seat, annex: str) -> None:
    seat.sheet.page.add_box()
    seat.sheet.keep()
    seat.settle()
    assert kept(seat).id != annex
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert kept(seat).id == annex
