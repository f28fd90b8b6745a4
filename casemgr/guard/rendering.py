"""Foreign files as pixels and text, read by a process that has no rights and lives for one answer.

A decoder that is led astray by a file finds itself in a process without files, programs, network
and other processes' memory; what comes back from it is taken as numbers, pixels and plain text and
checked again here.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from typing import BinaryIO

from casemgr.guard import fence, reader
from casemgr.guard.foreign import (
    LARGEST_SOURCE,
    LONGEST_SIDE,
    MOST_PIXELS,
    EncryptedFileError,
    FileTooLargeError,
    FileTooSlowError,
    Kind,
    Outcome,
    PageError,
    ReaderError,
    UnreadableFileError,
)
from casemgr.progress import Progress, no_progress

PATIENCE = 15.0
"""Seconds that one answer may take."""

_LARGEST_ANSWER = reader.ANSWER.size + 4 * MOST_PIXELS
_LOOKING_MS = 50
_PYTHON = ("-P", "-S", "-s", "-B", "-m", reader.__name__)


@dataclass(frozen=True, slots=True)
class Rendering:
    """A page as it is shown: RGBA, four bytes for a pixel, row after row without gaps.

    `pages` is how many the file has. `fenced` is false where this system lets the reading process open
    files (Windows), which is to be said beside the picture.
    """

    width: int
    height: int
    pages: int
    fenced: bool
    rgba: bytes


def render(
    source: bytes | BinaryIO,
    kind: Kind,
    page: int,
    width_px: int,
    *,
    progress: Progress = no_progress,
    patience: float = PATIENCE,
) -> Rendering:
    """Return a page, counted from zero, of a PDF `width_px` wide; of an image no wider than that.

    A page of more than 24 million pixels or 30,000 on a side is shown smaller. Raises UnreadableFileError,
    EncryptedFileError, FileTooLargeError, FileTooSlowError, PageError, ReaderError, and Cancelled from
    `progress`, which is asked several times a second and told milliseconds.
    """
    width_px = max(1, min(width_px, LONGEST_SIDE))
    fenced, width, height, pages, rgba = _answer(
        source, reader.RENDER, kind, page, width_px, progress, patience
    )
    if max(width, height) > LONGEST_SIDE or not 0 < width * height * 4 == len(rgba):
        raise UnreadableFileError
    return Rendering(width, height, pages, fenced, rgba)


def page_count(source: bytes | BinaryIO, *, patience: float = PATIENCE) -> int:
    """Return how many pages a PDF has, at least one; raises as `render` does."""
    return _answer(source, reader.TEXT, Kind.PDF, 0, 1, no_progress, patience)[3]


def text_of(
    source: bytes | BinaryIO, page: int, *, progress: Progress = no_progress, patience: float = PATIENCE
) -> str:
    """Return the text layer of a page of a PDF, empty where it has none; raises as `render` does."""
    text = _answer(source, reader.TEXT, Kind.PDF, page, 1, progress, patience)[4]
    return text.decode(errors="replace")


def _answer(
    source: bytes | BinaryIO,
    task: str,
    kind: Kind,
    page: int,
    width: int,
    progress: Progress,
    patience: float,
) -> tuple[bool, int, int, int, bytes]:
    """Return what a new reading process says to one task."""
    content = source if isinstance(source, bytes) else source.read(LARGEST_SOURCE + 1)
    if len(content) > LARGEST_SOURCE:
        raise FileTooLargeError
    with _started(task, kind, page, width) as child:
        feeding = Thread(target=_feed, args=[child, content], daemon=True)
        taken: list[bytes] = []
        taking = Thread(target=_take, args=[child, taken], daemon=True)
        feeding.start()
        taking.start()
        _wait(child, taking, progress, patience)
    feeding.join()
    if child.returncode != Outcome.SHOWN:
        raise _blame(child.returncode, page)
    if len(taken[0]) < reader.ANSWER.size:
        raise UnreadableFileError
    return (*reader.ANSWER.unpack_from(taken[0]), taken[0][reader.ANSWER.size :])


@contextmanager
def _started(task: str, kind: Kind, page: int, width: int) -> Iterator[subprocess.Popen[bytes]]:
    """Lend a reading process; it ends with the block, whatever happens in it."""
    command = [sys.executable, *_PYTHON, task, kind, str(page), str(width)]
    # No other variable goes along; Windows cannot start Python without its own.
    environment = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=os.sep,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ReaderError from error
    try:
        yield child
    finally:
        child.kill()
        child.wait()


def _feed(child: subprocess.Popen[bytes], content: bytes) -> None:
    """Give the file to the process, which may end before it has read everything."""
    if child.stdin:
        with suppress(OSError), child.stdin as pipe:
            pipe.write(content)


def _take(child: subprocess.Popen[bytes], taken: list[bytes]) -> None:
    """Take the answer, and no more than an answer can have."""
    if child.stdout:
        with child.stdout as pipe:
            taken.append(pipe.read(_LARGEST_ANSWER))


def _wait(child: subprocess.Popen[bytes], taking: Thread, progress: Progress, patience: float) -> None:
    """Return once the process has answered and ended. Raises FileTooSlowError and Cancelled."""
    begun = time.monotonic()
    while taking.is_alive() or child.poll() is None:
        passed = time.monotonic() - begun
        if passed > patience:
            raise FileTooSlowError(patience)
        progress(round(passed * 1000), round(patience * 1000))
        taking.join(_LOOKING_MS / 1000)
        if not taking.is_alive():
            with suppress(subprocess.TimeoutExpired):
                child.wait(_LOOKING_MS / 1000)


def _blame(code: int, page: int) -> Exception:
    """Return the error that a process which ended with this code stands for."""
    if code == Outcome.ENCRYPTED:
        return EncryptedFileError()
    if code == Outcome.TOO_LARGE:
        return FileTooLargeError()
    if code == Outcome.NO_SUCH_PAGE:
        return PageError(page)
    if sys.platform != "win32" and -code in (signal.SIGXCPU, signal.SIGKILL):
        return FileTooSlowError(fence.SECONDS)
    return UnreadableFileError()
