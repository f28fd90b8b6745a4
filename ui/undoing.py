"""What can be taken back, and put again: the acts of this sitting, the latest first."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from casemgr.casework.reverting import TakenBack, take_back
from casemgr.vault.vault import Vault
from ui.session import Session

MOST = 50


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done: its words, and the entries of the chain it wrote."""

    words: str
    first: int
    last: int


class Undoing(QObject):
    """The acts that can be taken back. They end with the lock, as everything of a sitting does."""

    undone = Signal(object)
    """The act that was taken back, with what had to be left."""
    done_again = Signal(object)
    left_alone = Signal(object)
    """The act of which nothing could be taken back, for all of it was altered since."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._done: list[Act] = []
        self._undone: list[Act] = []

    @property
    def acts(self) -> tuple[Act, ...]:
        """What can be taken back, the latest first."""
        return tuple(reversed(self._done))

    def did(self, act: Act) -> None:
        """Remember an act; what had been taken back before cannot be put again."""
        self._done = [*self._done[1 - MOST :], act]
        self._undone.clear()

    def undo(self) -> None:
        """Take the latest act back."""
        if self._done:
            act = self._done.pop()
            self._session.ask(
                lambda vault: _taken_back(vault, act), partial(self._tell_undone, act), owner=self
            )

    def redo(self) -> None:
        """Put again what was taken back last."""
        if self._undone:
            act = self._undone.pop()
            self._session.ask(
                lambda vault: _taken_back(vault, act), partial(self._tell_again, act), owner=self
            )

    def _tell_undone(self, act: Act, taken: TakenBack) -> None:
        if taken.last < taken.first:
            self.left_alone.emit(act)
            return
        self._undone.append(Act(act.words, taken.first, taken.last))
        self.undone.emit(act)

    def _tell_again(self, act: Act, taken: TakenBack) -> None:
        self._done.append(Act(act.words, taken.first, taken.last))
        self.done_again.emit(act)


def _taken_back(vault: Vault, act: Act) -> TakenBack:
    return take_back(vault.store, act.first, act.last)
