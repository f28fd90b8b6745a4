"""What a withdrawal of consent would reach, read before anybody decides, and the act itself (HR41)."""

from dataclasses import dataclass

from casemgr.casework.withdrawal import Withdrawal, withdraw
from casemgr.ids import RecordId
from casemgr.records.consent import GIVEN, Consent
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.vault.vault import Vault
from ui.models.case_view import CaseView


@dataclass(frozen=True, slots=True)
class Reached:
    """The consents of one person that stand, the letters being written, and those that speak for us."""

    consents: tuple[Consent, ...]
    drafts: tuple[Letter, ...]
    letters: tuple[Letter, ...]


def reached_by(view: CaseView, person: RecordId) -> Reached:
    """Return what the withdrawal of everything a person agreed to would stop or ask back."""
    of_person = tuple(each for each in view.letters() if held(each.person_id) == person)
    return Reached(
        tuple(
            each
            for each in view.file.all(Consent)
            if held(each.person_id) == person and each.answer == GIVEN and not each.withdrawn
        ),
        tuple(each for each in of_person if not each.issued),
        tuple(each for each in of_person if held(each.status) in ("final", "sent", "answered")),
    )


def withdraw_all(vault: Vault, case: RecordId, person: RecordId) -> Withdrawal:
    """Withdraw every consent of a person from today, with all that follows; raises as `withdraw`."""
    return withdraw(vault.store, case, person, vault.store.clock.today())
