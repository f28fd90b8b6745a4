"""The part of the journey in which one case goes to a partner and comes back with a conflict."""

from dataclasses import dataclass
from pathlib import Path

from casemgr.casework.edits import add_record, edit_record
from casemgr.cli.carried import plan_lines, selection_summary
from casemgr.cli.conflicts import Conflict, conflict_lines, conflicts_of
from casemgr.cli.journey.narrator import Narrator
from casemgr.cli.named import file_called
from casemgr.cli.wording import wording
from casemgr.exchange.receipts import take_receipt
from casemgr.practice.office import PracticeOffice
from casemgr.records.fact import held
from casemgr.records.stay import Stay

CASE = "PR3-BND"
_TOLD = "source=client_statement"


@dataclass(frozen=True, slots=True)
class SharedCase:
    """One case, two offices, and the folder in which files are carried between them."""

    vilnius: PracticeOffice
    tbilisi: PracticeOffice
    carried: Path
    narrator: Narrator

    def share(self) -> None:
        """Send the case as far as its client consents."""
        self.narrator.step("Vilnius shares one case, as far as its client consents", "bundle export, import")
        self._carry(self.vilnius, self.tbilisi)

    def work_apart(self) -> None:
        """Let both offices go on without knowing of each other."""
        self.narrator.step("Both work on it, neither knowing of the other", f"case edit {CASE} stays --set …")
        ours = ["city=Kutaisi", f"city.{_TOLD}", "protection_possible=no", f"protection_possible.{_TOLD}"]
        theirs = ["city=Batumi", f"city.{_TOLD}", "registered=yes", f"registered.{_TOLD}"]
        for office, typed in ((self.vilnius, ours), (self.tbilisi, theirs)):
            edit_record(office.vault.store, self._stay(office).id, typed)
            self.narrator.say(f"{office.story.name} writes {typed[0]} and {typed[2]}.")
        store = self.tbilisi.vault.store
        note = ["kind=contact", "text=Went along to the counter.", f"written_on={store.clock.today()}"]
        add_record(store, "notes", self.tbilisi.case(CASE), note)
        self.narrator.say(f"{self.tbilisi.story.name} adds a note.")

    def bring_back(self) -> None:
        """Bring the work of the partner home."""
        self.narrator.step("A bundle comes back", "bundle import FILE --accept all")
        self._carry(self.tbilisi, self.vilnius)

    def decide(self) -> None:
        """Show the conflict, decide it, and let the decision end it in the other office as well."""
        self.narrator.step("Nothing was overwritten: a person decides", "case conflicts, case resolve")
        store = self.vilnius.vault.store
        found = conflicts_of(store)
        self.narrator.say(*conflict_lines(store, found, wording()))
        for conflict in found:
            store.resolve(conflict.kept, conflict.field, _theirs(conflict))
        self.narrator.say("The counsellor rings the client and takes 2. The decision goes to Tbilisi:")
        self._carry(self.vilnius, self.tbilisi, quietly=True)
        offices = (self.vilnius, self.tbilisi)
        left = sum(len(conflicts_of(office.vault.store)) for office in offices)
        cities = ", ".join(f"{held(self._stay(office).city)} in {office.story.name}" for office in offices)
        self.narrator.explain(f"{left} conflicts left: {cities}.")
        self.narrator.facts |= {"conflicts": len(found), "conflicts_left": left}

    def _carry(self, sender: PracticeOffice, receiver: PracticeOffice, *, quietly: bool = False) -> None:
        """Carry the case in a bundle, and the receipt back."""
        selection, written = sender.shares(CASE, receiver, self.carried)
        self.narrator.facts["bundles"].append(str(written.place))
        self.narrator.say(
            f"{written.place.name}, {written.size // 1024} KiB, only {receiver.story.name} can open it"
        )
        if not quietly:
            self.narrator.say(*selection_summary(selection), f"{receiver.story.name} looks first:")
            self.narrator.say(*plan_lines(receiver.looks_at(written.place), wording()), deeper=True)
        taken, receipt = receiver.accepts(written.place, self.carried)
        with receipt.open("rb") as source:
            take_receipt(sender.exchange, source)
        self.narrator.say(f"Accepted: {taken.adoption.adopted} changes. A receipt goes back, {receipt.name}")

    def _stay(self, office: PracticeOffice) -> Stay:
        return file_called(office.vault.store, CASE).all(Stay)[-1]


def _theirs(conflict: Conflict) -> str:
    return next(head.text for head in conflict.kept.conflicts[conflict.field] if not head.ours)
