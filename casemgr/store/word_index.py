"""The search index, told of words and not of whole records: a save writes what it altered.

FTS5 keeps for each word, and for its first one, two and three letters, the numbers of the records
that hold it. To take a word out takes out its beginnings as well, so whatever else in the record
begins with the same letter is put in again.
"""

import re
from collections import Counter
from collections.abc import Iterable

from casemgr.store.connection import Database

_TELL = "INSERT INTO found (found, rowid, words) VALUES (nullif(?, ''), ?, ?)"
_UNLEARN, _LEARN = "delete", ""
_INITIAL = re.compile("(?<![a-z0-9])[a-z0-9]")

Told = tuple[str, int, str]


def altered(place: int, old: str | None, new: str) -> Iterable[Told]:
    """Return what to tell the index where the words of a record were others; None if it had none yet."""
    if old is None:
        return ((_LEARN, place, new),)
    gone, come = _difference(old, new)
    return ((_UNLEARN, place, gone), (_LEARN, place, come)) if gone or come else ()


def forgotten(place: int, words: str) -> Iterable[Told]:
    """Return what to tell the index where a record goes."""
    return ((_UNLEARN, place, words),)


def tell(database: Database, told: Iterable[Told]) -> None:
    """Write this to the index, which wants it in the order of the places."""
    database.run_many(_TELL, told)


def purge(database: Database) -> None:
    """Merge the index anew, without the words once taken out of it; seconds in a large vault."""
    database.run("INSERT INTO found (found) VALUES ('optimize')")


def _difference(old: str, new: str) -> tuple[str, str]:
    """Return the words to take out and those to put in."""
    before, after = Counter(old.split()), Counter(new.split())
    gone, come, kept = before - after, after - before, before & after
    if not all(map(str.isascii, gone)):
        return old, new  # which letters the index takes for one is its own affair
    initials = set(_INITIAL.findall(" ".join(gone)))
    again = [
        word
        for word in kept.elements()
        if initials and not (word.isascii() and initials.isdisjoint(_INITIAL.findall(word)))
    ]
    return " ".join([*gone.elements(), *again]), " ".join([*come.elements(), *again])
