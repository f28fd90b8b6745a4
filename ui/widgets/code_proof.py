"""A code to be copied by hand, and the proof that it was: some of its groups typed from the paper."""

import secrets
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.code_groups import CodeGroups
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, hairline, row
from ui.widgets.text import Label

ASKED = 3
_WIDTH = 176


class CodeProof(QWidget):
    """The groups of a code, hidden as soon as the proof is begun, and shown again when it is taken back."""

    proved = Signal(bool)

    def __init__(
        self, groups: Sequence[str], asked: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        """Show the groups; `asked` are the numbers of those to be typed, counted from 0, else by chance."""
        super().__init__(parent)
        numbers = sorted(asked or secrets.SystemRandom().sample(range(len(groups)), ASKED))
        self._wanted = [groups[number] for number in numbers]
        self._code = CodeGroups(groups, across=3, role="code")
        self._fields = [LineInput() for _ in numbers]
        line = row(spacing="l")
        for number, field in zip(numbers, self._fields, strict=True):
            name = Label(self.tr("Group {}").format(number + 1), "label")
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            field.setFixedWidth(_WIDTH)
            field.textChanged.connect(self._look)
            line.addLayout(column(name, field, spacing="xs"))
        line.addStretch(1)
        said = self.tr("Type these groups from your paper. The code above hides as soon as you type.")
        whole = column(self._code, hairline(), spacing="l")
        whole.addWidget(Label(self.tr("Prove that you have it"), "heading"))
        whole.addWidget(Label(said, tone="muted", wrap=True))
        whole.addLayout(line)
        self.setLayout(whole)
        self.setFocusProxy(self._fields[0])

    def is_proved(self) -> bool:
        """Tell whether every group that is asked for was typed."""
        return all(
            field.text().strip().upper() == wanted
            for field, wanted in zip(self._fields, self._wanted, strict=True)
        )

    def fields(self) -> tuple[LineInput, ...]:
        """Return the fields of the proof, in order."""
        return tuple(self._fields)

    def _look(self) -> None:
        self._code.cover(any(field.text() for field in self._fields))
        for field, wanted in zip(self._fields, self._wanted, strict=True):
            whole = len(field.text().strip()) >= len(wanted)
            field.show_state("danger" if whole and field.text().strip().upper() != wanted else "")
        self.proved.emit(self.is_proved())
