"""A whole day at the desk: a call, a letter, a case shared with another office and back with a question."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from casemgr.casework.case_file import case_file
from casemgr.records.consent import Consent
from casemgr.records.fact import Source, held
from casemgr.records.involvement import Involvement
from casemgr.records.letter import Letter
from casemgr.records.stay import Stay
from casemgr.store.drafts import drafts
from casemgr.store.ledger import Direction
from casemgr.store.listings import open_conflicts, records
from casemgr.store.store import Store
from tests.helpers.letter_steps import finish_letter
from tests.helpers.window import Seat
from ui.models.exchange import read_passages
from ui.models.partners import write_card
from ui.navigation import ARRIVAL, CASE, CASES, EXCHANGE, LETTER, PARTNERS, SHARE, TODAY, Place
from ui.widgets.code_groups import CodeGroups
from ui.widgets.rows import ROW_ROLE

CTRL = Qt.KeyboardModifier.ControlModifier
LETTER_CASE, SHARED_CASE = "PR2-L03", "PR3-BND"
LANGUAGES = pytest.mark.parametrize("language", ["en", "ru"])


def primary(inside: QWidget) -> QPushButton:
    """Return the one filled button that can be pressed now."""
    found = [
        button
        for button in inside.findChildren(QPushButton)
        if button.property("kind") == "primary" and button.isVisible() and button.isEnabled()
    ]
    assert len(found) == 1, [button.text() for button in found]
    return found[0]


def names(page: Any) -> list[str]:
    """Return the rows of a list as a screen reader says them."""
    model = page._list.model()
    return [model.index(number).data(ROW_ROLE).words() for number in range(model.rowCount())]


def take_in(seat: Seat, name: str) -> str:
    """Take in a caller who is to be called back tomorrow; return the code name of the case."""
    seat.press(Qt.Key.Key_N, CTRL)
    sheet = seat.sheet
    sheet._summary.widget.setFocus()
    seat.say("A summons came yesterday")
    sheet._name.widget.setFocus()
    seat.say(name)
    sheet._fields.entries["follow_up_on"].widget.setFocus()
    seat.say("23.11.2026")
    seat.press(Qt.Key.Key_S, CTRL)
    assert seat.frame.sheets == ()
    assert seat.page.place.room == CASE
    return str(seat.page.title())


def write_letter(seat: Seat, language: str = "") -> Letter:
    """Write a letter of the practice case and take it through its whole life."""
    tab = seat.go(CASE, LETTER_CASE, "letters")._stack.currentWidget()
    tab._choose("L03")
    seat.settle()
    sheet = seat.sheet
    to = next(each.id for each in sheet._choices.addressees if "L03" in (held(each.letter_types) or ()))
    sheet._to.set_code(to)
    sheet._annexes.set_codes([])
    sheet._language.choose(language)
    primary(sheet).click()
    seat.settle()
    assert seat.page.place.room == LETTER
    return finish_letter(seat)


def meet(here: Seat, there: Seat, folder: Path) -> None:
    """Take in the card of another office and tick the groups that it reads aloud."""
    card = folder / f"{there.folder.name}.card"
    there.frame.session.now(lambda vault: write_card(vault, card))
    here.sit()
    page = here.go(PARTNERS)
    page.take_card(card)
    here.settle()
    for groups in page._detail.findChildren(CodeGroups):
        for group in groups.groups():
            group.tick(True)
    primary(page._detail).click()
    here.settle()


def agree(store: Store, case: str, partner: str) -> None:
    """Note that the client agrees to all of his case going to a partner."""
    client = next(part for part in records(store, Involvement, parent=case) if part.role == "applicant")
    scope = ("identity", "contact", "military", "narrative", "procedure", "family")
    store.put(
        Consent.new(
            store.clock, case_id=case, person_id=client.person_id, purpose="share_partner",
            partner_id=partner, scope=scope, answer="given", given_on=store.clock.today(), form="signed",
        )
    )  # fmt: skip


def share(seat: Seat, case: str, folder: Path) -> Path:
    """Write a case into a bundle for the only partner."""
    seat.sit()
    page = seat.go(SHARE, case)
    assert page._preview.leaving
    folder.mkdir()
    page.write_to(folder)
    seat.settle()
    assert seat.page.place.room == EXCHANGE
    (bundle,) = folder.iterdir()
    return bundle


def look_into(seat: Seat, bundle: Path) -> Any:
    """Open the page of a bundle that came."""
    seat.sit()
    seat.frame.go(Place(ARRIVAL, str(bundle)))
    seat.settle()
    return seat.page


def stay_of(seat: Seat, case: str) -> Any:
    """Return where the client of a case stays."""
    return seat.ask(lambda store: case_file(store, case).all(Stay)[0])


def set_city(seat: Seat, case: str, city: str) -> None:
    """Say in the form of his stay where the client lives now."""
    seat.sit()
    seat.frame.go(Place(CASE, case, "status"))
    seat.settle()
    seat.page._stack.currentWidget().edit(stay_of(seat, case).id)
    seat.settle()
    field = seat.sheet.fields["city"]
    field.frame.entry.clear()
    field.frame.entry.setFocus()
    seat.say(city)
    field._provenance._take(Source.CLIENT_STATEMENT)
    seat.press(Qt.Key.Key_S, CTRL)
    assert seat.frame.sheets == ()


@LANGUAGES
def test_a_caller_is_taken_in_found_in_another_script_and_due_tomorrow(
    seats: Callable[..., Seat], language: str
) -> None:
    seat = seats("vilnius", 4, language)
    seat.open()
    code_name = take_in(seat, "Захар Крапивин")
    page = seat.go(CASES)
    page._chips.choose(())
    page._filter(())
    page._search.setFocus()
    seat.say("krapiv")
    seat.press(Qt.Key.Key_Return)
    assert [row.startswith(f"{code_name}, ") and "Крапивин" in row for row in names(page)] == [True]
    today = seat.go(TODAY)
    assert code_name in [button.text() for button in today.findChildren(QPushButton)]


@LANGUAGES
def test_a_letter_is_written_reviewed_approved_and_final(seats: Callable[..., Seat], language: str) -> None:
    seat = seats("vilnius", 4, language)
    seat.open()
    letter = write_letter(seat)
    assert letter.number
    page = seat.page
    assert page._view.pdf.startswith(b"%PDF-")
    assert page._view.may_leave


@LANGUAGES
def test_a_case_goes_to_a_partner_and_comes_back_with_a_question(
    seats: Callable[..., Seat], tmp_path: Path, language: str
) -> None:
    vilnius, tbilisi = seats("vilnius", 4, language), seats("tbilisi", 0, language)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    meet(tbilisi, vilnius, tmp_path)
    case = vilnius.case(SHARED_CASE)
    here, there = (seat.ask(lambda store: store.office) for seat in (vilnius, tbilisi))
    vilnius.ask(lambda store: agree(store, case, there))
    arrival = look_into(tbilisi, share(vilnius, SHARED_CASE, tmp_path / "there"))
    arrival._take.click()
    tbilisi.settle()
    tbilisi.ask(lambda store: agree(store, case, here))
    set_city(tbilisi, case, "Batumi")
    back = share(tbilisi, SHARED_CASE, tmp_path / "back")
    set_city(vilnius, case, "Kutaisi")

    arrival = look_into(vilnius, back)
    assert [field.description.name for found in arrival._arrival.cases for field in found.conflicts] == [
        "city"
    ]
    arrival._take.click()
    vilnius.settle()
    assert (vilnius.page.place.room, vilnius.page.place.tab) == (CASE, "history")
    assert stay_of(vilnius, case).city.known != "Batumi"
    questions = vilnius.page._stack.currentWidget()
    theirs = next(
        button for button in questions.findChildren(QRadioButton) if "Batumi" in button.accessibleName()
    )
    theirs.click()
    primary(questions).click()
    vilnius.settle()
    assert vilnius.ask(lambda store: open_conflicts(store, case)) == []
    assert stay_of(vilnius, case).city.known == "Batumi"
    assert not vilnius.page._stack.currentWidget().findChildren(QRadioButton)

    (came,) = (
        each for each in vilnius.frame.session.now(read_passages) if each.passage.direction == Direction.IN
    )
    vilnius.go(EXCHANGE)._undo(came)
    vilnius.settle()
    (taken_back,) = (
        each for each in vilnius.frame.session.now(read_passages) if each.passage.direction == Direction.IN
    )
    assert taken_back.outcomes != came.outcomes
    assert stay_of(vilnius, case).city.known == "Batumi", "the decision was ours, and stays"


def test_a_lock_keeps_what_was_being_typed(seat: Seat) -> None:
    case = seat.case(SHARED_CASE)
    seat.frame.go(Place(CASE, case, "status"))
    seat.settle()
    seat.page._stack.currentWidget().edit(stay_of(seat, case).id)
    seat.settle()
    seat.sheet.fields["city"].frame.entry.setFocus()
    seat.say("Half a wo")
    assert seat.close()
    seat.open()
    (kept,) = seat.ask(drafts)
    assert kept.record == stay_of(seat, case).id
