"""A search that is pinned stands in the rail until it is taken off, and brings its filters back."""

import pytest
from PySide6.QtWidgets import QPushButton

from casemgr.casework.preferences import read_preferences
from tests.helpers.window import Seat
from ui.models.pins import Pin, read_pin
from ui.navigation import CASES, TODAY

FILTERS = ("open", "mine", "due", "BY")


def pinned(seat: Seat) -> list[str]:
    """Return what the pinned searches of the rail are called."""
    return [each.accessibleName() for each in pins(seat)]


def pins(seat: Seat) -> list[QPushButton]:
    """Return the pinned searches of the rail."""
    return [each for each in seat.frame.rail._pinned.findChildren(QPushButton) if each.isVisible()]


def test_a_pinned_search_brings_back_its_filters_and_words(seat: Seat) -> None:
    page = seat.go(CASES)
    page._chips.choose(("due", "BY"))
    page._filter(("due", "BY"))
    page._search.setText("vydum")
    page._type("vydum")
    page._pin.click()
    seat.settle()
    assert pinned(seat) == ["Due, Belarus, vydum"]
    assert seat.ask(read_preferences).searches == (("Due, Belarus, vydum", "#due #BY vydum"),)

    seat.go(TODAY)
    pins(seat)[0].click()
    seat.settle()

    page = seat.page
    assert (page._chips.chosen(), page._search.text()) == (("due", "BY"), "vydum")
    assert (page._query.due_only, page._query.citizenship, page._query.status) == (True, "BY", None)
    assert page._pin.accessibleName() == "Take this search off the rail"


def test_the_same_button_takes_it_off_the_rail(seat: Seat) -> None:
    page = seat.go(CASES)
    page._pin.click()
    assert pinned(seat) == ["Open"]

    page._pin.click()
    seat.settle()

    assert pinned(seat) == []
    assert seat.ask(read_preferences).searches == ()


def test_a_search_for_everything_is_not_pinned(seat: Seat) -> None:
    page = seat.go(CASES)
    page._chips.choose(())
    page._filter(())

    assert not page._pin.isEnabled()


@pytest.mark.parametrize("words", ["", "krapiv", "#7 Main Street", "a  b"])
@pytest.mark.parametrize("filters", [(), ("open",), ("due", "BY")])
def test_a_search_is_read_as_it_was_kept(filters: tuple[str, ...], words: str) -> None:
    pin = Pin(filters, words)

    assert read_pin(pin.text(), FILTERS) == pin
