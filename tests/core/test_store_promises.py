"""What no partner, no order of events and no stale form brings about, whatever Hypothesis thinks of."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemgr.errors import NotFoundError
from casemgr.ids import new_id
from casemgr.records.case import Case
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, State
from casemgr.store.erasure import erase
from casemgr.store.history import history
from casemgr.store.registers import DELETED
from casemgr.store.store import Store
from casemgr.store.versions import Version
from tests.helpers.offices import LIFTABLE, advance, client, open_store, pack, unpack

Dot = tuple[str, int]
"""Device and stamp: what names a change of one register."""

FIELDS = ("pseudonym", "needs")
STRANGERS = ("d" * 32, "e" * 32)
quick = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def offices(tmp_path: Path) -> tuple[Store, Store, Store]:
    names = ("vilnius", "tbilisi", "warsaw")
    first, second, third = (open_store(tmp_path / name) for name in names)
    return first, second, third


def heads(store: Store, record: str) -> dict[str, set[Dot]]:
    _, registers = store.current.registers(record)
    return {
        name: {(head.device, head.stamp) for head in register.heads} for name, register in registers.items()
    }


near = st.tuples(st.integers(0, 2), st.integers(-1, 3))
"""One of three stamps of ours, and how far from it."""
someone = st.integers(0, 3)
"""The device we were, the device we are, and two strangers."""
VALUES = ('"Crane"', "null", '{"empty":"declined"}')


@st.composite
def claims(draw: st.DrawFn) -> Callable[[str, Sequence[str], Sequence[int]], Change]:
    """A change that anybody might send about a record of ours, in any name, having seen anything."""
    collection = draw(st.sampled_from(["persons", "persons", "persons", "cases"]))
    name = draw(st.sampled_from([*FIELDS, DELETED, "handle"]))
    value = draw(st.sampled_from(["true", "null"] if name == DELETED else VALUES))
    author, later = draw(someone), draw(st.sampled_from([0, 1, 1 << 20]))
    made, seen = draw(near), draw(st.dictionaries(someone, near, max_size=3))

    def about(record: str, devices: Sequence[str], stamps: Sequence[int]) -> Change:
        context = {devices[by]: stamps[at] + off for by, (at, off) in seen.items()}
        stamp = stamps[made[0]] + made[1] + later
        return Change(collection, record, name, value, devices[author], stamp, context)

    return about


@settings(quick, max_examples=150)
@given(st.lists(st.tuples(claims(), st.booleans()), min_size=1, max_size=4), st.booleans())
def test_nothing_anybody_sends_removes_what_never_left(
    offices: tuple[Store, Store, Store],
    offers: list[tuple[Callable[[str, Sequence[str], Sequence[int]], Change], bool]],
    put_back: bool,
) -> None:
    vilnius = offices[0]
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    before = vilnius.device
    if put_back:
        vilnius.become_new_device()
    vilnius.put(replace(opened.record, needs="a quiet room"), opened)
    record = opened.record.id
    kept = heads(vilnius, record)
    stamps = [past.change.stamp for past in history(vilnius, record)]
    for about, lift in offers:
        adopt(
            vilnius,
            [about(record, (before, vilnius.device, *STRANGERS), stamps)],
            lift=LIFTABLE if lift else frozenset(),
        )
    after = heads(vilnius, record)
    assert all(kept[name] <= after[name] for name in kept)
    read = vilnius.read(Person, record)
    assert not read.record.deleted
    assert read.record.latin_name == opened.record.latin_name
    assert list(vilnius.check_chain()) == []


@dataclass
class Saga:
    """What three offices do to one record, and beside it what each writer had before their eyes."""

    offices: tuple[Store, ...]
    record: str
    had: dict[str, dict[Dot, frozenset[Dot]]] = field(default_factory=lambda: {name: {} for name in FIELDS})
    open_forms: dict[int, tuple[Version[Person], Mapping[str, frozenset[Dot]]]] = field(default_factory=dict)

    def open_form(self, at: int) -> None:
        try:
            seen = self.offices[at].read(Person, self.record)
        except NotFoundError:
            return
        self.open_forms[at] = seen, self._dots(at)

    def save_form(self, at: int) -> None:
        """Save what was opened, however long ago that was; the form stays open."""
        if at not in self.open_forms:
            return
        seen, dots = self.open_forms[at]
        office = self.offices[at]
        for name in FIELDS:
            advance(office, 1)
            office.put(replace(seen.record, **{name: new_id(office.clock)}), seen)  # type: ignore[arg-type]
            written = history(office, self.record, name)[-1].change
            self.had[name][written.device, written.stamp] = dots[name]

    def send(self, at: int) -> None:
        for office in self.offices[at + 1 :] + self.offices[:at]:
            unpack(office, pack(self.offices[at], self.record))
            break

    def send_back(self, at: int) -> None:
        unpack(self.offices[at - 1], pack(self.offices[at], self.record, fields=frozenset(FIELDS[:1])))

    def move(self, at: int) -> None:
        """Go on as another device, as after a restore."""
        self.offices[at].become_new_device()

    def _dots(self, at: int) -> dict[str, frozenset[Dot]]:
        every = history(self.offices[at], self.record)
        return {
            name: frozenset(
                (past.change.device, past.change.stamp) for past in every if past.change.field == name
            )
            for name in FIELDS
        }

    def standing(self, name: str) -> set[Dot]:
        """Return what nobody wrote over who had it before their eyes."""
        written = self.had[name]
        return {dot for dot in written if not any(dot in had for had in written.values())}


@quick
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["open_form", "save_form", "send", "send_back", "move"]), st.integers(0, 2)
        ),
        max_size=16,
    )
)
def test_a_value_is_superseded_only_by_who_had_it_before_their_eyes(
    offices: tuple[Store, Store, Store], deeds: list[tuple[str, int]]
) -> None:
    started = offices[0].put(client(offices[0], pseudonym="Heron", needs="rest"))
    saga = Saga(offices, started.record.id)
    for past in history(offices[0], saga.record):
        if past.change.field in FIELDS:
            saga.had[past.change.field][past.change.device, past.change.stamp] = frozenset()
    for deed, at in deeds:
        act: Callable[[int], None] = getattr(saga, deed)
        act(at)
    for at in (0, 1, 2, 0, 1, 2):
        saga.send(at)
    for office in offices:
        found = heads(office, saga.record)
        assert {name: found[name] for name in FIELDS} == {name: saga.standing(name) for name in FIELDS}


def said(store: Store, canary: str) -> Iterator[str]:
    """Yield the tables in which a word stands."""
    for table in ("changes", "records", "drafts", "agenda", "conflicts"):
        yield from (table for row in store.database.each(f"SELECT * FROM {table}") if canary in repr(row))


@quick
@given(st.data())
def test_what_was_erased_comes_back_in_no_order_and_by_no_decision(
    offices: tuple[Store, Store, Store], data: st.DataObject
) -> None:
    vilnius, tbilisi, _ = offices
    canary = f"Zh{new_id(tbilisi.clock)}"
    case = tbilisi.put(Case.new(tbilisi.clock, reference=canary)).record
    notes = [tbilisi.put(Note.new(tbilisi.clock, case_id=case.id, text=canary)).record for _ in range(2)]
    parcels = [pack(tbilisi, name) for name in (case.id, *(note.id for note in notes))]
    order = data.draw(st.lists(st.sampled_from(parcels), min_size=1, max_size=6))
    at = data.draw(st.integers(0, len(order)))
    for number, parcel in enumerate([*order, *parcels]):
        if number == at:
            erase(vilnius, [case.id])
        state = data.draw(st.sampled_from([State.ADOPTED, State.REJECTED]))
        unpack(vilnius, parcel, state=state, lift=data.draw(st.booleans()))
    assert list(said(vilnius, canary)) == []
    assert list(vilnius.check_chain()) == []
