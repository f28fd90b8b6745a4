"""Office cards: who an office is, checked down to the bit, and compared by forty digits."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.clock import FixedClock
from casemgr.crypto.age import Identity
from casemgr.crypto.minisign import SigningKey
from casemgr.crypto.sealing import digest
from casemgr.errors import NewerFormatError, RefusedError
from casemgr.exchange.card import FingerprintError, OfficeCard, grouped, make_card, read_card, ungrouped
from casemgr.exchange.errors import DamagedError, SignatureRefusedError, WrongTypeError
from casemgr.exchange.signed import Signed, sign
from casemgr.exchange.wire import FIRST, Card, Manifest, Organisation, Receipt, encode_document
from casemgr.records.by_language import ByLanguage
from casemgr.records.organisation import Organisation as Profile
from casemgr.store.listings import records
from tests.helpers.correspondents import desk as correspondent
from tests.helpers.peers import run

CLOCK = FixedClock(1_790_000_000_000)
IDENTITY, SIGNING, OTHER = Identity.generate(), SigningKey.generate(), SigningKey.generate()
MISTYPED = str(IDENTITY.recipient)[:-1] + {"q": "p"}.get(str(IDENTITY.recipient)[-1], "q")
TBILISI = Organisation(
    names={"en": "Safe House", "ka": "თავშესაფარი"}, country="GE", contact="desk@example.org"
)


def card(previous: SigningKey | None = None) -> OfficeCard:
    """Return the card of an invented office."""
    return make_card("ab" * 16, "Tbilisi", IDENTITY, SIGNING, ["cd" * 16], CLOCK, TBILISI, previous)


def resigned(changed: Card, key: SigningKey = SIGNING) -> bytes:
    """Return a card file with other content, signed as it should be."""
    signed = sign(changed, key)
    return signed.line + signed.signature


def test_a_card_reads_back_the_same() -> None:
    assert read_card(card().file) == card()
    assert card().card.organisation == TBILISI
    assert card().recipient == IDENTITY.recipient
    assert card().key == SIGNING.public


@pytest.mark.parametrize(
    ("names", "called"),
    [
        ({"be": "Віленскі цэнтр", "en": "Vilnius Centre", "lt": "Vilniaus centras"}, "Vilnius Centre"),
        ({"lt": "Vilniaus centras", "ru": "Вильнюсский центр"}, "Vilniaus centras"),
    ],
)
def test_an_office_goes_by_its_english_name_and_says_the_others_too(
    tmp_path: Path, names: dict[str, str], called: str
) -> None:
    desk = correspondent(tmp_path / "vilnius", "Vilnius")
    store = desk.office.store
    profile = store.read(Profile, records(store, Profile)[0].id)
    store.put(replace(profile.record, name=ByLanguage.of(names)), profile)
    card = desk.office.card().card
    assert card.name == called
    assert card.organisation.names == names
    assert desk.office.card("Our desk").card.name == "Our desk"


def test_the_fingerprint_is_the_one_a_shell_computes() -> None:
    said = json.loads(card().signed.line)
    number = int(digest((said["signing_key"] + said["recipient"]).encode()).hex(), 16) % 10**40
    assert card().fingerprint == str(number).zfill(40)


def test_a_fingerprint_changes_with_either_key() -> None:
    other_key = make_card("ab" * 16, "Tbilisi", IDENTITY, OTHER, ["cd" * 16], CLOCK)
    other_recipient = make_card("ab" * 16, "Tbilisi", Identity.generate(), SIGNING, ["cd" * 16], CLOCK)
    assert len({card().fingerprint, other_key.fingerprint, other_recipient.fingerprint}) == 3


@given(st.integers(0, 10**40 - 1), st.sampled_from([" ", "-", "", "\n"]))
def test_digits_are_read_back_however_they_are_grouped(number: int, between: str) -> None:
    fingerprint = f"{number:040d}"
    assert len(grouped(fingerprint).split()) == 8
    assert ungrouped(grouped(fingerprint).replace(" ", between)) == fingerprint


@pytest.mark.parametrize("typed", ["", "1" * 39, "1" * 41, "a" * 40, "１" * 40, "1" * 39 + "²"])
def test_what_is_not_forty_digits_is_no_fingerprint(typed: str) -> None:
    with pytest.raises(FingerprintError):
        ungrouped(typed)


def flips(content: bytes) -> Iterator[bytes]:
    """Yield `content` with each of its bits flipped in turn."""
    held = bytearray(content)
    for bit in range(8 * len(held)):
        held[bit // 8] ^= 1 << bit % 8
        yield bytes(held)
        held[bit // 8] ^= 1 << bit % 8


def test_every_flipped_bit_of_a_card_is_refused() -> None:
    for wrong in flips(card().file):
        with pytest.raises(RefusedError):
            read_card(wrong)


def test_every_flipped_bit_of_an_endorsement_undoes_it() -> None:
    endorsed = card(previous=OTHER)
    assert not any(
        replace(endorsed, endorsement=wrong).endorsed_by(OTHER.public)
        for wrong in flips(endorsed.endorsement)
    )


def test_a_cut_or_lengthened_card_is_refused() -> None:
    file = card().file
    for wrong in [file[:size] for size in range(len(file))] + [
        file + b"\n",
        file + b"x",
        file * 2,
        b"\n" + file,
    ]:
        with pytest.raises(RefusedError):
            read_card(wrong)


def test_a_card_signed_by_another_key_is_refused() -> None:
    with pytest.raises(SignatureRefusedError):
        read_card(resigned(card().card, OTHER))


def test_the_key_before_can_vouch_for_the_new_one() -> None:
    file = read_card(card(previous=OTHER).file)
    assert file.endorsed_by(OTHER.public)
    assert not file.endorsed_by(SIGNING.public)
    assert not card().endorsed_by(OTHER.public)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Tbilisi\u202e"), ("name", "a\nb"), ("organisation", Organisation(names={"en": "\x07"})),
        ("organisation", Organisation(names={}, address="\u200b")), ("devices", ["cd" * 16] * 2),
        ("devices", ["ff" * 16, "00" * 16]), ("recipient", MISTYPED),
        ("signing_key", "A" * 56),
    ],
)  # fmt: skip
def test_what_a_card_may_not_say_is_refused(field: str, value: object) -> None:
    said = {name: getattr(card().card, name) for name in Card.__struct_fields__}
    with pytest.raises(RefusedError):
        read_card(resigned(Card(**said | {field: value})))


def test_a_signature_on_one_type_counts_for_no_other() -> None:
    """Every signed type, signed rightly, offered as every other type."""
    manifest = Manifest(
        kind="share", bundle="0" * 32, sender="1" * 40, recipient="1" * 40, sequence=1, previous=FIRST,
        challenge="0" * 64, created=1, members=[],
    )  # fmt: skip
    receipt = Receipt(
        bundle="0" * 32, sequence=1, manifest="0" * 64, challenge="0" * 64, sender="1" * 40,
        recipient="1" * 40, revision=1, created=1, outcome={},
    )  # fmt: skip
    for document in (card().card, manifest, receipt):
        signed = sign(document, SIGNING)
        for kind in (Card, Manifest, Receipt):
            if isinstance(document, kind):
                assert signed.read(kind, SIGNING.public, "here") == document
                continue
            with pytest.raises(WrongTypeError):
                signed.read(kind, SIGNING.public, "here")
            with pytest.raises(SignatureRefusedError):
                signed.check(kind, SIGNING.public)


def test_a_signature_over_a_law_or_template_counts_for_no_card() -> None:
    line = encode_document(card().card)
    for foreign in (b'{"type":"law","format":1}\n', b'{"type":"template","format":1}\n'):
        signature = SIGNING.sign(foreign, "card").encode()
        with pytest.raises(SignatureRefusedError):
            Signed(line, signature).check(Card, SIGNING.public)
        with pytest.raises(WrongTypeError):
            Signed(foreign, signature).read(Card, SIGNING.public, "card")


def test_a_newer_card_is_told_apart_from_a_damaged_one() -> None:
    line = card().signed.line.replace(b'"format":1', b'"format":2,"more":[]')
    with pytest.raises(NewerFormatError):
        read_card(line + SIGNING.sign(line, "card").encode())


def test_a_card_too_long_is_not_looked_at() -> None:
    with pytest.raises(RefusedError):
        read_card(bytes(1 << 20))


def test_minisign_verifies_a_card_cut_in_two(tmp_path: Path) -> None:
    line, *signature = card().file.splitlines(keepends=True)
    (tmp_path / "card.json").write_bytes(line)
    (tmp_path / "card.json.minisig").write_bytes(b"".join(signature))
    said = run("minisign", "-Vm", tmp_path / "card.json", "-P", card().card.signing_key)
    assert b"Trusted comment: card" in said


def test_the_untrusted_comment_is_no_place_to_hide_words() -> None:
    file = card()
    signature = file.signed.signature.replace(b"comment: signature", b"comment: anything", 1)
    with pytest.raises(SignatureRefusedError):
        read_card(replace(file, signed=Signed(file.signed.line, signature)).file)


def test_a_card_without_its_signature_is_refused_as_damaged() -> None:
    with pytest.raises(DamagedError):
        read_card(card().signed.line)
