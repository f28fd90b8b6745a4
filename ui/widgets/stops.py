"""Where the keyboard may stop, and how it stays at the same thing when that is made anew.

A page builds itself again after each change. Qt would let the keyboard wander on to whatever comes next,
and whoever works without a mouse would look for it after every act.
"""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def beside(widget: QWidget, forward: bool) -> QWidget:
    """Return the next widget in the order of Tab, which is a ring, or the one before."""
    found = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return found or widget


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab stops here."""
    stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(stops) and widget.isVisible() and widget.isEnabled()


def stops(within: QWidget) -> Iterator[QWidget]:
    """Give what Tab stops at inside a widget, in its order."""
    found = beside(within, True)
    while found is not within:
        if within.isAncestorOf(found) and is_stop(found):
            yield found
        found = beside(found, True)


class Spot:
    """What had the keyboard inside a widget.

    It is found again by what it is called or, where an edit gave it another name, by its place, as long
    as nothing came or went.
    """

    def __init__(self, within: QWidget) -> None:
        here = within.window().focusWidget()
        self._within = within
        self._widget = here if here is not None and within.isAncestorOf(here) else None
        self._called = _called(self._widget) if self._widget is not None else None
        self._order = [each is self._widget for each in stops(within)]

    @property
    def is_known(self) -> bool:
        """Whether the keyboard was there at all."""
        return self._called is not None

    def is_left(self) -> bool:
        """Tell whether what had the keyboard can no longer have it."""
        return self._widget is None or not shiboken6.isValid(self._widget) or not is_stop(self._widget)

    def take(self) -> bool:
        """Give the keyboard back to it, or to what is called as it was; tell whether there is one."""
        if not shiboken6.isValid(self._within):
            return False
        if self.is_left():
            self._widget = self._twin(list(stops(self._within)))
        if self._widget is not None:
            self._widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._widget is not None

    def _twin(self, now: list[QWidget]) -> QWidget | None:
        if self._called is None:
            return None
        same = next((each for each in now if _called(each) == self._called), None)
        if same is not None or len(now) != len(self._order) or True not in self._order:
            return same
        there = now[self._order.index(True)]
        return there if type(there).__name__ == self._called[0] else None


def _called(widget: QWidget) -> tuple[str, str]:
    return type(widget).__name__, widget.accessibleName()
