"""Reads tables of TOML into frozen dataclasses, and refuses what is not exactly as they declare.

A field takes a text, a number, yes or no, a day, a list of texts, a text per language, a code of an
enumeration, or a table that is another such dataclass. A mistake here could end in a missed
deadline, so nothing unknown is passed over and nothing is converted.
"""

import dataclasses
import tomllib
from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType, NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from casemgr.errors import RefusedError

T = TypeVar("T")

Table = Mapping[str, Any]
Texts = Mapping[str, str]
"""A text by language; English is always there."""


class Review(StrEnum):
    """Whether a native reader still has to look at the texts of a language."""

    NEEDED = "needed"
    DONE = "done"


class LawError(RefusedError):
    """A file of the law cannot be used: which one, which row, and which member is wrong."""

    def __init__(self, path: Path, row: str, member: str) -> None:
        super().__init__(f"{path}: {row or 'file'}: {member}")
        self.path = path
        self.row = row
        self.member = member


class ShapeError(ValueError):
    """A table has not the shape of its dataclass; `member` is the first that is wrong."""

    def __init__(self, member: str) -> None:
        super().__init__(member)
        self.member = member


def read_file(path: Path, *members: str) -> Table:
    """Return a file that has exactly these members; raises LawError."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LawError(path, "", "not_toml") from error
    review = content.pop("review", None)
    if set(content) != set(members) or not isinstance(review, dict):
        raise LawError(path, "", "members")
    if not all(isinstance(note, str) and note in list(Review) for note in review.values()):
        raise LawError(path, "", "review")
    return content | {"review": {language: Review(note) for language, note in review.items()}}


def read_rows(path: Path, rows: object, kind: type[T]) -> Iterator[T]:
    """Yield each table of a list as a dataclass; raises LawError that names its id."""
    if not isinstance(rows, list):
        raise LawError(path, "", "members")
    for row in rows:
        name = str(row.get("id", "")) if isinstance(row, dict) else ""
        try:
            yield built(kind, row)
        except ShapeError as error:
            raise LawError(path, name, error.member) from error


def by_id(path: Path, rows: Iterator[T]) -> Mapping[str, T]:
    """Return rows by their `id`, which each has for itself; raises LawError."""
    found: dict[str, T] = {}
    for row in rows:
        name: str = row.id  # type: ignore[attr-defined]
        if name in found:
            raise LawError(path, name, "id")
        found[name] = row
    return MappingProxyType(found)


def built(kind: type[T], table: object) -> T:
    """Return a table as a dataclass; raises ShapeError for the first member that does not fit."""
    if not isinstance(table, dict):
        raise ShapeError(kind.__name__)
    known = _members(kind)  # type: ignore[arg-type]  # every class has a hash
    for member in sorted(set(table) - set(known)):
        raise ShapeError(member)
    for member, (_, needed) in known.items():
        if needed and member not in table:
            raise ShapeError(member)
    given = {member: _value(known[member][0], member, value) for member, value in table.items()}
    try:
        return kind(**given)
    except ValueError as error:
        raise ShapeError(str(error)) from error


def with_days(kind: type, table: Table) -> Table:
    """Return a table that came as JSON with its days as days; raises ShapeError for what is none."""
    days = {member for member, (hint, _) in _members(kind).items() if date in (hint, *get_args(hint))}
    return {member: _day(member, value) if member in days else value for member, value in table.items()}


def _day(member: str, text: object) -> date:
    try:
        day = date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError as error:
        raise ShapeError(member) from error
    if day is None or day.isoformat() != text:
        raise ShapeError(member)
    return day


@cache
def _members(kind: Hashable) -> Mapping[str, tuple[Any, bool]]:
    """Return the type of each field, and whether it has to be there."""
    assert isinstance(kind, type)
    hints = get_type_hints(kind)
    return {
        field.name: (hints[field.name], field.default is field.default_factory is dataclasses.MISSING)
        for field in dataclasses.fields(kind)
    }


def _value(hint: Any, member: str, given: object) -> Any:
    origin, inner = get_origin(hint), [part for part in get_args(hint) if part is not NoneType]
    if NoneType in get_args(hint):
        return _value(inner[0], member, given)
    if origin in (tuple, frozenset) and isinstance(given, list) and given:
        return origin(_value(inner[0], member, part) for part in given)
    if origin is not None and issubclass(origin, Mapping) and isinstance(given, dict) and given:
        if inner[1] is str and "en" not in given:
            raise ShapeError(member)
        return MappingProxyType({key: _value(inner[1], member, part) for key, part in given.items()})
    if origin is None and dataclasses.is_dataclass(hint):
        return built(hint, given)  # type: ignore[arg-type]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _code(hint, member, given)
    if hint is str and _is_text(given):
        return given
    if origin is None and type(given) is hint and hint in (int, bool, date):
        return given
    raise ShapeError(member)


def _code(codes: type[StrEnum], member: str, given: object) -> StrEnum:
    if not isinstance(given, str) or given not in list(codes):
        raise ShapeError(member)
    return codes(given)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip()
