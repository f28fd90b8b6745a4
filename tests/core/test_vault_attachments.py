"""Attachments: sealed, padded, timeless, and never half there."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from casemgr.crypto.sealing import sealed_size
from casemgr.crypto.stream import PayloadError
from casemgr.errors import Cancelled, NotFoundError
from casemgr.store.blobs import Blob, blobs, read_blob
from casemgr.vault.attachments import BlobMissingError
from casemgr.vault.findings import FindingCode
from casemgr.vault.vault import Vault
from tests.helpers.vault import VaultPlace, attach, codes, flip


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    return VaultPlace(tmp_path)


def papers(place: VaultPlace) -> list[Path]:
    return sorted((place.folder / "blobs").iterdir())


@pytest.mark.parametrize("size", [0, 1, 65536, 200_000])
def test_what_was_attached_can_be_read_from_anywhere(place: VaultPlace, size: int) -> None:
    paper = os.urandom(size)
    with place.opened() as vault:
        blob = attach(vault, place.add_case(vault, "K-1"), paper)
    with place.opened() as vault, vault.attachments.opened(blob.blob) as file:
        assert file.read() == paper
        file.seek(size // 2)
        assert file.read(100) == paper[size // 2 :][:100]


def test_a_file_tells_neither_name_nor_time_nor_its_exact_size(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1", bytes(100_001))
    (paper,) = papers(place)
    assert len(bytes.fromhex(paper.name)) == 16
    assert paper.stat().st_mtime == 946_684_800
    assert paper.stat().st_size == sealed_size(100_001) == sealed_size(100_100)


def test_each_file_has_its_own_key(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        first, second = attach(vault, case, b"same"), attach(vault, case, b"same")
        assert first.key != second.key


def test_a_removed_attachment_is_gone_with_its_key(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        kept, gone = attach(vault, case, b"kept"), attach(vault, case, b"gone")
        vault.attachments.remove(gone.blob)
        with pytest.raises(NotFoundError):
            read_blob(vault.store, gone.blob)
    assert [path.name for path in papers(place)] == [kept.blob]


def test_erasing_a_case_takes_its_attachments_with_it(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1", b"paper")
        vault.attachments.erase([case.id])
        assert list(blobs(vault.store)) == []
    assert papers(place) == []


def test_a_crash_while_sealing_leaves_nothing(place: VaultPlace) -> None:
    vault = place.create()
    case = place.add_case(vault, "K-1")
    vault.attachments.stage(io.BytesIO(b"never kept"), case.id)
    vault.let_go()
    with place.opened() as vault:
        assert vault.findings == ()
    assert papers(place) == []


def test_a_crash_right_after_keeping_loses_nothing(place: VaultPlace) -> None:
    vault = place.create()
    blob = attach(vault, place.add_case(vault, "K-1"), b"kept")
    assert [path.name for path in papers(place)] == [f"{blob.blob}.loose"]
    vault.let_go()
    with place.opened() as vault, vault.attachments.opened(blob.blob) as file:
        assert file.read() == b"kept"
        assert vault.findings == ()


def test_a_crash_between_dropping_the_row_and_the_file_is_finished_later(place: VaultPlace) -> None:
    with place.opened() as vault:
        blob = attach(vault, place.add_case(vault, "K-1"), b"gone")
    content = (place.folder / "blobs" / blob.blob).read_bytes()
    vault = place.open()
    vault.attachments.remove(blob.blob)
    vault.store.set_meta("leaving_blobs", f'["{blob.blob}"]'.encode())
    (place.folder / "blobs" / blob.blob).write_bytes(content)
    vault.let_go()
    with place.opened() as vault:
        assert vault.findings == ()
    assert papers(place) == []


def keep_and_think_again(vault: Vault, staged: list[Blob]) -> None:
    with vault.store.transaction():
        vault.attachments.keep(staged)
        raise Cancelled


def test_many_appear_together_or_not_at_all(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        staged = [vault.attachments.stage(io.BytesIO(bytes([n])), case.id) for n in range(3)]
        vault.attachments.sweep()
        with pytest.raises(Cancelled):
            keep_and_think_again(vault, staged)
        assert list(blobs(vault.store)) == []
        vault.attachments.keep(staged)
    with place.opened() as vault:
        assert {blob.blob for blob in blobs(vault.store)} == {blob.blob for blob in staged}
    assert len(papers(place)) == 3


def test_a_name_from_a_partner_is_kept_but_is_never_a_path(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        for name in ("../data", "", "0" * 31, "header", "0" * 32 + ".loose"):
            with pytest.raises(NotFoundError):
                vault.attachments.stage(io.BytesIO(b"paper"), case.id, name)
        vault.attachments.keep([vault.attachments.stage(io.BytesIO(b"paper"), case.id, "ab" * 16)])
    assert [path.name for path in papers(place)] == ["ab" * 16]


def test_an_import_that_failed_can_be_begun_again(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        vault.attachments.stage(io.BytesIO(b"first try"), case.id, "ab" * 16)
        vault.attachments.keep([vault.attachments.stage(io.BytesIO(b"second"), case.id, "ab" * 16)])
        with vault.attachments.opened("ab" * 16) as file:
            assert file.read() == b"second"


def test_a_missing_file_is_noticed_on_opening_and_on_reading(place: VaultPlace) -> None:
    with place.opened() as vault:
        blob = attach(vault, place.add_case(vault, "K-1"), b"paper")
    (place.folder / "blobs" / blob.blob).unlink()
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.BLOB_MISSING}
        with pytest.raises(BlobMissingError), vault.attachments.opened(blob.blob):
            pass


def test_an_unknown_file_is_noticed_and_left(place: VaultPlace) -> None:
    place.create().close()
    (place.folder / "blobs" / "notes.txt").write_bytes(b"?")
    with place.opened() as vault:
        assert [(finding.code, finding.place) for finding in vault.findings] == [
            (FindingCode.BLOB_UNKNOWN, "blobs")
        ]
    assert len(papers(place)) == 1


def test_an_altered_file_is_refused_on_reading(place: VaultPlace) -> None:
    with place.opened() as vault:
        blob = attach(vault, place.add_case(vault, "K-1"), bytes(200_000))
    flip(place.folder / "blobs" / blob.blob, 70_000)
    with place.opened() as vault, vault.attachments.opened(blob.blob) as file:
        assert len(file.read(65536)) == 65536
        with pytest.raises(PayloadError):
            file.read()


def test_two_swapped_files_are_refused(place: VaultPlace) -> None:
    with place.opened() as vault:
        case = place.add_case(vault, "K-1")
        first, second = attach(vault, case, b"first"), attach(vault, case, b"other")
    one, other = (place.folder / "blobs" / blob.blob for blob in (first, second))
    held = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(held)
    with place.opened() as vault, pytest.raises(PayloadError), vault.attachments.opened(first.blob):
        pass


LARGE = """
import resource, sys
from pathlib import Path
from casemgr.ids import random_id
from casemgr.vault.vault import Vault
from tests.helpers.vault import VaultPlace

