"""What people do with cases: open one, find it, read all of it, edit it, attach to it, see what is due."""

import io
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.casework.agenda import coming_due
from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import AmbiguousCaseError, OpenedCase, find_case, open_case, read_any
from casemgr.casework.code_names import NamesUsedUpError, new_code_name, new_reference
from casemgr.casework.documents import attach
from casemgr.casework.edits import add_record, edit_record
from casemgr.casework.field_text import SettingError, edited
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.case import Case
from casemgr.records.codec import record_from_json, record_to_json
from casemgr.records.consent import Consent
from casemgr.records.deadline import Deadline
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.involvement import Involvement
from casemgr.records.kinds import ValueShapeError
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Name, Person
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.store.store import ProblemsError, Store
from casemgr.vocabulary import Vocabulary, load_vocabularies
from tests.helpers.offices import client, open_store, pack, unpack
from tests.helpers.vault import VaultPlace

TODAY = date(2026, 11, 22)
WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
NOBODY = "0" * 32


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def opened(office: Store) -> OpenedCase:
    return open_case(office, WORDS, "en", client(office))


def file_of(office: Store, opened: OpenedCase) -> CaseFile:
    return case_file(office, opened.case.record.id)


def told(value: Any) -> Fact[Any]:
    return Fact(value=value, source=Source.CLIENT_STATEMENT)


def test_a_case_opens_with_its_client_today_under_names_that_tell_nothing(
    office: Store, opened: OpenedCase
) -> None:
    case, person = opened.case.record, opened.client.record
    assert (case.status, case.opened_on) == ("open", TODAY)
    assert isinstance(person.latin_name.value, Name)
    assert str(person.latin_name.value.surname) not in f"{case.reference} {case.code_name}"
    assert opened.involvement.record.role == "applicant"
    assert office.read(Case, case.id) == opened.case


def test_a_case_can_open_about_somebody_whose_name_is_not_known(office: Store) -> None:
    opened = open_case(office, WORDS, "ru", risk_level="high", code_name="Понедельник")
    assert opened.case.record.risk_level == "high"
    assert opened.case.record.code_name == "Понедельник"
    assert opened.client.record.latin_name == Fact()


def test_a_client_the_office_knows_keeps_what_is_known(office: Store, opened: OpenedCase) -> None:
    second = open_case(office, WORDS, "en", replace(opened.client.record, pseudonym="Other"))
    assert second.client == opened.client


def test_a_case_that_cannot_be_kept_leaves_nothing_behind(office: Store) -> None:
    with pytest.raises(ProblemsError):
        open_case(office, WORDS, "en", client(office, sex=Fact(value="male")))
    assert office.database.row("SELECT count(*) FROM records") == (0,)


def test_code_names_pair_words_of_different_kinds() -> None:
    kinds = {WORDS.label(code, "en"): term.weight for code, term in WORDS.terms.items()}
    for _ in range(200):
        name = new_code_name(WORDS, "en", lambda _: False)
        pairs = [(a, b) for a in kinds for b in kinds if f"{a} {b}" == name]
        assert pairs
        assert all(kinds[a] != kinds[b] for a, b in pairs)


def test_a_code_name_that_is_taken_is_not_given_again() -> None:
    few = Vocabulary("few", {code: WORDS.terms[code] for code in ("heron", "anvil")}, "", {})
    assert new_code_name(few, "en", {"Heron Anvil"}.__contains__) == "Anvil Heron"
    with pytest.raises(NamesUsedUpError):
        new_code_name(few, "en", lambda _: True)


def test_references_can_be_read_aloud_and_do_not_count_up() -> None:
    drawn = [new_reference(lambda _: False) for _ in range(100)]
    assert len(set(drawn)) == 100
    assert drawn != sorted(drawn)
    assert not set("ILOU") & set("".join(drawn))


