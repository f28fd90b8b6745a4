"""The encrypted database: SQLCipher with a raw key, opened as SECURITY.md Appendix A measured it.

Nothing else opens the file while it is open, not even to read: closing a second descriptor would
drop the locks SQLite holds. Callers get tuples, never cursors.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from casemgr.crypto.secret import Secret
from casemgr.errors import DiskFullError, FailedError, VaultInUseError

PAGE_SIZE = 4096
JOURNAL = "-journal"
CACHE_KIB = 64 * 1024

_SETTINGS = {
    "temp_store": 2,
    "locking_mode": "exclusive",
    "journal_mode": "truncate",
    "synchronous": 3,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "fullfsync": 1,
    "mmap_size": 0,
    "cache_size": -CACHE_KIB,
}
_DENIED = {sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH}

_CONTRADICTION = "constraint failed"
"""What FTS5 says, naming no table of ours, where its own pages do not fit each other."""

_HEX = b"0123456789abcdef"

Row = tuple[Any, ...]


class DamagedDatabaseError(FailedError):
    """The database file is not what this key wrote: truncated, altered, or of another vault."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class Database:
    """One open connection. Made by `open_database`; used by one thread."""

    def __init__(self, connection: Any, place: str) -> None:
        self._connection = connection
        self._place = place
        self._depth = 0

    def rows(self, sql: str, *values: Any) -> list[Row]:
        """Return all rows of a query."""
        with self._named_errors():
            return list(self._connection.execute(sql, values))

    def each(self, sql: str, *values: Any) -> Iterator[Row]:
        """Yield the rows of a query one by one."""
        with self._named_errors():
            yield from self._connection.execute(sql, values)

    def row(self, sql: str, *values: Any) -> Row | None:
        """Return the first row of a query, or None."""
        with self._named_errors():
            found: Row | None = self._connection.execute(sql, values).fetchone()
            return found

    def run(self, sql: str, *values: Any) -> int:
        """Run a statement and return how many rows it touched."""
        with self._named_errors():
            touched: int = self._connection.execute(sql, values).rowcount
            return touched

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement once for each row."""
        with self._named_errors():
            self._connection.executemany(sql, rows)

    def script(self, sql: str) -> None:
        """Run a migration, which carries its own BEGIN and COMMIT."""
        with self._named_errors():
            self._connection.executescript(sql)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is kept together or not at all.

        One inside another is kept with the outer one; where it fails, and somebody goes on all the
        same, what it did is undone and nothing else.
        """
        inner = f"inner_{self._depth}" if self._depth else ""
        self.run(f"SAVEPOINT {inner}" if inner else "BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            self._roll_back(inner)
            raise
        self._depth -= 1
        self._keep(inner)

    def _keep(self, inner: str) -> None:
        try:
            self.run(f"RELEASE {inner}" if inner else "COMMIT")
        except FailedError:
            self._roll_back(inner)
            raise

    def _roll_back(self, inner: str) -> None:
        """Undo a transaction, unless SQLite has done so by itself, as it may on a full disk."""
        if self._connection.in_transaction:
            self.run(f"ROLLBACK TO {inner}" if inner else "ROLLBACK")
            if inner:
                self.run(f"RELEASE {inner}")

    @property
    def written(self) -> int | None:
        """A number that grows with whatever is written; None inside a transaction, which may go back."""
        return None if self._connection.in_transaction else int(self._connection.total_changes)

    def copy_to(self, other: "Database", progress: Any = None) -> None:
        """Copy every page into `other`, which has its own key; `progress(status, remaining, total)`."""
        with self._named_errors():
            self._connection.backup(other._connection, pages=2048, progress=progress)

    def close(self) -> None:
        """Close the file. The key leaves memory with the connection."""
        self._connection.close()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.OperationalError as error:
            raise self._named(error) from error
        except sqlcipher.DatabaseError as error:
            if str(error) != _CONTRADICTION and isinstance(
                error, sqlcipher.IntegrityError | sqlcipher.ProgrammingError
            ):
                raise
            raise DamagedDatabaseError(self._place, str(error)) from error

    def _named(self, error: Exception) -> Exception:
        text = str(error)
        if "is full" in text or "disk I/O error" in text:
            return DiskFullError(self._place)
        if "is locked" in text:
            return VaultInUseError(self._place)
        if "malformed" in text or "not a database" in text:
            return DamagedDatabaseError(self._place, text)
        return error


def open_database(path: Path, key: Secret, salt: bytes, *, create: bool = False) -> Database:
    """Open the database at `path` with a raw 32-byte key and 16-byte salt.

    With `create` the file must not exist yet, and is made readable by its owner alone. Raises
    DamagedDatabaseError for a file that this key did not write, VaultInUseError where another
    process holds it.
    """
    if create:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    else:
        _check_size(path)
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _unlock(connection, key, salt)
        database = Database(connection, str(path))
        _configure(database)
    except BaseException:
        connection.close()
        raise
    connection.set_authorizer(_authorize)
    return database


def open_in_memory() -> Database:
    """Open an empty database that no disk ever sees; it is gone with its connection."""
    connection = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.set_authorizer(_authorize)
    return Database(connection, "memory")


def _check_size(path: Path) -> None:
    """Refuse what SQLite would take for an empty database (SECURITY.md 3a).

    Beside a journal that is to be rolled back a power cut may leave half a page at the end: the
    journal knows how long the file was.
    """
    size = os.stat(path).st_size  # noqa: PTH116 - the size alone; the file is never opened here
    if size < PAGE_SIZE or (size % PAGE_SIZE and not _has_journal(path)):
        raise DamagedDatabaseError(str(path), f"size {size}")


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + JOURNAL)
    return journal.exists() and journal.stat().st_size > 0


def _unlock(connection: Any, key: Secret, salt: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    spelled = bytearray(b"x'")
    for byte in (*key.view(), *salt):
        spelled += _HEX[byte >> 4 : (byte >> 4) + 1] + _HEX[byte & 15 : (byte & 15) + 1]
    spelled += b"'"
    connection.set_key(spelled)
    spelled[:] = bytes(len(spelled))


def _configure(database: Database) -> None:
    for name, value in _SETTINGS.items():
        database.run(f"PRAGMA {name} = {value}")
    database.row("SELECT count(*) FROM sqlite_master")
    for name, value in _SETTINGS.items():
        found = database.row(f"PRAGMA {name}")
        if found is not None and found[0] != value:
            raise DamagedDatabaseError(name, f"is {found[0]}, asked for {value}")


def _authorize(action: int, *_: object) -> int:
    return int(sqlcipher.SQLITE_DENY if action in _DENIED else sqlcipher.SQLITE_OK)
