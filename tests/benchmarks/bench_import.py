"""10,000 records of five fields from a bundle, against `keepassxc-cli merge` of the same entries.

Both are whole processes without a costly key: ours opens the vault by its master key, verifies and
decrypts a real bundle, plans, takes in everything and commits; KeePassXC opens two files whose key
takes one round, merges, and writes one. The peer's fields are the same texts.

The first comparison is the merge that PERFORMANCE 4 speaks of: both hold the same 10,000 records,
all of them come again, and 3,000 have one field altered since. In the second, which has no goal of
its own, both are empty and everything is new.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain, islice
from pathlib import Path
from random import Random

from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.exchange.office import Office
from casemgr.records.codec import canonical, parse
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, ms_of, stamp_at
from casemgr.store.listings import count
from casemgr.vault.vault import Vault
from tests.benchmarks.kdbx import Entry, write_kdbx
from tests.benchmarks.population import NOW, Writer, changes
from tests.benchmarks.side_by_side import Comparison, Result, Taken, by_turns, require, taken
from tests.helpers.exchange import InventedOffice, contents, heading, packed

CASES, NOTES_EACH = 1000, 9
ALTERED = 3000
GOAL = 0.25
MASTER = bytes(range(32))
PASSWORD = "same"

_OURS = f"""
import sys
from pathlib import Path
from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.exchange.intake import plan
from casemgr.exchange.office import Office
from casemgr.exchange.taking import Decision, take
from casemgr.vault.vault import Vault
vault, settings, bundle = map(Path, sys.argv[1:])
key = Secret(bytes.fromhex("{MASTER.hex()}"))
with (
    Vault.open_with_key(vault, key, clock=FixedClock({NOW}), settings=settings) as vault,
    bundle.open("rb") as source,
):
    office = Office.of(vault)
    planned = plan(office, source)
    take(office, planned, dict.fromkeys((case.case_id for case in planned.cases), Decision.ACCEPT))
"""

Records = Sequence[list[Change]]


def measure(folder: Path) -> Iterator[Result]:
    """Yield both comparisons."""
    require("keepassxc-cli", "keepassxc")
    desk = _Desk(folder / "import")
    shutil.rmtree(desk.folder, ignore_errors=True)
    desk.folder.mkdir()
    desk.set_up()
    coming = _records(Writer(32))
    news = desk.compare("import, all new", coming, before=[], goal=None)
    desk.take_in(coming)
    chosen = set(Random(33).sample(range(len(coming)), ALTERED))
    altered = [_altered(record) if at in chosen else record for at, record in enumerate(coming)]
    yield desk.compare("import, 3 in 10 altered", altered, before=coming, goal=GOAL)
    yield news
    shutil.rmtree(desk.folder)


@dataclass
class _Desk:
    """The vault that takes in, the office that sends, and the files of the peer."""

    folder: Path
    sender: InventedOffice = InventedOffice("Tbilisi")  # noqa: RUF009 - the same for all rounds

    def set_up(self) -> None:
        """Make the vault, with the sender's card verified."""
        vault = Vault.create_with_key(
            self.folder / "vault", Secret(MASTER), clock=FixedClock(NOW), settings=self.folder / "settings"
        )
        with vault:
            card = self.sender.card
            partners = Office.of(vault).partners
            partners.add(card)
            partners.verify(
                card.card.office, card.fingerprint, "A. Counsellor", "in_person", date(2026, 11, 22)
            )

    def take_in(self, standing: Records) -> None:
        """Let the vault hold some records, as a bundle would bring them."""
        with self._opened(self.folder) as vault:
            adopt(vault.store, list(chain.from_iterable(standing)))

    def compare(self, name: str, coming: Records, before: Records, goal: float | None) -> Comparison:
        """Return how long both take to bring `coming` to where `before` is."""
        self._write_bundle(list(chain.from_iterable(coming)))
        write_kdbx(self.folder / "before.kdbx", PASSWORD, map(_entry, before))
        write_kdbx(self.folder / "coming.kdbx", PASSWORD, map(_entry, coming))
        expected = len({record[0].record for record in chain(before, coming)})

        def ours(_: int) -> Taken:
            place = self._fresh_copy()
            paths = [place / "vault", place / "settings", self.folder / "bundle"]
            spent = taken(lambda: _run([sys.executable, "-c", _OURS, *paths]))
            with self._opened(place) as vault:
                assert count(vault.store, "cases") + count(vault.store, "notes") == expected
            return spent

        def theirs(_: int) -> Taken:
            into = self.folder / "into.kdbx"
            shutil.copyfile(self.folder / "before.kdbx", into)
            files = [into, self.folder / "coming.kdbx"]
            spent = taken(lambda: _run(["keepassxc-cli", "merge", "-q", "-s", *files]))
            assert len(_run(["keepassxc-cli", "ls", "-q", into]).split()) == expected
            return spent

        return by_turns(Comparison(name, "keepassxc-cli merge", goal), ours, theirs)

    def _opened(self, place: Path) -> Vault:
        return Vault.open_with_key(
            place / "vault", Secret(MASTER), clock=FixedClock(NOW), settings=place / "settings"
        )

    def _fresh_copy(self) -> Path:
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder / "vault", copy / "vault")
        shutil.copyfile(self.folder / "settings", copy / "settings")
        return copy

    def _write_bundle(self, everything: Sequence[Change]) -> None:
        with self._opened(self.folder) as vault:
            office = Office.of(vault)
            ours = InventedOffice("Vilnius", office.identity, office.signing_key)
            said, to = heading(self.sender, ours), office.identity.recipient
        (self.folder / "bundle").write_bytes(packed(said, contents(everything), self.sender.signing, to))


def _records(writer: Writer) -> Records:
    """Return 10,000 records: cases, each with its notes."""
    made = []
    for case in islice(writer.cases(), CASES):
        made.append(case)
        for _ in range(NOTES_EACH):
            record, stamp = writer.record()
            made.append(changes(
                "notes", record, stamp, case_id=case[0].record, kind="call", text=writer.words(38),
                written_by=writer.words(1), written_on="2026-03-01",
            ))  # fmt: skip
    return made


def _altered(record: list[Change]) -> list[Change]:
    """Return a record with a later change of one field, by the one who wrote it."""
    old = next(change for change in record if change.field in ("text", "summary"))
    later = old._replace(
        value=canonical(parse(old.value) + " addendum"),
        stamp=stamp_at(NOW),
        context={old.device: old.stamp},
    )
    return [*record, later]


def _entry(record: list[Change]) -> Entry:
    """Return a record as the peer keeps it."""
    names = dict(
        zip(
            sorted({change.field for change in record}),
            ("Title", "UserName", "Password", "URL", "Notes"),
            strict=True,
        )
    )
    latest = {names[change.field]: parse(change.value) for change in record}
    altered = datetime.fromtimestamp(ms_of(max(change.stamp for change in record)) // 1000, UTC)
    return record[0].record, f"{altered:%Y-%m-%dT%H:%M:%SZ}", latest


def _run(command: Sequence[str | Path]) -> str:
    """Run a program with the password on its standard input; return what it prints."""
    done = subprocess.run(command, check=True, capture_output=True, text=True, input=PASSWORD + "\n")
    return done.stdout
