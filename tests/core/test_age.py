"""age files and keys: what is written can be read, and nothing else can."""

import contextlib
import io
import os
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemgr.crypto import age
from casemgr.crypto.age import bech32
from casemgr.crypto.age.header import MAX_SIZE, MAX_STANZAS, VERSION
from casemgr.crypto.age.schemes import X25519
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK

ME = age.Identity(Secret(bytes(range(32))))
CLASSIC = age.Identity(Secret(bytes(range(32, 64))), X25519)
CONTENT = os.urandom(3 * CHUNK + 5)
REFUSALS = (age.HeaderError, age.NoMatchError, age.PayloadError, age.ArmorError)
LOWER_CASE = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1, max_size=9)


def encrypted(content: bytes, *recipients: age.Recipient, armor: bool = False) -> bytes:
    """Return the age file of a content."""
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(content), sink, recipients or [ME.recipient], armor=armor)
    return sink.getvalue()


def decrypted(file: bytes, *identities: age.Opener) -> bytes:
    """Return the content of an age file."""
    sink = io.BytesIO()
    age.decrypt(io.BytesIO(file), sink, identities or [ME])
    return sink.getvalue()


FILE = encrypted(CONTENT)
PAYLOAD = age.encrypted_size(0, 1) - 16
"""Where the chunks begin in a file for one recipient."""


@given(content=st.binary(max_size=300), count=st.integers(1, 8), armor=st.booleans(), data=st.data())
@settings(deadline=None)
def test_each_of_several_recipients_reads_what_was_written(
    content: bytes, count: int, armor: bool, data: st.DataObject
) -> None:
    identities = [age.Identity.generate() for _ in range(count)]
    file = encrypted(content, *(identity.recipient for identity in identities), armor=armor)

    reader = data.draw(st.sampled_from(identities))

    assert decrypted(file, age.Identity.generate(), reader) == content


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, len(CONTENT)])
@pytest.mark.parametrize("identity", [ME, CLASSIC], ids=["hybrid", "X25519"])
@pytest.mark.parametrize("armor", [False, True])
def test_any_size_comes_back_for_both_kinds_of_identity(
    size: int, identity: age.Identity, armor: bool
) -> None:
    file = encrypted(CONTENT[:size], identity.recipient, armor=armor)
    assert decrypted(file, identity) == CONTENT[:size]


@pytest.mark.parametrize("count", [1, 2, 4, 8])
def test_the_size_of_a_file_is_known_beforehand(count: int) -> None:
    recipients = [age.Recipient.dummy() for _ in range(count)]
    for size in (0, 1, CHUNK, CHUNK + 1):
        assert len(encrypted(CONTENT[:size], *recipients)) == age.encrypted_size(size, count)


def test_a_dummy_looks_like_a_recipient_and_is_nobody_twice() -> None:
    file = encrypted(b"", ME.recipient, age.Recipient.dummy(), age.Recipient.dummy())
    assert age.stanza_types(io.BytesIO(file)) == ["mlkem768x25519"] * 3
    assert len({age.Recipient.dummy() for _ in range(5)}) == 5


def test_stanza_types_are_read_also_behind_armor() -> None:
    file = encrypted(b"", CLASSIC.recipient, CLASSIC.recipient, armor=True)
    assert age.stanza_types(io.BytesIO(file)) == ["X25519", "X25519"]


@pytest.mark.parametrize(
    ("recipients", "reason"),
    [
        ([], "none"),
        ([ME.recipient, CLASSIC.recipient], "mixed"),
        ([CLASSIC.recipient] * (MAX_STANZAS + 1), "too_many"),
    ],
)
def test_unfit_recipients_are_refused_before_anything_is_written(
    recipients: list[age.Recipient], reason: str
) -> None:
    sink = io.BytesIO()
    with pytest.raises(age.RecipientsError) as refused:
        age.encrypt(io.BytesIO(b"content"), sink, recipients)
    assert refused.value.reason == reason
    assert sink.getvalue() == b""


