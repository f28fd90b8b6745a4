"""Text that is not saved yet, kept with the version its writer had read.

A lock or a kill loses nothing of it, and an import in between cannot be overwritten by it.
"""

import json
from dataclasses import dataclass
from typing import Any, TypeVar

from casemgr.ids import RecordId
from casemgr.records.codec import canonical
from casemgr.records.record import Record
from casemgr.store.store import Store
from casemgr.store.versions import Version

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a form held: `typed` is the form's own JSON, `version` the text of what it was opened from."""

    draft: RecordId
    record: RecordId
    collection: str
    body: str
    saved_ms: int

    @property
    def parent(self) -> RecordId | None:
        """The record that what is typed belongs to; of something new nothing else says so yet."""
        found: RecordId | None = json.loads(self.body)["parent"]
        return found


def keep_draft(store: Store, draft: RecordId, record: R, typed: Any, seen: Version[R] | None) -> None:
    """Keep what a form holds now, in place of what it held before; raises ErasedError.

    A draft goes when what it is about is erased, and so does one of something new that belongs to that.
    """
    store.refuse_erased(record)
    body = canonical({"typed": typed, "seen": seen.to_json() if seen else None, "parent": record.parent_id})
    with store.transaction():
        store.database.run(
            "INSERT OR REPLACE INTO drafts VALUES (?,?,?,?,?)",
            draft,
            record.id,
            record.collection,
            body,
            store.clock.now_ms(),
        )


def drop_draft(store: Store, draft: RecordId) -> None:
    """Forget a draft, because it was saved or given up."""
    with store.transaction():
        store.database.run("DELETE FROM drafts WHERE draft = ?", draft)


def count_drafts(store: Store) -> int:
    """Return how many drafts there are, without reading them."""
    count: int = store.database.rows("SELECT COUNT(*) FROM drafts")[0][0]
    return count


def drafted(store: Store) -> frozenset[RecordId]:
    """Return the records of which a form was left."""
    return frozenset(row[0] for row in store.database.rows("SELECT record FROM drafts"))


def drafts(store: Store) -> list[Draft]:
    """Return all drafts, the latest first."""
    return [Draft(*row) for row in store.database.rows("SELECT * FROM drafts ORDER BY saved DESC, draft")]
