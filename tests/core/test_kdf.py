"""Keys from passphrases and from other keys. Three of these tests run Argon2id at its real cost."""

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.crypto.kdf import (
    CEILING,
    FLOOR,
    Cost,
    CostError,
    EmptyPassphraseError,
    calibrate,
    cost_for,
    passphrase_key,
    subkey,
)
from casemgr.crypto.secret import Secret

SALT = bytes(range(16))
KEY_FILE = bytes(range(255, 223, -1))
KNOWN_KEY = "7c7d9bb2a599db332f0606637c8043fcbbded7d6b7927485ccfe0765153ad0b1"
"""What argon2id of the npm package @noble/hashes 2.4.0 makes of these at the floor."""


def test_the_key_is_what_another_argon2id_computes_and_typing_habits_do_not_matter() -> None:
    typed = " \N{NO-BREAK SPACE}" + unicodedata.normalize("NFD", "тайный йод") + "\t"
    assert len(typed) == len("тайный йод") + 6  # three spaces, and three й of two characters each

    key = passphrase_key(typed, SALT, FLOOR, key_file=Secret(KEY_FILE))

    assert bytes(key.view()).hex() == KNOWN_KEY


def test_the_key_file_is_part_of_the_key() -> None:
    assert bytes(passphrase_key("тайный йод", SALT, FLOOR).view()).hex() != KNOWN_KEY


def test_calibration_stays_between_floor_and_ceiling() -> None:
    cost = calibrate(target_ms=1)
    assert cost == FLOOR


def test_a_machine_with_too_little_memory_says_how_much_is_missing() -> None:
    short = (
        "import resource\n"
        "from casemgr.crypto.kdf import FLOOR, MemoryShortError, passphrase_key\n"
        "resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))\n"
        "try:\n"
        "    passphrase_key('words', bytes(16), FLOOR)\n"
        "except MemoryShortError as error:\n"
        "    print(error.memory_kib)\n"
    )
    done = subprocess.run([sys.executable, "-c", short], capture_output=True, text=True, check=True)
    assert done.stdout == "262144\n"


@pytest.mark.parametrize(
    "cost",
    [
        FLOOR._replace(memory_kib=FLOOR.memory_kib - 1),
        FLOOR._replace(passes=FLOOR.passes - 1),
        FLOOR._replace(lanes=FLOOR.lanes - 1),
        CEILING._replace(memory_kib=1 << 30),
        CEILING._replace(passes=CEILING.passes + 1),
        CEILING._replace(lanes=CEILING.lanes + 1),
        Cost(0, 0, 0),
        Cost(-1, -1, -1),
    ],
)
def test_a_cost_outside_floor_and_ceiling_is_refused_before_anything_runs(cost: Cost) -> None:
    with pytest.raises(CostError) as refused:
        passphrase_key("words", SALT, cost)
    assert refused.value.found == cost


@pytest.mark.parametrize("nothing", ["", " ", "\t\n", "\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"])
def test_a_key_file_alone_never_opens(nothing: str) -> None:
    with pytest.raises(EmptyPassphraseError):
        passphrase_key(nothing, SALT, FLOOR, key_file=Secret(KEY_FILE))


@given(st.floats(1, 100_000), st.floats(1, 100_000))
def test_a_calibrated_cost_takes_no_longer_than_asked_for_unless_it_is_the_floor(
    floor_ms: float, target_ms: float
) -> None:
    cost = cost_for(floor_ms, target_ms)
    expected_ms = floor_ms * (cost.memory_kib * cost.passes) / (FLOOR.memory_kib * FLOOR.passes)
    assert cost == FLOOR or expected_ms <= target_ms * 1.000001
    assert all(low <= found <= high for low, found, high in zip(FLOOR, cost, CEILING, strict=True))


@pytest.mark.parametrize(
    ("floor_ms", "cost"),
    [
        (2000, FLOOR),
        (1000, FLOOR),
        (500, Cost(512 * 1024, 3, 4)),
        (250, Cost(1024 * 1024, 3, 4)),
        (100, Cost(1024 * 1024, 7, 4)),
        (1, CEILING._replace(lanes=4)),
    ],
)
def test_a_faster_machine_gets_more_memory_first_and_then_more_passes(floor_ms: float, cost: Cost) -> None:
    assert cost_for(floor_ms, 1000) == cost


def test_subkeys_are_hkdf_sha256() -> None:
    """RFC 5869, test case 3."""
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert bytes(subkey(Secret(b"\x0b" * 22), "", 42).view()).hex() == expected


def test_each_label_has_its_own_key() -> None:
    key = Secret.random(32)
    assert subkey(key, "db") == subkey(key, "db")
    assert subkey(key, "db") != subkey(key, "state")
    assert subkey(key, "db") != subkey(Secret.random(32), "db")
