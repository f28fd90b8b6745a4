"""The rules that prevent harm, each as what a person does in the real window over a real vault."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from casemgr.casework.enquiries import ENQUIRY, Call, enquire
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.deadline import Deadline
from casemgr.records.fact import Source, held
from casemgr.records.involvement import Involvement
from casemgr.records.law_review import LawReview
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.records.task import Task
from casemgr.records.whereabouts import Whereabouts
from casemgr.store.listings import records
from casemgr.store.store import Store
from tests.helpers.window import Seat
from ui.navigation import CASE, CASES, SETTINGS, TODAY, Place
from ui.pages.case.acts import CaseActs
from ui.pages.case.evidence import EvidenceTab
from ui.pages.case.questions import ChildCard, HearsayCard
from ui.pages.friday import put_in_black
from ui.pages.settings.law import LawTab
from ui.widgets.buttons import Button
from ui.widgets.items import Item
from ui.widgets.risk import RiskBars
from ui.widgets.term_list import Term
from ui.widgets.text import Label


def open_a_case(seat: Seat) -> str:
    """Go to the page of one case of the story and return its id."""
    case = seat.ask(lambda store: next(each for each in records(store, Case) if held(each.code_name))).id
    seat.frame.go(Place(CASE, case))
    seat.settle()
    return case


def choose(seat: Seat, words: str) -> None:
    """Choose an act of the menu in the head of the case by the beginning of its words."""
    menu = seat.page.findChild(CaseActs).menu
    next(each for each in menu.actions() if each.text().startswith(words)).trigger()
    seat.settle()


def said(within: QObject) -> str:
    """Return every word that is shown within a sheet or a page."""
    labels = [each.text() for each in within.findChildren(Label) if each.isVisible()]
    items = [each.accessibleName() for each in within.findChildren(Item) if each.isVisible()]
    return "\n".join(labels + items)


def test_hr41_withdrawal_says_first_what_it_does_and_then_does_it_all(seat: Seat) -> None:
    case = open_a_case(seat)
    choose(seat, "Withdraw consent")
    assert "What nobody can take back" in said(seat.sheet)
    seat.sheet.withdraw()
    seat.settle()
    assert "Backups and sealed vaults keep what they hold until they are replaced." in said(seat.sheet)
    consents = seat.ask(
        lambda store: [each for each in records(store, Consent) if held(each.case_id) == case]
    )
    assert consents
    assert all(each.withdrawn or held(each.answer) != "given" for each in consents)


def test_hr41_of_several_people_one_is_chosen_and_the_others_stay_agreed(seat: Seat) -> None:
    case = open_a_case(seat)

    def add_guardian(store: Store) -> str:
        person = store.put(Person.new(store.clock, pseudonym="Aunt")).record.id
        store.put(Involvement.new(store.clock, case_id=case, person_id=person, role="guardian"))
        fields = {"purpose": "store", "answer": "given", "given_on": store.clock.today(), "form": "signed"}
        store.put(Consent.new(store.clock, case_id=case, person_id=person, **fields))
        return person

    def standing(store: Store) -> set[str | None]:
        of_case = [each for each in records(store, Consent) if held(each.case_id) == case]
        return {held(each.person_id) for each in of_case if not each.withdrawn and each.answer == "given"}

    guardian = seat.ask(add_guardian)
    before = seat.ask(standing)
    seat.settle()
    seat.go(CASES)
    seat.frame.go(Place(CASE, case))
    seat.settle()
    choose(seat, "Withdraw consent")
    assert "guardian, Aunt" in [seat.sheet.who.itemText(each) for each in range(seat.sheet.who.count())]
    seat.sheet.who.choose(guardian)
    seat.sheet.who.changed.emit(guardian)
    seat.sheet.withdraw()
    seat.settle()
    assert seat.ask(standing) == before - {guardian}
    assert guardian in before


def called_by_his_mother(seat: Seat) -> str:
    """Take in what a mother tells, go to the case two weeks later, and return it."""
    words = seat.frame.words.vocabularies["code_name"]
    call = Call("relative", "phone", "They took him from the bus.")
    case = seat.ask(lambda store: enquire(store, words, "en", call)).opened.case.record.id
    seat.clock.advance(14 * 24 * 3600 * 1000)
    seat.frame.go(Place(CASE, case))
    seat.settle()
    return case


def test_hr17_after_fourteen_days_today_and_the_case_ask_and_erasing_leaves_nothing(seat: Seat) -> None:
    case = called_by_his_mother(seat)
    seat.go(TODAY)
    assert "Has he agreed, or is it erased" in said(seat.page)
    seat.frame.go(Place(CASE, case))
    seat.settle()
    assert "They took him from the bus." in said(seat.page.findChild(HearsayCard))
    press(seat, seat.page, "Erase it…")
    press(seat, seat.sheet, "Erase for good")
    assert seat.page.place.room == CASES
    assert case not in seat.ask(lambda store: [each.id for each in records(store, Case)])


def test_hr17_what_he_agrees_to_stays_and_nobody_is_asked_again(seat: Seat) -> None:
    case = called_by_his_mother(seat)
    press(seat, seat.page, "Note that he agrees")
    for name, code in {"answer": "given", "form": "signed"}.items():
        seat.sheet.fields[name].frame.entry._take(Term(code, code))
    seat.type(seat.sheet.fields["given_on"].frame.entry, str(seat.clock.today()))
    press(seat, seat.sheet, "Save")
    assert "He has agreed that it is kept." in said(seat.page)
    press(seat, seat.page, "Keep it")
    assert not seat.page.findChildren(HearsayCard)
    assert seat.ask(lambda store: held(store.read(Case, case).record.status)) == "open"


def test_hr14_the_case_of_a_child_says_what_every_letter_waits_for(seat: Seat) -> None:
    open_a_case(seat)
    assert not seat.page.findChildren(ChildCard)
    client = seat.page.findChild(CaseActs)._view.client
    needed = replace(seat.ask(lambda store: store.read(Person, client).record), guardian_needed=True)
    seat.frame.do("Noted", lambda vault: vault.store.put(needed, vault.store.read(Person, client)))
    seat.settle()
    shown = said(seat.page.findChild(ChildCard))
    assert "No guardian or lawyer has a part in this case." in shown
    assert "Parents are not told" in shown
    press(seat, seat.page, "Write")
    assert held(seat.sheet._rows.record.kind) == "best_interest"


def press(seat: Seat, inside: QObject, words: str) -> None:
    """Press the button that says this."""
    next(each for each in inside.findChildren(Button) if each.text() == words and each.isVisible()).click()
    seat.settle()


def test_hr42_a_report_of_detention_freezes_the_case_and_offers_its_one_letter(seat: Seat) -> None:
    case = open_a_case(seat)
    choose(seat, "Where is he?")
    for name, code in {"status": "detained", "reporter": "relative", "certainty": "likely"}.items():
        seat.sheet.entries[name].widget.set_code(code)
    seat.sheet.save()
    seat.settle()
    shown = said(seat.sheet)
    assert "detained" in shown
    assert "What can be written now" in shown
    assert seat.ask(lambda store: held(store.read(Case, case).record.status)) == "frozen"


def test_hr42_a_report_without_its_reporter_is_not_kept(seat: Seat) -> None:
    open_a_case(seat)
    before = seat.ask(lambda store: len(list(records(store, Whereabouts))))
    choose(seat, "Where is he?")
    seat.sheet.entries["status"].widget.set_code("unknown")
    seat.sheet.save()
    seat.settle()
    assert seat.sheet.fields["reporter"].problem()
    assert seat.ask(lambda store: len(list(records(store, Whereabouts)))) == before


def test_hr42_silence_is_a_question_about_welfare_first(seat: Seat) -> None:
    case = open_a_case(seat)
    choose(seat, "Where is he?")
    for name, code in {"status": "unknown", "reporter": "friend", "certainty": "rumour"}.items():
        seat.sheet.entries[name].widget.set_code(code)
    seat.sheet.save()
    seat.settle()
    tasks = seat.ask(lambda store: [each for each in records(store, Task) if held(each.case_id) == case])
    assert "welfare" in {held(each.kind) for each in tasks}
    assert "What can be written now" not in said(seat.sheet)


def test_an_enquiry_becomes_a_case_by_the_menu_of_its_head(seat: Seat) -> None:
    seat.go(CASES)
    seat.frame.open_by_name("contact")
    seat.sheet.save()
    seat.settle()
    case = seat.page.place.record
    assert seat.ask(lambda store: held(store.read(Case, case).record.status)) == ENQUIRY
    choose(seat, "Open as a case")
    assert seat.ask(lambda store: held(store.read(Case, case).record.status)) == "open"


def test_the_form_that_closes_a_case_asks_for_the_reason(seat: Seat) -> None:
    open_a_case(seat)
    choose(seat, "Close the case")
    assert "closed_because" in seat.sheet.fields


def open_friday_sheet(seat: Seat) -> None:
    """Open the Friday sheet by its one key."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    seat.press(Qt.Key.Key_F, keys)


