"""Bundles: what goes in comes out, sizes tell little, and a stranger with standard tools can read one."""

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import x25519

from casemgr.crypto import age
from casemgr.crypto.age.header import VERSION, read_header
from casemgr.crypto.sealing import padme
from casemgr.errors import Cancelled
from casemgr.exchange import tar
from casemgr.exchange.errors import (
    DamagedError,
    KindNotReadError,
    NotForUsError,
    OverLimitError,
    SignatureRefusedError,
    UnknownSenderError,
)
from casemgr.exchange.manifest import RECEIPT, RECEIPT_SIGNATURE, Kind, check_members
from casemgr.exchange.opening import Bundle, open_bundle
from casemgr.exchange.packing import Content, pack, prepare, whole
from casemgr.exchange.wire import Member, with_members
from tests.helpers.exchange import (
    InventedOffice,
    change,
    contents,
    heading,
    key_of,
    opened,
    packed,
    share,
)
from tests.helpers.peers import age_encryption, run

VILNIUS, TBILISI, STRANGER = map(InventedOffice, ("Vilnius", "Tbilisi", "Elsewhere"))
KEYS = key_of(VILNIUS)
BLOB = "0f" * 16


def everything(bundle: Bundle) -> tuple[list[object], dict[str, bytes]]:
    """Return all changes and attachments of a bundle."""
    blobs = {member.name: b"".join(bundle.blob(member.name[6:])) for member in bundle.blobs}
    return [found for piece in bundle.changes() for found in piece], blobs


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 40), st.lists(st.binary(max_size=1200), max_size=3))
def test_what_goes_in_comes_out(count: int, blobs: list[bytes]) -> None:
    changes = [change(number) for number in range(count)]
    attached = {f"{number:032x}": held for number, held in enumerate(blobs)}
    bundle = opened(share(VILNIUS, TBILISI, changes, attached), TBILISI, KEYS)
    assert bundle.change_count == count
    assert everything(bundle) == (changes, {"blobs/" + name: held for name, held in attached.items()})


def test_outside_there_is_an_age_file_with_two_alike_recipients_and_a_padded_size() -> None:
    for count in range(0, 120, 5):
        file = share(VILNIUS, TBILISI, [change(number) for number in range(count)])
        assert age.stanza_types(io.BytesIO(file)) == ["mlkem768x25519"] * 2
        inside = io.BytesIO()
        age.decrypt(io.BytesIO(file), inside, [TBILISI.identity])
        blocks, rest = divmod(len(inside.getvalue()), tar.BLOCK)
        assert rest == 0
        assert padme(blocks) == blocks


def test_nothing_of_the_content_and_neither_party_shows_outside() -> None:
    file = share(VILNIUS, TBILISI, [change()])
    secrets = [
        VILNIUS.card.fingerprint,
        TBILISI.card.fingerprint,
        VILNIUS.card.card.signing_key,
        "Мінск",
        "persons",
    ]
    assert not any(secret.encode() in file for secret in secrets)
    assert TBILISI.card.card.recipient[8:40].encode() not in file


def test_the_true_recipient_stands_in_no_certain_place() -> None:
    """Either stanza may be ours: an age file with the other one taken out would not verify."""
    starts = set()
    for _ in range(24):
        file = io.BytesIO(share(VILNIUS, TBILISI, []))
        age.open_reader(file, [TBILISI.identity])
        starts.add(_own_stanza(file.getvalue()))
    assert starts == {0, 1}


def _own_stanza(file: bytes) -> int:
    """Return which stanza the recipient can unwrap, by leaving the others out of a parsed header."""
    source = io.BytesIO(file)
    stanzas = read_header(source, source.readline(len(VERSION))).stanzas
    return next(at for at, stanza in enumerate(stanzas) if TBILISI.identity.unwrap([stanza]) is not None)


@pytest.mark.parametrize("count", [1, 4, 8])
def test_other_numbers_of_recipients_that_the_format_allows_are_read(count: int) -> None:
    assert opened(_rewrapped(count), TBILISI, KEYS).change_count == 1


@pytest.mark.parametrize("count", [3, 5, 9])
def test_other_numbers_of_recipients_are_refused(count: int) -> None:
    with pytest.raises(DamagedError) as caught:
        opened(_rewrapped(count), TBILISI, KEYS)
    assert (caught.value.place, caught.value.reason) == ("header", "recipients")


def _inside(file: bytes) -> bytes:
    inside = io.BytesIO()
    age.decrypt(io.BytesIO(file), inside, [TBILISI.identity])
    return inside.getvalue()


def _rewrapped(count: int) -> bytes:
    """Return the same bundle for `count` recipients."""
    file = io.BytesIO()
    dummies = [age.Recipient.dummy() for _ in range(count - 1)]
    age.encrypt(
        io.BytesIO(_inside(share(VILNIUS, TBILISI, [change()]))), file, [TBILISI.identity.recipient, *dummies]
    )
    return file.getvalue()


