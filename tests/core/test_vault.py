"""A vault from its making to its locking: who gets in, who sees its files, and what is said when not."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from casemgr.crypto.kdf import FLOOR, subkey
from casemgr.crypto.sealing import digest
from casemgr.crypto.secret import Secret
from casemgr.errors import DiskFullError, NotFoundError, VaultInUseError
from casemgr.store.connection import DamagedDatabaseError, open_database
from casemgr.store.schema import migrate
from casemgr.vault.check import check
from casemgr.vault.findings import FindingCode
from casemgr.vault.folder import PlaceTakenError, keep_copy_before_migration
from casemgr.vault.header import COPY_SIZE, HeaderError
from casemgr.vault.keyslots import NoKeyFitsError, by_recovery_code, read_key_file, write_key_file
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.vault import Vault
from tests.helpers.vault import MASTER, VaultPlace, codes, flip, references

WORDS = "correct horse battery staple"


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    return VaultPlace(tmp_path)


def unlock(place: VaultPlace, passphrase: str, key_file: Secret | None = None) -> Vault:
    return Vault.unlock(
        place.folder, passphrase, clock=place.clock, settings=place.settings, key_file=key_file
    )


def test_what_was_saved_is_there_after_locking(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1")
    with place.opened() as vault:
        assert (references(vault), vault.findings) == ({"K-1"}, ())


def test_the_files_are_for_their_owner_alone_whatever_the_umask(place: VaultPlace) -> None:
    before = os.umask(0)
    try:
        with place.opened() as vault:
            place.add_case(vault, "K-1", b"paper")
            modes = {path: path.stat().st_mode & 0o777 for path in place.folder.rglob("*")}
    finally:
        os.umask(before)
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert modes[place.folder / "blobs"] == place.folder.stat().st_mode & 0o777 == 0o700


def test_opening_takes_back_what_others_were_allowed(place: VaultPlace) -> None:
    place.create().close()
    place.folder.chmod(0o755)
    (place.folder / "data").chmod(0o644)
    place.open().close()
    assert place.folder.stat().st_mode & 0o777 == 0o700
    assert (place.folder / "data").stat().st_mode & 0o777 == 0o600


def test_a_vault_holds_nothing_but_its_five_parts(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1", b"paper")
    names = {path.name for path in place.folder.iterdir()} - {"data-journal"}
    assert names == {"header", "data", "blobs", "ballast", "lock"}
    assert (place.folder / "header").stat().st_size == 2 * COPY_SIZE


def test_a_second_program_is_told_that_the_vault_is_in_use(place: VaultPlace) -> None:
    attempt = (
        "import sys; from pathlib import Path\n"
        "from casemgr.errors import VaultInUseError; from casemgr.vault.lock import VaultLock\n"
        "try: VaultLock(Path(sys.argv[1]))\n"
        "except VaultInUseError: print('in use')\n"
        "else: print('free')\n"
    )

    def said() -> str:
        command = [sys.executable, "-c", attempt, str(place.folder)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    vault = place.create()
    assert said() == "in use"
    with pytest.raises(VaultInUseError):
        place.open()
    vault.close()
    assert said() == "free"


def test_a_failed_unlocking_leaves_the_vault_to_others(place: VaultPlace) -> None:
    place.create().close()
    with pytest.raises(HeaderError):
        Vault.open_with_key(place.folder, Secret(bytes(32)), clock=place.clock, settings=place.settings)
    place.open().close()


def test_locking_twice_is_locking_once(place: VaultPlace) -> None:
    vault = place.create()
    vault.close()
    vault.close()
    assert vault.locked


def test_letting_go_writes_nothing_and_loses_nothing(place: VaultPlace) -> None:
    vault = place.create()
    place.add_case(vault, "K-1")
    header = (place.folder / "header").read_bytes()
    vault.let_go()
    assert (place.folder / "header").read_bytes() == header
    with place.opened() as vault:
        assert (references(vault), vault.findings) == ({"K-1"}, ())


def test_keys_are_wiped_on_locking(place: VaultPlace) -> None:
    vault = place.create()
    vault.close()
    with pytest.raises(ValueError, match="wiped"):
        vault.keyring.master.view()


def test_a_folder_that_is_no_vault_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        VaultPlace(tmp_path / "nowhere").open()
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_something_else(place: VaultPlace) -> None:
    place.folder.mkdir()
    (place.folder / "diary").write_text("mine")
    with pytest.raises(PlaceTakenError):
        place.create()
    assert [path.name for path in place.folder.iterdir()] == ["diary"]


def test_an_empty_folder_becomes_a_vault(place: VaultPlace) -> None:
    place.folder.mkdir(mode=0o755)
    place.create().close()
    assert place.folder.stat().st_mode & 0o777 == 0o700


def test_a_making_that_fails_leaves_nothing(place: VaultPlace) -> None:
    place.settings.parent.mkdir()
    place.settings.mkdir()
    with pytest.raises(OSError, match="directory"):
        place.create()
    assert not place.folder.exists()


def test_an_office_keeps_its_identities(place: VaultPlace) -> None:
    with place.opened() as vault:
        identity, signing = str(vault.identity()), str(vault.signing_key().public)
    with place.opened() as vault:
        assert (str(vault.identity()), str(vault.signing_key().public)) == (identity, signing)
        assert str(vault.backup_identity()) != identity


def test_the_leftovers_of_a_crash_are_removed(place: VaultPlace) -> None:
    place.create().close()
    for name in ("header.new", "data.snapshot", "data.trial", "data.trial-journal"):
        (place.folder / name).write_bytes(b"unfinished")
    place.open().close()
    names = {path.name for path in place.folder.iterdir()} - {"data-journal"}
    assert names == {"header", "data", "blobs", "ballast", "lock"}


def test_a_damaged_header_copy_is_reported_and_written_anew(place: VaultPlace) -> None:
    place.create().close()
    flip(place.folder / "header", COPY_SIZE + 9000)
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.HEADER_COPY}
    with place.opened() as vault:
        assert vault.findings == ()
    content = (place.folder / "header").read_bytes()
    assert content[:COPY_SIZE] == content[COPY_SIZE:]


def test_a_truncated_header_is_reported_and_written_anew(place: VaultPlace) -> None:
    place.create().close()
    os.truncate(place.folder / "header", COPY_SIZE + 100)
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.HEADER_COPY, FindingCode.HEADER_SIZE}
    assert (place.folder / "header").stat().st_size == 2 * COPY_SIZE


def test_a_missing_header_is_no_missing_vault(place: VaultPlace) -> None:
    place.create().close()
    (place.folder / "header").unlink()
    with pytest.raises(HeaderError) as raised:
        place.open()
    assert raised.value.findings[0].code is FindingCode.HEADER_MISSING


@pytest.mark.parametrize("size", [0, 100, 4096, 5000])
def test_a_cut_database_is_damage(place: VaultPlace, size: int) -> None:
    place.create().close()
    os.truncate(place.folder / "data", size)
    with pytest.raises(DamagedDatabaseError):
        place.open()


def test_an_extended_database_is_noticed(place: VaultPlace) -> None:
    place.create().close()
    with (place.folder / "data").open("ab") as file:
        file.write(os.urandom(4096))
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.DATABASE_SIZE}


def test_the_database_of_another_vault_is_damage(place: VaultPlace, tmp_path: Path) -> None:
    other = VaultPlace(tmp_path / "other")
    other.root.mkdir()
    place.create().close()
    other.create().close()
    (other.folder / "data").replace(place.folder / "data")
    with pytest.raises(DamagedDatabaseError):
        place.open()


def test_a_recovery_code_can_be_replaced(place: VaultPlace) -> None:
    with place.opened() as vault:
        first, second = vault.change_recovery_code(), vault.change_recovery_code()
    with pytest.raises(NoKeyFitsError):
        Vault.enter(place.folder, by_recovery_code(first), clock=place.clock, settings=place.settings)
    with Vault.enter(
        place.folder, by_recovery_code(second), clock=place.clock, settings=place.settings
    ) as vault:
        assert vault.findings == ()


def test_the_ballast_makes_room_once_and_is_laid_again(place: VaultPlace) -> None:
    tries: list[bool] = []

    def work() -> str:
        tries.append((place.folder / "ballast").exists())
        if tries[-1]:
            raise DiskFullError("here")
        return "done"

    def hopeless() -> None:
        raise DiskFullError("here")

    with place.opened() as vault:
        assert (vault.despite_full_disk(work), tries) == ("done", [True, False])
        with pytest.raises(DiskFullError):
            vault.despite_full_disk(hopeless)
    with place.opened() as vault:
        assert (place.folder / "ballast").stat().st_size == 4 * 1024 * 1024
        assert vault.findings == ()


SHORT_OF_ROOM = """
import io, resource, sys
from pathlib import Path
from casemgr.errors import DiskFullError
from tests.helpers.vault import VaultPlace

