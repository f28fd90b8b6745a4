"""Streams of 64 KiB chunks: whole, cut, extended, reordered, read from anywhere, in little memory."""

import io
import os
from typing import Protocol

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import (
    CHUNK,
    TAG,
    PayloadError,
    StreamReader,
    decrypt_stream,
    encrypt_stream,
    stream_size,
)

KEY = Secret(bytes(range(32)))
SEALED = CHUNK + TAG
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7, 3 * CHUNK]
CONTENT = os.urandom(3 * CHUNK)


class Reads(Protocol):
    """A way to read all of a stream."""

    def __call__(self, stream: bytes, sink: io.BytesIO) -> None:
        """Write the content to the sink as it is verified."""


def read_forward(stream: bytes, sink: io.BytesIO) -> None:
    """Decrypt from the start to the end."""
    decrypt_stream(io.BytesIO(stream), sink, KEY)


def read_anywhere(stream: bytes, sink: io.BytesIO) -> None:
    """Open for reading from anywhere, then read from the start to the end."""
    sink.write(io.BufferedReader(StreamReader(io.BytesIO(stream), KEY)).read())


both_ways = pytest.mark.parametrize("read", [read_forward, read_anywhere])


def stream_of(content: bytes) -> bytes:
    """Return the stream of a content."""
    sink = io.BytesIO()
    encrypt_stream(io.BytesIO(content), sink, KEY)
    return sink.getvalue()


def content_of(stream: bytes, read: Reads) -> bytes:
    """Return the content of a stream."""
    sink = io.BytesIO()
    read(stream, sink)
    return sink.getvalue()


def refusal(stream: bytes, read: Reads) -> tuple[str, int]:
    """Return why and at which chunk a stream is refused."""
    with pytest.raises(PayloadError) as refused:
        content_of(stream, read)
    return refused.value.reason, refused.value.chunk


@both_ways
@pytest.mark.parametrize("size", SIZES)
def test_a_stream_gives_back_its_content(read: Reads, size: int) -> None:
    stream = stream_of(CONTENT[:size])
    assert len(stream) == stream_size(size)
    assert content_of(stream, read) == CONTENT[:size]


@both_ways
@pytest.mark.parametrize("chunks", [0, 1, 2])
def test_a_stream_cut_between_chunks_is_truncated(read: Reads, chunks: int) -> None:
    stream = stream_of(CONTENT)[: chunks * SEALED]
    assert refusal(stream, read) == ("truncated", max(0, chunks - 1))


@both_ways
@pytest.mark.parametrize("boundary", [0, 1, 2, 3])
@pytest.mark.parametrize("offset", [-17, -16, -15, -1, 1, 15, 16, 17])
def test_a_stream_cut_or_extended_near_a_boundary_is_refused(read: Reads, boundary: int, offset: int) -> None:
    size = abs(boundary * SEALED + offset)
    refused = refusal((STREAM + bytes(99))[:size], read)
    assert refused[0] in {"truncated", "altered", "empty_chunk", "trailing"}


def test_what_precedes_a_cut_was_given_out_and_nothing_else() -> None:
    sink = io.BytesIO()
    with pytest.raises(PayloadError):
        read_forward(stream_of(CONTENT)[: SEALED + 100], sink)
    assert sink.getvalue() == CONTENT[:CHUNK]


def test_what_follows_the_last_chunk_is_trailing() -> None:
    assert refusal(stream_of(CONTENT) + b"\0", read_forward) == ("trailing", 2)


@both_ways
def test_an_empty_last_chunk_is_refused(read: Reads) -> None:
    cipher = ChaCha20Poly1305(KEY.view())
    first = cipher.encrypt(bytes(12), CONTENT[:CHUNK], None)
    last = cipher.encrypt(bytes(10) + b"\1\1", b"", None)
    assert refusal(first + last, read) == ("empty_chunk", 1)


