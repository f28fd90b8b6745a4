"""The last verified backup is remembered in the vault it was made from."""

from pathlib import Path

from casemgr.vault.backed_up import last_backup, note_backup
from tests.helpers.vault import VaultPlace


def test_a_new_vault_has_no_backup(tmp_path: Path) -> None:
    with VaultPlace(tmp_path).opened() as vault:
        assert last_backup(vault.store) is None


def test_the_last_backup_is_known_after_the_next_unlock(tmp_path: Path) -> None:
    place = VaultPlace(tmp_path)
    with place.opened() as vault:
        note_backup(vault.store, Path("/media/stick/first"), 3)
        place.clock.advance(60_000)
        noted = note_backup(vault.store, Path("/media/stick/Ёлка"), 7)
    with place.opened() as vault:
        assert last_backup(vault.store) == noted
    assert (noted.generation, noted.path) == (7, "/media/stick/Ёлка")
    assert noted.at_ms == place.clock.now_ms()


def test_to_note_a_backup_is_no_entry_of_the_chain(tmp_path: Path) -> None:
    with VaultPlace(tmp_path).opened() as vault:
        before = vault.store.generation()
        note_backup(vault.store, tmp_path, before[0])
        assert vault.store.generation() == before
