"""Backups are verified before they count, and a restored vault never passes for the one it came from."""

import io
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from casemgr.crypto.age import open_reader, stanza_types
from casemgr.crypto.secret import Secret
from casemgr.errors import Cancelled, RefusedError
from casemgr.store.blobs import blobs
from casemgr.store.connection import DamagedDatabaseError
from casemgr.store.integrity import content_digest
from casemgr.vault.archive import BackupError
from casemgr.vault.backup import UnsoundVaultError, write_backup
from casemgr.vault.check import check
from casemgr.vault.findings import FindingCode
from casemgr.vault.folder import PlaceTakenError
from casemgr.vault.header import HeaderError
from casemgr.vault.keyslots import NoKeyFitsError, by_master_key, by_recovery_code
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.restore import restore
from casemgr.vault.vault import Vault
from tests.helpers.vault import MASTER, VaultPlace, codes, flip, references

HEADER = 32 * 1024


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> VaultPlace:
    place = VaultPlace(tmp_path_factory.mktemp("full"))
    with place.opened() as vault:
        for number in range(4):
            place.add_case(vault, f"K-{number}", os.urandom(20_000 * number))
    return place


@pytest.fixture
def place(full: VaultPlace, tmp_path: Path) -> VaultPlace:
    return full.copied(tmp_path)


def backed_up(place: VaultPlace) -> Path:
    with place.opened() as vault:
        return write_backup(vault, place.root / "copy").path


def restored(place: VaultPlace, file: Path, current: Vault | None = None) -> Vault:
    return restore(
        file,
        place.root / "restored",
        by_master_key(Secret(MASTER)),
        clock=place.clock,
        settings=place.settings,
        current=current,
    )


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_restored_vault_holds_every_row_and_every_attachment(place: VaultPlace) -> None:
    file = backed_up(place)
    with place.opened() as vault:
        papers = {blob.blob: blob.sha256 for blob in blobs(vault.store)}
        history = vault.store.database.rows("SELECT * FROM changes ORDER BY seq")
    with restored(place, file) as vault:
        assert references(vault) == {"K-0", "K-1", "K-2", "K-3"}
        assert {blob.blob: blob.sha256 for blob in blobs(vault.store)} == papers
        assert vault.store.database.rows("SELECT * FROM changes ORDER BY seq") == history
        assert check(vault) == []
        assert vault.findings == ()


def test_a_restored_vault_is_another_device_of_the_same_office(place: VaultPlace) -> None:
    file = backed_up(place)
    with place.opened() as vault, restored(place, file) as other:
        assert other.store.office == vault.store.office
        assert other.store.device != vault.store.device
        assert vault.store.device in other.store.devices
        assert str(other.identity()) == str(vault.identity())


def test_a_restored_vault_and_the_first_one_are_told_apart(place: VaultPlace) -> None:
    file = backed_up(place)
    restored(place, file).close()
    (place.root / "restored" / "data").replace(place.folder / "data")
    with pytest.raises(DamagedDatabaseError):
        place.open()


def test_both_go_on_without_alarm(place: VaultPlace) -> None:
    file = backed_up(place)
    restored(place, file).close()
    other = VaultPlace(place.root / "restored", place.clock)
    for _ in range(2):
        with place.opened() as vault:
            assert vault.findings == ()
            place.add_case(vault, "here")
        with Vault.open_with_key(
            other.root, Secret(MASTER), clock=place.clock, settings=place.settings
        ) as vault:
            assert vault.findings == ()
            place.add_case(vault, "there")


def test_the_files_of_a_restored_vault_are_private(place: VaultPlace) -> None:
    file = backed_up(place)
    restored(place, file).close()
    folder = place.root / "restored"
    assert folder.stat().st_mode & 0o777 == 0o700
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.stat().st_mode & 0o777 for path in [*files, file]} == {0o600}
    assert {path.stat().st_mtime for path in (folder / "blobs").iterdir()} == {946_684_800}


def test_a_backup_leaves_no_other_file_behind(place: VaultPlace) -> None:
    before, beside = names(place.folder), names(place.root)
    backed_up(place)
    assert (names(place.folder), names(place.root)) == (before, beside | {"copy"})


