"""The wishes of an office, kept in the vault; those of another version are left aside."""

import json
from pathlib import Path

import pytest

from casemgr.casework.preferences import IDLE_CHOICES, META, Preferences, keep_preferences, read_preferences
from casemgr.store.store import Store
from tests.helpers.offices import client, open_store

OTHERS = Preferences(
    counsellor="Аста",
    idle_minutes=8,
    appearance="dark",
    names_hidden=True,
    single_keys=False,
    clipboard_seconds=30,
    searches=(("Чарга", "status:open"), ("Mine", "asta")),
    office_days=14,
)


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def test_a_new_vault_has_the_first_wishes(office: Store) -> None:
    assert read_preferences(office) == Preferences()
    assert Preferences().idle_minutes in IDLE_CHOICES


def test_what_was_chosen_is_read_back(office: Store) -> None:
    keep_preferences(office, OTHERS)
    assert read_preferences(office) == OTHERS


def test_what_is_written_from_now_on_is_signed_by_the_counsellor(office: Store) -> None:
    keep_preferences(office, OTHERS)
    assert office.author == OTHERS.counsellor
    office.put(client(office))
    assert office.database.row("SELECT author FROM changes ORDER BY seq DESC LIMIT 1") == (OTHERS.counsellor,)


def test_a_wish_this_version_does_not_know_is_left_aside(office: Store) -> None:
    office.set_meta(META, json.dumps({"office_days": 3, "colour_of_the_sky": "blue"}).encode())
    assert read_preferences(office) == Preferences(office_days=3)


@pytest.mark.parametrize(
    "wish", [{"idle_minutes": "4"}, {"names_hidden": 1}, {"searches": "all"}, {"counsellor": None}]
)
def test_a_wish_of_another_shape_is_left_aside(office: Store, wish: dict[str, object]) -> None:
    office.set_meta(META, json.dumps({"office_days": 3, **wish}).encode())
    assert read_preferences(office) == Preferences(office_days=3)
