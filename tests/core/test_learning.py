"""A program that has learnt a kind of record finds what it kept before without understanding it."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import TEXT, reference
from casemgr.records.record import Record
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, stamp_at
from casemgr.store.index_check import check_index
from casemgr.store.learning import catch_up, knowledge
from casemgr.store.listings import owned, records
from casemgr.store.searching import search
from casemgr.store.store import Store
from tests.helpers.offices import NOON, client, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Aviary(Record):
    """A kind of record that only tomorrow's program knows."""

    collection: ClassVar[str] = "aviaries"

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    name: str | Empty = described(TEXT, Sharing.FRAME, search=True)


TOMORROW = MappingProxyType({**CATALOGUE, Aviary.collection: Aviary})


def test_records_of_a_kind_learnt_since_are_listed_and_found(tmp_path: Path) -> None:
    today = open_store(tmp_path / "data")
    case = today.put(Case.new(today.clock, reference="7F3K")).record
    stamp, device, record = stamp_at(NOON), "e" * 32, "a" * 32
    adopt(
        today,
        [
            Change("aviaries", record, "case_id", f'"{case.id}"', device, stamp),
            Change("aviaries", record, "name", '"Heronry"', device, stamp + 1),
        ],
    )
    assert search(today, "heronry") == []
    tomorrow = Store(today.database, today.clock, catalogue=TOMORROW)
    assert catch_up(tomorrow)
    assert [found.record for found in search(tomorrow, "heronry")] == [record]
    assert list(owned(tomorrow, case.id)) == [("aviaries", record)]
    assert [aviary.name for aviary in records(tomorrow, Aviary, parent=case.id)] == ["Heronry"]
    assert check_index(tomorrow)


def test_nothing_is_read_anew_while_the_program_is_the_same(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    store.put(client(store))
    catch_up(store)
    assert not catch_up(store)


def test_another_field_to_search_is_other_knowledge() -> None:
    assert knowledge(CATALOGUE) == knowledge(dict(CATALOGUE))
    assert knowledge(CATALOGUE) != knowledge(TOMORROW)
