"""Places in the program, and the way that led through them."""

from dataclasses import dataclass, field
from typing import Final

from casemgr.ids import RecordId

TODAY: Final = "today"
CASES: Final = "cases"
CASE: Final = "case"
LETTERS: Final = "letters"
LETTER: Final = "letter"
WORDINGS: Final = "wordings"
EXCHANGE: Final = "exchange"
SHARE: Final = "share"
ARRIVAL: Final = "arrival"
PARTNERS: Final = "partners"
REPORTS: Final = "reports"
SETTINGS: Final = "settings"
HELP: Final = "help"

ROOMS: Final = (TODAY, CASES, LETTERS, EXCHANGE, PARTNERS, REPORTS, SETTINGS)
"""What the rail offers, in its order; Ctrl+1 to Ctrl+7 lead there."""

ROOM_ICONS: Final = {
    TODAY: "calendar-check",
    CASES: "folder",
    LETTERS: "file-text",
    EXCHANGE: "arrow-left-right",
    PARTNERS: "users",
    REPORTS: "chart-column",
    SETTINGS: "settings",
}
"""The icon of each room, wherever it is offered."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is: a room, the record it is about, a tab of it, and what to point at there.

    `record` is a file where the room is that of a bundle that came. `spot` is the id of a record or the
    name of a field that the page brings into view.
    """

    room: str
    record: RecordId | None = None
    tab: str | None = None
    spot: str | None = None


@dataclass(slots=True)
class Trail:
    """The places somebody has been to, with back and forward as in a browser."""

    _past: list[Place] = field(default_factory=list)
    _coming: list[Place] = field(default_factory=list)

    @property
    def here(self) -> Place | None:
        """The present place."""
        return self._past[-1] if self._past else None

    @property
    def can_go_back(self) -> bool:
        """Whether a place lies behind."""
        return len(self._past) > 1

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody came back from a place."""
        return bool(self._coming)

    def enter(self, place: Place) -> None:
        """Go on to a place; what lay ahead is forgotten. Another tab of the same record is no new place."""
        here = self.here
        if here is not None and (here.room, here.record) == (place.room, place.record):
            self._past[-1] = place
            return
        self._past.append(place)
        self._coming.clear()

    def back(self) -> Place | None:
        """Return to the place before and give it."""
        if self.can_go_back:
            self._coming.append(self._past.pop())
        return self.here

    def forward(self) -> Place | None:
        """Go to where one came back from and give it."""
        if self._coming:
            self._past.append(self._coming.pop())
        return self.here
