"""A partner who writes about who may see a case can close it to somebody, and never open it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from casemgr.exchange.choice import Choice
from casemgr.exchange.intake import plan
from casemgr.exchange.selection import select
from casemgr.exchange.taking import Decision, take, undo
from casemgr.records.codec import canonical
from casemgr.records.consent import Consent
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.store.changes import Change, stamp_at
from tests.helpers.correspondents import (
    CLASSES,
    NOON,
    TODAY,
    Desk,
    accept,
    attach_paper,
    client_of,
    consent,
    desk,
    manifest,
    meet,
    open_client_case,
    read,
    send,
    signed_by,
)
from tests.helpers.exchange import contents

Desks = tuple[Desk, Desk, Desk]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Three offices that know each other."""
    vilnius, tbilisi, warsaw = (desk(tmp_path / name, name) for name in ("Vilnius", "Tbilisi", "Warsaw"))
    meet(vilnius, tbilisi, warsaw)
    yield vilnius, tbilisi, warsaw
    for one in (vilnius, tbilisi, warsaw):
        one.vault.close()


def leaving(at: Desk, to: Desk, case: str) -> set[tuple[str, str]]:
    """Return which fields would leave for a partner."""
    found = select(at.office.store, to.id, Choice((case,)))
    return {(change.collection, change.field) for change in found.changes}


def slip_in(
    sender: Desk, to: Desk, collection: str, record: str, seen: dict[str, int], **fields: Any
) -> None:
    """Have a partner write fields of a record, having `seen` a version of it, and the receiver accept."""
    changes = [
        Change(
            collection,
            record,
            name,
            canonical(value),
            sender.office.store.device,
            stamp_at(NOON + 60_000) + at,
            seen,
        )
        for at, (name, value) in enumerate(fields.items())
    ]
    found = plan(to.office, signed_by(sender, to, manifest(sender, to), contents(changes)))
    chosen = {one.case_id: Decision.ACCEPT for one in found.cases}
    taken = take(to.office, found, chosen, despite_fork=True)
    assert taken.adoption.adopted == len(fields)


def as_sent(consent: Consent) -> dict[str, Any]:
    """Return the fields of a consent as they stand in a bundle."""
    return {
        "case_id": consent.case_id, "person_id": consent.person_id, "purpose": "share_partner",
        "partner_id": consent.partner_id, "scope": sorted(CLASSES), "answer": "given",
        "given_on": TODAY.isoformat(), "form": "signed",
    }  # fmt: skip


def test_a_partner_cannot_consent_for_our_client(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    said = Consent(id="0c" * 16, case_id=case, person_id=client_of(here, case), partner_id=there.id)
    slip_in(there, here, "consents", said.id, {}, **as_sent(said))
    assert here.office.store.read(Consent, said.id).record.answer == "given"
    assert leaving(here, there, case) == set()


def test_a_partner_cannot_widen_what_our_client_allowed(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    kept = consent(here, case, there.id, "identity")
    accept(there, send(here, there, case))
    _, registers = here.office.store.current.registers(kept.id)
    seen = {head.device: head.stamp for head in registers["scope"].heads}
    slip_in(there, here, "consents", kept.id, seen, scope=sorted(CLASSES))
    assert set(here.office.store.read(Consent, kept.id).record.scope) == set(CLASSES)
    assert ("persons", "safe_contact") not in leaving(here, there, case)


def test_a_withdrawal_that_a_partner_passes_on_counts(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    kept = consent(here, case, there.id)
    accept(there, send(here, there, case))
    assert leaving(here, there, case)
    slip_in(there, here, "consents", kept.id, {}, withdrawn_on=TODAY.isoformat())
    assert leaving(here, there, case) == set()


def test_what_we_say_again_ourselves_counts_again(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    kept = consent(here, case, there.id)
    accept(there, send(here, there, case))
    slip_in(there, here, "consents", kept.id, {}, expires_on="2027-01-01")
    assert leaving(here, there, case) == set()
    here.clock.advance(120_000)
    seen = here.office.store.read(Consent, kept.id)
    here.office.store.put(replace(seen.record, expires_on=TODAY), seen)
    assert leaving(here, there, case)


def test_a_partner_cannot_make_a_client_a_bystander(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    accept(there, send(here, there, case))
    spouse = Person.new(here.clock, needs="a quiet room")
    here.office.store.put(spouse)
    part = Involvement.new(here.clock, case_id=case, person_id=spouse.id, role="co_applicant")
    here.office.store.put(part)
    assert leaving(here, there, case) == set()
    slip_in(there, here, "involvements", part.id, {}, role="witness")
    assert leaving(here, there, case) == set()


def test_a_newcomer_to_a_received_case_is_not_its_origin(desks: Desks) -> None:
    here, there, third = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    accept(there, send(here, there, case))
    slip_in(third, there, "notes", "0e" * 16, {}, case_id=case, text="hello")
    assert leaving(there, third, case) == set()
    assert leaving(there, here, case)


def test_the_limits_of_the_origin_outlive_a_change_of_mind(desks: Desks) -> None:
    here, there, third = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity")
    written = send(here, there, case)
    accept(there, written)
    consent(there, case, third.id)
    seen = there.office.store.read(Person, client_of(there, case))
    there.office.store.put(replace(seen.record, needs="an interpreter"), seen)
    limited = leaving(there, third, case)
    assert ("persons", "latin_name") in limited
    assert ("persons", "needs") not in limited
    undo(there.office, here.id, written.passage.bundle)
    take(there.office, read(there, written), {case: Decision.REJECT})
    accept(there, written)
    assert leaving(there, third, case) == limited


def test_a_paper_leaves_with_its_own_record_alone(desks: Desks) -> None:
    here, there, _ = desks
    other = open_client_case(here, "Other")
    blob = attach_paper(here, other, b"a secret of the other case")
    case = open_client_case(here)
    consent(here, case, there.id)
    said = {"case_id": case, "blob": blob, "kind": "client_statement", "shared_as": "procedure"}
    slip_in(there, here, "documents", "0d" * 16, {}, **said, names_third_persons=False)
    assert ("documents", "blob") in leaving(here, there, case)
    assert blob not in select(here.office.store, there.id, Choice((case,))).blobs
