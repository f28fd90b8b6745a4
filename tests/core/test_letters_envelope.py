"""Envelopes and labels: the addressee where a sorting machine looks, the office only where it may be seen."""

import io
import subprocess
from dataclasses import replace

import pikepdf
import pytest

from casemgr.letters.envelope import AddressTooLongError, Form, NoSuchLabelError, drawn
from tests.helpers.letters import letter

MM = 72 / 25.4
SENDER = "Example Centre · Example g. 1 · LT-00000 Vilnius"


def words(pdf: bytes) -> list[tuple[float, float, float, float, str]]:
    """Return the words with their boxes in millimetres from the top left corner."""
    said = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    found = []
    for line in said.stdout.decode().splitlines():
        if line.strip().startswith("<word "):
            box, _, rest = line.partition(">")
            left, top, right, bottom = (float(part) / MM for part in box.split('"')[1::2])
            found.append((left, top, right, bottom, rest.removesuffix("</word>")))
    return found


def text(pdf: bytes) -> str:
    return " ".join(word for *_, word in words(pdf))


def size(pdf: bytes) -> tuple[int, int]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        [page] = opened.pages
        width, height = (float(edge) for edge in list(page.mediabox)[2:])
        return round(width / MM), round(height / MM)


@pytest.mark.parametrize(
    ("form", "expected"), [(Form.DL, (220, 110)), (Form.C6, (162, 114)), (Form.C5, (229, 162))]
)
def test_an_address_lies_where_sorting_machines_look(form: Form, expected: tuple[int, int]) -> None:
    content = letter(sender=SENDER)

    pdf = drawn(content, form, sender=False)

    assert size(pdf) == expected
    assert text(pdf) == " ".join(" ".join(content.addressee).split())
    for left, top, right, bottom, word in words(pdf):
        assert top >= 40, word
        assert expected[0] - 140 <= left, word
        assert right <= expected[0] - 15, word
        assert bottom <= expected[1] - 15, word


def test_the_office_stands_in_the_corner_only_where_it_is_asked_for() -> None:
    content = letter(sender=SENDER)

    shown, hidden = drawn(content, Form.C5, sender=True), drawn(content, Form.C5, sender=False)

    assert "Example Centre Example g. 1 LT-00000 Vilnius" in text(shown)
    assert "Example Centre" not in text(hidden)
    assert "Example Centre" not in text(drawn(content, Form.LABEL, sender=True))


@pytest.mark.parametrize(("place", "left", "top"), [(1, 4, 15), (2, 105, 15), (13, 4, 243), (14, 105, 243)])
def test_a_label_is_printed_where_the_sheet_still_has_one(place: int, left: int, top: int) -> None:
    pdf = drawn(letter(), Form.LABEL, place=place, sender=False)

    assert size(pdf) == (210, 297)
    for word in words(pdf):
        assert left <= word[0] <= word[2] <= left + 101
        assert top <= word[1] <= word[3] <= top + 40


@pytest.mark.parametrize("place", [0, 15])
def test_a_sheet_has_fourteen_labels(place: int) -> None:
    with pytest.raises(NoSuchLabelError):
        drawn(letter(), Form.LABEL, place=place, sender=False)


def test_an_address_that_does_not_fit_is_refused_and_not_cut() -> None:
    long = replace(letter(), addressee=tuple(f"Line {number}" for number in range(1, 9)))

    assert "Line 8" in text(drawn(long, Form.C5, sender=False))
    with pytest.raises(AddressTooLongError):
        drawn(replace(long, addressee=long.addressee * 2), Form.LABEL, sender=False)


def test_the_same_letter_gives_the_same_envelope_and_nothing_of_its_text() -> None:
    pdf = drawn(letter(), Form.DL, sender=True)

    assert pdf == drawn(letter(), Form.DL, sender=True)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert set(opened.docinfo) == {"/Title"}
    assert "SHCHERBAKOV" not in text(pdf)
