"""What stands above a page: sheets, one upon another, and the toast, which tells over all of them."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.widgets.sheet import Sheet
from ui.widgets.stops import Spot
from ui.widgets.toast import Toasts


@runtime_checkable
class Drafting(Protocol):
    """A sheet that holds something typed."""

    def keep_now(self) -> bool:
        """Keep it at once and return whether that could be done."""


class Overlays(QObject):
    """The sheets of a window, the topmost last; Tab reaches `reachable` from each of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheets: list[QWidget] = []
        self._spots: dict[QWidget, Spot] = {}
        self._area = QRect()
        self._toasts = Toasts(window)

    @property
    def sheets(self) -> tuple[QWidget, ...]:
        """The sheets that are open, the topmost last."""
        return tuple(self._sheets)

    def open(self, sheet: QWidget, reachable: QWidget, left: Spot) -> None:
        """Show a sheet; `reachable` outside it stays in reach of Tab, `left` has the keyboard after it."""
        self._sheets.append(sheet)
        self._spots[sheet] = left
        sheet.setParent(self._window)
        sheet.destroyed.connect(lambda: self._forget(sheet))
        if isinstance(sheet, Sheet):
            sheet.let_reach(reachable)
        self.place(self._area)
        sheet.show()
        sheet.raise_()
        self._toasts.raise_()

    def close(self) -> Spot | None:
        """Take the topmost sheet away; return what had the keyboard before it, None where none is open."""
        if not self._sheets:
            return None
        sheet = self._sheets.pop()
        sheet.hide()
        sheet.deleteLater()
        return self._spots.pop(sheet)

    def leave_kept(self) -> bool:
        """Leave the sheets if they keep what is typed; one that keeps nothing has to be closed first."""
        may = all(isinstance(sheet, Drafting) for sheet in self._sheets)
        if may and self._sheets:
            self.leave_all()
        return may

    def leave_all(self) -> None:
        """Take every sheet away; what is typed in them is kept."""
        self.keep_now()
        while self.close() is not None:
            pass

    def keep_now(self) -> bool:
        """Keep what is typed in every sheet, and return whether all could be kept."""
        kept = [sheet.keep_now() for sheet in self._sheets if isinstance(sheet, Drafting)]
        return all(kept)

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Tell in a toast what was done; with `undo` it can be taken back from there."""
        self._toasts.tell(text, undo)

    def place(self, area: QRect) -> None:
        """Cover this area of the window."""
        self._area = area
        for sheet in self._sheets:
            sheet.setGeometry(area)
        self._toasts.place(area)

    def _forget(self, sheet: QWidget) -> None:
        if sheet in self._sheets:
            self._sheets.remove(sheet)
            del self._spots[sheet]