place = VaultPlace(Path(sys.argv[1]))
with place.opened() as vault:
    case = place.add_case(vault, "saved")
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    for work in (
        lambda: vault.attachments.put(io.BytesIO(bytes(1_000_000)), case.id),
        lambda: [place.add_case(vault, f"more {number}") for number in range(1000)],
        vault.change_recovery_code,
    ):
        try:
            work()
        except DiskFullError as error:
            print(Path(error.place).name.rpartition(".")[2])
    print(len(list((place.folder / "blobs").iterdir())))
    vault.let_go()
"""


def test_a_full_disk_is_said_and_costs_nothing_that_was_saved(place: VaultPlace) -> None:
    """RLIMIT_FSIZE stands for the disk; 20 kB is too little for an attachment, a header and a save."""
    place.create().close()
    command = [sys.executable, "-c", SHORT_OF_ROOM, str(place.root), "20000"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert said == ["loose", "data", "header", "0"]
    with place.opened() as vault:
        assert references(vault) == {"saved"}
        assert vault.findings == ()
        assert check(vault) == []


def test_a_copy_of_the_database_outlives_a_migration_by_one_day(tmp_path: Path) -> None:
    key, salt = Secret(MASTER), bytes(16)
    with subkey(key, "db") as database_key:
        with closing(open_database(tmp_path / "data", database_key, salt, create=True)) as database:
            database.run("CREATE TABLE of_long_ago (word)")
            keep_copy_before_migration(tmp_path, database, key, salt)
            migrate(database)
        with closing(open_database(tmp_path / "data.before", database_key, salt)) as copy:
            assert copy.rows("SELECT name FROM sqlite_master") == [("of_long_ago",)]
        with closing(open_database(tmp_path / "data", database_key, salt)) as database:
            keep_copy_before_migration(tmp_path, database, key, salt)
    assert not list(tmp_path.glob("data.before*"))


# Argon2id at its floor runs from here on, and nowhere else in these tests.


def test_a_day_with_a_passphrase(place: VaultPlace) -> None:
    vault, code = Vault.create(place.folder, WORDS, clock=place.clock, settings=place.settings, cost=FLOOR)
    with vault:
        place.add_case(vault, "K-1")
    with pytest.raises(NoKeyFitsError):
        unlock(place, "correct horse battery stable")
    with unlock(place, f"  {WORDS} ") as vault:
        assert references(vault) == {"K-1"}
        vault.change_passphrase("кот на крыше")
        with pytest.raises(NoKeyFitsError):
            vault.confirm(WORDS)
    with Vault.enter(
        place.folder, by_recovery_code(code), clock=place.clock, settings=place.settings
    ) as vault:
        assert references(vault) == {"K-1"}


def test_a_key_file_is_needed_beside_the_passphrase(place: VaultPlace, tmp_path: Path) -> None:
    write_key_file(tmp_path / "key")
    key_file = read_key_file(tmp_path / "key")
    with place.opened() as vault:
        vault.change_passphrase(WORDS, key_file)
    with pytest.raises(NoKeyFitsError):
        unlock(place, WORDS)
    with unlock(place, WORDS, key_file) as vault:
        vault.change_passphrase(WORDS)
    with unlock(place, WORDS) as vault:
        assert vault.findings == ()


def test_a_recovered_vault_has_new_secrets_and_the_old_ones_open_nothing(place: VaultPlace) -> None:
    with place.opened() as vault:
        vault.change_passphrase("forgotten")
        code = vault.change_recovery_code()
        place.add_case(vault, "K-1")
    vault, fresh = Vault.recover(
        place.folder, RecoveryCode.parse(code.text()), WORDS, clock=place.clock, settings=place.settings
    )
    with vault:
        assert references(vault) == {"K-1"}
        vault.confirm(WORDS)
        vault.keyring.confirm(by_recovery_code(fresh))
        with pytest.raises(NoKeyFitsError):
            vault.confirm("forgotten")
        with pytest.raises(NoKeyFitsError):
            vault.keyring.confirm(by_recovery_code(code))


def test_damage_to_salt_and_cost_is_never_a_wrong_passphrase(place: VaultPlace) -> None:
    """32 flips through the real unlocking: the checksum refuses all of them before a key is derived."""
    with place.opened() as vault:
        vault.change_passphrase(WORDS)
    whole = (place.folder / "header").read_bytes()
    for bit in range(16 * 8, 64 * 8, 12):
        for copy in (0, COPY_SIZE):
            flip(place.folder / "header", copy + bit // 8, bit % 8)
        with pytest.raises(HeaderError):
            unlock(place, WORDS)
        (place.folder / "header").write_bytes(whole)
    with unlock(place, WORDS) as vault:
        assert vault.findings == ()


def test_an_altered_salt_with_its_checksum_corrected_opens_nothing(place: VaultPlace) -> None:
    """Only somebody who means it corrects the checksum; then the derived key fits no slot."""
    with place.opened() as vault:
        vault.change_passphrase(WORDS)
    copy = bytearray((place.folder / "header").read_bytes()[: COPY_SIZE - 32])
    copy[40] ^= 1
    (place.folder / "header").write_bytes((bytes(copy) + digest(bytes(copy))) * 2)
    with pytest.raises(NoKeyFitsError):
        unlock(place, WORDS)
    with pytest.raises(HeaderError):
        Vault.open_with_key(place.folder, Secret(MASTER), clock=place.clock, settings=place.settings)
