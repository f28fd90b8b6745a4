"""Most of what a partner sends came before: told apart by its bytes, before anything is decoded.

A line that is, byte for byte, the one by which we would send on a change that counts here says
nothing new, and was looked into when that change came. Only the others are read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from casemgr.ids import RecordId
from casemgr.store.footing import Counted, counted
from casemgr.store.store import Store

_RECORD = re.compile(rb'"record":"([0-9a-f]{32})"')


@dataclass(slots=True)
class Repeated:
    """What a bundle says once more of one record.

    `numbers` are those of our changes, `writers` the devices behind them, and `named` the fields with
    values that may be ids.
    """

    numbers: list[int] = field(default_factory=list)
    writers: set[str] = field(default_factory=set)
    named: list[tuple[str, str]] = field(default_factory=list)


class Repeats:
    """The lines of a bundle that this vault holds, and beside them those that are news.

    What is gathered here may be used once the whole bundle is verified.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asked: set[bytes] = set()
        self._held: dict[bytes, Counted] = {}
        self._found: dict[RecordId, Repeated] = {}
        self.news: list[bytes] = []
        """The other lines, in pieces."""

    @property
    def found(self) -> Mapping[RecordId, Repeated]:
        """What is repeated, by record."""
        return self._found

    def news_in(self, piece: bytes) -> bytes:
        """Return the lines of a piece that are not held here; each is known once."""
        self._ask(set(_RECORD.findall(piece)) - self._asked)
        rest = []
        for line in piece.split(b"\n")[:-1]:
            held = self._held.pop(line, None)
            if held is None:
                rest.append(line)
            else:
                self._note(*held)
        news = b"".join([part for line in rest for part in (line, b"\n")])
        self.news.append(news)
        return news

    def _note(self, _: bytes, record: RecordId, device: str, name: str, value: str | None, seq: int) -> None:
        found = self._found.get(record)
        if found is None:
            found = self._found[record] = Repeated()
        found.numbers.append(seq)
        found.writers.add(device)
        if value is not None:
            found.named.append((name, value))

    def _ask(self, records: set[bytes]) -> None:
        self._asked |= records
        rows = counted(self._store, [record.decode() for record in records])
        self._held.update((row[0], row) for row in rows)
