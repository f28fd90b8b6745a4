"""The register as a list, and what missions said: filtered, without formulas, names and small counts."""

import csv
import io
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemgr.letters import issuing, register
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.register_list import COLUMNS, PRINTED, Filter, as_csv, as_pdf, entries, printed_rows
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.letter import Letter
from casemgr.records.mission_answer import MissionAnswer
from casemgr.reports.missions import Quarter, by_quarter
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, shcherbakov, start

FORMULA = "=HYPERLINK(x) Embassy"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """An office with an L01 that was sent and answered, and an L03 that was revoked."""
    made = shcherbakov(open_desk(tmp_path_factory.mktemp("register")))
    letters = letter_desk(made)
    for kind in ("L01", "L03"):
        letter = start(made, letters, kind, client_language="en")
        issuing.review(letters, letter.id, "Jonas Example")
        issuing.approve(letters, letter.id, TODAY, told=True)
        issuing.finalise(letters, letter.id)
        made.kept[kind] = letter.id
    made.change("embassy", Addressee, name=ByLanguage.of({"en": FORMULA}))
    register.send(letters, made.kept["L01"], "by_hand", "the window", by="the client", on=TODAY)
    register.answered(letters, made.kept["L01"], "a file number", on=date(2026, 12, 1))
    register.revoke(letters, made.kept["L03"], "a date was wrong", on=date(2026, 12, 2))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def kinds(letters: LetterDesk, **asked: object) -> list[str]:
    found = entries(letters, Filter(**asked), "en")  # type: ignore[arg-type]
    return [entry.cell("kind") for entry in found]


def test_the_list_follows_the_inner_sequence_without_a_gap(letters: LetterDesk) -> None:
    found = entries(letters, Filter(), "en")

    assert [entry.cell("sequence") for entry in found] == ["1", "2"]
    assert [entry.cell("status") for entry in found] == ["answered", "revoked"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"kind": "L03"}, ["L03"]),
        ({"status": "answered"}, ["L01"]),
        ({"language": "ru"}, []),
        ({"since": TODAY, "until": TODAY}, ["L01", "L03"]),
        ({"until": date(2026, 11, 22)}, []),
        ({"since": date(2026, 11, 24)}, []),
        ({"kind": "L01", "status": "revoked"}, []),
    ],
)
def test_a_filter_takes_what_fits_all_of_it(
    letters: LetterDesk, asked: dict[str, object], expected: list[str]
) -> None:
    assert kinds(letters, **asked) == expected


def test_a_filter_takes_letters_to_one_addressee(desk: Desk, letters: LetterDesk) -> None:
    assert kinds(letters, addressee=desk.kept["embassy"]) == ["L01"]


def test_csv_holds_every_column_and_no_formula(letters: LetterDesk) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(entries(letters, Filter(), "en")))))

    assert tuple(rows[0]) == COLUMNS
    first = dict(zip(rows[0], rows[1], strict=True))
    assert first["addressee"] == f"'{FORMULA}"
    assert (first["sent_on"], first["sent_how"], first["reply_on"]) == ("2026-11-23", "by_hand", "2026-12-01")
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", first["number"])
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_the_list_names_no_client(desk: Desk, letters: LetterDesk) -> None:
    told = as_csv(entries(letters, Filter(), "en"))

    for name in ("SHCHERBAKOV", "Amber", "C-7K2M", desk.kept["case"], desk.kept["client"]):
        assert name not in told


def test_the_printed_list_shows_its_columns_and_wraps_long_names(letters: LetterDesk) -> None:
    rows = list(printed_rows(entries(letters, Filter(), "en"))) * 40
    pdf = as_pdf(
        "Register",
        [name.title() for name in PRINTED],
        rows,
        language="en",
        page_label="page {page} of {pages}",
    )

    said = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    text = said.stdout.decode()
    assert "page 2 of 3" in text or "page 2 of 2" in text
    assert text.count("revoked") == 40
    assert "Finalised_On" in text.replace("\u00a0", " ") or "Finalised" in text


def answers(desk: Desk, count: int, answer: str, day: date) -> None:
    for number in range(count):
        desk.new(
            f"answer {answer} {day} {number}",
            MissionAnswer,
            addressee_id=desk.kept["embassy"],
            answer=answer,
            told_on=day,
            told_by="clerk at the counter",
            citizenship="RU",
        )


def test_hr31_counts_under_five_are_not_told_and_nothing_is_finer_than_a_quarter(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    answers(desk, 5, "apply_in_country_of_residence", date(2026, 10, 1))
    answers(desk, 4, "apply_in_country_of_residence", date(2026, 9, 30))
    answers(desk, 1, "security", date(2026, 12, 31))

    table = {(row.quarter, row.answer): count for row, count in by_quarter(desk.vault.store)}

    assert table == {
        (Quarter(2026, 3), "apply_in_country_of_residence"): None,
        (Quarter(2026, 4), "apply_in_country_of_residence"): 5,
        (Quarter(2026, 4), "security"): None,
    }
    desk.vault.close()


def test_hr31_the_register_of_answers_has_no_field_for_a_client() -> None:
    assert {"case_id", "person_id"}.isdisjoint(MissionAnswer.__dataclass_fields__)


def test_the_inner_sequence_is_printed_nowhere(desk: Desk, letters: LetterDesk) -> None:
    letter = desk.vault.store.read(Letter, desk.kept["L03"]).record

    assert letter.sequence == 2
    text = subprocess.run(
        ["pdftotext", "-", "-"],
        input=issuing.final_bytes(letters, letter.id),
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert not re.search(r"\b(no\.|sequence|register)\s*2\b", text)
