"""The page, read back with other people's tools: what it says, what it hides, and that it never varies."""

import hashlib
import io
import itertools
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from casemgr.letters.compose import Composer
from casemgr.letters.content import Letterhead, Listing, PageContent, Seal, Signature
from casemgr.letters.flow import HEIGHT
from casemgr.letters.fonts import BOLD, MissingGlyphError
from casemgr.letters.images import ImageError, plain_image
from casemgr.letters.layout import Strip, Text, lines, paginate
from casemgr.letters.page import render
from casemgr.letters.paper import WATERMARK_SHADE
from tests.helpers.letters import TEMPLATE, letter, view

ROOT = Path(__file__).parent.parent.parent
LONG = TEMPLATE + "".join(
    f"\n1. He states that he left on {day} May 2024 because he could not obey the order he had been given, "
    f"and that nobody else knew of the plan except a person he trusts.\n"
    for day in range(1, 29)
)


def tool(name: str, pdf: bytes, *options: str) -> str:
    """Run a poppler tool on a PDF given on its input."""
    command = [name, *options, "-", *(["-"] if name == "pdftotext" else [])]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def words(pdf: bytes) -> str:
    """Return the words of a PDF with ordinary single spaces."""
    return re.sub(r"\s+", " ", tool("pdftotext", pdf))


def pages(pdf: bytes) -> list[str]:
    return tool("pdftotext", pdf, "-layout").split("\f")[:-1]


def pictures(opened: pikepdf.Pdf) -> list[pikepdf.Object]:
    return list(opened.pages[0].Resources.get("/XObject", pikepdf.Dictionary()).values())


def watermark_pixels(pdf: bytes) -> list[int]:
    """Count on each page the points that have the watermark's shade."""
    drawn = subprocess.run(
        ["pdftoppm", "-r", "72", "-gray"], input=pdf, capture_output=True, check=True
    ).stdout
    size = len(drawn) // len(pages(pdf))
    images = (Image.open(io.BytesIO(drawn[at : at + size])) for at in range(0, len(drawn), size))
    return [image.histogram()[round(255 * WATERMARK_SHADE)] for image in images]


def with_name(name: str) -> PageContent:
    return letter(name, "1. {{ name }} wrote.", subject="Subject")


@pytest.fixture(scope="module")
def final() -> bytes:
    return render(letter())


@pytest.fixture(scope="module")
def draft() -> bytes:
    return render(letter(draft="DRAFT"))


def test_a_final_letter_shows_all_it_was_given(final: bytes) -> None:
    said = words(final)
    content = letter()
    expected = (
        "Vilnius Objectors’ Advice Centre", "office@example.invalid", *content.addressee, content.delivery,
        content.number, content.subject, *content.references, content.salutation, content.closing,
        "Example Counsellor", "Example Director", "Annexes, 6 pages", "Register entry (1 page)",
        "Legal notes",
        "Bayatyan v. Armenia [GC], no. 23459/03", "c29f 1d0b 6a5e 48c3", "page 1 of 2", "page 2 of 2",
        *(sentence.text for sentence in content.body.sentences),
    )  # fmt: skip
    assert [text for text in expected if text not in said] == []


def test_a_draft_says_so_on_every_page_and_cannot_pass_for_a_letter(draft: bytes) -> None:
    assert [re.findall(r"DRAFT · page \d of 2", page.replace("\u00a0", " ")) for page in pages(draft)] == [
        ["DRAFT · page 1 of 2"],
        ["DRAFT · page 2 of 2"],
    ]
    for marked in (draft, render(letter(template="One line.", draft="JUODRAŠTIS"))):
        assert min(watermark_pixels(marked)) > 8_000
    assert max(watermark_pixels(render(letter()))) < 500
    said = words(draft)
    assert "He states that he has never served." in said
    for hidden in (
        "Advice Centre",
        "7F3K",
        "Yours faithfully",
        "Example Counsellor",
        "Example Director",
        "c29f",
    ):
        assert hidden not in said
    assert "page 1 of 2" in said


def test_without_a_letterhead_the_rest_stands() -> None:
    said = words(render(letter(letterhead=None)))
    assert "Public institution" not in said
    assert "Letter no. 7F3K-92QD" in said


