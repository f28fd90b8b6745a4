"""Whether the file still is what was written, and whether a copy of it says the same.

SQLCipher's own check misses a truncated file, SQLite's misses altered free and appended pages, so
the two are run together with a comparison of sizes (SECURITY.md 3a).
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from casemgr.store.connection import PAGE_SIZE, DamagedDatabaseError, Database


def page_faults(database: Database) -> Iterator[str]:
    """Yield what both checks of all pages find; technical text that names pages, never content."""
    for check in ("cipher_integrity_check", "integrity_check"):
        try:
            yield from (str(text) for (text,) in database.rows(f"PRAGMA {check}") if text != "ok")
        except DamagedDatabaseError as error:
            yield error.reason


def size_fits(database: Database, path: Path) -> bool:
    """Return whether the file is as long as the database says; it is measured, never opened."""
    found = database.row("PRAGMA page_count")
    return found is not None and found[0] * PAGE_SIZE == os.stat(path).st_size  # noqa: PTH116 - see above


def link_at(database: Database, seq: int) -> bytes | None:
    """Return the link of one entry of the chain, None where there is no such entry."""
    found = database.row(
        "SELECT link FROM changes WHERE seq = ?1 UNION ALL SELECT link FROM rulings WHERE seq = ?1", seq
    )
    return bytes(found[0]) if found else None


def content_digest(database: Database) -> bytes:
    """Return the SHA-256 over the schema and every row; two databases with the same say the same."""
    summary = hashlib.sha256()
    for name, sql in database.rows("SELECT name, sql FROM sqlite_master ORDER BY name"):
        summary.update(repr((name, sql)).encode())
    for (name,) in database.rows(
        "SELECT name FROM sqlite_master"
        " WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY name"
    ):
        for row in database.each(f'SELECT * FROM "{name}"'):
            summary.update(repr(row).encode())
    return summary.digest()