def test_a_bundle_that_a_classical_key_opens_is_refused() -> None:
    classical = age.Identity.parse(str(x25519.Identity.generate()))
    file = io.BytesIO()
    age.encrypt(io.BytesIO(_inside(share(VILNIUS, TBILISI, [change()]))), file, [classical.recipient])
    with pytest.raises(DamagedError):
        open_bundle(file, classical, TBILISI.card.fingerprint, KEYS.__getitem__)


def test_a_bundle_for_somebody_else_is_not_for_us() -> None:
    with pytest.raises(NotForUsError):
        opened(share(VILNIUS, STRANGER, [change()]), TBILISI, KEYS)


def test_a_bundle_that_a_recipient_passed_on_is_not_for_us() -> None:
    """Tbilisi encrypts anew what Vilnius signed for Tbilisi: it names its recipient."""
    file = io.BytesIO()
    inside = _inside(share(VILNIUS, TBILISI, [change()]))
    age.encrypt(io.BytesIO(inside), file, [STRANGER.identity.recipient])
    with pytest.raises(NotForUsError):
        opened(file.getvalue(), STRANGER, KEYS)


def test_a_bundle_of_an_unknown_office_names_its_fingerprint() -> None:
    with pytest.raises(UnknownSenderError) as caught:
        opened(share(STRANGER, TBILISI, [change()]), TBILISI, KEYS)
    assert caught.value.fingerprint == STRANGER.card.fingerprint


def test_a_bundle_in_the_name_of_another_office_is_refused() -> None:
    forged = packed(
        heading(VILNIUS, TBILISI), contents([change()]), STRANGER.signing, TBILISI.identity.recipient
    )
    with pytest.raises(SignatureRefusedError):
        opened(forged, TBILISI, KEYS)


@pytest.mark.parametrize("kind", ["hand_over", "backup", "key_change", "erasure_request", "invented"])
def test_a_kind_that_is_not_acted_on_is_refused_by_its_name(kind: str) -> None:
    manifest = heading(VILNIUS, TBILISI, kind=kind)
    with pytest.raises(KindNotReadError) as caught:
        prepare(manifest, contents([]), VILNIUS.signing)
    assert caught.value.kind == kind


@pytest.mark.parametrize(
    "members",
    [
        [], ["blobs/" + BLOB], ["changes.jsonl", "changes.jsonl"], ["blobs/" + BLOB, "changes.jsonl"],
        ["changes.jsonl", "blobs/" + BLOB, "blobs/" + BLOB], [RECEIPT, RECEIPT_SIGNATURE],
        ["changes.jsonl", "blobs/" + "ff" * 16, "blobs/" + BLOB], ["changes.jsonl", RECEIPT],
    ],
)  # fmt: skip
def test_members_that_the_kind_does_not_have_are_refused(members: list[str]) -> None:
    with pytest.raises(DamagedError):
        prepare(heading(VILNIUS, TBILISI), [whole(name, b"") for name in members], VILNIUS.signing)


def test_too_much_is_refused_before_any_of_it_is_read() -> None:
    empty = hashlib.sha256().hexdigest()
    many = [Member(name=f"blobs/{number:032x}", size=0, sha256=empty) for number in range(2001)]
    large = [Member(name="blobs/" + BLOB, size=(2 << 30) + 1, sha256=empty)]
    changes = Member(name="changes.jsonl", size=0, sha256=empty)
    for members in (
        [changes, *many],
        [changes, *large],
        [Member(name="changes.jsonl", size=2 << 30, sha256=empty)],
    ):
        with pytest.raises(OverLimitError):
            check_members(with_members(heading(VILNIUS, TBILISI), members))


def test_a_content_that_changes_while_it_is_written_is_noticed() -> None:
    versions = iter([b"first", b"other"])
    members = [*contents([]), Content("blobs/" + BLOB, lambda: [next(versions)])]
    with pytest.raises(DamagedError) as caught:
        packed(heading(VILNIUS, TBILISI), members, VILNIUS.signing, TBILISI.identity.recipient)
    assert caught.value.reason == "changed"


def test_a_file_swapped_between_the_passes_is_noticed() -> None:
    """The same recipient and length, another content: pass 2 does not take what pass 1 has not seen."""
    first = share(VILNIUS, TBILISI, [change(1)], {BLOB: b"a" * 70_000})
    file = io.BytesIO(first)
    bundle = open_bundle(file, TBILISI.identity, TBILISI.card.fingerprint, KEYS.__getitem__)
    file.seek(0)
    file.write(share(VILNIUS, TBILISI, [change(1)], {BLOB: b"b" * 70_000}))
    with pytest.raises(DamagedError):
        everything(bundle)


