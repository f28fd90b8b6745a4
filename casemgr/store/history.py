"""Who set what, when, and from which bundle."""

from collections.abc import Iterator
from dataclasses import dataclass

from casemgr.ids import RecordId
from casemgr.store.changes import Change, State, believed, context_from_text
from casemgr.store.connection import Row
from casemgr.store.registers import Entry
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class Past:
    """One entry of a record's history, and the bundle and the partner it came from, None for our own.

    `ignored` names the devices of which its context is not believed.
    """

    seq: int
    change: Change
    state: State
    ignored: str | None
    bundle: str | None
    partner: RecordId | None

    def entry(self) -> Entry:
        """The change as the merge sees it."""
        seen = believed(self.change.context, self.ignored)
        return Entry(self.change.stamp, self.change.device, self.change.value, seen)


_COLUMNS = (
    "seq, changes.collection, record, field, value, device, stamp, context, author, changes.state,"
    " ignored, bundles.bundle, partner"
    " FROM changes LEFT JOIN bundles ON bundles.id = changes.bundle"
)


def history(store: Store, record: RecordId, field: str | None = None) -> list[Past]:
    """Return the history of a record, or of one of its fields, oldest entry first."""
    rows = store.database.rows(
        f"SELECT {_COLUMNS} WHERE place = (SELECT id FROM records WHERE record = ?) ORDER BY seq", record
    )
    entries = map(_past, rows)
    return [
        entry
        for entry in entries
        if field in (None, store.current.name_of(entry.change.collection, entry.change.field))
    ]


def changes_of(store: Store, record: RecordId) -> Iterator[Past]:
    """Yield the adopted changes of a record as they were written, for a bundle."""
    for entry in history(store, record):
        if entry.state is State.ADOPTED:
            yield entry


def rulings(store: Store, kind: str) -> list[int]:
    """Return when decisions of a kind were entered in the chain, in milliseconds since 1970."""
    return [
        row[0] for row in store.database.rows("SELECT made FROM rulings WHERE kind = ? ORDER BY seq", kind)
    ]


def altered_since(store: Store, seq: int, limit: int) -> list[tuple[str, RecordId, RecordId | None]] | None:
    """Return (collection, record, owner) of what was altered after entry `seq` of the chain.

    None where that cannot be said by records: a decision or an erasure was made, or more than `limit` differ.
    """
    if store.database.row("SELECT 1 FROM rulings WHERE seq > ? LIMIT 1", seq):
        return None
    rows = store.database.rows(
        "SELECT collection, record, parent FROM records WHERE id IN"
        " (SELECT DISTINCT place FROM changes WHERE seq > ? LIMIT ?)",
        seq,
        limit + 1,
    )
    return None if len(rows) > limit else [(row[0], row[1], row[2]) for row in rows]


def written_here(store: Store, first: int, last: int) -> list[RecordId]:
    """Return the records that were written here as entries `first` to `last` of the chain.

    What a bundle brought is not among them, nor what was erased since.
    """
    rows = store.database.rows(
        "SELECT record FROM records WHERE id IN"
        " (SELECT place FROM changes WHERE seq BETWEEN ? AND ? AND bundle IS NULL) ORDER BY id",
        first,
        last,
    )
    return [row[0] for row in rows]


def _past(row: Row) -> Past:
    seq, collection, record, field, value, device, stamp, context, author, state, *sent = row
    change = Change(collection, record, field, value, device, stamp, context_from_text(context), author)
    return Past(seq, change, State(state), *sent)
