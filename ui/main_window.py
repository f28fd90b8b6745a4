"""The frame around every page: navigation, lock, search, sheets, toasts, status line. It owns no data."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casemgr.casework.preferences import Preferences
from casemgr.clock import Clock
from casemgr.errors import CasemgrError
from casemgr.vault.vault import Vault
from ui.changes import EVERYTHING, Changes
from ui.frame import Frame
from ui.jobs import Job
from ui.keyboard import Keyboard
from ui.navigation import (
    CASES,
    EXCHANGE,
    HELP,
    LETTERS,
    PARTNERS,
    REPORTS,
    ROOM_ICONS,
    ROOMS,
    SETTINGS,
    TODAY,
    Place,
    Trail,
)
from ui.pages.page import Page
from ui.session import Reading, Session, Told
from ui.undoing import Act, Undoing
from ui.widgets import shortcuts
from ui.widgets.notices import Notices
from ui.widgets.overlays import Overlays
from ui.widgets.progress import ProgressLine
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.status_line import StatusLine
from ui.widgets.top_bar import TopBar
from ui.words import Words

NARROW = 1200
"""Pixels below which the rail shows icons alone on every page."""

Factory = Callable[[Frame, Place], Page]


class MainWindow(QWidget):
    """The frame; it makes the page of each place and hands it itself."""

    lock_wanted = Signal(str)
    language_wanted = Signal(str)
    names_hidden_changed = Signal(bool)
    preferences_changed = Signal(object)
    interview_changed = Signal(bool)
    presence_confirmed = Signal()
    key_file_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        words: Words,
        clock: Clock,
        preferences: Preferences,
        rooms: Mapping[str, Factory],
        openers: Mapping[str, Callable[[Frame], None]],
    ) -> None:
        super().__init__()
        self.session = session
        self.words = words
        self.clock = clock
        self.preferences = preferences
        self._rooms = rooms
        self._openers = openers
        self._trail = Trail()
        self._page: Page | None = None
        self.undoing = Undoing(session, self)
        self.undoing.undone.connect(lambda act: self.say(self.tr("Taken back: {}").format(act.words)))
        self.undoing.left_alone.connect(
            lambda act: self.say(self.tr("It stays, for it was altered since: {}").format(act.words))
        )
        self.undoing.done_again.connect(lambda act: self.say(act.words))
        self.rail = Rail("Casemgr", self._entries(), self.tr("Pinned searches"))
        self.top = TopBar()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._notices = Notices()
        self._practice = ""
        self._progress = ProgressLine()
        self._overlays = Overlays(self)
        self._keyboard = Keyboard(session, self)
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def names_hidden(self) -> bool:
        """Whether names are covered on every page."""
        return self.preferences.names_hidden

    @property
    def help_page(self) -> str:
        """The page of help that belongs to what is shown."""
        return self._page.help_page if self._page else "start"

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    @property
    def sheets(self) -> tuple[QWidget, ...]:
        """The sheets above the page, the topmost last."""
        return self._overlays.sheets

    def begin(self) -> None:
        """Show the first page."""
        self.rail.pin(dict(self.preferences.searches))
        self.go(Place(TODAY))

    def go(self, place: Place) -> None:
        """Lead to a place; another tab or spot of the page that is shown is gone to within it."""
        here = self._trail.here
        self._trail.enter(place)
        if (
            self._page is not None
            and here is not None
            and (here.room, here.record) == (place.room, place.record)
        ):
            self._page.enter(place)
            self._show_way()
        else:
            self._open(place)

    def note_place(self, place: Place) -> None:
        """Come back to this where back leads to the page that is shown: what is searched there, say."""
        here = self._trail.here
        if here is not None and (here.room, here.record) == (place.room, place.record):
            self._trail.enter(place)

    def speak(self, words: Words) -> None:
        """Put the frame and the page into another language; forms that are open keep their drafts."""
        self.words = words
        self._overlays.leave_all()
        for part in (self.rail, self.top, self.status):
            part.setParent(None)
            part.deleteLater()
        self.rail = Rail("Casemgr", self._entries(), self.tr("Pinned searches"))
        self.top, self.status = TopBar(), StatusLine()
        self._whole.insertWidget(0, self.rail)
        self._right.insertWidget(0, self.top)
        self._right.addWidget(self.status)
        self._connect_parts()
        self.show_practice(self._practice)
        if self._trail.here is not None:
            self._open(self._trail.here)

    def show_practice(self, passphrase: str) -> None:
        """Say on every page that this is a practice vault, and what opens it; nothing for any other."""
        self._practice = passphrase
        said = self.tr("Practice vault: everybody in it is invented. It opens with: {}")
        self._notices.show_strip(said.format(passphrase) if passphrase else "")

    def wish(self, preferences: Preferences) -> None:
        """Take note of other wishes and keep them."""
        self.preferences = preferences
        self.rail.pin(dict(preferences.searches))
        self.preferences_changed.emit(preferences)

    def keep_drafts_now(self) -> bool:
        """Keep what every open form holds, and return whether all could be kept; for locking alone."""
        return self._overlays.keep_now()

    def open_sheet(self, sheet: QWidget) -> None:
        """Show a sheet above the page; the top bar stays alive."""
        self._overlays.open(sheet, self.top.lock_button, self._keyboard.leave(self))

    def close_sheet(self) -> None:
        """Take the topmost sheet away."""
        spot = self._overlays.close()
        if spot is not None:
            self._keyboard.return_to(spot, self._page)

    def say(self, text: str) -> None:
        """Tell in a toast what was done."""
        self._overlays.tell(text)

    def do(
        self, words: str, work: Reading, then: Told | None = None, *, otherwise: Told | None = None
    ) -> None:
        """Do something that can be taken back: a toast says `words` and offers to undo it, as Ctrl+Z does."""
        told = partial(self._did, words, then)
        self.session.ask(partial(_ranged, work), told, owner=self, otherwise=otherwise)

    def settle(
        self, words: str, work: Reading, then: Told | None = None, *, otherwise: Told | None = None
    ) -> None:
        """Do something that nothing takes back: a toast says `words` and offers no undoing."""

        def told(given: Any) -> None:
            self.say(words)
            if then is not None:
                then(given)

        self.session.ask(work, told, owner=self, otherwise=otherwise)

    def _did(self, words: str, then: Told | None, done: tuple[Any, int, int]) -> None:
        given, first, last = done
        if last >= first:
            self.undoing.did(Act(words, first, last))
            self._overlays.tell(words, self.undoing.undo)
        if then is not None:
            then(given)

    def acts(self) -> tuple[str, ...]:
        """Return in words what can be taken back, the latest first."""
        return tuple(act.words for act in self.undoing.acts)

    def undo(self) -> None:
        """Take the latest act back, as Ctrl+Z does."""
        self.undoing.undo()

    def explain(self, error: CasemgrError | OSError) -> None:
        """Say above the page what did not work and what to do."""
        self.show_banner("danger", self.tr("This did not work"), self.words.sentence(error))

    def show_banner(self, tone: str, title: str, sentence: str) -> None:
        """Show one banner above the page, in place of the one before."""
        self._notices.show_banner(tone, title, sentence)

    def _open(self, place: Place) -> None:
        if self._page is not None and not self._page.leave():
            return
        self._notices.hide_banner()
        old, self._page = self._page, self._rooms[place.room](self, place)
        self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._show_way()
        self._keyboard.enter(self._page)

    def _show_way(self) -> None:
        page, place = self._page, self._trail.here
        if page is None or place is None:
            return
        self.rail.choose(
            place.room if place.room in ROOMS else page.trail()[0][1].room if page.trail() else ""
        )
        self.top.show_way(self._trail.can_go_back, self._trail.can_go_forward)
        self.top.show_trail([word for word, _ in page.trail()], page.title())
        self._fit_rail()

    def room_words(self) -> dict[str, str]:
        """Return what each room of the rail is called."""
        return {
            TODAY: self.tr("Today"),
            CASES: self.tr("Cases"),
            LETTERS: self.tr("Letters"),
            EXCHANGE: self.tr("Exchange"),
            PARTNERS: self.tr("Partners"),
            REPORTS: self.tr("Reports"),
            SETTINGS: self.tr("Settings"),
        }

    def _entries(self) -> tuple[RailEntry, ...]:
        words = self.room_words()
        return tuple(RailEntry(room, words[room], ROOM_ICONS[room]) for room in ROOMS)

    def _lay_out(self) -> None:
        right = self._right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.top, self._progress):
            right.addWidget(part)
        right.addWidget(self._notices)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        whole = self._whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        self._connect_parts()
        self.session.changed.connect(self._refresh)
        self.session.failed.connect(self.explain)
        self.session.working.connect(self._follow)

    def _connect_parts(self) -> None:
        self.rail.chosen.connect(lambda room: self._walk(Place(room)))
        self.rail.search_chosen.connect(lambda typed: self._walk(Place(CASES, spot=typed)))
        self.top.back_wanted.connect(lambda: self._step(self._trail.back))
        self.top.forward_wanted.connect(lambda: self._step(self._trail.forward))
        self.top.trail_chosen.connect(self._go_up)
        self.top.anywhere_wanted.connect(partial(self.open_by_name, "anywhere"))
        self.top.contact_wanted.connect(partial(self.open_by_name, "contact"))
        self.top.names_hidden.connect(self.hide_names)
        self.top.lock_wanted.connect(lambda: self.lock_wanted.emit("button"))
        self.status.help_wanted.connect(self.show_help)

    def page_renamed(self) -> None:
        """Show the title of the page anew."""
        self._show_way()

    def open_by_name(self, name: str) -> None:
        """Open one of the sheets that belong to the frame itself, once."""
        if not self.sheets or self.sheets[-1].objectName() != name:
            self._openers[name](self)
            self.sheets[-1].setObjectName(name)

    def hide_names(self, hidden: bool) -> None:
        """Cover or show names on every page."""
        self.wish(replace(self.preferences, names_hidden=hidden))
        self.top.show_names_hidden(hidden)
        self.names_hidden_changed.emit(hidden)
        if self.page is not None:
            self.page.refresh(EVERYTHING)

    def show_help(self) -> None:
        """Open the help on what is shown; above a sheet, which stays as it is."""
        if self.sheets:
            self.open_by_name("help")
        else:
            self.go(Place(HELP, spot=self.help_page))

    def _go_up(self, number: int) -> None:
        if self._page is not None:
            self._walk(self._page.trail()[number][1])

    def _walk(self, place: Place) -> None:
        """Go where somebody wants to; forms that are open keep themselves."""
        if self._overlays.leave_kept():
            self.go(place)

    def _step(self, step: Callable[[], Place | None]) -> None:
        place = step() if self._overlays.leave_kept() else None
        if place is not None:
            self._open(place)

    def _refresh(self, changes: Changes) -> None:
        if self._page is not None:
            self._keyboard.hold(self._page)
            self._page.refresh(changes)

    def _follow(self, job: Job) -> None:
        self._progress.follow(job)

    def _bind_keys(self) -> None:
        bound: dict[str, Callable[[], object]] = {
            "Ctrl+L": lambda: self.lock_wanted.emit("hotkey"),
            "Ctrl+K": partial(self.open_by_name, "anywhere"),
            "Ctrl+N": partial(self.open_by_name, "contact"),
            "Ctrl+Shift+F": partial(self.open_by_name, "friday"),
            "Ctrl+Shift+H": lambda: self.hide_names(not self.names_hidden),
            "Ctrl+F": self._search_here,
            "/": self._search_here,
            "Alt+Left": lambda: self._step(self._trail.back),
            "Alt+Right": lambda: self._step(self._trail.forward),
            "Ctrl+Z": self.undoing.undo,
            "Ctrl+Shift+Z": self.undoing.redo,
            "F1": self.show_help,
            "F6": self._next_pane,
        }
        for number, room in enumerate(ROOMS, 1):
            bound[f"Ctrl+{number}"] = partial(self._walk, Place(room))
        shortcuts.bind(self, bound)

    def _search_here(self) -> None:
        if self._page is not None:
            self._page.search_here()

    def _next_pane(self) -> None:
        panes = self._page.panes() if self._page else ()
        shortcuts.next_pane(panes, self.focusWidget() or self)

    def _fit_rail(self) -> None:
        wide = self.width() >= NARROW and not (self._page and self._page.narrow_rail)
        self.rail.narrow(not wide)
        self._place_overlays()

    def _place_overlays(self) -> None:
        area = self.rect().adjusted(self.rail.width(), self.top.height(), 0, -self.status.height())
        self._overlays.place(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()


def _ranged(work: Reading, vault: Vault) -> tuple[Any, int, int]:
    """Do the work and return what it gives, with the entries of the chain it wrote."""
    before = vault.store.generation()[0]
    return work(vault), before + 1, vault.store.generation()[0]
