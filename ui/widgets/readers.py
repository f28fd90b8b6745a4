"""Inputs that read what is typed and may not understand it: such a word is kept, refused, and never lost."""

from collections.abc import Iterable
from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    """An input that reads."""

    def settle(self) -> None:
        """Take what is typed for what it would be taken for when the input is left."""

    def is_understood(self) -> bool:
        """Tell whether what is entered means something, or nothing is entered."""

    def judge(self) -> None:
        """Tell what is wrong with what is entered, as is done when it is left."""

    def unread(self) -> Any:
        """Return what is typed and not understood, as JSON for a draft; something empty where all is."""

    def show_unread(self, typed: Any) -> None:
        """Show again what `unread` gave."""


def is_understood(widget: Any) -> bool:
    """Tell whether an input understands what is typed in it, as most do."""
    return not isinstance(widget, Reader) or widget.is_understood()


def first_unread(widgets: Iterable[Any]) -> Any | None:
    """Let inputs settle, and return the first that does not understand; it says so itself."""
    found = None
    for widget in widgets:
        if isinstance(widget, Reader):
            widget.settle()
            if found is None and not widget.is_understood():
                widget.judge()
                found = widget
    return found