NAMES = [
    "Żółć-Święcicki", "Žydrūnė Šalčiūtė", "Ўладзімір Дзям’янчук", "Ґалаґан Їжакевич", "Соловьёв Щербаков",
    "გიორგი მარგველაშვილი", "ᲒᲘᲝᲠᲒᲘ", "Müller-Größe ẞ", "Ёлкина €₴₽₾",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_in_every_script_can_be_copied_out_again(name: str) -> None:
    assert f"{name} wrote." in words(render(with_name(name)))


def test_a_decomposed_name_is_shown_composed() -> None:
    assert "Žydrūnė wrote." in words(render(with_name(unicodedata.normalize("NFD", "Žydrūnė"))))


@pytest.mark.parametrize(
    "name",
    ["<img src=/etc/passwd>", "<b>x</b>", "Ivan <ivan@example.invalid> & Co <Minsk>", "&lt;br/&gt;",
     "{{7*7}}", "**x** [a](http://b)", '<a href="file:///etc/passwd">x</a>', "(unbalanced) ) \\( \\n",
     "{page} {pages}", "%s %(x)d"],
)  # fmt: skip
def test_a_value_is_printed_letter_by_letter(name: str) -> None:
    pdf = render(with_name(name))
    assert f"{name} wrote." in words(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "/Annots" not in opened.pages[0]
        assert not pictures(opened)


@pytest.mark.parametrize(
    ("field", "character"),
    [("name", "\u202e"), ("name", "明"), ("name", "\u200b"), ("title", "王"), ("footer", "😀"),
     ("number", "\ue000"), ("draft", "草")],
)  # fmt: skip
def test_what_the_fonts_lack_is_refused_wherever_it_stands(field: str, character: str) -> None:
    content = with_name(character) if field == "name" else letter(**{field: f"a{character}b"})
    with pytest.raises(MissingGlyphError) as caught:
        render(content)
    assert caught.value.characters == (character,)


def test_every_font_in_the_file_is_an_embedded_subset(final: bytes, draft: bytes) -> None:
    for pdf in (final, draft):
        rows = tool("pdffonts", pdf).splitlines()[2:]
        assert len(rows) == 3
        for row in rows:
            assert re.match(r"[A-Z]{6}\+CaseSerif-", row)
            assert re.search(r"yes yes yes +\d+ +0\Z", row)
        assert b"Helvetica" not in pdf


def test_the_file_names_its_title_and_language_and_nothing_else(final: bytes) -> None:
    with pikepdf.open(io.BytesIO(final)) as opened:
        assert dict(opened.docinfo) == {"/Title": "Supporting letter 7F3K-92QD"}
        assert opened.Root.Lang == "en"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        assert "/Metadata" not in opened.Root
        assert "/Names" not in opened.Root
        assert "/OpenAction" not in opened.Root
        assert opened.check_pdf_syntax() == []
    for trace in (b"ReportLab", b"reportlab", b"/tmp", b"/home", b"casemgr", b"anonymous", b"Date", b"D:20"):
        assert trace not in final
    assert "Shcherbakov" not in tool("pdfinfo", final)


def test_a_language_tag_and_a_title_in_any_script() -> None:
    with pikepdf.open(
        io.BytesIO(render(letter(language="lt-LT", title="Laiškas Nr. 5 Šiauliai Ў")))
    ) as opened:
        assert opened.Root.Lang == "lt-LT"
        assert opened.docinfo["/Title"] == "Laiškas Nr. 5 Šiauliai Ў"


def test_a_page_is_a4_and_lean(final: bytes) -> None:
    assert "A4" in tool("pdfinfo", final)
    assert len(final) < 26_000 + 8_000 * (len(pages(final)) - 1)


def test_the_same_content_gives_the_same_bytes_in_every_process(final: bytes) -> None:
    program = (
        "import hashlib; from casemgr.letters.page import render; from tests.helpers.letters import letter\n"
        "print(hashlib.sha256(render(letter())).hexdigest())"
    )
    expected = hashlib.sha256(final).hexdigest()
    for seed, zone in (("0", "UTC"), ("4711", "Asia/Tbilisi")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, check=True, cwd="/"
        )
        assert run.stdout.decode().strip() == expected
    assert render(letter()) == final


def test_other_content_gives_another_file_id(final: bytes) -> None:
    with pikepdf.open(io.BytesIO(final)) as one, pikepdf.open(io.BytesIO(render(letter("Petrov")))) as other:
        assert bytes(one.trailer.ID[0]) != bytes(other.trailer.ID[0])


def test_reportlab_is_loaded_with_the_first_letter_only() -> None:
    program = "import sys, casemgr.letters.page; print('reportlab' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == b"False"


def test_no_heading_ends_a_page_and_no_signature_or_line_stands_alone() -> None:
    def half(text: str, _face: str) -> list[int]:
        return [500] * len(text)

    def is_heading(strip: Strip) -> bool:
        return all(isinstance(mark, Text) and mark.face == BOLD for mark in strip.marks)

    for extra in range(40):  # headings, paragraphs and the end move down the page, line by line
        filler = "1. One more line.\n" * extra + "\n"
        made = paginate(
            Composer(letter(template=filler + LONG + "\nThe last line.\n" * (extra % 2)), half).strips(),
            HEIGHT,
        )
        assert len(made) > 2
        for page in made[:-1]:
            assert not is_heading(page[-1][1])
        for page in made[1:]:
            assert page[0][1].may_begin
        (signed,) = (page for page in made if any(has_text(strip, "Yours") for _, strip in page))
        place = next(index for index, (_, strip) in enumerate(signed) if has_text(strip, "Yours"))
        assert place >= 2, "a signature has two lines of the letter above it"


def has_text(strip: Strip, text: str) -> bool:
    return any(isinstance(mark, Text) and mark.text.startswith(text) for mark in strip.marks)


def square(text: str, _face: str) -> list[int]:
    """Return characters as wide as they are high."""
    return [1000] * len(text)


def test_a_paragraph_keeps_two_lines_on_either_side_of_a_break() -> None:
    strips = Composer(
        letter(template="word " * 120, signatures=(), closing=""), lambda text, _: [1000] * len(text)
    ).strips()
    paragraph = [strip for strip in strips if has_text(strip, "word")]
    assert [strip.may_begin for strip in paragraph[:4]] == [True, False, True, True]
    assert [strip.may_begin for strip in paragraph[-2:]] == [True, False]


def test_a_hyphenated_name_and_a_date_are_never_divided() -> None:
    for filler in range(24):
        content = letter(
            "Brzęczyszczykiewicz-Święcicki", "1. " + "so " * filler + "{{ name }} came on 14 March 2004."
        )
        said = tool("pdftotext", render(content), "-layout")
        assert "Brzęczyszczykiewicz-Święcicki" in said
        assert "14 March 2004" in said.replace("\u00a0", " ")


LONG_WORDS = (
    "Rechtsschutzversicherungsgesellschaften Kriegsdienstverweigerungsberechtigung прадпрымальніцтваў "
    "непідпорядкованість შეიარაღებულებისათვის nebeprisikiškiakopūsteliaujantiesiems"
)


def test_what_is_copied_from_a_letter_are_its_words_undivided() -> None:
    said = tool("pdftotext", render(letter(template=f"1. {f'{LONG_WORDS} ' * 6}")))

    for word in LONG_WORDS.split():
        assert said.split().count(word) == 6, word


def test_the_qr_holds_its_payload_and_nothing_else() -> None:
    from reportlab.graphics.barcode import qrencoder

    payload = "7F3K-92QD c29f1d0b6a5e48c3"
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(payload)
    code.version = code.calculate_version()
    code.makeImpl(False, 0)
    picture = subprocess.run(
        ["pdftoppm", "-r", "300", "-f", "2", "-l", "2", "-gray"],
        input=render(letter()),
        capture_output=True,
        check=True,
    )
    page = Image.open(io.BytesIO(picture.stdout)).convert("1")
    left, top, right = square_in(page)
    step = (right - left) / code.getModuleCount()
    for row in range(code.getModuleCount()):
        for column in range(code.getModuleCount()):
            at = (round(left + (column + 0.5) * step), round(top + (row + 0.5) * step))
            assert (page.getpixel(at) == 0) == bool(code.isDark(row, column))


def square_in(page: Image.Image) -> tuple[int, int, int]:
    """Return left, top and right of the QR: the lowest dark thing in the last 20 mm of the line."""
    side = round(20 / 25.4 * 300)
    left = round((210 - 27 - 20) / 25.4 * 300)
    footer = round((297 - 22) / 25.4 * 300)
    column = [page.getpixel((left + 3, y)) for y in range(footer)]
    bottom = max(y for y, value in enumerate(column) if value == 0) + 1
    return left, bottom - side, left + side


def photo(kind: str, mode: str = "RGB", size: tuple[int, int] = (300, 120)) -> bytes:
    image, stream = Image.new(mode, size, 128 if mode == "L" else None), io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "SECRET-COMMENT"
    image.save(stream, kind, **({"exif": exif} if kind == "JPEG" else {}))
    return stream.getvalue()


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "L"), ("JPEG", "RGB"), ("JPEG", "CMYK")])
def test_a_logo_is_written_again_as_plain_rgb(kind: str, mode: str) -> None:
    data = photo(kind, mode)
    pdf = render(letter(letterhead=Letterhead("Office", ("Street 1",), data)))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (image,) = pictures(opened)
        assert image.ColorSpace == "/DeviceRGB"
        assert "/DCTDecode" not in str(image.get("/Filter"))
        assert "/SMask" not in image
    assert b"SECRET-COMMENT" not in pdf
    assert render(letter(letterhead=Letterhead("Office", ("Street 1",), data))) == pdf


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", photo("GIF"), photo("PNG")[:60], photo("PNG", "1", (5000, 5000)), b"<svg/>"],
)
def test_a_picture_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(ImageError):
        plain_image(data)


