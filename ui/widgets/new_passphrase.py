"""A new passphrase: typed twice, or made by chance, and how long it would hold in plain words."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import buttons
from ui.widgets.layout import column, row
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import Label


class NewPassphrase(QWidget):
    """Two fields that must agree. `judge` gives what to say of it, and whether it is taken."""

    changed = Signal()

    def __init__(
        self,
        judge: Callable[[str], tuple[str, bool]],
        by_chance: Callable[[], str],
        bits: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._judge, self._by_chance = judge, by_chance
        self._once = PassphraseEdit(self.tr("New passphrase"), tall=False)
        self._again = PassphraseEdit(self.tr("The same again"), tall=False)
        self._said = Label("", tone="muted", wrap=True)
        self._made = Label("", "mono")
        self._made.hide()
        propose = buttons.link(self.tr("Make one by chance"), "key-round")
        propose.clicked.connect(self._propose)
        worth = self.tr("worth {} throws of a coin").format(bits)
        chance = row(propose, Label(worth, tone="faint"), None)
        whole = column(_named(self.tr("New passphrase"), self._once), self._said, spacing="m")
        whole.addLayout(chance)
        whole.addWidget(self._made)
        whole.addWidget(_named(self.tr("The same again"), self._again))
        self.setLayout(whole)
        self.setFocusProxy(self._once)
        for field in (self._once, self._again):
            field.changed.connect(self._look)
        self._look()

    def text(self) -> str:
        """Return the passphrase."""
        return self._once.text()

    def is_ready(self) -> bool:
        """Tell whether it is taken and was typed the same twice."""
        return self._once.text() == self._again.text() and self._judge(self._once.text())[1]

    def clear(self) -> None:
        """Take away what was typed."""
        self._once.clear()
        self._again.clear()
        self._made.setText("")

    def _propose(self) -> None:
        """Show a passphrase to be written down and typed twice: so the hand learns it."""
        self._once.clear()
        self._again.clear()
        self._made.setText(self._by_chance())
        self._made.show()
        self._once.setFocus()

    def _look(self) -> None:
        typed = self._once.text()
        said, is_taken = self._judge(typed)
        if not typed:
            self._said.setText(self.tr("A few words that do not belong together are easier than signs."))
            self._said.set_tone("muted")
        else:
            self._said.setText(said)
            self._said.set_tone("settled" if is_taken else "unverified")
        self.changed.emit()


def _named(name: str, field: QWidget) -> QWidget:
    label = Label(name, "label")
    label.setBuddy(field)
    holder = QWidget()
    holder.setLayout(column(label, field, spacing="xs"))
    return holder
