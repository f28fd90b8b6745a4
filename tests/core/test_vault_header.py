"""The header: nothing in it can change unnoticed, and damage is never taken for a wrong passphrase."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.crypto.kdf import CEILING, FLOOR, Cost, CostError
from casemgr.crypto.sealing import digest
from casemgr.crypto.secret import Secret
from casemgr.errors import NewerFormatError
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.header import (
    COPY_SIZE,
    SLOT_SIZE,
    Header,
    HeaderError,
    fresh_header,
    parse_copies,
    read_header,
    replace_header,
)
from casemgr.vault.keyslots import (
    KeyFileError,
    NoKeyFitsError,
    covered,
    master_key,
    passphrase_root,
    read_key_file,
    with_slots,
    without_slots,
    write_key_file,
)
from casemgr.vault.state import SLOT_COUNT, SlotKind, State

MASTER = Secret(bytes(range(32)))
ROOT = Secret(bytes(range(1, 33)))
STATE = State(
    edition=7,
    generation=1234,
    head=bytes(range(32)),
    vault=bytes(range(16)),
    salt=bytes(range(16, 32)),
    previous=bytes(range(32, 64)),
    kinds=(SlotKind.FREE,) * SLOT_COUNT,
)


def sealed_header() -> Header:
    header, state = with_slots(fresh_header(FLOOR), STATE, {SlotKind.PASSPHRASE: ROOT}, MASTER)
    return header.sealed(MASTER, state)


HEADER = sealed_header()
COPY = bytes(HEADER)


def codes_of(content: bytes) -> list[FindingCode]:
    return [finding.code for finding in parse_copies(content)[1]]


@contextmanager
def refused_for(code: FindingCode) -> Iterator[None]:
    with pytest.raises(HeaderError) as raised:
        yield
    assert code in [finding.code for finding in raised.value.findings]


def flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def with_checksum(copy: bytes) -> bytes:
    return copy[:-32] + digest(copy[:-32])


def test_the_state_comes_back_whole() -> None:
    found = Header.parse(COPY)
    assert found is not None
    state = found.opened(MASTER)
    assert replace(state, kinds=STATE.kinds) == STATE
    assert sorted(state.kinds) == [*[SlotKind.FREE] * 7, SlotKind.PASSPHRASE]


def test_the_checksum_finds_every_bit() -> None:
    changed = bytearray(COPY)
    for at in range(COPY_SIZE):
        for bit in range(8):
            changed[at] ^= 1 << bit
            assert Header.parse(bytes(changed)) is None
            changed[at] ^= 1 << bit
    assert bytes(changed) == COPY


def altered_bits(header: Header) -> Iterator[Header]:
    """Give the header with each bit of slots, state and MAC changed, as if its checksum were corrected."""
    for number, slot in enumerate(header.slots):
        for bit in range(SLOT_SIZE * 8):
            slots = (*header.slots[:number], flipped(slot, bit), *header.slots[number + 1 :])
            yield replace(header, slots=slots)
    for bit in range(len(header.sealed_state) * 8):
        yield replace(header, sealed_state=flipped(header.sealed_state, bit))
    for bit in range(len(header.code) * 8):
        yield replace(header, code=flipped(header.code, bit))


def test_the_mac_finds_every_bit_once_the_key_is_held() -> None:
    altered = 0
    for header in altered_bits(HEADER):
        try:
            header.opened(MASTER)
        except HeaderError as error:
            altered += error.findings == (Finding(FindingCode.HEADER_ALTERED, "header", "mac"),)
    assert altered == (COPY_SIZE - 64 - 32) * 8


def test_every_bit_of_the_preamble_is_found_by_its_form_or_by_the_mac() -> None:
    formless = altered = 0
    for bit in range(64 * 8):
        try:
            header = Header.parse(with_checksum(flipped(COPY, bit)))
            if header:
                header.opened(MASTER)
        except HeaderError as error:
            altered += error.findings[0].code is FindingCode.HEADER_ALTERED
        except NewerFormatError:
            formless += 1
        else:
            formless += header is None
    assert formless == (16 + 4) * 8  # the magic, the version and the spare bytes
    assert altered == (64 - 16 - 4) * 8


@pytest.mark.parametrize("number", [0, 1])
def test_one_damaged_copy_is_made_good_by_the_other(number: int) -> None:
    for bit in range(number * COPY_SIZE * 8, (number + 1) * COPY_SIZE * 8, 997):
        header, (finding,) = parse_copies(flipped(COPY * 2, bit))
        assert header == HEADER
        assert (finding.code, finding.detail) == (FindingCode.HEADER_COPY, str(number + 1))


def test_two_damaged_copies_are_damage_and_nothing_else() -> None:
    with refused_for(FindingCode.HEADER_COPY):
        parse_copies(flipped(flipped(COPY * 2, 5000), COPY_SIZE * 8 + 5000))


@pytest.mark.parametrize("size", [0, 1, 64, COPY_SIZE - 1])
def test_a_header_cut_within_the_first_copy_is_refused(size: int) -> None:
    with refused_for(FindingCode.HEADER_SIZE):
        parse_copies(COPY[:size])


@pytest.mark.parametrize("size", [COPY_SIZE, COPY_SIZE + 1, 2 * COPY_SIZE - 1])
def test_a_header_cut_within_the_second_copy_still_serves(size: int) -> None:
    assert codes_of((COPY * 2)[:size]) == [FindingCode.HEADER_COPY, FindingCode.HEADER_SIZE]


def test_an_extended_header_is_noticed() -> None:
    assert codes_of(COPY * 2 + b"\0") == [FindingCode.HEADER_SIZE]


def test_two_whole_copies_that_differ_are_no_accident() -> None:
    older = HEADER.sealed(MASTER, replace(STATE, edition=6))
    with refused_for(FindingCode.HEADER_COPIES_DIFFER):
        parse_copies(COPY + bytes(older))


def test_the_header_of_another_vault_is_altered_not_a_wrong_passphrase() -> None:
    with refused_for(FindingCode.HEADER_ALTERED):
        HEADER.opened(Secret(bytes(32)))


def test_a_newer_format_says_so() -> None:
    newer = bytearray(COPY)
    newer[14:16] = (2).to_bytes(2)
    with pytest.raises(NewerFormatError) as raised:
        parse_copies(with_checksum(bytes(newer)) * 2)
    assert (raised.value.found, raised.value.supported) == (2, 1)


def test_a_bit_error_in_the_version_is_damage_not_a_newer_format() -> None:
    header, _ = parse_copies(flipped(COPY * 2, 15 * 8 + 1))
    assert header == HEADER


@pytest.mark.parametrize(
    "cost",
    [
        CEILING._replace(memory_kib=2**32 - 1),
        CEILING._replace(passes=CEILING.passes + 1),
        FLOOR._replace(memory_kib=FLOOR.memory_kib - 1),
        FLOOR._replace(passes=0),
        FLOOR._replace(lanes=0),
    ],
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(cost: Cost) -> None:
    with pytest.raises(CostError):
        passphrase_root(replace(HEADER, cost=cost), "any words")


def test_a_replaced_header_is_on_the_disk_alone_and_private(tmp_path: Path) -> None:
    replace_header(tmp_path, HEADER)
    newer = HEADER.sealed(MASTER, replace(STATE, edition=8))
    (tmp_path / "header.new").write_bytes(b"what a power cut left")
    replace_header(tmp_path, newer)
    assert read_header(tmp_path) == (newer, ())
    assert [path.name for path in tmp_path.iterdir()] == ["header"]
    assert (tmp_path / "header").stat().st_mode & 0o777 == 0o600


def test_a_pipe_in_place_of_a_header_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "header")
    with refused_for(FindingCode.HEADER_MISSING):
        read_header(tmp_path)


def test_a_slot_opens_for_its_key_alone() -> None:
    assert master_key(HEADER, ROOT) == MASTER
    with pytest.raises(NoKeyFitsError):
        master_key(HEADER, Secret.random(32))


def test_a_slot_opens_only_where_it_stands() -> None:
    moved = replace(HEADER, slots=(*HEADER.slots[1:], HEADER.slots[0]))
    with refused_for(FindingCode.HEADER_ALTERED):
        master_key(moved, ROOT)


def test_a_slot_opens_only_under_its_salt_and_cost() -> None:
    with refused_for(FindingCode.HEADER_ALTERED):
        master_key(replace(HEADER, salt=bytes(32)), ROOT)


def test_a_removed_slot_opens_no_more_and_leaves_the_others() -> None:
    other = Secret.random(32)
    header, state = with_slots(HEADER, HEADER.opened(MASTER), {SlotKind.RECOVERY_CODE: other}, MASTER)
    header, state = without_slots(header, state, frozenset({SlotKind.PASSPHRASE}))
    assert master_key(header, other) == MASTER
    assert sorted(state.kinds) == [*[SlotKind.FREE] * 7, SlotKind.RECOVERY_CODE]
    with pytest.raises(NoKeyFitsError):
        master_key(header, ROOT)


def test_a_new_slot_takes_any_free_place() -> None:
    taken = set()
    for _ in range(200):
        _, state = with_slots(HEADER, HEADER.opened(MASTER), {SlotKind.RECOVERY_CODE: ROOT}, MASTER)
        taken.add(state.kinds.index(SlotKind.RECOVERY_CODE))
    assert taken == set(range(SLOT_COUNT)) - {HEADER.opened(MASTER).kinds.index(SlotKind.PASSPHRASE)}


def test_two_headers_do_not_tell_which_slot_was_changed() -> None:
    state = HEADER.opened(MASTER)
    used = state.kinds.index(SlotKind.PASSPHRASE)
    differing = [
        {at for at in range(SLOT_COUNT) if covered(HEADER, state).slots[at] != HEADER.slots[at]}
        for _ in range(100)
    ]
    assert all(used not in found for found in differing)
    assert {at for found in differing for at in found} == set(range(SLOT_COUNT)) - {used}
    assert any(len(found) < SLOT_COUNT - 1 for found in differing), "what stays the same is no way in by that"
    assert master_key(covered(HEADER, state), ROOT) == MASTER


def test_used_and_unused_slots_look_alike() -> None:
    """Chi-squared over byte values: 255 degrees of freedom, far beyond 400 for anything with a pattern."""
    roots = {kind: Secret.random(32) for kind in list(SlotKind)[1:5]}
    header, state = with_slots(fresh_header(FLOOR), STATE, roots, MASTER)
    kinds = zip(header.slots, state.kinds, strict=True)
    used = [slot for slot, kind in kinds if kind is not SlotKind.FREE]
    for slots in (used, [slot for slot in header.slots if slot not in used]):
        assert {len(slot) for slot in slots} == {SLOT_SIZE}
        counts = Counter(b"".join(slots))
        expected = 4 * SLOT_SIZE / 256
        assert sum((counts[value] - expected) ** 2 / expected for value in range(256)) < 400


def test_any_file_serves_as_key_file(tmp_path: Path) -> None:
    write_key_file(tmp_path / "key")
    (tmp_path / "picture").write_bytes(b"any file")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    assert read_key_file(tmp_path / "key") == read_key_file(tmp_path / "key")
    assert read_key_file(tmp_path / "key") != read_key_file(tmp_path / "picture")


@pytest.mark.parametrize("size", [0, (1 << 20) + 1])
def test_an_empty_or_huge_file_is_no_key_file(tmp_path: Path, size: int) -> None:
    (tmp_path / "key").write_bytes(bytes(size))
    with pytest.raises(KeyFileError):
        read_key_file(tmp_path / "key")
