"""The lines that cross between offices: one form each, read strictly and fast."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.errors import NewerFormatError, RefusedError
from casemgr.exchange import lines, wire
from casemgr.exchange.errors import DamagedError, OverLimitError, WrongTypeError
from casemgr.records.codec import canonical
from casemgr.store.changes import MAX_STAMP, Change

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
stamps = st.integers(1, MAX_STAMP)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
plain = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts
values = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=5
)
changes = st.builds(
    Change,
    st.sampled_from(["persons", "cases", "collections_from_tomorrow"]),
    ids,
    st.sampled_from(["born_on", "surname", "x"]),
    values.map(canonical),
    ids,
    stamps,
    st.dictionaries(ids, stamps, max_size=3),
    st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
)

CARD = wire.Manifest(
    kind="share",
    bundle="ab" * 16,
    sender="1" * 40,
    recipient="2" * 40,
    sequence=1,
    previous=wire.FIRST,
    challenge="cd" * 32,
    created=1_700_000_000_000,
    members=[wire.Member(name="changes.jsonl", size=0, sha256="00" * 32)],
)
LINE = (
    b'{"collection":"persons","record":"%s","field":"sex","value":"m","device":"%s","stamp":7,"context":{}}\n'
    % (b"ab" * 16, b"cd" * 16)
)


def depth_of(value: object) -> int:
    """Return how many lists and objects lie within each other."""
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    return 1 + max(map(depth_of, value), default=0) if isinstance(value, list) else 0


def cut(body: bytes, size: int) -> Iterator[bytes]:
    """Yield `body` in chunks of `size` bytes."""
    return (body[start : start + size] for start in range(0, len(body), size))


@given(st.lists(changes, max_size=5), st.integers(1, 400))
def test_changes_come_back_as_they_went_however_they_are_cut(sent: list[Change], size: int) -> None:
    body = b"".join(lines.encode_changes(sent))
    assert lines.check_changes(cut(body, size), len(sent)) == len(sent)
    assert [change for piece in lines.read_changes(cut(body, size)) for change in piece] == sent


@given(values)
def test_the_text_of_a_value_is_the_one_the_store_compares(value: object) -> None:
    line = LINE.replace(b'"m"', canonical(value).encode())
    if depth_of(value) <= wire.MAX_DEPTH:
        assert wire.check_lines(line, "here") == 1
        assert bytes(wire.read_lines(line)[0].value).decode() == canonical(value)
    else:
        with pytest.raises(DamagedError):
            wire.check_lines(line, "here")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"m"', b'{"a":1,"a":1}'), (b'"m"', b'{"b":1,"a":1}'), (b'"m"', b"NaN"), (b'"m"', b"1.5"),
        (b'"m"', b"1e3"), (b'"m"', b"9007199254740992"), (b'"m"', b'"\\ud800"'), (b'"m"', b'"\xed\xa0\x80"'),
        (b'"m"', b'"\xff"'), (b'"m"', b'"\\u006d"'), (b'"m"', b'"\\/"'), (b'"m"', b"-0"),
        (b'"m"', b"[" * 100_000), (b'"m"', b' "m"'), (b'"m"', b"[" * 7 + b"]" * 7), (b'"m"', b""),
        (b'"stamp":7', b'"stamp":0'), (b'"stamp":7', b'"stamp":7.0'),
        (b'"stamp":7', b'"stamp":9223372036854775808'), (b'"stamp":7', b'"stamp":true'),
        (b'"stamp":7', b'"stamp":7,"stamp":7'), (b'"stamp":7', b'"stamp":7,"more":1'), (b'"stamp":7,', b""),
        (b"abab", b"abAB"), (b"abab", b"ab\xc3\xa4"), (b"persons", b"Persons"), (b"persons", b"persons\\n"),
        (b"persons", b""), (b"persons", b"../x"), (b"sex", b"s" * 65),
        (b'"context":{}', b'"context":{"x":1}'), (b'"context":{}', b'"context":[]'),
        (b'"context":{}', b'"context":{},"author":""'), (b"\n", b"\r\n"), (b"\n", b"\n\n"),
        (b"{", b"\xef\xbb\xbf{"), (b'"sex"', b'"sex","author":"A"'),
    ],
)  # fmt: skip
def test_a_line_with_a_second_reading_is_refused(old: bytes, new: bytes) -> None:
    assert wire.check_lines(LINE, "here") == 1
    with pytest.raises(DamagedError):
        wire.check_lines(LINE.replace(old, new, 1), "here")


def test_the_line_that_is_wrong_is_named() -> None:
    with pytest.raises(DamagedError) as caught:
        lines.check_changes([LINE * 3 + LINE.replace(b'"m"', b"NaN") + LINE], 10)
    assert caught.value.place == "changes.jsonl:4"


def test_a_line_has_a_longest_length_however_it_arrives() -> None:
    longest = LINE.replace(b'"m"', b'"%s"' % (b"a" * (wire.MAX_LINE - len(LINE) + 1)))
    assert len(longest) == wire.MAX_LINE
    assert lines.check_changes(cut(longest * 2, lines.CHUNK), 2) == 2
    for body in (longest.replace(b'aa"', b'aaa"') * 2, b"a" * (2 * wire.MAX_LINE)):
        with pytest.raises(OverLimitError):
            lines.check_changes(cut(body, lines.CHUNK), 2)


def test_a_value_too_long_for_a_line_is_not_written() -> None:
    with pytest.raises(OverLimitError) as caught:
        list(
            lines.encode_changes(
                [Change("persons", "ab" * 16, "needs", canonical("ж" * wire.MAX_LINE), "cd" * 16, 7)]
            )
        )
    assert caught.value.what == "persons.needs"


def test_more_changes_than_allowed_are_refused() -> None:
    with pytest.raises(OverLimitError):
        lines.check_changes([LINE * 3], 2)


def test_changes_that_stop_in_the_middle_are_refused() -> None:
    with pytest.raises(DamagedError):
        lines.check_changes([LINE, LINE[:-1]], 2)


def test_a_reserved_origin_signature_is_carried() -> None:
    line = LINE.replace(b"}\n", b',"origin_sig":"later"}\n').replace(b"{,", b"{")
    assert wire.check_lines(line, "here") == 1


def test_a_document_reads_back_the_same() -> None:
    line = wire.encode_document(CARD)
    assert line.startswith(b'{"type":"bundle","format":1,"kind":"share",')
    assert wire.decode_document(wire.Manifest, line, "manifest.json") == CARD


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        (b'"bundle"', b'"receipt"', WrongTypeError),
        (b'{"type":"bundle",', b'{"format":1,"type":"bundle",', WrongTypeError),
        (b'"format":1', b'"format":2', NewerFormatError),
        (b'"format":1', b'"format":2,"unheard_of":{}', NewerFormatError),
        (b'"format":1', b'"format":0', DamagedError),
        (b'"format":1', b'"format":1,"format":1', DamagedError),
        (b'"sequence":1', b'"sequence":0', DamagedError),
        (b'"sequence":1', b'"sequence":9007199254740992', DamagedError),
        (b'"changes.jsonl"', b'"../changes.jsonl"', DamagedError),
        (b'"changes.jsonl"', b'"blobs/AB"', DamagedError),
        (b"\n", b"", DamagedError),
        (b"\n", b" \n", DamagedError),
        (b"\n", b"\n" * (9 << 20), OverLimitError),
    ],
)
def test_a_document_with_a_second_reading_is_refused(
    old: bytes, new: bytes, error: type[RefusedError]
) -> None:
    line = wire.encode_document(CARD)
    with pytest.raises(error):
        wire.decode_document(wire.Manifest, line.replace(old, new, 1), "manifest.json")


def test_what_is_not_even_json_is_refused() -> None:
    for line in (
        b"",
        b"{",
        b'{"type":"bundle",',
        b'{"type":"bundle","format":"1"}',
        b'{"type":"bundle",' + b"[" * 100_000,
    ):
        with pytest.raises(RefusedError):
            wire.decode_document(wire.Manifest, line, "manifest.json")


def test_json_of_other_programs_agrees_on_what_we_write() -> None:
    assert json.loads(wire.encode_document(CARD))["members"] == [
        {"name": "changes.jsonl", "size": 0, "sha256": "00" * 32}
    ]
