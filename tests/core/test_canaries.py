"""No client's name, in any form, in any file that the programs wrote; exported letters aside.

The practice journey runs in a home of its own: two vaults, bundles, a backup, attachments, letters.
Then a program is killed in the midst of a second backup, with an attachment not yet kept. That
nothing is written elsewhere, in /tmp or /dev/shm, is seen in test_no_network.py.
"""

import base64
import gzip
import os
import signal
import textwrap
import unicodedata
import zlib
from pathlib import Path

import pytest

from casemgr.clock import SystemClock
from casemgr.records.fact import Fact
from casemgr.records.person import Name, Person
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.canary import found, names_in_files, needles
from tests.helpers.practice import Practice

CANARY = "Кандратюк-Канарэйка"
CRASH = """
    import io, os, signal, sys
    from pathlib import Path
    from casemgr.clock import SystemClock
    from casemgr.records.case import Case
    from casemgr.vault.backup import write_backup
    from casemgr.vault.vault import Vault

    folder, settings, passphrase, canary = Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]

    def cut(done, total):
        if done * 3 > total * 2:  # a snapshot, a trial and a part of the backup lie there
            os.kill(os.getpid(), signal.SIGKILL)

    vault = Vault.unlock(folder, passphrase, clock=SystemClock(), settings=settings)
    kept = vault.store.put(Case.new(vault.store.clock, reference="R-1", summary=canary * 50)).record
    vault.attachments.stage(io.BytesIO(canary.encode() * 5000), kept.id)
    write_backup(vault, folder.parent / "second", cut)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return Practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture(scope="module")
def vilnius(home: Practice) -> dict[str, str]:
    """Where the vault of the journey is after it, and what opens it."""
    told: dict[str, str] = home.demo()["vilnius"]
    return told


@pytest.fixture(scope="module")
def practice(home: Practice, vilnius: dict[str, str]) -> Practice:
    """The home after the journey and after the crash."""
    killed = home.run(
        "-c",
        textwrap.dedent(CRASH),
        vilnius["vault"],
        home.settings,
        vilnius["passphrase"],
        CANARY,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    return home


@pytest.fixture(scope="module")
def names(practice: Practice, vilnius: dict[str, str]) -> set[str]:
    """The names of all persons in the vault; opening it clears up after the crash, so it is a copy."""
    copy = practice.root / "copy"
    copy.mkdir()
    for path in (practice.folder / "vilnius").iterdir():
        if path.is_file():
            (copy / path.name).write_bytes(path.read_bytes())
    (copy / "blobs").mkdir()
    settings = copy.with_name("settings")
    vault = Vault.unlock(copy, vilnius["passphrase"], clock=SystemClock(), settings=settings)
    people = records(vault.store, Person)
    vault.let_go()
    return {CANARY, *(text for person in people for text in names_of(person))}


def names_of(person: Person) -> set[str]:
    facts = (person.latin_name, person.native_name, person.belarusian_name, person.ukrainian_name)
    said = [fact.value for fact in facts if isinstance(fact, Fact) and isinstance(fact.value, Name)]
    parts = [part for name in said for part in (name.surname, name.given, name.patronymic)]
    return {part for part in parts if isinstance(part, str)}


def test_no_file_holds_a_name(practice: Practice, names: set[str]) -> None:
    wanted = needles(names)
    assert len(set(wanted.values())) > 15
    hits = names_in_files(practice.root, wanted)
    assert {path: who for path, who in hits.items() if path.parent.name != "letters"} == {}


def test_the_crash_left_what_it_would_leave(practice: Practice) -> None:
    left = {path.name for path in (practice.folder / "vilnius").iterdir()}
    assert {"data.snapshot", "data.trial"} <= left
    assert len(list(practice.folder.glob("*.part"))) == 1
    assert list((practice.folder / "vilnius" / "blobs").glob("*.loose"))


def test_the_settings_are_the_one_file_outside_and_name_no_place(practice: Practice) -> None:
    written = [path for place in (practice.home, practice.temporary) for path in place.rglob("*")]
    outside = [path for path in written if path.is_file() and practice.folder not in path.parents]
    assert outside == [practice.settings]
    text = practice.settings.read_text()
    assert not any(word in text for word in ("journey", "vilnius", "tbilisi", str(practice.root)))


def test_every_file_is_for_its_owner_alone(practice: Practice) -> None:
    modes = {path: path.stat().st_mode & 0o777 for path in practice.home.rglob("*") if path.is_file()}
    assert {path: oct(mode) for path, mode in modes.items() if mode != 0o600} == {}


NAME = "Йонайтите-Щербакова"
FORMS = {
    "utf-8": NAME.encode(),
    "utf-16-le": NAME.encode("utf-16-le"),
    "utf-16-be": NAME.encode("utf-16-be"),
    "cp1251": NAME.encode("cp1251"),
    "nfd": unicodedata.normalize("NFD", NAME).encode(),
    "folded": NAME.lower().encode(),
    "hex": NAME.encode().hex().encode(),
    "HEX": NAME.encode().hex().upper().encode(),
    "gzip": gzip.compress(b"before " + NAME.encode() + b" after"),
    "zlib": zlib.compress(b"before " + NAME.encode("cp1251") + b" after"),
    **{f"base64 at {at}": base64.b64encode(bytes(at) + NAME.encode() + b"after") for at in range(3)},
}


@pytest.mark.parametrize("form", FORMS)
def test_a_planted_name_is_found(tmp_path: Path, form: str) -> None:
    (tmp_path / "file").write_bytes(os.urandom(5000) + FORMS[form] + os.urandom(5000))
    assert names_in_files(tmp_path, needles([NAME])) == {Path("file"): {NAME}}


def test_a_name_is_found_in_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    assert names_in_files(tmp_path, needles([NAME])) == {Path(NAME): {NAME}}


def test_random_bytes_hold_no_name() -> None:
    assert found(os.urandom(1 << 20), needles([NAME, "Ptushka"])) == set()
