"""One invented office at work: its vault, and what its counsellor does in the journey."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from casemgr.casework.cases import find_case
from casemgr.clock import Clock
from casemgr.crypto.kdf import Cost
from casemgr.exchange.card import read_card
from casemgr.exchange.choice import Choice, Selection
from casemgr.exchange.intake import Plan, plan
from casemgr.exchange.office import Office
from casemgr.exchange.receipts import write_receipt
from casemgr.exchange.selection import select
from casemgr.exchange.sharing import Written, share
from casemgr.exchange.taking import Decision, Taken, take
from casemgr.ids import RecordId
from casemgr.letters import issuing
from casemgr.letters.office_desk import desk_of
from casemgr.letters.writing import begin
from casemgr.practice.story import OfficeStory
from casemgr.records.document import Document
from casemgr.store.listings import records
from casemgr.vault.practice import mark_practice, practise_with
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.vault import Vault


@dataclass(slots=True)
class PracticeOffice:
    """An office of the story with its vault open; `names` are the ids of what the story names."""

    story: OfficeStory
    vault: Vault
    names: Mapping[str, RecordId]

    @classmethod
    def founded(
        cls, story: OfficeStory, folder: Path, clock: Clock, settings: Path, cost: Cost
    ) -> tuple["PracticeOffice", RecoveryCode]:
        """Make the vault of an office, and return it with the code to write down."""
        vault, code = Vault.create(folder, story.passphrase, clock=clock, settings=settings, cost=cost)
        vault.store.author = story.counsellor
        mark_practice(vault.store, story.passphrase)
        return cls(story, vault, {}), code

    def returns(self) -> None:
        """Lock the vault and unlock it with the passphrase, as on the next morning."""
        clock, settings = self.vault.store.clock, self.vault.keyring.settings
        self.vault.close()
        self.vault = Vault.unlock(self.vault.folder, self.story.passphrase, clock=clock, settings=settings)
        self.vault.store.author = self.story.counsellor

    def close(self) -> None:
        """Lock the vault."""
        self.vault.close()

    @property
    def exchange(self) -> Office:
        """The office as it writes and reads bundles."""
        return Office.of(self.vault)

    def case(self, reference: str) -> RecordId:
        """Return the id of a case."""
        return find_case(self.vault.store, reference).record.id

    def meets(self, other: "PracticeOffice", card: Path) -> str:
        """Take in the card of another office and compare its digits; returns the fingerprint."""
        partners, today = self.exchange.partners, self.vault.store.clock.today()
        found = read_card(card.read_bytes())
        partners.add(found)
        read_out = other.exchange.fingerprint
        partners.verify(found.card.office, read_out, self.story.counsellor, "video", today)
        practise_with(self.vault.store, read_out)
        return read_out

    def shares(self, reference: str, to: "PracticeOffice", place: Path) -> tuple[Selection, Written]:
        """Write what may leave of a case to a bundle."""
        partner = to.vault.store.office
        selection = select(self.vault.store, partner, Choice((self.case(reference),)))
        return selection, share(self.exchange, partner, selection, place)

    def looks_at(self, bundle: Path) -> Plan:
        """Return what a bundle would mean here; nothing is stored."""
        with bundle.open("rb") as source:
            return plan(self.exchange, source)

    def accepts(self, bundle: Path, receipts: Path) -> tuple[Taken, Path]:
        """Take in every case of a bundle and write the receipt."""
        with bundle.open("rb") as source:
            found = plan(self.exchange, source)
            taken = take(self.exchange, found, {case.case_id: Decision.ACCEPT for case in found.cases})
        partner = found.sender.partner.id
        written = write_receipt(self.exchange, partner, found.bundle.manifest.bundle, receipts)
        return taken, written.place

    def begins(self, kind: str, reference: str, to: str, signing: Sequence[str]) -> RecordId:
        """Begin a letter in English that the client reads in Russian, with all papers of the case."""
        store, case = self.vault.store, self.case(reference)
        annexes = [paper for paper in records(store, Document, parent=case) if paper.nameless]
        return begin(
            desk_of(self.vault),
            case_id=case,
            person_id=annexes[0].person_id,
            kind=kind,
            language="en",
            client_language="ru",
            addressee_id=self.names[to],
            signatories=tuple(self.names[name] for name in signing),
            annexes=tuple(sorted(paper.id for paper in annexes)),
        ).record.id

    def reviews_and_asks(self, letter: RecordId, by: str) -> None:
        """Have a letter read by a colleague and approved by the client."""
        desk = desk_of(self.vault)
        issuing.review(desk, letter, by)
        issuing.approve(desk, letter, self.vault.store.clock.today(), told=True)

    def issues(self, letter: RecordId, folder: Path) -> Path:
        """Make a letter final, write its bytes out and return where."""
        desk = desk_of(self.vault)
        final = issuing.finalise(desk, letter).record
        place = folder / f"{final.kind}-{final.number}.pdf"
        place.write_bytes(issuing.final_bytes(desk, letter))
        return place
