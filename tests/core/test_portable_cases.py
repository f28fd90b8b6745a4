"""A case as plain JSON, and back: nothing is lost on the way, nothing is guessed."""

import json
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import OpenedCase, open_case
from casemgr.casework.edits import add_record, edit_record
from casemgr.casework.portable import PortableError, TakenError, add_from_json, to_json
from casemgr.errors import NewerFormatError
from casemgr.places import resources
from casemgr.records.document import Document
from casemgr.records.fact import Empty, Fact
from casemgr.records.letter import Letter
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.store.store import ProblemsError, Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import client, open_store

WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
BLOB, HASH = "b" * 32, "0" * 64


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def tbilisi(tmp_path: Path) -> Store:
    return open_store(tmp_path / "tbilisi")


@pytest.fixture
def opened(vilnius: Store) -> OpenedCase:
    opened = open_case(vilnius, WORDS, "en", client(vilnius))
    case, person = opened.case.record.id, opened.client.record.id
    paper = add_record(
        vilnius, "documents", case, ["kind=summons", f"blob={BLOB}", f"sha256={HASH}", "language=ru"]
    )
    edit_record(vilnius, person, ["sex=male", "sex.source=seen_copy", f"sex.document={paper.record.id}"])
    add_record(vilnius, "stays", person, ["country=GE", "country.source=client_statement"])
    return opened


def written(store: Store, opened: OpenedCase) -> Any:
    """The case as a technician's file holds it."""
    return json.loads(json.dumps(to_json(case_file(store, opened.case.record.id))))


def plain(file: CaseFile) -> list[Record]:
    return [kept.record for kept in file.versions()]


def test_a_case_comes_back_under_its_ids_but_without_its_files(
    vilnius: Store, tbilisi: Store, opened: OpenedCase
) -> None:
    added = add_from_json(tbilisi, written(vilnius, opened), keep_ids=True)
    there, here = case_file(tbilisi, added.case.record.id), case_file(vilnius, opened.case.record.id)
    assert [record for record in plain(there) if not isinstance(record, Document)] == [
        record for record in plain(here) if not isinstance(record, Document)
    ]
    (paper,) = there.all(Document)
    assert (paper.kind, paper.sha256, paper.blob) == ("summons", HASH, Empty.NOT_ASKED)


def test_under_fresh_ids_everything_points_where_it_pointed(vilnius: Store, opened: OpenedCase) -> None:
    added = add_from_json(vilnius, written(vilnius, opened))
    copy, original = case_file(vilnius, added.case.record.id), case_file(vilnius, opened.case.record.id)
    assert not {record.id for record in plain(copy)} & {record.id for record in plain(original)}
    assert copy.client is not None
    assert copy.client.all(Stay)[0].person_id == copy.client.person.record.id
    sex: Fact[str] = copy.client.person.record.sex
    assert sex.document == copy.all(Document)[0].id


def test_an_id_inside_a_text_is_renamed_with_the_record_it_names(vilnius: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    draft = ["kind=L01", "language=en", f"person_id={person}", f"text_sha256={HASH}"]
    add_record(vilnius, "letters", case, [*draft, f"facts=persons/{person}/sex"])
    copy = case_file(vilnius, add_from_json(vilnius, written(vilnius, opened)).case.record.id)
    assert copy.client is not None
    (letter,) = copy.all(Letter)
    assert letter.facts == (f"persons/{copy.client.person.record.id}/sex",)
    assert letter.text_sha256 == HASH


def test_an_issued_letter_is_left_out_and_named(vilnius: Store, tbilisi: Store, opened: OpenedCase) -> None:
    draft = ["kind=L01", "language=en", f"person_id={opened.client.record.id}"]
    final = ["status=final", "number=7F3K92QD", f"pdf_sha256={HASH}", f"pdf_blob={BLOB}"]
    letter = add_record(
        vilnius, "letters", opened.case.record.id, [*draft, *final, "finalised_on=2026-11-22"]
    )
    added = add_from_json(tbilisi, written(vilnius, opened), keep_ids=True)
    assert added.left_out == (letter.record.id,)
    assert case_file(tbilisi, added.case.record.id).all(Letter) == ()


def test_a_case_that_is_here_already_is_not_taken_again(vilnius: Store, opened: OpenedCase) -> None:
    before = vilnius.generation()
    with pytest.raises(TakenError):
        add_from_json(vilnius, written(vilnius, opened), keep_ids=True)
    assert vilnius.generation() == before


def test_a_case_that_breaks_a_rule_leaves_nothing_behind(
    vilnius: Store, tbilisi: Store, opened: OpenedCase
) -> None:
    document = written(vilnius, opened)
    document["records"][-1]["country"].pop("source")
    with pytest.raises(ProblemsError):
        add_from_json(tbilisi, document)
    assert tbilisi.database.row("SELECT count(*) FROM records") == (0,)


def test_a_newer_file_is_refused_as_such(vilnius: Store, opened: OpenedCase) -> None:
    with pytest.raises(NewerFormatError):
        add_from_json(vilnius, written(vilnius, opened) | {"format": 2})


def spoil(document: Any, place: str) -> Any:
    """Break one place of a case in JSON."""
    match place:
        case "":
            return []
        case "format":
            document["format"] = "1"
        case "records":
            document["records"] = [body for body in document["records"] if body["collection"] != "cases"]
        case "records[0]":
            document["records"][0] = "K7Q-2M9"
        case "records[0].id":
            document["records"][0]["id"] = "K7Q-2M9"
        case "records[1].id":
            document["records"][1]["id"] = document["records"][0]["id"]
        case "records[0].collection":
            document["records"][0]["collection"] = "routes"
        case "records[0].unit":
            document["records"][0]["unit"] = "42"
        case "records[0].opened_on":
            document["records"][0]["opened_on"] = "yesterday"
    return document


@pytest.mark.parametrize(
    "place",
    [
        "", "format", "records", "records[0]", "records[0].id", "records[1].id", "records[0].collection",
        "records[0].unit", "records[0].opened_on",
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_names_the_place(vilnius: Store, opened: OpenedCase, place: str) -> None:
    with pytest.raises(PortableError) as refused:
        add_from_json(vilnius, spoil(written(vilnius, opened), place))
    assert refused.value.place == place


@pytest.mark.parametrize("document", [None, 7, "case", {}, {"kind": "case"}, {"kind": "case", "format": 1}])
def test_what_is_no_case_is_refused(vilnius: Store, document: object) -> None:
    with pytest.raises(PortableError):
        add_from_json(vilnius, document)


def test_an_id_that_is_kept_is_not_that_of_a_record_of_another_kind(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius))
    records = [{"collection": "cases", "id": kept.record.id, "reference": "7F3K"}]
    with pytest.raises(TakenError):
        add_from_json(vilnius, {"format": 1, "kind": "case", "records": records}, keep_ids=True)
    assert vilnius.read(Person, kept.record.id) == kept
