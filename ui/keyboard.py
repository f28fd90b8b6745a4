"""The keyboard stays with what somebody works at: it enters a page, outlives its rebuilding, comes back.

Pages are filled when the vault has answered, so what is to have the keyboard is looked for again after each
of the next few answers.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.pages.page import Page
from ui.session import Session
from ui.widgets.stops import Spot, is_stop, stops

_ANSWERS = 3
"""How many answers of the vault a page may need until it is whole."""


class Keyboard(QObject):
    """Gives the keyboard to one thing at a time; whoever is given it later ends what came before."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._sought: Spot | None = None

    def enter(self, page: Page) -> None:
        """Let a new page have the keyboard at the place it names, or at its first one.

        Qt has chosen one by itself; whoever has moved on from there meanwhile is left in peace.
        """
        by_itself = page.window().focusWidget()
        self._look_again(self._next_turn(), lambda left: _has_moved(page, by_itself) or _enter(page, left))

    def hold(self, page: Page) -> None:
        """Keep the keyboard where it is in a page that is about to be filled anew."""
        sought = self._sought
        spot = sought if sought is not None and sought.is_left() else Spot(page)
        if spot.is_known:
            self._seek(spot, page)

    def leave(self, window: QWidget) -> Spot:
        """Leave for a sheet, and return what to come back to: where the keyboard is, or was to be brought."""
        sought = self._sought
        self._next_turn()
        return sought if sought is not None and sought.is_left() else Spot(window)

    def return_to(self, spot: Spot, page: Page | None) -> None:
        """Bring the keyboard back to where it was before a sheet was opened."""
        spot.take()
        self._seek(spot, page)

    def _seek(self, spot: Spot, page: Page | None) -> None:
        turn = self._next_turn()
        self._sought = spot
        self._look_again(turn, lambda left: _stay(spot, page, left))

    def _next_turn(self) -> int:
        self._turn += 1
        self._sought = None
        return self._turn

    def _look_again(self, turn: int, look: Callable[[int], bool], left: int = _ANSWERS) -> None:
        """Look whether it can be given now; where it cannot, look again when the vault has answered."""
        if turn != self._turn:
            return
        if look(left) or not left:
            self._sought = None
            return
        self._session.ask(_nothing, lambda _: self._look_again(turn, look, left - 1), owner=self)


def _nothing(_vault: object) -> None:
    """Ask nothing: the answer comes after all that were asked for before."""


def _enter(page: Page, left: int) -> bool:
    wanted = page.first_focus()
    if wanted is not None and (is_stop(wanted.focusProxy() or wanted)):
        wanted.setFocus()
        return True
    return not left and _give_first(page)


def _stay(spot: Spot, page: Page | None, left: int) -> bool:
    if spot.is_left() and not spot.take() and not left and page is not None:
        return _enter(page, 0)
    return False


def _give_first(page: QWidget) -> bool:
    first = next(stops(page), None)
    if first is not None:
        first.setFocus()
    return first is not None


def _has_moved(page: QWidget, by_itself: QWidget | None) -> bool:
    here = page.window().focusWidget()
    return here is not None and here is not by_itself and page.isAncestorOf(here)