class Zeros:
    left = int(sys.argv[2])
    def read(self, size):
        size = min(size, self.left)
        self.left -= size
        return bytes(size)

with VaultPlace(Path(sys.argv[1])).opened() as vault:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    blob = vault.attachments.put(Zeros(), random_id())
    with vault.attachments.opened(blob.blob) as file:
        while file.read(1 << 16):
            pass
    assert vault.attachments.fault(blob) is None
    print(blob.size, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def large_file(place: VaultPlace, size: int) -> tuple[int, int]:
    """Attach, read and check so many bytes in a program of its own; return size and MiB of growth."""
    command = [sys.executable, "-c", LARGE, str(place.root), str(size)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    kept, growth = said.split()
    return int(kept), int(growth)


def test_memory_does_not_grow_with_the_file(place: VaultPlace) -> None:
    size, growth = large_file(place, 64 << 20)
    assert (size, growth < 16) == (64 << 20, True)


@pytest.mark.slow
def test_a_gigabyte_needs_less_than_64_mebibytes(place: VaultPlace) -> None:
    size, growth = large_file(place, 1 << 30)
    assert (size, growth < 64) == (1 << 30, True)


def test_what_was_staged_for_something_that_failed_is_swept(place: VaultPlace) -> None:
    def fail(vault: Vault, record: str) -> None:
        with vault.attachments.staging():
            vault.attachments.stage(io.BytesIO(b"paper"), record)
            raise Cancelled

    with place.opened() as vault:
        with pytest.raises(Cancelled):
            fail(vault, place.add_case(vault, "K-1").id)
        vault.attachments.sweep()
        assert papers(place) == []
