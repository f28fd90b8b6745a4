"""The gallery of letters for tests, made once: every type in every language it is written in."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from casemgr.clock import FixedClock
from casemgr.letters.catalogue import LetterType
from casemgr.practice.gallery import Gallery
from casemgr.practice.seats import Seat, Shown
from casemgr.practice.story import read_story

NINE_MS = 9 * 3600 * 1000
DAY_MS = 24 * 3600 * 1000


class TickingClock(FixedClock):
    """A clock that goes on by a millisecond whenever it is read, so that ids follow one another."""

    def now_ms(self) -> int:
        """Return the next millisecond."""
        self.advance(1)
        return super().now_ms()


@dataclass(frozen=True)
class Hung:
    """One letter with the place it was written at."""

    shown: Shown
    seat: Seat
    kind: LetterType


@contextmanager
def opened(folder: Path) -> Iterator[Gallery]:
    """Lend the gallery in a folder, on the day of the story."""
    story = read_story()
    clock = TickingClock((story.day.toordinal() - EPOCH) * DAY_MS + NINE_MS)
    with ExitStack() as held_open:
        yield Gallery(story, folder, clock, held_open)


EPOCH = 719_163
"""The ordinal of 1 January 1970."""


def hung(gallery: Gallery, cases: int) -> Mapping[str, Hung]:
    """Return the letters of every type and language about so many clients, as drafts with nothing issued."""
    found: dict[str, Hung] = {}
    for kind in gallery.types():
        for language in kind.languages:
            for seat in gallery.chosen(kind, language, cases):
                with gallery.laid(seat, kind.code):
                    shown = gallery.show(seat, kind, language, issue=False)
                found[shown.name] = Hung(shown, seat, kind)
    return found
