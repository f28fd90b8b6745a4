"""Tabs: words with a line under the chosen one. What does not fit goes to a menu called More."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.layout import row
from ui.widgets.text import literal

_PADDING = 6
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TabBar(QWidget):
    """Parts of one page; Ctrl+Page up and Page down, or the arrow keys, go from one to the next."""

    changed = Signal(str)
    """The key of the tab that was chosen by a person."""

    def __init__(self, tabs: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: dict[str, Button] = {}
        self._hidden: tuple[str, ...] = ()
        self._chosen = ""
        self._line = row(spacing="l")
        self._more = Button("tab", self.tr("More"), "chevron-down")
        self._more.setCheckable(False)
        self._more.clicked.connect(self._offer_rest)
        for key, words in tabs:
            self._line.addWidget(self._make(key, words))
        self._line.addWidget(self._more)
        self._line.addStretch(1)
        self.setLayout(self._line)
        self.setAccessibleName(name)
        self.choose(tabs[0][0])

    def chosen(self) -> str:
        """Return the key of the chosen tab."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Show a tab as chosen, without telling; the keyboard goes with it."""
        had_keyboard = any(tab.hasFocus() for tab in self._tabs.values())
        self._chosen = key
        self.setFocusProxy(self._tabs[key])
        for name, tab in self._tabs.items():
            tab.setChecked(name == key)
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)
        self._fit()
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to a tab further on, or back, around the ends."""
        keys = list(self._tabs)
        self._press(keys[(keys.index(self._chosen) + by) % len(keys)])

    def hidden_tabs(self) -> tuple[str, ...]:
        """Return the keys of the tabs that stand under More."""
        return self._hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.step(step)
                return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        widest = max(map(_width, self._tabs.values()))
        whole = self._more.sizeHint().width() + self._line.spacing() + widest
        return QSize(whole, self._more.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make(self, key: str, words: str) -> Button:
        tab = Button("tab", words)
        # The sheet makes the chosen one strong; each is as wide as it is then, so that nothing moves.
        strong = QFontMetrics(theme.font("strong")).horizontalAdvance(literal(words))
        tab.setMinimumWidth(strong + 2 * _PADDING)
        tab.clicked.connect(lambda: self._press(key))
        tab.installEventFilter(self)
        self._tabs[key] = tab
        return tab

    def _press(self, key: str) -> None:
        changed = key != self._chosen
        self.choose(key)
        if changed:
            self.changed.emit(key)

    def _fit(self) -> None:
        """Show as many tabs as fit, the chosen one always."""
        gap = self._line.spacing()
        widths = {key: _width(tab) + gap for key, tab in self._tabs.items()}
        hidden: list[str] = []
        if sum(widths.values()) - gap > self.width():
            room = self.width() - self._more.sizeHint().width() - widths[self._chosen]
            for key, width in widths.items():
                if key == self._chosen:
                    continue
                room -= width
                if room < 0:
                    hidden.append(key)
        self._hidden = tuple(hidden)
        for key, tab in self._tabs.items():
            tab.setVisible(key not in hidden)
        self._more.setVisible(bool(hidden))

    def _offer_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self._hidden:
            words = self._tabs[key].text()
            menu.addAction(words).triggered.connect(lambda _=False, key=key: self._press(key))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _width(tab: Button) -> int:
    return max(tab.sizeHint().width(), tab.minimumWidth())
