"""A whole age file: header, nonce, payload; written and read as streams."""

import io
import os
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.crypto.age.armor import MAX_SPACE, ArmorSink, dearmor
from casemgr.crypto.age.errors import ArmorError, HeaderError, NoMatchError, RecipientsError
from casemgr.crypto.age.header import MAX_STANZAS, VERSION, Stanza, read_header, write_header
from casemgr.crypto.age.keys import Opener, Recipient, refuse_mixed_scrypt
from casemgr.crypto.age.schemes import FILE_KEY_SIZE, WRAPPED_SIZE
from casemgr.crypto.batches import Sink, Source, fill, write_all
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK, StreamReader, decrypt_stream, encrypt_stream, stream_size

_NONCE_SIZE = 16


def encrypt(source: Source, sink: Sink, recipients: Iterable[Recipient], *, armor: bool = False) -> None:
    """Write what is left in `source` to `sink` as an age file, or its text form, for `recipients`.

    Raises RecipientsError before anything is written. Post-quantum recipients do not mix with
    others: one X25519 stanza would open the file to whom the others keep out.
    """
    chosen = list(recipients)
    _check_recipients(chosen)
    if armor:
        armored = ArmorSink(sink)
        _encrypt(source, armored, chosen)
        armored.finish()
    else:
        _encrypt(source, sink, chosen)


def decrypt(source: BinaryIO, sink: Sink, identities: Iterable[Opener]) -> None:
    """Write the content of the age file left in `source`, binary or armored, to `sink`.

    Chunks are written as they are verified, so if this raises PayloadError or ArmorError the
    sink holds an authentic beginning that must be discarded. HeaderError and NoMatchError are
    raised before anything is written.
    """
    binary, first_line = _recognise(source)
    with _payload_key(binary, first_line, identities) as key:
        decrypt_stream(binary, sink, key)


def open_reader(source: BinaryIO, identities: Iterable[Opener]) -> BinaryIO:
    """Return the content of the binary age file that starts here, for reading from anywhere.

    Raises what `decrypt` raises; PayloadError also on reading. `source` must be seekable, stays
    with the caller and must not be moved meanwhile.
    """
    binary, first_line = _recognise(source)
    if binary is not source:
        raise ArmorError("not_seekable", 1)
    with _payload_key(source, first_line, identities) as key:
        return io.BufferedReader(StreamReader(source, key), CHUNK)


def stanza_types(source: BinaryIO) -> list[str]:
    """Return the kind of each stanza of the age file, reading its header only. Raises HeaderError."""
    binary, first_line = _recognise(source)
    return [stanza.kind for stanza in read_header(binary, first_line).stanzas]


def encrypted_size(plain_size: int, recipient_count: int) -> int:
    """Return the size in bytes of the age file that holds `plain_size` bytes for hybrid recipients."""
    with Secret(bytes(FILE_KEY_SIZE)) as key:
        stanza = Stanza("mlkem768x25519", ("A" * 1494,), bytes(WRAPPED_SIZE))
        header = write_header([stanza] * recipient_count, key)
    return len(header) + _NONCE_SIZE + stream_size(plain_size)


def _check_recipients(recipients: Sequence[Recipient]) -> None:
    if not recipients:
        raise RecipientsError("none")
    if len(recipients) > MAX_STANZAS:
        raise RecipientsError("too_many")
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise RecipientsError("mixed")


def _encrypt(source: Source, sink: Sink, recipients: Sequence[Recipient]) -> None:
    nonce = os.urandom(_NONCE_SIZE)
    with Secret.random(FILE_KEY_SIZE) as file_key:
        header = write_header([recipient.wrap(file_key) for recipient in recipients], file_key)
        key = _stream_key(file_key, nonce)
    with key:
        write_all(sink, memoryview(header + nonce))
        encrypt_stream(source, sink, key)


def _recognise(source: BinaryIO) -> tuple[BinaryIO, bytes]:
    """Return the binary age file, taken out of its armor if it wears one, and its first line."""
    first_line = source.readline(MAX_SPACE)
    if first_line == VERSION:
        return source, first_line
    binary = dearmor(source, first_line)
    if binary is None:
        raise HeaderError("version")
    return binary, binary.readline(len(VERSION))


def _payload_key(source: BinaryIO, first_line: bytes, identities: Iterable[Opener]) -> Secret:
    """Read header and nonce; return the key of the payload, where the source then stands."""
    header = read_header(source, first_line)
    refuse_mixed_scrypt(header.stanzas)
    with _file_key(header.stanzas, identities) as file_key:
        header.verify(file_key)
        nonce = bytearray(_NONCE_SIZE)
        if fill(source, memoryview(nonce)) < _NONCE_SIZE:
            raise HeaderError("nonce")
        return _stream_key(file_key, bytes(nonce))


def _file_key(stanzas: Sequence[Stanza], identities: Iterable[Opener]) -> Secret:
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoMatchError


def _stream_key(file_key: Secret, nonce: bytes) -> Secret:
    key = bytearray(32)
    HKDF(SHA256(), len(key), salt=nonce, info=b"payload").derive_into(file_key.view(), key)
    return Secret(key)
