"""Fields of a form: what is typed is understood at once, and an empty field says why it is empty."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from casemgr.language.folding import fold
from casemgr.records.date_entry import read_date
from casemgr.records.fact import Empty, Source
from casemgr.records.partial_date import PartialDate
from tests.helpers.hostile import HOSTILE
from tests.helpers.keyboard import type_in
from ui.widgets import keys
from ui.widgets.date_field import PartialDateEdit
from ui.widgets.field import KINDS_OF_EMPTY, FieldFrame
from ui.widgets.inputs import LineInput, ListInput, NumberInput, TextInput, YesNo
from ui.widgets.layout import column
from ui.widgets.provenance import ProvenanceControl, SourceMenu
from ui.widgets.term_list import Term, TermList
from ui.widgets.vocabulary_box import VocabularyBox

TODAY = date(2026, 11, 23)
SERVED = (
    Term("other", "Other"),
    Term("door", "Left at the door", "пакінута ў дзвярах"),
    Term("unsigned", "Left with relatives, unsigned", "родным без подпісу"),
    Term("hand", "Handed over", "из рук в руки", "in_person"),
)


def parse(text: str) -> PartialDate:
    """Read a date as on the day of these tests."""
    return read_date(text, TODAY)


def says(source: Source) -> str:
    """Return what a letter makes of a source."""
    return f"A letter will say {source.value}"


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[QWidget]:
    """Give a shown window that fields can be put into."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayout(column())
    window.resize(700, 600)
    window.show()
    window.activateWindow()
    yield window
    window.close()


def put(form: QWidget, *widgets: QWidget) -> None:
    """Put widgets into the window and give the first the keyboard."""
    layout = form.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()
    (widgets[0].entry if isinstance(widgets[0], FieldFrame) else widgets[0]).setFocus()


# Dates


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("11.10.24", "2024-10-11"),
        ("summer 2024", "2024-22"),
        ("about 9 Oct 2024", "2024-10-09~"),
        ("около окт. 2024", "2024-10~"),
        ("before 3 May 2022", "../2022-05-02"),
    ],
)
def test_a_date_is_understood_as_people_type_it(form: QWidget, typed: str, meant: str) -> None:
    edit = PartialDateEdit(parse, str)
    notes: list[str] = []
    edit.noted.connect(notes.append)
    put(form, edit)

    type_in(edit, typed)

    assert str(edit.value()) == meant
    assert notes[-1] == f"Read as {meant}"
    assert edit.text() == typed


def test_a_date_is_rewritten_only_when_it_is_left(form: QWidget) -> None:
    edit, other = PartialDateEdit(parse, str), LineInput()
    put(form, edit, other)
    type_in(edit, "11.10.24")
    assert edit.text() == "11.10.24"

    other.setFocus()

    assert edit.text() == "2024-10-11"


def test_a_date_is_not_rewritten_to_what_would_not_be_read_the_same(form: QWidget) -> None:
    edit, other = PartialDateEdit(parse, lambda when: f"the day {when}"), LineInput()
    put(form, edit, other)
    type_in(edit, "11.10.24")
    other.setFocus()

    assert edit.text() == "11.10.24"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "Not understood. Write 11.10.2024 or about May 2024."),
        ("3/5/2022", "Day or month first? Write 3.5.2022 or 3 May 2022."),
        ("11 October", "Which year? Write 11.10.2024 or October 2024."),
        ("31.2.2024", "There is no such day. Write 11.10.2024 or October 2024."),
        ("2023 - 2021", "The end lies before the beginning. Write 2021–2023 or after May 2021."),
    ],
)
def test_what_is_not_understood_is_said_when_the_field_is_left(form: QWidget, typed: str, said: str) -> None:
    edit, other = PartialDateEdit(parse, str), LineInput()
    field = FieldFrame("Date served", edit)
    put(form, field, other)
    type_in(edit, typed)
    assert field.problem() == ""

    other.setFocus()

    assert field.problem() == said
    assert edit.value() is None
    assert not edit.is_understood()
    assert edit.text() == typed
    assert edit.property("state") == "danger"


