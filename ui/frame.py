"""What a page or a sheet may ask of the frame around it; the main window is that frame."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from casemgr.casework.preferences import Preferences
from casemgr.clock import Clock
from casemgr.errors import CasemgrError
from ui.navigation import Place
from ui.session import Reading, Session, Told
from ui.words import Words


class Frame(Protocol):
    """The frame: it holds the session and the words, leads to places, opens sheets and says what happened."""

    session: Session
    words: Words
    clock: Clock
    preferences: Preferences
    names_hidden_changed: SignalInstance
    language_wanted: SignalInstance
    interview_changed: SignalInstance
    presence_confirmed: SignalInstance
    key_file_changed: SignalInstance

    @property
    def names_hidden(self) -> bool:
        """Whether names are covered on every page (Ctrl+Shift+H)."""

    @property
    def help_page(self) -> str:
        """The page of help that belongs to what is shown."""

    def hide_names(self, hidden: bool) -> None:
        """Cover or show names on every page."""

    def go(self, place: Place) -> None:
        """Lead to a place."""

    def room_words(self) -> dict[str, str]:
        """Return what each room of the rail is called."""

    def wish(self, preferences: Preferences) -> None:
        """Take note of other wishes and keep them."""

    def page_renamed(self) -> None:
        """Show the title of the page anew."""

    def note_place(self, place: Place) -> None:
        """Come back to this where back leads to the page that is shown: what is searched there, say."""

    def open_by_name(self, name: str) -> None:
        """Open one of the sheets that belong to the frame itself: contact, anywhere, friday, help."""

    def open_sheet(self, sheet: QWidget) -> None:
        """Show a sheet above the page; the lock stays in reach."""

    def close_sheet(self) -> None:
        """Take the topmost sheet away."""

    def say(self, text: str) -> None:
        """Tell in a toast what was done."""

    def do(
        self, words: str, work: Reading, then: Told | None = None, *, otherwise: Told | None = None
    ) -> None:
        """Do something that can be taken back: a toast says `words` and offers to undo it, as Ctrl+Z does."""

    def settle(
        self, words: str, work: Reading, then: Told | None = None, *, otherwise: Told | None = None
    ) -> None:
        """Do something that nothing takes back: a toast says `words` and offers no undoing."""

    def acts(self) -> tuple[str, ...]:
        """Return in words what can be taken back, the latest first."""

    def undo(self) -> None:
        """Take the latest act back, as Ctrl+Z does."""

    def explain(self, error: CasemgrError | OSError) -> None:
        """Say above the page what did not work and what to do."""
