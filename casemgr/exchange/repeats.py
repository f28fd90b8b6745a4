"""Most of what a partner sends came before: told apart by its bytes, before anything is decoded.

A line that is, byte for byte, the one by which we would send on a change that counts here says
nothing new, and was looked into when that change came. Only the others are read.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from casemgr.ids import RecordId
from casemgr.store.footing import Counted, counted
from casemgr.store.store import Store

_RECORD = re.compile(rb'"record":"([0-9a-f]{32})"')


class Repeats:
    """The lines of a bundle that this vault holds, and beside them those that are news.

    What is gathered here may be used once the whole bundle is verified.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asked: set[bytes] = set()
        self._held: dict[bytes, Counted] = {}
        self._found: list[Counted] = []
        self.news: list[bytes] = []
        """The other lines, in pieces."""

    def news_in(self, piece: bytes) -> bytes:
        """Return the lines of a piece that are not held here; each is known once."""
        self._ask(set(_RECORD.findall(piece)) - self._asked)
        take, found, rest = self._held.pop, self._found, []
        for line in piece.split(b"\n")[:-1]:
            held = take(line, None)
            if held is None:
                rest.append(line)
            else:
                found.append(held)
        news = b"".join([part for line in rest for part in (line, b"\n")])
        self.news.append(news)
        return news

    def _ask(self, records: set[bytes]) -> None:
        self._asked |= records
        rows = counted(self._store, [record.decode() for record in records])
        self._held.update((row[0], row) for row in rows)

    def counts(self) -> Counter[RecordId]:
        """Return how many changes of each record are repeated."""
        return Counter(row[1] for row in self._found)

    def numbers(self) -> dict[RecordId, list[int]]:
        """Return by record which of our changes are repeated."""
        found: dict[RecordId, list[int]] = defaultdict(list)
        for row in self._found:
            found[row[1]].append(row[5])
        return found

    def writers(self) -> set[tuple[RecordId, str]]:
        """Return which devices wrote what is repeated of each record."""
        return {(row[1], row[2]) for row in self._found}

    def named(self) -> Iterator[tuple[RecordId, str, str]]:
        """Yield (record, field, value) where a repeated value may be an id."""
        for _, record, _, field, value, _ in self._found:
            if value is not None:
                yield record, field, value
