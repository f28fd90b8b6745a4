"""Nothing of a practice vault goes to a real office, which would take an invented man for one in danger."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casemgr.exchange.errors import PracticeError
from casemgr.vault.practice import mark_practice, may_reach, practise_with
from tests.helpers.correspondents import Desk, consent, desk, meet, open_client_case, read, send

Desks = tuple[Desk, Desk]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Vilnius, which practises, and Tbilisi, with which it may share a case."""
    two = desk(tmp_path / "Vilnius", "Vilnius"), desk(tmp_path / "Tbilisi", "Tbilisi")
    meet(*two)
    mark_practice(two[0].office.store, "heron")
    yield two
    for one in two:
        one.vault.close()


def test_a_practice_vault_writes_no_bundle_for_a_real_partner(desks: Desks, tmp_path: Path) -> None:
    here, there = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    before = set(tmp_path.rglob("*"))

    with pytest.raises(PracticeError) as refused:
        send(here, there, case)

    assert refused.value.office == "Tbilisi"
    assert set(tmp_path.rglob("*")) == before


def test_practice_offices_share_with_each_other(desks: Desks) -> None:
    here, there = desks
    practise_with(here.office.store, there.office.fingerprint)
    case = open_client_case(here)
    consent(here, case, there.id)

    assert read(there, send(here, there, case)).cases


def test_any_other_vault_may_reach_every_office(desks: Desks) -> None:
    _, there = desks

    assert may_reach(there.office.store, "0" * 40)
