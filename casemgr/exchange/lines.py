"""Changes as they stand in changes.jsonl: one line each, read in pieces of at most about 1 MiB.

A piece is decoded in one call, which is fast; more than that at once would make the window stutter
(PERFORMANCE.md 4).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from casemgr.exchange import wire
from casemgr.exchange.errors import DamagedError, OverLimitError
from casemgr.store.changes import Change

NAME = "changes.jsonl"
CHUNK = 256 << 10
"""Bytes read and written at a time; only the first line of a piece can be longer."""


def encode_changes(changes: Iterable[Change]) -> Iterator[bytes]:
    """Yield the lines of `changes`; raises OverLimitError where one does not fit a line."""
    for change in changes:
        line = wire.encode_line(
            wire.Line(
                collection=change.collection,
                record=change.record,
                field=change.field,
                value=wire.raw(change.value),
                device=change.device,
                stamp=change.stamp,
                context=dict(change.context),
                author=change.author or "",
            )
        )
        if len(line) > wire.MAX_LINE:
            raise OverLimitError(f"{change.collection}.{change.field}", len(line), wire.MAX_LINE)
        yield line


def batched(encoded: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines many at a time, for whatever handles bytes rather than changes."""
    held: list[bytes] = []
    size = 0
    for line in encoded:
        held.append(line)
        size += len(line)
        if size >= CHUNK:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield whole lines, many at a time, from chunks of at most CHUNK bytes."""
    held = b""
    for chunk in chunks:
        held += chunk
        if held.find(b"\n") >= wire.MAX_LINE or (len(held) >= wire.MAX_LINE and b"\n" not in held):
            raise OverLimitError(NAME, len(held), wire.MAX_LINE)
        cut = held.rfind(b"\n") + 1
        if cut:
            yield held[:cut]
            held = held[cut:]
    if held:
        raise DamagedError(NAME, "truncated")


def everything(piece: bytes) -> bytes:
    """Return the piece, all of which is news."""
    return piece


def check_changes(chunks: Iterable[bytes], limit: int, news_in: Callable[[bytes], bytes] = everything) -> int:
    """Return how many changes the chunks hold, having looked into every one that `news_in` leaves.

    Raises DamagedError, which names the line, or OverLimitError past `limit` changes.
    """
    count = 0
    for piece in pieces(chunks):
        try:
            wire.check_lines(news_in(piece), NAME)
        except DamagedError as error:
            raise _at_its_line(piece, count, error) from error
        count += piece.count(b"\n")
        if count > limit:
            raise OverLimitError(NAME, count, limit)
    return count


def read_changes(chunks: Iterable[bytes]) -> Iterator[Sequence[Change]]:
    """Yield the changes of chunks that `check_changes` found right, a piece at a time."""
    return map(changes_in, pieces(chunks))


def changes_in(piece: bytes) -> Sequence[Change]:
    """Return the changes of whole lines that `check_changes` found right."""
    return [
        Change(
            line.collection,
            line.record,
            line.field,
            bytes(line.value).decode(),
            line.device,
            line.stamp,
            line.context,
            line.author or None,
        )
        for line in wire.read_lines(piece)
    ]


def _at_its_line(piece: bytes, before: int, error: DamagedError) -> DamagedError:
    """Return the error with the number of the first line that is wrong by itself."""
    for number, line in enumerate(piece.splitlines(keepends=True), before + 1):
        try:
            wire.check_lines(line, f"{NAME}:{number}")
        except DamagedError as found:
            return found
    return error
