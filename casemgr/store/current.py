"""What the changes of a record add up to: the rows that lists, search and the agenda read."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from casemgr.records.codec import canonical, parse
from casemgr.records.described import fields_of
from casemgr.records.record import Record
from casemgr.store.changes import Change, State
from casemgr.store.connection import Database, Row
from casemgr.store.derived import concerned, due, words_of
from casemgr.store.places import Places, places_of
from casemgr.store.registers import DELETED, Entry, Register, conflicts_in, merge
from casemgr.store.search_index import Reworded, SearchIndex
from casemgr.store.versions import careful

_quoted = cache(json.dumps)

Catalogue = Mapping[str, type[Record]]
Renames = Mapping[tuple[str, str], str]


class Current:
    """Keeps `records`, the search index, conflicts and the agenda in step with the changes."""

    def __init__(self, database: Database, catalogue: Catalogue, renames: Renames) -> None:
        self._database = database
        self._catalogue = catalogue
        self._renames = renames
        self.index = SearchIndex(database)

    def name_of(self, collection: str, field_name: str) -> str:
        """Return today's name of a field, which a change keeps as it was written."""
        return self._renames.get((collection, field_name), field_name)

    def entries(self, record: str) -> tuple[str, dict[str, list[Entry]]]:
        """Return the collection of a record and its adopted changes by field."""
        collection, fields = "", defaultdict(list)
        for row in self._database.rows(
            "SELECT collection, field, stamp, device, value, context, ignored FROM changes"
            " WHERE place = (SELECT id FROM records WHERE record = ?) AND state = ?",
            record,
            int(State.ADOPTED),
        ):
            collection = row[0]
            fields[self.name_of(collection, row[1])].append(Entry.of(*row[2:]))
        return collection, fields

    def registers(self, record: str) -> tuple[str, dict[str, Register]]:
        """Return the collection of a record and its merged registers by field."""
        collection, fields = self.entries(record)
        return collection, {name: merge(entries) for name, entries in fields.items()}

    def registers_with(self, record: str, changes: Iterable[Change]) -> dict[str, Register]:
        """Return what a record will add up to with changes that are about to be kept."""
        _, fields = self.entries(record)
        for change in changes:
            entry = Entry(change.stamp, change.device, change.value, change.context)
            fields[self.name_of(change.collection, change.field)].append(entry)
        return {name: merge(entries) for name, entries in fields.items()}

    def refresh(
        self,
        records: Mapping[str, tuple[str, Mapping[str, Register]]],
        places: Places | None = None,
        altered: Collection[str] | None = None,
    ) -> None:
        """Write anew what the given records add up to; one without registers disappears from the lists.

        With `altered`, the names of the fields that are others now, what only the rest says is left as it is.
        """
        places = places or places_of(self._database, records)
        writing, words = _Writing(), self._words(places[record] for record in records)
        for place, record in sorted((places[record], record) for record in records):
            self._compose(writing, record, *records[record], place, words.get(place), altered)
        writing.write(self._database)
        self.index.reword(writing.reworded)

    def rebuilt(self, record: str, place: int) -> tuple[Row, set[Row], set[Row]]:
        """Return what the changes of a record add up to: its row, its conflicts and its days."""
        writing = _Writing()
        self._compose(writing, record, *self.registers(record), place, None, None)
        return writing.rows[0], set(writing.conflicts), set(writing.agenda)

    def forget(self, record: str) -> None:
        """Take a record out of everything that is read; another may get its number."""
        known = self._database.row("SELECT id, words FROM records WHERE record = ?", record)
        if known is not None:
            self.index.forget(*known)
            for table in ("conflicts", "agenda", "records"):
                self._database.run(f"DELETE FROM {table} WHERE record = ?", record)

    def _words(self, places: Iterable[int]) -> dict[int, str]:
        """Return the words of those records among these that are known."""
        return dict(
            self._database.rows(
                "SELECT records.id, words FROM json_each(?) AS named"
                " JOIN records ON records.id = named.value",
                json.dumps(list(places)),
            )
        )

    def _compose(
        self,
        writing: "_Writing",
        record: str,
        collection: str,
        registers: Mapping[str, Register],
        place: int,
        old: str | None,
        altered: Collection[str] | None,
    ) -> None:
        record_type = self._catalogue.get(collection)
        # To edit what was deleted may bring it back, with all that it says.
        reworded, dated = concerned(record_type, None if DELETED in registers else altered)
        if old is not None:
            writing.settled.append((record,))
            if dated:
                writing.undated.append((record,))
        if not registers:
            writing.rows.append((place, record, collection, "", None, 0, "{}", ""))
            writing.reworded.append(Reworded(place, old, ""))
            return
        unsettled = conflicts_in(registers)
        deleted = _value(registers, DELETED) is True and DELETED not in unsettled
        words = ("" if deleted else words_of(record_type, registers)) if old is None or reworded else old
        updated = max(register.heads[0].stamp for register in registers.values())
        shown = _careful(record_type, registers, unsettled) if unsettled else {}
        body = ",".join(
            [f"{_quoted(name)}:{shown.get(name) or register.value}" for name, register in registers.items()]
        )
        parent = _parent(record_type, registers)
        writing.rows.append(
            (place, record, collection, parent or "", int(deleted), updated, f"{{{body}}}", words)
        )
        writing.reworded.append(Reworded(place, old, words))
        writing.conflicts.extend((record, name) for name in unsettled)
        if dated and not deleted:
            writing.agenda.extend((day, record, name) for day, name in due(record_type, registers))


@dataclass(slots=True)
class _Writing:
    """Rows gathered so that each table is written in one go."""

    rows: list[Row] = field(default_factory=list)
    settled: list[Row] = field(default_factory=list)
    undated: list[Row] = field(default_factory=list)
    reworded: list[Reworded] = field(default_factory=list)
    conflicts: list[Row] = field(default_factory=list)
    agenda: list[Row] = field(default_factory=list)

    def write(self, database: Database) -> None:
        for sql, rows in (
            ("DELETE FROM conflicts WHERE record = ?", self.settled),
            ("DELETE FROM agenda WHERE record = ?", self.undated),
            (
                "INSERT INTO records VALUES (?,?,?,nullif(?,''),?,?,?,?)"
                " ON CONFLICT (id) DO UPDATE SET collection = excluded.collection, parent = excluded.parent,"
                " deleted = excluded.deleted, updated = excluded.updated,"
                " body = excluded.body, words = excluded.words",
                self.rows,
            ),
            ("INSERT INTO conflicts VALUES (?, ?)", self.conflicts),
            ("INSERT OR IGNORE INTO agenda VALUES (?, ?, ?)", self.agenda),
        ):
            if rows:
                database.run_many(sql, rows)


def _careful(
    record_type: type[Record] | None, registers: Mapping[str, Register], unsettled: Iterable[str]
) -> dict[str, str]:
    """Return what lists show of fields in conflict: nothing laxer than any of their heads."""
    described = fields_of(record_type) if record_type else {}
    return {
        name: canonical(careful(described[name], registers[name])) for name in unsettled if name in described
    }


def _value(registers: Mapping[str, Register], name: str) -> Any:
    return parse(registers[name].value) if name in registers else None


def _parent(record_type: type[Record] | None, registers: Mapping[str, Register]) -> str | None:
    if record_type is None or record_type.parent is None:
        return None
    owner = _value(registers, record_type.parent)
    return owner if isinstance(owner, str) else None
