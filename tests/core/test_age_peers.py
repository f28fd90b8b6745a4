"""Files go both ways between ours and three other age programs."""

import io
import os
from pathlib import Path

import pytest

from casemgr.crypto import age
from casemgr.crypto.age.schemes import X25519
from casemgr.crypto.secret import Secret
from tests.helpers import peers

CONTENTS = [b"", "Мікола".encode(), os.urandom(64 * 1024), os.urandom(200_000)]
contents = pytest.mark.parametrize("content", CONTENTS, ids=len)


@pytest.fixture
def classic() -> age.Identity:
    """An identity that every age program knows."""
    return age.Identity(Secret.random(32), X25519)


@pytest.fixture
def identity_file(classic: age.Identity, tmp_path: Path) -> Path:
    """The file in which Debian's age wants the identity."""
    file = tmp_path / "identity"
    file.write_text(f"{classic}\n")
    return file


def encrypted(content: bytes, recipient: age.Recipient, *, armor: bool = False) -> bytes:
    """Return the age file that we write."""
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(content), sink, [recipient], armor=armor)
    return sink.getvalue()


def decrypted(file: bytes, identity: age.Opener) -> bytes:
    """Return what we read from an age file."""
    sink = io.BytesIO()
    age.decrypt(io.BytesIO(file), sink, [identity])
    return sink.getvalue()


@contents
@pytest.mark.parametrize("armor", [False, True])
def test_debian_age_opens_our_file(
    content: bytes, armor: bool, classic: age.Identity, identity_file: Path
) -> None:
    file = encrypted(content, classic.recipient, armor=armor)
    assert peers.run("age", "--decrypt", "--identity", identity_file, given=file) == content


@contents
@pytest.mark.parametrize("options", [(), ("--armor",)])
def test_we_open_the_file_of_debian_age(
    content: bytes, options: tuple[str, ...], classic: age.Identity
) -> None:
    file = peers.run("age", *options, "--recipient", str(classic.recipient), given=content)
    assert decrypted(file, classic) == content


def test_debian_age_reads_the_same_recipient_out_of_an_identity(
    classic: age.Identity, identity_file: Path
) -> None:
    assert peers.run("age-keygen", "-y", identity_file).decode().strip() == str(classic.recipient)


@contents
def test_pyrage_opens_our_file(content: bytes, classic: age.Identity) -> None:
    pyrage = peers.library("pyrage")
    identity = pyrage.x25519.Identity.from_str(str(classic))
    assert pyrage.decrypt(encrypted(content, classic.recipient), [identity]) == content


@contents
def test_we_open_the_file_of_pyrage(content: bytes, classic: age.Identity) -> None:
    pyrage = peers.library("pyrage")
    recipient = pyrage.x25519.Recipient.from_str(str(classic.recipient))
    assert decrypted(pyrage.encrypt(content, [recipient]), classic) == content


@contents
def test_age_encryption_opens_our_post_quantum_file(content: bytes) -> None:
    identity = age.Identity.generate()
    file = encrypted(content, identity.recipient)
    assert peers.age_encryption("decrypt", str(identity), given=file) == content


@contents
def test_we_open_the_post_quantum_file_of_age_encryption(content: bytes) -> None:
    identity = age.Identity.generate()
    file = peers.age_encryption("encrypt", str(identity.recipient), given=content)
    assert decrypted(file, identity) == content


def test_age_encryption_reads_the_same_recipient_out_of_an_identity() -> None:
    identity = age.Identity.parse(peers.age_encryption("generate").decode())
    assert peers.age_encryption("recipient", str(identity)).decode() == str(identity.recipient)
