"""How we know a fact: a button with its mark and words, and a menu of seven that digits choose from."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from casemgr.records.fact import Source
from ui import icons, theme
from ui.widgets import keys
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, hairline, row
from ui.widgets.marks import ORDER, SIZE, Mark, paint_mark, source_words
from ui.widgets.text import Label, set_property

_ROW, _WIDTH = 30, 236
_MARK_LEFT, _ARROW = 12, 16


class ProvenanceControl(Button):
    """The source of one fact; dashed and questioning while a filled fact has none."""

    changed = Signal(object)
    """The source that a person chose, or None."""

    more_wanted = Signal()
    """A person wants to say where and when it was seen."""

    def __init__(
        self,
        says: Callable[[Source], str],
        source: Source | None = None,
        parent: QWidget | None = None,
        *,
        more: bool = False,
    ) -> None:
        super().__init__("prov", "", "", parent)
        self._more = more
        self._says = says
        self._source = source
        self._wanted = False
        self.setMinimumWidth(theme.SIZE["provenance"])
        self.clicked.connect(self.open_menu)
        self._show()

    def source(self) -> Source | None:
        """Return the source; None while there is none."""
        return self._source

    def set_source(self, source: Source | None) -> None:
        """Show a source, or none, without telling."""
        self._source = source
        self._show()

    def want(self, wanted: bool) -> None:
        """Ask for a source, as a filled fact does that has none."""
        self._wanted = wanted
        self._show()

    def is_missing(self) -> bool:
        """Tell whether a source is asked for and none is given."""
        return self._wanted and self._source is None

    def open_menu(self) -> None:
        """Offer the seven sources above everything else in the window."""
        menu = SourceMenu(self._says, self._source, self.window(), more=self._more)
        menu.chosen.connect(self._take)
        menu.more_wanted.connect(self.more_wanted)
        menu.left.connect(lambda: self.setFocus(Qt.FocusReason.PopupFocusReason))
        menu.open_under(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = keys.digit(event)
        if digit in range(1, len(ORDER) + 1) and not event.modifiers():
            self._take(ORDER[digit - 1])
        elif self._more and digit == len(ORDER) + 1 and not event.modifiers():
            self.more_wanted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = self.height() / 2
        if not self.is_missing():
            spot = self.rect().adjusted(_MARK_LEFT, 0, 0, 0).toRectF()
            spot.setWidth(SIZE)
            paint_mark(painter, spot, self._source, theme.colour("muted"))
        arrow = self.rect().toRectF()
        arrow.setRect(self.width() - _ARROW - 8, middle - _ARROW / 2, _ARROW, _ARROW)
        icons.draw(painter, "chevron-down", "faint", arrow)

    def _take(self, source: Source) -> None:
        self.set_source(source)
        self.changed.emit(source)

    def _show(self) -> None:
        missing = self.is_missing()
        words = self.tr("How do we know?") if self._source is None else source_words(self._source)
        self.setText(("" if missing else " " * 6) + words)
        self.setAccessibleName(self.tr("How we know: {}").format(words))
        set_property(self, "state", "unset" if missing else "")
        self.update()


class SourceMenu(QFrame):
    """Seven sources with their marks and digits; the last line says what a letter will make of one.

    With `more` an eighth row leads to the paper, the day and the use in letters.
    """

    chosen = Signal(object)
    more_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        says: Callable[[Source], str],
        source: Source | None,
        parent: QWidget | None = None,
        *,
        more: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("How do we know?"))
        self._says = says
        self._at = ORDER.index(source) if source in ORDER else 0
        self._rows = [_Row(number, source_words(each), each) for number, each in enumerate(ORDER, 1)]
        if more:
            self._rows.append(_Row(len(ORDER) + 1, self.tr("Paper, day, use in letters…"), None))
        for number, each in enumerate(self._rows):
            each.pointed.connect(lambda number=number: self._go(number))
            each.pressed.connect(lambda number=number: self._choose(number))
        self._letter = Label("", "caption", "muted", wrap=True)
        self._letter.setContentsMargins(11, 6, 8, 4)
        self.setLayout(column(*self._rows, hairline(), self._letter, spacing="none", margins=(5, 5, 5, 5)))
        self._go(self._at)

    def open_under(self, button: QWidget) -> None:
        """Stand under a button, or above it where there is no room, inside the window."""
        self.setFixedWidth(max(_WIDTH, button.width(), self.sizeHint().width()))
        self.adjustSize()
        corner = button.mapTo(self.window(), QPoint(button.width() - self.width(), button.height() + 4))
        if corner.y() + self.height() > self.window().height():
            corner.setY(max(0, corner.y() - self.height() - button.height() - 8))
        self.move(max(0, corner.x()), corner.y())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = keys.digit(event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go((self._at + (1 if event.key() == Qt.Key.Key_Down else -1)) % len(self._rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        elif digit in range(1, len(self._rows) + 1):
            self._choose(digit - 1)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.deleteLater()

    def _go(self, number: int) -> None:
        self._at = number
        for place, each in enumerate(self._rows):
            each.choose(place == number)
        says = self._says(ORDER[number]) if number < len(ORDER) else ""
        self._letter.setText(says)
        self.setAccessibleDescription(f"{self._rows[number].words}. {says}")

    def _choose(self, number: int) -> None:
        self._leave()
        if number < len(ORDER):
            self.chosen.emit(ORDER[number])
        else:
            self.more_wanted.emit()

    def _leave(self) -> None:
        self.left.emit()
        self.close()


class _Row(QFrame):
    """One row of the menu."""

    pointed = Signal()
    pressed = Signal()

    def __init__(self, number: int, words: str, source: Source | None) -> None:
        super().__init__()
        self.words = words
        self.setProperty("part", "item")
        self.setFixedHeight(_ROW)
        self._words = Label(words)
        line = row(
            IconLabel("paperclip", "muted") if source is None else Mark(source),
            self._words,
            None,
            Label(str(number), "caption", "muted"),
            margins=(11, 0, 11, 0),
        )
        self.setLayout(line)

    def choose(self, on: bool) -> None:
        """Show it as the one that Enter takes."""
        set_property(self, "on", on)
        self._words.setFont(theme.font("strong" if on else "body"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()
