"""Hostile bundles: every flipped bit, and tens of thousands of mutants of every layer.

Whatever the file, the answer is a refusal or a bundle in order: no other error, no pause, no write.
Mutants that a partner's valid key signed anew may be in order; all others are refused.
"""

import hashlib
import hmac
import io
import random
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from casemgr.crypto.age import encrypt, open_reader
from casemgr.crypto.age.header import VERSION, Stanza, read_header
from casemgr.crypto.minisign import PublicKey
from casemgr.crypto.sealing import padme
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import encrypt_stream
from casemgr.errors import RefusedError
from casemgr.exchange import tar
from casemgr.exchange.intake import plan
from casemgr.exchange.lines import encode_changes
from casemgr.exchange.manifest import MANIFEST, SIGNATURE
from casemgr.exchange.opening import open_bundle
from casemgr.exchange.packing import pack, prepare, whole
from tests.helpers.correspondents import desk, manifest, meet, signed_by
from tests.helpers.exchange import InventedOffice, change, contents, heading, share

VILNIUS, TBILISI = map(InventedOffice, ("Vilnius", "Tbilisi"))
KEYS = {VILNIUS.card.fingerprint: VILNIUS.signing.public}
US = TBILISI.card.fingerprint
BLOB = "0f" * 16
OWNER = "aa" * 16
SLOWEST = 1.0
"""Seconds that any one file may take."""

Random = random.Random
Mutate = Callable[[bytes, Random], bytes]


class KnownFileKey:
    """An identity that remembers the key of one file, so that thousands of insides can be tried."""

    def __init__(self, key: bytes) -> None:
        self.key = key

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """Return the key, if this may be the file."""
        return Secret(self.key) if stanzas else None


@cache
def specimen() -> bytes:
    """A small bundle as we write it, with one attachment."""
    return share(VILNIUS, TBILISI, [change(1), change(2)], {BLOB: b"paper"})


@cache
def envelope() -> tuple[bytes, bytes]:
    """Return the header of the specimen with its nonce, and its file key."""
    source = io.BytesIO(specimen())
    stanzas = read_header(source, source.readline(len(VERSION))).stanzas
    key = TBILISI.identity.unwrap(stanzas)
    assert key is not None
    return specimen()[: source.tell() + 16], bytes(key.view())


@cache
def inside() -> bytes:
    """The tar and padding within the specimen."""
    return _body(specimen())


def enveloped(body: bytes) -> bytes:
    """Return another inside in the envelope of the specimen: RFC 5869 by hand, then STREAM."""
    head, key = envelope()
    extracted = hmac.digest(head[-16:], key, "sha256")
    sink = io.BytesIO(head)
    sink.seek(len(head))
    encrypt_stream(io.BytesIO(body), sink, Secret(hmac.digest(extracted, b"payload\1", "sha256")))
    return sink.getvalue()


def answer(file: bytes, key_of: Callable[[str], PublicKey] = lambda digits: KEYS[digits]) -> bool:
    """Return whether a file is in order; anything but that and a refusal fails the test."""
    started = time.perf_counter()
    try:
        bundle = open_bundle(io.BytesIO(file), KnownFileKey(envelope()[1]), US, key_of)
        held = sum(map(len, bundle.changes())) + sum(len(list(bundle.blob(m.name[6:]))) for m in bundle.blobs)
    except (RefusedError, KeyError):
        held = -1
    assert time.perf_counter() - started < SLOWEST
    return held >= 0


def nobody(digits: str) -> PublicKey:
    """Fail the test: a damaged file was opened so far that its sender was looked up."""
    raise AssertionError(digits)


@cache
def small_bundle() -> bytes:
    """A bundle without changes for one recipient alone, which the format allows."""
    two, one = io.BytesIO(), io.BytesIO()
    members = contents([])
    pack(
        prepare(heading(VILNIUS, TBILISI), members, VILNIUS.signing), members, TBILISI.identity.recipient, two
    )
    encrypt(open_reader(io.BytesIO(two.getvalue()), [TBILISI.identity]), one, [TBILISI.identity.recipient])
    return one.getvalue()


