"""What a person does on each page, in the real window over a real vault."""

import re
from collections.abc import Callable
from pathlib import Path
from threading import Event as Mark

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Source
from casemgr.records.note import Note
from casemgr.records.task import Task
from casemgr.store.drafts import drafts
from casemgr.store.listings import records
from tests.helpers.window import Seat
from ui.navigation import (
    CASE,
    CASES,
    EXCHANGE,
    LETTERS,
    PARTNERS,
    REPORTS,
    ROOMS,
    SHARE,
    TODAY,
    WORDINGS,
    Place,
)
from ui.widgets.inputs import LineInput
from ui.widgets.rows import ROW_ROLE

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Strays(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(seat: Seat, qapp: QApplication) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    for room in (*ROOMS, SHARE, WORDINGS):
        seat.go(room)
    open_form(seat)
    seat.frame.close_sheet()
    for name in ("contact", "anywhere", "ring_back"):
        seat.frame.open_by_name(name)
        seat.settle()
        seat.frame.close_sheet()
    seat.frame.show_banner("danger", "Title", "Sentence")
    qapp.removeEventFilter(strays)
    assert strays.seen == []


def rows_of(page: object) -> list[str]:
    """Return the strong words of the rows of a list."""
    model = page._list.model()  # type: ignore[attr-defined]
    return [model.index(number).data(ROW_ROLE).strong for number in range(model.rowCount())]


def test_every_place_of_the_rail_opens(seat: Seat) -> None:
    for room in ROOMS:
        assert seat.go(room).title()


def test_control_and_a_digit_lead_to_each_place(seat: Seat) -> None:
    for number, room in enumerate(ROOMS, 1):
        seat.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert seat.page.place.room == room


def test_back_returns_to_the_place_before(seat: Seat) -> None:
    seat.go(CASES)
    seat.go(LETTERS)
    seat.press(Qt.Key.Key_Left, ALT)
    assert seat.page.place.room == CASES
    seat.press(Qt.Key.Key_Right, ALT)
    assert seat.page.place.room == LETTERS


def test_no_page_of_any_case_shows_an_id_or_a_code(seat: Seat) -> None:
    """What points to another record is called by its title, what is a term by its label."""
    raw = re.compile(r"\b[0-9a-f]{32}\b|\b[a-z]+(?:_[a-z]+)+\b")
    for case in seat.ask(lambda store: records(store, Case)):
        for tab in ("people", "military", "status", "documents", "notes", "tasks", "evidence", "history"):
            seat.frame.go(Place(CASE, case.id, tab))
            seat.settle()
            shown = [label.text() for label in seat.page.findChildren(QLabel) if label.isVisible()]
            assert [text for text in shown if raw.search(text)] == []


def test_a_note_names_with_whom_somebody_spoke_unless_names_are_hidden(seat: Seat) -> None:
    page = seat.go(CASE, "PR2-L03", "notes")
    assert any("UZORAU" in label.text() for label in page.findChildren(QLabel) if label.isVisible())
    seat.press(Qt.Key.Key_H, CTRL | SHIFT)
    seat.settle()
    assert not any("UZORAU" in label.text() for label in seat.page.findChildren(QLabel) if label.isVisible())


def test_half_a_name_in_another_script_finds_the_case(seat: Seat) -> None:
    page = seat.go(CASES)
    whole = rows_of(page)
    seat.type(page._search, "vydum")
    seat.settle()
    assert len(rows_of(page)) < len(whole)


def test_more_of_what_is_found_comes_as_one_goes_down_the_list(seat: Seat) -> None:
    cases = [
        Case.new(seat.clock, reference=f"H-{number}", code_name="Heron", status="open")
        for number in range(90)
    ]
    seat.ask(lambda store: [store.put(case) for case in cases])
    page = seat.go(CASES)
    seat.type(page._search, "heron")
    seat.settle()
    shown = page._model.rowCount()
    assert page._list.room() <= shown < len(cases)
    page._list.scrollToBottom()
    seat.settle()
    assert [page._model.case_at(page._model.index(row)) for row in range(len(cases))] == [
        case.id for case in cases[::-1]
    ]


def test_whoever_types_faster_than_the_vault_reads_sees_what_was_typed_last(seat: Seat) -> None:
    page = seat.go(CASES)
    shown: list[str] = []
    page._model.modelReset.connect(lambda: shown.append(page._model._listing.query.typed))
    typed = Mark()
    seat.frame.session.ask(lambda _: typed.wait(), lambda _: None, owner=page)
    seat.type(page._search, "vydum")
    assert shown == []
    typed.set()
    seat.settle()
    assert shown[-1] == page._search.text() == "vydum"
    assert page._preview._case == page._model.case_at(page._model.index(0))


def test_names_are_hidden_everywhere_at_one_stroke(seat: Seat) -> None:
    page = seat.go(CASES)
    row = page._list.model().index(0)
    assert row.data(ROW_ROLE).muted
    seat.press(Qt.Key.Key_H, CTRL | SHIFT)
    assert not row.data(ROW_ROLE).muted


def test_a_tick_finishes_a_task_and_undo_takes_it_back(seat: Seat) -> None:
    seat.go(TODAY)
    tick = next(box for box in seat.page.findChildren(QCheckBox) if box.isEnabled())
    before = seat.ask(lambda store: sum(task.is_open for task in records(store, Task)))
    tick.click()
    seat.settle()
    assert seat.ask(lambda store: sum(task.is_open for task in records(store, Task))) == before - 1
    seat.press(Qt.Key.Key_Z, CTRL)
    assert seat.ask(lambda store: sum(task.is_open for task in records(store, Task))) == before


def open_form(seat: Seat) -> object:
    """Open the form of the first event of the first case."""
    case = rows_of(seat.go(CASES))[0]
    page = seat.go(CASE, case, "military")
    event = page._view.file.all(Event)[0]
    page._stack.currentWidget().edit(event.id)
    seat.settle()
    return seat.sheet


def test_a_form_says_beside_the_field_what_is_missing(seat: Seat) -> None:
    form = open_form(seat)
    field = next(
        each
        for each in form.fields.values()  # type: ignore[attr-defined]
        if type(each.frame.entry) is LineInput and each.frame.entry.is_blank() and each.frame.provenance
    )
    seat.type(field.frame.entry, "Example town")
    seat.press(Qt.Key.Key_S, CTRL)
    assert field.frame.problem()
    assert seat.frame.sheets == (form,)


def test_a_saved_form_closes_and_undo_brings_the_old_value_back(seat: Seat) -> None:
    form = open_form(seat)
    record = form._rows.record.id  # type: ignore[attr-defined]
    old = seat.ask(lambda store: store.read(Event, record).record.place)
    field = form.fields["place"]  # type: ignore[attr-defined]
    field.frame.entry.clear()
    seat.type(field.frame.entry, "Example town")
    field._provenance._take(field._provenance.source() or Source.CLIENT_STATEMENT)
    seat.press(Qt.Key.Key_S, CTRL)
    assert seat.frame.sheets == ()
    assert seat.ask(lambda store: store.read(Event, record).record.place.known) == "Example town"
    seat.press(Qt.Key.Key_Z, CTRL)
    assert seat.ask(lambda store: store.read(Event, record).record.place.known) == old.known


def test_what_is_typed_is_kept_when_the_sheet_is_left(seat: Seat) -> None:
    form = open_form(seat)
    seat.type(form.fields["place"].frame.entry, "Half a wo")  # type: ignore[attr-defined]
    seat.press(Qt.Key.Key_Escape)
    assert len(seat.ask(drafts)) == 1
    again = open_form(seat)
    assert again.fields["place"].frame.entry.text().endswith("Half a wo")  # type: ignore[attr-defined]


def test_a_lock_keeps_what_is_typed_and_closes_the_vault(seat: Seat) -> None:
    form = open_form(seat)
    seat.type(form.fields["place"].frame.entry, "Unfinished")  # type: ignore[attr-defined]
    assert seat.close()
    seat.open()
    assert len(seat.ask(drafts)) == 1


def test_a_contact_is_taken_in_without_a_name(seat: Seat) -> None:
    seat.press(Qt.Key.Key_N, CTRL)
    seat.sheet._summary.widget.insertPlainText("Got a paper yesterday")
    seat.press(Qt.Key.Key_S, CTRL)
    assert seat.page.place.room == CASE
    assert seat.frame.sheets == ()


def test_a_likely_duplicate_is_named_while_one_types(seat: Seat) -> None:
    seat.press(Qt.Key.Key_N, CTRL)
    sheet = seat.sheet
    seat.type(sheet._name.widget, "Vydumkin")
    sheet._look_for_likely()
    seat.settle()
    assert sheet._likely.count() == 1


def test_control_k_goes_to_a_case_by_half_a_name(seat: Seat) -> None:
    seat.press(Qt.Key.Key_K, CTRL)
    seat.type(seat.sheet._field, "vydum")
    seat.sheet._field.searched.emit("vydum")
    seat.settle()
    seat.press(Qt.Key.Key_Return)
    assert seat.page.place.room == CASE


def test_a_note_goes_to_the_trash_and_comes_back(seat: Seat) -> None:
    case = rows_of(seat.go(CASES))[0]
    page = seat.go(CASE, case, "notes")
    page._add(Note)
    seat.settle()
    seat.sheet.fields["text"].frame.entry.insertPlainText("Called back")
    seat.press(Qt.Key.Key_S, CTRL)
    written = [note for note in seat.ask(lambda store: records(store, Note)) if note.text == "Called back"]
    assert len(written) == 1
    seat.page._stack.currentWidget().remove(written[0])
    seat.settle()
    assert written[0].id not in {note.id for note in seat.ask(lambda store: records(store, Note))}
    seat.press(Qt.Key.Key_Z, CTRL)
    assert written[0].id in {note.id for note in seat.ask(lambda store: records(store, Note))}


def test_a_paper_is_sealed_and_shown(seat: Seat, tmp_path: Path) -> None:
    case = rows_of(seat.go(CASES))[0]
    page = seat.go(CASE, case, "documents")
    file = tmp_path / "note.txt"
    file.write_text("Зима", encoding="utf-8")
    page._stack.currentWidget().take(file)
    seat.settle()
    seat.press(Qt.Key.Key_Escape)
    papers = seat.ask(lambda store: records(store, Document))
    document = next(each for each in papers if each.size == len("Зима".encode()))
    seat.page._stack.currentWidget()._see(document.id)
    seat.settle()
    assert seat.sheet._shown.text.text == "Зима"


def test_pages_without_anything_teach_what_will_be_there(seats: Callable[..., Seat]) -> None:
    seat = seats("tbilisi", 0)
    seat.open()
    for room in (TODAY, CASES, LETTERS, EXCHANGE, PARTNERS, REPORTS, SHARE):
        assert seat.go(room).title()
