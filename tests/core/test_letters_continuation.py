"""A long account goes on behind the letter, and nothing of it is lost, doubled or unapproved."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from casemgr.letters import issuing
from casemgr.letters.continuation import MOST_TOLD
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.page import page_count, render
from casemgr.letters.snapshot import page_of
from casemgr.letters.writing import Draft, draft
from casemgr.records.conscience import Conscience
from casemgr.records.stay import Stay
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, shcherbakov, start, told

SENTENCES = [f"He told this as the part number {number} of what he went through." for number in range(1, 41)]
ACCOUNT = " ".join(SENTENCES)
POINTER = "The account goes on behind this letter under the same number."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def drafted(desk: Desk, letters: LetterDesk, **fields: str) -> Draft:
    return draft(letters, start(desk, letters, client_language="en", **fields).id)


def said(blocks: object) -> str:
    assert isinstance(blocks, tuple)
    return " ".join(sentence.text for block in blocks for sentence in block.sentences)


def text_of(pdf: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().split())


def test_a_short_account_stays_in_the_letter(desk: Desk, letters: LetterDesk) -> None:
    made = drafted(desk, letters)

    assert made.content.continuation == ()
    assert made.content.body == made.composed.body


@pytest.mark.parametrize(
    ("name", "record", "field"),
    [("georgia", Stay, "protection_obstacle"), ("conscience", Conscience, "trigger")],
    ids=["obstacle", "trigger"],
)
def test_a_long_account_goes_on_behind_the_letter(
    desk: Desk, letters: LetterDesk, name: str, record: type[Stay | Conscience], field: str
) -> None:
    before = page_count(drafted(desk, letters).content)

    desk.change(name, record, **{field: told(ACCOUNT)})
    made = drafted(desk, letters)

    here, behind = said(made.content.body.blocks), said(made.content.continuation)
    parts = [f"part number {number} of" for number in range(1, 41)]
    assert [part for part in parts if part in here] + [part for part in parts if part in behind] == parts
    assert sum(len(sentence) for sentence in SENTENCES if sentence[3:-1] in here) <= MOST_TOLD[0]
    assert here.count(POINTER) == len(made.content.continuation) - 1
    assert page_count(made.content) == before
    assert "W05" not in {finding.code for finding in made.findings}


def test_what_stands_behind_has_the_number_of_its_paragraph(desk: Desk, letters: LetterDesk) -> None:
    desk.change("georgia", Stay, protection_obstacle=told(ACCOUNT))

    content = drafted(desk, letters).content

    left = [block for block in content.body.blocks if POINTER in said((block,))]
    title, *moved = content.continuation
    assert said((title,)) == "Continuation of the account"
    numbers = [getattr(block, "number", None) for block in left]
    assert [getattr(block, "number", None) for block in moved] == numbers
    assert numbers
    assert None not in numbers


def test_the_client_approves_what_stands_behind_too(desk: Desk, letters: LetterDesk) -> None:
    desk.change("georgia", Stay, protection_obstacle=told(ACCOUNT))
    first = drafted(desk, letters).text_sha256

    desk.change("georgia", Stay, protection_obstacle=told(ACCOUNT.replace("number 40", "number 41")))

    assert drafted(desk, letters).text_sha256 != first


def test_a_final_letter_holds_it_and_is_made_again_from_its_snapshot(desk: Desk, letters: LetterDesk) -> None:
    desk.change("georgia", Stay, protection_obstacle=told(ACCOUNT))
    letter = start(desk, letters, client_language="en").id
    issuing.review(letters, letter, "Director")
    issuing.approve(letters, letter, TODAY, told=True)
    issuing.finalise(letters, letter)

    pdf = issuing.final_bytes(letters, letter)

    text = text_of(pdf)
    assert all(text.count(f"part number {number} of") == 1 for number in range(1, 41))
    assert text.index(POINTER) < text.index("Yours faithfully") < text.index("Continuation of the account")
    assert render(page_of(issuing.final_snapshot(letters, letter))) == pdf
