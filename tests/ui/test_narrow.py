"""A small screen, or one at 150 %: what a page offers is there, on a further line if need be."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.window import Seat
from ui.navigation import CASE, CASES
from ui.pages.known_rows import contact_rule
from ui.widgets.text import Label

SIZES = ((1366, 768), (911, 512))


@pytest.mark.parametrize("language", ["en", "ru", "ka"])
def test_every_filter_of_cases_can_be_seen(seats: Callable[..., Seat], language: str) -> None:
    seat = seats("vilnius", None, language)
    seat.open()
    page = seat.go(CASES)
    for size in SIZES:
        seat.frame.window().resize(*size)
        QApplication.processEvents()
        chips = page._chips._chips.values()
        cut = [chip.text() for chip in chips if chip.visibleRegion().boundingRect().size() != chip.size()]
        assert (size, cut) == (size, [])


@pytest.mark.parametrize("language", ["en", "ka"])
def test_how_to_reach_a_client_is_never_cut(seats: Callable[..., Seat], language: str) -> None:
    seat = seats("vilnius", None, language)
    seat.open()
    page = seat.go(CASE, "PR2-L03", "overview")
    for size in SIZES:
        seat.frame.window().resize(*size)
        QApplication.processEvents()
        rule = contact_rule(page._view.digest.safe_contact, seat.frame.words)
        (shown,) = (each for each in page.findChildren(Label) if each.text() == rule and each.isVisible())
        assert shown.heightForWidth(shown.width()) <= shown.height()
