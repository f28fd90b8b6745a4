"""Every rule of the linter: a letter that breaks it and the same letter that does not."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.law.basis import Confidence
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.findings import Finding, Severity
from casemgr.letters.writing import draft
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact, Session
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.involvement import Involvement
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.organisation import Organisation
from casemgr.records.person import Name, Person
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.signatory import Signatory
from casemgr.records.stay import Stay
from casemgr.records.summons import RegisterEntry
from casemgr.store.blobs import drop_blob
from tests.helpers.letter_cases import (
    TBILISI,
    Desk,
    copy,
    letter_desk,
    observed,
    open_desk,
    original,
    shcherbakov,
    start,
    told,
    when,
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def found(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: Any) -> tuple[Finding, ...]:
    """Return what the linter says of a letter begun now."""
    return draft(letters, start(desk, letters, kind, **fields).id).findings


def codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


def say(desk: Desk, text: str) -> None:
    """Let the client's account of his conviction hold a sentence."""
    desk.change("conscience", Conscience, trigger=told(text))


def worded(desk: Desk, text: str, english: str) -> None:
    """Let the account hold a Russian sentence that a person put into English."""
    say(desk, text)
    desk.word("conscience", "trigger", text, en=english)


def lose(desk: Desk, name: str) -> None:
    """Destroy the key of an annex."""
    drop_blob(desk.vault.store, str(desk.vault.store.read(Document, desk.kept[name]).record.blob))


SECRET = told("It is his.", letter_use=LetterUse.NEVER)
OTHER_NAME = Name(surname="SCHERBAKOW", given="ALEKSEI")

Change = Callable[[Desk], object]

CHANGES: list[tuple[str, Change]] = [
    ("E01", lambda desk: desk.change("office", Organisation, verification_contact="ask us")),
    ("E04", lambda desk: desk.change("consent to embassy", Consent, answer="refused")),
    ("E04", lambda desk: desk.change("consent to embassy", Consent, expires_on=date(2026, 11, 21))),
    ("E05", lambda desk: desk.change("client", Person, latin_name=original(OTHER_NAME))),
    ("E06", lambda desk: desk.change("conscience", Conscience, trigger=SECRET)),
    ("E10", lambda desk: desk.change("director", Signatory, may_sign=("L03",))),
    ("E10", lambda desk: desk.change("counsellor", Signatory, until=date(2026, 10, 1))),
    ("E11", lambda desk: desk.change("entry", Document, names_third_persons=Empty.NOT_ASKED)),
    ("E12", lambda desk: lose(desk, "entry")),
    ("E12", lambda desk: desk.change("entry", Document, sha256="0" * 64)),
    ("E12", lambda desk: desk.change("entry", Document, pages=Empty.UNKNOWN)),
    ("E13", lambda desk: desk.change("client", Person, born_on=Fact())),
    ("E13", lambda desk: say(desk, "Он не может убивать.")),
    ("E14", lambda desk: say(desk, "They call him Amber here.")),
    ("E14", lambda desk: say(desk, "His file is C-7K2M.")),
    ("E15", lambda desk: desk.change("client", Person, citizenships=original(("RU", "LT")))),
    ("E17", lambda desk: foreign(desk, "0" * 31 + "c")),
    ("HR14", lambda desk: desk.change("client", Person, guardian_needed=True)),
    ("W01", lambda desk: say(desk, "He will certainly be punished.")),
    ("W02", lambda desk: say(desk, "His visa must be granted.")),
    ("W03", lambda desk: say(desk, "There are 20,000 like him.")),
    ("W03", lambda desk: say(desk, "He hopes for political refugee status.")),
    ("W06", lambda desk: say(desk, "We have seen the order ourselves.")),
    ("W06", lambda desk: desk.change("summons", Event, summons_register=public(open_page=False))),
    ("W06", lambda desk: worded(desk, "Мы видели приказ.", "We have seen the order ourselves.")),
    ("W08", lambda desk: desk.change("summons", Event, summons_dated=copy(when("2023-03-01")))),
    ("W08", lambda desk: desk.change("military", MilitaryProfile, liability=told("exempt"))),
    ("W09", lambda desk: say(desk, "Desertion carries the death penalty.")),
    ("W10", lambda desk: desk.change("georgia", Stay, protection_obstacle=Fact())),
    ("W11", lambda desk: say(desk, "He served in military unit 12345.")),
    ("W11", lambda desk: say(desk, "He served in military\xa0unit\xa012345.")),
    ("W12", lambda desk: say(desk, "His mother still lives in Tver.")),
    ("W16", lambda desk: say(desk, "He is desperate.")),
    ("W18", lambda desk: say(desk, "As his lawyer somebody else came.")),
]  # fmt: skip