def test_four_signatories_and_no_closing() -> None:
    signatures = tuple(Signature(f"Person {number}", ("Role",)) for number in range(4))
    said = words(render(letter(signatures=signatures, closing="", seal=None)))
    assert all(f"Person {number}" in said for number in range(4))


def test_a_long_date_and_a_long_role_stay_in_their_columns() -> None:
    said = tool("pdftotext", render(letter(
        place_and_date="Vilnius und Tiflis, am dreiundzwanzigsten November zweitausendsechsundzwanzig",
        signatures=(Signature("A", ("Head of counselling and of everything that has to do with it here",)),
                    Signature("B", ("Director",))),
    )), "-layout")  # fmt: skip
    rows = [re.split(r"\s{3,}", row.strip()) for row in said.splitlines()]
    assert ["Embassy of the Republic of Lithuania in Georgia", "Vilnius und Tiflis, am"] in rows
    assert ["by hand", "zweitausendsechsundzwanzig"] in rows
    assert ["Head of counselling and of everything that has to", "Director"] in rows


def test_a_word_wider_than_the_page_is_cut_and_complete() -> None:
    long = "x" * 400
    said = re.sub(r"\s", "", tool("pdftotext", render(with_name(long))))
    assert long in said


def test_an_empty_letter_is_a_page() -> None:
    bare = letter(
        template="", letterhead=None, addressee=(), delivery="", references=(), salutation="", closing="",
        signatures=(), annexes=Listing("Annexes", ()), notes=None, seal=None, footer="", number="",
    )  # fmt: skip
    assert "page 1 of 1" in words(render(bare))


