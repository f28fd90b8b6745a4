"""The bar above every page: where one is, the way anywhere, and the lock, which never leaves it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme
from ui.widgets import buttons
from ui.widgets.buttons import Button
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import empty, row
from ui.widgets.text import Eliding, Label, plain_tip

ROOMY = 1000
"""Pixels below which New contact is a plus alone."""


class TopBar(QFrame):
    """Back, forward and trail; go to or search; new contact, hide names, lock."""

    back_wanted = Signal()
    forward_wanted = Signal()
    trail_chosen = Signal(int)
    anywhere_wanted = Signal()
    contact_wanted = Signal()
    names_hidden = Signal(bool)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "top")
        self.setFixedHeight(theme.SIZE["top"])
        self._back = self._icon("chevron-left", self.tr("Back"), "Alt+←", self.back_wanted)
        self._forward = self._icon("chevron-right", self.tr("Forward"), "Alt+→", self.forward_wanted)
        self._steps = row(spacing="xs")
        self._trail = QWidget()
        self._trail.setLayout(self._steps)
        self._contact_word = self.tr("New contact")
        self._contact = buttons.quiet(self._contact_word, "plus")
        self._contact.setToolTip(plain_tip(f"{self._contact_word} (Ctrl+N)"))
        self._contact.clicked.connect(self.contact_wanted)
        self._hide = buttons.icon_button("eye-off", self.tr("Hide names (Ctrl+Shift+H)"))
        self._hide.setCheckable(True)
        self._hide.toggled.connect(self.names_hidden)
        self.lock_button = buttons.quiet(self.tr("Lock"), "lock")
        self.lock_button.setFont(theme.font("strong"))
        self.lock_button.setToolTip(plain_tip(self.tr("Lock (Ctrl+L)")))
        self.lock_button.clicked.connect(self.lock_wanted)
        bar = row(self._back, self._forward, self._trail, margins=(12, 0, 12, 0))
        bar.addWidget(self._anywhere(), 0, Qt.AlignmentFlag.AlignCenter)
        bar.addLayout(row(None, self._contact, self._hide, self.lock_button), 1)
        bar.setStretch(2, 1)
        self.setLayout(bar)

    def show_way(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Say whether a place lies behind, and ahead."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def show_trail(self, above: Sequence[str], here: str) -> None:
        """Show the places above this one, each a link, and this one."""
        empty(self._steps)
        for number, word in enumerate(above):
            step = buttons.link(word)
            step.clicked.connect(lambda _=False, number=number: self.trail_chosen.emit(number))
            self._steps.addWidget(step)
            self.setTabOrder(self._forward, step)
            self._steps.addWidget(Label("/", tone="faint"))
        self._steps.addWidget(Eliding(here, "strong"), 1)

    def show_names_hidden(self, hidden: bool) -> None:
        """Say whether names are covered."""
        self._hide.setChecked(hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._contact.setText(self._contact_word if self.width() >= ROOMY else "")

    def _icon(self, icon: str, name: str, shortcut: str, wanted: SignalInstance) -> Button:
        button = buttons.icon_button(icon, f"{name} ({shortcut})")
        button.clicked.connect(wanted)
        return button

    def _anywhere(self) -> Button:
        button = Button("search", self.tr("Go to or search everything"), "search")
        button.setMinimumWidth(300)
        button.setLayout(row(None, KeyHint("Ctrl+K"), margins=(0, 0, 8, 0)))
        button.clicked.connect(self.anywhere_wanted)
        return button
