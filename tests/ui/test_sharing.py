"""What the page of sharing says before anything is written."""

from collections.abc import Callable
from pathlib import Path

from casemgr.vault.practice import mark_practice
from tests.helpers.window import Seat
from tests.journeys.test_a_day import SHARED_CASE, agree, meet
from ui.navigation import SHARE


def test_a_practice_vault_shows_what_would_leave_and_says_why_it_does_not(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    partner = tbilisi.ask(lambda store: store.office)
    case = vilnius.case(SHARED_CASE)
    vilnius.ask(lambda store: agree(store, case, partner))
    vilnius.ask(lambda store: mark_practice(store, "heron"))

    page = vilnius.go(SHARE, SHARED_CASE)

    assert page._preview.leaving
    assert "practice vault" in page._said.text()
    assert not page._write.isEnabled()
