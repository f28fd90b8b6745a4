"""What a person typed for a field, as a value.

    sex=male                     the value, as words
    citizenships:=["RU","UA"]    the whole register, as JSON (records/codec.py)
    sex.source=seen_original     one part of a fact's provenance
    sex.empty=declined           one of the kinds of empty; not_asked clears the field

A value never takes another's source (HR11): where the value is typed anew, its provenance starts
anew, and only a ban on its use in letters stays.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from casemgr.errors import NotFoundError, UsageError
from casemgr.records.codec import register_from_json, register_to_json
from casemgr.records.described import Description, fields_of
from casemgr.records.record import Record

R = TypeVar("R", bound=Record)

_FORM = re.compile(
    r"\A(?P<field>[a-z][a-z0-9_]*)(?:\.(?P<part>[a-z_]+))?(?P<sign>:?=)(?P<text>.*)\Z", re.DOTALL
)
_ORDER = (None, "empty", "source", "document", "seen_on", "verified", "letter_use", "note")
"""The value goes first and its source second, in whatever order they were typed."""

_BAN = "letter_use"
_OBSERVATION = ("office", "seen_on")


class SettingError(UsageError):
    """What was typed for a field has none of the forms above; `reason` is a code."""

    def __init__(self, given: str, reason: str) -> None:
        super().__init__(reason)
        self.given = given
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing typed for one field; `part` is None for its value."""

    field: str
    part: str | None
    is_json: bool
    text: str

    @classmethod
    def parse(cls, typed: str) -> "Setting":
        """Read one setting; raises SettingError."""
        match = _FORM.match(typed)
        if match is None:
            raise SettingError(typed, "form")
        is_json = match["sign"] == ":="
        if match["part"] not in _ORDER or (is_json and match["part"]):
            raise SettingError(typed, "part")
        return cls(match["field"], match["part"], is_json, match["text"])


def edited(record: R, typed: Iterable[str]) -> R:
    """Return the record with everything typed applied.

    Raises SettingError, NotFoundError for a field that is not there, and ValueShapeError.
    """
    described = fields_of(type(record))
    bodies: dict[str, Any] = {}
    for setting in sorted(map(Setting.parse, typed), key=lambda setting: _ORDER.index(setting.part)):
        description = described.get(setting.field)
        if description is None:
            raise NotFoundError("field", setting.field)
        body = bodies.get(setting.field, register_to_json(description, getattr(record, setting.field)))
        bodies[setting.field] = _applied(description, body, setting)
    values = {name: register_from_json(described[name], body) for name, body in bodies.items()}
    return replace(record, **values)


def _applied(description: Description, body: Any, setting: Setting) -> Any:
    """Return the JSON of a register after one setting."""
    if setting.is_json:
        return _json(setting)
    if setting.part is None:
        value = description.kind.to_json(description.kind.from_text(setting.text))
        return _with_value(description, body, value)
    if setting.part == "empty":
        value = None if setting.text == "not_asked" else {"empty": setting.text}
        return _with_value(description, body, value)
    if not description.fact:
        raise SettingError(f"{setting.field}.{setting.part}", "no_fact")
    return _with_part(body or {}, setting.part, setting.text)


def _with_value(description: Description, body: Mapping[str, Any] | None, value: Any) -> Any:
    if not description.fact:
        return value
    banned = {_BAN: body[_BAN]} if body and _BAN in body else {}
    return banned | {"value": value} if value is not None or banned else None


def _with_part(body: Mapping[str, Any], part: str, text: str) -> Any:
    """Return a fact with one part of its provenance; whoever names a source has observed it themselves."""
    forgotten = _OBSERVATION if part == "source" else ()
    return {name: value for name, value in body.items() if name not in forgotten} | {part: text}


def _json(setting: Setting) -> Any:
    try:
        return json.loads(setting.text)
    except (ValueError, RecursionError) as error:
        raise SettingError(setting.text, "json") from error
