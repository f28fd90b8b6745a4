"""What a partner sends: believed about their own writing, never about ours."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, permutations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemgr.errors import NotFoundError
from casemgr.records.case import Case
from casemgr.records.person import Person
from casemgr.store.adoption import FUTURE_MS, adopt
from casemgr.store.changes import MAX_STAMP, Change, MalformedChangeError, State, stamp_at
from casemgr.store.decisions import built_on, forks, retract
from casemgr.store.erasure import erase
from casemgr.store.footing import footings
from casemgr.store.history import history
from casemgr.store.listings import open_conflicts, records
from casemgr.store.searching import search
from casemgr.store.store import Store
from tests.helpers.offices import (
    LIFTABLE,
    NOON,
    Parcel,
    advance,
    bundle_id,
    client,
    open_store,
    pack,
    state_of,
    unpack,
)


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def tbilisi(tmp_path: Path) -> Store:
    return open_store(tmp_path / "tbilisi")


def named(store: Store, record: str, pseudonym: str) -> None:
    seen = store.read(Person, record)
    store.put(replace(seen.record, pseudonym=pseudonym), seen)


def hostile(change: Change, **claims: object) -> Parcel:
    return Parcel((change._replace(**claims),), "f" * 32)  # type: ignore[arg-type]


def sent_client(vilnius: Store, tbilisi: Store) -> tuple[Person, Change]:
    """Send a client to Tbilisi; return them, and the change that set the pseudonym there afterwards."""
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    unpack(tbilisi, pack(vilnius))
    advance(tbilisi, 1000)
    named(tbilisi, kept.id, "Crane")
    return kept, history(tbilisi, kept.id, "pseudonym")[-1].change


def test_an_import_brings_what_is_new_and_says_how_much(vilnius: Store, tbilisi: Store) -> None:
    vilnius.put(client(vilnius, pseudonym="Heron"))
    adoption = unpack(tbilisi, pack(vilnius))
    assert (adoption.adopted, adoption.repeated, adoption.refused) == (2, 0, [])
    assert state_of(tbilisi) == state_of(vilnius)


def test_the_same_parcel_twice_changes_nothing(vilnius: Store, tbilisi: Store) -> None:
    vilnius.put(client(vilnius))
    parcel = pack(vilnius)
    unpack(tbilisi, parcel)
    before = tbilisi.generation()
    assert unpack(tbilisi, parcel).repeated == 1
    assert tbilisi.generation() == before


def test_part_of_a_record_can_come_alone(vilnius: Store, tbilisi: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    unpack(tbilisi, pack(vilnius, kept.id, fields=frozenset({"pseudonym"})))
    received = tbilisi.read(Person, kept.id).record
    assert (received.pseudonym, received.latin_name.known) == ("Heron", None)


def test_what_is_rejected_is_remembered_and_comes_back_only_by_decision(
    vilnius: Store, tbilisi: Store
) -> None:
    kept, _ = sent_client(vilnius, tbilisi)
    parcel = pack(tbilisi)
    assert unpack(vilnius, parcel, state=State.REJECTED).rejected == 1
    assert unpack(vilnius, parcel).adopted == 0
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"
    assert unpack(vilnius, parcel, lift=True).lifted == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Crane"


def test_a_record_that_was_rejected_whole_is_on_no_list_until_it_is_taken_after_all(
    vilnius: Store, tbilisi: Store
) -> None:
    person = tbilisi.put(client(tbilisi, "Harbachou")).record
    parcel = pack(tbilisi)
    unpack(vilnius, parcel, state=State.REJECTED)
    assert (records(vilnius, Person), search(vilnius, "Harbachou")) == ([], [])
    assert footings(vilnius, [person.id]) == {}
    with pytest.raises(NotFoundError):
        vilnius.read(Person, person.id)
    assert unpack(vilnius, parcel, lift=True).lifted == 1
    assert vilnius.read(Person, person.id).record == person
    assert [found.record for found in search(vilnius, "Harbachou")] == [person.id]


def test_a_change_without_a_context_has_seen_nothing(vilnius: Store) -> None:
    change = Change("persons", "1" * 32, "needs", '"rest"', "d" * 32, 1)
    assert change == change._replace(context={})
    assert adopt(vilnius, [change]).adopted == 1


def test_undoing_an_import_brings_back_what_it_covered(vilnius: Store, tbilisi: Store) -> None:
    kept, _ = sent_client(vilnius, tbilisi)
    before = state_of(vilnius)
    parcel = pack(tbilisi)
    unpack(vilnius, parcel)
    assert vilnius.read(Person, kept.id).record.pseudonym == "Crane"
    assert retract(vilnius, bundle_id(vilnius, parcel)) == [kept.id]
    assert state_of(vilnius) == before
    assert unpack(vilnius, parcel, lift=True).lifted == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Crane"
    assert list(vilnius.check_chain()) == []


def test_undoing_an_import_of_a_new_record_takes_it_off_every_list(vilnius: Store, tbilisi: Store) -> None:
    vilnius.put(client(vilnius))
    parcel = pack(vilnius)
    unpack(tbilisi, parcel)
    retract(tbilisi, bundle_id(tbilisi, parcel))
    assert records(tbilisi, Person) == []
    assert search(tbilisi, "shcherbakov") == []


def test_what_was_built_on_an_import_is_shown_before_it_is_undone(vilnius: Store, tbilisi: Store) -> None:
    kept, _ = sent_client(vilnius, tbilisi)
    parcel = pack(tbilisi)
    unpack(vilnius, parcel)
    assert built_on(vilnius, bundle_id(vilnius, parcel)) == []
    named(vilnius, kept.id, "Stork")
    assert [(later.record, later.field) for later in built_on(vilnius, bundle_id(vilnius, parcel))] == [
        (kept.id, "pseudonym")
    ]


def test_a_context_at_or_above_its_own_stamp_is_refused(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    for seen in (theirs.stamp, theirs.stamp + 1, 0, -1):
        adoption = unpack(vilnius, hostile(theirs, context={"e" * 32: seen}))
        assert [refusal.reason for refusal in adoption.refused] == ["context_not_below_stamp"]
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"


def test_a_context_that_names_a_change_we_never_made_is_refused(vilnius: Store, tbilisi: Store) -> None:
    _, theirs = sent_client(vilnius, tbilisi)
    adoption = unpack(vilnius, hostile(theirs, context={vilnius.device: theirs.stamp - 1}))
    assert [refusal.reason for refusal in adoption.refused] == ["context_names_no_change_of_ours"]


def test_a_claim_to_have_seen_what_we_never_sent_is_not_believed(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    named(vilnius, kept.id, "Stork")
    unsent = history(vilnius, kept.id, "pseudonym")[-1].change
    claim = hostile(theirs, context={vilnius.device: unsent.stamp}, stamp=unsent.stamp + 5)
    assert unpack(vilnius, claim).disbelieved == 1
    heads = vilnius.read(Person, kept.id).conflicts["pseudonym"]
    assert [head.value for head in heads] == ["Stork", "Crane"]


def test_a_deletion_cannot_cover_what_was_withheld(vilnius: Store, tbilisi: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron", needs="a quiet room")).record
    unpack(tbilisi, pack(vilnius, fields=frozenset({"pseudonym", "latin_name"})))
    seen = tbilisi.read(Person, kept.id)
    tbilisi.put(replace(seen.record, deleted=True), seen)
    unpack(vilnius, pack(tbilisi))
    assert not vilnius.read(Person, kept.id).record.deleted
    assert [conflict.field for conflict in open_conflicts(vilnius)] == ["deleted"]


def test_a_change_in_our_name_that_we_did_not_make_is_refused(vilnius: Store, tbilisi: Store) -> None:
    _, theirs = sent_client(vilnius, tbilisi)
    adoption = unpack(vilnius, hostile(theirs, device=vilnius.device))
    assert [refusal.reason for refusal in adoption.refused] == ["claims_to_be_ours"]


def test_one_stamp_with_two_contents_is_a_fork_and_neither_counts(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    unpack(vilnius, pack(tbilisi))
    assert unpack(vilnius, hostile(theirs, value='"Stork"')).forked == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"
    assert list(forks(vilnius)) == [(theirs.device, kept.id, theirs.stamp)]
    assert list(vilnius.check_chain()) == []


def test_a_fork_inside_one_parcel_is_found_too(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    twins = Parcel((theirs, theirs._replace(value='"Stork"')), "e" * 32)
    assert unpack(vilnius, twins).forked == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"


def test_a_disk_that_was_cloned_unnoticed_shows_as_a_fork(tmp_path: Path, vilnius: Store) -> None:
    original = open_store(tmp_path / "original")
    kept = original.put(client(original, pseudonym="Heron")).record
    original.database.close()
    (tmp_path / "clone").write_bytes((tmp_path / "original").read_bytes())
    twins = [open_store(tmp_path / name) for name in ("original", "clone")]
    for twin, pseudonym in zip(twins, ("Stork", "Crane"), strict=True):
        named(twin, kept.id, pseudonym)
        unpack(vilnius, pack(twin))
    assert len(list(forks(vilnius))) == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"


def test_a_clone_with_a_new_device_covers_only_what_it_has_seen(tmp_path: Path, vilnius: Store) -> None:
    original = open_store(tmp_path / "original")
    kept = original.put(client(original, pseudonym="Heron")).record
    original.database.close()
    (tmp_path / "clone").write_bytes((tmp_path / "original").read_bytes())
    original, clone = (open_store(tmp_path / name) for name in ("original", "clone"))
    clone.become_new_device()
    named(original, kept.id, "Stork")
    named(clone, kept.id, "Crane")
    for office in (original, clone):
        unpack(vilnius, pack(office))
    assert list(forks(vilnius)) == []
    heads = vilnius.read(Person, kept.id).conflicts["pseudonym"]
    assert {head.value for head in heads} == {"Stork", "Crane"}


def test_a_restored_vault_takes_back_what_it_had_lost(tmp_path: Path, tbilisi: Store) -> None:
    vilnius = open_store(tmp_path / "vilnius")
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    unpack(tbilisi, pack(vilnius))
    vilnius.database.close()
    older = (tmp_path / "vilnius").read_bytes()
    vilnius = open_store(tmp_path / "vilnius")
    named(vilnius, kept.id, "Stork")
    unpack(tbilisi, pack(vilnius))
    vilnius.database.close()
    (tmp_path / "vilnius").write_bytes(older)
    vilnius = open_store(tmp_path / "vilnius")
    vilnius.become_new_device()
    unpack(vilnius, pack(tbilisi))
    assert vilnius.read(Person, kept.id).record.pseudonym == "Stork"
    assert not open_conflicts(vilnius)


def test_a_stamp_far_in_the_future_waits_until_a_person_decides(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    early = hostile(theirs, stamp=stamp_at(NOON + FUTURE_MS + 1))
    assert unpack(vilnius, early).quarantined == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"
    assert unpack(vilnius, early, lift=True).lifted == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Crane"


def test_what_waited_for_its_time_is_taken_when_it_comes_again_then(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    early = hostile(theirs, stamp=stamp_at(NOON + FUTURE_MS + 1))
    unpack(vilnius, early)
    advance(vilnius, FUTURE_MS)
    assert unpack(vilnius, early).lifted == 1
    assert vilnius.read(Person, kept.id).record.pseudonym == "Crane"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("7", "shape"),
        ("[", "shape"),
        ('{"empty":"gone"}', "shape"),
        ("NaN", "shape"),
        (' "Crane"', "shape"),
        ('"Cr\\u0061ne"', "not_canonical"),
    ],
)
def test_a_value_of_the_wrong_shape_refuses_the_whole_parcel(
    vilnius: Store, tbilisi: Store, value: str, reason: str
) -> None:
    _, theirs = sent_client(vilnius, tbilisi)
    before = state_of(vilnius), vilnius.generation()
    good = theirs._replace(field="needs", value='"a quiet room"')
    with pytest.raises(MalformedChangeError) as refused:
        unpack(vilnius, Parcel((good, theirs._replace(value=value)), "f" * 32))
    assert refused.value.reason == reason
    assert (state_of(vilnius), vilnius.generation()) == before


def test_what_a_newer_partner_knows_is_kept_and_passed_on(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    newer = (
        theirs._replace(field="favourite_bird", value='{"kind":"crane"}', context={}),
        theirs._replace(collection="aviaries", record="a" * 32, field="size", value="7", context={}),
    )
    adopt(vilnius, newer)
    passed_on = {(change.collection, change.field, change.value) for change in pack(vilnius).changes}
    assert {(change.collection, change.field, change.value) for change in newer} <= passed_on
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"


def test_a_record_is_not_taken_for_one_of_another_kind(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    stray = Change("aviaries", kept.id, "size", "7", "e" * 32, stamp_at(NOON))
    assert [refusal.reason for refusal in adopt(vilnius, [stray]).refused] == ["other_collection"]
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"
    newcomer = stray._replace(collection="persons", field="needs", value='"quiet"', record="1" * 32)
    assert adopt(vilnius, [newcomer, newcomer._replace(collection="cases")]).adopted == 1


def test_an_older_and_a_newer_name_of_a_field_in_one_parcel_are_one_register(vilnius: Store) -> None:
    vilnius = Store(vilnius.database, vilnius.clock, renames={("persons", "nickname"): "pseudonym"})
    older = Change("persons", "1" * 32, "nickname", '"Heron"', "a" * 32, stamp_at(NOON))
    adopt(vilnius, [older, older._replace(field="pseudonym", value='"Stork"', device="b" * 32)])
    assert [conflict.field for conflict in open_conflicts(vilnius)] == ["pseudonym"]


def test_what_we_wrote_before_the_vault_was_put_back_is_covered_only_by_who_had_it(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    own = history(vilnius, kept.id, "pseudonym")[0].change
    vilnius.become_new_device()
    for above in (0, 1):
        claim = Change("persons", kept.id, "pseudonym", '"Crane"', "e" * 32, own.stamp + 5 + above)
        unpack(vilnius, hostile(claim, context={own.device: own.stamp + above}))
    heads = vilnius.read(Person, kept.id).conflicts["pseudonym"]
    assert {head.value for head in heads} == {"Heron", "Crane"}
    assert list(vilnius.check_chain()) == []


def test_nobody_forks_what_we_wrote_before_the_vault_was_put_back(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    own = history(vilnius, kept.id, "pseudonym")[0].change
    vilnius.become_new_device()
    adoption = unpack(vilnius, hostile(own, value='"Crane"'))
    assert [refusal.reason for refusal in adoption.refused] == ["claims_to_be_ours"]
    assert vilnius.read(Person, kept.id).record.pseudonym == "Heron"


def test_a_deletion_by_who_had_all_that_stands_is_believed_whatever_stood_before(
    vilnius: Store, tbilisi: Store
) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    named(vilnius, kept.id, "Stork")
    latest = {(past.change.field, past.change.stamp) for past in history(vilnius, kept.id)[1:]}
    parcel = pack(vilnius, kept.id)
    vilnius.database.run("DELETE FROM sent WHERE seq = 1")
    standing = [change for change in parcel.changes if (change.field, change.stamp) in latest]
    unpack(tbilisi, Parcel(tuple(standing), parcel.bundle))
    seen = tbilisi.read(Person, kept.id)
    tbilisi.put(replace(seen.record, deleted=True), seen)
    unpack(vilnius, pack(tbilisi))
    assert vilnius.read(Person, kept.id).record.deleted
    assert not open_conflicts(vilnius)


@pytest.mark.parametrize("value", ['{"empty":"unknown"}', "7", "["])
def test_whatever_stands_for_an_owner_is_weighed_though_something_was_erased(
    vilnius: Store, value: str
) -> None:
    erase(vilnius, [vilnius.put(client(vilnius)).record.id])
    offered = [Change("notes", "1" * 32, "case_id", value, "e" * 32, stamp_at(NOON))]
    if value.startswith("{"):
        assert adopt(vilnius, offered).adopted == 1
    else:
        with pytest.raises(MalformedChangeError):
            adopt(vilnius, offered)


def test_no_stamp_however_late_stops_us_from_writing(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    latest = Change("persons", kept.id, "pseudonym", '"Crane"', "e" * 32, MAX_STAMP)
    assert adopt(vilnius, [latest._replace(stamp=MAX_STAMP + 1)]).refused[0].reason == "stamp"
    adopt(vilnius, [latest], lift=LIFTABLE)
    named(vilnius, kept.id, "Stork")
    assert vilnius.read(Person, kept.id).record.pseudonym == "Stork"


def test_a_renamed_field_is_read_from_older_changes_and_merged_with_them(
    tmp_path: Path, vilnius: Store
) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron")).record
    older = [
        change._replace(field="nickname") for change in pack(vilnius).changes if change.field == "pseudonym"
    ]
    tbilisi = open_store(tmp_path / "tbilisi")
    tbilisi = Store(tbilisi.database, tbilisi.clock, renames={("persons", "nickname"): "pseudonym"})
    adopt(tbilisi, [*older, *(change for change in pack(vilnius).changes if change.field == "latin_name")])
    assert tbilisi.read(Person, kept.id).record.pseudonym == "Heron"
    named(tbilisi, kept.id, "Stork")
    assert not open_conflicts(tbilisi)
    assert [entry.change.field for entry in history(tbilisi, kept.id, "pseudonym")] == [
        "nickname",
        "pseudonym",
    ]


def test_nothing_a_partner_sends_removes_what_is_ours(vilnius: Store, tbilisi: Store) -> None:
    kept, theirs = sent_client(vilnius, tbilisi)
    private = vilnius.put(Case.new(vilnius.clock, reference="7F3K", summary="kept here")).record
    ours = [*history(vilnius, kept.id), *history(vilnius, private.id)]
    for field, value in (("deleted", "true"), ("summary", '"gone"'), ("reference", '"X"')):
        contexts: list[dict[str, int]] = [{}, {"e" * 32: theirs.stamp - 1}]
        for context in contexts:
            forged = theirs._replace(
                collection="cases", record=private.id, field=field, value=value, context=context
            )
            unpack(vilnius, Parcel((forged,), "d" * 32))
            advance(vilnius, 1)
            theirs = theirs._replace(stamp=theirs.stamp + 1)
    read = vilnius.read(Case, private.id)
    assert not read.record.deleted
    assert {head.value for head in read.conflicts["summary"]} == {"kept here", "gone"}
    assert all(past in [*history(vilnius, kept.id), *history(vilnius, private.id)] for past in ours)


VALUES = st.sampled_from(['"Heron"', '"Stork"', '"Crane"', '{"empty":"declined"}'])


@st.composite
def parcels(draw: st.DrawFn) -> list[tuple[Change, ...]]:
    """Parcels by three foreign devices about two records: some honest, some with hostile contexts."""
    made: list[Change] = []
    for _ in range(draw(st.integers(2, 9))):
        device = draw(st.sampled_from(["a" * 32, "b" * 32, "c" * 32]))
        record = draw(st.sampled_from(["1" * 32, "2" * 32]))
        field = draw(st.sampled_from(["pseudonym", "needs", "deleted"]))
        stamp = stamp_at(NOON) + draw(st.integers(0, 12))
        known = [change for change in made if change.record == record and draw(st.booleans())]
        context = {
            change.device: change.stamp for change in known if draw(st.integers(0, 9)) or change.stamp < stamp
        }
        value = draw(st.sampled_from(["true", "null"]) if field == "deleted" else VALUES)
        made.append(Change("persons", record, field, value, device, stamp, context))
    size = draw(st.integers(1, 4))
    remaining = iter(made)
    return [piece for _ in made if (piece := tuple(islice(remaining, size)))]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parcels(), st.randoms(use_true_random=False))
def test_the_same_accepted_changes_give_the_same_state_in_any_order_and_grouping(
    given_parcels: list[tuple[Change, ...]], random: Random
) -> None:
    everything = [change for parcel in given_parcels for change in parcel]
    shuffled = random.sample(everything, len(everything))
    orders: list[Sequence[tuple[Change, ...]]] = [
        given_parcels,
        [tuple(shuffled[:3]), tuple(shuffled[2:])],
        [*reversed(given_parcels)],
        [tuple(everything)],
        [(change,) for change in everything[::-1]],
        given_parcels * 2,
        *islice(permutations(given_parcels), 3, 4),
    ]
    with TemporaryDirectory() as folder:
        states = []
        for at, order in enumerate(orders):
            store = open_store(Path(folder) / str(at))
            for parcel in order:
                adopt(store, parcel)
            states.append(state_of(store))
            assert list(store.check_chain()) == []
            store.database.close()
    assert all(state == states[0] for state in states)
