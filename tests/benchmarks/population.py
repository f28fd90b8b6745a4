"""A vault as an office may have it after many years: invented, the same in every run.

100,000 cases of about 1 KB and five notes of about 260 letters each. Words follow Zipf's law; half
of the names are Latin, a third Cyrillic, the others Georgian. All of it comes in as a partner's
changes, the way that is measured elsewhere.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from random import Random

from casemgr.clock import FixedClock, SystemClock
from casemgr.crypto.kdf import FLOOR
from casemgr.records.codec import canonical
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, stamp_at
from casemgr.vault.vault import Vault

CASES, NOTES_EACH = 100_000, 5
PASSPHRASE = "seven quiet herons cross the river"
NOW = 1_795_348_800_000
"""22 November 2026, in milliseconds."""
YEAR = 365 * 86_400_000
DEVICE = "d" * 32
BATCH = 100_000
"""Changes taken in at once."""

_SYLLABLES = {
    "latin": ("ka", "ro", "vi", "shch", "er", "ba", "kov", "len", "ya", "mi", "tsu", "do", "ne", "gra"),
    "cyrillic": ("ка", "ро", "ви", "ще", "ре", "ба", "ков", "лен", "мя", "ми", "цу", "до", "не", "гра"),
    "georgian": ("კა", "რო", "ვი", "შვი", "ერ", "ბა", "ლი", "ლენ", "მა", "მი", "ცუ", "დო", "ნე", "გრა"),
}
_SHARES = {"latin": 3, "cyrillic": 2, "georgian": 1}
_WORDS = 30_000


def vocabulary() -> list[str]:
    """Return the words of all texts, the commonest first."""
    random, words = Random(7), dict[str, None]()
    scripts, shares = list(_SHARES), list(_SHARES.values())
    while len(words) < _WORDS:
        (script,) = random.choices(scripts, shares)
        words["".join(random.choices(_SYLLABLES[script], k=random.randint(2, 4)))] = None
    return list(words)


class Writer:
    """Writes invented records; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._words = vocabulary()
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(_WORDS)))

    def words(self, count: int) -> str:
        """Return a text of some words."""
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=count))

    def record(self) -> tuple[str, int]:
        """Return a record's id made at some time of the last year, UUIDv7, and its first stamp."""
        made = NOW - self._random.randrange(YEAR)
        random = self._random.getrandbits(72)
        return f"{made:012x}7{random >> 60:03x}8{random & ((1 << 60) - 1):015x}", stamp_at(made)

    def cases(self) -> Iterator[list[Change]]:
        """Yield cases for ever, five changes each."""
        while True:
            (record, stamp), number = self.record(), self._random.getrandbits(40)
            yield changes(
                "cases", record, stamp,
                code_name=self.words(1), opened_on="2026-03-01", reference=f"K-{number:010x}",
                status="open", summary=self.words(90),
            )  # fmt: skip

    def note(self, case: str) -> list[Change]:
        """Return a note of a case: two changes."""
        record, stamp = self.record()
        return changes("notes", record, stamp, case_id=case, text=self.words(38))


def changes(collection: str, record: str, stamp: int, **fields: str) -> list[Change]:
    """Return the changes of a record that a partner wrote."""
    return [
        Change(collection, record, name, canonical(value), DEVICE, stamp + at)
        for at, (name, value) in enumerate(fields.items(), 1)
    ]


@dataclass(frozen=True)
class Place:
    """Where the vault lies."""

    folder: Path

    @property
    def vault(self) -> Path:
        """The folder of the vault."""
        return self.folder / "vault"

    @property
    def settings(self) -> Path:
        """The settings file with the witness of the vault."""
        return self.folder / "settings"

    @contextmanager
    def opened(self) -> Iterator[Vault]:
        """Lend the vault unlocked."""
        clock = SystemClock()
        with Vault.unlock(self.vault, PASSPHRASE, clock=clock, settings=self.settings) as vault:
            yield vault


def populated(folder: Path) -> Place:
    """Return where the filled vault is, filling it first if it is not there yet."""
    place, filling = Place(folder / "population"), Place(folder / "population.part")
    if not place.folder.exists():
        print(f"Filling a vault with {CASES:,} cases and {CASES * NOTES_EACH:,} notes", flush=True)
        filling.folder.mkdir()
        _fill(filling)
        filling.folder.rename(place.folder)
    return place


def _fill(place: Place) -> None:
    vault, _ = Vault.create(
        place.vault, PASSPHRASE, clock=FixedClock(NOW), settings=place.settings, cost=FLOOR
    )
    with vault:
        everything = _everything(Writer(1))
        while batch := list(islice(everything, BATCH)):
            adopt(vault.store, batch)


def _everything(writer: Writer) -> Iterator[Change]:
    for case in islice(writer.cases(), CASES):
        yield from case
        for _ in range(NOTES_EACH):
            yield from writer.note(case[0].record)
