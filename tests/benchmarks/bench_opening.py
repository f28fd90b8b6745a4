"""How long the window lets a person wait: a case with 1,000 events opened, and the event loop in jobs.

All in a copy of the filled vault, to which the cases of the practice office are added. Opening begins with
the click and ends when every part of the page was read and painted. The gap of a job is the longest time
between two beats of a timer of one millisecond on the thread of the window, from the click to the page that
says what came of it. Each stands beside a bare repaint of the page that is shown then.
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from time import perf_counter

from casemgr.casework.cases import find_case
from casemgr.exchange.office import Office
from casemgr.ids import RecordId, random_id
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.story import read_story
from casemgr.records.addressee import Addressee
from casemgr.records.consent import Consent
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source, held
from casemgr.records.involvement import Involvement
from casemgr.records.partial_date import PartialDate
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from tests.benchmarks.population import Place, Writer, populated
from tests.benchmarks.side_by_side import Aim, Result
from tests.benchmarks.window import Desk, Heart, desk
from tests.helpers.exchange import InventedOffice, contents, heading, packed
from ui import navigation as to
from ui.models.letters import begin_letter

EVENTS = 1_000
ROUNDS = 5
OPENING_AIM, GAP_AIM = 0.150, 0.050
CASE = "PR2-L03"
CASES_SENT, NOTES_SENT = 20, 50


def measure(folder: Path) -> Iterator[Result]:
    """Yield the opening, then the longest gap of each job."""
    place = Place(folder / "opening")
    shutil.rmtree(place.folder, ignore_errors=True)
    shutil.copytree(populated(folder).folder, place.folder)
    with place.opened() as vault:
        prepared = _Prepared(vault, place.folder)
    with desk(place) as lent:
        yield _opening(lent, prepared.case)
        for name, job in prepared.jobs(lent):
            heart = Heart()
            job()
            lent.settle()
            yield _beside(f"longest gap during {name}", heart.stop(), GAP_AIM, lent)
    shutil.rmtree(place.folder)


class _Prepared:
    """What the jobs need, put into the vault: clients, a partner, a case of which much is known, a bundle."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        store, story = vault.store, read_story().vilnius
        names = keep_directory(store, story.directory, {"tbilisi": random_id(), "vilnius": random_id()})
        for told in story.cases[:4]:
            names |= keep_case(vault, told, names)
        self._folder = folder
        self._partner = InventedOffice("Tbilisi")
        self.case = find_case(store, CASE).record.id
        _happened(store, self.case)
        self.letter = _letter(vault, self.case)
        _agree(store, self.case, self._meet(vault))
        self._bundle(vault)

    def jobs(self, lent: Desk) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield the jobs by name."""
        yield "a search", lambda: self._search(lent)
        yield (
            "a look into a bundle",
            lambda: lent.frame.go(to.Place(to.ARRIVAL, str(self._folder / "bundle"))),
        )
        yield "its import", lambda: lent.page._take.click()
        yield "a letter", lambda: lent.frame.go(to.Place(to.LETTER, self.letter))
        yield "a choice of what to share", lambda: lent.frame.go(to.Place(to.SHARE, self.case))
        yield "its export", lambda: lent.page.write_to(self._folder)
        lent.frame.go(to.Place(to.SETTINGS, tab="backup"))
        lent.settle()
        yield "a backup", lambda: lent.page._stack.currentWidget().write(self._folder / "backup")

    def _search(self, lent: Desk) -> None:
        lent.frame.go(to.Place(to.CASES))
        for typed in ("b", "ba", "bad"):
            lent.page._search.setText(typed)
            lent.page._type(typed)
            lent.settle()

    def _meet(self, vault: Vault) -> RecordId:
        card, partners = self._partner.card, Office.of(vault).partners
        partners.add(card)
        office = card.card.office
        partners.verify(office, card.fingerprint, "A. Counsellor", "in_person", date(2026, 11, 22))
        return office

    def _bundle(self, vault: Vault) -> None:
        writer, office = Writer(32), Office.of(vault)
        coming = []
        for case in islice(writer.cases(), CASES_SENT):
            coming += case
            for _ in range(NOTES_SENT):
                coming += writer.note(case[0].record)
        ours = InventedOffice("Vilnius", office.identity, office.signing_key)
        said, to_us = heading(self._partner, ours), office.identity.recipient
        (self._folder / "bundle").write_bytes(packed(said, contents(coming), self._partner.signing, to_us))


def _opening(lent: Desk, case: RecordId) -> Aim:
    """Return the median of several openings of a case on its timeline."""
    taken = []
    for _ in range(ROUNDS):
        lent.frame.go(to.Place(to.TODAY))
        lent.settle()
        begun = perf_counter()
        lent.frame.go(to.Place(to.CASE, case, "timeline"))
        lent.until(lambda: not lent.frame.session.is_busy)
        lent.frame.window().repaint()
        taken.append(perf_counter() - begun)
    return _beside(f"a case with {EVENTS:,} events opened", sorted(taken)[ROUNDS // 2], OPENING_AIM, lent)


def _beside(name: str, found: float, aim: float, lent: Desk) -> Aim:
    begun = perf_counter()
    lent.frame.window().repaint()
    return Aim(name, found, aim, perf_counter() - begun)


def _client(store: Store, case: RecordId) -> RecordId:
    part = next(part for part in records(store, Involvement, parent=case) if part.role == "applicant")
    return held(part.person_id) or ""


def _happened(store: Store, case: RecordId) -> None:
    """Let a thousand things happen to the client of a case, one every other day."""
    writer, person = Writer(7), _client(store, case)
    with store.transaction():
        for number in range(EVENTS):
            day = PartialDate.on(date(2020, 1, 1) + timedelta(days=2 * number))
            store.put(
                Event.new(
                    store.clock, case_id=case, person_id=person, kind="search",
                    happened_on=Fact(value=day, source=Source.CLIENT_STATEMENT),
                    account=Fact(value=writer.words(20), source=Source.CLIENT_STATEMENT),
                )
            )  # fmt: skip


def _agree(store: Store, case: RecordId, partner: RecordId) -> None:
    """Note that the client agrees to all of the case going to the partner."""
    scope = ("identity", "contact", "military", "narrative", "procedure", "family")
    store.put(
        Consent.new(
            store.clock, case_id=case, person_id=_client(store, case), purpose="share_partner",
            partner_id=partner, scope=scope, answer="given", given_on=store.clock.today(), form="signed",
        )
    )  # fmt: skip


def _letter(vault: Vault, case: RecordId) -> RecordId:
    """Begin a letter about the client of a case."""
    store = vault.store
    to_whom = next(each for each in records(store, Addressee) if "L03" in (held(each.letter_types) or ()))
    fields = {"kind": "L03", "language": "en", "client_language": "ru", "addressee_id": to_whom.id}
    return begin_letter(vault, {"case_id": case, "person_id": _client(store, case), **fields})
