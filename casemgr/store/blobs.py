"""Keys and digests of attachments; the sealed bytes themselves lie in files beside the database.

Deleting the row destroys the key, and with it the file's content.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from casemgr.crypto.secret import Secret
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.store.connection import Row
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class Blob:
    """One attachment's sealed file: its name, what it is attached to, and how to open it."""

    blob: str
    record: RecordId
    key: Secret
    size: int
    sha256: bytes


def add_blob(store: Store, blob: Blob) -> None:
    """Keep the key of a file that is already on disk and synced."""
    with store.transaction():
        store.database.run(
            "INSERT INTO blobs VALUES (?,?,?,?,?)",
            blob.blob,
            blob.record,
            bytes(blob.key.view()),
            blob.size,
            blob.sha256,
        )


def read_blob(store: Store, blob: str) -> Blob:
    """Return how to open an attachment; raises NotFoundError."""
    found = store.database.row("SELECT * FROM blobs WHERE blob = ?", blob)
    if found is None:
        raise NotFoundError("blob", blob)
    return _blob(found)


def blobs(store: Store, record: RecordId | None = None) -> Iterator[Blob]:
    """Yield all attachments, or those of one record."""
    where, values = (" WHERE record = ?", (record,)) if record else ("", ())
    for row in store.database.rows(f"SELECT * FROM blobs{where} ORDER BY blob", *values):
        yield _blob(row)


def blob_names(store: Store) -> set[str]:
    """Return the names of all attachments, without their keys."""
    return {name for (name,) in store.database.rows("SELECT blob FROM blobs")}


def drop_blob(store: Store, blob: str) -> None:
    """Destroy the key of an attachment; its file is noise from here on."""
    with store.transaction():
        store.database.run("DELETE FROM blobs WHERE blob = ?", blob)


def _blob(row: Row) -> Blob:
    name, record, key, size, sha256 = row
    return Blob(name, record, Secret(bytes(key)), size, bytes(sha256))
