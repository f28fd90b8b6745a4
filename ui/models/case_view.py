"""One case as its page shows it, read at one moment."""

from dataclasses import dataclass
from datetime import date

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.enquiries import Question, questions_of
from casemgr.casework.minors import Lacking, lacking
from casemgr.casework.references import Named, pointed_to_by
from casemgr.ids import RecordId
from casemgr.records.consent import Consent
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.partner import Partner
from casemgr.store.drafts import Draft, drafts
from casemgr.store.ledger import Holding, holdings
from casemgr.store.listings import latest_body
from casemgr.vault.vault import Vault
from ui.models.digest import Digest, digest


@dataclass(frozen=True, slots=True)
class Holder:
    """A partner who holds a copy of the case: its name, what became of the bundle, and since when."""

    partner: RecordId
    name: str
    outcome: str
    when_ms: int


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything the page of a case shows.

    `drafts` are forms of it that were left; `named` are the records that others in it point to.
    """

    file: CaseFile
    digest: Digest
    holders: tuple[Holder, ...]
    drafts: tuple[Draft, ...]
    named: Named
    today: date
    questions: tuple[Question, ...] = ()
    """What others told of him whose fourteen days are over (HR17)."""

    @property
    def lacking(self) -> tuple[Lacking, ...]:
        """What a letter for the person the case is about waits for, where he may be a child (HR14)."""
        client = self.file.client
        return tuple(lacking(self.file, client, self.today)) if client else ()

    @property
    def case(self) -> RecordId:
        """The id of the case."""
        return self.file.case.record.id

    @property
    def client(self) -> RecordId | None:
        """The id of the person the case is about."""
        return self.file.client.person.record.id if self.file.client else None

    def letters(self) -> tuple[Letter, ...]:
        """The letters of the case, the latest first."""
        return tuple(reversed(self.file.all(Letter)))

    def missing_consents(self) -> tuple[str, ...]:
        """The purposes for which a consent is on file but does not stand today, by their codes (HR43)."""
        standing: set[str] = set()
        other: set[str] = set()
        for consent in self.file.all(Consent):
            purpose = held(consent.purpose) or ""
            expires = held(consent.expires_on)
            good = held(consent.answer) == "given" and held(consent.withdrawn_on) is None
            (standing if good and (expires is None or expires >= self.today) else other).add(purpose)
        return tuple(sorted(other - standing))


def read_case(vault: Vault, case: RecordId) -> CaseView:
    """Read a case for its page; raises NotFoundError."""
    store = vault.store
    file = case_file(store, case)
    mine = {kept.record.id for kept in file.versions()}
    today = store.clock.today()
    left = tuple(draft for draft in drafts(store) if draft.record in mine or _belongs(draft, mine))
    named = pointed_to_by(store, *(kept.record for kept in file.versions()))
    asked = tuple(questions_of(store, file, today))
    return CaseView(file, digest(file, today), tuple(_holders(vault, case)), left, named, today, asked)


def _belongs(draft: Draft, mine: set[RecordId]) -> bool:
    """Tell whether a draft of something new belongs to one of these records."""
    return any(f'"parent":"{record}"' in draft.body for record in mine)


def _holders(vault: Vault, case: RecordId) -> list[Holder]:
    return [_holder(vault, each) for each in holdings(vault.store, case=case)]


def _holder(vault: Vault, holding: Holding) -> Holder:
    partner = latest_body(vault.store, Partner, holding.passage.partner)
    name = held(partner.name) if partner else None
    return Holder(holding.passage.partner, name or "", str(holding.outcome), holding.passage.recorded)
