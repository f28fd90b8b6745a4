"""Search as one types: records that hold all the words begun, the newest first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from casemgr.ids import RecordId
from casemgr.language.folding import query_words
from casemgr.store.connection import Row
from casemgr.store.store import Store
from casemgr.store.word_index import LONGEST_INDEXED, words_begun

MANY_WORDS = 1000
"""From this many words with one beginning on, the beginning itself is asked for."""

SIEVED = 256
"""The newest records of which the words are looked at one by one before all words with a beginning are."""

_TASTED = 32
"""Of these so many as show whether a word is common enough to be met among them."""

_BEYOND = 1 << 62
"""Above every place."""

Words = Sequence[Sequence[str]]
"""What was typed, word by word, each with the folded forms that may stand for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record that search met; `place` is its number in the order in which records came here."""

    record: RecordId
    collection: str
    parent: RecordId | None
    place: int


def search(store: Store, typed: str, *, limit: int = 50, before: int | None = None) -> list[Found]:
    """Return records that hold all the words begun in `typed`, in any script, the newest first.

    With `before` only those of which the place is below that.
    """
    words = query_words(typed)
    if not words:
        return []
    sieved = _sieved(store, words, limit, before) if limit > 0 else None
    if sieved is not None:
        return sieved
    asked = _query(words, lambda begun: _becoming(store, begun, limit))
    return [_found(row) for row in _hits(store, asked, _query(words, _beginning), limit, before)]


def _hits(store: Store, asked: str, begun: str, limit: int, before: int | None) -> list[Row]:
    return store.current.index.hits(asked, begun, limit, _BEYOND if before is None else before)


def _found(row: Row) -> Found:
    return Found(*row[:4])


def _sieved(store: Store, words: Words, limit: int, before: int | None) -> list[Found] | None:
    """Return what is found, where a few records tell; None where all words have to be looked through.

    Beginnings that are too long for the index are asked for cut short, and the newest records that have
    them are told apart by their words: what many words go on with is among those.
    """
    forms = [form for of_word in words for form in of_word]
    if not all(map(str.isascii, forms)) or all(len(_last(form)) <= LONGEST_INDEXED for form in forms):
        return None
    short = _query(words, lambda begun: _beginning(begun[:LONGEST_INDEXED]))
    found: list[Found] = []
    looked, step = 0, min(_TASTED, SIEVED)
    while looked < SIEVED:
        rows = _hits(store, short, short, step, before)
        found += [_found(row) for row in rows if _holds_all(row[4], words)]
        if len(found) >= limit or len(rows) < step:
            return found[:limit]
        looked, before = looked + len(rows), rows[-1][3]
        if 4 * len(found) < looked:  # too rare to be met soon
            return None
        step = max(1, min(2 * limit, SIEVED))
    return None


def _query(words: Words, meant: Callable[[str], list[str]]) -> str:
    """Return a query for all words, each in any of its forms; "" if nothing can match one of them.

    The last token of a form may go on: `meant` returns what it is asked for as.
    """
    asked = [_one_of(query for form in forms if (query := _form(form, meant))) for forms in words]
    return " AND ".join(asked) if all(asked) else ""


def _form(form: str, meant: Callable[[str], list[str]]) -> str:
    *whole, begun = form.split()
    becoming = _one_of(meant(begun))
    return " AND ".join([*(f'"{word}"' for word in whole), becoming]) if becoming else ""


def _one_of(queries: Iterable[str]) -> str:
    """Return a query that one of these meets; each is asked once."""
    asked = " OR ".join(f"({query})" for query in dict.fromkeys(queries))
    return f"({asked})" if asked else ""


def _beginning(begun: str) -> list[str]:
    return [f'"{begun}"*']


def _becoming(store: Store, begun: str, limit: int) -> list[str]:
    """Return what a beginning is asked for as: the words that it can become, as far as the index knows.

    The newest few records of whole words are found at once, where FTS5 would first gather all that have
    the beginning. For that it must be too long for its index of beginnings, and the words few.
    """
    if limit > 0 and len(begun) > LONGEST_INDEXED and begun.isascii():
        words = words_begun(store.database, begun, MANY_WORDS)
        if len(words) < MANY_WORDS:
            return [f'"{word}"' for word in words]
    return _beginning(begun)


def _holds_all(text: str, words: Words) -> bool:
    return all(any(_holds(text, form) for form in forms) for forms in words)


def _holds(text: str, form: str) -> bool:
    """Tell whether folded words hold those of a form, of which the last may go on."""
    *whole, begun = form.split()
    return _has(text, begun, goes_on=True) and all(_has(text, word, goes_on=False) for word in whole)


def _has(text: str, word: str, *, goes_on: bool) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[max(0, at - 1) : at].isalnum() and (goes_on or not text[end : end + 1].isalnum()):
            return True
        at = text.find(word, at + 1)
    return False


def _last(form: str) -> str:
    return form.split()[-1]