def test_as_many_recipients_as_may_be_written_may_be_read() -> None:
    assert decrypted(encrypted(b"content", *[ME.recipient] * MAX_STANZAS)) == b"content"


def test_others_cannot_read() -> None:
    for identities in ([], [age.Identity.generate()], [CLASSIC], [age.PassphraseIdentity("words")]):
        with pytest.raises(age.NoMatchError):
            age.decrypt(io.BytesIO(FILE), io.BytesIO(), identities)


def test_two_files_of_the_same_content_have_nothing_but_the_first_lines_in_common() -> None:
    one, other = encrypted(b"content"), encrypted(b"content")
    start = len(VERSION) + len("-> mlkem768x25519 ")
    assert one[:start] == other[:start]
    assert not {one[i : i + 8] for i in range(start, len(one))} & {
        other[i : i + 8] for i in range(start, len(other))
    } - {one[-8:]}


def test_every_flipped_bit_of_a_small_file_is_refused_and_no_altered_content_comes_out() -> None:
    file = bytearray(encrypted(b"a small bundle"))
    for bit in range(len(file) * 8):
        file[bit // 8] ^= 1 << bit % 8
        sink = io.BytesIO()
        with pytest.raises(REFUSALS):
            age.decrypt(io.BytesIO(file), sink, [ME])
        assert sink.getvalue() == b""
        file[bit // 8] ^= 1 << bit % 8


def test_every_flipped_bit_of_an_armored_file_is_refused_or_only_changes_a_line_end() -> None:
    file = bytearray(encrypted(b"text", CLASSIC.recipient, armor=True))
    harmless = 0
    for bit in range(len(file) * 8):
        file[bit // 8] ^= 1 << bit % 8
        with contextlib.suppress(*REFUSALS):
            assert decrypted(bytes(file), CLASSIC) == b"text"
            harmless += 1
        file[bit // 8] ^= 1 << bit % 8
    assert harmless <= 3  # the last line end may become another white space


@pytest.mark.parametrize("size", sorted({*range(0, PAYLOAD, 97), *range(PAYLOAD - 20, PAYLOAD + 20)}))
def test_a_file_cut_short_in_its_header_or_first_chunk_gives_nothing(size: int) -> None:
    sink = io.BytesIO()
    with pytest.raises((age.HeaderError, age.PayloadError)):
        age.decrypt(io.BytesIO(FILE[:size]), sink, [ME])
    assert sink.getvalue() == b""


@pytest.mark.parametrize("chunks", range(4))
@pytest.mark.parametrize("offset", [-1, 0, 1, 15, 16, 17])
def test_a_file_cut_at_a_chunk_gives_out_whole_chunks_and_is_refused(chunks: int, offset: int) -> None:
    sink = io.BytesIO()
    with pytest.raises((age.HeaderError, age.PayloadError)):
        age.decrypt(io.BytesIO(FILE[: PAYLOAD + chunks * (CHUNK + 16) + offset]), sink, [ME])
    whole = max(0, chunks - (offset < 0))
    assert sink.getvalue() == CONTENT[: whole * CHUNK]


def test_bytes_behind_the_end_are_refused() -> None:
    for extra in (b"\0", bytes(16), bytes(100_000)):
        with pytest.raises(age.PayloadError):
            decrypted(FILE + extra)


@given(st.lists(st.tuples(st.integers(0, len(CONTENT)), st.integers(0, CHUNK)), min_size=1, max_size=5))
@settings(deadline=None)
def test_reading_from_anywhere_gives_what_decrypting_gives(reads: list[tuple[int, int]]) -> None:
    reader = age.open_reader(io.BytesIO(FILE), [ME])
    for position, size in reads:
        reader.seek(position)
        assert reader.read(size) == CONTENT[position : position + size]


def test_a_reader_finds_its_file_behind_something_else() -> None:
    source = io.BytesIO(b"before" + FILE)
    source.seek(6)
    assert age.open_reader(source, [ME]).read() == CONTENT


def test_armor_cannot_be_read_from_anywhere() -> None:
    with pytest.raises(age.ArmorError) as refused:
        age.open_reader(io.BytesIO(encrypted(b"text", armor=True)), [ME])
    assert refused.value.reason == "not_seekable"


@pytest.mark.parametrize(
    ("alter", "reason", "line"),
    [
        (lambda text: b"Dear all,\n" + text, "begin", 1),
        (lambda text: text.replace(b"BEGIN AGE", b"BEGIN PGP"), "begin", 1),
        (lambda text: b"\n" * 2000 + text, "begin", 1025),
        (lambda text: text.replace(b"\n", b"\n\n", 2), "line", 2),
        (lambda text: text.replace(b"\n", b"\n ", 1), "line", 2),
        (lambda text: text.replace(b"\n", b"*\n", 2), "begin", 1),
        (lambda text: text[:70] + b"*" + text[71:], "base64", 2),
        (lambda text: text[:34], "end", 2),
        (lambda text: text.rpartition(b"-----END")[0], "end", None),
        (lambda text: text + b"Regards", "trailing", None),
        (lambda text: text + b" " * 1025, "trailing", None),
    ],
)
def test_broken_armor_is_refused_with_its_line(alter: object, reason: str, line: int | None) -> None:
    assert callable(alter)
    with pytest.raises(age.ArmorError) as refused:
        decrypted(alter(encrypted(b"text", armor=True)))
    assert refused.value.reason == reason
    assert line in (None, refused.value.line)


def test_armored_lines_are_at_most_64_columns() -> None:
    lines = encrypted(CONTENT[:1000], armor=True).decode("ascii").split("\n")
    assert {len(line) for line in lines[1:-3]} == {64}
    assert lines[0] == "-----BEGIN AGE ENCRYPTED FILE-----"
    assert lines[-2:] == ["-----END AGE ENCRYPTED FILE-----", ""]


@pytest.mark.parametrize(
    ("stanzas", "reason"),
    [
        (b"-> a\n\n" * 200_000, "too_many_stanzas"),
        (b"-> a " + b"b" * (1 << 24) + b"\n\n", "too_long"),
        (b"-> a\n" + (b"A" * 64 + b"\n") * 200_000, "too_long"),
        (b"-> a" + b" b" * 5_000_000, "too_long"),
        (b"\n" * 5_000_000, "stanza"),
    ],
)
def test_a_hostile_header_is_refused_at_once(stanzas: bytes, reason: str) -> None:
    source = io.BytesIO(VERSION + stanzas)
    started = time.perf_counter()
    with pytest.raises(age.HeaderError) as refused:
        age.decrypt(source, io.BytesIO(), [ME])
    assert time.perf_counter() - started < 0.5
    assert refused.value.reason == reason
    assert source.tell() <= MAX_SIZE


def scrypt_file(work_factor: str) -> bytes:
    """Return the start of a file for a passphrase with this work factor."""
    return VERSION + f"-> scrypt {'A' * 22} {work_factor}\n{'A' * 43}\n--- {'A' * 43}\n".encode()


@pytest.mark.parametrize("work_factor", ["23", "64", "99", "100", "0", "01", "+9", "9 ", "1e1", "٩"])
def test_a_work_factor_above_the_cap_or_misspelt_is_refused_before_it_is_spent(work_factor: str) -> None:
    started = time.perf_counter()
    with pytest.raises(age.HeaderError):
        decrypted(scrypt_file(work_factor), age.PassphraseIdentity("words"))
    assert time.perf_counter() - started < 0.5


def test_the_work_factor_cap_can_be_lower() -> None:
    with pytest.raises(age.NoMatchError):
        decrypted(scrypt_file("3"), age.PassphraseIdentity("words", max_work_factor=3))
    with pytest.raises(age.HeaderError):
        decrypted(scrypt_file("4"), age.PassphraseIdentity("words", max_work_factor=3))


def test_keys_come_back_from_their_text() -> None:
    for identity in (ME, CLASSIC):
        assert age.Identity.parse(str(identity)).recipient == identity.recipient
        assert age.Recipient.parse(str(identity.recipient)) == identity.recipient
    assert (len(str(ME)), len(str(ME.recipient))) == (77, 1959)
    assert str(ME).startswith("AGE-SECRET-KEY-PQ-1")
    assert str(ME.recipient).startswith("age1pq1")
    assert ME.recipient.post_quantum
    assert not CLASSIC.recipient.post_quantum


def test_the_seed_is_all_of_an_identity() -> None:
    assert age.Identity(ME.seed).recipient == ME.recipient


def test_what_is_shown_of_an_identity_is_public() -> None:
    assert str(ME) not in repr(ME)
    assert str(ME.recipient).startswith(repr(ME).partition("(")[2].partition("…")[0])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "checksum"),
        ("age1", "checksum"),
        ("пароль", "checksum"),
        (str(CLASSIC.recipient)[:-1] + "q", "checksum"),
        (str(CLASSIC.recipient).replace("age1", "Age1"), "checksum"),
        (str(CLASSIC.recipient).upper(), "kind"),
        (str(ME.recipient).upper(), "kind"),
        (str(ME), "kind"),
    ],
)
def test_text_that_is_no_recipient_is_refused(text: str, reason: str) -> None:
    with pytest.raises(age.KeyFormatError) as refused:
        age.Recipient.parse(text)
    assert (refused.value.expected, refused.value.reason) == ("recipient", reason)


@pytest.mark.parametrize("text", [str(ME).lower(), str(CLASSIC).lower(), str(ME.recipient)])
def test_text_that_is_no_identity_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(age.KeyFormatError) as refused:
        age.Identity.parse(text)
    assert str(refused.value) == "identity: kind"


def test_recipients_that_nobody_can_be_behind_are_refused() -> None:
    low_order = bech32.encode("age", bytes(32))
    out_of_range = bech32.encode("age1pq", b"\xff" * 1216)
    too_short = bech32.encode("age1pq", bytes(1215))
    for text, reason in ((low_order, "point"), (out_of_range, "point"), (too_short, "length")):
        with pytest.raises(age.KeyFormatError) as refused:
            age.Recipient.parse(text)
        assert refused.value.reason == reason


@given(LOWER_CASE, st.binary(max_size=99))
def test_bech32_gives_back_prefix_and_bytes_in_both_cases(prefix: str, content: bytes) -> None:
    for written in (prefix, prefix.upper()):
        text = bech32.encode(written, content)
        assert bech32.decode(text) == (written, content)
        assert text in (text.lower(), text.upper())


@pytest.mark.parametrize(
    "text",
    [
        "A12UEL5L",
        "a12uel5l",
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    ],
)
def test_bech32_reads_the_examples_of_bip_173(text: str) -> None:
    assert bech32.decode(text).prefix == text.rpartition("1")[0]


@pytest.mark.parametrize(
    "text", ["pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "A12uEL5L", "1"]
)
def test_bech32_refuses_the_counterexamples_of_bip_173(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        bech32.decode(text)


def test_memory_stays_small_however_large_the_file() -> None:
    """Encrypts and decrypts 64 MiB in a process of its own, within 40 MiB."""
    script = (
        "import os, tempfile\n"
        "from casemgr.crypto import age\n"
        "me = age.Identity.generate()\n"
        "class Zeros:\n"
        "    left = 64 << 20\n"
        "    def read(self, size):\n"
        "        size = min(size, self.left)\n"
        "        self.left -= size\n"
        "        return bytes(size)\n"
        "class Nowhere:\n"
        "    def write(self, content):\n"
        "        return len(content)\n"
        "with tempfile.TemporaryFile() as file:\n"
        "    age.encrypt(Zeros(), file, [me.recipient])\n"
        "    file.seek(0)\n"
        "    age.decrypt(file, Nowhere(), [me])\n"
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 40 * 1024
