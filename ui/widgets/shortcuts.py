"""Keys that act wherever the keyboard is in a window, and the way from one pane to the next."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.stops import is_stop, stops


def bind(window: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Let each of these keys act in the whole window."""
    for each, act in keys.items():
        shortcut = QShortcut(QKeySequence(each), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)


def next_pane(panes: Sequence[QWidget], here: QWidget) -> None:
    """Move the keyboard from the pane that holds `here` to the one after it; one of text alone scrolls."""
    if not panes:
        return
    at = next((number for number, pane in enumerate(panes) if pane is here or pane.isAncestorOf(here)), -1)
    pane = panes[(at + 1) % len(panes)]
    stop = pane if is_stop(pane.focusProxy() or pane) else next(stops(pane), pane)
    stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
