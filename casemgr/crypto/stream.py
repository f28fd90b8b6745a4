"""STREAM: a file of any length as authenticated chunks of 64 KiB, in constant memory.

Chunk n is ChaCha20-Poly1305 under the nonce n ‖ last?, with n in 11 bytes, so chunks can be
neither reordered nor dropped, and a cut at a chunk boundary shows (C2SP age, "Payload"). No byte
of a chunk is given out before that chunk is verified. A key serves one stream only.
"""

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from casemgr.crypto.batches import Batch, Outcome, Sink, Source, chunks, fill, transform
from casemgr.crypto.secret import Secret
from casemgr.errors import RefusedError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK = 64 * 1024
TAG = 16
_SEALED_CHUNK = CHUNK + TAG

_OpenInto = Callable[[bytes, memoryview, None, memoryview], int]


class PayloadError(RefusedError):
    """A stream is not what was written; `reason` is altered, truncated, trailing or empty_chunk.

    `chunk` counts from 0. What was given out before it is authentic, the file as a whole is not.
    """

    def __init__(self, reason: str, chunk: int) -> None:
        super().__init__(f"{reason} at chunk {chunk}")
        self.reason = reason
        self.chunk = chunk


def stream_size(plain_size: int) -> int:
    """Return the size in bytes of the stream that holds `plain_size` bytes."""
    return plain_size + TAG * max(1, -(-plain_size // CHUNK))


def encrypt_stream(source: Source, sink: Sink, key: Secret) -> None:
    """Write everything left in `source` to `sink` as a stream."""
    seal_into = ChaCha20Poly1305(key.view()).encrypt_into

    def seal(batch: Batch, target: memoryview) -> Outcome:
        end = 0
        for number, plain, last in chunks(batch, CHUNK):
            start, end = end, end + len(plain) + TAG
            seal_into(_nonce(number, last), plain, None, target[start:end])
        return Outcome(target[:end])

    transform(source, sink, seal, CHUNK, _SEALED_CHUNK)


def decrypt_stream(source: Source, sink: Sink, key: Secret) -> None:
    """Write the content of the stream left in `source` to `sink`, each chunk once verified.

    Raises PayloadError at the first chunk that is not as written; `sink` must then be discarded.
    """
    open_into = ChaCha20Poly1305(key.view()).decrypt_into

    def unseal(batch: Batch, target: memoryview) -> Outcome:
        end = 0
        for number, sealed, last in chunks(batch, _SEALED_CHUNK):
            following = end + max(0, len(sealed) - TAG)
            try:
                marked_last = _open_chunk(open_into, number, sealed, target[end:following], expect_last=last)
            except PayloadError as error:
                return Outcome(target[:end], error)
            end = following
            if marked_last != last:
                reason = "trailing" if marked_last else "truncated"
                return Outcome(target[:end], PayloadError(reason, number))
        return Outcome(target[:end])

    transform(source, sink, unseal, _SEALED_CHUNK, CHUNK)


class StreamReader(io.RawIOBase):
    """A stream in a seekable file, readable from anywhere; each read verifies what it gives.

    The last chunk is verified on opening, so the size that `seek` works with is authentic.
    `source` stays with the caller, who closes it and does not move it meanwhile.
    """

    def __init__(self, source: BinaryIO, key: Secret, size: int | None = None) -> None:
        """Open the stream from here to the end of `source`, showing its first `size` bytes.

        Raises PayloadError when the last chunk is missing or altered, or holds less than `size`.
        """
        self._source = source
        self._open_into = ChaCha20Poly1305(key.view()).decrypt_into
        self._start = source.tell()
        sealed_size = source.seek(0, io.SEEK_END) - self._start
        self._last = max(0, sealed_size - 1) // _SEALED_CHUNK
        self._sealed = memoryview(bytearray(_SEALED_CHUNK))
        self._buffer = memoryview(bytearray(CHUNK))
        self._plain, self._loaded = self._buffer[:0], -1
        self._load(self._last)
        whole = sealed_size - (self._last + 1) * TAG
        self._size = whole if size is None else size
        if self._size > whole:
            raise PayloadError("truncated", self._last)
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the content, in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move in the content; positions past the end read as empty."""
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if origin + offset < 0:
            raise ValueError("position before the start")
        self._position = origin + offset
        return self._position

    def readinto(self, target: "WriteableBuffer") -> int:
        """Copy verified bytes to `target`, at most to the end of a chunk. Raises PayloadError."""
        left = self._size - self._position
        if left <= 0:
            return 0
        number, offset = divmod(self._position, CHUNK)
        if number != self._loaded:
            self._load(number)
        wanted = memoryview(target).cast("B")
        piece = self._plain[offset : offset + min(len(wanted), left)]
        wanted[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def _load(self, number: int) -> None:
        self._loaded = -1
        self._source.seek(self._start + number * _SEALED_CHUNK)
        sealed = self._sealed[: fill(self._source, self._sealed)]
        last = number == self._last
        self._plain = self._buffer[: max(0, len(sealed) - TAG)]
        if _open_chunk(self._open_into, number, sealed, self._plain, expect_last=last) != last:
            raise PayloadError("truncated" if last else "trailing", number)
        self._loaded = number


def _open_chunk(
    open_into: _OpenInto, number: int, sealed: memoryview, plain: memoryview, *, expect_last: bool
) -> bool:
    """Verify one chunk, write its content to `plain`, return whether it is marked as the last."""
    if len(sealed) < TAG:
        raise PayloadError("truncated", number)
    if number and len(sealed) == TAG:
        raise PayloadError("empty_chunk", number)
    # A full chunk may wear the other mark: then the chunk is authentic and the file was cut or extended.
    marks = (expect_last, not expect_last) if len(sealed) == _SEALED_CHUNK else (True,)
    for mark in marks:
        try:
            open_into(_nonce(number, mark), sealed, None, plain)
        except InvalidTag:
            continue
        return mark
    raise PayloadError("altered", number)


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")
