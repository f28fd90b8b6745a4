"""Whoever hears the window instead of seeing it, or has no mouse, reaches everything in it."""

import re
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from casemgr.records.event import Event
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.store.listings import records
from casemgr.store.store import Store
from tests.helpers.window import Seat
from tests.helpers.wordings import SPOKE, open_sentence
from ui.navigation import CASE, HELP, ROOMS, SHARE, WORDINGS

CASE_OF_THE_STORY = "PR2-L03"
MOST_STEPS = 400
RAW_ID = re.compile(r"[0-9a-f]{32}")


def stops(inside: QWidget) -> Iterator[QWidget]:
    """Yield what Tab may stop at, as far as it is shown."""
    for each in inside.findChildren(QWidget):
        stop = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if stop and each.isVisible() and each.isEnabled():
            yield each


def told(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def described(widget: QWidget) -> str:
    """Return which widget it is, for whoever reads a failure."""
    above, name = widget.parentWidget(), told(widget)
    return f"{type(widget).__name__} {name!r} in {type(above).__name__}"


def nameless(inside: QWidget) -> set[str]:
    """Return the widgets at which Tab stops and that have no name."""
    return {described(each) for each in stops(inside) if not told(each).strip()}


def skipped(inside: QWidget) -> set[str]:
    """Return the buttons that a whole round of Tab does not come to."""
    wanted = [each for each in stops(inside) if isinstance(each, QAbstractButton)]
    if not wanted:
        return set()
    wanted[0].setFocus()
    seen: list[QWidget] = []
    here = QApplication.focusWidget()
    while here is not None and here not in seen and len(seen) < MOST_STEPS:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    groups = [each.group() for each in seen if isinstance(each, QAbstractButton) and each.group()]
    return {described(each) for each in wanted if each not in seen and each.group() not in groups}


def pages(seat: Seat) -> Iterator[tuple[str, QWidget]]:
    """Yield every page, by its name, while it is shown."""
    for room in (*ROOMS, SHARE, WORDINGS, HELP):
        yield room, seat.go(room)
    page = seat.go(CASE, CASE_OF_THE_STORY)
    for tab, _ in page._tab_words():
        yield f"case, {tab}", seat.go(CASE, CASE_OF_THE_STORY, tab)


def sheets(seat: Seat) -> Iterator[tuple[str, QWidget]]:
    """Yield every kind of sheet, by its name, while it is shown."""
    for name in ("contact", "anywhere", "ring_back"):
        seat.frame.open_by_name(name)
        seat.settle()
        yield name, seat.sheet
        seat.frame.close_sheet()
    tab = seat.go(CASE, CASE_OF_THE_STORY, "letters")._stack.currentWidget()
    tab._choose("L03")
    seat.settle()
    yield "new letter", seat.sheet
    seat.frame.close_sheet()
    yield "words of a sentence", open_sentence(seat, SPOKE)
    seat.frame.close_sheet()
    tab = seat.go(CASE, CASE_OF_THE_STORY, "letters")._stack.currentWidget()
    for kind in (Person, Event, Stay):
        tab.edit(seat.ask(partial(_first, kind)))
        seat.settle()
        yield f"form of {kind.collection}", seat.sheet
        seat.frame.close_sheet()


def _first(kind: type[Record], store: Store) -> str:
    return records(store, kind)[0].id


def test_everything_on_a_page_at_which_tab_stops_has_a_name(seat: Seat) -> None:
    found = {name: nameless(page) for name, page in pages(seat)}
    assert {name: said for name, said in found.items() if said} == {}


def test_everything_on_a_sheet_at_which_tab_stops_has_a_name(seat: Seat) -> None:
    found = {name: nameless(sheet) for name, sheet in sheets(seat)}
    assert {name: said for name, said in found.items() if said} == {}


def test_tab_comes_to_every_button_of_every_page(seat: Seat) -> None:
    found = {name: skipped(page) for name, page in pages(seat)}
    assert {name: said for name, said in found.items() if said} == {}


def test_tab_comes_to_every_button_of_every_sheet(seat: Seat) -> None:
    found = {name: skipped(sheet) for name, sheet in sheets(seat)}
    assert {name: said for name, said in found.items() if said} == {}


def test_the_frame_around_the_pages_has_names_too(seat: Seat) -> None:
    frame = seat.frame
    assert [nameless(part) for part in (frame.rail, frame.top, frame.status)] == [set(), set(), set()]


def test_no_page_shows_the_id_of_a_record(seat: Seat) -> None:
    found = {
        name: [label.text() for label in page.findChildren(QLabel) if RAW_ID.search(label.text())]
        for name, page in pages(seat)
    }
    assert {name: said for name, said in found.items() if said} == {}
