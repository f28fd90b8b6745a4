"""Partners: what is compared can be seen in a narrow window too, and ours is always at hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers.window import Seat
from tests.journeys.test_a_day import meet
from ui.navigation import PARTNERS
from ui.widgets.code_groups import CodeGroups
from ui.widgets.qr import QrCode

NARROW = (911, 512)
"""A screen of 1366 by 768 at 150 %."""


def squeeze(seat: Seat) -> None:
    seat.frame.window().resize(*NARROW)
    QApplication.processEvents()


def digits(seat: Seat) -> list[str]:
    """Return the fingerprints that can be seen."""
    groups = seat.page._detail.findChildren(CodeGroups)
    return [" ".join(each._group for each in one.groups()) for one in groups if one.isVisible()]


def test_a_card_just_taken_in_is_shown_for_comparison_where_one_pane_alone_has_room(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    squeeze(vilnius)

    meet(vilnius, tbilisi, tmp_path)

    assert digits(vilnius) == [vilnius.page._view.rows[0].fingerprint, vilnius.page._view.ours]
    vilnius.page._panes.turn(False)
    assert digits(vilnius) == []
    vilnius.page._list.setFocus()
    vilnius.press(Qt.Key.Key_Return)
    assert len(digits(vilnius)) == 2


def test_without_partners_there_is_our_fingerprint_to_read_to_one(seat: Seat) -> None:
    page = seat.go(PARTNERS)
    assert digits(seat) == [page._view.ours]
    assert [each.accessibleName() for each in page.findChildren(QrCode)] == ["Our fingerprint as a picture"]
    squeeze(seat)
    assert digits(seat) == [page._view.ours]
