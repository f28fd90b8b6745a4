"""What somebody told is worded by a person, and a wording holds for exactly the text that was noted."""

from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.casework.told import Told, read_told
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.conscience import Conscience
from casemgr.records.fact import Fact, Source, held
from casemgr.records.wording import text_digest
from casemgr.store.store import Store
from tests.helpers.offices import client, open_store

RUSSIAN = "Он сказал об этом в классе."


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def case(office: Store) -> str:
    return office.put(Case.new(office.clock, reference="R-1", status="open")).record.id


@pytest.fixture
def told(office: Store) -> Conscience:
    """What a client told about his conscience."""
    person = office.put(client(office)).record
    shown = Fact(value=RUSSIAN, source=Source.CLIENT_STATEMENT)
    return office.put(Conscience.new(office.clock, person_id=person.id, shown_before=shown)).record


def read(office: Store, case: str, told: Conscience) -> Told:
    found = read_told(office, case, told.id, "shown_before")
    assert found is not None
    return found


def test_a_text_that_nobody_worded_gets_its_own_wording(office: Store, case: str, told: Conscience) -> None:
    found = read(office, case, told)
    assert (found.text, found.seen) == (RUSSIAN, None)
    assert found.wording.fact == f"{told.id}.shown_before"
    assert found.wording.text_sha256 == text_digest(RUSSIAN)


def test_another_language_is_said_in_the_same_wording(office: Store, case: str, told: Conscience) -> None:
    english = replace(read(office, case, told).wording, words=ByLanguage.of({"en": "He said so in class."}))
    kept = office.put(english)
    again = read(office, case, told)
    assert again.wording == kept.record
    assert again.seen is not None


def test_a_text_that_was_altered_since_is_worded_anew(office: Store, case: str, told: Conscience) -> None:
    office.put(replace(read(office, case, told).wording, words=ByLanguage.of({"en": "He said so in class."})))
    seen = office.read(Conscience, told.id)
    other = Fact(value="Он сказал об этом дома.", source=Source.CLIENT_STATEMENT)
    office.put(replace(seen.record, shown_before=other), seen)
    found = read(office, case, told)
    assert held(found.wording.words) is None
    assert found.seen is None


def test_what_is_no_text_is_not_worded(office: Store, case: str, told: Conscience) -> None:
    assert read_told(office, case, told.id, "person_id") is None
    assert read_told(office, case, told.id, "no_such_field") is None
