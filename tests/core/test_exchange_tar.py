"""The tar inside a bundle: one form for every member, and GNU tar agrees."""

import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.exchange import tar
from casemgr.exchange.errors import DamagedError
from tests.helpers.peers import run

names = st.sampled_from(["manifest.json", "changes.jsonl", "blobs/" + "ab" * 16])


def archive(members: dict[str, bytes]) -> bytes:
    """Return a whole tar."""
    body = b"".join(
        tar.header(name, len(held)) + held + bytes(tar.fill_of(len(held))) for name, held in members.items()
    )
    return body + bytes(tar.END_BLOCKS * tar.BLOCK)


@given(names, st.integers(0, tar.MAX_MEMBER))
def test_a_header_says_its_size_and_is_one_block(name: str, size: int) -> None:
    block = tar.header(name, size)
    assert len(block) == tar.BLOCK
    assert tar.size_in(block, name) == size


@given(names, st.integers(0, 1 << 30), st.integers(0, 8 * tar.BLOCK - 1))
def test_every_flipped_bit_of_a_header_is_refused(name: str, size: int, bit: int) -> None:
    block = bytearray(tar.header(name, size))
    block[bit // 8] ^= 1 << bit % 8
    with pytest.raises(DamagedError):
        tar.size_in(bytes(block), name)


@given(st.binary(max_size=600))
def test_what_is_no_header_is_refused(block: bytes) -> None:
    with pytest.raises(DamagedError):
        tar.size_in(block, "manifest.json")


@pytest.mark.parametrize(
    "name", ["", "/etc/passwd", "../x", "a/../b", "a/b/c", "A", "a\n", "a" * 101, "ж", "a b"]
)
def test_a_name_that_no_bundle_has_is_never_written(name: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        tar.header(name, 1)


def test_python_reads_the_same_names_and_times() -> None:
    with tarfile.open(
        fileobj=io.BytesIO(archive({"manifest.json": b"{}\n", "blobs/" + "0" * 32: bytes(600)}))
    ) as opened:
        seen = [(entry.name, entry.size, entry.mtime, entry.mode, entry.uid, entry.uname) for entry in opened]
    assert seen == [
        ("manifest.json", 3, tar.EPOCH, 0o600, 0, ""),
        ("blobs/" + "0" * 32, 600, tar.EPOCH, 0o600, 0, ""),
    ]


def test_gnu_tar_unpacks_it_and_passes_over_the_padding(tmp_path: Path) -> None:
    body = archive({"manifest.json": b"{}\n", "changes.jsonl": b"x" * 1000}) + bytes(40 * tar.BLOCK)
    run("tar", "-C", tmp_path, "-xif", "-", given=body)
    assert (tmp_path / "changes.jsonl").read_bytes() == b"x" * 1000


def test_sizes_are_counted_in_blocks() -> None:
    assert [tar.blocks(size) for size in (0, 1, 512, 513)] == [1, 2, 2, 3]
    assert [tar.fill_of(size) for size in (0, 1, 512, 513)] == [0, 511, 0, 511]
