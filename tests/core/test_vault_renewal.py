"""Renewing the keys: the old secrets open nothing any more, and no interruption locks anybody out."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.crypto.kdf import FLOOR
from casemgr.crypto.secret import Secret
from casemgr.errors import DiskFullError
from casemgr.store.connection import DamagedDatabaseError
from casemgr.vault.check import check
from casemgr.vault.header import HeaderError, fresh_header, read_header
from casemgr.vault.keyslots import NoKeyFitsError, by_recovery_code
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.renewal import renew_keys, renew_with_roots
from casemgr.vault.state import SlotKind
from casemgr.vault.vault import Vault
from casemgr.vault.witness import Witness
from tests.helpers.vault import VaultPlace, flip, references


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    place = VaultPlace(tmp_path)
    with place.opened() as vault:
        place.add_case(vault, "K-1", b"paper")
    return place


def renewed(place: VaultPlace) -> RecoveryCode:
    """Renew the keys as after losing the paper; a code stands for the passphrase."""
    code = RecoveryCode.random()
    with code.root() as root:
        renew_with_roots(place.open(), fresh_header(FLOOR), {SlotKind.RECOVERY_CODE: root}).close()
    return code


def enter(place: VaultPlace, code: RecoveryCode) -> Vault:
    return Vault.enter(place.folder, by_recovery_code(code), clock=place.clock, settings=place.settings)


def put(place: VaultPlace, name: str, content: bytes) -> None:
    (place.folder / name).write_bytes(content)


def test_the_new_secrets_open_all_that_was_there(place: VaultPlace) -> None:
    code = renewed(place)
    with enter(place, code) as vault:
        assert references(vault) == {"K-1"}
        assert (vault.findings, check(vault)) == ((), [])


def test_salt_keys_and_database_are_new(place: VaultPlace) -> None:
    header, _ = read_header(place.folder)
    data = (place.folder / "data").read_bytes()
    renewed(place)
    fresh, _ = read_header(place.folder)
    assert fresh.salt != header.salt
    assert (place.folder / "data").read_bytes()[:16] != data[:16]
    assert not (place.folder / "data.new").exists()


def test_the_old_key_opens_nothing(place: VaultPlace) -> None:
    renewed(place)
    with pytest.raises(HeaderError):
        place.open()


def test_an_old_header_does_not_bring_the_old_key_back(place: VaultPlace) -> None:
    header = (place.folder / "header").read_bytes()
    renewed(place)
    put(place, "header", header)
    with pytest.raises(DamagedDatabaseError):
        place.open()


def test_a_device_stays_the_device_it_was(place: VaultPlace) -> None:
    with place.opened() as vault:
        device, identity = vault.store.device, str(vault.identity())
    code = renewed(place)
    with enter(place, code) as vault:
        assert (vault.store.device, str(vault.identity())) == (device, identity)


def test_a_power_cut_before_the_header_leaves_the_old_vault(place: VaultPlace) -> None:
    before = place.copied(place.root / "before")
    renewed(place)
    shutil.copy(place.folder / "data", before.folder / "data.new")
    with before.opened() as vault:
        assert (references(vault), vault.findings) == ({"K-1"}, ())
    assert not (before.folder / "data.new").exists()


def test_a_power_cut_while_copying_leaves_the_old_vault(place: VaultPlace) -> None:
    put(place, "data.new", b"half a page")
    put(place, "data.new-journal", b"")
    with place.opened() as vault:
        assert vault.findings == ()
    assert not list(place.folder.glob("data.new*"))


def test_a_power_cut_after_the_header_leaves_the_new_vault(place: VaultPlace) -> None:
    old = (place.folder / "data").read_bytes()
    code = renewed(place)
    (place.folder / "data").rename(place.folder / "data.new")
    put(place, "data", old)
    with enter(place, code) as vault:
        assert (references(vault), vault.findings) == ({"K-1"}, ())
    assert not (place.folder / "data.new").exists()


def test_nothing_is_removed_while_no_database_opens(place: VaultPlace) -> None:
    code = renewed(place)
    shutil.copy(place.folder / "data", place.folder / "data.new")
    for name in ("data", "data.new"):
        flip(place.folder / name, 100)
    with pytest.raises(DamagedDatabaseError):
        enter(place, code)
    assert (place.folder / "data").exists()
    assert (place.folder / "data.new").exists()


def test_a_witness_of_either_key_is_no_rollback(place: VaultPlace) -> None:
    """The power fails when the new witness stands and the header does not: the old one still counts."""
    settings = place.settings.read_bytes()
    before = place.copied(place.root / "before")
    renewed(place)
    both = place.settings.read_text()
    assert settings != both.encode()
    with before.opened() as vault:
        assert vault.findings == ()


def test_a_passphrase_and_a_new_code_open_the_renewed_vault(place: VaultPlace) -> None:
    vault, code = renew_keys(place.open(), "кот на крыше", cost=FLOOR)
    with vault:
        vault.confirm("кот на крыше")
        vault.keyring.confirm(by_recovery_code(code))
        with pytest.raises(NoKeyFitsError):
            vault.keyring.confirm(by_recovery_code(RecoveryCode.random()))
    assert replace(vault.keyring.state, kinds=()).edition > 1
    with pytest.raises(HeaderError):
        Vault.open_with_key(place.folder, Secret(bytes(32)), clock=place.clock, settings=place.settings)


def test_a_full_disk_under_the_settings_does_not_undo_a_renewal(
    place: VaultPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_witness: Witness) -> None:
        raise DiskFullError(str(place.settings))

    monkeypatch.setattr(Witness, "forget", full)
    code = renewed(place)
    with enter(place, code) as vault:
        place.add_case(vault, "K-2")
    with enter(place, code) as vault:
        assert (references(vault), vault.findings) == ({"K-1", "K-2"}, ())
