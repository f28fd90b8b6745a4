"""The one road in: every alteration of a record passes here and becomes history.

A writer hands back the version they read. Only what that version had seen is superseded, so two
people who edit one field leave two values and a person decides. Nothing else writes records.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from casemgr.clock import Clock
from casemgr.errors import NotFoundError, UsageError
from casemgr.ids import RecordId, random_id
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import alterations, encode, parse, register_from_json
from casemgr.records.described import fields_of
from casemgr.records.record import Problem, Record
from casemgr.store.chain import Chain, ChainFault, Incoming, check_chain
from casemgr.store.changes import Change, Vector, join, ms_of, stamp_at
from casemgr.store.connection import Database
from casemgr.store.current import Catalogue, Current, Renames
from casemgr.store.observation import observed_here
from casemgr.store.places import places_of
from casemgr.store.registers import DELETED
from casemgr.store.rules import ErasedError, introduced, refuse_unsettling
from casemgr.store.schema import migrate
from casemgr.store.terms import Words
from casemgr.store.versions import Version, assemble

R = TypeVar("R", bound=Record)

RENAMES: Renames = MappingProxyType({})
"""Today's names of fields that older changes call otherwise: (collection, old name) -> name."""

LAST_STAMP = "last_stamp"


class ProblemsError(UsageError):
    """The writer introduced these problems; nothing was stored."""

    def __init__(self, record: Record, problems: Iterable[Problem]) -> None:
        self.collection = record.collection
        self.record = record.id
        self.problems = tuple(problems)
        super().__init__(", ".join(f"{problem.field}: {problem.code}" for problem in self.problems))


