"""The JSON that crosses between offices, and the only reader of it.

Every document and every change is one line of JSON with exactly one form: names in the order below,
keys of objects sorted, no spaces, nothing escaped that need not be. A line is decoded strictly,
encoded again and compared, so what has two readings (a key twice, a lone surrogate, NaN, a number
written otherwise) has none here. Texts are kept as they are: no Unicode form is forced on them.

A signed document starts with its type, and a newer one is told apart before it is looked into.
"""

from collections.abc import Callable
from typing import Annotated, Any, ClassVar, TypeVar

import msgspec
from msgspec import Meta

from casemgr.errors import NewerFormatError
from casemgr.exchange.errors import DamagedError, OverLimitError, WrongTypeError
from casemgr.ids import is_id

FORMAT = 1
FIRST = "0" * 64
"""What the first bundle to a partner names as the one before: as long as any other."""
MAX_LINE = 1 << 20
"""Bytes in one line of changes.jsonl, its newline among them."""

Id = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Digest = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Digits = Annotated[str, Meta(pattern=r"\A[0-9]{40}\Z")]
Code = Annotated[str, Meta(pattern=r"\A[a-z][a-z0-9_]{0,63}\Z")]
Text = Annotated[str, Meta(max_length=1000)]
Language = Annotated[str, Meta(pattern=r"\A[a-z]{2,3}\Z")]
Millis = Annotated[int, Meta(ge=0, lt=1 << 53)]
Count = Annotated[int, Meta(ge=1, lt=1 << 53)]
Size = Annotated[int, Meta(ge=0, lt=1 << 53)]
Stamp = Annotated[int, Meta(ge=1, le=(1 << 63) - 1)]
Device = Annotated[str, Meta(min_length=32, max_length=32)]


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """A line that is signed. Subclasses say their type and how many bytes they may have."""

    limit: ClassVar[int]

    format: Annotated[int, Meta(ge=FORMAT, le=FORMAT)] = FORMAT


class Organisation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a letter names the office that saw something; names by language code."""

    names: Annotated[dict[Language, Annotated[str, Meta(max_length=300)]], Meta(max_length=16)]
    country: Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_.+-]{0,64}\Z")] = ""
    address: Text = ""
    contact: Text = ""


class Card(Document, frozen=True, kw_only=True, tag="card"):
    """What an office says of itself, signed with its own key."""

    limit: ClassVar[int] = 64 << 10

    office: Id
    name: Annotated[str, Meta(min_length=1, max_length=120)]
    created: Millis
    recipient: Annotated[str, Meta(pattern=r"\Aage1pq1[02-9ac-hj-np-z]{1950,1960}\Z")]
    signing_key: Annotated[str, Meta(pattern=r"\A[A-Za-z0-9+/]{56}\Z")]
    devices: Annotated[list[Id], Meta(min_length=1, max_length=64)]
    organisation: Organisation


class LawRows(Document, frozen=True, kw_only=True, tag="law"):
    """The register of legal bases as one office sees it; each row is JSON that casemgr/law reads."""

    limit: ClassVar[int] = 8 << 20
    sender: Digits
    created: Millis
    rows: Annotated[list[Annotated[str, Meta(max_length=20_000)]], Meta(max_length=2000)]


class LetterTexts(LawRows, frozen=True, kw_only=True, tag="template"):
    """Texts of letters as one office words them; each row is a name, a line break and a text."""


class Member(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a bundle after the signature, in the order of the tar."""

    name: Annotated[str, Meta(pattern=r"\A[a-z]+\.[a-z.]+\Z|\Ablobs/[0-9a-f]{32}\Z", max_length=100)]
    size: Size
    sha256: Digest


class Manifest(Document, frozen=True, kw_only=True, tag="bundle"):
    """What a bundle is, from whom, for whom, after which other, and what it holds.

    `previous` is the SHA-256 of the manifest before this one to the same partner, or FIRST.
    `challenge` is random; only who opened the bundle can say it back.
    """

    limit: ClassVar[int] = 8 << 20

    kind: Code
    bundle: Id
    sender: Digits
    recipient: Digits
    sequence: Count
    previous: Digest
    challenge: Digest
    created: Millis
    members: Annotated[list[Member], Meta(max_length=20_000)]