def test_a_case_is_found_by_whatever_it_is_called(office: Store, opened: OpenedCase) -> None:
    open_case(office, WORDS, "en")
    edit_record(office, opened.case.record.id, ["handle=the tall one"])
    case = office.read(Case, opened.case.record.id)
    assert isinstance(case.record.code_name, str)
    assert isinstance(case.record.reference, str)
    for name in (case.record.id, case.record.reference, case.record.code_name.upper(), " The tall one"):
        assert find_case(office, name) == case


def test_a_name_that_two_cases_bear_opens_neither(office: Store, opened: OpenedCase) -> None:
    reference = opened.case.record.reference
    other = open_case(office, WORDS, "en", reference=reference)
    with pytest.raises(AmbiguousCaseError) as refused:
        find_case(office, str(reference))
    assert set(refused.value.cases) == {opened.case.record.id, other.case.record.id}


@pytest.mark.parametrize("name", ["", "tall", NOBODY, "Shcherbakov"])
def test_a_case_is_not_found_by_half_a_name_or_the_name_of_its_client(
    office: Store, opened: OpenedCase, name: str
) -> None:
    edit_record(office, opened.case.record.id, ["handle=the tall one"])
    with pytest.raises(NotFoundError):
        find_case(office, name)


def test_a_case_file_holds_the_case_its_persons_and_what_is_theirs(office: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    event = office.put(Event.new(office.clock, case_id=case, person_id=person, kind="search"))
    stay = office.put(Stay.new(office.clock, person_id=person, country=told("GE")))
    brother = office.put(Person.new(office.clock, pseudonym="Brother"))
    office.put(Involvement.new(office.clock, case_id=case, person_id=brother.record.id, role="witness"))
    open_case(office, WORDS, "en")

    file = case_file(office, case)
    assert file.case == opened.case
    assert file.client is not None
    assert file.client.person == opened.client
    assert file.client.all(Stay) == (stay.record,)
    assert file.all(Event) == (event.record,)
    assert file.all(Stay) == (stay.record,)
    assert [kept.person for kept in file.in_role("witness")] == [brother]
    assert file.version(stay.record.id) == stay
    with pytest.raises(NotFoundError):
        file.version(NOBODY)


def test_one_person_in_two_roles_stands_in_the_file_once(office: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    office.put(Involvement.new(office.clock, case_id=case, person_id=person, role="witness"))
    file = case_file(office, case)
    assert [set(kept.roles) for kept in file.persons] == [{"applicant", "witness"}]


def test_a_person_who_was_not_shared_is_missing_and_the_file_opens(office: Store, tmp_path: Path) -> None:
    opened = open_case(office, WORDS, "en", client(office))
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(office, opened.case.record.id, opened.involvement.record.id))
    file = file_of(tbilisi, opened)
    assert file.client is None
    assert len(file.all(Involvement)) == 1


def test_what_was_deleted_is_not_in_the_file(office: Store, opened: OpenedCase) -> None:
    task = add_record(office, "tasks", opened.case.record.id, ["what=Call him"])
    edit_record(office, task.record.id, ["deleted=yes"])
    edit_record(office, opened.client.record.id, ["deleted=yes"])
    file = file_of(office, opened)
    assert file.all(Task) == ()
    assert file.persons == ()


def test_a_case_file_tells_what_two_offices_differ_about(office: Store, tmp_path: Path) -> None:
    opened = open_case(office, WORDS, "en", client(office))
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(office))
    edit_record(tbilisi, opened.case.record.id, ["risk_level=critical"])
    edit_record(office, opened.case.record.id, ["risk_level=low"])
    unpack(office, pack(tbilisi))
    file = file_of(office, opened)
    assert list(file.conflicts()) == [(opened.case.record.id, "risk_level")]
    assert {head.value for heads in file.conflicts().values() for head in heads} == {"low", "critical"}
    assert file.case.record.risk_level == "critical"


def test_a_case_that_is_not_there_has_no_file(office: Store) -> None:
    with pytest.raises(NotFoundError):
        case_file(office, NOBODY)


