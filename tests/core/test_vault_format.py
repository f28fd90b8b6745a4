"""The format as README.md gives it, read by code that shares nothing with the program's own.

If a test here fails, vaults that people have may no longer open, or README.md is wrong.
"""

import hmac
import struct
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.settings import load
from casemgr.store.blobs import read_blob
from casemgr.vault.backup import write_backup
from tests.helpers.vault import MASTER, VaultPlace, attach

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def place(tmp_path: Path) -> VaultPlace:
    return VaultPlace(tmp_path)


def derived(key: bytes, label: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=label.encode()).derive(key)


def unwrapped(key: bytes, wrapped: bytes, bound: bytes) -> bytes | None:
    nonce, commitment, sealed = wrapped[:32], wrapped[32:64], wrapped[64:]
    material = HKDF(SHA256(), 64, salt=nonce, info=b"casemgr wrap").derive(key)
    if material[32:] != commitment:
        return None
    return ChaCha20Poly1305(material[:32]).decrypt(bytes(12), sealed, bound)


def code_bytes(shown: str) -> bytes:
    number = 0
    for letter in shown.replace("-", ""):
        number = number << 5 | ALPHABET.index(letter)
    code = (number >> 22).to_bytes(16)
    check = int.from_bytes(sha256(b"casemgr recovery code\n" + code).digest()[:3]) >> 2
    assert check == number & (1 << 22) - 1
    return code


def test_the_header_reads_as_written(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1")
        code = vault.change_recovery_code().text()
        generation, link = vault.store.generation()
    content = (place.folder / "header").read_bytes()
    copy, preamble = content[:16384], content[:64]
    assert content == copy * 2
    assert sha256(copy[:16352]).digest() == copy[16352:]
    assert hmac.digest(derived(MASTER, "header-mac"), copy[:16320], "sha256") == copy[16320:16352]

    magic, version, memory, passes, lanes, spare = struct.unpack(">14sHIIII", copy[:32])
    assert (magic, version, memory, passes, lanes, spare) == (b"casemgr vault\n", 1, 262144, 3, 4, 0)

    root = derived(code_bytes(code), "recovery-code")
    slots = [copy[64 + 1792 * n :][:112] for n in range(8)]
    opened = [unwrapped(root, slot, preamble + bytes([n])) for n, slot in enumerate(slots)]
    assert [key for key in opened if key] == [MASTER]

    state = unwrapped(derived(MASTER, "state"), copy[14400:16320], preamble)
    assert state is not None
    assert len(state) == 1840
    assert int.from_bytes(state[8:16]) == generation
    assert state[16:48] == link
    assert state[112:120] == bytes([3 if key else 0 for key in opened])
    assert not any(state[120:])


def test_the_witness_reads_as_written(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1")
    copy = (place.folder / "header").read_bytes()[:16384]
    state = unwrapped(derived(MASTER, "state"), copy[14400:16320], copy[:64])
    assert state is not None
    key = derived(MASTER, "witness")
    name = hmac.digest(key, b"vault" + state[48:64], "sha256").hex()
    value = hmac.digest(key, b"state" + state[:48], "sha256").hex()
    assert load(place.settings).witnesses == {name: value}


def test_an_attachment_reads_as_written(place: VaultPlace) -> None:
    paper = bytes(range(256)) * 300
    with place.opened() as vault:
        blob = read_blob(vault.store, attach(vault, place.add_case(vault, "K-1"), paper).blob)
    content = (place.folder / "blobs" / blob.blob).read_bytes()
    cipher = ChaCha20Poly1305(bytes(blob.key.view()))
    pieces = [content[start : start + 65552] for start in range(0, len(content), 65552)]
    plain = b"".join(
        cipher.decrypt(number.to_bytes(11) + bytes([number == len(pieces) - 1]), piece, None)
        for number, piece in enumerate(pieces)
    )
    assert plain[: blob.size] == paper
    assert not any(plain[blob.size :])
    assert sha256(paper).digest() == blob.sha256


def test_a_backup_reads_as_written(place: VaultPlace) -> None:
    with place.opened() as vault:
        place.add_case(vault, "K-1", b"paper")
        content = write_backup(vault, place.root / "copy").path.read_bytes()
        header = (place.folder / "header").read_bytes()
        assert bytes(vault.backup_identity().seed.view()) == derived(MASTER, "backup-identity")
    assert content[:32768] == header
    assert content[32768:].startswith(b"age-encryption.org/v1\n-> mlkem768x25519 ")