class Store:
    """Everything one office knows. Use it from one thread; every method is one transaction."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        author: str = "",
        catalogue: Catalogue = CATALOGUE,
        renames: Renames = RENAMES,
        words: Words | None = None,
    ) -> None:
        """Read what is kept; with `words`, codes that writers bring in have to be in a vocabulary."""
        migrate(database)
        self.database = database
        self.clock = clock
        self.author = author
        self.words = words
        self.catalogue = catalogue
        self.current = Current(database, catalogue, renames)
        self.chain = Chain(database)
        self.office = self._identifier("office")
        self.device = self._identifier("device")
        self._past_devices = frozenset((self.meta("past_devices") or b"").decode().split())
        self._last = self._last_stamp()

    @classmethod
    def create(
        cls,
        database: Database,
        clock: Clock,
        *,
        office: str | None = None,
        author: str = "",
        words: Words | None = None,
    ) -> "Store":
        """Set up an empty database as a new office with a new device."""
        migrate(database)
        with database.transaction():
            for name, value in (("office", office or random_id()), ("device", random_id())):
                database.run("INSERT INTO meta VALUES (?, ?)", name, value.encode())
        return cls(database, clock, author=author, words=words)

    def meta(self, name: str) -> bytes | None:
        """Return a value this vault keeps about itself."""
        found = self.database.row("SELECT value FROM meta WHERE name = ?", name)
        return bytes(found[0]) if found else None

    def set_meta(self, name: str, value: bytes) -> None:
        """Keep a value about this vault itself; it is no record and leaves with nobody."""
        with self.transaction():
            self.database.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", name, value)

    def generation(self) -> tuple[int, bytes]:
        """Return the number and the link of the last entry of the chain."""
        return self.chain.end()

    @property
    def devices(self) -> frozenset[str]:
        """The devices this office has been, the present one included."""
        return self._past_devices | {self.device}

    def become_new_device(self) -> str:
        """Take a new device id, before the first write of a vault that was restored or cloned."""
        past = self.devices
        with self.transaction():
            self.note_last_stamp()
            self.set_meta("past_devices", " ".join(sorted(past)).encode())
            self.set_meta("device", random_id().encode())
        self.device, self._past_devices = self._identifier("device"), past
        return self.device

    def clock_is_behind(self, tolerance_ms: int = 0) -> bool:
        """Tell whether our own last change lies ahead of now, so that our clock must be wrong."""
        return ms_of(self._last) > self.clock.now_ms() + tolerance_ms

    def transaction(self) -> AbstractContextManager[None]:
        """Keep everything inside together or not at all."""
        return self._transaction()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with self.database.transaction():
                yield
        except BaseException:
            self.chain.rewind()
            raise

    def put(self, record: R, seen: Version[R] | None = None) -> Version[R]:
        """Keep a record; `seen` is the version its writer read, None for a new one.

        One change is appended for each field that differs from what was read. Raises ProblemsError for
        rules the writer broke (those they found broken do not stop them), SettledError and ErasedError.
        """
        record = self._checked(record, seen)
        written = alterations(record, seen.record if seen else None)
        return self._write(record, written, seen.seen if seen else {})

    def resolve(self, seen: Version[R], field: str, value: str) -> Version[R]:
        """Decide a conflict: `value` is canonical text, and supersedes every head that `seen` showed.

        One of the heads may be chosen as it is, with its source, unless that takes back what is settled;
        anything else is held to what `put` asks.
        """
        description = fields_of(type(seen.record)).get(field)
        if description is None:
            raise NotFoundError("field", field)
        record = replace(seen.record, **{field: register_from_json(description, parse(value))})
        if value not in {head.text for head in seen.conflicts.get(field, ())}:
            record = self._checked(record, seen)
        elif description.safety is not None:
            refuse_unsettling(self.current, record, seen.record)
        return self._write(record, {field: encode(description, getattr(record, field))}, seen.seen)

    def _checked(self, record: R, seen: Version[R] | None) -> R:
        """Return the record with what this office observed marked; raises ProblemsError and SettledError."""
        record = observed_here(record, before := seen.record if seen else None, self.office)
        refuse_unsettling(self.current, record, before)
        problems = [*introduced(record, before, self.office, self.words)]
        if seen is None and self.current.registers(record.id)[0] not in ("", record.collection):
            problems.append(Problem("id", "taken"))  # one id never stands for two kinds of record
        if problems:
            raise ProblemsError(record, problems)
        return record

    def _write(self, record: R, written: Mapping[str, str], seen: Mapping[str, Vector]) -> Version[R]:
        self.refuse_erased(record)
        everything = join(seen.values())
        with self.transaction():
            changes = [
                self._change(record, name, value, everything if name == DELETED else seen.get(name, {}))
                for name, value in written.items()
            ]
            if changes:
                places = places_of(self.database, [record.id])
                merged = self.current.registers_with(record.id, changes)
                self.chain.append([Incoming(change) for change in changes], places)
                self.current.refresh({record.id: (record.collection, merged)}, places, written.keys())
                return assemble(type(record), record.id, merged, self.devices)
        return self.read(type(record), record.id)

    def _change(self, record: Record, name: str, value: str, context: Vector) -> Change:
        stamp = self._next_stamp(context)
        return Change(
            record.collection, record.id, name, value, self.device, stamp, context, self.author or None
        )

    def read(self, record_type: type[R], record: RecordId) -> Version[R]:
        """Return a record and what has been seen of it; raises NotFoundError."""
        collection, merged = self.current.registers(record)
        if not merged or collection != record_type.collection:
            raise NotFoundError(record_type.collection, record)
        return assemble(record_type, record, merged, self.devices)

    def refuse_erased(self, record: Record) -> None:
        """Raise ErasedError where a record, or what it belongs to, was erased."""
        for name in (record.id, record.parent_id):
            if name and self.database.row("SELECT 1 FROM tombstones WHERE record = ?", name):
                raise ErasedError(name)

    def _next_stamp(self, context: Vector) -> int:
        now = stamp_at(self.clock.now_ms())
        self._last = max(now, self._last + 1, max(context.values(), default=0) + 1)
        return self._last

    def _last_stamp(self) -> int:
        """Return our highest stamp: the last of ours after the point that an import has noted."""
        stamp, seq = json.loads(self.meta(LAST_STAMP) or b"[0,0]")
        found = self.database.row(
            "SELECT stamp FROM changes WHERE device = ? AND seq > ? ORDER BY seq DESC LIMIT 1",
            self.device,
            seq,
        )
        return int(found[0]) if found else int(stamp)

    def note_last_stamp(self) -> None:
        """Note our highest stamp and how far the chain has come without a later one; see `_last_stamp`."""
        self.set_meta(LAST_STAMP, json.dumps([self._last, self.chain.end()[0]]).encode())

    def _identifier(self, name: str) -> str:
        found = self.meta(name)
        if found is None:
            raise NotFoundError("meta", name)
        return found.decode()

    def check_chain(self) -> Iterator[ChainFault]:
        """Yield every place where the history is not what was written."""
        return check_chain(self.database)
