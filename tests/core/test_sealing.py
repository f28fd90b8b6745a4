"""Sealed files, wrapped keys, MACs, digests and padded sizes."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.crypto.sealing import (
    WRAP_OVERHEAD,
    AlteredError,
    WrongKeyError,
    digest,
    mac,
    mac_fits,
    open_sealed,
    padme,
    seal,
    sealed_size,
    unwrap,
    wrap,
)
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK, PayloadError

KEY = Secret(bytes(range(32)))
AROUND_CHUNKS = [0, 1, 2, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 200_000]


def sealed(content: bytes, key: Secret = KEY) -> bytes:
    """Return the sealed file of a content."""
    sink = io.BytesIO()
    assert seal(io.BytesIO(content), sink, key) == len(content)
    return sink.getvalue()


@pytest.mark.parametrize("size", AROUND_CHUNKS)
def test_a_sealed_file_has_its_padded_size_and_opens_to_its_content(size: int) -> None:
    content = bytes(index % 251 for index in range(size))
    file = sealed(content)

    assert len(file) == sealed_size(size)
    assert open_sealed(io.BytesIO(file), KEY, size).read() == content


@given(st.binary(max_size=100))
def test_any_content_comes_back(content: bytes) -> None:
    assert open_sealed(io.BytesIO(sealed(content)), KEY, len(content)).read() == content


def test_a_sealed_file_may_stand_behind_something_else_and_be_read_from_anywhere() -> None:
    content = bytes(range(256)) * 1000
    file = io.BytesIO(b"before" + sealed(content))
    file.seek(6)
    reader = open_sealed(file, KEY, len(content))

    reader.seek(150_000)
    assert reader.read(300) == content[150_000:150_300]
    reader.seek(-5, io.SEEK_END)
    assert reader.read() == content[-5:]


def test_every_flipped_bit_of_a_sealed_file_is_refused() -> None:
    content = b"attachment"
    file = bytearray(sealed(content))
    for bit in range(len(file) * 8):
        file[bit // 8] ^= 1 << bit % 8
        with pytest.raises(PayloadError):
            open_sealed(io.BytesIO(file), KEY, len(content)).read()
        file[bit // 8] ^= 1 << bit % 8


@pytest.mark.parametrize(("change", "reason"), [(-1, "truncated"), (1, "trailing")])
def test_a_sealed_file_of_another_size_is_refused(change: int, reason: str) -> None:
    file = (sealed(b"attachment") + b"\0")[: sealed_size(10) + change]
    with pytest.raises(PayloadError) as refused:
        open_sealed(io.BytesIO(file), KEY, 10)
    assert refused.value.reason == reason


def test_a_sealed_file_does_not_open_with_another_key() -> None:
    with pytest.raises(PayloadError):
        open_sealed(io.BytesIO(sealed(b"attachment")), Secret.random(32), 10)


@given(st.integers(0, 1 << 60))
def test_a_padded_size_is_a_little_larger_and_stays(size: int) -> None:
    padded = padme(size)
    assert size <= padded <= size * 1.12
    assert padme(padded) == padded


def test_padded_sizes_are_few() -> None:
    assert len({padme(size) for size in range(1 << 20)}) == 301
    assert [padme(size) for size in (0, 1, 9, 1000, 1025, 1_000_001)] == [0, 1, 10, 1024, 1088, 1_015_808]


@given(st.binary(max_size=64), st.binary(max_size=64))
def test_a_wrapped_secret_opens_with_its_key_in_its_place(plain: bytes, place: bytes) -> None:
    wrapped = wrap(KEY, Secret(plain), place)

    assert len(wrapped) == len(plain) + WRAP_OVERHEAD
    assert unwrap(KEY, wrapped, place) == Secret(plain)


def test_wrapping_twice_gives_nothing_in_common() -> None:
    one, other = (wrap(KEY, Secret(bytes(64)), b"") for _ in range(2))
    assert not any(one[start : start + 8] in other for start in range(len(one) - 7))


def test_another_key_is_told_from_an_altered_place() -> None:
    wrapped = wrap(KEY, Secret(b"master key"), b"slot 1")
    with pytest.raises(WrongKeyError):
        unwrap(Secret.random(32), wrapped, b"slot 1")
    with pytest.raises(AlteredError):
        unwrap(KEY, wrapped, b"slot 2")


def test_every_flipped_bit_of_a_wrapped_secret_is_refused() -> None:
    wrapped = bytearray(wrap(KEY, Secret(b"master key"), b""))
    for bit in range(len(wrapped) * 8):
        wrapped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((WrongKeyError, AlteredError)):
            unwrap(KEY, bytes(wrapped), b"")
        wrapped[bit // 8] ^= 1 << bit % 8


def test_a_wrapped_secret_cut_short_is_refused() -> None:
    wrapped = wrap(KEY, Secret(b"master key"), b"")
    for size in range(len(wrapped)):
        with pytest.raises((WrongKeyError, AlteredError)):
            unwrap(KEY, wrapped[:size], b"")


def test_a_mac_is_hmac_sha256() -> None:
    """RFC 4231, test case 2."""
    code = mac(Secret(b"Jefe"), b"what do ya want for nothing?")
    assert code.hex() == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


def test_a_mac_fits_its_content_and_key_only() -> None:
    code = mac(KEY, b"header")
    assert mac_fits(KEY, b"header", code)
    assert not mac_fits(KEY, b"Header", code)
    assert not mac_fits(Secret.random(32), b"header", code)
    assert not mac_fits(KEY, b"header", code[:-1])


def test_a_digest_is_sha256() -> None:
    """FIPS 180-2, example of one block."""
    assert digest(b"abc").hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
