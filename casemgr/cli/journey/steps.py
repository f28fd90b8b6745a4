"""The practice journey: what two offices do with the program, from the first vault to the last backup.

Everything is real but the people: Argon2id, SQLCipher, age and minisign work here as they do every
day. Each step says what happened, and how the same is done by hand.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from casemgr.casework.edits import edit_record
from casemgr.cli.journey.narrator import Narrator
from casemgr.cli.journey.sharing import SharedCase
from casemgr.cli.messages import finding_sentence, sentence
from casemgr.cli.named import file_called
from casemgr.cli.tables import table
from casemgr.clock import Clock
from casemgr.crypto.kdf import calibrate
from casemgr.exchange.card import grouped
from casemgr.files import make_private_folder
from casemgr.ids import RecordId
from casemgr.letters.desk import TextChangedError
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.office import PracticeOffice
from casemgr.practice.story import Story
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.store.listings import records
from casemgr.vault.backup import write_backup
from casemgr.vault.check import check

ASYLUM, VISA = "PR2-L03", "PR1-L01"
"""The cases in which letters are written."""


@dataclass(frozen=True, slots=True)
class Journey:
    """The journey in a new folder."""

    story: Story
    folder: Path
    settings: Path
    clock: Clock
    narrator: Narrator

    def run(self) -> None:
        """Go all the way."""
        for name in ("carried", "letters"):
            make_private_folder(self.folder / name)
        with ExitStack() as held_open:
            vilnius, tbilisi = self._found(held_open)
            self._meet(vilnius, tbilisi)
            self._keep_cases(vilnius, tbilisi)
            self._write_asylum_letter(vilnius)
            self._write_visa_letter(tbilisi)
            shared = SharedCase(vilnius, tbilisi, self.folder / "carried", self.narrator)
            shared.share()
            shared.work_apart()
            shared.bring_back()
            shared.decide()
            self._lock_and_check(vilnius)
            self._back_up(vilnius)

    def _found(self, held_open: ExitStack) -> tuple[PracticeOffice, PracticeOffice]:
        self.narrator.step("Two offices make a vault each", "vault create DIR")
        cost = calibrate()
        offices = []
        for name, told in (("vilnius", self.story.vilnius), ("tbilisi", self.story.tbilisi)):
            place = self.folder / name
            office, code = PracticeOffice.founded(told, place, self.clock, self.settings, cost)
            held_open.callback(office.close)
            self.narrator.say(f"{told.name} in {place}", f"  recovery code, for paper only: {code.text()}")
            self.narrator.facts[name] = {"vault": str(place), "passphrase": told.passphrase}
            offices.append(office)
        guess = f"{cost.memory_kib // 1024} MiB of memory and {cost.passes} passes of Argon2id"
        self.narrator.explain(f"One guess at a passphrase costs {guess}. {_HIDDEN}")
        return offices[0], offices[1]

    def _meet(self, vilnius: PracticeOffice, tbilisi: PracticeOffice) -> None:
        self.narrator.step("They exchange cards and compare forty digits", "partner card, add, verify")
        offices = {"vilnius": vilnius.vault.store.office, "tbilisi": tbilisi.vault.store.office}
        for one in (vilnius, tbilisi):
            one.names = keep_directory(one.vault.store, one.story.directory, offices)
        for one, other in ((vilnius, tbilisi), (tbilisi, vilnius)):
            card = self.folder / "carried" / f"{one.vault.store.office[-8:]}.card"
            card.write_bytes(one.exchange.card().file)
            self.narrator.say(f"{one.story.name}: {grouped(other.meets(one, card))}")
        self.narrator.say("Until a person has compared them, nothing is sent to a partner.")

    def _keep_cases(self, vilnius: PracticeOffice, tbilisi: PracticeOffice) -> None:
        self.narrator.step(
            "Cases come in, with the papers that clients bring", "case add, attach, list, show"
        )
        self.narrator.facts["cases"] = 0
        for office in (vilnius, tbilisi):
            for told in office.story.cases:
                keep_case(office.vault, told, office.names)
            cases, papers = records(office.vault.store, Case), records(office.vault.store, Document)
            rows = sorted(map(_row, cases))
            self.narrator.say(f"{office.story.name}: {len(cases)} cases, {len(papers)} papers")
            self.narrator.say(*table(("Reference", "Code name", "Profiles"), rows), deeper=True)
            self.narrator.facts["cases"] += len(cases)
        self.narrator.explain(_FACTS)

    def _write_asylum_letter(self, vilnius: PracticeOffice) -> None:
        """Write the L03; a fact corrected after the approval voids it."""
        self.narrator.step(
            "Vilnius writes to the asylum authority", "letter draft, review, approve, finalise"
        )
        letter = vilnius.begins("L03", ASYLUM, "migration department", ("asta", "jonas"))
        vilnius.reviews_and_asks(letter, "Jonas Pavyzdys")
        self.narrator.say("Read by a colleague, approved by the client. Then a date is corrected:")
        store = vilnius.vault.store
        summons = next(each for each in file_called(store, ASYLUM).all(Event) if each.kind == "summons")
        edit_record(
            store, summons.id, ["summons_served_on=2026-05-15", "summons_served_on.source=client_statement"]
        )
        try:
            self._issue(vilnius, letter)
        except TextChangedError as error:
            self.narrator.explain("finalise: " + sentence(error))
            vilnius.reviews_and_asks(letter, "Jonas Pavyzdys")
            self._issue(vilnius, letter)

    def _write_visa_letter(self, tbilisi: PracticeOffice) -> None:
        self.narrator.step("Tbilisi writes to a consul", "letter check, letter verify")
        letter = tbilisi.begins("L01", VISA, "embassy", ("nino", "giorgi"))
        tbilisi.reviews_and_asks(letter, "Giorgi Nimushadze")
        self._issue(tbilisi, letter)
        self.narrator.explain(_WORDS)

    def _issue(self, office: PracticeOffice, letter: RecordId) -> None:
        place = office.issues(letter, self.folder / "letters")
        self.narrator.facts["letters"].append(str(place))
        self.narrator.say("Final, with number and hash in the register:", f"  {place}")

    def _lock_and_check(self, vilnius: PracticeOffice) -> None:
        self.narrator.step("Evening: lock, unlock, check", "vault check DIR")
        vilnius.returns()
        found = check(vilnius.vault)
        entries = vilnius.vault.store.generation()[0]
        self.narrator.say("Locked, and unlocked again with the passphrase.")
        self.narrator.say(*map(finding_sentence, (*vilnius.vault.findings, *found)))
        if not found:
            self.narrator.explain(
                f"Every page, every paper and {entries} entries of history are as they were written."
            )
        self.narrator.facts |= {"entries": entries, "findings": [finding.code for finding in found]}

    def _back_up(self, vilnius: PracticeOffice) -> None:
        self.narrator.step("A backup counts once it was restored", "vault backup DIR OUT, restore FILE DIR")
        written = write_backup(vilnius.vault, self.folder / "backup")
        self.narrator.say(f"{written.path}, {written.size // 1024} KiB:")
        self.narrator.say("written, restored for a test, compared row by row and paper by paper.")
        self.narrator.facts["backup"] = str(written.path)


def _row(case: Case) -> tuple[str, str, str]:
    return held(case.reference) or "", held(case.code_name) or "", ", ".join(held(case.profiles) or ())


_HIDDEN = "On the disk nobody sees names, cases, or how many there are."
_FACTS = (
    "Each fact remembers who said it and whether an original was seen. A date may be as vague as the memory, "
    "and empty is one of not asked, unknown, declined and not applicable."
)
_WORDS = (
    "It says that we have seen an original only where the record says so, and “he states” where he states. "
    "With an open conflict, a missing consent or a gap it would have stayed a draft."
)
