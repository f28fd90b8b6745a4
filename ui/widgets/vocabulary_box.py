"""A field that takes one term of a list: type any part of any wording, in any language, to find it.

Whoever leaves it takes the term that the list points at. A word that fits no term stays, and is refused.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons, theme
from ui.widgets.inputs import LineInput
from ui.widgets.term_list import Term, TermList

_ARROW: Final = 28
_LAST: Final = "other"


class VocabularyBox(LineInput):
    """Shows the label of one term; Down or typing offers the list, Enter takes, Esc puts it away.

    `fold` brings spellings together; what a term is found by is its label, its foreign wording and
    its `search` words. Recent terms come first, the term with the code `other` last.
    """

    chosen = Signal(str)
    """The code that a person chose; "" when they took it away."""
    other_wanted = Signal()
    """`other` was chosen: what it is should be described."""

    def __init__(
        self,
        terms: Sequence[Term],
        code: str = "",
        *,
        recent: Sequence[str] = (),
        fold: Callable[[str], str] = str.casefold,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._terms = {term.code: term for term in _ordered(terms, recent)}
        self._folded = {term.code: fold(f"{term.label} {term.foreign} {term.search}") for term in terms}
        self._fold = fold
        self._code = ""
        self._shown = ""
        self._refused = False
        self._list: TermList | None = None
        self.setTextMargins(0, 0, _ARROW - 10, 0)
        self.textEdited.connect(self._narrow)
        self.set_code(code)

    def code(self) -> str:
        """Return the code of the term; "" for none."""
        return self._code

    def set_code(self, code: str) -> None:
        """Show a term, or none, without telling; a code nobody knows is shown as it is."""
        self._code = code
        self._show_wording()

    def knows(self, code: str) -> bool:
        """Tell whether a code is that of a term it offers."""
        return code in self._terms

    def offered(self) -> tuple[Term, ...]:
        """Return the terms that fit what is typed; those whose wording begins so come first."""
        return self._fitting() or tuple(each for each in self._terms.values() if each.code == _LAST)

    def is_understood(self) -> bool:
        """Tell whether what stands here is the term that was chosen, or nothing."""
        return self.is_blank() or self.text() == self._shown

    def settle(self) -> None:
        """Take the term that the list points at or that is written out, or none where nothing is entered."""
        if self.is_blank():
            self._forget()
        elif self._list is not None and self._fitting():
            self._take(self._list.current())
        elif not self.is_understood():
            self._take(next((each for each in self._terms.values() if each.label == self.text()), None))
        self._put_away()

    def judge(self) -> None:
        """Tell that what stands here is no term, where that is so."""
        before, self._refused = self._refused, not self.is_understood()
        words = QCoreApplication.translate("Problems", "This is not in the list. Choose one that is.")
        if before or self._refused:  # what others found wrong is not for the box to take back
            self.troubled.emit(words if self._refused else "")

    def unread(self) -> str:
        """Return what is typed and is no term."""
        return "" if self.is_understood() else self.text()

    def show_unread(self, typed: str) -> None:
        """Show again what was typed."""
        self.setText(typed)

    def take_away(self) -> None:
        super().take_away()
        self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is None:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
                self._offer()
                return
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.current())
            return
        elif event.key() == Qt.Key.Key_Escape:
            self._put_away()
            self.set_code(self._code)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
        if self.is_blank():
            self.clear()
        self.judge()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._list is None:
            self._offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        square = QRect(self.width() - _ARROW + 4, (self.height() - 16) // 2, 16, 16)
        icons.draw(QPainter(self), "chevron-down", "muted", square.toRectF())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._put_away()

    def _show_wording(self) -> None:
        """Show the term that was chosen."""
        term = self._terms.get(self._code)
        self.setText(term.label if term else self._code)
        self._shown = self.text()

    def _fitting(self) -> tuple[Term, ...]:
        typed = self._fold(self.text()).split()
        if not typed or (self._code in self._terms and self.text() == self._shown):
            return tuple(self._terms.values())
        fitting = (each for each in self._terms.values() if self._fits(each, typed))
        whole = " ".join(typed)
        return tuple(
            sorted(
                fitting, key=lambda each: _closeness(self._folded[each.code], self._fold(each.label), whole)
            )
        )

    def _fits(self, term: Term, typed: list[str]) -> bool:
        return all(word in self._folded[term.code] for word in typed)

    def _narrow(self) -> None:
        if self._list is None:
            self._offer()
        else:
            self._list.show_terms(self.offered())
            self._place(self._list)

    def _offer(self) -> None:
        made = TermList(self.window(), self.tr("Other: describe"))
        made.taken.connect(self._take)
        made.show_terms(self.offered(), self._code)
        self._list = made
        self._place(made)
        made.show()
        made.raise_()

    def _place(self, made: TermList) -> None:
        """Stand under the field, or above it where there is more room."""
        size = QSize(self.width(), made.wanted_height())
        below = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        room = self.window().height() - below.y() - theme.SPACE["s"]
        above = below.y() - self.height() - 8
        if size.height() > room and above > room:
            size.setHeight(min(size.height(), above))
            below.setY(above - size.height())
        else:
            size.setHeight(min(size.height(), room))
        made.setGeometry(QRect(below, size))

    def _take(self, term: Term | None) -> None:
        if term is None:
            return
        self._put_away()
        before, self._code = self._code, term.code
        self._show_wording()
        if term.code != before:
            self._tell()
        if term.code == _LAST:
            self.other_wanted.emit()

    def _forget(self) -> None:
        if self._code:
            self._code = self._shown = ""
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self._code)
        self.changed.emit()

    def _put_away(self) -> None:
        made, self._list = self._list, None
        if made is not None:
            made.hide()
            made.deleteLater()


def _closeness(found_by: str, label: str, typed: str) -> int:
    """Return 0 for the very word, more the further the wording is from what is typed."""
    degrees = (label == typed, label.startswith(typed), f" {typed}" in f" {found_by}")
    return degrees.index(True) if True in degrees else len(degrees)


def _ordered(terms: Sequence[Term], recent: Sequence[str]) -> list[Term]:
    """Return recent terms first, then the others as they come, then the one that is none of them."""
    rank = {code: place for place, code in enumerate(recent[:3])}
    last = len(terms) + len(rank)
    return sorted(terms, key=lambda term: last if term.code == _LAST else rank.get(term.code, len(rank)))
