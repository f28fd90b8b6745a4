"""What a file tells of its making is shown, and taken out of pictures before they are kept."""

import hashlib
import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from casemgr.casework.documents import attach
from casemgr.casework.exif import only_orientation
from casemgr.casework.file_parts import BrokenFileError, Tells
from casemgr.casework.metadata import Metadata, metadata_of, stripped
from casemgr.casework.pdf_traces import LOOKED_AT
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.fact import Empty
from casemgr.vault.vault import Vault
from tests.helpers.vault import VaultPlace

MAKE, MODEL, SOFTWARE, ARTIST, ORIENTATION, TAKEN, GPS = (
    0x010F,
    0x0110,
    0x0131,
    0x013B,
    0x0112,
    0x9003,
    0x8825,
)


def picture(size: tuple[int, int] = (40, 30)) -> Image.Image:
    image = Image.new("RGB", size)
    image.putdata([(x * 7 % 256, x * 3 % 256, x % 256) for x in range(size[0] * size[1])])
    return image


def exif(turned: int = 1, **more: str) -> Image.Exif:
    found = Image.Exif()
    found[MAKE], found[MODEL], found[SOFTWARE] = "Examplephone", "Seven", "Gallery 3"
    found[ARTIST], found[ORIENTATION] = more.get("artist", "Aleksei Shcherbakov"), turned
    found.get_ifd(0x8769)[TAKEN] = "2026:07:14 08:30:00"
    found.get_ifd(GPS)[1], found.get_ifd(GPS)[2] = "N", (54.0, 41.0, 12.0)
    return found


def jpeg(**options: Any) -> bytes:
    sink = io.BytesIO()
    picture(options.pop("size", (40, 30))).save(sink, "JPEG", **options)
    return sink.getvalue()


def png(**options: Any) -> bytes:
    sink = io.BytesIO()
    picture().save(sink, "PNG", **options)
    return sink.getvalue()


def texts() -> PngImagePlugin.PngInfo:
    found = PngImagePlugin.PngInfo()
    found.add_text("Author", "Aleksei Shcherbakov")
    found.add_text("Comment", "taken at home", zip=True)
    found.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>Shcherbakov</x:xmpmeta>")
    return found


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def told(content: bytes) -> Metadata:
    return metadata_of(io.BytesIO(content))


def clean(content: bytes) -> bytes:
    return b"".join(stripped(io.BytesIO(content)))


def pixels(content: bytes) -> tuple[Any, bytes]:
    image = Image.open(io.BytesIO(content))
    return image.size, image.convert("RGB").tobytes()


LOUD = {
    "exif": jpeg(exif=exif()),
    "comment": jpeg(exif=exif(), comment=b"Aleksei Shcherbakov"),
    "progressive": jpeg(exif=exif(), progressive=True, size=(300, 200)),
    "xmp": jpeg(xmp=b"<x:xmpmeta>Shcherbakov</x:xmpmeta>"),
    "restart": jpeg(exif=exif(), restart_marker_blocks=1),
    "png": png(pnginfo=texts(), exif=exif()),
    "png text": png(pnginfo=texts()),
}


@pytest.mark.parametrize("name", LOUD)
def test_a_cleaned_picture_looks_the_same_and_tells_nothing(name: str) -> None:
    content = LOUD[name]
    assert told(content).removable
    assert told(content).traces

    cleaned = clean(content)

    assert told(cleaned).traces == ()
    assert pixels(cleaned) == pixels(content)
    assert b"Shcherbakov" not in cleaned
    assert b"Examplephone" not in cleaned


def test_a_photo_says_where_when_with_what_and_by_whom_it_was_taken() -> None:
    found = {(trace.tells, trace.words) for trace in told(LOUD["exif"]).traces}

    assert found == {
        (Tells.PLACE, ""),
        (Tells.TIME, "2026:07:14 08:30:00"),
        (Tells.DEVICE, "Examplephone"),
        (Tells.DEVICE, "Seven"),
        (Tells.SOFTWARE, "Gallery 3"),
        (Tells.PERSON, "Aleksei Shcherbakov"),
    }
    assert told(LOUD["exif"]).codes == ("place", "time", "person", "device", "software")


def test_the_texts_of_a_png_are_told() -> None:
    found = {trace.tells: trace.words for trace in told(LOUD["png text"]).traces}

    assert found == {Tells.PERSON: "Aleksei Shcherbakov", Tells.COMMENT: ""}


@pytest.mark.parametrize("make", [jpeg, png])
def test_a_picture_that_is_held_sideways_stays_upright(make: Any) -> None:
    cleaned = clean(make(exif=exif(turned=6)))

    kept = Image.open(io.BytesIO(cleaned)).getexif()
    assert dict(kept) == {ORIENTATION: 6}


def test_a_picture_that_tells_nothing_is_left_as_it_is() -> None:
    for content in (jpeg(), png(), jpeg(exif=exif_of(only_orientation(8)))):
        assert told(content).traces == ()
        assert clean(content) == content


def exif_of(block: bytes) -> bytes:
    return b"Exif\0\0" + block


def test_a_colour_profile_stays() -> None:
    profile = b"a profile of colours" * 10

    assert profile in clean(jpeg(icc_profile=profile, exif=exif()))


@pytest.mark.parametrize("content", [jpeg(), png()])
def test_what_is_appended_behind_a_picture_goes(content: bytes) -> None:
    assert told(content + b"a second picture").codes == ("other",)
    assert clean(content + b"a second picture") == content