def test_the_payload_alone_decides_the_qr() -> None:
    one = render(letter(seal=Seal("A", ("x",))))
    other = render(letter(seal=Seal("B", ("x",))))
    assert one != other
    assert words(one) == words(other)


def test_pages_begin_only_where_a_strip_allows() -> None:
    strips = [Strip(10, (), may_begin=index % 3 == 0) for index in range(12)]
    assert [len(page) for page in paginate(strips, 55)] == [3, 3, 3, 3]
    assert [len(page) for page in paginate(strips, 65)] == [6, 6]
    assert [top for top, _ in paginate([Strip(10, (), before=5)] * 2, 100)[0]] == [0, 15]


def test_strips_that_must_not_begin_a_page_still_end_somewhere() -> None:
    strips = [Strip(10, (), may_begin=False)] * 7
    assert [len(page) for page in paginate(strips, 30)] == [3, 3, 1]
    assert [len(page) for page in paginate([Strip(99, ())] * 2, 30)] == [1, 1]


@given(
    st.lists(st.tuples(st.floats(1, 40), st.floats(0, 20), st.booleans()), max_size=60),
    st.floats(30, 200),
)
def test_no_strip_is_lost_repeated_or_set_below_the_page(
    drawn: list[tuple[float, float, bool]], height: float
) -> None:
    strips = [Strip(tall, (), before, may_begin) for tall, before, may_begin in drawn]
    made = paginate(strips, height)
    assert [strip for page in made for _, strip in page] == strips
    for page in made:
        assert page[0][0] == 0
        assert len(page) == 1 or page[-1][0] + page[-1][1].height <= height


@given(
    st.lists(st.tuples(st.text("ab \n\u00a0é", max_size=30), st.sampled_from("rbi")), max_size=8),
    st.floats(3, 40),
)
def test_no_word_is_lost_between_lines(spans: list[tuple[str, str]], width: float) -> None:
    made = lines(spans, width, 1, square)
    said = "".join("".join(text for _, text, _ in line) for line in made)
    assert said.replace(" ", "") == re.sub("[ \n]", "", "".join(text for text, _ in spans))
    for line in made:
        x, text, _ = line[-1]
        assert x + len(text) <= width + 1e-6


@given(st.lists(st.text("ab\u00a0é", min_size=1, max_size=12), max_size=20), st.integers(12, 30))
def test_a_line_ends_where_the_next_word_has_no_room(said: list[str], width: int) -> None:
    made = [text for ((_, text, _),) in lines([(" ".join(said), "r")], width, 1, square)]

    assert " ".join(made).split(" ") == (said or [""])
    for line, follows in itertools.pairwise(made):
        assert len(line) + 1 + len(follows.split(" ")[0]) > width


def test_lines_break_at_spaces_and_keep_faces() -> None:
    spans = [("one two", "r"), (" thr", "b"), ("ee\u00a0four five", "r")]
    assert lines(spans, 10, 1, square) == [
        [(0, "one two", "r")], [(0, "thr", "b"), (3, "ee\u00a0four", "r")], [(0, "five", "r")]]  # fmt: skip
    assert lines([("", "r"), (" \n ", "r")], 10, 1, square) == []


def test_the_example_is_filled_from_a_view() -> None:
    assert "Petrov" in words(render(letter("Petrov")))
    assert view("Petrov")["name"] != view()["name"]
