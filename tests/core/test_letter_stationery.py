"""Round the text: those who write together, the window of an envelope, following pages, annexes, tags."""

import io
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pikepdf
import pytest
from PIL import Image

from casemgr.letters.content import Exhibit, Letterhead, PageContent, Signature
from casemgr.letters.page import render
from tests.helpers.letters import letter

TBILISI = Letterhead("Tbilisi Practice Office", ("Non-profit association, reg. no. 000000001",))
MM = 72 / 25.4


def picture(shade: str = "navy", size: tuple[int, int] = (300, 120)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, shade).save(made, "PNG")
    return made.getvalue()


def words(pdf: bytes, *options: str) -> str:
    """Return the words of a PDF with ordinary single spaces."""
    told = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", told.stdout.decode())


def tops(pdf: bytes, page: int = 1) -> list[tuple[float, float, str]]:
    """Return where each word of a page stands: its left and top in points, and the word."""
    told = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-"],
        input=pdf, capture_output=True, check=True,
    )  # fmt: skip
    found = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<', told.stdout.decode())
    return [(float(left), float(top), word) for left, top, word in found]


def elements(pdf: bytes) -> list[tuple[str, str]]:
    """Return every element of the structure in reading order: its type, and its words if it is a figure."""
    opened = pikepdf.open(io.BytesIO(pdf))

    def below(node: pikepdf.Object) -> Iterator[tuple[str, str]]:
        yield str(node["/S"])[1:], str(node.get("/Alt", ""))
        for kid in node.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from below(kid)

    return list(below(opened.Root.StructTreeRoot.K))


def drawn(page: pikepdf.Page) -> list[tuple[list[Any], str]]:
    """Return what a page does: operands and operator."""
    told = pikepdf.parse_content_stream(page)
    return [(list(each.operands), str(each.operator)) for each in told]


def test_those_who_write_together_stand_beside_one_another() -> None:
    pdf = render(letter(joint=(TBILISI,)))

    places = {word: (left, top) for left, top, word in reversed(tops(pdf))}
    assert places["Tbilisi"][0] > places["Vilnius"][0] + 60 * MM
    assert abs(places["Practice"][1] - places["Objectors’"][1]) < 1


def test_hr07_a_draft_names_nobody_who_writes_along() -> None:
    said = words(render(letter(joint=(TBILISI,), running="Vilnius Objectors’ Advice Centre", draft="DRAFT")))

    assert "Tbilisi Practice Office" not in said
    assert "Advice Centre" not in said


def test_the_address_stands_where_an_envelope_has_its_window() -> None:
    pdf = render(letter(window=True, sender="Pavyzdžio g. 1 · LT-00000 Vilnius"))

    at = {word: (left / MM, top / MM) for left, top, word in reversed(tops(pdf))}
    assert 45 < at["Pavyzdžio"][1] < at["Embassy"][1]
    assert 62 <= at["Embassy"][1] <= 63.5
    assert 20 < at["Embassy"][0] < 30
    assert at["National"][1] > 98.4


def test_a_letterhead_too_high_for_the_window_pushes_the_address_down() -> None:
    tall = Letterhead("Office", tuple(f"line {number}" for number in range(12)))
    at = {word: top / MM for _, top, word in reversed(tops(render(letter(window=True, letterhead=tall))))}

    assert at["Embassy"] > at["11"]


def test_following_pages_are_headed_and_the_first_is_not() -> None:
    pdf = render(letter(running="Office of the Example"))

    assert "Office of the Example" not in words(pdf, "-l", "1")
    assert "Office of the Example" in words(pdf, "-f", "2")


def test_a_picture_of_a_signature_stands_above_the_line_and_never_in_a_draft() -> None:
    signed = (Signature("Example Counsellor", ("Counsellor",), picture()),)

    assert pictures(render(letter(signatures=signed))) == 1
    assert pictures(render(letter(signatures=signed, draft="DRAFT"))) == 0


def pictures(pdf: bytes) -> int:
    opened = pikepdf.open(io.BytesIO(pdf))
    return sum(len(page.get_images()) for page in opened.pages)


def test_the_file_is_tagged_and_says_its_language_and_title() -> None:
    opened = pikepdf.open(io.BytesIO(render(letter())))

    assert opened.Root.MarkInfo.Marked
    assert str(opened.Root.Lang) == "en"
    assert str(opened.docinfo["/Title"]) == "Supporting letter 7F3K-92QD"
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    assert opened.check_pdf_syntax() == []