def public(*, open_page: bool) -> Fact[RegisterEntry]:
    entry = RegisterEntry(shown="yes", looked_by="partner", open_page=open_page)
    return Fact(value=entry, source=Source.PUBLIC_RECORD)


def foreign(desk: Desk, office: str) -> object:
    """Let another office be the one that saw the register entry."""
    return desk.change(
        "summons", Event, summons_dated=copy(when("2026-07-01"), desk.kept["entry"], office=office)
    )


@pytest.mark.parametrize(
    ("code", "change"), CHANGES, ids=[f"{code}-{n}" for n, (code, _) in enumerate(CHANGES)]
)
def test_a_rule_finds_what_breaks_it_and_nothing_before(
    desk: Desk, letters: LetterDesk, code: str, change: Change
) -> None:
    assert code not in codes(found(desk, letters))

    change(desk)

    assert code in codes(found(desk, letters))


def test_only_warnings_stand_against_the_example(desk: Desk, letters: LetterDesk) -> None:
    assert codes(found(desk, letters)) <= {"W05"}


@pytest.mark.parametrize("code", ["W03", "W06", "W09", "W10", "W11", "W12"])
def test_what_hr30_forbids_is_an_error(desk: Desk, letters: LetterDesk, code: str) -> None:
    next(change for found_, change in CHANGES if found_ == code)(desk)

    assert {each.severity for each in found(desk, letters) if each.code == code} == {Severity.ERROR}


def test_hr30_a_register_open_to_anyone_is_a_public_record(desk: Desk, letters: LetterDesk) -> None:
    desk.change("summons", Event, summons_register=public(open_page=True))

    assert "W06" not in codes(found(desk, letters))