def test_a_thumbnail_and_parts_nobody_knows_go() -> None:
    small = exif_of(struct.pack(">2sHIHI", b"MM", 42, 8, 0, 14) + struct.pack(">HI", 0, 0))
    unknown = b"\xff\xe5" + struct.pack(">H", 2 + 6) + b"secret"
    content = jpeg(exif=small)
    content = content[:2] + unknown + content[2:]

    assert set(told(content).codes) == {"thumbnail", "other"}
    assert b"secret" not in clean(content)
    private = png()[:33] + chunk(b"prVt", b"secret") + png()[33:]
    assert told(private).codes == ("other",)
    assert clean(private) == png()


@pytest.mark.parametrize("content", [LOUD["exif"], LOUD["png"]])
def test_a_broken_picture_is_said_to_be_unread_and_left_alone(content: bytes) -> None:
    for cut in (len(content) // 2, len(content) - 1):
        assert told(content[:cut]) == Metadata(told(b"").traces, removable=False)
    with pytest.raises(BrokenFileError):
        clean(content[: len(content) // 2])


@given(st.binary(max_size=300), st.sampled_from(list(LOUD.values())), st.integers(0, 600))
def test_no_picture_breaks_the_reader(noise: bytes, content: bytes, at: int) -> None:
    mutant = content[:at] + noise + content[at + len(noise) :]

    if told(mutant).removable:
        cleaned = clean(mutant)
        assert told(cleaned).traces == ()
        assert clean(cleaned) == cleaned


PDF = b"""%PDF-1.7
1 0 obj << /Author (Aleksei \\(A.\\) Shcherbakov) /Producer <FEFF004F> /CreationDate (D:20260714) >> endobj
<dc:creator><rdf:Seq><rdf:li>Aleksei</rdf:li></rdf:Seq></dc:creator>"""


def test_a_pdf_shows_what_it_tells_and_keeps_it() -> None:
    found = told(PDF)

    assert not found.removable
    assert {(trace.tells, trace.words) for trace in found.traces} == {
        (Tells.PERSON, "Aleksei (A.) Shcherbakov"),
        (Tells.SOFTWARE, "O"),
        (Tells.TIME, "D:20260714"),
        (Tells.PERSON, "Aleksei"),
    }


def test_a_pdf_is_looked_into_where_it_is_compressed() -> None:
    packed = zlib.compress(b"7 0 << /Author (Hidden) >>")
    objects = b"%PDF-1.7\n5 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n" + packed + b"\nendstream"

    assert [trace.words for trace in told(objects).traces] == ["Hidden"]


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7 /Encrypt 3 0 R",
        b"%PDF-1.7 /ObjStm >> stream\nnot deflated",
        b"%PDF-1.7 /ObjStm",
        b"%PDF-1.7 /ObjStm >> stream\n" + zlib.compress(bytes(2 << 20)),
        b"%PDF-1.7" + bytes(LOOKED_AT),
        b"GIF89a",
        b"",
    ],
)
def test_what_cannot_be_looked_into_is_said(content: bytes) -> None:
    assert told(content).codes == ("unread",)
    assert not told(content).removable


def test_words_are_cut_short_and_printable() -> None:
    loud = "\x1b[31m" + "long\n" * 100
    (trace,) = (each for each in told(jpeg(exif=exif(artist=loud))).traces if each.tells is Tells.PERSON)

    assert len(trace.words) <= 120
    assert trace.words.isprintable()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with VaultPlace(tmp_path).create() as made:
        made.store.put(Case(id="1" * 32, reference="A"))
        yield made


def kept(vault: Vault, content: bytes, **options: Any) -> tuple[Document, bytes]:
    document = attach(vault, "1" * 32, io.BytesIO(content), kind="summons", **options).record
    with vault.attachments.opened(str(document.blob)) as source:
        return document, source.read()


def test_a_photo_is_kept_without_what_it_tells_and_with_the_hash_it_came_with(vault: Vault) -> None:
    content = LOUD["comment"]

    document, stored = kept(vault, content)

    assert stored == clean(content)
    assert document.sha256 == hashlib.sha256(stored).hexdigest()
    assert document.original_sha256 == hashlib.sha256(content).hexdigest()
    assert document.taken_out == ("place", "time", "person", "device", "software", "comment")
    assert document.size == len(stored)


def test_what_is_itself_the_evidence_is_kept_as_it_came(vault: Vault) -> None:
    document, stored = kept(vault, LOUD["exif"], keep_metadata=True)

    assert stored == LOUD["exif"]
    assert (document.original_sha256, document.taken_out) == (Empty.NOT_ASKED, Empty.NOT_ASKED)


@pytest.mark.parametrize("content", [PDF, b"plain words", jpeg(), LOUD["exif"][:200]])
def test_a_file_of_which_nothing_can_be_taken_is_kept_as_it_came(vault: Vault, content: bytes) -> None:
    document, stored = kept(vault, content)

    assert stored == content
    assert document.taken_out is Empty.NOT_ASKED


def test_only_what_is_left_of_a_source_is_kept(vault: Vault) -> None:
    source = io.BytesIO(b"before" + LOUD["exif"])
    source.seek(6)

    document = attach(vault, "1" * 32, source, kind="summons").record

    assert document.original_sha256 == hashlib.sha256(LOUD["exif"]).hexdigest()
