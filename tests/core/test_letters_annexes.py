"""Annexes behind a letter, and papers with parts of them covered for good."""

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from casemgr.errors import RefusedError
from casemgr.guard.foreign import UnreadableFileError
from casemgr.letters import issuing
from casemgr.letters.annexes import Box, BoxError, read_paper, redact
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.pictures import pages
from casemgr.records.document import Document
from casemgr.records.fact import Empty
from casemgr.records.letter import Letter
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, shcherbakov, start, told
from tests.helpers.letter_papers import picture, scan


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    made.paper("diploma", scan("white", "green"), kind="diploma", pages=2, caption=told("diploma"))
    made.paper("photo", picture("red", form="JPEG"), kind="message_or_post", caption=told("a photograph"))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def final(desk: Desk, letters: LetterDesk, *annexes: str, bound: bool = True) -> Letter:
    chosen = tuple(desk.kept[name] for name in annexes)
    letter = start(desk, letters, client_language="en", annexes=chosen, bound=bound)
    issuing.review(letters, letter.id, "Jonas Example")
    issuing.approve(letters, letter.id, TODAY, told=True)
    return issuing.finalise(letters, letter.id).record


def words(pdf: bytes) -> str:
    said = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return re.sub(r"\s+", " ", said)


def test_bound_annexes_stand_behind_the_letter_with_stamps_and_bookmarks(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = final(desk, letters, "diploma", "photo")
    pdf = issuing.final_bytes(letters, letter.id)

    opened = pikepdf.open(io.BytesIO(pdf))
    with opened.open_outline() as outline:
        titles = [item.title for item in outline.root]
    number = f"{str(letter.number)[:4]}-{str(letter.number)[4:]}"
    assert titles == [f"Supporting letter {number}", "Annex 1: diploma", "Annex 2: a photograph"]
    said = words(pdf)
    assert f"Annex 1 · page 2 of 2 · Letter no. {number}" in said
    assert f"Annex 2 · page 1 of 1 · Letter no. {number}" in said


def test_the_pages_of_the_letter_are_counted_without_the_annexes(desk: Desk, letters: LetterDesk) -> None:
    pdf = issuing.final_bytes(letters, final(desk, letters, "diploma").id)

    count = len(pikepdf.open(io.BytesIO(pdf)).pages)
    assert f"page 1 of {count - 2}" in words(pdf)


def test_a_letter_that_does_not_bind_them_only_lists_them(desk: Desk, letters: LetterDesk) -> None:
    said = words(issuing.final_bytes(letters, final(desk, letters, "diploma", bound=False).id))

    assert "diploma (2 pages)" in said
    assert "Annex 1 ·" not in said


def test_an_annex_brings_pixels_and_nothing_else(desk: Desk, letters: LetterDesk) -> None:
    hostile = pikepdf.new()
    hostile.add_blank_page()
    hostile.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('canary-7731')")
    hostile.docinfo["/Author"] = "canary-7731"
    made = io.BytesIO()
    hostile.save(made)
    desk.paper("hostile", made.getvalue(), kind="other", caption=told("a paper"))

    pdf = issuing.final_bytes(letters, final(desk, letters, "hostile").id)

    opened = pikepdf.open(io.BytesIO(pdf))
    assert "/OpenAction" not in opened.Root
    assert b"canary-7731" not in b"".join(bytes(each.unparse(resolved=True)) for each in opened.objects)


def test_what_is_no_paper_keeps_a_letter_from_binding_it(desk: Desk, letters: LetterDesk) -> None:
    desk.paper("noise", b"no picture and no PDF", kind="other", caption=told("a paper"))

    with pytest.raises(UnreadableFileError):
        final(desk, letters, "noise")
    assert issubclass(UnreadableFileError, RefusedError)


def test_boxes_are_burnt_into_a_copy(desk: Desk, letters: LetterDesk) -> None:
    copy = redact(letters, desk.kept["diploma"], {2: [Box(0.0, 0.0, 0.5, 0.25)]}).record

    first, second = pages(read_paper(letters, copy), 600)
    assert brightness(first, 0.25, 0.12) > 240
    assert brightness(second, 0.25, 0.15) < 20
    assert brightness(second, 0.75, 0.6) > 40


def brightness(picture: Image.Image, across: float, down: float) -> int:
    at = picture.convert("L").getpixel((round(across * picture.width), round(down * picture.height)))
    assert isinstance(at, int)
    return at


def test_a_copy_says_what_it_was_made_from_and_waits_for_a_person(desk: Desk, letters: LetterDesk) -> None:
    desk.change("diploma", Document, names_third_persons=True, shared_as="identity")

    copy = redact(letters, desk.kept["diploma"], {1: [Box(0.1, 0.1, 0.2, 0.2)]}).record

    assert copy.redacted_from_id == desk.kept["diploma"]
    assert (copy.kind, copy.pages) == ("diploma", 2)
    assert copy.names_third_persons is Empty.NOT_ASKED
    assert copy.shared_as is Empty.NOT_ASKED
    assert read_paper(letters, desk.vault.store.read(Document, desk.kept["diploma"]).record) == scan(
        "white", "green"
    )


def test_nothing_of_the_original_lies_beneath_a_box(desk: Desk, letters: LetterDesk) -> None:
    from casemgr.letters.page import render
    from tests.helpers.letters import letter

    desk.paper("text", render(letter()), kind="other", caption=told("a paper"))

    copy = redact(letters, desk.kept["text"], {1: [Box(0.0, 0.0, 1.0, 1.0)]}).record

    assert "Embassy" not in words(read_paper(letters, copy))
    assert len(list(pages(read_paper(letters, copy), 300))) == 2


@pytest.mark.parametrize(
    "boxes", [{3: [Box(0, 0, 1, 1)]}, {0: []}, {1: [Box(0.5, 0, 0.5, 1)]}, {1: [Box(0, 0, 1.1, 1)]}]
)
def test_a_box_that_covers_nothing_is_refused(
    desk: Desk, letters: LetterDesk, boxes: dict[int, list[Box]]
) -> None:
    with pytest.raises(BoxError):
        redact(letters, desk.kept["diploma"], boxes)
