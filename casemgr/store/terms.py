"""Codes that are in no vocabulary: a writer may not bring any in, while those that are there stay.

A partner with a newer program may know more terms, so what an import brought is kept and opens; only a
person who types one here has made a slip.
"""

from collections.abc import Callable, Iterator
from typing import Any

from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import Kind
from casemgr.records.record import Problem, Record
from casemgr.vocabulary import Vocabularies

Words = Callable[[], Vocabularies]
"""Gives the vocabularies when they are first needed: to open a vault none are read."""


def unknown_terms(record: Record, seen: Record | None, words: Words) -> Iterator[Problem]:
    """Yield each field into which a writer brings a code that is in no vocabulary.

    Codes the writer found in the same field are not new, even where the rest of it changes.
    """
    for name, description in fields_of(type(record)).items():
        after, before = getattr(record, name), getattr(seen, name) if seen else None
        if after != before and any(_unknown(description.kind, held(after), held(before), words)):
            yield Problem(name, "unknown_term")


def _unknown(kind: Kind, value: Any, before: Any, words: Words) -> Iterator[str]:
    if value is None:
        return
    if kind.vocabulary is not None:
        known = words()[kind.vocabulary]
        found = _codes(kind, before) if before is not None else ()
        yield from (code for code in _codes(kind, value) if code not in known and code not in found)
    for name, part in kind.parts:
        yield from _unknown(part, getattr(value, name), getattr(before, name, None), words)


def _codes(kind: Kind, value: Any) -> tuple[str, ...]:
    """Return the codes in a value: one, several, or those by which words in several languages are kept."""
    written = kind.to_json(value)
    return (written,) if isinstance(written, str) else tuple(written)
