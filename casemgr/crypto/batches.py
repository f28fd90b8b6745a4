"""Long work on a file: read in batches, computed in a second thread, written in order.

Reading and writing stay in the caller's thread, so a source may be bound to it and a progress
callback may stop the work. Memory is bounded whatever the length.
"""

from collections.abc import Callable, Iterator
from itertools import cycle
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple, Protocol, Self

_BATCH = 16  # chunks that go from one thread to the other at once


class Source(Protocol):
    """What is read to its end: a binary file, or anything that can `read`."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes, none at the end."""


class Joined:
    """Pieces of bytes as a source to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes, none only at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        taken, self._rest = self._rest[:size], self._rest[size:]
        return bytes(taken)


class Sink(Protocol):
    """What is written to: a binary file, or anything that can `write`."""

    def write(self, content: memoryview, /) -> int | None:
        """Take the bytes, which are overwritten afterwards; return how many were taken."""


class Batch(NamedTuple):
    """Whole chunks that follow each other, or the rest of a stream."""

    first: int
    content: memoryview
    last: bool


class Outcome(NamedTuple):
    """What to write, and what to raise afterwards."""

    content: memoryview
    error: Exception | None = None


Work = Callable[[Batch, memoryview], Outcome]


def transform(source: Source, sink: Sink, work: Work, chunk: int, target_chunk: int) -> None:
    """Write what `work` makes of each batch, computing one batch while the next is read.

    Only the computing runs in a second thread: source and sink stay in the caller's. What fits
    into one chunk is not worth a thread.
    """
    batches = _batches(source, chunk)
    first = next(batches)
    if first.last:
        _deliver(work(first, memoryview(bytearray(target_chunk))), sink)
        return
    targets = cycle([memoryview(bytearray(_BATCH * target_chunk)) for _ in range(2)])
    with _Ahead(work) as ahead:
        ahead.submit(first, next(targets))
        for batch in batches:
            ahead.submit(batch, next(targets))
            _deliver(ahead.outcome(), sink)
        _deliver(ahead.outcome(), sink)


def chunks(batch: Batch, chunk: int) -> Iterator[tuple[int, memoryview, bool]]:
    """Yield (number, content, is last) of each chunk of a batch; an empty batch is one empty chunk."""
    size = len(batch.content)
    for number, start in enumerate(range(0, max(1, size), chunk), batch.first):
        end = start + chunk
        yield number, batch.content[start:end], batch.last and end >= size


def fill(source: Source, view: memoryview) -> int:
    """Read until the view is full or the source ends; return the number of bytes read.

    Raises BlockingIOError for a non-blocking file that has nothing yet: that is not its end.
    """
    read_into = getattr(source, "readinto", None) or _reader_into(source)
    filled = 0
    while filled < len(view):
        got = read_into(view[filled:])
        if got is None:
            raise BlockingIOError("nothing to read yet, and no end either")
        if not got:
            break
        filled += got
    return filled


def write_all(sink: Sink, view: memoryview) -> None:
    """Write the whole view, also to an unbuffered file, which may take a part at a time."""
    while view:
        taken = sink.write(view)
        view = view[len(view) if taken is None else taken :]


class _Ahead:
    """A thread that computes batches in their order while the caller reads and writes.

    The standard library's executor does the same, but takes longer to import than 30 MiB take
    to encrypt.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._todo: SimpleQueue[tuple[Batch, memoryview] | None] = SimpleQueue()
        self._done: SimpleQueue[Outcome | None] = SimpleQueue()
        self._thread = Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._todo.put(None)
        self._thread.join()

    def submit(self, batch: Batch, target: memoryview) -> None:
        """Have a batch computed."""
        self._todo.put((batch, target))

    def outcome(self) -> Outcome:
        """Return what became of the oldest batch that was not asked for yet, once it is there.

        Work says what is wrong with a batch in its outcome; it raises only where it has a fault itself.
        """
        outcome = self._done.get()
        if outcome is None:
            raise RuntimeError("the computing thread failed")
        return outcome

    def _run(self) -> None:
        for batch, target in iter(self._todo.get, None):
            outcome = None
            try:
                outcome = self._work(batch, target)
            finally:  # the caller waits for it, also where the work has a fault
                self._done.put(outcome)


def _deliver(outcome: Outcome, sink: Sink) -> None:
    write_all(sink, outcome.content)
    if outcome.error:
        raise outcome.error


def _batches(source: Source, chunk: int) -> Iterator[Batch]:
    """Yield everything in `source`: one chunk, then batches; at least one, though it be empty.

    A batch is overwritten when the third after it is asked for.
    """
    content = memoryview(bytearray(chunk))
    content = content[: fill(source, content)]
    if len(content) < chunk:
        yield Batch(0, content, last=True)
        return
    first = 0
    for buffer in cycle([memoryview(bytearray(_BATCH * chunk)) for _ in range(3)]):
        following = buffer[: fill(source, buffer)]
        yield Batch(first, content, last=not following)
        if not following:
            return
        first += len(content) // chunk
        content = following


def _reader_into(source: Source) -> Callable[[memoryview], int | None]:
    """Return `readinto` for an object that can only `read`."""

    def read_into(view: memoryview) -> int | None:
        piece = source.read(len(view))
        if piece is None:
            return None
        view[: len(piece)] = piece
        return len(piece)

    return read_into
