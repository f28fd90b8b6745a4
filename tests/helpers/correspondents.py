"""Two offices with real vaults that know each other, and a case worth sharing."""

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from casemgr.casework.documents import attach
from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.exchange.choice import Choice
from casemgr.exchange.intake import Plan, plan
from casemgr.exchange.office import Office
from casemgr.exchange.packing import Content
from casemgr.exchange.partners import Partners
from casemgr.exchange.selection import select
from casemgr.exchange.sharing import Written, share
from casemgr.exchange.taking import Decision, Taken, take
from casemgr.exchange.wire import FIRST, Manifest
from casemgr.ids import RecordId
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.fact import Fact, Source
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.involvement import Involvement
from casemgr.records.organisation import Organisation
from casemgr.records.person import Name, Person, SafeContact
from casemgr.records.risk import Risk
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.exchange import packed

NOON = 1_795_348_800_000
TODAY = date(2026, 11, 22)
CLASSES = ("identity", "contact", "military", "narrative", "procedure", "family", "health", "risk")
SURNAME = "Shcherbakov"


@dataclass
class Desk:
    """One office at work: its vault, its side of the exchange and the folder for its bundles."""

    vault: Vault
    office: Office
    outbox: Path
    clock: FixedClock

    @property
    def id(self) -> str:
        """The id of the office."""
        return self.office.store.office

    @property
    def partners(self) -> Partners:
        """The partners of the office."""
        return self.office.partners


def desk(root: Path, name: str) -> Desk:
    """Set up an office with an empty vault and a profile."""
    clock = FixedClock(NOON)
    root.mkdir()
    vault = Vault.create_with_key(root / "vault", Secret.random(32), clock=clock, settings=root / "settings")
    vault.store.author = f"Counsellor of {name}"
    vault.store.put(Organisation.new(clock, name=ByLanguage.of({"en": name}), registered_in="LT"))
    outbox = root / "outbox"
    outbox.mkdir()
    return Desk(vault, Office.of(vault), outbox, clock)


def meet(*desks: Desk) -> None:
    """Let offices exchange cards and compare fingerprints."""
    for here in desks:
        for there in desks:
            if here is not there:
                card = there.office.card()
                here.partners.add(card)
                here.partners.verify(there.id, card.fingerprint, "A. Counsellor", "in_person", TODAY)


def open_client_case(at: Desk, surname: str = SURNAME, **fields: Any) -> RecordId:
    """Open a case with a client, a passport, a risk and ways of contact; return its id."""
    store, clock = at.office.store, at.clock
    case = Case.new(
        clock, reference=f"R-{surname}", code_name="Birch", handle="my own", status="open", **fields
    )
    store.put(case)
    name = Fact(value=Name(surname=surname, given="Aleksei"), source=Source.SEEN_ORIGINAL)
    contact = SafeContact(channel="signal", handle="@birch", code_word="snowdrop")
    person = Person.new(clock, latin_name=name, safe_contact=contact, needs="a quiet room")
    store.put(person)
    store.put(Involvement.new(clock, case_id=case.id, person_id=person.id, role="applicant"))
    store.put(IdentityDocument.new(clock, person_id=person.id, kind="TRAV_PASS"))
    store.put(Risk.new(clock, case_id=case.id, person_id=person.id, kind="R_DEVICE"))
    return case.id


def client_of(at: Desk, case: RecordId) -> RecordId:
    """Return the client of a case."""
    parts = records(at.office.store, Involvement, parent=case)
    return next(str(part.person_id) for part in parts if part.role == "applicant")


def consent(at: Desk, case: RecordId, to: RecordId, *scope: str, **fields: Any) -> Consent:
    """Record that the client of a case agrees to sharing with an office."""
    said: dict[str, Any] = {
        "case_id": case, "person_id": client_of(at, case), "purpose": "share_partner", "partner_id": to,
        "scope": scope or CLASSES, "answer": "given", "given_on": TODAY, "form": "signed",
    }  # fmt: skip
    kept = Consent.new(at.clock, **said | fields)
    at.office.store.put(kept)
    return kept


def attach_paper(at: Desk, case: RecordId, content: bytes, **fields: Any) -> str:
    """Attach a paper that may be shared with procedures; return its blob."""
    said: dict[str, Any] = {
        "kind": "client_statement",
        "shared_as": "procedure",
        "names_third_persons": False,
    }
    document = attach(at.vault, case, io.BytesIO(content), **said | fields).record
    assert isinstance(document.blob, str)
    return document.blob


def send(at: Desk, to: Desk, *cases: RecordId, **choice: Any) -> Written:
    """Write a bundle with everything that may leave of some cases."""
    at.clock.advance(1000)
    return share(at.office, to.id, select(at.office.store, to.id, Choice(cases, **choice)), at.outbox)


def read(at: Desk, written: Written) -> Plan:
    """Return the plan for a bundle; the file is read into memory so that it stays open."""
    return plan(at.office, io.BytesIO(written.place.read_bytes()))


def accept(at: Desk, written: Written, *cases: RecordId) -> Taken:
    """Take in a bundle, all of it unless cases are named."""
    at.clock.advance(1000)
    found = read(at, written)
    chosen = cases or [case.case_id for case in found.cases]
    return take(at.office, found, dict.fromkeys(chosen, Decision.ACCEPT))


def manifest(sender: Desk, to: Desk, **other: object) -> Manifest:
    """Return the manifest, without members, that a partner may write."""
    said: dict[str, Any] = {
        "kind": "share", "bundle": "ab" * 16, "sender": sender.office.fingerprint, "sequence": 1,
        "recipient": to.office.fingerprint, "previous": FIRST, "challenge": "cd" * 32, "created": NOON,
        "members": [],
    }  # fmt: skip
    return Manifest(**said | other)


def signed_by(sender: Desk, to: Desk, heading: Manifest, members: list[Content]) -> io.BytesIO:
    """Return the bundle that a partner signed and filled as they liked."""
    return io.BytesIO(packed(heading, members, sender.office.signing_key, to.office.identity.recipient))
