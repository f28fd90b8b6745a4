"""A contact taken in during a call: its draft outlives a lock, and a refusal stands beside its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from casemgr.records.contact import Contact
from casemgr.records.fact import held
from casemgr.store.drafts import count_drafts, drafts
from casemgr.store.listings import records
from tests.helpers.window import Seat
from ui.navigation import CASE, TODAY
from ui.widgets.banner import Banner

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Vasil Prydumany"


def begin(seat: Seat, summary: str = "A summons came") -> None:
    """Begin to take in a contact."""
    seat.press(Qt.Key.Key_N, CTRL)
    seat.sheet._summary.widget.setFocus()
    seat.say(summary)


def press(seat: Seat, words: str) -> None:
    """Press the button of the sheet, or of the page, that says this."""
    inside = seat.sheet if seat.frame.sheets else seat.page
    next(each for each in inside.findChildren(QPushButton) if each.text() == words).click()
    seat.settle()


def choose_caller(seat: Seat, code: str) -> None:
    """Say who is calling."""
    caller = seat.sheet._fields._caller
    caller.choose(code)
    caller.changed.emit(code)


def test_a_contact_that_a_lock_interrupts_comes_back_from_today(seat: Seat) -> None:
    begin(seat)
    seat.type(seat.sheet._name.widget, NAME)
    seat.type(seat.sheet._fields.entries["follow_up_on"].widget, "23.11.2026")
    assert seat.close()
    seat.open()
    seat.go(TODAY)

    press(seat, "Open")

    typed = {name: entry.value() for name, entry in seat.sheet._fields.entries.items() if entry.value()}
    assert typed["summary"] == "A summons came"
    assert typed["native_name"] == NAME
    assert str(typed["follow_up_on"]) == "2026-11-23"


def test_typing_alone_keeps_the_draft_which_a_kill_cannot_take(seat: Seat) -> None:
    begin(seat)
    seat.sheet._keeping.timeout.emit()
    seat.settle()

    assert seat.ask(count_drafts) == 1
    assert seat.sheet._badge.isVisible()


def test_the_next_caller_finds_blank_fields_and_the_one_before_is_offered(seat: Seat) -> None:
    begin(seat)
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_N, CTRL)
    assert seat.sheet._summary.value() is None

    press(seat, "Bring it back")
    assert seat.sheet._summary.value() == "A summons came"

    press(seat, "Drop the draft")
    assert seat.sheet._summary.value() is None
    assert seat.ask(count_drafts) == 0


def test_what_is_typed_anew_never_takes_the_place_of_what_was_left(seat: Seat) -> None:
    begin(seat)
    seat.press(Qt.Key.Key_Escape)
    begin(seat, "Another call")
    seat.press(Qt.Key.Key_Escape)

    assert seat.ask(count_drafts) == 2


def test_a_contact_that_is_taken_in_leaves_no_draft(seat: Seat) -> None:
    begin(seat)
    seat.sheet.keep_draft()
    seat.press(Qt.Key.Key_S, CTRL)

    assert seat.page.place.room == CASE
    assert seat.ask(count_drafts) == 0


def test_hr17_a_draft_about_an_absent_man_keeps_no_name_that_was_typed_before(seat: Seat) -> None:
    begin(seat)
    seat.type(seat.sheet._name.widget, NAME)
    choose_caller(seat, "relative")
    seat.press(Qt.Key.Key_Escape)

    (draft,) = seat.ask(drafts)
    assert "relative" in draft.body
    assert NAME not in draft.body


def test_a_mother_is_called_back_on_the_day_she_was_told_whatever_else_is_left_out(seat: Seat) -> None:
    begin(seat)
    choose_caller(seat, "relative")
    seat.type(seat.sheet._fields.entries["follow_up_on"].widget, "23.11.2026")
    seat.press(Qt.Key.Key_S, CTRL)

    case = seat.page.place.record
    (told,) = seat.ask(lambda store: [each for each in records(store, Contact) if each.case_id == case])
    assert (held(told.caller), str(held(told.follow_up_on))) == ("relative", "2026-11-23")


def test_a_refusal_is_said_beside_the_field(seat: Seat) -> None:
    begin(seat)
    seat.sheet._fields.entries["session"].widget.set_code("telepathy")
    seat.press(Qt.Key.Key_S, CTRL)

    assert seat.sheet._fields.frames["session"].problem() == "This is not in the list. Choose one that is."
    assert not seat.frame._notices.findChildren(Banner)


def test_a_day_that_is_not_understood_is_said_and_not_lost(seat: Seat) -> None:
    begin(seat)
    seat.type(seat.sheet._fields.entries["follow_up_on"].widget, "soon")
    seat.press(Qt.Key.Key_S, CTRL)

    assert seat.sheet._fields.frames["follow_up_on"].problem()
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_N, CTRL)
    press(seat, "Bring it back")
    assert seat.sheet._fields.entries["follow_up_on"].widget.text() == "soon"
