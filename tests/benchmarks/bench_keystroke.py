"""A key in the search field of 100,000 cases to the repainted list, against a bare repaint of the same list.

Both paint the same rows, all that fit the window. Ours begins with the key event and ends when the list has
painted what the new word found: asking the vault on its thread, reading the rows, showing them. The bare
repaint is `QWidget.repaint` of the list that is there then. A round types the first letters of a common, a
usual and a rare word. The index has the beginnings of words up to three letters; for a fourth it gathers all
words that go on so, which is told apart.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.population import populated, vocabulary
from tests.benchmarks.side_by_side import NOTHING, Comparison, Result, Taken, taken
from tests.benchmarks.window import Desk, desk
from ui.navigation import CASES, Place

ROUNDS = 9
GOAL = 2
INDEXED = 3
"""Letters that `found` has the beginnings of words for."""
RANKS = (3, 300, 9_000)

Both = tuple[Taken, Taken]
"""Ours, and the peer's."""


def measure(folder: Path) -> Iterator[Result]:
    """Yield the comparison for the letters the index has, and for the one after."""
    words = [vocabulary()[rank][: INDEXED + 1] for rank in RANKS]
    within = Comparison("keystroke, first to third letter", "a bare repaint", GOAL)
    beyond = Comparison("keystroke, fourth letter", "a bare repaint", GOAL)
    with desk(populated(folder)) as lent:
        lent.frame.go(Place(CASES))
        lent.settle()
        painted = _Painted(lent.page)
        for number in range(ROUNDS + 1):
            typed = [_typed(lent, painted, word) for word in words]
            if number:  # the first round fills the page cache
                within.rounds.append(_together(key for keys in typed for key in keys[:INDEXED]))
                beyond.rounds.append(_together(keys[INDEXED] for keys in typed))
    yield within
    yield beyond


class _Painted(QObject):
    """Counts the paintings of a list of which the model was shown anew."""

    def __init__(self, page: object) -> None:
        super().__init__()
        self.done = False
        self._fresh = False
        self._view = page._list.viewport()  # type: ignore[attr-defined]
        page._model.modelReset.connect(self._look)  # type: ignore[attr-defined]
        self._view.installEventFilter(self)

    def begin(self) -> None:
        """Wait for the next list."""
        self.done = self._fresh = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.done = self.done or (self._fresh and event.type() == QEvent.Type.Paint)
        return False

    def _look(self) -> None:
        self._fresh = True


def _typed(lent: Desk, painted: _Painted, word: str) -> list[Both]:
    """Type a word letter by letter; return for each what it took to paint, and what a bare repaint took."""
    page, keys = lent.page, []
    page._search.clear()
    page._type("")
    page._search.setFocus()
    lent.settle()
    for letter in word:
        painted.begin()
        ours = taken(partial(_press, lent, painted, letter))
        lent.settle()
        keys.append((ours, taken(page._list.viewport().repaint)))
    return keys


def _together(keys: Iterable[Both]) -> Both:
    ours, theirs = zip(*keys, strict=True)
    return sum(ours, NOTHING), sum(theirs, NOTHING)


def _press(lent: Desk, painted: _Painted, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(lent.page._search, event)
    lent.until(lambda: painted.done)
