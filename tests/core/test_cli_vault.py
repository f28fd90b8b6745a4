"""Vaults on the command line: made, opened, checked, backed up and restored, and what is refused.

Four tests derive a key from a passphrase with real Argon2id; the others open by the master key.
"""

import os
from pathlib import Path

import pytest

from tests.helpers.cli import PASSPHRASE, Desk, Said, lines_on_descriptor
from tests.helpers.vault import VaultPlace, flip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return an office with an empty vault."""
    return Desk.at(tmp_path / "vilnius")


@pytest.fixture
def newcomer(tmp_path: Path) -> Desk:
    """Return somebody who has no vault yet and whose passphrases are derived in earnest."""
    return Desk(VaultPlace(tmp_path), by_key=False)


def test_a_vault_is_made_and_its_code_shown_once(newcomer: Desk) -> None:
    said = newcomer.runs("vault", "create", newcomer.vault)

    code = said.out.split("\n    ")[1].split()[0]
    assert said.code == 0
    assert [len(group) for group in code.split("-")] == [5] * 6
    assert "Write the recovery code down by hand" in said.out
    assert newcomer.place.folder.stat().st_mode & 0o777 == 0o700


def test_a_new_passphrase_that_is_mistyped_makes_no_vault(newcomer: Desk) -> None:
    newcomer.typed = ["one passphrase", "another passphrase"]

    said = newcomer.runs("vault", "create", newcomer.vault)

    assert said.code == 3
    assert "not the same" in said.err
    assert not newcomer.place.folder.exists()


def test_an_empty_passphrase_makes_no_vault(newcomer: Desk) -> None:
    newcomer.typed = ["  ", "  "]

    assert newcomer.runs("vault", "create", newcomer.vault).code == 3
    assert not newcomer.place.folder.exists()


def test_a_folder_that_holds_something_is_left_alone(newcomer: Desk) -> None:
    newcomer.place.folder.mkdir()
    (newcomer.place.folder / "diary").touch()
    newcomer.typed = ["", ""]

    said = newcomer.runs("vault", "create", newcomer.vault)

    assert said.code in (2, 3)
    assert [path.name for path in newcomer.place.folder.iterdir()] == ["diary"]


def test_the_passphrase_is_changed(desk: Desk, tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    old, new = lines_on_descriptor(PASSPHRASE), lines_on_descriptor("a new passphrase")
    descriptors = ("--passphrase-fd", old, "--new-passphrase-fd", new)

    said = desk.runs("vault", "passphrase", desk.vault, *descriptors, "--new-key-file", key_file)

    assert (said.code, said.err) == (0, "")
    assert key_file.stat().st_size == 64
    assert "the old one does not" in said.out


def test_a_lost_passphrase_is_replaced_by_the_code(desk: Desk) -> None:
    with desk.place.opened() as vault:
        code = vault.change_recovery_code().text()
    descriptor = lines_on_descriptor(code, "a new passphrase")

    said = desk.runs(
        "vault", "recover", desk.vault, "--code-fd", descriptor, "--new-passphrase-fd", descriptor, "--json"
    )

    assert said.code == 0
    assert said.json["recovery_code"] != code


@pytest.mark.parametrize(
    ("code", "words"),
    [("K7M2X", "30 characters; this one has 5"), ("U" * 30, "Group 1"), ("0" * 30, "slip")],
)
def test_a_code_that_is_none_says_where_the_slip_is(desk: Desk, code: str, words: str) -> None:
    desk.typed = [code]

    said = desk.runs("vault", "recover", desk.vault)

    assert said.code == 3
    assert words in said.err


def test_the_keys_are_renewed(desk: Desk) -> None:
    said = desk.runs("vault", "renew", desk.vault, "--json")

    assert said.code == 0
    assert desk.says("case", "list").code in (3, 4)
    assert len(said.json["recovery_code"]) == 35


def test_a_sound_vault_passes_the_check(desk: Desk) -> None:
    desk.opens_case()

    said = desk.runs("vault", "check", desk.vault)

    assert said.code == 0
    assert "All is as it was written" in said.out


def test_damage_is_found_and_named(desk: Desk, tmp_path: Path) -> None:
    case = desk.opens_case()
    paper = tmp_path / "paper"
    paper.write_bytes(b"x" * 100)
    blob = desk.tells("case", "attach", case, paper)["document"]["blob"]
    flip(desk.place.folder / "blobs" / blob, 50)

    said = desk.runs("vault", "check", desk.vault)
    facts = desk.runs("vault", "check", desk.vault, "--json").json

    assert said.code == 1
    assert f"blobs/{blob} is damaged" in said.out
    assert [finding["code"] for finding in facts["findings"]] == ["blob_damaged"]


def test_a_damaged_header_is_no_wrong_passphrase(desk: Desk) -> None:
    for at in (100, 16384 + 100):
        flip(desk.place.folder / "header", at)

    said = desk.runs("vault", "check", desk.vault)

    assert said.code == 4
    assert "No passphrase is at fault" in said.err


def test_a_vault_that_was_put_back_says_so_on_opening(desk: Desk, tmp_path: Path) -> None:
    desk.opens_case()
    older = Desk(desk.place.copied(tmp_path / "before"))
    desk.opens_case()
    newest = desk.place.settings.read_bytes()
    older.place.settings.write_bytes(newest)

    said = older.says("case", "list")

    assert said.code == 0
    assert "put back" in said.err


def test_the_identity_is_shown_after_asking_twice_and_remembered(desk: Desk) -> None:
    descriptor = lines_on_descriptor(PASSPHRASE, PASSPHRASE)

    said = desk.runs("vault", "identity", desk.vault, "--passphrase-fd", descriptor)

    assert said.out.startswith("AGE-SECRET-KEY-PQ-1")
    assert "reads every bundle ever sent" in said.err
    assert "were shown: 2026-09-21" in desk.runs("vault", "check", desk.vault).out


def test_the_identity_is_not_shown_to_whoever_finds_the_vault_open(desk: Desk) -> None:
    desk.typed = [PASSPHRASE, "a guess"]

    said = desk.runs("vault", "identity", desk.vault)

    assert (said.code, said.out) == (3, "")


def test_a_backup_is_restored_as_another_device(desk: Desk, tmp_path: Path) -> None:
    case = desk.opens_case()
    backup = desk.runs("vault", "backup", desk.vault, tmp_path, "--json").json["file"]
    restored = Desk(VaultPlace(tmp_path / "restored", desk.place.clock))
    restored.place.root.mkdir()

    said = restored.runs("vault", "restore", backup, restored.vault)

    assert said.code == 0
    assert "counts as a new device" in said.out
    assert case in restored.says("case", "list").out


def test_a_backup_is_restored_by_the_code_of_its_day(desk: Desk, tmp_path: Path) -> None:
    with desk.place.opened() as vault:
        desk.typed = [vault.change_recovery_code().text()]
    backup = tmp_path / "backup"
    lines_of_passphrase = lines_on_descriptor(PASSPHRASE)
    assert desk.runs("vault", "backup", desk.vault, backup, "--passphrase-fd", lines_of_passphrase).code == 0

    said = desk.runs("vault", "restore", backup, tmp_path / "restored", "--with-code")

    assert (said.code, said.err) == (0, "")


def test_a_backup_overwrites_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("another")

    said = desk.runs("vault", "backup", desk.vault, tmp_path / "backup")

    assert said.code == 2
    assert (tmp_path / "backup").read_text() == "another"


def test_what_is_no_backup_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "backup"
    file.write_bytes(b"not a backup" * 5000)

    said = desk.runs("vault", "restore", file, tmp_path / "restored")

    assert said.code == 4
    assert said.err.startswith(str(file))
    assert not (tmp_path / "restored").exists()


def refused_descriptor(desk: Desk, descriptor: int) -> Said:
    """Return what is said when the passphrase cannot be read from a descriptor."""
    said = desk.says("case", "list", "--passphrase-fd", descriptor)
    assert said.code == 2
    return said


def test_a_descriptor_that_is_not_open_is_named(desk: Desk) -> None:
    assert "Descriptor 987 cannot be read" in refused_descriptor(desk, 987).err


def test_a_descriptor_that_ends_at_once_is_named(desk: Desk) -> None:
    assert "ended before a line was read" in refused_descriptor(desk, lines_on_descriptor()).err


def test_a_line_that_cannot_be_a_passphrase_is_refused(desk: Desk) -> None:
    assert "too long" in refused_descriptor(desk, lines_on_descriptor("x" * 5000)).err
    reader, writer = os.pipe()
    os.write(writer, b"\xff\xfe\n")
    os.close(writer)
    assert "not text in UTF-8" in refused_descriptor(desk, reader).err


@pytest.mark.parametrize("content", [b"", b"x" * ((1 << 20) + 1)])
def test_a_file_that_cannot_be_a_key_file_is_named(desk: Desk, tmp_path: Path, content: bytes) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(content)

    said = desk.says("case", "list", "--key-file", key_file)

    assert said.code == 3
    assert str(key_file) in said.err
