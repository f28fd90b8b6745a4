"""A vault that somebody else had in hands leads nowhere: no link, pipe or folder passes for its files."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from casemgr.crypto.secret import Secret
from casemgr.store.connection import DamagedDatabaseError
from casemgr.vault.attachments import BlobMissingError
from casemgr.vault.check import check
from casemgr.vault.findings import FindingCode
from casemgr.vault.folder import StrangeEntryError
from casemgr.vault.keyslots import by_master_key
from casemgr.vault.restore import restore
from tests.helpers.vault import MASTER, VaultPlace, attach, codes

FILES = ("header", "data", "data-journal", "ballast", "lock", "header.new", "data.new", "data.before")


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    """A vault with one attachment, locked."""
    place = VaultPlace(tmp_path)
    with place.opened() as vault:
        place.add_case(vault, "R1", b"paper")
    return place


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder that is nobody's vault."""
    folder = tmp_path / "elsewhere"
    folder.mkdir(mode=0o755)
    (folder / "note.loose").write_bytes(b"mine")
    (folder / "note.loose").chmod(0o644)
    return folder


def linked(path: Path, elsewhere: Path) -> None:
    """Put a link to a file of somebody else."""
    path.symlink_to(elsewhere / "note.loose")


def dangling(path: Path, elsewhere: Path) -> None:
    """Put a link to a file that does not exist yet."""
    path.symlink_to(elsewhere / "new")


def piped(path: Path, _elsewhere: Path) -> None:
    """Put a pipe that nobody writes to."""
    os.mkfifo(path)


def foldered(path: Path, _elsewhere: Path) -> None:
    """Put a folder that is not empty."""
    path.mkdir()
    (path / "file").touch()


@pytest.mark.parametrize("put", [linked, dangling, piped, foldered])
@pytest.mark.parametrize("name", FILES)
def test_what_is_no_file_is_neither_opened_nor_followed(
    place: VaultPlace, elsewhere: Path, name: str, put: Callable[[Path, Path], None]
) -> None:
    path = place.folder / name
    path.unlink(missing_ok=True)
    put(path, elsewhere)
    with pytest.raises(StrangeEntryError) as raised:
        place.open()
    assert raised.value.place == str(path)
    assert [path.name for path in elsewhere.iterdir()] == ["note.loose"]
    assert (elsewhere / "note.loose").stat().st_mode & 0o777 == 0o644


def test_a_linked_folder_of_attachments_costs_nobody_a_file(place: VaultPlace, elsewhere: Path) -> None:
    shutil.rmtree(place.folder / "blobs")
    (place.folder / "blobs").symlink_to(elsewhere)
    with pytest.raises(StrangeEntryError):
        place.open()
    assert (elsewhere / "note.loose").read_bytes() == b"mine"
    assert elsewhere.stat().st_mode & 0o777 == 0o755


def test_a_vault_copied_without_its_empty_folder_opens(place: VaultPlace) -> None:
    shutil.rmtree(place.folder / "blobs")
    with place.open() as vault:
        assert FindingCode.BLOB_MISSING in codes(vault)
        case = place.add_case(vault, "R2")
        attach(vault, case, b"another paper")
    assert (place.folder / "blobs").stat().st_mode & 0o777 == 0o700


def test_a_vault_without_its_database_is_damaged(place: VaultPlace) -> None:
    (place.folder / "data").unlink()
    with pytest.raises(DamagedDatabaseError):
        place.open()


@pytest.mark.parametrize("put", [linked, piped, foldered])
def test_an_attachment_that_is_no_file_is_missing(
    place: VaultPlace, elsewhere: Path, put: Callable[[Path, Path], None]
) -> None:
    (blob,) = (place.folder / "blobs").iterdir()
    blob.unlink()
    put(blob, elsewhere)
    put(blob.with_name("stranger.loose"), elsewhere)
    with place.open() as vault:
        assert FindingCode.BLOB_MISSING in {found.code for found in check(vault)}
        with pytest.raises(BlobMissingError), vault.attachments.opened(blob.name):
            pass


def test_a_pipe_is_no_backup(place: VaultPlace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    way = by_master_key(Secret(MASTER))
    with pytest.raises(FileNotFoundError):
        restore(tmp_path / "pipe", tmp_path / "new", way, clock=place.clock, settings=place.settings)
    assert not (tmp_path / "new").exists()