def test_a_date_that_is_corrected_has_no_problem_any_more(form: QWidget) -> None:
    edit, other = PartialDateEdit(parse, str), LineInput()
    field = FieldFrame("Date served", edit)
    put(form, field, other)
    type_in(edit, "31.2.2024")
    other.setFocus()

    edit.setFocus()
    edit.selectAll()
    type_in(edit, "28.2.2024")

    assert field.problem() == ""
    assert edit.accessibleDescription() == "Read as 2024-02-28"


# The four kinds of empty


def test_an_untouched_field_was_not_asked(form: QWidget) -> None:
    field = FieldFrame("Appear by", LineInput())
    put(form, field)

    assert field.empty_kind() is Empty.NOT_ASKED
    assert field.entry.property("state") == "empty"
    assert field.entry.property("placeholderText") == "Not asked"


@pytest.mark.parametrize(("digit", "kind"), list(enumerate(KINDS_OF_EMPTY, 1)))
def test_alt_and_a_digit_say_why_a_field_is_empty(
    form: QWidget, qtbot: QtBot, digit: int, kind: Empty
) -> None:
    field = FieldFrame("Appear by", LineInput("11.10.24"))
    put(form, field)

    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field.entry, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.AltModifier)

    assert field.empty_kind() is kind


def test_alt_0_clears_and_undo_brings_the_text_back(form: QWidget, qtbot: QtBot) -> None:
    entry = LineInput("by hand")
    field = FieldFrame("Appear by", entry)
    put(form, field)
    field.set_empty_kind(Empty.DECLINED)

    qtbot.keyClick(entry, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert (entry.text(), field.empty_kind()) == ("", Empty.NOT_ASKED)
    entry.undo()

    assert entry.text() == "by hand"


def test_typing_is_an_answer_and_taking_it_away_leaves_the_field_not_asked(
    form: QWidget, qtbot: QtBot
) -> None:
    entry = LineInput()
    field = FieldFrame("Appear by", entry)
    put(form, field)
    field.set_empty_kind(Empty.DECLINED)

    type_in(entry, "x")
    assert field.empty_kind() is None
    qtbot.keyClick(entry, Qt.Key.Key_Backspace)

    assert field.empty_kind() is Empty.NOT_ASKED


def test_a_field_of_the_program_itself_is_never_asked_why_it_is_empty(form: QWidget, qtbot: QtBot) -> None:
    field = FieldFrame("Lock after", NumberInput(), empties=False)
    put(form, field)
    qtbot.keyClick(field.entry, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    assert field.entry.property("state") == ""


def pressed(key: int, place: int) -> QKeyEvent:
    """Return the press of a key that types something and lies somewhere."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier, place, 0, 0, "")


def test_a_digit_is_told_by_its_place_where_the_layout_types_a_letter() -> None:
    assert keys.digit(pressed(0x104, 10)) == 1
    assert keys.digit(pressed(0x160, 19)) == 0
    assert keys.digit(pressed(Qt.Key.Key_7, 0)) == 7
    assert keys.digit(pressed(Qt.Key.Key_A, 38)) == keys.NONE
    assert keys.digit(pressed(Qt.Key.Key_A, 0)) == keys.NONE


def test_w_is_told_by_its_place_on_a_cyrillic_keyboard() -> None:
    assert keys.is_w(pressed(0x426, 25))
    assert keys.is_w(pressed(Qt.Key.Key_W, 0))
    assert not keys.is_w(pressed(0x426, 26))


# How we know


@pytest.fixture
def known(form: QWidget) -> ProvenanceControl:
    """Give a control without a source in a shown window."""
    made = ProvenanceControl(says)
    put(form, made)
    return made


def menu_of(form: QWidget) -> SourceMenu:
    """Return the open menu of sources."""
    return next(menu for menu in form.findChildren(SourceMenu) if menu.isVisible())


def test_a_digit_chooses_how_we_know_at_once(known: ProvenanceControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(known.changed, check_params_cb=lambda source: source is Source.SEEN_COPY):
        qtbot.keyClick(known, Qt.Key.Key_2)

    assert known.source() is Source.SEEN_COPY
    assert known.accessibleName() == "How we know: Copy seen"


def test_the_menu_says_what_a_letter_will_say(form: QWidget, known: ProvenanceControl, qtbot: QtBot) -> None:
    qtbot.keyClick(known, Qt.Key.Key_Space)
    menu = menu_of(form)
    for _ in range(4):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.accessibleDescription() == "He states. A letter will say client_statement"

    qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert known.source() is Source.CLIENT_STATEMENT
    assert QApplication.focusWidget() is known


def test_a_digit_in_the_menu_chooses_too(form: QWidget, known: ProvenanceControl, qtbot: QtBot) -> None:
    known.open_menu()
    qtbot.keyClick(menu_of(form), Qt.Key.Key_4)

    assert known.source() is Source.PUBLIC_RECORD


def test_escape_leaves_the_menu_and_changes_nothing(
    form: QWidget, known: ProvenanceControl, qtbot: QtBot
) -> None:
    known.set_source(Source.SEEN_ORIGINAL)
    known.open_menu()
    qtbot.keyClick(menu_of(form), Qt.Key.Key_Escape)

    assert known.source() is Source.SEEN_ORIGINAL
    assert QApplication.focusWidget() is known


def test_a_filled_fact_without_a_source_asks_for_one(form: QWidget) -> None:
    known, entry = ProvenanceControl(says), LineInput()
    field = FieldFrame("Unit", entry, provenance=known)
    put(form, field)
    assert not known.is_missing()

    type_in(entry, "1234")
    assert known.is_missing()
    assert known.property("state") == "unset"
    known.set_source(Source.CLIENT_STATEMENT)

    assert not known.is_missing()


def test_alt_w_asks_how_we_know(form: QWidget, qtbot: QtBot) -> None:
    field = FieldFrame("Unit", LineInput("1234"), provenance=ProvenanceControl(says))
    put(form, field)

    qtbot.keyClick(field.entry, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)

    assert menu_of(form).isVisible()


# Vocabularies


@pytest.fixture
def box(form: QWidget) -> VocabularyBox:
    """Give a vocabulary box in a shown window."""
    made = VocabularyBox(SERVED, recent=("unsigned",), fold=fold)
    put(form, made)
    return made


def codes(box: VocabularyBox) -> list[str]:
    """Return the codes on offer."""
    return [term.code for term in box.offered()]


def test_recent_terms_come_first_and_other_last(box: VocabularyBox) -> None:
    assert codes(box) == ["unsigned", "door", "hand", "other"]


@pytest.mark.parametrize(
    ("typed", "first"), [("male", "male"), ("ma", "male"), ("fe", "female"), ("муж", "male"), ("e", "female")]
)
def test_a_term_that_begins_with_what_is_typed_comes_before_one_that_holds_it(
    form: QWidget, typed: str, first: str
) -> None:
    box = VocabularyBox([Term("female", "female", "женщина"), Term("male", "male", "мужчина")], fold=fold)
    put(form, box)
    box.setText(typed)
    assert codes(box)[0] == first


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("left", ["unsigned", "door"]),
        ("дзвярах", ["door"]),
        ("IN_PERSON", ["hand"]),
        ("rel uns", ["unsigned"]),
    ],
)
def test_typing_finds_a_term_in_any_language_and_by_its_old_code(
    box: VocabularyBox, typed: str, found: list[str]
) -> None:
    type_in(box, typed)

    assert codes(box) == found


def test_enter_takes_the_term_the_arrows_point_at(box: VocabularyBox, qtbot: QtBot) -> None:
    type_in(box, "left")
    qtbot.keyClick(box, Qt.Key.Key_Down)

    with qtbot.waitSignal(box.chosen, check_params_cb=lambda code: code == "door"):
        qtbot.keyClick(box, Qt.Key.Key_Return)

    assert (box.code(), box.text()) == ("door", "Left at the door")


def test_what_fits_nothing_offers_to_describe_it(box: VocabularyBox, qtbot: QtBot) -> None:
    type_in(box, "pigeon post")
    assert codes(box) == ["other"]

    with qtbot.waitSignal(box.other_wanted):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.code() == "other"


def test_escape_brings_back_what_was_chosen(form: QWidget, box: VocabularyBox, qtbot: QtBot) -> None:
    box.set_code("hand")
    box.selectAll()
    type_in(box, "le")
    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert (box.code(), box.text()) == ("hand", "Handed over")
    assert not [each for each in form.findChildren(TermList) if each.isVisible()]


def test_leaving_takes_the_term_that_was_pointed_at(form: QWidget, box: VocabularyBox) -> None:
    other = LineInput()
    put(form, other)
    box.setFocus()
    type_in(box, "handed")
    other.setFocus()

    assert (box.code(), box.text()) == ("hand", "Handed over")


def test_emptying_the_box_takes_the_term_away(form: QWidget, box: VocabularyBox, qtbot: QtBot) -> None:
    other = LineInput()
    put(form, other)
    box.set_code("hand")
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    other.setFocus()

    assert (box.code(), box.text()) == ("", "")


def test_a_code_nobody_knows_is_shown_as_it_is(box: VocabularyBox) -> None:
    box.set_code("served_by_drone")

    assert box.text() == "served_by_drone"


def test_the_list_stands_above_the_field_where_there_is_no_room_below(form: QWidget, qtbot: QtBot) -> None:
    box = VocabularyBox(SERVED)
    box.setParent(form)
    box.setGeometry(20, 550, 400, 32)
    box.show()
    box.setFocus()

    qtbot.keyClick(box, Qt.Key.Key_Down)

    made = next(each for each in form.findChildren(TermList) if each.isVisible())
    assert made.geometry().bottom() < 550
    assert form.rect().contains(made.geometry())


def test_a_click_takes_a_term(form: QWidget, box: VocabularyBox, qtbot: QtBot) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Down)
    made = next(each for each in form.findChildren(TermList) if each.isVisible())
    row = next(each for each in made.findChildren(QWidget) if getattr(each, "term", None) == SERVED[3])

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert box.code() == "hand"


# Other inputs


@pytest.mark.parametrize("hostile", [text for text in HOSTILE if len(text) < 300])
def test_hostile_text_comes_back_as_it_was_entered(form: QWidget, hostile: str) -> None:
    several = TextInput()
    put(form, several)
    several.insertPlainText(hostile)

    assert several.text().split() == hostile.removeprefix("\ufeff").split()


def test_setting_a_text_is_no_change_by_a_person(form: QWidget, qtbot: QtBot) -> None:
    several = TextInput()
    put(form, several)
    with qtbot.assertNotEmitted(several.changed):
        several.set_text("kept")
    with qtbot.waitSignal(several.changed):
        type_in(several, "!")


def test_tab_leaves_a_text_of_several_lines(form: QWidget, qtbot: QtBot) -> None:
    several, after = TextInput(), LineInput()
    put(form, several, after)
    qtbot.keyClick(several, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is after
    assert several.text() == ""


def test_a_number_takes_digits_alone(form: QWidget) -> None:
    number = NumberInput()
    put(form, number)
    type_in(number, "1x2")
    assert number.number() == 12

    number.take_away()

    assert number.number() is None
    assert number.is_blank()


def test_yes_or_no_is_neither_until_it_is_answered(form: QWidget, qtbot: QtBot) -> None:
    served = YesNo()
    field = FieldFrame("Served", served)
    put(form, field)
    assert field.empty_kind() is Empty.NOT_ASKED

    yes = next(each for each in served.findChildren(QRadioButton) if each.text() == "Yes")
    yes.setFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    assert (served.value(), field.empty_kind()) == (True, None)
    assert yes.accessibleName() == "Served: Yes"
    qtbot.keyClick(yes, Qt.Key.Key_Backspace)

    assert served.value() is None


def test_a_list_grows_line_by_line_and_forgets_empty_ones(form: QWidget, qtbot: QtBot) -> None:
    names = ListInput(("Sergei",))
    names.setAccessibleName("Other names")
    put(form, names)
    first = names.findChildren(LineInput)[0]
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Return)
    second = QApplication.focusWidget()
    assert isinstance(second, LineInput)
    type_in(second, "Сяргей ")
    qtbot.keyClick(second, Qt.Key.Key_Return)

    assert names.texts() == ("Sergei", "Сяргей")
    assert second.accessibleName() == "Other names 2"


def test_a_list_can_be_emptied(form: QWidget) -> None:
    names = ListInput(("Sergei", "Сяргей"))
    put(form, names)
    names.take_away()

    assert names.is_blank()


def test_a_field_says_its_problem_to_those_who_hear_it(form: QWidget) -> None:
    field = FieldFrame("Unit", LineInput("12"))
    put(form, field)
    field.show_problem("Before the date on the paper. Check which one is right.")

    assert field.entry.accessibleName() == field.label() == "Unit"
    assert field.entry.accessibleDescription() == "Before the date on the paper. Check which one is right."
