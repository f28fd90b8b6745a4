"""Registers and records to JSON and back.

A register is one field's value with, for a fact, its provenance. Its JSON text is canonical
(sorted keys, no spaces, nothing that is at its default), so equal values have equal text: the
store compares, hashes and merges that text without understanding it.

    null                                     not asked
    {"empty":"declined"}                     one of the other kinds of empty
    "Minsk"                                  a plain value, in the JSON form of its kind
    {"source":"seen_copy","value":"Minsk"}   a fact; its value may be {"empty":"unknown"}
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from casemgr.ids import is_id
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import Empty, Fact, LetterUse, Source, Verified
from casemgr.records.kinds import DAY, LONG_TEXT, ValueShapeError
from casemgr.records.record import Record

R = TypeVar("R", bound=Record)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


_canonical = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def canonical(value: Any) -> str:
    """Return the one JSON text of a plain JSON value."""
    return _canonical(value)


_scan = json.JSONDecoder(parse_constant=_refuse_constant).scan_once  # type: ignore[attr-defined]


def parse(text: str) -> Any:
    """Return what canonical text says; raises ValueError where it is no JSON at all.

    The decoder's own scanner, without the search for white space that canonical text has not.
    """
    try:
        value, end = _scan(text, 0)
    except StopIteration as error:
        raise ValueError("no JSON") from error
    if end != len(text):
        raise ValueError("more than one JSON value")
    return value


def _value_to_json(description: Description, value: Any) -> Any:
    if isinstance(value, Empty):
        return None if value is Empty.NOT_ASKED else {"empty": str(value)}
    return description.kind.to_json(value)


def _value_from_json(description: Description, value: Any) -> Any:
    if value is None:
        return Empty.NOT_ASKED
    if isinstance(value, dict) and value.keys() == {"empty"}:
        return _member(Empty, value["empty"])
    return description.kind.from_json(value)


def _member(codes: Any, given: Any) -> Any:
    if not isinstance(given, str) or given not in list(codes):
        raise ValueShapeError(codes.__name__, given)
    return codes(given)


_PROVENANCE: Mapping[str, tuple[Any, Any]] = {
    "source": (str, lambda code: _member(Source, code)),
    "document": (str, lambda given: _id(given)),
    "office": (str, lambda given: _id(given)),
    "seen_on": (date.isoformat, DAY.from_json),
    "verified": (str, lambda code: _member(Verified, code)),
    "letter_use": (str, lambda code: _member(LetterUse, code)),
    "note": (str, LONG_TEXT.from_json),
}


def _id(given: Any) -> str:
    if not isinstance(given, str) or not is_id(given):
        raise ValueShapeError("id", given)
    return given


_BLANK: Fact[Any] = Fact()


def register_to_json(description: Description, value: Any) -> Any:
    """Return one field's value as plain JSON types; None where it is not asked."""
    if value == description.blank:
        return None
    if not description.fact:
        return _value_to_json(description, value)
    said = {
        name: to_json(getattr(value, name))
        for name, (to_json, _) in _PROVENANCE.items()
        if getattr(value, name) != getattr(_BLANK, name)
    }
    return said | {"value": _value_to_json(description, value.value)}


def register_from_json(description: Description, given: Any) -> Any:
    """Rebuild one field's value; raises ValueShapeError where it does not fit the field."""
    if given is None:
        return description.blank
    if not description.fact:
        return _value_from_json(description, given)
    if not isinstance(given, Mapping) or not set(given) <= {"value", *_PROVENANCE}:
        raise ValueShapeError("fact", given)
    said = {name: _PROVENANCE[name][1](part) for name, part in given.items() if name != "value"}
    return Fact(value=_value_from_json(description, given.get("value")), **said)


def check_register(description: Description, given: Any) -> None:
    """Raise ValueShapeError where `register_to_json` could not have given this for the field."""
    if given is None:
        return
    if not description.fact:
        _check_value(description, given)
        return
    if not isinstance(given, dict) or "value" not in given:
        raise ValueShapeError("fact", given)
    for name, part in given.items():
        if name == "value":
            if part is not None:
                _check_value(description, part)
        elif name not in _PROVENANCE or part in _UNSAID:
            raise ValueShapeError("fact", given)
        else:
            _PROVENANCE[name][1](part)


_UNSAID = (None, "", str(Verified.NOT_CHECKED), str(LetterUse.ALLOWED))
"""What provenance says by leaving it out."""


def _check_value(description: Description, given: Any) -> None:
    if _value_from_json(description, given) is Empty.NOT_ASKED:
        raise ValueShapeError("empty", given)


def encode(description: Description, value: Any) -> str:
    """Return the canonical text of one register."""
    return _canonical(register_to_json(description, value))


def alterations(record: Record, read: Record | None) -> dict[str, str]:
    """Return the canonical text of each register that says else than in `read`, or than a blank one."""
    altered = {}
    for name, what in fields_of(type(record)).items():
        value, before = getattr(record, name), getattr(read, name) if read else what.blank
        if value is not before and (text := encode(what, value)) != encode(what, before):
            altered[name] = text
    return altered


def record_to_json(record: Record) -> dict[str, Any]:
    """Return a record as plain JSON types, blank fields left out."""
    held = {
        name: register_to_json(what, getattr(record, name)) for name, what in fields_of(type(record)).items()
    }
    shown = {name: value for name, value in held.items() if value is not None}
    return {"collection": record.collection, "id": record.id} | shown


def record_from_json(record_type: type[R], record_id: str, body: Mapping[str, Any]) -> R:
    """Rebuild a record; fields this program does not know are left to the store, which keeps them."""
    described = fields_of(record_type)
    fields = {name: register_from_json(described[name], body[name]) for name in body if name in described}
    return record_type(id=record_id, **fields)
