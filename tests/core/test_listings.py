"""What is read: lists, search in any script, the agenda, and where a person has to decide."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.records.case import Case
from casemgr.records.fact import Fact, Source
from casemgr.records.note import Note
from casemgr.records.person import Name, Person
from casemgr.records.task import Task
from casemgr.store import searching
from casemgr.store.index_check import check_index
from casemgr.store.listings import agenda, cases_among, count, open_conflicts, owned, records
from casemgr.store.search_index import FEW
from casemgr.store.searching import search
from casemgr.store.store import Store
from tests.helpers.offices import advance, client, open_store


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def a_case(store: Store, reference: str = "7F3K") -> Case:
    return store.put(Case.new(store.clock, reference=reference)).record


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("Щербаков", "shcherb"),
        ("SHCHERBAKOV", "щерб"),
        ("Žukauskas", "zuk"),
        ("Сяргей", "Sergei"),
        ("Їжакевич", "yizhak"),
        ("მარგველაშვილი", "margvelash"),
        ("Щербаков", "oth,f"),
    ],
)
def test_a_name_is_found_by_its_beginning_in_another_script_or_layout(
    vilnius: Store, kept: str, typed: str
) -> None:
    person = vilnius.put(client(vilnius, kept)).record
    assert [found.record for found in search(vilnius, typed)] == [person.id]


def test_all_words_must_be_met_and_the_newest_comes_first(vilnius: Store) -> None:
    first, second = (
        vilnius.put(client(vilnius, "Ivanov", pseudonym=bird)).record for bird in ("Heron", "Stork")
    )
    assert [found.record for found in search(vilnius, "ivanov")] == [second.id, first.id]
    assert [found.record for found in search(vilnius, "her ivan")] == [first.id]
    assert search(vilnius, "crane ivanov") == []
    assert search(vilnius, "  ") == []


@pytest.mark.parametrize("typed", ['"', "a OR b", "NEAR(a b)", "*", "a:b", "-a", "^a", "(", "a'b", "\0"])
def test_what_is_typed_is_never_taken_for_a_query_language(vilnius: Store, typed: str) -> None:
    vilnius.put(client(vilnius))
    search(vilnius, typed)
    assert check_index(vilnius)


@pytest.mark.parametrize("sieved", [searching.SIEVED, 4, 0])
@pytest.mark.parametrize("many", [searching.MANY_WORDS, 3, 1])
def test_a_few_are_the_first_of_all_however_many_words_have_the_beginning(
    vilnius: Store, monkeypatch: pytest.MonkeyPatch, many: int, sieved: int
) -> None:
    """A list asks for the words that a beginning can become, a search for all for the beginning itself."""
    kept = ("heron", "heron12", "heron-blue", "heronry heron", "heroné", "hero", "herald", "stork", "λέξη")
    inside = ("blue-heron", "blue.heronry", "heraldic", "aheron", "ah1heron", "hero_n", "stork heron")
    for text in kept + inside:
        vilnius.put(Note.new(vilnius.clock, case_id=a_case(vilnius).id, kind="call", text=text))
    monkeypatch.setattr(searching, "MANY_WORDS", many)
    monkeypatch.setattr(searching, "SIEVED", sieved)
    for typed in ("h", "her", "hero", "heron", "heronr", "heron b", "stork heron", "herons", "λέξη", "λέ"):
        everything = search(vilnius, typed, limit=-1)
        assert search(vilnius, typed, limit=3) == everything[:3]
        for number, found in enumerate(everything):
            assert search(vilnius, typed, limit=2, before=found.place) == everything[number + 1 : number + 3]
    assert len(search(vilnius, "heron")) == 8


def test_search_follows_what_is_altered_and_deleted(vilnius: Store) -> None:
    seen = vilnius.put(client(vilnius, "Ivanov"))
    name = Fact(value=Name(surname="Petrov"), source=Source.SEEN_ORIGINAL)
    seen = vilnius.put(replace(seen.record, latin_name=name), seen)
    assert search(vilnius, "ivanov") == []
    assert len(search(vilnius, "petrov")) == 1
    vilnius.put(replace(seen.record, deleted=True), seen)
    assert search(vilnius, "petrov") == []
    assert check_index(vilnius)


def test_no_more_is_found_than_was_asked_for(vilnius: Store) -> None:
    for _ in range(5):
        vilnius.put(client(vilnius, "Ivanov"))
    assert len(search(vilnius, "ivanov", limit=3)) == 3


def test_a_list_shows_the_latest_altered_first_and_goes_on_where_it_stopped(vilnius: Store) -> None:
    cases = [a_case(vilnius, reference) for reference in ("A", "B", "C")]
    advance(vilnius, 1000)
    oldest = vilnius.read(Case, cases[0].id)
    vilnius.put(replace(oldest.record, summary="called again"), oldest)
    assert [case.reference for case in records(vilnius, Case, limit=2)] == ["A", "C"]
    assert [case.reference for case in records(vilnius, Case, limit=2, offset=2)] == ["B"]
    assert count(vilnius, "cases") == 3


def test_what_belongs_to_a_case_is_named_by_kind(vilnius: Store) -> None:
    case = a_case(vilnius)
    note = vilnius.put(Note.new(vilnius.clock, case_id=case.id, kind="contact", text="called")).record
    assert list(owned(vilnius, case.id)) == [("notes", note.id)]


def test_the_agenda_holds_what_is_due_up_to_a_day(vilnius: Store) -> None:
    case = a_case(vilnius)
    for day in (20, 25):
        due = date(2026, 11, day)
        vilnius.put(Task.new(vilnius.clock, case_id=case.id, what=f"on {day}", due_on=due))
    found = agenda(vilnius, date(2026, 11, 24))
    assert [(due.day.day, due.collection, due.parent) for due in found] == [(20, "tasks", case.id)]


def test_a_conflict_is_listed_with_the_case_it_belongs_to(vilnius: Store) -> None:
    case = a_case(vilnius)
    opened = vilnius.put(Task.new(vilnius.clock, case_id=case.id, what="call back"))
    vilnius.put(replace(opened.record, what="call Monday"), opened)
    vilnius.put(replace(opened.record, what="call Tuesday"), opened)
    assert [(conflict.field, conflict.parent) for conflict in open_conflicts(vilnius)] == [("what", case.id)]
    assert open_conflicts(vilnius, case.id) == []
    assert count(vilnius, Person.collection) == 0


@pytest.mark.parametrize(
    "damage", ["UPDATE records SET words = 'other'", "UPDATE untold SET known = 'other'"]
)
def test_a_damaged_index_is_noticed(vilnius: Store, damage: str) -> None:
    kept = [vilnius.put(client(vilnius, "Ivanov")) for _ in range(FEW + 1)]  # so that the index is told
    vilnius.put(replace(kept[0].record, latin_name=client(vilnius, "Petrov").latin_name), kept[0])
    assert check_index(vilnius)
    vilnius.database.run(damage)
    assert not check_index(vilnius)


def test_only_cases_that_are_there_and_in_a_status_are_left_in_their_order(vilnius: Store) -> None:
    first, second, third, gone = (
        vilnius.put(Case.new(vilnius.clock, reference=reference, status=status))
        for reference, status in (("1", "open"), ("2", "closed"), ("3", "open"), ("4", "open"))
    )
    vilnius.put(replace(gone.record, deleted=True), gone)
    person = vilnius.put(client(vilnius)).record
    asked = [each.record.id for each in (third, gone, second, first)] + [person.id]

    assert cases_among(vilnius, asked, "open") == [third.record.id, first.record.id]
    assert cases_among(vilnius, asked, None) == [each.record.id for each in (third, second, first)]
    assert cases_among(vilnius, [], None) == []