@both_ways
@pytest.mark.parametrize("order", [(1, 0, 2), (0, 2, 1), (0, 0, 2), (1, 2), (0, 2), (2,), (0, 1, 1)])
def test_chunks_that_were_reordered_dropped_or_repeated_are_refused(
    read: Reads, order: tuple[int, ...]
) -> None:
    stream = stream_of(CONTENT)
    assert refusal(b"".join(stream[i * SEALED : (i + 1) * SEALED] for i in order), read)


@both_ways
@given(position=st.integers(0, stream_size(len(CONTENT)) - 1), bit=st.integers(0, 7))
@settings(max_examples=50, deadline=None)
def test_a_flipped_bit_is_noticed_in_its_chunk(read: Reads, position: int, bit: int) -> None:
    stream = bytearray(STREAM)
    stream[position] ^= 1 << bit
    assert refusal(bytes(stream), read) == ("altered", position // SEALED)


@given(st.lists(st.tuples(st.integers(0, len(CONTENT) + 9), st.integers(0, 2 * CHUNK)), max_size=5))
@settings(deadline=None)
def test_reading_from_anywhere_gives_what_reading_forward_gives(reads: list[tuple[int, int]]) -> None:
    reader = io.BufferedReader(StreamReader(io.BytesIO(STREAM), KEY), CHUNK)
    for position, size in reads:
        assert reader.seek(position) == position
        assert reader.read(size) == CONTENT[position : position + size]
        assert reader.tell() == position + len(CONTENT[position : position + size])


def test_positions_count_from_the_start_from_here_and_from_the_end() -> None:
    reader = StreamReader(io.BytesIO(STREAM), KEY)
    assert reader.seek(-4, io.SEEK_END) == len(CONTENT) - 4
    assert reader.seek(-6, io.SEEK_CUR) == len(CONTENT) - 10
    assert reader.read(4) == CONTENT[-10:-6]
    with pytest.raises(ValueError, match="before the start"):
        reader.seek(-1)
    assert reader.tell() == len(CONTENT) - 6


def test_only_the_part_that_is_read_needs_to_be_whole() -> None:
    damaged = bytearray(STREAM)
    damaged[5] ^= 1
    reader = StreamReader(io.BytesIO(damaged), KEY)
    reader.seek(CHUNK)
    assert reader.read(10) == CONTENT[CHUNK : CHUNK + 10]
    reader.seek(0)
    with pytest.raises(PayloadError):
        reader.read(1)


def test_a_reader_shows_no_more_than_it_was_told_and_claims_no_more_than_there_is() -> None:
    assert StreamReader(io.BytesIO(STREAM), KEY, size=CHUNK + 3).readall() == CONTENT[: CHUNK + 3]
    with pytest.raises(PayloadError):
        StreamReader(io.BytesIO(STREAM), KEY, size=len(CONTENT) + 1)


class InSmallPieces:
    """A source that can only `read`, and a sink that takes a part; both in small pieces."""

    def __init__(self, content: bytes = b"") -> None:
        self.left = io.BytesIO(content)
        self.taken = bytearray()

    def read(self, size: int, /) -> bytes:
        """Return at most 1000 bytes."""
        return self.left.read(min(size, 1000))

    def write(self, content: memoryview, /) -> int:
        """Take at most 999 bytes."""
        self.taken += content[:999]
        return len(content[:999])


def test_sources_and_sinks_may_work_in_small_pieces() -> None:
    sealed, plain = InSmallPieces(), InSmallPieces()
    encrypt_stream(InSmallPieces(CONTENT), sealed, KEY)
    decrypt_stream(InSmallPieces(bytes(sealed.taken)), plain, KEY)
    assert plain.taken == CONTENT


def test_a_source_that_is_not_ready_is_not_taken_for_its_end() -> None:
    incoming, outgoing = os.pipe()
    os.set_blocking(incoming, False)
    with (
        os.fdopen(incoming, "rb", buffering=0) as pipe,
        os.fdopen(outgoing, "wb"),
        pytest.raises(BlockingIOError),
    ):
        encrypt_stream(pipe, io.BytesIO(), KEY)


STREAM = stream_of(CONTENT)
