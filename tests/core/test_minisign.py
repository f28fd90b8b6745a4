"""Signatures go both ways between ours and minisign, and nothing altered passes."""

import io
from binascii import a2b_base64, b2a_base64
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemgr.crypto.minisign import PublicKey, PublicKeyError, SignatureError, SigningKey
from casemgr.crypto.secret import Secret
from tests.helpers import peers

KEY = SigningKey.from_seed(Secret(bytes(range(32))))
CONTENT = "Маніфест".encode()
COMMENT = "manifest ё"
SIGNATURE = KEY.sign(CONTENT, COMMENT)


def refusal(signature: str, content: bytes = CONTENT, key: PublicKey = KEY.public) -> str:
    """Return why a signature is refused."""
    with pytest.raises(SignatureError) as refused:
        key.verify(content, signature)
    return refused.value.reason


@pytest.fixture
def minisign_key(tmp_path: Path) -> Path:
    """The folder in which minisign has made a key pair: key.pub and key.sec."""
    peers.run("minisign", "-G", "-W", "-p", tmp_path / "key.pub", "-s", tmp_path / "key.sec")
    return tmp_path


@pytest.mark.parametrize("content", [b"", CONTENT, bytes(200_000)], ids=len)
def test_minisign_verifies_our_signature(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "content"
    file.write_bytes(content)
    Path(f"{file}.minisig").write_text(KEY.sign(io.BytesIO(content), COMMENT), encoding="utf-8")

    said = peers.run("minisign", "-V", "-P", str(KEY.public), "-m", file).decode()

    assert said == f"Signature and comment signature verified\nTrusted comment: {COMMENT}\n"


@pytest.mark.parametrize("content", [b"", CONTENT, bytes(200_000)], ids=len)
def test_we_verify_the_signature_of_minisign(content: bytes, minisign_key: Path) -> None:
    file = minisign_key / "content"
    file.write_bytes(content)
    peers.run("minisign", "-S", "-s", minisign_key / "key.sec", "-m", file, "-t", COMMENT)
    key = PublicKey.parse((minisign_key / "key.pub").read_text())

    with file.open("rb") as source:
        assert key.verify(source, Path(f"{file}.minisig").read_text(encoding="utf-8")) == COMMENT


def test_a_signature_of_the_old_kind_is_refused(minisign_key: Path) -> None:
    file = minisign_key / "content"
    file.write_bytes(CONTENT)
    peers.run("minisign", "-S", "-l", "-s", minisign_key / "key.sec", "-m", file)
    key = PublicKey.parse((minisign_key / "key.pub").read_text())

    assert refusal(Path(f"{file}.minisig").read_text(), key=key) == "format"


@given(st.binary(max_size=200), st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=40))
@settings(deadline=None)
def test_what_is_signed_verifies_and_gives_back_its_comment(content: bytes, comment: str) -> None:
    assert KEY.public.verify(content, KEY.sign(content, comment)) == comment


def test_the_same_seed_is_the_same_key() -> None:
    key = SigningKey.generate()
    assert SigningKey.from_seed(key.seed).public == key.public
    assert SigningKey.generate().public != key.public


def test_altered_content_is_refused() -> None:
    assert refusal(SIGNATURE, CONTENT + b" ") == "content"


def test_an_altered_trusted_comment_is_refused() -> None:
    assert refusal(SIGNATURE.replace(COMMENT, "manifest е")) == "comment"
    assert refusal(SIGNATURE.replace(COMMENT, COMMENT + "\udc80")) == "comment"


def test_the_comment_of_another_signature_is_refused() -> None:
    own, other = SIGNATURE.split("\n"), KEY.sign(b"other", "other").split("\n")
    assert refusal("\n".join([*own[:2], *other[2:]])) == "comment"


def test_an_altered_untrusted_comment_changes_nothing() -> None:
    altered = SIGNATURE.replace("untrusted comment: signature", "untrusted comment: from the stick")
    assert KEY.public.verify(CONTENT, altered) == COMMENT


def test_another_key_is_refused_also_under_the_same_id() -> None:
    other = SigningKey.generate().public
    assert refusal(SIGNATURE, key=other) == "key"
    assert refusal(SIGNATURE, key=other._replace(key_id=KEY.public.key_id)) == "content"


@pytest.mark.parametrize("line", [1, 3])
def test_every_flipped_bit_is_refused(line: int) -> None:
    lines = SIGNATURE.split("\n")
    signed = bytearray(a2b_base64(lines[line]))
    for bit in range(len(signed) * 8):
        signed[bit // 8] ^= 1 << bit % 8
        lines[line] = b2a_base64(signed, newline=False).decode()
        assert refusal("\n".join(lines)) in {"format", "key", "content", "comment"}
        signed[bit // 8] ^= 1 << bit % 8


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "\n\n\n",
        SIGNATURE + "\n",
        SIGNATURE + SIGNATURE,
        SIGNATURE.replace("untrusted", "Untrusted"),
        SIGNATURE.replace("\ntrusted comment: ", "\ntrusted: "),
        SIGNATURE.replace("=", ""),
        SIGNATURE.replace("RU", "ЯЯ", 1),
        SIGNATURE.replace("\n", " \n"),
        SIGNATURE.partition("trusted comment: m")[0],
    ],
)
def test_text_that_is_no_signature_is_refused(broken: str) -> None:
    assert refusal(broken) == "format"


def test_a_signature_survives_other_line_ends() -> None:
    assert KEY.public.verify(CONTENT, SIGNATURE.replace("\n", "\r\n").removesuffix("\r\n")) == COMMENT


@pytest.mark.parametrize("comment", ["two\nlines", "bell\a", "\r"])
def test_a_comment_that_is_not_one_printable_line_is_not_signed(comment: str) -> None:
    with pytest.raises(ValueError, match="printable"):
        KEY.sign(CONTENT, comment)


def test_a_public_key_is_read_from_its_own_text() -> None:
    assert PublicKey.parse(str(KEY.public)) == KEY.public
    assert PublicKey.parse(f"untrusted comment: x\n{KEY.public}\n") == KEY.public


@pytest.mark.parametrize("text", ["", "RW", "ЯЯ", str(KEY.public)[:-4], "RU" + str(KEY.public)[2:], "AAAA"])
def test_text_that_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(PublicKeyError):
        PublicKey.parse(text)
