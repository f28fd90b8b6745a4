"""What all pages share."""

from PySide6.QtWidgets import QWidget

from ui.changes import Changes
from ui.frame import Frame
from ui.navigation import Place


class Page(QWidget):
    """One place of the program inside the frame.

    A page asks for its rows when it is made and after each change that touches them. Its texts are set
    once: when the language is switched the frame makes the page anew.
    """

    help_page = "start"
    """The page of resources/help that F1 opens here."""

    narrow_rail = False
    """Whether the navigation shows icons alone, so that the page has the width."""

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__()
        self.frame = frame
        self.place = place

    def title(self) -> str:
        """Return what the trail calls this place; never a client's name."""
        raise NotImplementedError

    def trail(self) -> tuple[tuple[str, Place], ...]:
        """Return the places above this one, with what they are called."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Return what has the keyboard when the page opens."""
        return None

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves, in reading order."""
        return ()

    def enter(self, place: Place) -> None:
        """Go to another tab or spot of the same page."""
        self.place = place

    def refresh(self, _changes: Changes) -> None:
        """Read anew what these changes touch."""

    def search_here(self) -> None:
        """Put the keyboard into the search field of this page, where it has one."""

    def leave(self) -> bool:
        """Return whether the page may be left; it keeps its drafts first."""
        return True
