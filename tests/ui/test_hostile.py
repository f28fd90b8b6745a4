"""Texts that would do something if they were more than letters, typed into every place that takes a text."""

import sys
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.store.listings import records
from tests.helpers.hostile import HOSTILE
from tests.helpers.window import Seat
from ui.navigation import CASE, CASES, Place
from ui.widgets.inputs import LineInput, TextInput
from ui.widgets.rows import ROW_ROLE
from ui.widgets.text import literal

CTRL = Qt.KeyboardModifier.ControlModifier
CASE_OF_THE_STORY = "PR2-L03"
FOREIGN = ("/etc/passwd", "192.0.2.1", "id_rsa", "System32")


class Opened:
    """Which files Python was asked to open while this listened; an audit hook stays to the end."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.listens = True
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.listens and event == "open":
            self.paths.append(str(arguments[0]))


@pytest.fixture
def opened() -> Iterator[Opened]:
    opened = Opened()
    yield opened
    opened.listens = False


def shown(inside: QWidget) -> str:
    """Return all that labels say; each takes its text for plain text, whatever it is."""
    labels = inside.findChildren(QLabel)
    rich = [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    assert [text for text in rich if text] == []
    return "\n".join(each.text() for each in labels)


def on_one_line(text: str) -> str:
    """Return a text as a label of one line has it."""
    return literal(text).replace("\n", " ")


def fours() -> Iterator[tuple[str, ...]]:
    """Yield the hostile texts by fours."""
    return zip_longest(*[iter(HOSTILE)] * 4, fillvalue="x")


def notes_of(seat: Seat) -> QWidget:
    """Turn to the notes of the case that is shown."""
    page = seat.page
    seat.frame.go(Place(CASE, page.place.record, "notes"))
    seat.settle()
    shown_tab: QWidget = page._stack.currentWidget()
    return shown_tab


def take_in(seat: Seat, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Take in a contact of four texts; return them as the inputs took them."""
    seat.press(Qt.Key.Key_N, CTRL)
    sheet = seat.sheet
    typed = []
    entries = [sheet._fields.entries[name] for name in ("native_name", "handle", "rule", "summary")]
    for entry, text in zip(entries, texts, strict=True):
        entry.widget.setFocus()
        seat.say(text)
        typed.append(entry.value() or "")
    sheet._look_for_likely()
    seat.settle()
    shown(sheet)
    sheet.save()
    seat.settle()
    return tuple(typed)


def test_a_contact_of_any_text_is_shown_letter_by_letter(seat: Seat, opened: Opened) -> None:
    rules = {}
    for texts in fours():
        name, _, rule, summary = take_in(seat, texts)
        assert seat.frame.sheets == ()
        rules[seat.page.place.record] = (name, rule)
        said = shown(seat.page)
        assert on_one_line(rule) in said.replace("\n", " ")
        assert on_one_line(summary) in shown(notes_of(seat)).replace("\n", " ")
    page = seat.go(CASES)
    page._filter(())
    seat.settle()
    model = page._list.model()
    for number in range(model.rowCount()):
        index = model.index(number)
        case = page._model.case_at(index)
        if case not in rules:
            continue
        name, rule = rules.pop(case)
        page._list.setCurrentIndex(index)
        seat.settle()
        assert sorted(index.data(ROW_ROLE).muted.split()) == sorted((name or page.tr("No name yet")).split())
        said = on_one_line(rule).rstrip(".")
        seat.qtbot.waitUntil(lambda: said in shown(page._preview).replace("\n", " "))  # noqa: B023
    assert rules == {}
    assert [path for path in opened.paths if any(foreign in path for foreign in FOREIGN)] == []


@pytest.mark.parametrize("noun", [Person, Note])
def test_a_form_full_of_any_text_is_shown_letter_by_letter(
    seat: Seat, opened: Opened, noun: type[Any]
) -> None:
    tab = seat.go(CASE, CASE_OF_THE_STORY, "people" if noun is Person else "notes")._stack.currentWidget()
    texts = iter(HOSTILE)
    typed = []
    tab.add(Note) if noun is Note else tab.edit(seat.ask(lambda store: records(store, Person)[0].id))
    seat.settle()
    for field in seat.sheet.findChildren(LineInput) + seat.sheet.findChildren(TextInput):
        if type(field) in (LineInput, TextInput) and field.isEnabled():
            field.setFocus()
            field.selectAll()
            seat.say(next(texts))
            typed.append(field.text().strip())
    shown(seat.sheet)
    seat.press(Qt.Key.Key_S, CTRL)
    shown(seat.frame)
    seat.press(Qt.Key.Key_Escape)
    history = seat.go(CASE, CASE_OF_THE_STORY, "history")
    assert typed
    assert not history.findChildren(QRadioButton)
    shown(history)
    assert [path for path in opened.paths if any(foreign in path for foreign in FOREIGN)] == []
