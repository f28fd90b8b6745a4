"""Old copies of a vault, whole or in part, put back in place of the new."""

import shutil
from itertools import product
from pathlib import Path

import pytest

from casemgr.settings import load
from casemgr.vault.findings import FindingCode
from tests.helpers.vault import VaultPlace, codes, references

PARTS = ("header", "data", "blobs", "settings")


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    return VaultPlace(tmp_path)


def part(place: VaultPlace, name: str) -> Path:
    return place.settings if name == "settings" else place.folder / name


def put_back(old: VaultPlace, place: VaultPlace, name: str) -> None:
    source, target = part(old, name), part(place, name)
    if source.is_dir():
        shutil.rmtree(target)
        shutil.copytree(source, target)
    else:
        shutil.copy2(source, target)


def live(place: VaultPlace, *days: str) -> None:
    """Some days of work, each from unlocking to locking."""
    for day in days:
        with place.opened() as vault:
            place.add_case(vault, day, day.encode())


EXPECTED = {
    "data": FindingCode.DATABASE_OLDER,
    "header": FindingCode.HEADER_OLDER,
    "settings": FindingCode.WITNESS_DIFFERS,
    "blobs": FindingCode.BLOB_MISSING,
}


@pytest.mark.parametrize("old", list(product([False, True], repeat=4)), ids=str)
def test_every_mixture_of_old_and_new_parts_is_noticed(place: VaultPlace, old: tuple[bool, ...]) -> None:
    """Header × database × attachments × witness. All old together is a disk put back: nobody can tell."""
    live(place, "Monday", "Tuesday")
    before = place.copied(place.root / "old")
    live(place, "Wednesday", "Thursday")
    for name, aged in zip(PARTS, old, strict=True):
        if aged:
            put_back(before, place, name)
    with place.opened() as vault:
        assert bool(vault.findings) == (len(set(old)) == 2)


@pytest.mark.parametrize("name", PARTS)
def test_one_old_part_is_named(place: VaultPlace, name: str) -> None:
    live(place, "Monday", "Tuesday")
    before = place.copied(place.root / "old")
    live(place, "Wednesday", "Thursday")
    put_back(before, place, name)
    with place.opened() as vault:
        assert EXPECTED[name] in codes(vault)


def test_the_files_of_newer_attachments_are_left_in_place(place: VaultPlace) -> None:
    live(place, "Monday")
    before = place.copied(place.root / "old")
    live(place, "Tuesday")
    papers = sorted((place.folder / "blobs").iterdir())
    for name in ("header", "data", "settings"):
        put_back(before, place, name)
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.BLOB_UNKNOWN}
    assert sorted((place.folder / "blobs").iterdir()) == papers


def test_a_vault_that_was_put_back_becomes_another_device_before_it_writes(place: VaultPlace) -> None:
    live(place, "Monday")
    before = place.copied(place.root / "old")
    with place.opened() as vault:
        device = vault.store.device
        place.add_case(vault, "Tuesday")
    for name in ("header", "data", "blobs"):
        put_back(before, place, name)
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.WITNESS_DIFFERS}
        assert vault.store.device != device
        assert references(vault) == {"Monday"}


def test_what_was_noticed_is_not_said_again_once_the_vault_was_locked(place: VaultPlace) -> None:
    live(place, "Monday")
    before = place.copied(place.root / "old")
    live(place, "Tuesday")
    put_back(before, place, "data")
    with place.opened() as vault:
        assert FindingCode.DATABASE_OLDER in codes(vault)
        device = vault.store.device
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.BLOB_UNKNOWN}
        assert vault.store.device == device


def test_it_is_said_again_if_the_program_died_first(place: VaultPlace) -> None:
    live(place, "Monday")
    before = place.copied(place.root / "old")
    live(place, "Tuesday")
    put_back(before, place, "data")
    place.open().let_go()
    with place.opened() as vault:
        assert FindingCode.DATABASE_OLDER in codes(vault)


def test_two_copies_that_both_go_on_notice_each_other(place: VaultPlace) -> None:
    """The same folder carried to another computer, worked on there, and brought back as `data` alone."""
    live(place, "Monday")
    other = place.copied(place.root / "elsewhere")
    live(other, "Tuesday there", "Wednesday there")
    live(place, "Tuesday here")
    put_back(other, place, "data")
    with place.opened() as vault:
        assert FindingCode.DATABASE_OTHER in codes(vault)


def test_a_copy_on_another_computer_is_another_device(place: VaultPlace) -> None:
    with place.opened() as vault:
        device = vault.store.device
    place.settings.unlink()
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.WITNESS_MISSING}
        assert vault.store.device != device
    with place.opened() as vault:
        assert vault.findings == ()


def test_damaged_settings_cost_the_witness_and_nothing_else(place: VaultPlace) -> None:
    live(place, "Monday")
    place.settings.write_text("{")
    with place.opened() as vault:
        assert codes(vault) == {FindingCode.WITNESS_MISSING}
    assert len(load(place.settings).witnesses) == 1


def test_a_crash_after_saving_is_no_rollback(place: VaultPlace) -> None:
    live(place, "Monday")
    vault = place.open()
    place.add_case(vault, "Tuesday", b"paper")
    vault.let_go()
    with place.opened() as vault:
        assert vault.findings == ()
        assert references(vault) == {"Monday", "Tuesday"}


def test_a_crash_between_header_and_witness_is_no_rollback(place: VaultPlace) -> None:
    live(place, "Monday")
    remembered = place.settings.read_bytes()
    live(place, "Tuesday")
    place.settings.write_bytes(remembered)
    with place.opened() as vault:
        assert vault.findings == ()


def test_an_old_header_does_not_bring_an_old_secret_back_unnoticed(place: VaultPlace) -> None:
    live(place, "Monday")
    before = place.copied(place.root / "old")
    with place.opened() as vault:
        vault.change_recovery_code()
    put_back(before, place, "header")
    with place.opened() as vault:
        assert FindingCode.HEADER_OLDER in codes(vault)


def test_the_settings_tell_neither_which_vault_nor_where(place: VaultPlace) -> None:
    live(place, "Monday")
    content = place.settings.read_text()
    assert str(place.folder) not in content
    assert all(len(name) == len(code) == 64 for name, code in load(place.settings).witnesses.items())


def test_noting_in_idle_times_writes_only_when_something_moved(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "Monday")
        vault.note_generation()
        header = (place.folder / "header").read_bytes()
        vault.note_generation()
        assert (place.folder / "header").read_bytes() == header
        assert vault.keyring.state.generation == vault.store.generation()[0]


def test_two_crashes_before_the_witness_is_written_are_no_rollback(place: VaultPlace) -> None:
    live(place, "Monday")
    for day in ("Tuesday", "Wednesday"):
        vault = place.open()
        assert vault.findings == ()
        place.add_case(vault, day)
        settings = place.settings.read_bytes()
        vault.keyring.note(vault.store)
        vault.let_go()
        place.settings.write_bytes(settings)
    with place.opened() as vault:
        assert vault.findings == ()