PERSON = Person(id="1" * 32, sex=Fact(value="male", source=Source.SEEN_COPY, letter_use=LetterUse.NEVER))


def test_a_value_is_set_with_its_source_in_whatever_order_they_are_typed() -> None:
    expected = Fact(value="x", source=Source.SEEN_ORIGINAL, seen_on=TODAY, letter_use=LetterUse.NEVER)
    one = edited(PERSON, ["sex=x", "sex.source=seen_original", "sex.seen_on=2026-11-22"])
    two = edited(PERSON, ["sex.seen_on=2026-11-22", "sex.source=seen_original", "sex=x"])
    assert one.sex == two.sex == expected


def test_a_new_value_never_takes_the_source_of_the_old_one() -> None:
    assert edited(PERSON, ["sex=x"]).sex == Fact(value="x", letter_use=LetterUse.NEVER)


def test_a_new_source_is_what_this_office_saw() -> None:
    theirs = replace(PERSON, sex=replace(PERSON.sex, office=NOBODY, seen_on=TODAY))
    ours = edited(theirs, ["sex.source=seen_original"]).sex
    assert (ours.office, ours.seen_on, ours.source) == (None, None, Source.SEEN_ORIGINAL)
    assert edited(theirs, ["sex.note=Blurred"]).sex.office == NOBODY


def test_a_field_is_declared_empty_or_cleared() -> None:
    assert edited(PERSON, ["sex.empty=declined"]).sex.value is Empty.DECLINED
    assert edited(PERSON, ["sex.empty=not_asked"]).sex.value is Empty.NOT_ASKED
    assert edited(PERSON, ["sex.empty=not_asked"]).sex.letter_use is LetterUse.NEVER
    case = Case(id=NOBODY, risk_level="low")
    assert edited(case, ["risk_level.empty=unknown"]).risk_level is Empty.UNKNOWN
    assert edited(case, ["risk_level.empty=not_asked"]) == Case(id=NOBODY)


def test_composites_lists_and_json_are_read() -> None:
    person = edited(
        PERSON,
        [
            "latin_name=surname=SHCHERBAKOV; given=Aleksei",
            'citizenships:={"value":["RU","UA"],"source":"client_statement"}',
            "languages=ru, en",
            "needs=A quiet room = please",
        ],
    )
    assert person.latin_name.value == Name(surname="SHCHERBAKOV", given="Aleksei")
    assert person.citizenships == told(("RU", "UA"))
    assert person.languages == ("ru", "en")
    assert person.needs == "A quiet room = please"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("sex", SettingError),
        ("=male", SettingError),
        ("sex.office=" + NOBODY, SettingError),
        ("sex.colour=red", SettingError),
        ('sex.source:="seen_copy"', SettingError),
        ("citizenships:=[", SettingError),
        pytest.param("citizenships:=" + "[" * 100_000, SettingError, id="too deep"),
        ("pseudonym.source=seen_copy", SettingError),
        ("unit=42", NotFoundError),
        ("id=" + NOBODY, NotFoundError),
        ("sex.source=guessed", ValueShapeError),
        ("sex.empty=perhaps", ValueShapeError),
        ("sex.seen_on=yesterday", ValueShapeError),
        ("sex.document=42", ValueShapeError),
        ("born_on=2004-13", ValueShapeError),
        ("deleted=maybe", ValueShapeError),
        ('citizenships:=["RU"]', ValueShapeError),
        ("latin_name=Aleksei", ValueShapeError),
        ("latin_name=unit=42", ValueShapeError),
    ],
)
def test_what_cannot_be_read_is_refused(typed: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        edited(PERSON, [typed])


@given(
    st.sampled_from(sorted(fields_of(Person))),
    st.sampled_from(["=", ":=", ".source=", ".empty=", ".seen_on=", ".note="]),
    st.text(max_size=20) | st.sampled_from(["null", "declined", '{"value":{}}', '{"empty":"unknown"}']),
)
def test_whatever_is_typed_is_read_or_refused(field: str, form: str, text: str) -> None:
    with suppress(SettingError, ValueShapeError):
        record = edited(PERSON, [f"{field}{form}{text}"])
        assert record_from_json(Person, PERSON.id, register_bodies(record)) == record


def register_bodies(record: Person) -> dict[str, Any]:
    body = record_to_json(record)
    return {name: value for name, value in body.items() if name not in ("collection", "id")}


def test_an_edit_is_kept_and_a_rule_it_breaks_is_named(office: Store, opened: OpenedCase) -> None:
    kept = edit_record(office, opened.client.record.id, ["sex=male", "sex.source=seen_original"])
    assert kept.record.sex == Fact(value="male", source=Source.SEEN_ORIGINAL, office=office.office)
    with pytest.raises(ProblemsError):
        edit_record(office, opened.client.record.id, ["born_on=2004"])
    assert office.read(Person, kept.record.id) == kept


def test_an_edit_never_decides_a_conflict_nobody_was_shown(office: Store, opened: OpenedCase) -> None:
    person = opened.client.record.id
    seen = office.read(Person, person)
    for name in ("Crane", "Stork"):
        office.put(replace(seen.record, latin_name=told(Name(surname=name))), seen)
    with pytest.raises(ProblemsError) as refused:
        edit_record(office, person, ["latin_name.note=Blurred"])
    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("latin_name", "contested")
    ]
    assert edit_record(office, person, ["needs=A quiet room"]).record.needs == "A quiet room"
    assert len(office.read(Person, person).conflicts["latin_name"]) == 2


