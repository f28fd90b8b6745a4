"""The kinds of value a field can hold: how each goes to JSON, comes back, and is read from words.

A kind checks what comes back, because it may come from a partner: a value of the wrong shape raises
`ValueShapeError` and never enters a record.
"""

import dataclasses
import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from casemgr.errors import UsageError
from casemgr.ids import is_id
from casemgr.records.partial_date import PartialDate, PartialDateError

MAX_SIZE = 300_000
"""Bytes of one long text or list as JSON; a fact of the largest parts fits a line of 1 MiB (DESIGN.md 5)."""

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""NUL ends a text in SQL, and half a surrogate pair has no UTF-8."""

_CODE = re.compile(r"\A[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}\Z")


class ValueShapeError(UsageError):
    """A value has not the shape its field asks for."""

    def __init__(self, kind: str, given: object) -> None:
        super().__init__(f"{kind}: {type(given).__name__}")
        self.kind = kind
        self.given = given


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value.

    `to_json` gives plain JSON types, `from_json` checks and rebuilds, `from_text` reads what a
    person typed, `words` gives what search should find, `day` the day on which a value comes due.
    `vocabulary` and `target` name the list of terms or the collection that the value points into;
    `shape` and `parts` say what a composite is made of.
    """

    name: str
    to_json: Callable[[Any], Any]
    from_json: Callable[[Any], Any]
    from_text: Callable[[str], Any]
    words: Callable[[Any], str] = str
    vocabulary: str | None = None
    target: str | None = None
    day: Callable[[Any], date | None] = lambda _: None
    shape: type | None = None
    parts: tuple[tuple[str, "Kind"], ...] = ()


def _same(value: Any) -> Any:
    return value


def _text(limit: int, name: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > limit or _UNSTORABLE.search(value):
            raise ValueShapeError(name, value)
        if 6 * len(value) >= MAX_SIZE and not fits((value,)):
            raise ValueShapeError(name, value)
        return value

    return check


def fits(texts: Collection[str]) -> bool:
    """Tell whether texts together stay within MAX_SIZE; in JSON a character takes at most six bytes."""
    if 6 * sum(map(len, texts)) + 2 * len(texts) <= MAX_SIZE:
        return True
    return sum(len(json.dumps(text, ensure_ascii=False).encode()) for text in texts) <= MAX_SIZE


def _code(value: Any) -> str:
    if not isinstance(value, str) or not _CODE.match(value):
        raise ValueShapeError("term", value)
    return value


def _reference(value: Any) -> str:
    if not isinstance(value, str) or not is_id(value):
        raise ValueShapeError("reference", value)
    return value


def _day(value: Any) -> date:
    try:
        day = date.fromisoformat(_text(10, "day")(value))
    except ValueError as error:
        raise ValueShapeError("day", value) from error
    if day.isoformat() != value:
        raise ValueShapeError("day", value)
    return day


def _date(value: Any) -> PartialDate:
    try:
        return PartialDate.parse(_text(64, "date")(value))
    except PartialDateError as error:
        raise ValueShapeError("date", value) from error


def _earliest(value: PartialDate) -> date | None:
    return value.earliest or value.latest


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueShapeError("flag", value)
    return value


def _flag_from_text(text: str) -> bool:
    try:
        return {"yes": True, "no": False, "true": True, "false": False}[text.strip().lower()]
    except KeyError as error:
        raise ValueShapeError("flag", text) from error


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 1 << 53:
        raise ValueShapeError("count", value)
    return value


def _count_from_text(text: str) -> int:
    try:
        return _count(int(text))
    except ValueError as error:
        raise ValueShapeError("count", text) from error


def _many(check: Callable[[Any], str], name: str) -> Callable[[Any], tuple[str, ...]]:
    def check_all(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple) or len(value) > 1000:
            raise ValueShapeError(name, value)
        items = tuple(check(item) for item in value)
        if not fits(items):
            raise ValueShapeError(name, value)
        return items

    return check_all


def _split(check: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    return lambda text: tuple(check(part.strip()) for part in text.split(",") if part.strip())


def _no_words(_: Any) -> str:
    return ""


TEXT = Kind("text", _same, _text(1000, "text"), _text(1000, "text"))
LONG_TEXT = Kind("long_text", _same, _text(MAX_SIZE, "long_text"), _text(MAX_SIZE, "long_text"))
DATE = Kind("date", str, _date, _date, day=_earliest)
DAY = Kind("day", date.isoformat, _day, _day, words=_no_words, day=_same)
FLAG = Kind("flag", _same, _flag, _flag_from_text, words=_no_words)
COUNT = Kind("count", _same, _count, _count_from_text)
TEXTS = Kind("texts", list, _many(TEXT.from_json, "texts"), _split(TEXT.from_json), words=" ".join)


def term(vocabulary: str) -> Kind:
    """A code of one vocabulary. Codes this program does not know are kept: a partner may know more."""
    return Kind("term", _same, _code, _code, words=_no_words, vocabulary=vocabulary)


def terms(vocabulary: str) -> Kind:
    """Several codes of one vocabulary, in the order given."""
    return Kind("terms", list, _many(_code, "terms"), _split(_code), words=_no_words, vocabulary=vocabulary)


def reference(target: str) -> Kind:
    """The id of a record in the collection `target`."""
    return Kind("reference", _same, _reference, _reference, words=_no_words, target=target)


def references(target: str) -> Kind:
    """The ids of several records in the collection `target`."""
    return Kind(
        "references",
        list,
        _many(_reference, "references"),
        _split(_reference),
        words=_no_words,
        target=target,
    )


def composite(shape: type, due: str | None = None, /, **parts: Kind) -> Kind:
    """Several parts that are one register: they are seen together and merge as one.

    `shape` is a frozen dataclass whose fields are exactly `parts`; a part may be None. `due` names
    the part whose day comes due.
    """
    names = [field.name for field in dataclasses.fields(shape)]
    if names != list(parts):
        raise TypeError(f"{shape.__name__} has {names}, described are {list(parts)}")

    def to_json(value: Any) -> dict[str, Any]:
        held = {name: getattr(value, name) for name in parts}
        return {name: parts[name].to_json(part) for name, part in held.items() if part is not None}

    def from_json(value: Any) -> Any:
        if not isinstance(value, Mapping) or not set(value) <= set(parts):
            raise ValueShapeError(shape.__name__, value)
        return shape(**{name: kind.from_json(value[name]) for name, kind in parts.items() if name in value})

    def from_text(text: str) -> Any:
        given = dict(_part(shape, piece) for piece in text.split(";") if piece.strip())
        if not set(given) <= set(parts):
            raise ValueShapeError(shape.__name__, text)
        return shape(**{name: parts[name].from_text(part) for name, part in given.items()})

    def words(value: Any) -> str:
        held = ((kind, getattr(value, name)) for name, kind in parts.items())
        return " ".join(kind.words(part) for kind, part in held if part is not None)

    def day(value: Any) -> date | None:
        held = None if due is None else getattr(value, due)
        return None if due is None or held is None else parts[due].day(held)

    described = tuple(parts.items())
    return Kind(shape.__name__, to_json, from_json, from_text, words, day=day, shape=shape, parts=described)


def _part(shape: type, piece: str) -> tuple[str, str]:
    name, equals, value = piece.partition("=")
    if not equals:
        raise ValueShapeError(shape.__name__, piece)
    return name.strip(), value.strip()
