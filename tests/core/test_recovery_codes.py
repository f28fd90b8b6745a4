"""The recovery code on paper: what is shown, what typing is forgiven, and how a slip is found."""

import contextlib
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.crypto.secret import Secret
from casemgr.vault.recovery_code import ALPHABET, RecoveryCode, RecoveryCodeError, Slip

codes = st.binary(min_size=16, max_size=16).map(lambda content: RecoveryCode(Secret(content)))
KNOWN = RecoveryCode(Secret(bytes(range(16))))


def same(first: RecoveryCode, second: RecoveryCode) -> bool:
    return first.root() == second.root()


def test_it_is_thirty_characters_in_six_groups_of_five() -> None:
    assert re.match(r"\A[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}\Z", RecoveryCode.random().text())


def test_its_form_is_fixed_so_that_old_paper_stays_good() -> None:
    assert KNOWN.text() == "000G4-0R40M-30E20-9185G-R38E1-XTSFM"


@given(codes)
def test_what_is_shown_can_be_typed(code: RecoveryCode) -> None:
    assert same(RecoveryCode.parse(code.text()), code)


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda text: text.replace("-", ""),
        lambda text: text.replace("-", " — "),
        lambda text: f"  {text}\n",
        lambda text: text.replace("0", "O"),
        lambda text: text.replace("0", "о"),
        lambda text: text.replace("1", "l"),
        lambda text: text.replace("1", "і"),
        lambda text: text.replace("M", "М").replace("E", "е").replace("C", "С"),
    ],
    ids=["small", "joined", "dashes", "spaces", "O", "Cyrillic o", "l", "Ukrainian i", "Cyrillic letters"],
)
def test_the_ways_of_a_hand_are_forgiven(change: Callable[[str], str]) -> None:
    assert same(RecoveryCode.parse(change(KNOWN.text())), KNOWN)


def test_a_wrong_character_is_found_at_every_place_and_its_group_named() -> None:
    letters = KNOWN.text().replace("-", "")
    for at, letter in enumerate(letters):
        for other in ALPHABET.replace(letter, "")[at % 4 :: 4]:
            with pytest.raises(RecoveryCodeError) as raised:
                RecoveryCode.parse(letters[:at] + other + letters[at + 1 :])
            assert raised.value.slip is Slip.CHECK
            assert at // 5 + 1 in raised.value.groups


def test_two_neighbours_changed_about_are_found() -> None:
    letters = KNOWN.text().replace("-", "")
    for at in range(29):
        swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
        if swapped != letters:
            with pytest.raises(RecoveryCodeError):
                RecoveryCode.parse(swapped)


def test_a_wholly_wrong_code_names_no_group() -> None:
    with pytest.raises(RecoveryCodeError) as raised:
        RecoveryCode.parse("12345" * 6)
    assert (raised.value.slip, raised.value.groups) == (Slip.CHECK, ())


def test_a_letter_outside_the_alphabet_is_found_with_its_group() -> None:
    with pytest.raises(RecoveryCodeError) as raised:
        RecoveryCode.parse(KNOWN.text()[:-1] + "U")
    assert (raised.value.slip, raised.value.groups) == (Slip.CHARACTER, (6,))


@pytest.mark.parametrize("text", ["", "000G4", KNOWN.text() + "0"])
def test_a_wrong_length_says_how_long(text: str) -> None:
    with pytest.raises(RecoveryCodeError) as raised:
        RecoveryCode.parse(text)
    assert (raised.value.slip, raised.value.length) == (Slip.LENGTH, len(text.replace("-", "")))


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_a_slip(text: str) -> None:
    with contextlib.suppress(RecoveryCodeError):
        assert RecoveryCode.parse(text).text()


def test_it_shows_itself_to_nobody_by_accident() -> None:
    assert KNOWN.text() not in f"{KNOWN!r} {KNOWN}"


def test_it_can_be_wiped() -> None:
    code = RecoveryCode.random()
    code.wipe()
    with pytest.raises(ValueError, match="wiped"):
        code.root()
