"""What a letter is begun with unless somebody says otherwise: signatories, annexes, languages."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.ids import random_id
from casemgr.letters.beginning import beginning, language_for
from casemgr.letters.catalogue import LetterType
from casemgr.records.addressee import Addressee
from casemgr.records.contact import Contact, Session
from casemgr.records.person import Person
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from tests.helpers.letter_cases import TODAY, Desk, observed, open_desk, shcherbakov, writing

L01, L03, L07 = (writing().texts.types[code] for code in ("L01", "L03", "L07"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return shcherbakov(open_desk(tmp_path))


def file_of(desk: Desk) -> CaseFile:
    return case_file(desk.vault.store, desk.kept["case"])


def signing(desk: Desk, kind: LetterType, day: date = TODAY) -> list[str]:
    """Return who would sign, by the short names of the desk."""
    found = beginning(file_of(desk), kind, records(desk.vault.store, Signatory), day).signatories
    short = {record: name for name, record in desk.kept.items()}
    return [short[each] for each in found]


def annexed(desk: Desk, kind: LetterType) -> set[str]:
    found = beginning(file_of(desk), kind, (), TODAY).annexes
    return {name for name, record in desk.kept.items() if record in found}


def test_only_papers_of_the_kinds_a_type_looks_for_are_annexed(desk: Desk) -> None:
    desk.paper("statement", kind="client_statement")
    desk.paper("diagnosis", kind="clinician_report")
    assert annexed(desk, L01) == {
        "passport scan", "registration", "entry", "application", "stamp", "declaration",
    }  # fmt: skip
    assert annexed(desk, L03) == {"registration", "statement"}
    assert annexed(desk, L07) == set()


def test_a_paper_that_names_others_or_might_is_not_annexed(desk: Desk) -> None:
    desk.paper("statement", kind="client_statement", names_third_persons=True)
    desk.paper("military id", kind="military_id", names_third_persons=None)
    assert annexed(desk, L03) == {"registration"}


def test_whoever_spoke_with_the_client_signs_first(desk: Desk) -> None:
    assert signing(desk, L01) == ["counsellor", "director"]
    for contact in records(desk.vault.store, Contact):
        seen = desk.vault.store.read(Contact, contact.id)
        desk.vault.store.put(replace(seen.record, signatory_id=desk.kept["director"]), seen)
    assert signing(desk, L01) == ["director", "counsellor"]


def test_only_those_with_authority_sign(desk: Desk) -> None:
    desk.change("director", Signatory, may_sign=("L03",))
    assert signing(desk, L01) == ["counsellor"]
    desk.change("counsellor", Signatory, until=date(2026, 11, 22))
    assert signing(desk, L01) == []
    assert signing(desk, L01, date(2026, 11, 22)) == ["counsellor"]


def test_no_more_sign_than_a_type_asks_for(desk: Desk) -> None:
    for name in ("counsellor", "director"):
        desk.change(name, Signatory, may_sign=("L05",))
    assert signing(desk, writing().texts.types["L05"]) == ["counsellor"]


def test_a_letter_is_written_in_the_first_language_its_addressee_reads_and_may_be_sent(desk: Desk) -> None:
    embassy = desk.vault.store.read(Addressee, desk.kept["embassy"]).record
    assert language_for(L01, replace(embassy, languages=("lt", "en"))) == "lt"
    assert language_for(L01, replace(embassy, languages=("en", "lt"))) == "en"
    assert language_for(L01, replace(embassy, languages=("ka", "de"))) == "de"


@pytest.mark.parametrize("languages", [None, ("ru",), ("ka",)])
def test_where_nothing_fits_the_letter_is_english(languages: tuple[str, ...] | None) -> None:
    """Russian is for the client's own reading; L01 is not written in Georgian."""
    unknown = Addressee(id=random_id(), kind="embassy")
    assert language_for(L01, replace(unknown, languages=languages) if languages else unknown) == "en"
    assert language_for(L01, None) == "en"


@pytest.mark.parametrize(
    ("prefers", "speaks", "reads"),
    [
        (None, None, "ru"),
        ("be", None, "be"),
        ("uk", ("ru",), "uk"),
        ("ka", ("be",), "be"),
        (None, ("en", "lt"), "en"),
        ("fi", ("sv",), "ru"),
    ],
)
def test_the_client_reads_in_a_language_of_his_own(
    desk: Desk, prefers: str | None, speaks: tuple[str, ...] | None, reads: str
) -> None:
    fields = {"preferred_language": prefers, "languages": speaks}
    desk.change("client", Person, **{name: value for name, value in fields.items() if value})
    assert beginning(file_of(desk), L01, (), TODAY).client_language == reads


def test_a_conversation_of_a_partner_makes_nobody_of_ours_a_witness(desk: Desk) -> None:
    session = observed(Session(on=date(2026, 11, 1), mode="video", language="ru"))
    desk.new("theirs", Contact, session=session, signatory_id=random_id(), caller="client")
    assert signing(desk, L01) == ["counsellor", "director"]