def test_hr12_no_prompt_is_told_of_a_summons_that_the_letter_leaves_out(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("military", MilitaryProfile, liability=told("exempt"))
    assert {each.detail for each in found(desk, letters) if each.code == "W08"} == {"C3"}

    assert "W08" not in codes(found(desk, letters, left_out=("P04", "P15", "P26")))


def test_hr12_no_prompt_is_told_before_the_first_account(desk: Desk, letters: LetterDesk) -> None:
    desk.change("military", MilitaryProfile, liability=told("exempt"))
    for name in [name for name in desk.kept if name.startswith("contact")]:
        desk.change(name, Contact, deleted=True)
    desk.change("conscience", Conscience, trigger=Fact())

    assert "W08" not in codes(found(desk, letters))


def test_a_letter_without_contact_or_paper_has_no_ground(desk: Desk, letters: LetterDesk) -> None:
    for name in [name for name in desk.kept if name.startswith("contact")]:
        desk.change(name, Contact, deleted=True)
    assert "E02" not in codes(found(desk, letters))

    for name in ("passport scan", "registration", "entry", "application", "stamp", "declaration"):
        desk.change(name, Document, deleted=True)
    desk.change("passport", IdentityDocument, deleted=True)

    assert "E02" in codes(found(desk, letters, annexes=()))

    talk = observed(Session(on=date(2026, 11, 19), mode="phone"))
    desk.new("mother", Contact, session=talk, caller="relative", erase_on=date(2026, 12, 3))
    assert "E02" in codes(found(desk, letters, annexes=()))


def test_w10_a_country_on_the_way_is_not_explained_by_a_paragraph_left_out(
    desk: Desk, letters: LetterDesk
) -> None:
    assert "W10" not in codes(found(desk, letters))
    assert "W10" in codes(found(desk, letters, left_out=("P17", "residence")))


@pytest.mark.parametrize(("number", "decided"), [("2011/95", "2026-10-01"), ("604/2013", "2026-10-01")])
def test_hr27_replaced_law_in_free_text_is_found(
    desk: Desk, letters: LetterDesk, number: str, decided: str
) -> None:
    days = {"lodged_on": "2026-07-01", "registered_on": "2026-07-01", "decided_on": decided}
    desk.change("claim", ProtectionClaim, **{name: told(when(day)) for name, day in days.items()})
    assert "E07" not in codes(found(desk, letters, "L03"))
    say(desk, f"He was told that {number} applies.")

    assert "E07" in codes(found(desk, letters, "L03"))
    desk.change("claim", ProtectionClaim, **{name: told(when("2026-05-01")) for name in days})
    assert "E07" not in codes(found(desk, letters, "L03"))


def test_what_an_annex_is_called_is_looked_at_where_only_the_list_says_it(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("entry", Document, caption=told("summons of military unit 12345"))

    for kind in ("L01", "L14"):
        caught = [each for each in found(desk, letters, kind) if each.code == "W11"]
        assert [(each.record, each.field) for each in caught] == [(desk.kept["entry"], "caption")], kind


def test_a_letter_dated_before_its_last_conversation_is_an_error(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)

    assert "E03" in codes(draft(letters, letter.id, date(2026, 11, 10)).findings)
    assert "E03" not in codes(draft(letters, letter.id, date(2026, 11, 18)).findings)


def test_a_letter_dated_before_a_paper_was_seen_is_an_error(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, born_on=original(when("2004-03-14"), seen_on=date(2026, 11, 30)))

    assert [(each.clause, each.field) for each in found(desk, letters) if each.code == "E03"] == [
        ("S4", "born_on")
    ]


def test_a_citation_out_of_force_or_too_long_unread_is_an_error(desk: Desk, letters: LetterDesk) -> None:
    for changed in (
        {"valid_to": date(2026, 1, 1)},
        {"checked_on": date(2020, 1, 1), "review_due": date(2020, 6, 1)},
    ):
        made = with_basis(letters, "UNHCR-GIP10", **changed)

        # A clause names only what may be named; the rule guards the clause that forgets to ask.
        assert "UNHCR-GIP10" not in draft(made, start(desk, made).id).composed.body.notes
        assert cited_blindly(desk, made) == {"E07"}


def test_a_row_from_memory_is_not_cited(desk: Desk, letters: LetterDesk) -> None:
    made = with_basis(letters, "UNHCR-GIP10", confidence=Confidence.M)

    assert "UNHCR-GIP10" not in draft(made, start(desk, made).id).composed.body.notes
    assert cited_blindly(desk, made) == {"E08"}
    assert cited_blindly(desk, letters) == set()


def test_a_citation_due_for_another_look_is_a_warning(desk: Desk, letters: LetterDesk) -> None:
    made = with_basis(letters, "UNHCR-GIP10", review_due=date(2026, 11, 20), checked_on=date(2026, 6, 1))

    assert [(each.severity, each.detail) for each in found(desk, made) if each.code == "E07"] == [
        (Severity.WARNING, "UNHCR-GIP10")
    ]


def test_hr29_the_exit_ban_is_not_printed_for_a_reservist(desk: Desk, letters: LetterDesk) -> None:
    assert "RU-127" in draft(letters, start(desk, letters).id).composed.body.notes
    desk.change("case", Case, profiles=("EVA_CALLED", "RES_MOBILISED"))

    made = draft(letters, start(desk, letters).id)

    assert "RU-127" not in made.composed.body.notes
    assert not [each for each in made.composed.passages if each.clause == "P15"]


def test_hr27_the_law_of_qualification_goes_by_the_day_of_the_decision(
    desk: Desk, letters: LetterDesk
) -> None:
    assert "EU-QR9" in draft(letters, start(desk, letters, "L03").id).composed.body.notes
    desk.change("claim", ProtectionClaim, decided_on=told(when("2026-05-01")))

    notes = draft(letters, start(desk, letters, "L03").id).composed.body.notes

    assert "EU-QR9" not in notes
    assert "EU-QD" in notes


@pytest.mark.parametrize(
    ("registered", "cited"),
    [
        ("2026-05-20", {"EU-DUB3"}),
        ("2026-06-20", {"EU-DUB3", "EU-AMMR"}),
        ("2026-07-02", {"EU-AMMR"}),
    ],
)
def test_hr27_responsibility_goes_by_the_day_of_registration(
    desk: Desk, letters: LetterDesk, registered: str, cited: set[str]
) -> None:
    """The details of Dublin III are from memory: it is cited once this office has read it."""
    desk.change(
        "claim", ProtectionClaim, procedure=told("AMMR_take_charge"), registered_on=told(when(registered))
    )

    def drafted(made: LetterDesk) -> tuple[set[str], list[tuple[Severity, str]]]:
        letter = draft(made, start(desk, made, "L06", addressee_id=desk.kept["department"]).id)
        unread = [(each.severity, each.detail) for each in letter.findings if each.code == "E08"]
        return {"EU-DUB3", "EU-AMMR"} & set(letter.composed.body.notes), unread

    warned = [(Severity.WARNING, "EU-DUB3")] if "EU-DUB3" in cited else []
    assert drafted(letters) == (cited - {"EU-DUB3"}, warned)
    assert drafted(with_basis(letters, "EU-DUB3", confidence=Confidence.V1)) == (cited, [])


@pytest.mark.parametrize(
    ("state", "basis"), [("LT", "LT-HUMV"), ("DE", "DE-22"), ("FR", "FR-VA"), ("PL", "PL-D21")]
)
def test_a_consul_is_told_on_what_law_of_his_state_the_decision_rests(
    desk: Desk, letters: LetterDesk, state: str, basis: str
) -> None:
    desk.change("embassy", Addressee, state=state)

    national = {"LT-HUMV", "DE-22", "FR-VA", "PL-D21"}
    assert national & set(draft(letters, start(desk, letters).id).composed.body.notes) == {basis}


@pytest.mark.parametrize(("profile", "basis"), [("ANTI_ACTIVIST", "COE-P2541"), ("EVA_CALLED", "EP-2023")])
def test_a_consul_is_told_of_a_resolution_where_no_judgment_concerns_the_case(
    desk: Desk, letters: LetterDesk, profile: str, basis: str
) -> None:
    resolutions = {"COE-P2541", "EP-2023"}
    assert not resolutions & set(draft(letters, start(desk, letters).id).composed.body.notes)
    desk.change("case", Case, profiles=(profile,))

    assert resolutions & set(draft(letters, start(desk, letters).id).composed.body.notes) == {basis}


@pytest.mark.parametrize(
    ("basis", "kind", "clause"),
    [
        ("RU-ACS", "L01", "P13"),
        ("RU-ACS", "L03", "P13"),
        ("COE-SAV", "L03", "P02"),
        ("COE-3", "L06", "S9"),
        ("UN-RC-33", "L06", "S9"),
        ("UN-RC-33", "L09", "S10"),
        ("EU-VC19", "L01", "S9"),
    ],
)
def test_a_row_from_memory_is_said_once_this_office_has_read_it(
    desk: Desk, letters: LetterDesk, basis: str, kind: str, clause: str
) -> None:
    desk.change("case", Case, profiles=("CO_SEC", "EVA_CALLED", "ACS_SEEKER"))
    desk.change("claim", ProtectionClaim, procedure=told(PROCEDURES.get(kind, "asylum_regular")))
    if basis == "EU-VC19":
        desk.change("embassy", Addressee, visas=("C_LTV",))
        letters = with_basis(letters, "EU-VC25", confidence=Confidence.M)
    fields: dict[str, Any] = {} if kind == "L01" else {"addressee_id": desk.kept["department"]}

    def cited(made: LetterDesk) -> set[str]:
        composed = draft(made, start(desk, made, kind, **fields).id).composed
        return {
            each.clause for each in composed.passages if basis in each.bases and basis in composed.body.notes
        }

    assert cited(letters) == set()
    assert clause in cited(with_basis(letters, basis, confidence=Confidence.V2, reviewed_by="A. Lawyer"))


PROCEDURES = {"L06": "AMMR_take_charge"}


def with_basis(letters: LetterDesk, name: str, **changed: Any) -> LetterDesk:
    """Return a desk whose law differs in one row."""
    bases = dict(letters.writing.bases) | {name: replace(letters.writing.bases[name], **changed)}
    return replace(letters, writing=replace(letters.writing, bases=bases))


def cited_blindly(desk: Desk, letters: LetterDesk) -> set[str]:
    """Return what is said of a clause that names UNHCR-GIP10 without asking whether it may."""
    texts = letters.writing.texts
    sources = dict(texts.sources) | {"clauses/S11": "1. *Limits.* A court has held so [^UNHCR-GIP10]."}
    made = replace(letters, writing=replace(letters.writing, texts=replace(texts, sources=sources)))
    return {each.code for each in found(desk, made) if each.detail == "UNHCR-GIP10"}


def test_e09_a_client_who_was_not_called_up_is_not_said_to_have_been(desk: Desk, letters: LetterDesk) -> None:
    desk.change("summons", Event, deleted=True)
    desk.change("entry", Document, deleted=True)
    say(desk, "He was called up in July.")
    assert "E09" not in codes(found(desk, letters, annexes=()))
    desk.change("case", Case, profiles=("EVA_NOT_CALLED",))

    assert "E09" in codes(found(desk, letters, annexes=()))
    say(desk, "He cannot carry a weapon.")
    assert "E09" not in codes(found(desk, letters, annexes=()))


def test_e11_a_relative_who_has_a_part_in_the_case_is_not_named(desk: Desk, letters: LetterDesk) -> None:
    brother = Person.new(desk.vault.store.clock, latin_name=told(Name(surname="Bratov", given="Ivan")))
    desk.put("brother", brother)
    desk.new("his part", Involvement, person_id=brother.id, role="relative")
    assert "E11" not in codes(found(desk, letters))

    say(desk, "Bratov told him of it.")

    assert [each.record for each in found(desk, letters) if each.code == "E11"] == [brother.id]


def test_hr09_a_host_is_named_only_with_the_hosts_own_consent(desk: Desk, letters: LetterDesk) -> None:
    text = " ".join(each.text for each in draft(letters, start(desk, letters).id).composed.passages)
    assert "Ona Pavyzdienė" in text

    desk.change("host", AccommodationOffer, may_be_named=False)

    text = " ".join(each.text for each in draft(letters, start(desk, letters).id).composed.passages)
    assert "Ona" not in text
    assert "accommodation is offered in Kaunas" in text


@pytest.mark.parametrize("state", ["RU", "BY"])
def test_e15_nobody_writes_to_a_mission_of_russia_or_belarus(
    desk: Desk, letters: LetterDesk, state: str
) -> None:
    desk.change("client", Person, citizenships=original(("UA",)))
    seen = desk.vault.store.read(Addressee, desk.kept["embassy"])
    stopped = replace(seen.record, state=state)

    assert stopped.stopped_for(("UA",))
    assert draft(letters, start(desk, letters).id).frame.addressee.stopped_for(("UA",)) is False


def test_e15_nobody_writes_to_ukraine_about_a_ukrainian(desk: Desk, letters: LetterDesk) -> None:
    desk.change("embassy", Addressee, state="UA")
    assert "E15" not in codes(found(desk, letters))

    desk.change("client", Person, citizenships=original(("UA",)))

    assert "E15" in codes(found(desk, letters))


def test_e16_a_fact_in_conflict_stops_every_sentence_that_carries_it(desk: Desk, letters: LetterDesk) -> None:
    seen = desk.vault.store.read(Conscience, desk.kept["conscience"])
    desk.vault.store.put(replace(seen.record, since=told(when("2018"))), seen)
    desk.vault.store.put(replace(seen.record, since=told(when("2019"))), replace(seen, seen={}))

    made = draft(letters, start(desk, letters).id)

    fact = f"{desk.kept['conscience']}.since"
    stopped = {(each.clause, each.sentence) for each in made.findings if each.code == "E16"}
    assert stopped == {(each.clause, each.index) for each in made.composed.passages if fact in each.facts}
    assert not any(
        "2018" in each.text or "2019" in each.text for each in made.composed.passages if fact in each.facts
    )


def test_e17_a_named_office_is_named_and_no_error(desk: Desk, letters: LetterDesk) -> None:
    foreign(desk, TBILISI)

    made = draft(letters, start(desk, letters).id)

    assert "E17" not in codes(made.findings)
    assert any(
        "Tbilisi Advice Office has told us that it has seen" in each.text for each in made.composed.passages
    )


def test_e17_we_have_seen_does_not_stand_for_another_office(desk: Desk, letters: LetterDesk) -> None:
    foreign(desk, TBILISI)
    texts = letters.writing.texts
    dates = "{% for each in events.summons %}{{ each.summons_dated.text }}{% endfor %}"
    blind = f"1. We have seen a summons dated {dates}."
    sources = dict(texts.sources) | {"clauses/P04": blind}
    made = replace(letters, writing=replace(letters.writing, texts=replace(texts, sources=sources)))

    assert [(each.clause, each.field) for each in found(desk, made) if each.code == "E17"] == [
        ("P04", "summons_dated")
    ]


def test_hr10_what_a_lawyer_must_see_first_waits(desk: Desk, letters: LetterDesk) -> None:
    desk.change("case", Case, profiles=("DES_FRONT",))
    desk.new("leaving", Event, kind="left_unit", happened_on=told(when("2026-05")))
    assert "HR10" not in codes(found(desk, letters, "L03"))

    desk.change("case", Case, lawyer_first=True)

    assert [each.clause for each in found(desk, letters, "L03") if each.code == "HR10"] == ["P10"]


def test_w13_a_sex_without_words_is_an_error(desk: Desk, letters: LetterDesk) -> None:
    desk.change("client", Person, sex=original("x"))

    assert "W13" in codes(found(desk, letters))


def test_w17_a_letter_without_annexes_is_noted(desk: Desk, letters: LetterDesk) -> None:
    assert "W17" in codes(found(desk, letters, annexes=()))
    assert "W17" not in codes(found(desk, letters))


def test_w05_a_long_letter_is_noted(desk: Desk, letters: LetterDesk) -> None:
    assert "W05" not in codes(found(desk, letters))

    work = "The office does this work, and that work, and other work too. " * 14
    desk.change("office", Organisation, work=ByLanguage.of({"en": work, "ru": work}))

    assert "W05" in codes(found(desk, letters))


def test_w19_languages_that_differ_are_noted(desk: Desk, letters: LetterDesk) -> None:
    assert "W19" not in codes(found(desk, letters))
    text = "He cannot kill. He said so."
    desk.change("georgia", Stay, protection_obstacle=told(text))
    desk.word("georgia", "protection_obstacle", text, ru="Он не может убивать.")

    assert "W19" in codes(found(desk, letters))


@pytest.mark.parametrize(("reads", "holes"), [("ru", True), ("en", False)])
def test_hr07_what_the_client_reads_has_no_hole(
    desk: Desk, letters: LetterDesk, reads: str, holes: bool
) -> None:
    assert "E19" not in codes(found(desk, letters))
    desk.change("georgia", Stay, protection_obstacle=told("He was told to come back in spring."))

    errors = [each for each in found(desk, letters, client_language=reads) if each.code == "E19"]

    assert {(each.field, each.detail, each.remedy, each.blocks) for each in errors} == (
        {("protection_obstacle", "protection obstacle", "word_for_client", True)} if holes else set()
    )


def test_hr07_nothing_the_client_approves_stands_in_square_brackets(desk: Desk, letters: LetterDesk) -> None:
    for reads in ("ru", "be", "uk"):
        made = draft(letters, start(desk, letters, client_language=reads).id)
        assert made.reading is not None
        told_to_him = [each for block in made.reading.body.blocks for each in block.sentences]
        approval = [each.text for each in told_to_him if "…" in each.text]
        assert len(approval) == 1, reads
        assert "[" not in approval[0], reads


def test_w20_an_addressee_without_a_name_in_the_language_of_the_letter_is_noted(
    desk: Desk, letters: LetterDesk
) -> None:
    assert "W20" not in codes(found(desk, letters))

    noted = [each for each in found(desk, letters, language="uk") if each.code == "W20"]

    assert [(each.severity, each.field, each.remedy) for each in noted] == [
        (Severity.WARNING, "name", "name_addressee")
    ]


def test_contacts_with_somebody_else_are_no_ground_of_ours(desk: Desk, letters: LetterDesk) -> None:
    desk.new(
        "mother",
        Contact,
        session=observed(Session(on=date(2026, 11, 19), mode="phone")),
        caller="relative",
        erase_on=date(2026, 12, 3),
    )

    text = " ".join(each.text for each in draft(letters, start(desk, letters).id).composed.passages)

    assert "19 November" not in text


def test_a_passport_of_another_spelling_case_is_the_same_name(desk: Desk, letters: LetterDesk) -> None:
    paper = Paper(number="1", latin_surname="Shcherbakov", latin_given="Aleksei", expires=when("2030"))
    desk.change("passport", IdentityDocument, paper=original(paper))

    assert "E05" not in codes(found(desk, letters))
