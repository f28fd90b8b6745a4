"""A field of a form: its label above, the input, how we know it, and beneath what is to be said of it."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casemgr.records.fact import Empty
from ui.widgets import keys
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.icon_label import IconLabel
from ui.widgets.inputs import Input
from ui.widgets.layout import column, row
from ui.widgets.provenance import ProvenanceControl
from ui.widgets.text import Eliding, Label

KINDS_OF_EMPTY: Final = (Empty.UNKNOWN, Empty.NOT_ASKED, Empty.DECLINED, Empty.NOT_APPLICABLE)
"""In the order of Alt 1 to 4; Alt 0 takes the value away and leaves the field not asked."""


class FieldFrame(QWidget):
    """One field. While nothing is entered it says why, in one of four words; typing is an answer."""

    changed = Signal()
    """The value, the kind of empty or the source was changed by a person."""

    def __init__(
        self,
        label: str,
        entry: QWidget,
        *,
        needed: str = "",
        provenance: ProvenanceControl | None = None,
        empties: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self.provenance = provenance
        self._input = cast(Input, entry)
        self._kind = Empty.NOT_ASKED
        self._problem_said = ""
        self._label = Label(label, "label")
        self._label.setBuddy(entry)
        self._note = Label("", "caption", "muted", wrap=True)
        self._problem = Label("", tone="danger", wrap=True)
        self._trouble = _beneath(IconLabel("circle-alert", "danger"), self._problem)
        self._chips = self._make_chips() if empties else None
        self._why = self._why_row()
        entry.setAccessibleName(label)
        line = row(entry, *([provenance] if provenance else []))
        line.setStretch(0, 1)
        head = row(self._label, Eliding(needed, "caption", "faint"), spacing="m")
        head.setStretch(1, 1)
        parts: Sequence[QWidget] = (self._note, self._trouble, self._why)
        self.setLayout(column(head, line, *parts, spacing="xs"))
        self._connect()
        self._show()

    def label(self) -> str:
        """Return what the field is called."""
        return self._label.text()

    def set_label(self, words: str) -> None:
        """Call the field otherwise."""
        self._label.setText(words)
        self.entry.setAccessibleName(words)

    def empty_kind(self) -> Empty | None:
        """Return why nothing is entered; None where something is."""
        return self._kind if self._input.is_blank() else None

    def set_empty_kind(self, kind: Empty) -> None:
        """Show why nothing is entered, without telling."""
        self._kind = kind
        self._show()

    def show_problem(self, words: str) -> None:
        """Say beside the field what is wrong and what to do; "" takes it back."""
        self._problem_said = words
        self._show()

    def problem(self) -> str:
        """Return what is said to be wrong."""
        return self._problem_said

    def refresh(self) -> None:
        """Look again at the input, after its value was set by the program."""
        self._show()

    def focus(self) -> None:
        """Give the keyboard to the input."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._alt(event):
            return True
        if isinstance(event, QChildEvent) and event.added() and isinstance(event.child(), QWidget):
            event.child().installEventFilter(self)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._alt(event):
            super().keyPressEvent(event)

    def _alt(self, event: QKeyEvent) -> bool:
        """Act on Alt with a digit or with W."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        if keys.is_w(event) and self.provenance is not None:
            self.provenance.open_menu()
            return True
        digit = keys.digit(event)
        if self._chips is None or digit not in range(len(KINDS_OF_EMPTY) + 1):
            return False
        self._choose(KINDS_OF_EMPTY[digit - 1] if digit else Empty.NOT_ASKED)
        return True

    def _choose(self, kind: Empty) -> None:
        if not self._input.is_blank():
            self._input.take_away()
        self._kind = kind
        self._show()
        self.changed.emit()

    def _edited(self) -> None:
        if not self._input.is_blank():
            self._kind = Empty.NOT_ASKED
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        blank = self._input.is_blank()
        self._trouble.setVisible(bool(self._problem_said))
        self._problem.setText(self._problem_said)
        self._why.setVisible(blank and self._chips is not None)
        self._note.setVisible(bool(self._note.text()) and not blank)
        if self._chips is not None:
            self._chips.choose([self._kind.value])
        if self._problem_said:
            self._input.show_state("danger")
        elif blank and self._chips is not None:
            self._input.show_state("empty", empty_words(self._kind))
        else:
            self._input.show_state("")
        if self.provenance is not None:
            self.provenance.want(not blank)
        said = (self._note.text() if not blank else "", self._problem_said)
        self.entry.setAccessibleDescription(". ".join(part for part in said if part))

    def _say(self, note: str) -> None:
        self._note.setText(note)
        self._show()

    def _connect(self) -> None:
        self._input.changed.connect(self._edited)
        self._input.noted.connect(self._say)
        self._input.troubled.connect(self.show_problem)
        # Alt types its letter into a line, so each line of an input is asked before it takes the key.
        for each in (self.entry, *self.entry.findChildren(QWidget)):
            each.installEventFilter(self)
        if self.provenance is not None:
            self.provenance.changed.connect(lambda _: self.changed.emit())

    def _make_chips(self) -> ChipRow:
        choices = [Choice(kind.value, empty_words(kind)) for kind in KINDS_OF_EMPTY]
        chips = ChipRow(choices, single=True, name=self.tr("Empty because"), spacing="s")
        chips.changed.connect(lambda keys: self._choose(Empty(keys[0])))
        return chips

    def _why_row(self) -> QWidget:
        made = QWidget()
        line = (
            QHBoxLayout()
            if self._chips is None
            else row(Label(self.tr("Empty because"), "caption", "muted"), self._chips)
        )
        if self._chips is not None:
            line.setStretch(1, 1)
        made.setLayout(line)
        return made


def empty_words(kind: Empty) -> str:
    """Return how the window calls a kind of empty."""
    words = {
        Empty.UNKNOWN: QCoreApplication.translate("Empties", "Unknown"),
        Empty.NOT_ASKED: QCoreApplication.translate("Empties", "Not asked"),
        Empty.DECLINED: QCoreApplication.translate("Empties", "Declined"),
        Empty.NOT_APPLICABLE: QCoreApplication.translate("Empties", "Not applicable"),
        Empty.WITHHELD: QCoreApplication.translate("Empties", "Withheld"),
    }
    return words[kind]


def _beneath(icon: QWidget, words: QWidget) -> QWidget:
    made = QWidget()
    line = row(icon, words)
    line.setStretch(1, 1)
    made.setLayout(line)
    return made
