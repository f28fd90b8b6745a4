"""Numbered migrations, which go forward only and carry their own BEGIN and COMMIT."""

from collections.abc import Sequence
from importlib import resources

from casemgr.errors import NewerFormatError
from casemgr.store.connection import Database


def migrations() -> Sequence[str]:
    """Return the text of every migration, in order; the first is number 1."""
    folder = resources.files("casemgr.store") / "migrations"
    named = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [entry.read_text("utf-8") for _, entry in named]


def schema_of(database: Database) -> int:
    """Return the number of the last migration the database has had; 0 when it is empty."""
    found = database.row("PRAGMA user_version")
    return int(found[0]) if found else 0


def pending(database: Database) -> int:
    """Return how many migrations are still to come; a vault makes a copy before they run.

    Raises NewerFormatError where a later version of this program has been at work.
    """
    found, known = schema_of(database), len(migrations())
    if found > known:
        raise NewerFormatError("vault", found, known)
    return known - found


def migrate(database: Database) -> None:
    """Bring the database to today's schema."""
    if pending(database):
        for script in migrations()[schema_of(database) :]:
            database.script(script)
