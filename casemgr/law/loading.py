"""Reads the register of legal bases from resources/law and refuses what is not as described.

A file holds `review`, a note by language on translations, and rows `[[basis]]` whose members are
the fields of `LegalBasis`. A row is also one line of JSON, in which an office keeps or passes it on.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

from casemgr.law.basis import LegalBasis, Regime
from casemgr.law.tables import LawError, ShapeError, built, by_id, read_file, read_rows, with_days

Bases = Mapping[str, LegalBasis]
"""Legal bases by id."""


def load_legal_bases(folder: Path) -> Bases:
    """Return every legal basis of a folder by id; raises LawError for the first wrong row."""
    bases = by_id(folder, chain.from_iterable(map(_file, sorted(folder.glob("*.toml")))))
    for basis in bases.values():
        for member in ("superseded_by", "succeeds"):
            if getattr(basis, member) is not None and getattr(basis, member) not in bases:
                raise LawError(folder, basis.id, member)
    return bases


def _file(path: Path) -> Iterator[LegalBasis]:
    content = read_file(path, "basis")
    for basis in read_rows(path, content["basis"], LegalBasis):
        yield replace(basis, review=MappingProxyType(content["review"]))


def row_to_json(basis: LegalBasis) -> str:
    """Return a row as one line of JSON that has the same text whoever writes it."""
    said = {field.name: _plain(getattr(basis, field.name)) for field in fields(basis)}
    del said["reviewed_by"]  # a name of this office, and no part of the row
    held = {name: value for name, value in said.items() if value not in (None, "", [], {})}
    return json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def row_from_json(text: str) -> LegalBasis:
    """Return the row that a line of JSON holds; raises ShapeError, naming the member, where it is none."""
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ShapeError("json") from error
    if not isinstance(table, dict):
        raise ShapeError("json")
    if isinstance(table.get("regime"), dict):
        table["regime"] = with_days(Regime, table["regime"])
    return built(LegalBasis, with_days(LegalBasis, table))


def _plain(value: Any) -> Any:
    if isinstance(value, Regime):
        bounds = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {name: bound for name, bound in bounds.items() if bound is not None}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
