"""A pinned search as text: its filters, each behind a #, and then the words; "#open #due #BY krapiv"."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pin:
    """What a search asks for: the keys of its filters, and words."""

    filters: tuple[str, ...]
    words: str

    def text(self) -> str:
        """Return the search as it is kept."""
        return " ".join((*(f"#{key}" for key in self.filters), self.words)).strip()


def read_pin(text: str, filters: Sequence[str]) -> Pin:
    """Return a search that was kept; what is none of the `filters` there are is a word."""
    found, words = [], text.split(" ")
    while words and words[0].startswith("#") and words[0][1:] in filters:
        found.append(words.pop(0)[1:])
    return Pin(tuple(found), " ".join(words))
