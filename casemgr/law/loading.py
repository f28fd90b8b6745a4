"""Reads the register of legal bases from resources/law and refuses what is not as described.

A file holds `review`, a note by language on translations, and rows `[[basis]]` whose members are
the fields of `LegalBasis`. A mistake here could end in a letter, so every row is checked whole.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from casemgr.errors import RefusedError
from casemgr.law.basis import Clock, Confidence, LegalBasis, Regime

_ID: Final = re.compile(r"\A[A-Z]{2,6}-[A-Z0-9][A-Z0-9-]*\Z")
_LETTER: Final = re.compile(r"\AL[0-9]{2}\Z")
_TEXTS: Final = ("id", "title", "source", "confidence")
_TEXTS_IF_GIVEN: Final = ("body", "doubts", "superseded_by")
_BY_LANGUAGE: Final = ("cite", "says")
_LISTS: Final = ("profiles", "never_for", "origin", "destination", "procedures")
_DAYS: Final = ("checked_on", "review_due")
_DAYS_IF_GIVEN: Final = ("dated", "valid_from", "valid_to")
_NEEDED: Final = {*_TEXTS, *_BY_LANGUAGE, *_DAYS, "letters"}
_KNOWN: Final = {*_NEEDED, *_TEXTS_IF_GIVEN, *_LISTS, *_DAYS_IF_GIVEN, "regime"}


class LawError(RefusedError):
    """A file of legal bases cannot be used: which one, which row, and which member is wrong."""

    def __init__(self, path: Path, basis: str, member: str) -> None:
        super().__init__(f"{path}: {basis or 'file'}: {member}")
        self.path = path
        self.basis = basis
        self.member = member


def load_legal_bases(folder: Path) -> Mapping[str, LegalBasis]:
    """Return every legal basis of a folder by id; raises LawError for the first wrong row."""
    bases: dict[str, LegalBasis] = {}
    for path in sorted(folder.glob("*.toml")):
        for basis in _file(path):
            if basis.id in bases:
                raise LawError(path, basis.id, "id")
            bases[basis.id] = basis
    for basis in bases.values():
        if basis.superseded_by is not None and basis.superseded_by not in bases:
            raise LawError(folder, basis.id, "superseded_by")
    return MappingProxyType(bases)


def _file(path: Path) -> Iterator[LegalBasis]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LawError(path, "", "not_toml") from error
    rows, review = content.get("basis"), content.get("review")
    if set(content) != {"basis", "review"} or not isinstance(rows, list) or not isinstance(review, dict):
        raise LawError(path, "", "members")
    for row in rows:
        if not isinstance(row, dict):
            raise LawError(path, "", "basis")
        yield _basis(path, row, MappingProxyType(review))


def _basis(path: Path, row: Mapping[str, Any], review: Mapping[str, str]) -> LegalBasis:
    wrong = _wrong_shape(row) or _wrong_value(row)
    if wrong is not None:
        raise LawError(path, str(row.get("id", "")), wrong)
    built: dict[str, Any] = dict(row)
    built |= {member: frozenset(row[member]) for member in _LISTS if member in row}
    built |= {member: MappingProxyType(row[member]) for member in _BY_LANGUAGE}
    built |= {"confidence": Confidence(row["confidence"]), "letters": tuple(row["letters"])}
    if "regime" in row:
        built["regime"] = _regime(row["regime"])
    return LegalBasis(**built, review=review)


def _regime(given: Mapping[str, Any]) -> Regime:
    return Regime(Clock(given["by"]), given.get("first"), given.get("last"))


def _wrong_shape(row: Mapping[str, Any]) -> str | None:
    """Return the first member that is missing, unknown or of the wrong type."""
    misshapen = (member for member, value in row.items() if not _has_shape(member, value))
    return next(chain(sorted(_NEEDED - set(row)), sorted(set(row) - _KNOWN), misshapen), None)


def _has_shape(member: str, value: object) -> bool:
    if member in _BY_LANGUAGE:
        return isinstance(value, dict) and "en" in value and all(map(_is_text, value.values()))
    if member in _LISTS or member == "letters":
        return isinstance(value, list) and bool(value) and all(map(_is_text, value))
    if member in _DAYS or member in _DAYS_IF_GIVEN:
        return type(value) is date
    if member == "regime":
        return isinstance(value, dict) and _is_regime(value)
    return _is_text(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip()


def _is_regime(given: Mapping[str, object]) -> bool:
    bounds = {bound: day for bound, day in given.items() if bound != "by"}
    are_days = {type(day) for day in bounds.values()} == {date}
    return given.get("by") in list(Clock) and set(bounds) <= {"first", "last"} and are_days


def _wrong_value(row: Mapping[str, Any]) -> str | None:
    """Return the first member of a well-shaped row whose value cannot be."""
    wrong = {
        "id": not _ID.match(row["id"]),
        "confidence": row["confidence"] not in list(Confidence),
        "letters": not all(map(_LETTER.match, row["letters"])),
        "review_due": row["review_due"] <= row["checked_on"],
        "valid_to": row.get("valid_to", date.max) < row.get("valid_from", date.min),
    }
    return next((member for member, is_wrong in wrong.items() if is_wrong), None)
