"""After five wrong passphrases each next one has to wait, also after a restart; nothing else is told."""

import json
from pathlib import Path

import pytest

from casemgr import settings
from casemgr.crypto.secret import Secret
from casemgr.settings import FREE_TRIES, LONGEST_WAIT, Settings, load
from casemgr.vault.attempts import counted
from casemgr.vault.header import Header, HeaderError
from casemgr.vault.keyslots import NoKeyFitsError
from casemgr.vault.vault import Vault
from tests.helpers.cli import Desk
from tests.helpers.vault import VaultPlace


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    found = VaultPlace(tmp_path)
    found.create().close()
    return found


def fail(place: VaultPlace, times: int = 1) -> None:
    """Try a wrong key so many times."""
    for _ in range(times):
        with pytest.raises(NoKeyFitsError):
            Vault.enter(place.folder, no_way, clock=place.clock, settings=place.settings)


def no_way(_: Header) -> Secret:
    raise NoKeyFitsError


def wait(place: VaultPlace) -> int:
    """Return how long a program that begins now has to wait."""
    return load(place.settings).seconds_to_wait


def test_five_tries_are_free_and_then_each_waits_twice_as_long(place: VaultPlace) -> None:
    waits = [wait(place)]
    for _ in range(8):
        fail(place)
        waits.append(wait(place))

    assert FREE_TRIES == 5
    assert waits == [0, 0, 0, 0, 0, 2, 4, 8, 16]


@pytest.mark.parametrize("failures", [13, 14, 1000, 10**30])
def test_the_wait_grows_no_further_than_five_minutes(failures: int) -> None:
    assert Settings(failures=failures).seconds_to_wait == LONGEST_WAIT == 300


def test_the_right_key_ends_the_row(place: VaultPlace) -> None:
    fail(place, 7)

    place.open().close()

    assert wait(place) == 0
    assert "failures" not in place.settings.read_text()


def test_a_vault_that_was_always_opened_at_once_leaves_no_count(place: VaultPlace) -> None:
    place.open().close()

    assert "failures" not in place.settings.read_text()


def test_the_count_is_all_that_is_kept(place: VaultPlace) -> None:
    before = load(place.settings)

    fail(place, 3)

    assert load(place.settings) == Settings(witnesses=before.witnesses, failures=3)


def test_what_stands_against_a_vault_for_another_reason_is_no_wrong_try(place: VaultPlace) -> None:
    fail(place, 1)
    header = place.folder / "header"
    header.write_bytes(bytes(header.stat().st_size))

    with pytest.raises(HeaderError):
        place.open()

    assert load(place.settings).failures == 1


def test_damaged_settings_let_the_count_begin_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings"
    path.write_text("{")

    with pytest.raises(NoKeyFitsError), counted(path):
        raise NoKeyFitsError

    assert load(path) == Settings(failures=1)


def test_where_nothing_can_be_written_the_error_is_still_that_of_the_key(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(NoKeyFitsError), counted(tmp_path / "file" / "settings"):
        raise NoKeyFitsError


@pytest.mark.parametrize("failures", [-1, "3", 1.5, True, None])
def test_a_count_that_is_none_is_damage(tmp_path: Path, failures: object) -> None:
    path = tmp_path / "settings"
    members = {"format": 1, "language": "", "witnesses": {}, "failures": failures}
    path.write_text(json.dumps(members))

    with pytest.raises(settings.DamagedSettingsError) as error:
        load(path)

    assert error.value.problem == "failures"


def test_the_command_line_waits_before_it_asks_and_says_why(tmp_path: Path) -> None:
    desk = Desk.at(tmp_path)
    desk.typed = ["wrong"]
    codes = [desk.says("case", "list").code for _ in range(7)]
    desk.typed = []

    said = desk.says("case", "list")

    assert codes == [3] * 7
    assert desk.slept == [2, 4, 8]
    assert said.code == 0
    assert "7 wrong tries in a row: the next one is taken in 8 s." in said.err
    assert desk.says("case", "list").err == ""
    assert desk.slept == [2, 4, 8]