def test_headings_paragraphs_lists_and_notes_are_elements_in_reading_order() -> None:
    found = [role for role, _ in elements(render(letter()))]

    assert found[0] == "Document"
    assert found.count("H1") == 1
    assert found.count("H2") == 4
    assert found.count("L") == 1
    assert found.count("LI") == 2
    assert found.count("Note") == 3
    assert found.count("Figure") == 1
    assert found.index("H1") < found.index("L") < found.index("Note") < found.index("Figure")


def test_every_figure_has_words_for_whoever_does_not_see_it() -> None:
    head = Letterhead("Office", (), picture())
    pdf = render(letter(letterhead=head, signatures=(Signature("A. Example", (), picture()),)))

    told = [alt for role, alt in elements(pdf) if role == "Figure"]
    assert told == ["Office", "A. Example", "Letter no. 7F3K-92QD · c29f 1d0b 6a5e 48c3"]


def test_each_mark_leads_to_its_element_and_back() -> None:
    opened = pikepdf.open(io.BytesIO(render(letter())))
    tree = opened.Root.StructTreeRoot.ParentTree.Nums

    for number, page in enumerate(opened.pages):
        assert page.obj.StructParents == number
        marked = [int(operands[1].MCID) for operands, operator in drawn(page) if operator == "BDC"]
        parents = tree[2 * number + 1]
        assert sorted(marked) == list(range(len(parents)))
        assert all(str(parent["/S"])[1:] in ("P", "H1", "H2", "LI", "Note", "Figure") for parent in parents)


def test_nothing_is_drawn_outside_a_mark() -> None:
    opened = pikepdf.open(io.BytesIO(render(letter())))
    for page in opened.pages:
        depth = 0
        for _, name in drawn(page):
            depth += (name in ("BMC", "BDC")) - (name == "EMC")
            assert depth > 0 or name not in ("Tj", "TJ", "S", "f", "f*", "Do")


def test_a_paragraph_read_aloud_keeps_its_spaces_across_lines() -> None:
    told = subprocess.run(
        ["pdfinfo", "-struct-text", "-"], input=render(letter()), capture_output=True, check=True
    ).stdout.decode()
    heard = re.sub(r"[\s\u00a0]+", " ", told)

    for sentence in letter().body.sentences:
        assert re.sub(r"\s+", " ", sentence.text) in heard.replace(" ]", "]")


def exhibits() -> tuple[Exhibit, ...]:
    return (
        Exhibit("Annex 1: passport", "Annex 1 · page {page} of {pages}", (picture("navy", (210, 297)),)),
        Exhibit("Annex 2: diploma", "Annex 2 · page {page} of {pages}", (picture("red"), picture("green"))),
    )


def test_annexes_follow_the_letter_stamped_and_with_bookmarks() -> None:
    pdf = render(letter(), exhibits())
    opened = pikepdf.open(io.BytesIO(pdf))

    assert len(opened.pages) == 5
    with opened.open_outline() as outline:
        assert [item.title for item in outline.root] == [
            "Supporting letter 7F3K-92QD", "Annex 1: passport", "Annex 2: diploma",
        ]  # fmt: skip
    said = words(pdf)
    for stamp in ("Annex 1 · page 1 of 1", "Annex 2 · page 1 of 2", "Annex 2 · page 2 of 2", "page 1 of 2"):
        assert stamp in said
    assert render(letter(), exhibits()) == pdf


def test_an_annex_keeps_its_shape_within_the_margins() -> None:
    opened = pikepdf.open(io.BytesIO(render(letter(), exhibits())))
    page = opened.pages[2]
    matrix = [operands for operands, operator in drawn(page) if operator == "cm"][-1]

    width, height = float(matrix[0]), float(matrix[3])
    assert abs(height / width - 297 / 210) < 0.01
    assert float(matrix[4]) >= 11.9 * MM
    assert float(matrix[4]) + width <= (210 - 11.9) * MM


def test_a_letter_alone_has_no_outline() -> None:
    opened = pikepdf.open(io.BytesIO(render(letter())))

    with opened.open_outline() as outline:
        assert list(outline.root) == []


@pytest.mark.parametrize("changed", [{"window": True}, {"joint": (TBILISI,)}, {"running": "Head"}])
def test_the_same_content_is_the_same_bytes(changed: dict[str, Any]) -> None:
    content: PageContent = letter(**changed)

    assert render(content) == render(content)
