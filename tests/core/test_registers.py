"""The merge by itself: order, grouping and repetition cannot matter, and only the seen is superseded."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from casemgr.store.registers import DELETED, Entry, conflicts_in, merge

DEVICES = ("a", "b", "c")


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """Changes of one register by honest writers, each having seen some of what came before."""
    entries: list[Entry] = []
    for at in range(draw(st.integers(1, 8))):
        known = [entry for entry in entries if draw(st.booleans())]
        seen: dict[str, int] = {}
        for entry in known:
            for device, stamp in {**entry.context, entry.device: entry.stamp}.items():
                seen[device] = max(stamp, seen.get(device, 0))
        device = draw(st.sampled_from(DEVICES))
        own = max((entry.stamp for entry in entries if entry.device == device), default=0)
        stamp = max([own, *seen.values(), at]) + draw(st.integers(1, 3))
        if own:
            seen[device] = own
        entries.append(Entry(stamp, device, draw(st.sampled_from(("1", "2", "3"))), seen))
    return entries


@given(histories(), st.randoms())
def test_the_order_of_arrival_does_not_matter(entries: list[Entry], random: Random) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert merge(shuffled) == merge(entries)


@given(histories())
def test_repetition_does_not_matter(entries: list[Entry]) -> None:
    assert set(map(repr, merge(entries * 2).heads)) == set(map(repr, merge(entries).heads))


@given(histories())
def test_a_value_is_superseded_only_by_a_change_whose_writer_had_it(entries: list[Entry]) -> None:
    heads = merge(entries).heads
    for entry in entries:
        later = [other for other in entries if other.context.get(entry.device, 0) >= entry.stamp]
        assert (entry in heads) == (not later)


@given(histories())
def test_whoever_writes_after_seeing_everything_ends_the_conflict(entries: list[Entry]) -> None:
    register = merge(entries)
    decision = Entry(max(register.seen.values()) + 1, "d", "9", register.seen)
    decided = merge([*entries, decision])
    assert decided.heads == (decision,)
    assert not decided.conflicting


def test_two_writers_of_the_same_value_do_not_disagree() -> None:
    register = merge([Entry(5, "a", "1", {}), Entry(6, "b", "1", {})])
    assert len(register.heads) == 2
    assert not register.conflicting


def test_an_edit_the_deletion_had_not_seen_is_a_conflict_about_the_deletion() -> None:
    edit = merge([Entry(5, "a", "1", {})])
    unaware, aware = (merge([Entry(9, "b", "true", seen)]) for seen in ({}, {"a": 5}))
    assert conflicts_in({"note": edit, DELETED: unaware}) == {DELETED}
    assert conflicts_in({"note": edit, DELETED: aware}) == set()