class Receipt(Document, frozen=True, kw_only=True, tag="receipt"):
    """What became of one bundle at the office it was sent to.

    `sequence`, `manifest` and `challenge` are those of the bundle; `outcome` says of each case
    "accepted", "rejected", "later" or "undone". A later `revision` replaces an earlier one.
    """

    limit: ClassVar[int] = 2 << 20

    bundle: Id
    sequence: Count
    manifest: Digest
    challenge: Digest
    sender: Digits
    recipient: Digits
    revision: Count
    created: Millis
    outcome: Annotated[dict[Id, Code], Meta(max_length=20_000)]


def _grammar(depth: int) -> Any:
    """Return the type of plain JSON without fractions, nested at most `depth` deep."""
    plain = str | Annotated[int, Meta(gt=-(1 << 53), lt=1 << 53)] | bool | None
    if depth == 0:
        return plain
    inner = _grammar(depth - 1)
    return plain | list[inner] | dict[str, inner]  # type: ignore[valid-type]  # built, not declared


MAX_DEPTH = 6
"""Objects and lists within each other in one value; ours need three."""


class Line(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False
):
    """One change: one register of one record as one device set it.

    Without `author` it is the office that speaks. `origin_sig` is reserved for a signature by the
    device that made the change; it is carried and not believed.
    """

    collection: str
    record: Device
    field: str
    value: msgspec.Raw
    device: Device
    stamp: Stamp
    context: Annotated[dict[Device, Stamp], Meta(max_length=1000)]
    author: Annotated[str, Meta(max_length=200)] = ""
    origin_sig: Annotated[str, Meta(max_length=200)] = ""


class _CheckedLine(Line, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The same line, its value looked into as well."""

    value: _grammar(MAX_DEPTH)  # type: ignore[valid-type]  # built, not declared


D = TypeVar("D", bound=Document)
T = TypeVar("T")

_encoder = msgspec.json.Encoder(order="deterministic")
_lines = msgspec.json.Decoder(Line)
_checked_lines = msgspec.json.Decoder(_CheckedLine)


class _Envelope(msgspec.Struct):
    """The part of a document that every format has."""

    format: int


def type_of(document: Document | type[Document]) -> str:
    """Return the type under which a document is signed."""
    return str(document.__struct_config__.tag)


def encode_document(document: Document) -> bytes:
    """Return the line that stands for a document."""
    return _encoder.encode(document) + b"\n"


def decode_document(kind: type[D], line: bytes, place: str) -> D:
    """Return the document that `line` is.

    Raises OverLimitError, WrongTypeError, NewerFormatError or, naming `place`, DamagedError.
    """
    tag = type_of(kind)
    if len(line) > kind.limit:
        raise OverLimitError(place, len(line), kind.limit)
    if not line.startswith(b'{"type":"%s",' % tag.encode()):
        raise WrongTypeError(tag)
    if (found := _strictly(lambda: msgspec.json.decode(line, type=_Envelope), place).format) > FORMAT:
        raise NewerFormatError(tag, found, FORMAT)
    document = _strictly(lambda: msgspec.json.decode(line, type=kind), place)
    if encode_document(document) != line:
        raise DamagedError(place, "not_canonical")
    return document


def with_members(manifest: Manifest, members: list[Member]) -> Manifest:
    """Return the manifest with these members."""
    return msgspec.structs.replace(manifest, members=members)


def encode_line(line: Line) -> bytes:
    """Return the bytes of one change, newline included; the value goes out as it is."""
    return _encoder.encode(line) + b"\n"


def raw(text: str) -> msgspec.Raw:
    """Return canonical JSON text as the value of a line."""
    return msgspec.Raw(text.encode())


def check_lines(piece: bytes, place: str) -> int:
    """Return how many changes a piece of whole lines holds; DamagedError unless all are right."""
    lines = _strictly(lambda: _checked_lines.decode_lines(piece), place)
    if _encoder.encode_lines(lines) != piece:
        raise DamagedError(place, "not_canonical")
    if not all(map(is_id, {name for line in lines for name in (line.record, line.device, *line.context)})):
        raise DamagedError(place, "id")
    for code in {line.collection for line in lines} | {line.field for line in lines}:
        _strictly(lambda code=code: msgspec.convert(code, Code), place)  # type: ignore[misc]
    return len(lines)


def read_lines(piece: bytes) -> list[Line]:
    """Return the changes of a piece that `check_lines` found right."""
    return _lines.decode_lines(piece)


def _strictly(decode: Callable[[], T], place: str) -> T:
    """Return what `decode` gives; whatever JSON can do wrong becomes one error."""
    try:
        return decode()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedError(place, "malformed") from error
