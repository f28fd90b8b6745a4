"""What came and was not decided yet, and reading that was stopped."""

import time
from collections.abc import Callable
from pathlib import Path

from casemgr.store.listings import count
from tests.helpers.window import Seat
from tests.journeys.test_a_day import SHARED_CASE, agree, look_into, meet, primary, share
from ui.models.today import Waiting, read_today
from ui.navigation import ARRIVAL, EXCHANGE, TODAY, Place


def put_off_in(seat: Seat) -> list[Waiting]:
    """Return the bundles that Today says wait."""
    return [each for each in seat.frame.session.now(read_today).waiting if each.kind == "bundle"]


def test_a_bundle_put_off_waits_on_today_until_it_is_decided(
    seats: Callable[..., Seat], tmp_path: Path
) -> None:
    vilnius, tbilisi = seats("vilnius", 4), seats("tbilisi", 0)
    for seat in (vilnius, tbilisi):
        seat.open()
    meet(vilnius, tbilisi, tmp_path)
    meet(tbilisi, vilnius, tmp_path)
    partner = tbilisi.ask(lambda store: store.office)
    case = vilnius.case(SHARED_CASE)
    vilnius.ask(lambda store: agree(store, case, partner))
    bundle = share(vilnius, SHARED_CASE, tmp_path / "stick")
    page = look_into(tbilisi, bundle)

    page._put_off()
    tbilisi.settle()

    assert tbilisi.page.place.room == EXCHANGE
    assert tbilisi.ask(lambda store: count(store, "cases")) == 0
    (waiting,) = put_off_in(tbilisi)
    assert (waiting.count, waiting.cases[0][1]) == (1, "Vilnius Practice Office")
    page = tbilisi.go(TODAY)
    page._turn_to(waiting)
    tbilisi.settle()
    assert tbilisi.page.place.room == EXCHANGE
    page = look_into(tbilisi, bundle)
    primary(page).click()
    tbilisi.settle()
    assert put_off_in(tbilisi) == []


def test_reading_a_bundle_that_is_stopped_leads_back(seat: Seat, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.write_bytes(b"nothing that is read before it is stopped")
    page = seat.go(EXCHANGE)
    seat.frame.session.ask(lambda _: time.sleep(0.3), lambda _: None, owner=page)
    seat.frame.go(Place(ARRIVAL, str(bundle)))

    seat.frame.session.cancel_all()
    seat.settle()

    assert seat.page.place.room == EXCHANGE
