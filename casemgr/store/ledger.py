"""Which bundles came and went, what they carried, and who therefore holds which case.

Rows are only ever added, but for the outcome of a case and the last receipt. The ledger answers
without any partner being asked (HR23, HR41).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from casemgr.ids import RecordId
from casemgr.store.connection import Row
from casemgr.store.papers import Paper
from casemgr.store.store import Store


class Direction(StrEnum):
    """Whether a bundle came or went."""

    IN = "in"
    OUT = "out"


class Outcome(StrEnum):
    """What became of a case in a bundle, where it was received."""

    SENT = "sent"
    """On its way; nobody has answered."""
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    LATER = "later"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Passage:
    """One bundle that came or went; times in milliseconds since 1970.

    `row` is its number here, by which `store.adoption` knows it, 0 before it is entered.
    """

    bundle: str
    direction: Direction
    partner: RecordId
    kind: str
    sequence: int
    manifest: bytes
    created: int
    recorded: int
    row: int = 0


@dataclass(frozen=True, slots=True)
class Holding:
    """A case in a bundle: the partner may hold this version of it."""

    passage: Passage
    case_id: RecordId
    outcome: Outcome


OWNED_BY = ("case_id", "person_id")
"""What names the owner in a record whose kind only a newer program knows."""

_COLUMNS = "bundles.bundle, direction, partner, kind, sequence, manifest, created, recorded, id"
_HOLDINGS = f"SELECT {_COLUMNS}, case_id, outcome FROM carried JOIN bundles ON bundles.id = carried.bundle"


def enter(store: Store, passage: Passage, manifest: Paper, cases: Mapping[RecordId, Outcome]) -> int:
    """Enter a bundle and the cases it carries; return its row."""
    with store.transaction():
        store.database.run(
            "INSERT INTO bundles (bundle, direction, partner, kind, sequence, manifest, created, recorded,"
            " state) VALUES (?,?,?,?,?,?,?,?,'entered')",
            passage.bundle,
            str(passage.direction),
            passage.partner,
            passage.kind,
            passage.sequence,
            passage.manifest,
            passage.created,
            passage.recorded,
        )
        (row,) = store.database.row("SELECT last_insert_rowid()") or (0,)
        store.database.run("INSERT INTO manifests VALUES (?,?,?)", row, manifest.line, manifest.signature)
        decide(store, row, cases)
    return int(row)


def note_sent(store: Store, row: int, changes: Iterable[int]) -> None:
    """Note which changes, by their number in the chain, a bundle of ours carries."""
    with store.transaction():
        store.database.run_many("INSERT INTO sent VALUES (?,?)", [(row, seq) for seq in changes])


def decide(store: Store, row: int, cases: Mapping[RecordId, Outcome]) -> None:
    """Note what became of cases in a bundle."""
    with store.transaction():
        store.database.run_many(
            "INSERT INTO carried VALUES (?,?,?)"
            " ON CONFLICT (bundle, case_id) DO UPDATE SET outcome = excluded.outcome",
            [(row, case, str(outcome)) for case, outcome in cases.items()],
        )


def passage(store: Store, direction: Direction, partner: RecordId, bundle: str) -> Passage | None:
    """Return the bundle with this id that came from, or went to, a partner."""
    found = store.database.row(
        f"SELECT {_COLUMNS} FROM bundles WHERE direction = ? AND partner = ? AND bundle = ?",
        str(direction),
        partner,
        bundle,
    )
    return _passage(found) if found else None


def passages(store: Store, direction: Direction, partner: RecordId) -> list[Passage]:
    """Return all bundles from or to a partner by their sequence."""
    rows = store.database.rows(
        f"SELECT {_COLUMNS} FROM bundles WHERE direction = ? AND partner = ? ORDER BY sequence, id",
        str(direction),
        partner,
    )
    return [_passage(row) for row in rows]


def last(store: Store, direction: Direction, partner: RecordId) -> Passage | None:
    """Return the bundle with the highest sequence."""
    found = store.database.row(
        f"SELECT {_COLUMNS} FROM bundles WHERE direction = ? AND partner = ?"
        " ORDER BY sequence DESC, id DESC LIMIT 1",
        str(direction),
        partner,
    )
    return _passage(found) if found else None


def outcomes(store: Store, row: int) -> dict[RecordId, Outcome]:
    """Return what became of each case in a bundle."""
    rows = store.database.rows("SELECT case_id, outcome FROM carried WHERE bundle = ? ORDER BY case_id", row)
    return {case: Outcome(outcome) for case, outcome in rows}


def put_off(store: Store) -> list[tuple[Passage, int]]:
    """Return the bundles that came with cases nobody has decided about since, and how many those are."""
    rows = store.database.rows(
        f"SELECT {_COLUMNS}, count(*) FROM carried JOIN bundles ON bundles.id = carried.bundle"
        " WHERE direction = 'in' AND outcome = 'later' AND NOT EXISTS ("
        "  SELECT 1 FROM carried AS since JOIN bundles AS younger ON younger.id = since.bundle"
        "  WHERE since.case_id = carried.case_id AND since.outcome != 'later' AND younger.direction = 'in'"
        "  AND younger.partner = bundles.partner AND younger.sequence > bundles.sequence)"
        " GROUP BY bundles.id ORDER BY bundles.id"
    )
    return [(_passage(row[:-1]), row[-1]) for row in rows]


def holdings(
    store: Store, *, case: RecordId | None = None, partner: RecordId | None = None
) -> Iterator[Holding]:
    """Yield what left this office, of one case or to one partner, the oldest first.

    A copy that was rejected or undone counts too: it was there.
    """
    for row in store.database.rows(
        f"{_HOLDINGS} WHERE direction = 'out' AND (?1 IS NULL OR case_id = ?1)"
        " AND (?2 IS NULL OR partner = ?2) ORDER BY id, case_id",
        case,
        partner,
    ):
        yield Holding(_passage(row[:9]), row[9], Outcome(row[10]))


def deleted_since_sent(store: Store, partner: RecordId, owners: Iterable[RecordId]) -> Iterator[RecordId]:
    """Yield the deleted records of some owners of which a partner was once sent something."""
    for owner in owners:
        for (record,) in store.database.rows(
            "SELECT record FROM records WHERE parent = ?1 AND deleted = 1 AND EXISTS ("
            "SELECT 1 FROM changes JOIN sent ON sent.seq = changes.seq"
            " JOIN bundles ON bundles.id = sent.bundle"
            " WHERE changes.place = records.id AND partner = ?2) ORDER BY record",
            owner,
            partner,
        ):
            yield record


def unknown_records(store: Store, owners: Iterable[RecordId]) -> Iterator[tuple[str, RecordId, RecordId]]:
    """Yield (collection, record, owner) of what a newer program keeps for a case or person."""
    wanted = set(owners)
    known = store.catalogue.keys()
    for (collection,) in store.database.rows("SELECT DISTINCT collection FROM records ORDER BY collection"):
        if collection not in known:
            for record, body in store.database.rows(
                "SELECT record, body FROM records WHERE collection = ? ORDER BY record", collection
            ):
                said = json.loads(body)
                named = [said.get(name) for name in OWNED_BY]
                yield from ((collection, record, owner) for owner in wanted if owner in named)


def _passage(row: Row) -> Passage:
    bundle, direction, partner, kind, sequence, manifest, created, recorded, row_id = row
    return Passage(
        bundle, Direction(direction), partner, kind, sequence, bytes(manifest), created, recorded, row_id
    )


def contacts_known_to(store: Store, partner: RecordId) -> set[RecordId]:
    """Return the persons whose way of safe contact a partner was ever sent."""
    rows = store.database.rows(
        "SELECT DISTINCT record FROM sent JOIN bundles ON bundles.id = sent.bundle"
        " JOIN changes ON changes.seq = sent.seq WHERE partner = ? AND field = 'safe_contact'",
        partner,
    )
    return {row[0] for row in rows}
