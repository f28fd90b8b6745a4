"""The search index, told of words and not of whole records: a save writes what it altered.

FTS5 keeps for each word, and for its first one, two and three letters, the numbers of the records
that hold it. To take a word out takes out its beginnings as well, so whatever else in the record
begins with the same letter is put in again.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain, takewhile

from casemgr.store.connection import Database

_TELL = "INSERT INTO found (found, rowid, words) VALUES (nullif(?, ''), ?, ?)"
_UNLEARN, _LEARN = "delete", ""
_INITIAL = re.compile("(?<![a-z0-9])[a-z0-9]")

_BEGUN = (
    "WITH RECURSIVE begun (word) AS ("
    " SELECT (SELECT term FROM spoken WHERE term >= ?1 LIMIT 1)"
    " UNION ALL SELECT (SELECT term FROM spoken WHERE term >= word || ' ' LIMIT 1) FROM begun WHERE word < ?2"
    ") SELECT word FROM begun WHERE word < ?2 LIMIT ?3"
)
"""A space stands before everything that a word can go on with."""
_AFTER_EVERY_LETTER = "\U0010ffff"

LONGEST_INDEXED = 3
"""Letters of the longest beginning that the index finds as fast as a word."""

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


def tidy(database: Database) -> None:
    """Bring together the pieces that much writing has left: each is looked into for each word.

    At most about a tenth of a second; what few saves leave, FTS5 brings together by itself.
    """
    database.run("INSERT INTO found (found, rank) VALUES ('merge', 500)")


def words_begun(database: Database, beginning: str, limit: int) -> list[str]:
    """Return the words of the index with a beginning of ASCII letters and digits, at most `limit`.

    Each is looked up after the last one, because to read them in a row reads all their records too.
    """
    rows = database.rows(_BEGUN, beginning, beginning + _AFTER_EVERY_LETTER, limit)
    return [row[0] for row in rows]


def _difference(old: str, new: str) -> tuple[str, str]:
    """Return the words to take out and those to put in."""
    before, after = old.split(), new.split()
    alike = _alike(before, after)  # most of a text stays, and mostly at its ends
    ending = _alike(reversed(before[alike:]), reversed(after[alike:]))
    left, right = Counter(before[alike : len(before) - ending]), Counter(after[alike : len(after) - ending])
    gone, come = _surplus(left, right), _surplus(right, left)
    if not gone:
        return "", " ".join(come)
    if not all(map(str.isascii, gone)):
        return old, new  # which letters the index takes for one is its own affair
    initials = set(_INITIAL.findall(" ".join(gone)))
    both = (word for word in left if word in right for _ in range(min(left[word], right[word])))
    kept = chain(before[:alike], both, before[len(before) - ending :])
    again = [
        word
        for word in kept
        if initials and not (word.isascii() and initials.isdisjoint(_INITIAL.findall(word)))
    ]
    return " ".join([*gone, *again]), " ".join([*come, *again])


def _surplus(one: Mapping[str, int], other: Mapping[str, int]) -> list[str]:
    """Return the words that are oftener in one, as many times as that."""
    return [word for word, times in one.items() for _ in range(times - other.get(word, 0))]


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many words two texts have in common before they first differ."""
    return sum(1 for _ in takewhile(bool, map(str.__eq__, one, other)))
