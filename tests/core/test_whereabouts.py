"""HR42: whereabouts unknown, detained or deceased; and HR23: what a partner knows counts as burnt."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.case_file import PersonFile, case_file
from casemgr.casework.cases import open_case
from casemgr.casework.retention import HeldError, Hold, holds, refuse_held
from casemgr.casework.whereabouts import Consequences, freezes, report, standing_report, wish_of
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.case import Case
from casemgr.records.custody import Custody
from casemgr.records.deadline import Deadline
from casemgr.records.emergency_plan import EmergencyPlan
from casemgr.records.fact import Fact, Source
from casemgr.records.involvement import Involvement
from casemgr.records.letter import Letter
from casemgr.records.note import Note
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Person, SafeContact
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.store import ProblemsError, Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import advance, client, open_store, pack, unpack

TODAY = date(2026, 11, 22)
WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
DAY = 24 * 3600 * 1000


class Office:
    """A store with an open case and its client, who can be reached by a code word."""

    def __init__(self, store: Store) -> None:
        self.store = store
        contact = SafeContact(channel="signal", handle="@invented", code_word="Heron")
        opened = open_case(store, WORDS, "en", client(store, safe_contact=contact))
        self.case, self.client = opened.case.record.id, opened.client.record.id

    def new(self, noun: Any, **fields: Any) -> Any:
        return self.store.put(noun.new(self.store.clock, **fields)).record

    def told(self, status: str, certainty: str = "likely", **fields: Any) -> Whereabouts:
        given = {"person_id": self.client, "reporter": "relative", "reported_on": self.store.clock.today()}
        return Whereabouts.new(self.store.clock, status=status, certainty=certainty, **(given | fields))

    def hears(self, status: str, certainty: str = "likely", **fields: Any) -> Consequences:
        advance(self.store, 1000)
        return report(self.store, self.case, self.told(status, certainty, **fields))

    def letter(self, kind: str, status: str = "draft") -> Letter:
        fields = {"case_id": self.case, "person_id": self.client, "language": "en"}
        found: Letter = self.new(Letter, kind=kind, status=status, **fields)
        return found

    @property
    def status(self) -> object:
        return self.store.read(Case, self.case).record.status

    @property
    def person(self) -> PersonFile:
        found = case_file(self.store, self.case).client
        assert found is not None
        return found

    @property
    def holds(self) -> tuple[Hold, ...]:
        return holds(case_file(self.store, self.case), self.store.clock.today())


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(open_store(tmp_path / "vilnius"))


@pytest.mark.parametrize("status", ["unknown", "detained", "deceased"])
def test_hr42_any_report_freezes_the_case_even_a_rumour(office: Office, status: str) -> None:
    done = office.hears(status, "rumour")

    assert office.status == "frozen"
    assert [case.id for case in done.cases] == [office.case]


def test_hr42_letters_wait_and_only_detention_offers_one(office: Office) -> None:
    office.letter("L01")
    office.letter("L12")

    assert len(office.hears("unknown").waiting) == 2
    done = office.hears("detained")

    assert [letter.kind for letter in done.waiting] == ["L01"]
    assert done.offers == ("L12",)
    assert office.hears("deceased").offers == ()


def test_hr42_a_letter_that_was_issued_does_not_wait(office: Office) -> None:
    issued = {"number": "7F3K92QD", "pdf_sha256": "a" * 64, "pdf_blob": "b" * 32, "finalised_on": TODAY}
    fields = {"case_id": office.case, "person_id": office.client, "language": "en"}
    office.new(Letter, kind="L01", status="final", **fields, **issued)

    assert office.hears("unknown").waiting == ()


def test_hr42_a_rumour_that_all_is_well_lifts_nothing(office: Office) -> None:
    office.hears("detained")

    assert office.hears("known", "likely").cases == ()
    assert office.status == "frozen"
    assert freezes(office.person, "L01") is not None


def test_hr42_word_for_certain_thaws_the_case(office: Office) -> None:
    office.hears("detained")

    done = office.hears("known", "certain", reporter="client")

    assert office.status == "open"
    assert (done.waiting, done.tasks) == ((), ())
    assert standing_report(office.person) is None


def test_hr42_a_case_thaws_only_when_all_its_clients_are_well(office: Office) -> None:
    second = office.new(Person, pseudonym="Second")
    office.new(Involvement, case_id=office.case, person_id=second.id, role="co_applicant")
    office.hears("unknown")
    office.hears("unknown", person_id=second.id)

    office.hears("known", "certain")
    between = office.status
    office.hears("known", "certain", person_id=second.id)

    assert (between, office.status) == ("frozen", "open")


def test_hr42_a_witness_who_is_missing_freezes_nothing(office: Office) -> None:
    witness = office.new(Person, pseudonym="Witness")
    office.new(Involvement, case_id=office.case, person_id=witness.id, role="witness")

    assert office.hears("unknown", person_id=witness.id).cases == ()


def test_hr42_a_closed_case_stays_closed(office: Office) -> None:
    seen = office.store.read(Case, office.case)
    office.store.put(seen.record.close(TODAY, "visa_granted"), seen)

    office.hears("detained")

    assert office.status == "closed"


def test_hr42_the_wish_agreed_beforehand_is_followed(office: Office) -> None:
    office.new(
        EmergencyPlan,
        person_id=office.client,
        agreed_on=date(2026, 1, 1),
        tell=("his brother",),
        never_tell=("his father",),
    )
    office.new(
        EmergencyPlan,
        person_id=office.client,
        agreed_on=date(2026, 10, 1),
        tell=("his sister", "His Father"),
        steps="Ring the lawyer first.",
    )

    done = office.hears("detained")

    assert (done.wish.tell, done.wish.never) == (("his sister",), ("his father",))
    assert done.wish.steps == ("Ring the lawyer first.",)
    assert [(task.kind, task.what) for task in done.tasks] == [("tell", "his sister")]


def test_hr42_without_an_agreed_wish_nobody_is_told(office: Office) -> None:
    done = office.hears("deceased")

    assert (done.wish.tell, done.tasks) == ((), ())


def test_hr42_two_offices_that_differ_about_the_wish_tell_only_whom_both_name(
    office: Office, tmp_path: Path
) -> None:
    plan = office.new(EmergencyPlan, person_id=office.client, agreed_on=TODAY, tell=("mother", "lawyer"))
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office.store))
    theirs = other.read(EmergencyPlan, plan.id)
    other.put(replace(theirs.record, tell=("lawyer",)), theirs)
    ours = office.store.read(EmergencyPlan, plan.id)
    office.store.put(replace(ours.record, tell=("lawyer", "mother", "aunt")), ours)
    unpack(office.store, pack(other))

    assert wish_of(office.person).tell == ("lawyer",)


def test_hr42_silence_is_a_question_about_welfare_first(office: Office) -> None:
    first, again = office.hears("unknown"), office.hears("unknown")

    assert [(task.kind, task.due_on) for task in first.tasks] == [("welfare", TODAY)]
    assert again.tasks == ()


def test_hr42_the_code_word_counts_as_burnt(office: Office) -> None:
    assert office.hears("detained").code_word_burnt

    contact = office.store.read(Person, office.client).record.safe_contact
    assert isinstance(contact, SafeContact)
    assert (contact.code_word, contact.burnt_on) == ("Heron", TODAY)
    advance(office.store, DAY)
    office.hears("deceased")
    assert office.store.read(Person, office.client).record.safe_contact == contact


def test_hr42_nothing_is_erased_while_whereabouts_are_open(office: Office) -> None:
    refuse_held(case_file(office.store, office.case), TODAY)
    office.hears("unknown")

    with pytest.raises(HeldError) as refused:
        refuse_held(case_file(office.store, office.case), TODAY)

    assert refused.value.holds == (Hold.WHEREABOUTS,)


def claim(**fields: Any) -> tuple[Any, dict[str, Any], bool]:
    told = {name: Fact(value=value, source=Source.CLIENT_STATEMENT) for name, value in fields.items()}
    return ProtectionClaim, {"country": Fact(value="LT", source=Source.CLIENT_STATEMENT)} | told, True


def custody(**fields: Any) -> tuple[Any, dict[str, Any], bool]:
    _, told, _ = claim(**fields)
    return Custody, told, True


def stay(**fields: Any) -> tuple[Any, dict[str, Any], bool]:
    _, told, _ = claim(**fields)
    return Stay, told, True


@pytest.mark.parametrize(
    ("record", "hold"),
    [
        (stay(legal_basis="detained"), Hold.DETENTION),
        (stay(legal_basis="detained", until=PartialDate.parse("2026-10")), None),
        (custody(since=PartialDate.parse("2026-11")), Hold.DETENTION),
        (custody(released_on=PartialDate.parse("2026-11")), None),
        (claim(appeal_outcome="pending"), Hold.APPEAL),
        (claim(appealed_on=PartialDate.parse("2026-11")), Hold.APPEAL),
        (claim(appealed_on=PartialDate.parse("2026-11"), appeal_outcome="allowed"), None),
        ((Deadline, {"kind": "appeal", "due_on": TODAY}, False), Hold.APPEAL),
        ((Deadline, {"kind": "appeal", "due_on": TODAY, "status": "met", "confirmed_by": "A"}, False), None),
        ((Deadline, {"kind": "reply", "due_on": TODAY}, False), None),
        ((Note, {"text": "Kept.", "retention": "legal_hold"}, False), Hold.LEGAL),
        ((Note, {"text": "Kept.", "retention": "short"}, False), None),
    ],
)
def test_hr42_what_else_holds_a_case(office: Office, record: Any, hold: Hold | None) -> None:
    noun, fields, of_person = record
    owner = {"person_id": office.client} if of_person else {"case_id": office.case}
    office.new(noun, **owner, **fields)

    assert office.holds == ((hold,) if hold else ())


def test_hr42_a_child_is_held(office: Office) -> None:
    seen = office.store.read(Person, office.client)
    office.store.put(replace(seen.record, guardian_needed=True), seen)

    assert office.holds == (Hold.MINORITY,)


def test_hr42_a_report_says_who_and_how_sure_or_is_not_kept(office: Office) -> None:
    with pytest.raises(ProblemsError) as refused:
        report(office.store, office.case, Whereabouts.new(office.store.clock, person_id=office.client))

    missing = {problem.field for problem in refused.value.problems}
    assert missing == {"status", "reporter", "certainty", "reported_on"}


def test_hr42_a_report_is_about_somebody_in_the_case(office: Office) -> None:
    with pytest.raises(NotFoundError):
        office.hears("unknown", person_id="0" * 32)
    assert office.store.database.row("SELECT count(*) FROM records WHERE collection = 'whereabouts'") == (0,)


def test_hr42_while_two_offices_differ_about_a_report_the_graver_holds(
    office: Office, tmp_path: Path
) -> None:
    heard = office.hears("detained").report
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office.store))
    theirs = other.read(Whereabouts, heard.record.id)
    other.put(replace(theirs.record, status="known", certainty="certain"), theirs)
    office.store.put(replace(heard.record, status="deceased"), heard)
    unpack(office.store, pack(other))

    found = standing_report(office.person)
    assert found is not None
    assert found.status == "deceased"


def test_hr42_tasks_go_to_the_case_in_which_it_was_reported(office: Office) -> None:
    open_case(office.store, WORDS, "en", office.store.read(Person, office.client).record)

    done = office.hears("unknown")

    assert len(done.cases) == 2
    assert [task.case_id for task in done.tasks] == [office.case]
    assert len(case_file(office.store, office.case).all(Task)) == 1