def test_a_person_can_stop_both_reading_and_writing() -> None:
    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise Cancelled

    members = contents([change()])
    ready = prepare(heading(VILNIUS, TBILISI), members, VILNIUS.signing)
    with pytest.raises(Cancelled):
        pack(ready, members, TBILISI.identity.recipient, io.BytesIO(), stop)
    file = io.BytesIO(share(VILNIUS, TBILISI, [change()]))
    with pytest.raises(Cancelled):
        open_bundle(file, TBILISI.identity, TBILISI.card.fingerprint, KEYS.__getitem__, stop)


def test_a_receipt_has_its_own_members() -> None:
    members = [whole(RECEIPT, b"{}\n"), whole(RECEIPT_SIGNATURE, b"x")]
    file = packed(
        heading(VILNIUS, TBILISI, kind=str(Kind.RECEIPT)),
        members,
        VILNIUS.signing,
        TBILISI.identity.recipient,
    )
    assert opened(file, TBILISI, KEYS).document(RECEIPT) == b"{}\n"


def test_an_armored_bundle_is_refused_without_being_read() -> None:
    file = io.BytesIO()
    age.encrypt(
        io.BytesIO(_inside(share(VILNIUS, TBILISI, []))), file, [TBILISI.identity.recipient], armor=True
    )
    with pytest.raises(DamagedError):
        opened(file.getvalue(), TBILISI, KEYS)


_MEMORY = """
import hashlib, io, os, resource, sys
from tests.core.test_bundles import KEYS, TBILISI, VILNIUS, BLOB
from tests.helpers.exchange import contents, heading
from casemgr.exchange.opening import open_bundle
from casemgr.exchange.packing import Content, pack, prepare
piece, count, path = os.urandom(1 << 20), int(sys.argv[1]), sys.argv[2]
members = [*contents([]), Content("blobs/" + BLOB, lambda: (piece for _ in range(count)))]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open(path, "w+b") as file:
    ready = prepare(heading(VILNIUS, TBILISI), members, VILNIUS.signing)
    pack(ready, members, TBILISI.identity.recipient, file)
    bundle = open_bundle(file, TBILISI.identity, TBILISI.card.fingerprint, KEYS.__getitem__)
    assert sum(map(len, bundle.blob(BLOB))) == count << 20
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.parametrize("megabytes", [48, pytest.param(1024, marks=pytest.mark.slow)])
def test_large_attachments_take_little_memory(tmp_path: Path, megabytes: int) -> None:
    command = [sys.executable, "-c", _MEMORY, str(megabytes), str(tmp_path / "bundle")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert int(ran.stdout) < 16 << 10


def test_a_technician_reads_a_bundle_with_age_tar_and_minisign(tmp_path: Path) -> None:
    """README.md, "Reading a bundle by hand", step by step; npm age-encryption stands in for age 1.3."""
    photo = os.urandom(100_000)
    file = share(VILNIUS, TBILISI, [change()], {BLOB: photo})
    inside = age_encryption("decrypt", str(TBILISI.identity), given=file)
    run("tar", "-C", tmp_path, "-xif", "-", given=inside)
    manifest, key = tmp_path / "manifest.json", VILNIUS.card.card.signing_key
    assert b"Trusted comment: bundle" in run("minisign", "-Vm", manifest, "-P", key)

    said = json.loads(manifest.read_bytes())
    assert [said["type"], said["recipient"]] == ["bundle", TBILISI.card.fingerprint]
    for member in said["members"]:
        assert run("sha256sum", tmp_path / member["name"]).decode().split()[0] == member["sha256"]
    (line,) = (tmp_path / "changes.jsonl").read_text().splitlines()
    assert json.loads(line)["value"] == "Мінск"
    assert (tmp_path / "blobs" / BLOB).read_bytes() == photo


def test_a_technician_writes_a_bundle_that_we_read() -> None:
    """The other way: a bundle put together by Python's tarfile from our description of it alone."""
    members = contents([change()])
    ready = prepare(heading(VILNIUS, TBILISI), members, VILNIUS.signing)
    inside, file = io.BytesIO(), io.BytesIO()
    with tarfile.TarFile(fileobj=inside, mode="w", format=tarfile.USTAR_FORMAT) as writer:
        for name, content in (
            ("manifest.json", ready.signed.line),
            ("manifest.json.minisig", ready.signed.signature),
            ("changes.jsonl", b"".join(members[0].chunks())),
        ):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(content), 0o600, 946_728_000
            writer.addfile(entry, io.BytesIO(content))
    body = inside.getvalue()[: writer.offset]
    blocks = padme(len(body) // tar.BLOCK)
    age.encrypt(io.BytesIO(body.ljust(blocks * tar.BLOCK, b"\0")), file, [TBILISI.identity.recipient])
    assert opened(file.getvalue(), TBILISI, KEYS).change_count == 1
