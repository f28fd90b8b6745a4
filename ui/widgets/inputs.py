"""What a form is filled in with. All inputs speak alike to the field around them (see `Input`)."""

from typing import Protocol

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QRadioButton, QSizePolicy, QWidget

from ui.widgets import buttons
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Label, literal, set_property


class Input(Protocol):
    """What the field around it needs of an input.

    `changed` tells of each change by a person, `noted` how an entry was read, `troubled` why it was
    not understood; both are empty when there is nothing to say.
    """

    changed: SignalInstance
    noted: SignalInstance
    troubled: SignalInstance

    def is_blank(self) -> bool:
        """Tell whether nothing is entered."""

    def take_away(self) -> None:
        """Take away what was entered, in a way that Ctrl+Z brings back where the input can."""

    def show_state(self, state: str, word: str = "") -> None:
        """Look in order (""), wrong ("danger"), or empty for a reason ("empty") that `word` names."""


class LineInput(QLineEdit):
    """One line of text."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textEdited.connect(lambda: self.changed.emit())

    def is_blank(self) -> bool:
        """Tell whether nothing but spaces is entered."""
        return not self.text().strip()

    def take_away(self) -> None:
        """Take away the text; Ctrl+Z brings it back."""
        self.selectAll()
        self.del_()

    def show_state(self, state: str, word: str = "") -> None:
        """Look in order, wrong, or empty for the reason that `word` names."""
        self.setPlaceholderText(literal(word))
        set_property(self, "state", state)


class NumberInput(LineInput):
    """A whole number, of digits alone; shown and read as text, so nothing is rounded or scrolled."""

    def __init__(self, number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("" if number is None else str(number), parent)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"-?\d{0,9}"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def number(self) -> int | None:
        """Return the number; None where none is entered."""
        text = self.text().strip()
        return int(text) if text.strip("-") else None


class TextInput(QPlainTextEdit):
    """Text of several lines; Tab leaves it, and what is pasted comes without its looks."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, text: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._lines = lines
        self._silent = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)

    def text(self) -> str:
        """Return what was entered."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text, without telling."""
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def is_blank(self) -> bool:
        """Tell whether nothing but spaces is entered."""
        return not self.toPlainText().strip()

    def take_away(self) -> None:
        """Take away the text; Ctrl+Z brings it back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.removeSelectedText()

    def show_state(self, state: str, word: str = "") -> None:
        """Look in order, wrong, or empty for the reason that `word` names."""
        self.setPlaceholderText(literal(word))
        set_property(self, "state", state)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        inside = self.fontMetrics().lineSpacing() * self._lines + 2 * int(self.document().documentMargin())
        return QSize(super().sizeHint().width(), inside + margins.top() + margins.bottom() + 10)

    def _tell(self) -> None:
        if not self._silent:
            self.changed.emit()


class YesNo(QWidget):
    """Yes or No, and neither until one is chosen; Y and N choose, Backspace takes the choice back."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, value: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._choices = {True: QRadioButton(self.tr("Yes")), False: QRadioButton(self.tr("No"))}
        self._word = Label("", tone="faint")
        for number, choice in enumerate(self._choices.values()):
            self._group.addButton(choice, number)
        self._group.idClicked.connect(lambda _: self.changed.emit())
        self.setLayout(row(*self._choices.values(), self._word, None, spacing="l", margins=(1, 4, 0, 4)))
        self.setFocusProxy(self._choices[True])
        self.set_value(value)

    def value(self) -> bool | None:
        """Return what was chosen; None for nothing."""
        return next((value for value, choice in self._choices.items() if choice.isChecked()), None)

    def set_value(self, value: bool | None) -> None:
        """Show a choice, or none, without telling."""
        self._group.setExclusive(False)
        for each, choice in self._choices.items():
            choice.setChecked(each is value)
        self._group.setExclusive(True)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for choice in self._choices.values():
            choice.setAccessibleName(f"{name}: {choice.text()}")

    def is_blank(self) -> bool:
        """Tell whether neither is chosen."""
        return self.value() is None

    def take_away(self) -> None:
        """Choose neither."""
        self.set_value(None)
        self.changed.emit()

    def show_state(self, state: str, word: str = "") -> None:
        """Name the reason why neither is chosen."""
        self._word.setText(word if state == "empty" else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.take_away()
        else:
            super().keyPressEvent(event)


class ListInput(QWidget):
    """Several short texts, one in each line; Enter in a line begins the next, an empty line is none."""

    changed = Signal()
    noted = Signal(str)
    troubled = Signal(str)

    def __init__(self, texts: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[LineInput] = []
        self._name = ""
        self._column = column(spacing="xs")
        self._add = buttons.link(self.tr("Add a line"), "plus")
        self._add.clicked.connect(self._begin_line)
        under = row(self._add, None)
        self.setLayout(column(self._column, under, spacing="xs"))
        self.set_texts(texts)

    def texts(self) -> tuple[str, ...]:
        """Return the lines that are not empty."""
        return tuple(line.text().strip() for line in self._lines if not line.is_blank())

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show other lines, one empty one at least, without telling."""
        empty(self._column)
        self._lines = []
        for text in texts or ("",):
            self._append(text)
        self.setFocusProxy(self._lines[0])

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        for number, line in enumerate(self._lines, 1):
            line.setAccessibleName(f"{name} {number}")

    def is_blank(self) -> bool:
        """Tell whether every line is empty."""
        return not self.texts()

    def take_away(self) -> None:
        """Empty every line."""
        self.set_texts(())
        self.changed.emit()

    def show_state(self, state: str, word: str = "") -> None:
        """Look in order, wrong, or empty for the reason that `word` names."""
        for line in self._lines:
            line.show_state(state, word)

    def _append(self, text: str) -> LineInput:
        line = LineInput(text)
        line.changed.connect(self.changed)
        line.returnPressed.connect(self._begin_line)
        self._lines.append(line)
        line.setAccessibleName(f"{self._name} {len(self._lines)}".strip())
        self._column.addWidget(line)
        self.setTabOrder(line, self._add)
        return line

    def _begin_line(self) -> None:
        blank = next((line for line in self._lines if line.is_blank()), None) or self._append("")
        blank.show()
        blank.setFocus()
