"""Every kind of record that a person writes has a place in the window where it is begun."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from casemgr.casework.case_file import case_file
from casemgr.casework.minors import Lacking, lacking
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.consent import Consent
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import LetterUse, held
from casemgr.records.involvement import Involvement
from casemgr.records.mission_answer import MissionAnswer
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.store.erasure import tombstones
from casemgr.store.listings import records
from casemgr.store.store import Store
from tests.helpers.window import Seat
from tests.ui.test_harm_rules import choose, open_a_case, press, said
from ui.dialogs.record_form import RecordForm
from ui.dialogs.sighting import Sighting
from ui.models.form import put_into_trash
from ui.navigation import CASE, CASES, REPORTS, SETTINGS, Place
from ui.pages.case.questions import ChildCard
from ui.widgets.buttons import Button
from ui.widgets.term_list import Term

BY_AN_ACT = {
    "cases": "a new contact",
    "persons": "a new contact, or somebody who is given a part in a case",
    "documents": "a file that is added",
    "letters": "a letter that is begun",
    "letter_reviews": "a letter that is reviewed",
    "letter_texts": "words of letters that are changed",
    "law_reviews": "a legal basis that is confirmed",
    "partners": "the card of a partner",
    "wordings": "what somebody told, said in the language of a letter",
}
"""What no form of its own begins, and the act that makes it."""

TABS = ("overview", "people", "military", "status", "evidence", "notes", "tasks", "history")
ADDERS = ("Add", "Record a consent", "Note", "Event")


def forms_from(seat: Seat) -> Iterator[str]:
    """Press everything on the page that adds something, and yield the kind of each form that opens."""
    for at in range(len(adders(seat))):
        adders(seat)[at].click()
        seat.settle()
        for sheet in seat.frame.sheets:
            if isinstance(sheet, RecordForm):
                yield sheet.record.collection
            seat.frame.close_sheet()


def adders(seat: Seat) -> list[Button]:
    """Return the buttons of the page that add something: by its name, or by that of its kind."""
    kinds = {seat.frame.words.kind(collection) for collection in {*CATALOGUE} - {*BY_AN_ACT} | {"persons"}}
    shown = [each for each in seat.page.findChildren(Button) if each.isVisible() and each.isEnabled()]
    return [each for each in shown if each.text() in kinds | {*ADDERS}]


def test_every_kind_that_a_person_writes_can_be_begun_in_the_window(seat: Seat) -> None:
    case = open_a_case(seat)
    begun: set[str] = set()
    for tab in TABS:
        seat.frame.go(Place(CASE, case, tab))
        seat.settle()
        begun |= set(forms_from(seat))
    choose(seat, "Where is he")
    begun.add("whereabouts")
    seat.frame.close_sheet()
    for place in (Place(SETTINGS, tab="office"), Place(REPORTS)):
        seat.frame.go(place)
        seat.settle()
        begun |= set(forms_from(seat))
    assert set(CATALOGUE) - begun == set(BY_AN_ACT)


def test_hr14_a_guardian_is_added_where_the_card_misses_one(seat: Seat) -> None:
    case = open_a_case(seat)
    client = seat.ask(lambda store: make_young(store, case))
    seat.go(REPORTS)
    seat.frame.go(Place(CASE, case, "overview"))
    seat.settle()
    assert "No guardian or lawyer has a part in this case." in said(seat.page)
    press(seat, seat.page.findChild(ChildCard), "Add")
    seat.type(seat.sheet.fields["pseudonym"].frame.entry, "Aunt")
    seat.sheet.save()
    seat.settle()
    file = seat.ask(lambda store: case_file(store, case))
    assert [held(each.person.record.pseudonym) for each in file.in_role("guardian")] == ["Aunt"]
    person = next(each for each in file.persons if each.person.record.id == client)
    assert Lacking.GUARDIAN not in set(lacking(file, person, seat.clock.today()))


def make_young(store: Store, case: str) -> str:
    """Say that the person a case is about needs a guardian, and return who that is."""
    kept = case_file(store, case).client
    assert kept is not None
    store.put(replace(kept.person.record, guardian_needed=True), kept.person)
    return kept.person.record.id


def test_somebody_known_from_another_case_takes_a_part_and_is_not_made_twice(seat: Seat) -> None:
    lawyer = seat.ask(lambda store: store.put(Person.new(store.clock, pseudonym="Advocate")).record.id)
    case = open_a_case(seat)
    seat.frame.go(Place(CASE, case, "people"))
    seat.settle()
    before = seat.ask(lambda store: len(records(store, Person)))
    press(seat, seat.page, "Person")
    seat.sheet.fields["role"].frame.entry._take(Term("lawyer", "lawyer"))
    seat.sheet.fields["person_id"].frame.entry._take(Term(lawyer, "Advocate"))
    assert not seat.sheet.fields["pseudonym"].frame.isVisible()
    press(seat, seat.sheet, "Save")
    assert seat.ask(lambda store: len(records(store, Person))) == before
    file = seat.ask(lambda store: case_file(store, case))
    assert [each.person.record.id for each in file.in_role("lawyer")] == [lawyer]


def test_nobody_chosen_and_nobody_named_is_asked_for(seat: Seat) -> None:
    case = open_a_case(seat)
    seat.frame.go(Place(CASE, case, "people"))
    seat.settle()
    parts = seat.ask(lambda store: len(records(store, Involvement)))
    press(seat, seat.page, "Person")
    seat.sheet.fields["role"].frame.entry._take(Term("lawyer", "lawyer"))
    press(seat, seat.sheet, "Save")
    assert seat.sheet.fields["person_id"].frame.problem()
    assert seat.ask(lambda store: len(records(store, Involvement))) == parts


def test_what_was_typed_of_somebody_new_outlives_a_lock(seat: Seat) -> None:
    case = open_a_case(seat)
    seat.frame.go(Place(CASE, case, "people"))
    seat.settle()
    press(seat, seat.page, "Person")
    seat.sheet.fields["role"].frame.entry._take(Term("lawyer", "lawyer"))
    seat.type(seat.sheet.fields["pseudonym"].frame.entry, "Advocate")
    assert seat.close()
    seat.open()
    press(seat, seat.page, "Open")
    assert seat.sheet.fields["pseudonym"].frame.entry.text() == "Advocate"
    assert held(seat.sheet.fields["role"].register()) == "lawyer"


def test_an_answer_of_a_mission_is_noted_under_reports(seat: Seat) -> None:
    seat.go(REPORTS)
    press(seat, seat.page, "Add")
    choices = seat.sheet.fields["addressee_id"].frame.entry
    mission = choices.offered()[0]
    choices._take(mission)
    answers = seat.sheet.fields["answer"].frame.entry
    answers._take(answers.offered()[0])
    seat.type(seat.sheet.fields["told_on"].frame.entry, "20.11.2026")
    press(seat, seat.sheet, "Save")
    noted = seat.ask(lambda store: records(store, MissionAnswer))
    assert [held(each.addressee_id) for each in noted] == [mission.code]
    assert "No answer of a mission was noted yet." not in said(seat.page)


def test_a_paper_is_put_away_from_its_form_and_comes_back_by_undoing(seat: Seat) -> None:
    paper = seat.ask(lambda store: records(store, Document)[0])
    seat.frame.go(Place(CASE, held(paper.case_id), "documents"))
    seat.settle()
    seat.page._stack.currentWidget().edit(paper.id)
    seat.settle()
    press(seat, seat.sheet, "To the trash")
    assert not seat.frame.sheets
    assert paper.id not in seat.ask(lambda store: [each.id for each in records(store, Document)])
    seat.frame.undo()
    seat.settle()
    assert paper.id in seat.ask(lambda store: [each.id for each in records(store, Document)])


def test_hr08_neither_the_client_nor_his_no_can_be_put_away(seat: Seat) -> None:
    case = open_a_case(seat)

    def refuse(store: Store) -> str:
        about = case_file(store, case).client
        assert about is not None
        fields = {"person_id": about.person.record.id, "purpose": "research", "answer": "refused"}
        return store.put(Consent.new(store.clock, case_id=case, **fields)).record.id

    client = seat.ask(lambda store: case_file(store, case).client.person.record.id)  # type: ignore[union-attr]
    for record in (client, seat.ask(refuse)):
        seat.page._stack.currentWidget().edit(record)
        seat.settle()
        assert "To the trash" not in [each.text() for each in seat.sheet.findChildren(Button)]
        seat.frame.close_sheet()


def test_a_client_who_asks_is_erased_and_the_question_names_what_goes(seat: Seat) -> None:
    case = open_a_case(seat)
    seat.ask(lambda store: lift(store, case))
    choose(seat, "He asks us to erase it")
    assert "Person" in said(seat.sheet)
    assert "Nobody can bring it back." in said(seat.sheet)
    press(seat, seat.sheet, "Erase for good")
    assert seat.page.place.room == CASES
    assert case not in seat.ask(lambda store: [each.id for each in records(store, Case)])
    assert case in seat.ask(tombstones)


def lift(store: Store, case: str) -> None:
    """Bring to an end what holds a case: appeals, detention, doubts about whereabouts."""
    file = case_file(store, case)
    for kept in file.versions():
        if kept.record.collection in ("protection_claims", "deadlines", "custodies", "whereabouts"):
            store.put(replace(kept.record, deleted=True), kept)


def test_hr42_what_is_held_is_not_erased_and_the_page_says_why(seat: Seat) -> None:
    case = open_a_case(seat)

    def hold(store: Store) -> None:
        store.put(Note.new(store.clock, case_id=case, text="Kept for the court.", retention="legal_hold"))

    seat.ask(hold)
    choose(seat, "He asks us to erase it")
    assert not seat.frame.sheets
    assert "may be erased while this is open" in said(seat.frame)


def test_the_trash_tells_what_lies_there_since_when_and_erases_it(seat: Seat) -> None:
    note = seat.ask(lambda store: records(store, Note)[0])
    seat.ask(lambda store: lift(store, held(note.case_id) or ""))
    seat.frame.do("Put away", lambda vault: put_into_trash(vault, note.id))
    seat.frame.go(Place(SETTINGS, tab="trash"))
    seat.settle()
    assert "since 22 November 2026" in said(seat.page).replace("Nov ", "November ")
    press(seat, seat.page, "Erase for good…")
    press(seat, seat.sheet, "Erase for good")
    assert note.id in seat.ask(tombstones)
    seat.frame.undo()
    seat.settle()
    assert note.id not in seat.ask(lambda store: [each.id for each in records(store, Note)])


def test_a_closed_case_is_offered_for_erasing_after_its_time_and_never_goes_by_itself(seat: Seat) -> None:
    case = open_a_case(seat)
    seat.ask(lambda store: lift(store, case))

    def close(store: Store) -> None:
        kept = store.read(Case, case)
        store.put(kept.record.close(date(2026, 11, 20), "protection_granted"), kept)

    seat.ask(close)
    seat.frame.go(Place(SETTINGS, tab="trash"))
    seat.settle()
    assert "No closed case is older than that." in said(seat.page)
    seat.clock.advance(731 * 24 * 3600 * 1000)
    seat.go(REPORTS)
    seat.frame.go(Place(SETTINGS, tab="trash"))
    seat.settle()
    assert "No closed case is older than that." not in said(seat.page)
    assert case in seat.ask(lambda store: [each.id for each in records(store, Case)])
    press(seat, seat.page, "Erase for good…")
    press(seat, seat.sheet, "Erase for good")
    assert case in seat.ask(tombstones)


def test_every_way_to_add_is_seen_on_a_small_screen(seat: Seat) -> None:
    case = open_a_case(seat)
    seat.frame.window().resize(911, 512)
    seat.frame.go(Place(CASE, case, "status"))
    seat.settle()
    for each in adders(seat):
        around = each.parentWidget()
        assert around is not None
        assert around.rect().contains(each.geometry()), each.text()


def test_a_fact_says_from_which_paper_it_was_read_when_and_that_no_letter_may_have_it(seat: Seat) -> None:
    event = seat.ask(lambda store: next(each for each in records(store, Event) if each.place.known))
    paper = seat.ask(
        lambda store: next(each.id for each in records(store, Document) if each.case_id == event.case_id)
    )
    seat.frame.go(Place(CASE, held(event.case_id), "military"))
    seat.settle()
    seat.page._stack.currentWidget().edit(event.id)
    seat.settle()
    form = seat.sheet
    form.fields["place"].frame.provenance.setFocus()
    seat.press(Qt.Key.Key_2)
    seat.press(Qt.Key.Key_8)
    seat.sheet.paper.widget.set_code(paper)
    seat.type(seat.sheet.day.widget, "20.11.2026")
    seat.sheet.use.choose("never")
    press(seat, seat.sheet, "Take over")
    assert seat.sheet is form
    press(seat, form, "Save")
    kept = seat.ask(lambda store: store.read(Event, event.id).record.place)
    assert (kept.document, kept.seen_on, kept.letter_use) == (paper, date(2026, 11, 20), LetterUse.NEVER)
    assert kept.known == event.place.known


def test_another_source_forgets_the_paper_and_the_day_of_the_one_before(seat: Seat) -> None:
    event = seat.ask(lambda store: next(each for each in records(store, Event) if each.place.known))
    seat.frame.go(Place(CASE, held(event.case_id), "military"))
    seat.settle()
    seat.page._stack.currentWidget().edit(event.id)
    seat.settle()
    field = seat.sheet.fields["place"]
    field.take_sighting(Sighting("0" * 32, date(2026, 11, 20), LetterUse.NEVER))
    field.frame.provenance.setFocus()
    seat.press(Qt.Key.Key_7)
    assert field.sighting == Sighting(letter_use=LetterUse.NEVER)
