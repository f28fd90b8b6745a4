"""The file under a letter: objects, strings and embedded faces, read back with other people's tools."""

import io
import subprocess

import pikepdf
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from casemgr.letters import fonts
from casemgr.letters.embedding import MOST_MAPPED
from casemgr.letters.fonts import BOLD, ITALIC, REGULAR
from casemgr.letters.layout import Text
from casemgr.letters.paper import Paper
from casemgr.letters.pdf_file import PdfFile, references, text_string
from casemgr.places import resources

COMPOSED = "Żšйїÿ"
NARROW_SPACE = "\u202f"


def test_objects_are_found_again_in_any_order_of_putting() -> None:
    file = PdfFile()
    tree = file.reserve()
    page = file.put(f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 9 9]/Resources<<>>>>")
    stream = file.put_stream(b"some words " * 9, "/Kind/Words")
    catalog = file.put(f"<</Type/Catalog/Pages {tree} 0 R/Words {stream} 0 R>>")
    file.put(f"<</Type/Pages/Count 1/Kids{references([page])}>>", tree)
    made = file.finished(catalog, file.put(f"<</Title{text_string('One')}>>"))

    with pikepdf.open(io.BytesIO(made)) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.Root.Words.read_bytes() == b"some words " * 9
        assert opened.Root.Words.Kind == "/Words"
        assert len(opened.pages) == 1
        assert dict(opened.docinfo) == {"/Title": "One"}
        assert len(bytes(opened.trailer.ID[0])) == 16


@pytest.mark.parametrize(
    "text", ["", "plain", "(unbalanced", "a) b( \\", "\\(", "Šiauliai Ў", "ქართული", "a\r\nb", "é", "\u00a0"]
)
def test_a_text_string_is_read_as_it_was_written(text: str) -> None:
    assert str(pikepdf.Object.parse(text_string(text).encode("ascii"))) == text


def drawn(text: str, face: str) -> bytes:
    """Return a page that holds a text alone, in rows of thirty characters."""
    paper = Paper("en", "Title")
    rows = [text[at : at + 30] for at in range(0, len(text), 30)]
    paper.sheet([(80, 50 + 20 * row, Text(0, 0, part, face, 8)) for row, part in enumerate(rows)])
    return paper.finished()


@pytest.mark.parametrize("face", [REGULAR, BOLD, ITALIC])
def test_every_character_of_a_face_can_be_written_and_copied_out(face: str) -> None:
    """Among so many codes are all that a string of a page must escape."""
    shown = "".join(sorted(character for character in fonts.coverage() if character > "\u00a0"))
    assert len(shown) > 3 * MOST_MAPPED
    pdf = drawn(shown, face)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
        told = pikepdf.parse_content_stream(opened.pages[0])
        codes = b"".join(bytes(each.operands[0]) for each in told if str(each.operator) == "Tj")
    assert codes == b"".join(number.to_bytes(2, "big") for number in range(1, len(shown) + 1))
    said = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    assert set(shown) - set(said.stdout.decode()) == {NARROW_SPACE}, "which is told as any other space"


@pytest.mark.parametrize("face", [REGULAR, BOLD, ITALIC])
def test_a_subset_draws_what_the_face_draws(face: str) -> None:
    whole = TTFont(resources() / "fonts" / f"{face}.ttf")
    names, drawings = whole.getBestCmap(), whole.getGlyphSet()
    subset = TTFont(io.BytesIO(fonts.faces()[face].subset(COMPOSED)))

    assert set(subset.keys()) - {"GlyphOrder"} == {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
    for number, character in enumerate(COMPOSED, start=1):
        name = subset.getGlyphOrder()[number]
        assert subset["hmtx"][name] == whole["hmtx"][names[ord(character)]]
        assert outline(subset.getGlyphSet(), name) == outline(drawings, names[ord(character)])


def outline(glyphs: object, name: str) -> list[object]:
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)  # type: ignore[index]
    return list(pen.value)


def test_a_face_that_nothing_is_written_in_is_not_embedded() -> None:
    with pikepdf.open(io.BytesIO(drawn("a", BOLD))) as opened:
        assert list(opened.pages[0].Resources.Font.keys()) == [f"/{BOLD}"]
