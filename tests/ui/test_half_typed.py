"""A word half typed in a form: saving takes it or refuses it, a draft keeps it, and nothing loses it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import find_case
from casemgr.records.conscience import Conscience
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.person import Person
from casemgr.records.stay import Stay
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.drafts import drafts
from casemgr.store.listings import records
from casemgr.store.store import Store
from tests.helpers.window import Seat
from ui.dialogs.whereabouts import WhereaboutsSheet
from ui.models.form import read_form
from ui.navigation import CASE as CASE_PAGE
from ui.pages.case.acts import CaseActs
from ui.widgets.buttons import Button
from ui.widgets.picks import Picks
from ui.widgets.vocabulary_box import VocabularyBox

CASE = "PR2-L03"
CTRL = Qt.KeyboardModifier.ControlModifier
NOT_IN_LIST = "This is not in the list. Choose one that is."


def client(store: Store) -> Person:
    found = case_file(store, find_case(store, CASE).record.id).client
    assert found is not None
    return found.person.record


def stay(store: Store) -> Stay:
    return next(each for each in records(store, Stay, parent=client(store).id))


def conscience(store: Store) -> Conscience:
    return next(each for each in records(store, Conscience, parent=client(store).id))


def opened(seat: Seat, record: str) -> Any:
    """Open the form of a record of the case, as its tab does."""
    case = seat.case(CASE)
    tab = seat.go(CASE_PAGE, CASE)._stack.currentWidget()
    rows = seat.frame.session.now(lambda vault: read_form(vault, record, case))
    tab._open_form(rows)
    seat.settle()
    return seat.sheet


def line_of(field: Any) -> QWidget:
    """Return what has the keyboard in a field."""
    field.frame.focus()
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def keys(seat: Seat, text: str) -> None:
    """Press the keys of a text in place of what stands where the keyboard is."""
    seat.press(Qt.Key.Key_A, CTRL)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    seat.settle()


def open_sheets(seat: Seat) -> list[QWidget]:
    return list(seat.frame.sheets)


def save(seat: Seat) -> None:
    seat.press(Qt.Key.Key_S, CTRL)
    seat.settle()


def test_ctrl_s_takes_the_term_that_the_list_points_at(seat: Seat) -> None:
    form = opened(seat, seat.ask(stay).id)
    line_of(form.fields["country"])
    keys(seat, "armen")
    save(seat)
    assert open_sheets(seat) == []
    assert held(seat.ask(stay).country) == "AM"


def test_ctrl_s_refuses_a_word_that_fits_nothing_and_keeps_it(seat: Seat) -> None:
    before = seat.ask(stay)
    form = opened(seat, before.id)
    line = line_of(form.fields["country"])
    keys(seat, "zzyzx")
    save(seat)
    assert open_sheets(seat) == [form]
    assert isinstance(line, VocabularyBox)
    assert line.text() == "zzyzx"
    assert form.fields["country"].frame.problem() == NOT_IN_LIST
    assert QApplication.focusWidget() is line
    assert seat.ask(stay) == before

    keys(seat, "georgia")
    save(seat)
    assert open_sheets(seat) == []
    assert held(seat.ask(stay).country) == "GE"


def test_leaving_the_field_keeps_a_word_that_fits_nothing(seat: Seat) -> None:
    form = opened(seat, seat.ask(stay).id)
    line = line_of(form.fields["country"])
    keys(seat, "zzyzx")
    seat.press(Qt.Key.Key_Tab)
    assert isinstance(line, VocabularyBox)
    assert line.text() == "zzyzx"
    assert form.fields["country"].frame.problem() == NOT_IN_LIST
    line.setFocus()
    seat.press(Qt.Key.Key_Escape)
    assert open_sheets(seat) == []


def test_emptying_the_box_and_ctrl_s_takes_the_term_away(seat: Seat) -> None:
    form = opened(seat, seat.ask(stay).id)
    line_of(form.fields["legal_basis"])
    seat.press(Qt.Key.Key_A, CTRL)
    seat.press(Qt.Key.Key_Delete)
    save(seat)
    assert open_sheets(seat) == []
    assert held(seat.ask(stay).legal_basis) is None


def test_a_click_on_save_takes_the_term_too(seat: Seat) -> None:
    form = opened(seat, seat.ask(stay).id)
    line_of(form.fields["country"])
    keys(seat, "armen")
    button = next(each for each in form.findChildren(QPushButton) if each.property("kind") == "primary")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    seat.settle()
    assert held(seat.ask(stay).country) == "AM"


def test_several_terms_are_taken_or_refused_alike(seat: Seat) -> None:
    form = opened(seat, seat.ask(conscience).id)
    field = form.fields["natures"]
    before = field.widget.codes()
    line_of(field)
    keys(seat, "zzyzx")
    save(seat)
    assert open_sheets(seat) == [form]
    assert field.frame.problem() == NOT_IN_LIST
    keys(seat, "religio")
    save(seat)
    assert open_sheets(seat) == []
    taken = held(seat.ask(conscience).natures) or ()
    assert set(before) < set(taken)


def test_a_part_of_a_value_that_is_not_understood_is_refused(seat: Seat) -> None:
    """The day of an interview within a group of fields, which a form shows as one."""
    form = opened(seat, seat.ask(client).id)
    group = form.fields["safe_contact"].widget
    box = next(each for each in group.findChildren(VocabularyBox) if not isinstance(each.parent(), Picks))
    before = seat.ask(client)
    box.setFocus()
    keys(seat, "zzyzx")
    save(seat)
    assert open_sheets(seat) == [form]
    assert box.text() == "zzyzx"
    assert form.fields["safe_contact"].frame.problem() == NOT_IN_LIST
    assert seat.ask(client) == before


@pytest.mark.parametrize("field", ["country", "since"])
def test_a_draft_keeps_what_is_not_understood(seat: Seat, field: str) -> None:
    record = seat.ask(stay).id
    form = opened(seat, record)
    line_of(form.fields[field])
    keys(seat, "zzyzx")
    form.leave()
    seat.settle()
    again = opened(seat, record)
    assert again.fields[field].widget.text() == "zzyzx"
    assert not again.fields[field].is_understood
    save(seat)
    assert open_sheets(seat) == [again]


def test_a_draft_keeps_a_word_in_a_group_and_among_several_terms(seat: Seat) -> None:
    record = seat.ask(client).id
    form = opened(seat, record)
    group = form.fields["safe_contact"].widget
    first = group.findChildren(VocabularyBox)[0]
    first.setFocus()
    keys(seat, "zzyzx")
    line_of(form.fields["languages"])
    keys(seat, "qqq")
    form.leave()
    seat.settle()
    again = opened(seat, record)
    assert again.fields["safe_contact"].widget.findChildren(VocabularyBox)[0].text() == "zzyzx"
    assert again.fields["languages"].widget.unread() == "qqq"


def test_a_new_letter_is_not_begun_with_a_word_half_typed(seat: Seat) -> None:
    seat.go(CASE_PAGE, CASE, "letters")._stack.currentWidget()._choose("L03")
    seat.settle()
    sheet = seat.sheet
    sheet._to.setFocus()
    keys(seat, "migration")
    sheet._annexes._box.setFocus()
    assert sheet._to.code()
    keys(seat, "zzyzx")
    save(seat)
    assert open_sheets(seat) == [sheet]
    assert seat.ask(lambda store: records(store, Letter)) == []
    assert QApplication.focusWidget() is sheet._annexes._box


def test_a_caller_is_not_taken_in_with_a_word_half_typed(seat: Seat) -> None:
    seat.press(Qt.Key.Key_N, CTRL)
    sheet = seat.sheet
    box = sheet._fields.entries["citizenships"].widget
    box.setFocus()
    keys(seat, "zzyzx")
    save(seat)
    assert open_sheets(seat) == [sheet]
    assert sheet._fields.frames["citizenships"].problem() == NOT_IN_LIST
    sheet.leave()
    seat.settle()
    seat.press(Qt.Key.Key_N, CTRL)
    back = next(each for each in seat.sheet.findChildren(QPushButton) if each.text() == "Bring it back")
    back.click()
    seat.settle()
    assert seat.sheet._fields.entries["citizenships"].widget.text() == "zzyzx"


def test_a_report_of_whereabouts_is_not_kept_with_a_day_half_typed(seat: Seat) -> None:
    acts = seat.go(CASE_PAGE, CASE).findChildren(CaseActs)[0]
    acts._whereabouts()
    seat.settle()
    sheet = seat.sheet
    for name, code in (("status", "detained"), ("reporter", "relative"), ("certainty", "certain")):
        sheet.entries[name].show(code)
    sheet.entries["since"].widget.setFocus()
    keys(seat, "some day")
    save(seat)
    assert open_sheets(seat) == [sheet]
    assert seat.ask(lambda store: records(store, Whereabouts)) == []


def test_what_was_taken_away_and_brought_back_counts_as_chosen(seat: Seat) -> None:
    before = held(seat.ask(stay).country)
    form = opened(seat, seat.ask(stay).id)
    field = form.fields["country"]
    line = line_of(field)
    field.widget.take_away()
    assert field.widget.code() == ""
    seat.press(Qt.Key.Key_Z, CTRL)
    save(seat)
    assert open_sheets(seat) == []
    assert line is field.widget
    assert held(seat.ask(stay).country) == before


def test_a_word_that_is_required_is_still_asked_for_when_the_field_is_left(seat: Seat) -> None:
    form = opened(seat, seat.ask(stay).id)
    field = form.fields["country"]
    field.frame.show_problem("This is needed.")
    line_of(field)
    seat.press(Qt.Key.Key_Tab)
    assert field.frame.problem() == "This is needed."


def test_a_report_of_whereabouts_outlives_a_lock_and_goes_once_it_is_kept(seat: Seat) -> None:
    seat.go(CASE_PAGE, CASE).findChildren(CaseActs)[0]._whereabouts()
    seat.settle()
    seat.sheet.entries["status"].widget.set_code("detained")
    seat.sheet.entries["account"].widget.setFocus()
    keys(seat, "They took him from the bus")
    assert seat.close()
    seat.open()

    next(
        each for each in seat.page.findChildren(Button) if each.accessibleName().startswith("Open: ")
    ).click()
    seat.settle()
    sheet = seat.sheet
    assert isinstance(sheet, WhereaboutsSheet)
    assert sheet.entries["account"].value() == "They took him from the bus"
    assert sheet.entries["status"].value() == "detained"
    for name, code in (("reporter", "relative"), ("certainty", "certain")):
        sheet.entries[name].widget.set_code(code)
    save(seat)
    assert [each.account for each in seat.ask(lambda store: records(store, Whereabouts))] == [
        "They took him from the bus"
    ]
    assert seat.ask(drafts) == []


def test_esc_keeps_a_report_of_whereabouts_for_the_next_time(seat: Seat) -> None:
    acts = seat.go(CASE_PAGE, CASE).findChildren(CaseActs)[0]
    acts._whereabouts()
    seat.settle()
    seat.sheet.entries["since"].widget.setFocus()
    keys(seat, "some day")
    seat.press(Qt.Key.Key_Escape)
    assert open_sheets(seat) == []
    seat.page.findChildren(CaseActs)[0]._whereabouts()
    seat.settle()
    assert seat.sheet.entries["since"].widget.text() == "some day"
