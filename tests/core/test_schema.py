"""Migrations go forward only, and a vault of a later program is left alone."""

from pathlib import Path

import pytest

from casemgr.crypto.secret import Secret
from casemgr.errors import NewerFormatError
from casemgr.store.connection import DamagedDatabaseError, open_database
from casemgr.store.schema import migrate, migrations, pending, schema_of
from tests.helpers.offices import KEY, SALT, client, open_store


def test_every_migration_brings_the_schema_one_number_further(tmp_path: Path) -> None:
    database = open_database(tmp_path / "data", Secret(KEY), SALT, create=True)
    for number, script in enumerate(migrations(), start=1):
        database.script(script)
        assert schema_of(database) == number
    assert pending(database) == 0


def test_a_store_of_a_later_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    store.put(client(store))
    store.database.run("PRAGMA user_version = 99")
    with pytest.raises(NewerFormatError) as refused:
        migrate(store.database)
    assert (refused.value.found, refused.value.supported) == (99, len(migrations()))
    assert schema_of(store.database) == 99


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"\0" * 4096, b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_database_of_this_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "data").write_bytes(content)
    with pytest.raises(DamagedDatabaseError):
        open_store(tmp_path / "data")
    assert (tmp_path / "data").read_bytes() == content


def test_another_key_is_told_from_damage_by_nobody(tmp_path: Path) -> None:
    open_store(tmp_path / "data").database.close()
    with pytest.raises(DamagedDatabaseError):
        open_database(tmp_path / "data", Secret(bytes(32)), SALT)


def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "data")
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o600


def test_an_existing_file_is_never_created_over(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"something else")
    with pytest.raises(FileExistsError):
        open_database(tmp_path / "data", Secret(KEY), SALT, create=True)


def test_a_second_file_cannot_be_attached_to_export_what_is_inside(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    with pytest.raises(DamagedDatabaseError):
        store.database.run(f"ATTACH DATABASE '{tmp_path / 'out'}' AS out KEY ''")
    assert not (tmp_path / "out").exists()
