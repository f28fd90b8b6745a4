"""The code of a letter, read back from the printed page by a reader that is not ours (zbar)."""

import io
import random
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from casemgr.letters import issuing
from casemgr.letters.content import Seal
from casemgr.letters.issuing import CROCKFORD
from casemgr.letters.page import render
from casemgr.letters.register import Verified, verify_code
from casemgr.letters.setting import Issue, seal_of
from tests.helpers import peers
from tests.helpers.letter_cases import TODAY, letter_desk, open_desk, shcherbakov, start, writing
from tests.helpers.letters import letter

CODES = 48
SEEN = 150
"""Dots per inch, as of an office scanner or a telephone held above the page."""
BRIEF = "1. We ask the Consular Section to accept the application.\n"


def issues() -> list[Issue]:
    """Return numbers and hashes as `finalise` draws them, the same in each run, and the strangest ones."""
    drawn = random.Random(20261123)
    told = [
        ("".join(drawn.choices(CROCKFORD, k=8)), "".join(drawn.choices("0123456789abcdef", k=64)))
        for _ in range(CODES - 3)
    ]
    told += [("00000000", "0" * 64), ("ZZZZZZZZ", "f" * 64), ("01010101", "0f" * 32)]
    return [Issue(number=number, digest=digest) for number, digest in told]


def seals_of(issued: list[Issue]) -> list[Seal]:
    return [seal_of(writing().texts.words["en"], issue) for issue in issued]


def sealed(seals: list[Seal]) -> list[bytes]:
    """Return a short letter with each seal."""
    return [render(letter(template=BRIEF, seal=seal)) for seal in seals]


def payloads(seals: list[Seal]) -> list[str]:
    return [seal.payload for seal in seals]


def pages(*letters: bytes) -> list[Image.Image]:
    """Return the last page of each letter as a scanner sees it."""
    together = pikepdf.new()
    for each in letters:
        with pikepdf.open(io.BytesIO(each)) as opened:
            together.pages.append(opened.pages[-1])
    pdf = io.BytesIO()
    together.save(pdf)
    drawn = peers.run("pdftoppm", "-r", str(SEEN), "-gray", given=pdf.getvalue())
    size = len(drawn) // len(letters)
    return [Image.open(io.BytesIO(drawn[at : at + size])) for at in range(0, len(drawn), size)]


def read(folder: Path, seen: list[Image.Image]) -> list[str]:
    """Return what the reader finds on each page, of which every one has exactly one code."""
    files = [folder / f"{number:03}.pgm" for number in range(len(seen))]
    for file, page in zip(files, seen, strict=True):
        page.save(file)
    return (
        peers.run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *files).decode().splitlines()
    )


def test_the_code_of_every_letter_is_read_back(tmp_path: Path) -> None:
    seals = seals_of(issues())

    assert read(tmp_path, pages(*sealed(seals))) == payloads(seals)


def worn(page: Image.Image, turned: float) -> Image.Image:
    """Return a page as a hurried photograph has it: turned, grey, with the rough edges of a small file."""
    held = page.rotate(turned, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    kept = io.BytesIO()
    held.point(lambda shade: 60 + shade * 0.6).convert("L").save(kept, "JPEG", quality=60)
    return Image.open(kept)


@pytest.mark.parametrize("turned", [-7.0, 3.0, 90.0, 180.0])
def test_a_poor_photograph_is_read_too(tmp_path: Path, turned: float) -> None:
    seals = [seal_of(writing().texts.words["en"], issue) for issue in issues()[-12:]]
    seen = [
        worn(page, turned) for page in pages(*(render(letter(template=BRIEF, seal=each)) for each in seals))
    ]

    assert read(tmp_path, seen) == [seal.payload for seal in seals]


def test_the_code_of_an_issued_letter_leads_back_to_it(tmp_path: Path) -> None:
    """By nothing but what is printed: the number before the blank, and the hash of the text behind it."""
    desk = shcherbakov(open_desk(tmp_path))
    letters = letter_desk(desk)
    begun = start(desk, letters).id
    issuing.review(letters, begun, "Jonas Example")
    issuing.approve(letters, begun, TODAY, told=True)
    issued = issuing.finalise(letters, begun).record

    [code] = read(tmp_path, pages(issuing.final_bytes(letters, begun)))

    number, digest = code.split(" ")
    assert verify_code(letters, number) == Verified(issued)
    assert str(issued.text_sha256).startswith(digest)
    desk.vault.close()
