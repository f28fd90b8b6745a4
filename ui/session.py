"""The unlocked vault, on a thread of its own.

Nothing but that thread touches the vault. Pages hand over a reading or a piece of work and are told
on the window's thread what came of it. What the work altered is read from the vault's own history, so
no page can forget to say so.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from casemgr.progress import Progress, no_progress
from casemgr.store.history import altered_since
from casemgr.vault.vault import Vault
from ui.changes import EVERYTHING, Changes
from ui.jobs import Job, Worker

T = TypeVar("T")

MOST_NAMED = 500
"""Above so many altered records a page reads anew rather than compares."""

Reading = Callable[[Vault], Any]
LongWork = Callable[[Vault, Progress], Any]
Told = Callable[[Any], None]


class Session(QObject):
    """One unlocked vault, from unlocking to locking.

    `changed` carries the Changes of each piece of work that altered records, `failed` the errors that
    no asker dealt with, `working` the Job of each piece of long work.
    """

    changed = Signal(object)
    failed = Signal(object)
    working = Signal(object)

    def __init__(self, worker: Worker, vault: Vault, parent: QObject | None = None) -> None:
        """Take over a vault that was opened on this worker."""
        super().__init__(parent)
        self._worker = worker
        self._vault = vault
        self._aside = Worker("aside")

    def ask(self, reading: Reading, then: Told, *, owner: QObject, otherwise: Told | None = None) -> Job:
        """Do something short and tell `then` what it gives.

        Nothing is told once `owner` is gone. An error goes to `otherwise`, or to `failed`.
        """
        job = self._begin(lambda vault, _: reading(vault))
        self._tell(job, then, otherwise, owner)
        return job

    def run(self, work: LongWork, then: Told, *, owner: QObject, otherwise: Told | None = None) -> Job:
        """Do something that may take a while: as `ask`, with progress shown and a way to cancel."""
        job = self._begin(work)
        self._tell(job, then, otherwise, owner)
        self.working.emit(job)
        return job

    def aside(
        self, work: Callable[[Progress], Any], then: Told, *, owner: QObject, otherwise: Told | None = None
    ) -> Job:
        """Do something that needs no vault, as to render a page, on a thread beside the vault's."""
        job = self._aside.begin(work)
        self._tell(job, then, otherwise, owner)
        return job

    def now(self, work: Callable[[Vault], T]) -> T:
        """Wait until everything before is done, do this and return what it gives; for locking alone."""
        return self._worker.now(partial(work, self._vault))

    @property
    def is_busy(self) -> bool:
        """Whether somebody still waits to be told something."""
        return self._worker.is_busy or self._aside.is_busy

    def cancel_all(self) -> None:
        """Ask everything that runs or waits to stop; what was begun is rolled back."""
        self._worker.cancel_all()
        self._aside.cancel_all()

    def close(self) -> None:
        """Lock the vault and end its thread."""
        self.cancel_all()
        self._worker.now(self._vault.close)
        self._worker.end()
        self._aside.end()

    def _begin(self, work: LongWork) -> Job:
        return self._worker.begin(partial(self._done, work))

    def _done(self, work: LongWork, progress: Progress = no_progress) -> Any:
        """Do the work on the vault's thread and tell what it altered."""
        store = self._vault.store
        before = store.generation()[0]
        try:
            return work(self._vault, progress)
        finally:
            if store.generation()[0] != before:
                altered = altered_since(store, before, MOST_NAMED)
                self.changed.emit(EVERYTHING if altered is None else _changes(altered))

    def _tell(self, job: Job, then: Told, otherwise: Told | None, owner: QObject) -> None:
        asker = _Asker(owner, then, otherwise or self.failed.emit)
        job.succeeded.connect(asker.tell)
        job.failed.connect(asker.fail)
        job.finished.connect(asker.deleteLater)


class _Asker(QObject):
    """Stands for whoever asked; it goes when they go, and with it what they were to be told."""

    def __init__(self, owner: QObject, then: Told, otherwise: Told) -> None:
        super().__init__(owner)
        self._then = then
        self._otherwise = otherwise

    def tell(self, given: Any) -> None:
        """Tell what the work gave."""
        self._then(given)

    def fail(self, error: Any) -> None:
        """Tell why it gave nothing."""
        self._otherwise(error)


def _changes(altered: list[tuple[str, str, str | None]]) -> Changes:
    return Changes(
        records=frozenset(record for _, record, _ in altered),
        owners=frozenset(owner for _, _, owner in altered if owner),
        collections=frozenset(collection for collection, _, _ in altered),
    )
