"""The second half of the day by keyboard: a letter leaves, a case goes to a partner and comes back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from casemgr.casework.cases import find_case
from casemgr.records.fact import held
from casemgr.store.ledger import Direction
from casemgr.store.listings import open_conflicts
from tests.helpers.hands import Hands
from tests.helpers.window import Seat
from tests.journeys.test_a_day import (
    LETTER_CASE,
    SHARED_CASE,
    agree,
    look_into,
    meet,
    set_city,
    share,
    stay_of,
)
from ui.folders import OF_QT
from ui.models.exchange import read_passages
from ui.models.partners import write_card
from ui.navigation import EXCHANGE


def go_to_case(seat: Seat, hands: Hands, reference: str, tab: str = "overview") -> None:
    """Go to a case by its code name, and there to a tab."""
    case = seat.ask(lambda store: find_case(store, reference).record)
    hands.press("Ctrl+K")
    hands.type(str(held(case.code_name)))
    hands.press("Return")
    for _ in range(len(seat.page._tab_words())):
        if seat.page._tabs.chosen() == tab:
            break
        hands.press("Ctrl+PgUp")
    assert (seat.page.place.record, seat.page._tabs.chosen()) == (case.id, tab)


def write_a_letter(seat: Seat, hands: Hands, file: Path) -> None:
    """Write a letter from the first choice to the day it is handed over, and save it on the way."""
    go_to_case(seat, hands, LETTER_CASE)
    hands.press("L")
    hands.go_to("Write: asylum supporting letter")
    hands.tab_to("To")
    hands.type("migration")
    hands.press("Return")
    hands.tab_to("Annexes")
    hands.press(*["Backspace"] * len(seat.sheet._annexes.codes()), "Ctrl+S")
    for step, status in (("Mark as", "reviewed"), ("He has", "approved"), ("Make it", "final")):
        assert hands.at.startswith(step)
        hands.press("Space")
        if status == "approved":
            hands.go_to("He has heard this and understood it")
            hands.press("Ctrl+S")
        assert seat.page._view.letter.status == status
    hands.go_to("Save")
    hands.tab_to("For the addressee")
    hands.answer("Space", str(file))
    assert file.read_bytes() == seat.page._view.pdf
    assert not Path(QSettings(QSettings.Scope.UserScope, OF_QT).fileName()).exists(), "no folder is noted"
    hands.go_to("Note how it left")
    hands.type("client")
    hands.press("Return", "Ctrl+S")
    assert seat.page._view.letter.status == "sent"


def compare_cards(there: Seat, hands: Hands, card: Path) -> None:
    """Take in the card of a partner and tick the groups that they read aloud."""
    there.frame.session.now(lambda vault: write_card(vault, card))
    hands.press("Ctrl+5")
    hands.tab_to("Add card")
    hands.answer("Space", str(card))
    hands.press("F6", "F6", *["Space", "Tab"] * 8)
    hands.go_to("All groups match")


def note_his_consent(seat: Seat, hands: Hands) -> None:
    """Note that he agrees to all of his case going to the partner."""
    go_to_case(seat, hands, SHARED_CASE, "history")
    hands.go_to("Record a consent")
    for field, typed in (
        ("Who", ["a"]),
        ("To what", ["share"]),
        ("For partner", ["a"]),
        ("What may be shared", ["identity", "contact", "military", "narrative", "procedure", "family"]),
        ("Answer", ["given"]),
        ("Given", ["22.11.2026"]),
        ("How given", ["signed"]),
    ):
        hands.tab_to(field)
        for each in typed:
            hands.type(each)
            hands.press("Return")
    hands.press("Ctrl+S")
    assert hands.at == "Record a consent: Consents"


def share_by_keys(seat: Seat, hands: Hands, folder: Path) -> Path:
    """Write the case into a bundle for the only partner, having seen what leaves."""
    folder.mkdir()
    hands.press("Ctrl+4")
    hands.go_to("Share with a partner")
    code_name = seat.ask(lambda store: held(find_case(store, SHARED_CASE).record.code_name))
    hands.go_to(str(code_name))
    assert seat.page._preview.leaving
    hands.tab_to("Write the bundle")
    hands.answer("Space", str(folder))
    assert seat.page.place.room == EXCHANGE
    (bundle,) = folder.iterdir()
    return bundle


def move_him(seat: Seat, hands: Hands, city: str) -> None:
    """Say in the form of his stay where the client lives now."""
    go_to_case(seat, hands, SHARED_CASE, "status")
    hands.tab_to("Edit: ")
    while "Georgia" not in hands.at:
        hands.press("Tab")
    hands.press("Space")
    hands.tab_to("City")
    hands.press("Ctrl+A")
    hands.type(city)
    hands.press("Alt+W", "5", "Ctrl+S")
    assert stay_of(seat, seat.case(SHARED_CASE)).city.known == city


def settle_the_question(seat: Seat, hands: Hands) -> None:
    """Choose one of two values by the arrow keys."""
    case = seat.case(SHARED_CASE)
    assert (seat.page.place.record, seat.page.place.tab) == (case, "history")
    hands.tab_to("Ours")
    hands.press("Right", "Space")
    assert "Batumi" in hands.at
    hands.go_to("Let it hold")
    assert stay_of(seat, case).city.known == "Batumi"
    assert seat.ask(lambda store: open_conflicts(store, case)) == []


def take_it_back(seat: Seat, hands: Hands) -> None:
    """Take the whole import back from the ledger."""
    came = what_came(seat)
    hands.press("Ctrl+4")
    hands.go_to("More: ")
    hands.press("Down", "Return")
    assert what_came(seat) != came


def what_came(seat: Seat) -> tuple[tuple[str, str], ...]:
    """Return what became of the cases of the only bundle that came in."""
    passages = seat.frame.session.now(read_passages)
    (came,) = (each for each in passages if each.passage.direction == Direction.IN)
    return came.outcomes


def test_a_letter_leaves_and_a_case_comes_back_with_a_question(
    seats: Callable[..., Seat], qtbot: QtBot, tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (tbilisi, vilnius):
        seat.open()
    hands = Hands(qtbot, vilnius.settle)
    write_a_letter(vilnius, hands, tmp_path / "letter.pdf")
    compare_cards(tbilisi, hands, tmp_path / "tbilisi.card")
    meet(tbilisi, vilnius, tmp_path)
    vilnius.sit()
    note_his_consent(vilnius, hands)
    arrival = look_into(tbilisi, share_by_keys(vilnius, hands, tmp_path / "there"))
    arrival._take.click()
    tbilisi.settle()
    case, here = vilnius.case(SHARED_CASE), vilnius.ask(lambda store: store.office)
    tbilisi.ask(lambda store: agree(store, case, here))
    set_city(tbilisi, case, "Batumi")
    back = share(tbilisi, SHARED_CASE, tmp_path / "back")

    vilnius.sit()
    move_him(vilnius, hands, "Kutaisi")
    hands.press("Ctrl+4")
    assert hands.at == "Open a bundle"
    hands.answer("Space", str(back))
    assert hands.at == "Take in 1 case"
    hands.press("Space")
    settle_the_question(vilnius, hands)
    take_it_back(vilnius, hands)
