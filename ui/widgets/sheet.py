"""A sheet: a form or a question inside the frame, above a page that waits under a scrim."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import buttons
from ui.widgets.layout import column, panel, row
from ui.widgets.stops import beside
from ui.widgets.text import Eliding, set_property

WIDTH: Final = 1120
HEIGHT: Final = 656
FULL_BELOW: Final = 1000
"""Pixels of width below which a sheet fills its area."""
_MARGIN: Final = 20
_HEAD: Final = 50


class Sheet(QFrame):
    """Head, body and foot. Tab stays inside, but for what `let_reach` names; Esc asks to close."""

    close_wanted = Signal()

    def __init__(self, title: str, whose: str = "", *, width: int = WIDTH, height: int = HEIGHT) -> None:
        super().__init__()
        self.setProperty("part", "scrim")
        self._most = (width, height)
        self._reached: tuple[QWidget, ...] = ()
        self._save_by_key: Callable[[], object] | None = None
        self._title = Eliding(title, "title")
        self._whose = Eliding(whose, tone="muted")
        self._badges = row()
        self._close = buttons.icon_button("x", self.tr("Close (Esc)"))
        self._close.clicked.connect(self.close_wanted)
        self.body: QVBoxLayout = column(spacing="none")
        """Where the content goes."""
        self.foot_left: QHBoxLayout = row()
        """Problems that are left, and destructive acts."""
        self.foot_right: QHBoxLayout = row()
        """Buttons, the filled one last."""
        self._foot = self._make_foot()
        self._frame = panel("sheet")
        self._frame.setParent(self)
        inner = column(self._make_head(), spacing="none", margins=(1, 1, 1, 1))
        inner.addLayout(self.body, 1)
        inner.addWidget(self._foot)
        self._frame.setLayout(inner)
        self.setAccessibleName(title)

    def add_badge(self, badge: QWidget) -> None:
        """Show a badge at the right of the head, as that a draft was kept."""
        self._badges.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, title: str, whose: str = "") -> None:
        """Change the head."""
        self._title.setText(title)
        self._whose.setText(whose)
        self.setAccessibleName(title)

    def show_foot(self, shown: bool) -> None:
        """Show or leave out the foot."""
        self._foot.setVisible(shown)

    def let_reach(self, *widgets: QWidget) -> None:
        """Let Tab reach these outside the sheet too, as the lock."""
        for widget in self._reached:
            widget.removeEventFilter(self)
        self._reached = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def frame_rect(self) -> QRect:
        """Return where the sheet itself stands in its area."""
        return self._frame.geometry()

    def bind_save(self, save: Callable[[], object]) -> None:
        """Let Ctrl+S do what the filled button does."""
        self._save_by_key = save

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Save) and self._save_by_key is not None:
            self._save_by_key()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring Tab back from what lies outside but may be reached."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            forward = event.key() == Qt.Key.Key_Tab
            if forward or event.key() == Qt.Key.Key_Backtab:
                return self.focusNextPrevChild(forward)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        here = QApplication.focusWidget()
        start = here if here is not None and self._holds(here) else self
        found = beside(start, forward)
        while found is not start:
            if self._holds(found) and found.focusPolicy() & Qt.FocusPolicy.TabFocus:
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                found.setFocus(reason)
                return True
            found = beside(found, forward)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        full = self.width() < FULL_BELOW and self._most[0] >= FULL_BELOW
        margin = 0 if full else _MARGIN
        width = self.width() if full else min(self.width() - 2 * margin, self._most[0])
        height = self.height() if full else min(self.height() - 2 * margin, self._most[1])
        set_property(self._frame, "full", full)
        self._frame.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _holds(self, widget: QWidget) -> bool:
        inside = self._frame.isAncestorOf(widget) or widget in self._reached
        return inside and widget.isVisible() and widget.isEnabled()

    def _make_head(self) -> QFrame:
        whose = row(self._title, self._whose, margins=(0, 0, 12, 0))
        whose.setStretch(1, 1)
        head = panel("sheet-head", row(whose, self._badges, self._close, margins=(25, 0, 12, 0)))
        layout = head.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setStretch(0, 1)
        head.setFixedHeight(_HEAD)
        return head

    def _make_foot(self) -> QFrame:
        foot = panel("sheet-foot", row(self.foot_left, None, self.foot_right, margins=(24, 10, 24, 10)))
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return foot