def test_a_backup_opens_with_the_secrets_of_its_day(place: VaultPlace) -> None:
    with place.opened() as vault:
        old = vault.change_recovery_code()
        write_backup(vault, place.root / "copy")
        new = vault.change_recovery_code()

    def by(code: RecoveryCode) -> Vault:
        return restore(
            place.root / "copy",
            place.root / "restored",
            by_recovery_code(code),
            clock=place.clock,
            settings=place.settings,
        )

    with pytest.raises(NoKeyFitsError):
        by(new)
    assert not (place.root / "restored").exists()
    with by(old) as vault:
        vault.keyring.confirm(by_recovery_code(old))


def test_what_was_erased_since_stays_erased(place: VaultPlace) -> None:
    file = backed_up(place)
    with place.opened() as vault:
        doomed = place.add_case(vault, "late")
        vault.attachments.erase([doomed.id])
        (first,) = vault.store.database.rows("SELECT record FROM records WHERE body LIKE '%K-1%'")
        vault.attachments.erase([first[0]])
        with restored(place, file, current=vault) as other:
            assert references(other) == {"K-0", "K-2", "K-3"}
            assert len(list(blobs(other.store))) == len(names(other.folder / "blobs")) == 3
            assert check(other) == []


def test_the_form_is_a_header_and_an_age_file_with_a_tar(place: VaultPlace) -> None:
    """What README.md promises to whoever opens it without this program."""
    file = backed_up(place)
    content = file.read_bytes()
    assert content[:HEADER] == (place.folder / "header").read_bytes()
    assert stanza_types(io.BytesIO(content[HEADER:])) == ["mlkem768x25519"]
    with place.opened() as vault:
        reader = open_reader(io.BytesIO(content[HEADER:]), [vault.backup_identity()])
        papers = [f"blobs/{blob.blob}" for blob in blobs(vault.store)]
    with tarfile.open(fileobj=reader) as tar:
        assert tar.getnames() == ["backup.json", "data", *papers]
        assert {(member.mtime, member.uname, member.mode) for member in tar} == {(946_684_800, "", 0o600)}


def test_every_cut_of_a_backup_is_refused_and_leaves_nothing(place: VaultPlace) -> None:
    file = backed_up(place)
    whole = file.read_bytes()
    end = len(whole)
    for cut in (0, 100, HEADER, HEADER + 1000, HEADER + 100_000, end - 70_000, end - 1):
        file.write_bytes(whole[:cut])
        with pytest.raises(RefusedError):
            restored(place, file)
        assert not (place.root / "restored").exists()


