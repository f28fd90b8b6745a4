"""Any record there can be, made from its own description.

@given(records_of(Case))
def test_…(case): …
"""

from datetime import date
from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st

from casemgr.records.by_language import ByLanguage
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import Empty, Fact, LetterUse, Source, Verified
from casemgr.records.kinds import Kind
from casemgr.records.partial_date import PartialDate, Period
from casemgr.records.record import Record

R = TypeVar("R", bound=Record)

ids = st.integers(0, (1 << 128) - 1).map(lambda number: f"{number:032x}")
days = st.dates(date(1000, 1, 2), date(2998, 12, 30))
codes = st.text("AZaz09_.+-", max_size=8).map(lambda rest: f"x{rest}")
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
_TOUCHED = 6
"""Fields that differ from blank in one record; more of them find nothing more and cost time."""

_PRECISIONS = ("{0}", "{0:%Y-%m}", "{0:%Y-%m}-XX", "{0:%Y}", "{0:%Y}-21", "{0:%Y}-XX-XX")


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Any named period, exact or approximate."""
    name = draw(st.sampled_from(_PRECISIONS)).format(draw(days))
    return Period.parse(name + draw(st.sampled_from(["", "~"])))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Any partial date, ranges and open ones among them."""
    first, second = sorted([draw(periods()), draw(periods())], key=lambda period: period.first)
    shapes = [(first, first), (first, second), (first, None), (None, second)]
    return PartialDate(*draw(st.sampled_from(shapes)))


_PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "text": texts,
    "long_text": texts,
    "date": partial_dates(),
    "day": days,
    "flag": st.booleans(),
    "count": st.integers(1 - (1 << 53), (1 << 53) - 1),
    "texts": st.lists(texts, max_size=3).map(tuple),
    "term": codes,
    "terms": st.lists(codes, max_size=3).map(tuple),
    "reference": ids,
    "references": st.lists(ids, max_size=3).map(tuple),
    "by_language": st.dictionaries(codes, texts, max_size=3).map(ByLanguage.of),
}


def values_of(kind: Kind) -> st.SearchStrategy[Any]:
    """Any value of a kind; of a composite, with any of its parts missing."""
    if kind.shape is None:
        return _PLAIN[kind.name]
    parts = {name: st.none() | values_of(part) for name, part in kind.parts}
    return st.builds(kind.shape, **parts)


@cache
def registers_of(description: Description) -> st.SearchStrategy[Any]:
    """Anything one field can hold, the kinds of empty and every provenance among it."""
    value = st.sampled_from(Empty) | values_of(description.kind)
    if not description.fact:
        return value if isinstance(description.blank, Empty) else values_of(description.kind)
    return st.just(Fact()) | st.builds(
        Fact,
        value=value,
        source=st.none() | st.sampled_from(Source),
        document=st.none() | ids,
        office=st.none() | ids,
        seen_on=st.none() | days,
        verified=st.sampled_from(Verified),
        letter_use=st.sampled_from(LetterUse),
        note=texts,
    )


@st.composite
def _fields_of(draw: st.DrawFn, record_type: type[Record]) -> dict[str, Any]:
    described = fields_of(record_type)
    touched = draw(st.lists(st.sampled_from(sorted(described)), max_size=_TOUCHED, unique=True))
    return {"id": draw(ids)} | {name: draw(registers_of(described[name])) for name in touched}


def records_of(record_type: type[R], **fixed: Any) -> st.SearchStrategy[R]:
    """Any record of a kind, rules broken or not; `fixed` fields hold the given values."""
    return _fields_of(record_type).map(lambda fields: record_type(**(fields | fixed)))
