"""Batches: computed beside reading and writing, in order, with errors where they belong."""

import io
import threading
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemgr.crypto.batches import Batch, Outcome, chunks, transform
from casemgr.errors import Cancelled

CHUNK = 10


def upper(batch: Batch, target: memoryview) -> Outcome:
    """Return the batch in upper case."""
    size = len(batch.content)
    target[:size] = bytes(batch.content).upper()
    return Outcome(target[:size])


def transformed(content: bytes, work: Callable[[Batch, memoryview], Outcome] = upper) -> bytes:
    """Return what becomes of a content."""
    sink = io.BytesIO()
    transform(io.BytesIO(content), sink, work, CHUNK, CHUNK)
    return sink.getvalue()


@given(st.binary(max_size=CHUNK * 40))
@settings(deadline=None)
def test_batches_come_out_in_their_order(content: bytes) -> None:
    assert transformed(content) == content.upper()


@given(st.integers(0, CHUNK * 40))
@settings(deadline=None)
def test_chunks_are_numbered_without_gaps_and_only_the_last_is_the_last(size: int) -> None:
    seen: list[tuple[int, int, bool]] = []

    def note(batch: Batch, target: memoryview) -> Outcome:
        seen.extend((number, len(content), last) for number, content, last in chunks(batch, CHUNK))
        return Outcome(target[:0])

    transformed(bytes(size), note)

    count = max(1, -(-size // CHUNK))
    assert [number for number, _, _ in seen] == list(range(count))
    assert [last for _, _, last in seen] == [False] * (count - 1) + [True]
    assert sum(length for _, length, _ in seen) == size


def failing_late(batch: Batch, target: memoryview) -> Outcome:
    return Outcome(target[:0], KeyError(batch.first)) if batch.first > 1 else upper(batch, target)


def raising_late(batch: Batch, target: memoryview) -> Outcome:
    if batch.first > 1:
        raise KeyError(batch.first)
    return upper(batch, target)


def test_an_error_is_raised_where_the_work_was_asked_for_after_what_precedes_it_was_written() -> None:
    sink, running = io.BytesIO(), threading.active_count()
    with pytest.raises(KeyError):
        transform(io.BytesIO(b"a" * 1000), sink, failing_late, CHUNK, CHUNK)
    assert sink.getvalue() == b"A" * 170
    assert threading.active_count() == running


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_work_with_a_fault_of_its_own_keeps_nobody_waiting() -> None:
    running = threading.active_count()
    with pytest.raises(RuntimeError):
        transform(io.BytesIO(b"a" * 1000), io.BytesIO(), raising_late, CHUNK, CHUNK)
    assert threading.active_count() == running


class Watched:
    """A source and sink that notes in which threads it is used, and can stop the work."""

    def __init__(self, size: int = 0, stop_at: int = 0) -> None:
        self.left = size
        self.stop_at = stop_at
        self.threads: set[int] = set()

    def read(self, size: int, /) -> bytes:
        """Return zeros until none are left."""
        self.threads.add(threading.get_ident())
        if self.left < self.stop_at:
            raise Cancelled
        size = min(size, self.left)
        self.left -= size
        return bytes(size)

    def write(self, content: memoryview, /) -> int:
        """Take everything."""
        self.threads.add(threading.get_ident())
        return len(content)


def test_a_source_may_stop_the_work() -> None:
    running = threading.active_count()
    with pytest.raises(Cancelled):
        transform(Watched(1000, stop_at=500), Watched(), upper, CHUNK, CHUNK)
    assert threading.active_count() == running


def test_source_and_sink_are_only_touched_by_the_callers_thread() -> None:
    source, sink = Watched(1000), Watched()
    transform(source, sink, upper, CHUNK, CHUNK)
    assert source.threads == sink.threads == {threading.get_ident()}