def test_a_flip_anywhere_in_a_backup_is_refused_or_made_good(place: VaultPlace) -> None:
    file = backed_up(place)
    for at in range(100, file.stat().st_size, file.stat().st_size // 40):
        flip(file, at)
        if at < HEADER:
            restored(place, file).close()
            remove_restored(place)
        else:
            with pytest.raises(RefusedError):
                restored(place, file)
            assert not (place.root / "restored").exists()
        flip(file, at)


def remove_restored(place: VaultPlace) -> None:
    folder = place.root / "restored"
    folder.rename(place.root / f"restored-{len(names(place.root))}")


def test_the_header_of_another_vault_does_not_open_a_backup(place: VaultPlace, tmp_path: Path) -> None:
    file = backed_up(place)
    other = VaultPlace(tmp_path / "other")
    other.root.mkdir()
    Vault.create_with_key(other.folder, Secret(bytes(32)), clock=other.clock, settings=other.settings).close()
    header = (other.folder / "header").read_bytes()
    file.write_bytes(header + file.read_bytes()[HEADER:])
    with pytest.raises(HeaderError):
        restored(place, file)
    with pytest.raises(BackupError) as raised:
        restore(
            file,
            place.root / "restored",
            by_master_key(Secret(bytes(32))),
            clock=place.clock,
            settings=place.settings,
        )
    assert raised.value.reason == "other_key"


def test_nothing_is_written_over(place: VaultPlace) -> None:
    file = backed_up(place)
    with place.opened() as vault, pytest.raises(PlaceTakenError):
        write_backup(vault, file)
    (place.root / "restored").mkdir()
    (place.root / "restored" / "diary").write_text("mine")
    with pytest.raises(PlaceTakenError):
        restored(place, file)


def test_a_damaged_database_makes_no_backup(place: VaultPlace) -> None:
    with place.opened() as vault:
        (page,) = vault.store.database.rows("SELECT rootpage FROM sqlite_master WHERE name = 'agenda'")
    flip(place.folder / "data", (page[0] - 1) * 4096 + 100)
    with place.opened() as vault, pytest.raises(UnsoundVaultError) as raised:
        write_backup(vault, place.root / "copy")
    assert raised.value.findings[0].code is FindingCode.DATABASE_DAMAGED
    assert not (place.root / "copy").exists()


def test_a_damaged_attachment_does_not_keep_the_rest_from_being_saved(place: VaultPlace) -> None:
    (paper, *_) = sorted((place.folder / "blobs").iterdir())
    flip(paper, 5)
    with place.opened() as vault:
        written = write_backup(vault, place.root / "copy")
    assert [finding.place for finding in written.findings] == [f"blobs/{paper.name}"]
    with restored(place, written.path) as vault:
        assert codes(vault) == {FindingCode.BLOB_MISSING}
        assert len(references(vault)) == 4


@pytest.mark.parametrize("share", [0.1, 0.4, 0.6, 0.9])
def test_a_cancelled_backup_leaves_nothing(place: VaultPlace, share: float) -> None:
    def until(done: int, total: int) -> None:
        if done > total * share:
            raise Cancelled

    before, beside = names(place.folder), names(place.root)
    with place.opened() as vault:
        with pytest.raises(Cancelled):
            write_backup(vault, place.root / "copy", until)
        assert names(place.root) == beside
    assert names(place.folder) == before


def test_a_cancelled_restoring_leaves_nothing(place: VaultPlace) -> None:
    file = backed_up(place)

    def stop(done: int, total: int) -> None:
        if done <= total:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(
            file,
            place.root / "restored",
            by_master_key(Secret(MASTER)),
            clock=place.clock,
            settings=place.settings,
            progress=stop,
        )
    assert not (place.root / "restored").exists()


def test_progress_of_a_backup_only_rises(place: VaultPlace) -> None:
    steps: list[tuple[int, int]] = []
    with place.opened() as vault:
        write_backup(vault, place.root / "copy", lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


def test_a_backup_is_made_between_two_savings(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "before")
        write_backup(vault, place.root / "copy")
        place.add_case(vault, "after")
        rows = content_digest(vault.store.database)
    with restored(place, place.root / "copy") as vault:
        assert "before" in references(vault)
        assert "after" not in references(vault)
        assert content_digest(vault.store.database) != rows


FULL = """
import resource, sys
from pathlib import Path
from casemgr.errors import DiskFullError
from casemgr.vault.backup import write_backup
from tests.helpers.vault import VaultPlace, references

place = VaultPlace(Path(sys.argv[1]))
with place.opened() as vault:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        write_backup(vault, place.root / "copy")
    except DiskFullError as error:
        print("full", Path(error.place).name)
    else:
        print("written")
"""


@pytest.mark.parametrize("room", [50_000, 100_000, 200_000])
def test_a_full_disk_leaves_no_half_backup(place: VaultPlace, room: int) -> None:
    """RLIMIT_FSIZE stands for the disk: a file that grows past it fails as on a full one."""
    before, beside = names(place.folder), names(place.root)
    command = [sys.executable, "-c", FULL, str(place.root), str(room)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.startswith("full")
    assert (names(place.folder), names(place.root)) == (before, beside)
    with place.opened() as vault:
        assert (check(vault), vault.findings) == ([], ())


def test_a_backup_touches_no_file_that_is_somebody_elses(place: VaultPlace) -> None:
    for name in ("copy.part", "other.part"):
        (place.root / name).write_bytes(b"somebody else's")

    backed_up(place)

    assert (place.root / "copy.part").read_bytes() == b"somebody else's"
    assert {path.name for path in place.root.glob("*.part")} == {"copy.part", "other.part"}
