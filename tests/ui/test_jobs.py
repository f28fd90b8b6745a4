"""Work on a thread beside: what comes of it is told on the window's thread, once."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casemgr.errors import FailedError
from casemgr.progress import Progress
from ui.jobs import Job, Worker

_LONG = 30.0


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("tested")
    yield made
    qtbot.waitUntil(lambda: not made.is_busy)
    made.end()


def heard(job: Job) -> list[object]:
    """Return what is told of a job, as it comes."""
    told: list[object] = []
    job.succeeded.connect(told.append)
    job.failed.connect(told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    job.finished.connect(lambda: told.append("finished"))
    return told


def test_what_is_done_at_once_is_told_later_where_nobody_hurries(worker: Worker, qtbot: QtBot) -> None:
    told = heard(worker.begin(lambda _: 5))
    worker.now(lambda: None)
    assert told == []
    qtbot.waitUntil(lambda: told == [5, "finished"])


def test_what_is_done_in_a_moment_is_told_at_once_and_only_once(worker: Worker, qtbot: QtBot) -> None:
    job = worker.begin(lambda _: 5)
    told = heard(job)
    job.hurry(_LONG)
    assert told == [5, "finished"]
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert told == [5, "finished"]


def test_what_takes_longer_than_the_moment_is_told_as_ever(worker: Worker, qtbot: QtBot) -> None:
    go_on = Event()
    job = worker.begin(lambda _: go_on.wait(_LONG))
    told = heard(job)
    job.hurry(0.001)
    assert told == []
    go_on.set()
    qtbot.waitUntil(lambda: told == [True, "finished"])


def test_an_error_is_told_at_once_too(worker: Worker) -> None:
    error = FailedError("no room")

    def fail(_: Progress) -> None:
        raise error

    job = worker.begin(fail)
    told = heard(job)
    job.hurry(_LONG)
    assert told == [error, "finished"]


def test_what_was_called_off_is_told_at_once_as_that(worker: Worker) -> None:
    go_on, begun = Event(), Event()

    def block(_: Progress) -> None:
        begun.set()
        go_on.wait(_LONG)

    worker.begin(block)
    assert begun.wait(_LONG)  # or the second would begin before it is called off
    job = worker.begin(lambda _: 5)
    told = heard(job)
    job.cancel()
    job.hurry(_LONG)
    assert told == ["cancelled", "finished"]
    go_on.set()


def test_a_job_outlives_a_dialog_that_it_opened(worker: Worker) -> None:
    told = []
    job = worker.begin(lambda _: 5)

    def ask(given: object) -> None:
        told.append(given)
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        told.append("answered")

    job.succeeded.connect(ask)
    job.finished.connect(lambda: told.append("finished"))
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
    assert told == [5, "answered", "finished"]
