"""A case as plain JSON, and back: what `case show --json` prints and `case add --from` takes.

    {"format": 1, "kind": "case", "records": [{"collection": "cases", "id": "…", "reference": …}, …]}

Registers look as in records/codec.py. The file carries no attachments, so what points at one is left
out, and so are letters that were issued: a copy of a final letter is not the letter.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.errors import NewerFormatError, RefusedError, UsageError
from casemgr.ids import RecordId, is_id, new_id
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import record_from_json, record_to_json
from casemgr.records.described import fields_of
from casemgr.records.kinds import ValueShapeError
from casemgr.records.letter import Letter
from casemgr.records.record import Record
from casemgr.store.store import Store
from casemgr.store.versions import Version

FORMAT = 1

_ID = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
"""An id, also where it stands inside a text such as "persons/…/sex"."""


class PortableError(RefusedError):
    """A case in JSON is not as it should be: `place` is a path such as "records[3].paper"."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class TakenError(UsageError):
    """A record with this id is here already."""

    def __init__(self, record: RecordId) -> None:
        super().__init__(record)
        self.record = record


@dataclass(frozen=True, slots=True)
class Added:
    """A case that was read from JSON, and the ids in the file that were left out."""

    case: Version[Case]
    left_out: tuple[RecordId, ...]


def to_json(file: CaseFile) -> dict[str, Any]:
    """Return a case file as plain JSON types, the case first."""
    return {
        "format": FORMAT,
        "kind": "case",
        "records": [record_to_json(kept.record) for kept in file.versions()],
    }


def add_from_json(store: Store, document: Any, *, keep_ids: bool = False) -> Added:
    """Keep a case that was read from JSON, all of it or nothing, by default under fresh ids.

    Raises PortableError and NewerFormatError, TakenError where ids are to be kept and are here
    already, and ProblemsError.
    """
    parsed = list(_parsed(_bodies(document)))
    cases = [record for record in parsed if isinstance(record, Case)]
    if len(cases) != 1:
        raise PortableError("records", "one_case")
    left_out = tuple(record.id for record in parsed if isinstance(record, Letter) and record.issued)
    kept = [record for record in parsed if record.id not in left_out]
    fresh = kept if keep_ids else list(_renamed(store, kept))
    with store.transaction():
        for record in fresh:
            _refuse_taken(store, record)
            store.put(record)
    return Added(store.read(Case, next(record.id for record in fresh if isinstance(record, Case))), left_out)


def _bodies(document: Any) -> list[Any]:
    if not isinstance(document, Mapping) or document.get("kind") != "case":
        raise PortableError("", "no_case")
    written = document.get("format")
    if not isinstance(written, int) or isinstance(written, bool) or written < 1:
        raise PortableError("format", "no_format")
    if written > FORMAT:
        raise NewerFormatError("case", written, FORMAT)
    if not isinstance(document.get("records"), list):
        raise PortableError("records", "no_list")
    return list(document["records"])


def _parsed(bodies: list[Any]) -> Iterator[Record]:
    seen: set[RecordId] = set()
    for number, body in enumerate(bodies):
        record = _record(f"records[{number}]", body)
        if record.id in seen:
            raise PortableError(f"records[{number}].id", "twice")
        seen.add(record.id)
        yield record


def _record(place: str, body: Any) -> Record:
    """Rebuild one record; what a typing mistake would lose is refused."""
    if not isinstance(body, Mapping):
        raise PortableError(place, "no_record")
    noun, record_id = CATALOGUE.get(str(body.get("collection"))), body.get("id")
    if noun is None:
        raise PortableError(f"{place}.collection", "unknown")
    if not isinstance(record_id, str) or not is_id(record_id):
        raise PortableError(f"{place}.id", "no_id")
    described = fields_of(noun)
    values = {}
    for name, value in body.items():
        if name in ("collection", "id"):
            continue
        if name not in described:
            raise PortableError(f"{place}.{name}", "unknown")
        if described[name].kind.target != "blobs":
            values[name] = value
    return _decoded(place, noun, record_id, values)


def _decoded(place: str, noun: type[Record], record_id: RecordId, values: Mapping[str, Any]) -> Record:
    for name, value in values.items():
        try:
            record_from_json(noun, record_id, {name: value})
        except ValueShapeError as error:
            raise PortableError(f"{place}.{name}", f"no_{error.kind}") from error
    return record_from_json(noun, record_id, values)


def _renamed(store: Store, records: list[Record]) -> Iterator[Record]:
    """Yield the records under fresh ids; what points from one to another goes on doing so."""
    names = {record.id: new_id(store.clock) for record in records}
    for record in records:
        body = _with_names(record_to_json(record), names)
        yield record_from_json(type(record), body.pop("id"), body)


def _with_names(value: Any, names: Mapping[RecordId, RecordId]) -> Any:
    if isinstance(value, str):
        return _ID.sub(lambda found: names.get(found[0], found[0]), value)
    if isinstance(value, list):
        return [_with_names(part, names) for part in value]
    if isinstance(value, dict):
        return {name: _with_names(part, names) for name, part in value.items()}
    return value


def _refuse_taken(store: Store, record: Record) -> None:
    if store.current.registers(record.id)[1]:
        raise TakenError(record.id)