def test_what_was_typed_is_no_part_of_what_an_error_says() -> None:
    with pytest.raises(SettingError) as refused:
        edited(PERSON, ["Shcherbakov"])
    assert "Shcherbakov" not in str(refused.value)


def test_a_record_is_added_to_what_it_belongs_to(office: Store, opened: OpenedCase) -> None:
    person = opened.client.record.id
    stay = add_record(office, "stays", person, ["country=GE", "country.source=client_statement"])
    assert file_of(office, opened).all(Stay) == (stay.record,)
    assert add_record(office, "addressees", None, ["kind=UNHCR", "name=en=UNHCR"]).record.kind == "UNHCR"


@pytest.mark.parametrize(("collection", "owner"), [("routes", None), ("stays", NOBODY)])
def test_nothing_is_added_to_what_is_not_there(office: Store, collection: str, owner: str | None) -> None:
    with pytest.raises(NotFoundError):
        add_record(office, collection, owner, ["country=GE"])


def test_a_record_of_a_kind_that_is_not_known_cannot_be_edited(office: Store) -> None:
    with pytest.raises(NotFoundError):
        read_any(office, NOBODY)


def test_the_agenda_tells_what_comes_due_the_earliest_first(office: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    passport = Fact(value=Paper(expires=PartialDate.parse("2026-12-05")), source=Source.SEEN_ORIGINAL)
    office.put(IdentityDocument.new(office.clock, person_id=person, kind="TRAV_PASS", paper=passport))
    office.put(Deadline.new(office.clock, case_id=case, kind="appeal", due_on=date(2026, 11, 25)))
    office.put(Task.new(office.clock, case_id=case, what="Call him", due_on=date(2026, 12, 31)))
    due = list(coming_due(office, date(2026, 12, 6)))
    assert [(item.day, item.field, item.record.collection) for item in due] == [
        (date(2026, 11, 25), "due_on", "deadlines"),
        (date(2026, 12, 5), "paper", "identity_documents"),
    ]
    assert [item.record.parent_id for item in due] == [case, person]


def test_what_is_done_has_left_the_agenda(office: Store, opened: OpenedCase) -> None:
    task = add_record(office, "tasks", opened.case.record.id, ["what=Call", "due_on=2026-11-20"])
    assert len(list(coming_due(office, TODAY))) == 1
    office.put(task.record.finish(TODAY), task)
    assert list(coming_due(office, TODAY)) == []


@pytest.mark.parametrize(("days", "shown"), [(0, True), (14, True), (15, False), (1500, False)])
def test_the_day_of_an_old_summons_is_a_fact_and_no_task(
    office: Store, opened: OpenedCase, days: int, shown: bool
) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    day = told(PartialDate.parse(str(TODAY - timedelta(days=days))))
    office.put(Event.new(office.clock, case_id=case, person_id=person, kind="summons", summons_appear_by=day))

    assert bool(list(coming_due(office, TODAY))) is shown


def test_what_was_missed_stays_however_long_ago(office: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    long_ago = date(2022, 10, 1)
    office.put(Deadline.new(office.clock, case_id=case, kind="appeal", due_on=long_ago, status="missed"))
    office.put(Task.new(office.clock, case_id=case, what="Ring", due_on=long_ago))
    ended = told(PartialDate.parse("2022-10-01"))
    stay = office.put(Stay.new(office.clock, person_id=person, country=told("GE"), valid_until=ended))

    kinds = {item.record.collection for item in coming_due(office, TODAY)}
    office.put(replace(stay.record, until=told(PartialDate.parse("2022-12"))), stay)

    assert kinds == {"deadlines", "tasks", "stays"}
    assert {item.record.collection for item in coming_due(office, TODAY)} == {"deadlines", "tasks"}


def test_only_a_consent_that_stands_runs_out(office: Store, opened: OpenedCase) -> None:
    case, person = opened.case.record.id, opened.client.record.id
    given = {"case_id": case, "person_id": person, "purpose": "store", "expires_on": date(2026, 11, 25)}
    said = {"given_on": date(2026, 11, 1), "form": "signed"}
    consent = office.put(Consent.new(office.clock, answer="given", **given, **said))
    office.put(Consent.new(office.clock, answer="refused", **given))

    before = [item.record.id for item in coming_due(office, date(2026, 11, 30))]
    office.put(replace(consent.record, withdrawn_on=TODAY), consent)

    assert before == [consent.record.id]
    assert list(coming_due(office, date(2026, 11, 30))) == []


def test_of_two_days_in_conflict_the_earlier_one_is_told(office: Store, tmp_path: Path) -> None:
    opened = open_case(office, WORDS, "en")
    deadline = office.put(
        Deadline.new(office.clock, case_id=opened.case.record.id, kind="appeal", due_on=date(2026, 12, 1))
    )
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(office))
    edit_record(tbilisi, deadline.record.id, ["due_on=2026-11-24"])
    edit_record(office, deadline.record.id, ["due_on=2026-12-10"])
    unpack(office, pack(tbilisi))
    assert [item.day for item in coming_due(office, date(2026, 12, 31))] == [date(2026, 11, 24)]


def test_a_file_is_attached_with_the_record_about_it(tmp_path: Path) -> None:
    place = VaultPlace(tmp_path)
    with place.opened() as vault:
        case = place.add_case(vault, "K7Q-2M9")
        kept = attach(vault, case.id, io.BytesIO(b"paper"), kind="summons", language="ru")
        assert case_file(vault.store, case.id).all(Document) == (kept.record,)
        assert (kept.record.size, kept.record.kind) == (5, "summons")
        assert isinstance(kept.record.blob, str)
        with vault.attachments.opened(kept.record.blob) as reader:
            assert reader.read() == b"paper"


def test_a_file_is_not_sealed_for_a_record_that_cannot_be_kept(tmp_path: Path) -> None:
    place = VaultPlace(tmp_path)
    with place.opened() as vault:
        case = place.add_case(vault, "K7Q-2M9")
        with pytest.raises(ProblemsError):
            attach(vault, case.id, io.BytesIO(b"paper"))
        with pytest.raises(NotFoundError):
            attach(vault, NOBODY, io.BytesIO(b"paper"), kind="summons")
        assert list(vault.attachments.folder.iterdir()) == []
