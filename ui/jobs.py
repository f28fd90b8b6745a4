"""Work that must not stand in the way of the window.

A worker is one thread with a queue. What it is given runs in order; what comes of it is told on the
thread of the window. An error that nobody foresaw is raised there, so that it is never lost.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from casemgr.errors import Cancelled, CasemgrError
from casemgr.progress import Progress

T = TypeVar("T")

Work = Callable[[Progress], T]


class Job(QObject):
    """One piece of work and what became of it.

    Exactly one of succeeded, failed and cancelled is emitted, then finished. The object stays on the
    window's thread; only the work itself runs elsewhere, so slots may touch widgets.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    ended = Signal()
    """The worker is done with it. Those who want to be told listen to the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._future: Future[Any] | None = None
        self.is_telling = False
        # Queued always: work that is done at once must not be told before anybody listens.
        self.ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self, executor: ThreadPoolExecutor, work: Work[Any]) -> None:
        """Put the work into the queue of a worker."""
        self._future = executor.submit(work, self._follow)
        self._future.add_done_callback(lambda _: self.ended.emit())

    def hurry(self, seconds: float) -> None:
        """Wait so long for the work, and tell at once what became of it if it is done by then.

        What is done in a moment is shown with what led to it, and painted once. What takes longer is told
        as ever.
        """
        future = self._future
        if future is not None and (future.cancelled() or wait([future], seconds).done):
            self._tell()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what has not begun yet never begins."""
        self._stop.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def is_running(self) -> bool:
        """Whether something may still come of it."""
        return self._future is not None and not self._future.done()

    def _follow(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _tell(self) -> None:
        """Tell what became of the work; runs on the window's thread."""
        future, self._future = self._future, None
        if future is None:
            return
        self.is_telling = True
        try:
            if future.cancelled() or isinstance(future.exception(), Cancelled):
                self.cancelled.emit()
            elif isinstance(error := future.exception(), CasemgrError | OSError):
                self.failed.emit(error)
            else:
                self.succeeded.emit(future.result())
        finally:
            self.is_telling = False
            self.finished.emit()


class Worker:
    """One thread that does one thing after another."""

    def __init__(self, name: str) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._jobs: set[Job] = set()

    def begin(self, work: Work[Any]) -> Job:
        """Queue the work and return its job; connect to it before control returns to the event loop."""
        job = Job()
        self._jobs.add(job)
        job.ended.connect(lambda: self._let_go(job), Qt.ConnectionType.QueuedConnection)
        job.begin(self._executor, work)
        return job

    def _let_go(self, job: Job) -> None:
        """Forget a job that was told, now that its thread will not speak of it any more.

        Whoever is told may open a dialog, whose events come here before the job has told everything.
        """
        if job.is_telling:
            job.finished.connect(lambda: self._let_go(job), Qt.ConnectionType.QueuedConnection)
            return
        self._jobs.discard(job)
        job.deleteLater()

    def now(self, work: Callable[[], T]) -> T:
        """Wait for the work and return what it gives: for the moments when the window itself ends."""
        return self._executor.submit(work).result()

    @property
    def is_busy(self) -> bool:
        """Whether something runs, waits, or was not told yet."""
        return bool(self._jobs)

    def cancel_all(self) -> None:
        """Ask everything that runs or waits to stop."""
        for job in tuple(self._jobs):
            job.cancel()

    def end(self) -> None:
        """Let the thread go once it has done what it was given."""
        self._executor.shutdown(wait=True)
