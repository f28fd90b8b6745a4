"""The list of cases: its orders, and coming back to it."""

from PySide6.QtCore import Qt

from casemgr.records.case import Case
from tests.helpers.window import Seat
from ui.models.case_list import Order, Query, read_listing
from ui.navigation import CASE, CASES, Place


def test_cases_are_in_the_order_of_an_alphabet_and_those_without_a_name_come_last(seat: Seat) -> None:
    for number, name in enumerate(("žaltys", "Zylė", "Šarka", "sakalas", "Ąžuolas", "aras", None)):
        named = {"code_name": name} if name else {}
        seat.ask(
            lambda store, n=number, f=named: store.put(  # type: ignore[misc]
                Case.new(store.clock, reference=f"N-{n}", status="paused", **f)
            )
        )

    listing = seat.frame.session.now(
        lambda vault: read_listing(vault, Query(status="paused", order=Order.NAME, language="lt"), 50)
    )

    names = [row.code_name for row in listing.rows]
    assert names[:6] == ["aras", "Ąžuolas", "sakalas", "Šarka", "Zylė", "žaltys"]
    assert [row.reference for row in listing.rows][-1] == "N-6"
    assert listing.ended


def test_back_leads_to_what_was_searched(seat: Seat) -> None:
    page = seat.go(CASES)
    page._search.setFocus()
    seat.say("Узоров")
    page._chips.choose(())
    page._filter(())
    seat.settle()
    before = [page._model.case_at(page._model.index(row)) for row in range(page._model.rowCount())]

    seat.frame.go(Place(CASE, before[0]))
    seat.settle()
    seat.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    page = seat.page
    assert page._search.text() == "Узоров"
    assert page._chips.chosen() == ()
    after = [page._model.case_at(page._model.index(row)) for row in range(page._model.rowCount())]
    assert after == before