def test_hr40_one_key_makes_the_friday_sheet_and_a_colleague_accepts_it_by_name(seat: Seat) -> None:
    seat.go(TODAY)
    open_friday_sheet(seat)
    sheet = seat.sheet
    assert "Safe contact" in said(sheet)
    assert "Next step" in said(sheet)
    chosen = list(sheet.boxes)
    seat.type(sheet.name, "Ona")
    sheet.take_over()
    seat.settle()
    deputies = seat.ask(lambda store: [held(store.read(Case, case).record.deputy) for case in chosen])
    assert deputies
    assert {deputy.name for deputy in deputies if deputy is not None} == {"Ona"}
    assert "Taken over by Ona" in said(sheet)


def test_hr40_nobody_accepts_the_friday_sheet_without_a_name(seat: Seat) -> None:
    seat.go(TODAY)
    open_friday_sheet(seat)
    seat.sheet.take_over()
    seat.settle()
    assert "A name: it is written beside each case." in said(seat.sheet)


def test_hr40_the_friday_sheet_fits_on_paper(seat: Seat, tmp_path: Path) -> None:
    seat.go(TODAY)
    open_friday_sheet(seat)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "friday.pdf"))
    seat.sheet.paint(printer)
    assert (tmp_path / "friday.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "friday.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_hr40_what_has_no_room_on_the_one_page_is_named_there(seat: Seat) -> None:
    seat.go(TODAY)
    open_friday_sheet(seat)
    view = seat.sheet
    rows = view._rows
    many = replace(rows, cases=rows.cases * 40)

    page = view.one_page(many, QPrinter())

    text = page.toPlainText()
    assert page.pageCount() == 1
    left_out = len(many.cases) - text.count("Safe contact")
    assert f"{left_out} cases have no room on this page; see the program: " in text
    assert text.rstrip("_").endswith("Accepted by (name, day): ")


@pytest.mark.usefixtures("dark")
def test_hr40_the_sheet_is_black_on_paper_in_the_dark_theme_too(qapp: QApplication) -> None:
    page = QTextDocument("Friday sheet")
    paper = QImage(200, 60, QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    put_in_black(page, painter)
    painter.end()
    darkest = min(paper.pixelColor(x, y).lightness() for x in range(200) for y in range(60))
    assert qapp.palette().text().color().lightness() > 200
    assert darkest < 60


def evidence_of(seat: Seat, case: str) -> EvidenceTab:
    """Go to what is asked of a case, and return the tab."""
    seat.frame.go(Place(CASE, case, tab="evidence"))
    seat.settle()
    tab: EvidenceTab = seat.page.findChild(EvidenceTab)
    return tab


def test_hr03_beside_a_missing_proof_stands_that_nobody_in_the_country_is_asked_for_it(seat: Seat) -> None:
    tab = evidence_of(seat, open_a_case(seat))
    tab.choose("FR")
    seat.settle()
    assert "Do not ask anyone in the country of origin to obtain this." in said(tab)


def test_hr13_strength_of_proof_stands_in_words_and_in_no_number(seat: Seat) -> None:
    tab = evidence_of(seat, open_a_case(seat))
    assert not tab.findChildren(RiskBars)
    assert "%" not in said(tab)


def test_hr32_the_ways_are_compared_by_what_each_opens_and_closes(seat: Seat) -> None:
    shown = said(evidence_of(seat, open_a_case(seat)))
    assert shown.count("Opens") == shown.count("Closes") >= 4


def test_hr12_private_prompts_come_on_demand_and_leave_nothing_behind(seat: Seat) -> None:
    tab = evidence_of(seat, open_a_case(seat))
    assert "For you alone" not in said(tab)
    written = seat.ask(lambda store: store.generation()[0])
    tab.show_prompts()
    seat.settle()
    assert "For you alone: never printed, never kept" in said(tab)
    assert seat.ask(lambda store: store.generation()[0]) == written


def test_a_computed_deadline_is_explained_and_kept_once_a_person_says_so(seat: Seat) -> None:
    cases = seat.ask(lambda store: [each.id for each in records(store, Case)])
    seat.frame.go(Place(CASE, cases[0]))
    keeps = [button for case in cases for button in keeping(evidence_of(seat, case))][-1:]
    before = seat.ask(lambda store: len(list(records(store, Deadline))))
    keeps[0].click()
    seat.settle()
    assert seat.ask(lambda store: len(list(records(store, Deadline)))) == before + 1


def keeping(tab: EvidenceTab) -> list[Button]:
    """Return the buttons that keep a computed deadline."""
    return [each for each in tab.findChildren(Button) if each.isVisible() and each.text() == "Keep"]


def test_hr39_an_interview_is_one_text_with_time_marks_under_a_presence_key(seat: Seat) -> None:
    assert seat.program is not None
    assert seat.program.sitting is not None
    autolock = seat.program.sitting.autolock
    case = open_a_case(seat)
    choose(seat, "Interview")
    assert autolock.in_interview
    seat.type(seat.sheet.text, "He came by bus.")
    seat.sheet.mark()
    seat.type(seat.sheet.text, "They called him up in May.")
    seat.press(Qt.Key.Key_F9)
    seat.sheet.save()
    seat.settle()
    assert not autolock.in_interview
    notes = seat.ask(lambda store: [each for each in records(store, Note) if held(each.case_id) == case])
    kept = next(held(each.text) or "" for each in notes if held(each.kind) == "interview")
    assert kept.startswith("He came by bus.")
    assert "[" in kept


def test_hr39_facts_are_marked_afterwards_in_the_words_of_the_client(seat: Seat) -> None:
    open_a_case(seat)
    choose(seat, "Interview")
    seat.type(seat.sheet.text, "They called him up in May.")
    seat.sheet.save()
    seat.settle()
    add = next(each for each in seat.sheet.findChildren(Button) if each.text() == "Event")
    add.click()
    seat.settle()
    account = seat.sheet.fields["account"].register()
    assert account.known == "They called him up in May."
    assert account.source is Source.CLIENT_STATEMENT
    assert seat.sheet.fields.keys() >= {"happened_on", "place"}


def test_a_row_of_the_law_is_confirmed_under_the_name_of_who_read_it(seat: Seat) -> None:
    seat.go(SETTINGS, tab="law")
    tab = seat.page.findChild(LawTab)
    look = next(each for each in tab.findChildren(Button) if each.isVisible() and each.text() == "Look at it")
    look.click()
    seat.sheet.entries["reviewed_by"].show("Ona")
    seat.sheet.entries["confidence"].show("V1")
    seat.sheet.confirm()
    seat.settle()
    assert "Confirmed by Ona" in said(tab)
    reviews = seat.ask(lambda store: [held(each.reviewed_by) for each in records(store, LawReview)])
    assert "Ona" in reviews
