"""Longer words than any language needs, and what of them finds no room on the screen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.buttons import Button
from ui.widgets.text import Eliding
from ui.words import Words, load_words

_FILLER = "mirokenta "


def longer(text: str) -> str:
    """Return a text that is four tenths longer, in words that a line may break between."""
    more = (_FILLER * len(text))[: -(-len(text) * 2 // 5)].rstrip()
    return f"{text} {more}" if " " in text else text + more


class Longer(QTranslator):
    """Translates every sentence of the window into a longer one."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something in it, or Qt leaves it out."""
        return False

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the sentence, longer."""
        return longer(text)


class LongerWords(Words):
    """Calls every kind, field and term by a longer name."""

    def kind(self, collection: str) -> str:
        """Return what a record is called, longer."""
        return longer(super().kind(collection))

    def field(self, collection: str, field: str) -> str:
        """Return what a field is called, longer."""
        return longer(super().field(collection, field))

    def label(self, vocabulary: str | None, code: str) -> str:
        """Return what a code is called, longer."""
        return longer(super().label(vocabulary, code))


def longer_words() -> Words:
    """Return the English words of the window, each of them longer."""
    words = load_words("en")
    return LongerWords(words.vocabularies, words._labels, words.formats)


def clipped(window: QWidget) -> list[str]:
    """Return each label and button that is seen in part only, with its size and what it would need.

    What elides is in order: it says so by its ellipsis and has the whole text in its tool tip.
    """
    worded: list[QLabel | Button] = [*window.findChildren(QLabel), *window.findChildren(Button)]
    shown = [each for each in worded if each.isVisible() and each.text() and not isinstance(each, Eliding)]
    return [f"{why}: {each.text()}" for each in shown if (why := " ".join(_why(each, window)))]


def _why(widget: QLabel | Button, window: QWidget) -> Iterator[str]:
    room = widget.size()
    need = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        need.setHeight(widget.heightForWidth(room.width()))
    if room.width() < need.width():
        yield f"{room.width()} of {need.width()} wide"
    if room.height() < need.height():
        yield f"{room.height()} of {need.height()} high"
    right, around = _right_of(widget, window), widget.parentWidget()
    while around is not None and around is not window:
        if right > _right_of(around, window) + 1:
            yield f"out of {type(around).__name__} by {right - _right_of(around, window)}"
            return
        around = around.parentWidget()


def _right_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(widget.width(), 0)).x()
