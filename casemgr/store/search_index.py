"""What search asks: the index of words, and beside it the few records that the index was not told of yet.

To tell the index of one record writes half a dozen pages, of sixteen hardly more. So a save only notes by
which words the index still knows the record. What was noted is left out of what the index finds, and looked
into by itself: as an index in memory, made from those few whenever there are any.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from casemgr.store.connection import Database, Row
from casemgr.store.word_index import altered, forgotten, tell

FEW = 16
"""Records of which the index need not be told yet."""

_LATEST = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.latest USING fts5 ("
    " words, content='', tokenize='unicode61 remove_diacritics 2', columnsize=0, detail=none)"
)
_LEARN = (
    "INSERT INTO latest (rowid, words) SELECT place, words FROM untold JOIN records ON records.id = place"
    " ORDER BY place"
)

_TOLD = (
    "SELECT rowid AS hit FROM found WHERE found MATCH ?1 AND rowid < ?4"
    " AND rowid NOT IN (SELECT place FROM untold) ORDER BY rowid DESC LIMIT ?3"
)
_UNTOLD = "SELECT rowid AS hit FROM latest WHERE latest MATCH ?2 AND rowid < ?4"
_HITS = (
    "SELECT record, collection, parent, records.id, words FROM records JOIN ({}) ON records.id = hit"
    " ORDER BY records.id DESC LIMIT ?3"
)


class Reworded(NamedTuple):
    """A record whose words may be others now; `old` is None for one that is new."""

    place: int
    old: str | None
    new: str


class SearchIndex:
    """Which records hold which words. Whoever writes holds the transaction, and has written the records."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._learned: int | None = None

    def reword(self, reworded: Sequence[Reworded]) -> None:
        """Take in that records have other words; they come in the order of their places."""
        fresh = [each for each in reworded if each.old != each.new]
        if len(fresh) > FEW:
            caught = self.catch_up()
            tell(self._database, _told(each for each in fresh if each.place not in caught))
        elif fresh:
            self._database.run_many(
                "INSERT OR IGNORE INTO untold VALUES (?, ?)", [(each.place, each.old) for each in fresh]
            )
            if self._waiting() > FEW:
                self.catch_up()

    def catch_up(self) -> set[int]:
        """Tell the index all that it was not told yet; returns the places."""
        rows = self._database.rows(
            "SELECT place, known, words FROM untold JOIN records ON records.id = place ORDER BY place"
        )
        if rows:
            tell(self._database, _told(map(Reworded._make, rows)))
            self._database.run("DELETE FROM untold")
        return {row[0] for row in rows}

    def forget(self, place: int, words: str) -> None:
        """Take a record out, which is about to go."""
        self.catch_up()
        tell(self._database, forgotten(place, words))

    def hits(self, asked: str, begun: str, limit: int, before: int) -> list[Row]:
        """Return (record, collection, parent, place, words) of what meets a query of FTS5, the newest first.

        Only what has its place below `before` counts.
        `asked` is put to the index, "" if nothing there can meet it; `begun` is the same query without
        what was learned from the index.
        """
        parts = [f"SELECT hit FROM ({_TOLD})"] if asked else []
        if self._waiting():
            self._learn()
            parts.append(_UNTOLD)
        if not parts:
            return []
        return self._database.rows(_HITS.format(" UNION ALL ".join(parts)), asked, begun, limit, before)

    def _waiting(self) -> int:
        (waiting,) = self._database.row("SELECT count(*) FROM untold") or (0,)
        return int(waiting)

    def _learn(self) -> None:
        """Fill the index in memory, unless nothing was written since."""
        if self._learned is not None and self._learned == self._database.written:
            return
        for statement in (_LATEST, "INSERT INTO latest (latest) VALUES ('delete-all')", _LEARN):
            self._database.run(statement)
        self._learned = self._database.written


def _told(reworded: Iterable[Reworded]) -> Iterable[tuple[str, int, str]]:
    return chain.from_iterable(altered(*each) for each in reworded)