@pytest.mark.parametrize("part", range(4))
def test_every_flipped_bit_of_a_bundle_is_refused_and_nothing_is_released(part: int) -> None:
    file = bytearray(small_bundle())
    assert 8 * len(file) >= 27_000
    for bit in range(part, 8 * len(file), 4):
        file[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RefusedError):
            open_bundle(io.BytesIO(file), TBILISI.identity, US, nobody)
        file[bit // 8] ^= 1 << bit % 8


def test_every_cut_and_every_extension_is_refused() -> None:
    for size in range(0, len(specimen()), 7):
        assert not answer(specimen()[:size], nobody)
    for more in (b"\0", b"\n", specimen(), bytes(65_552)):
        assert not answer(specimen() + more, nobody)


def spliced(body: bytes, random: Random) -> bytes:
    """Remove, repeat, swap, zero or fill a stretch of bytes."""
    start, end = sorted(random.randrange(len(body) + 1) for _ in range(2))
    stretch = body[start:end]
    return random.choice(
        [
            body[:start] + body[end:],
            body[:end] + stretch + body[end:],
            body[:start] + bytes(end - start) + body[end:],
            body[:start] + random.randbytes(end - start) + body[end:],
            body[end:] + body[:end],
            body[:start] + stretch[::-1] + body[end:],
        ]
    )


def nudged(body: bytes, random: Random) -> bytes:
    """Alter a few bytes, often in the ways that parsers trip over."""
    held = bytearray(body)
    for _ in range(random.randint(1, 4)):
        usual = [0, 10, 13, 32, 34, 48, 55, 92, 255, random.randrange(256)]
        held[random.randrange(len(held))] = random.choice(usual)
    return bytes(held)


def blockwise(body: bytes, random: Random) -> bytes:
    """Remove, repeat or exchange whole blocks of the tar, or put in one of its own headers."""
    blocks = [body[at : at + tar.BLOCK] for at in range(0, len(body), tar.BLOCK)]
    first, second = (random.randrange(len(blocks)) for _ in range(2))
    kind = random.randrange(4)
    if kind == 0:
        del blocks[first]
    elif kind == 1:
        blocks.insert(first, blocks[second])
    elif kind == 2:
        blocks[first], blocks[second] = blocks[second], blocks[first]
    else:
        names = [MANIFEST, SIGNATURE, "changes.jsonl", "blobs/" + BLOB]
        blocks[first] = tar.header(random.choice(names), random.choice([0, 1, 511, 1 << 20, tar.MAX_MEMBER]))
    return b"".join(blocks)


def worded(body: bytes, random: Random) -> bytes:
    """Put a piece that means something in JSON, tar or age in place of another."""
    pieces = [
        b"0", b"-1", b"9007199254740992", b"1e9", b"NaN", b"null", b"true", b"[]", b"{}", b'""', b'"\\ud800"',
        b"18446744073709551616", b'"../../etc/passwd"', b'"type":"card"', b'"format":2', b"changes.jsonl",
        b"ustar", b"\0" * 512, b'"sequence":0', b"---", b"mlkem768x25519", b"X25519", b"\xff\xfe",
        b"-> scrypt ", b"[" * 2000, "е".encode(),
    ]  # fmt: skip
    start = random.randrange(len(body))
    piece = random.choice(pieces)
    return body[:start] + piece + body[start + random.choice([0, len(piece), 1]) :]


ANY: tuple[Mutate, ...] = (spliced, nudged, worded)


def outer(random: Random) -> bytes:
    """Return the file itself mutated: header, stanzas, MAC, nonce, payload."""
    head = len(envelope()[0])
    mutate = random.choice(ANY)
    if random.random() < 0.7:
        return mutate(specimen()[:head], random) + specimen()[head:]
    return mutate(specimen(), random)


def inner(random: Random) -> bytes:
    """Return a valid age file around a mutated inside that nobody signed."""
    return enveloped(random.choice([*ANY, blockwise])(inside(), random))


def resigned(random: Random) -> bytes:
    """Return a bundle whose manifest was mutated and then signed with the partner's valid key."""
    line = _members()[0][1].rstrip(b"\n")
    return enveloped(_archive(random.choice(ANY)(line, random) + b"\n", _members()[2:]))


def refilled(random: Random) -> bytes:
    """Return a bundle of mutated changes under a manifest that describes and signs them rightly."""
    changes = random.choice(ANY)(_members()[2][1], random)
    said, honest = _members()[0][1], _members()[2][1]
    for old, new in (
        (hashlib.sha256(honest).hexdigest(), hashlib.sha256(changes).hexdigest()),
        (f'"size":{len(honest)}', f'"size":{len(changes)}'),
    ):
        said = said.replace(old.encode(), new.encode(), 1)
    return enveloped(_archive(said, [("changes.jsonl", changes), *_members()[3:]]))


@cache
def _members() -> list[tuple[str, bytes]]:
    """Return the members of the specimen."""
    found, at = [], 0
    for name in (MANIFEST, SIGNATURE, "changes.jsonl", "blobs/" + BLOB):
        size = tar.size_in(inside()[at : at + tar.BLOCK], name)
        found.append((name, inside()[at + tar.BLOCK : at + tar.BLOCK + size]))
        at += tar.blocks(size) * tar.BLOCK
    return found


def _archive(line: bytes, members: Sequence[tuple[str, bytes]]) -> bytes:
    """Return an inside with this manifest line, signed, padded as it has to be."""
    signature = VILNIUS.signing.sign(line, "bundle").encode()
    body = b"".join(
        tar.header(name, len(held)) + held + bytes(tar.fill_of(len(held)))
        for name, held in [(MANIFEST, line), (SIGNATURE, signature), *members]
    )
    return body.ljust(padme(len(body) // tar.BLOCK + tar.END_BLOCKS) * tar.BLOCK, b"\0")


def mutants(make: Callable[[Random], bytes], count: int, seed: int) -> Iterator[bytes]:
    """Yield `count` mutants, the same in every run."""
    source = Random(seed)
    return (make(source) for _ in range(count))


COUNTS: dict[Callable[[Random], bytes], int] = {
    outer: 36_000,
    inner: 14_000,
    resigned: 6_000,
    refilled: 4_000,
}
HOW_OFTEN = [pytest.param(1, id="gate"), pytest.param(34, marks=pytest.mark.slow, id="release")]


@pytest.mark.parametrize("times", HOW_OFTEN)
@pytest.mark.parametrize("make", [outer, inner])
def test_mutants_that_nobody_signed_are_refused(make: Callable[[Random], bytes], times: int) -> None:
    for mutant in mutants(make, COUNTS[make] * times, seed=times):
        assert not answer(mutant) or mutant == specimen() or _body(mutant) == inside()


def _body(mutant: bytes) -> bytes:
    """Return what is inside a file in this envelope."""
    return open_reader(io.BytesIO(mutant), [KnownFileKey(envelope()[1])]).read()


@pytest.mark.parametrize("times", HOW_OFTEN)
@pytest.mark.parametrize("make", [resigned, refilled])
def test_mutants_that_a_valid_partner_signed_are_refused_or_in_order(
    make: Callable[[Random], bytes], times: int
) -> None:
    accepted = sum(answer(mutant) for mutant in mutants(make, COUNTS[make] * times, seed=times))
    assert accepted < COUNTS[make] * times / 2, "mutants that mutate nothing prove nothing"


def test_the_specimen_itself_is_in_order() -> None:
    assert answer(specimen())
    assert answer(enveloped(inside()))
    assert answer(enveloped(_archive(_members()[0][1], _members()[2:])))


def test_hostile_changes_of_a_valid_partner_write_nothing_before_they_are_accepted(tmp_path: Path) -> None:
    """Lines in order that make no sense together, as far as the plan over a real vault."""
    here, there = desk(tmp_path / "Vilnius", "Vilnius"), desk(tmp_path / "Tbilisi", "Tbilisi")
    meet(here, there)
    database, source, planned = there.office.store.database, Random(5), 0
    before = database.row("SELECT total_changes()")
    for _ in range(200):
        file = signed_by(here, there, manifest(here, there), [whole("changes.jsonl", well_formed(source))])
        try:
            planned += len(plan(there.office, file).cases)
        except RefusedError:
            continue
    assert planned > 20
    assert database.row("SELECT total_changes()") == before
    here.vault.close()
    there.vault.close()


def well_formed(source: Random) -> bytes:
    """Return lines of collections, fields and values drawn at random."""
    values = ['"x"', "null", "[]", '{"value":1}', "1", "true", '{"empty":"unknown"}', f'"{OWNER}"', "[[[]]]"]
    fields = ["case_id", "person_id", "deleted", "latin_name", "status", "withhold", "keys", "blob", "new"]
    nouns = ["cases", "persons", "involvements", "partners", "documents", "consents", "unheard_of"]
    case = change(0)._replace(collection="cases", record=OWNER, field="status", value='"open"')
    changes = [
        change(number)._replace(
            record=source.choice(["bb" * 16, "cc" * 16]),
            collection=source.choice(nouns),
            field=source.choice(fields),
            value=source.choice(values),
        )
        for number in range(1, source.randint(2, 4))
    ]
    return b"".join(encode_changes([case, *changes]))
