"""The one file outside the vault: it survives, it is private, and it says when it is damaged."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr import settings
from casemgr.errors import NewerFormatError
from casemgr.settings import DamagedSettingsError, Settings

hmacs = st.binary(min_size=32, max_size=32).map(bytes.hex)
languages = st.sampled_from(["", "en", "ru", "be", "uk", "lt", "ka", "de", "pl"])
any_settings = st.builds(Settings, language=languages, witnesses=st.dictionaries(hmacs, hmacs))

VAULT, OTHER_VAULT = "a" * 64, "b" * 64
SOUND = {"format": 1, "language": "lt", "witnesses": {VAULT: "c" * 64}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a user's settings would be; neither file nor folder is there yet."""
    return tmp_path / "casemgr" / "settings"


def written(path: Path, content: bytes) -> Path:
    """Put this content where the settings are kept."""
    path.parent.mkdir()
    path.write_bytes(content)
    return path


def test_without_a_file_there_are_new_settings(path: Path) -> None:
    assert settings.load(path) == Settings(language="", witnesses={})


@given(any_settings)
def test_what_was_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, kept: Settings) -> None:
    path = tmp_path_factory.mktemp("config") / "settings"

    settings.save(path, kept)

    assert settings.load(path) == kept


def test_the_file_and_its_folder_are_their_owners_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        settings.save(path, Settings())
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_saving_leaves_one_file(path: Path) -> None:
    settings.save(path, Settings(language="en"))
    settings.save(path, Settings(language="ka"))

    assert list(path.parent.iterdir()) == [path]


def test_the_file_is_the_documented_one(path: Path) -> None:
    settings.save(path, Settings(language="lt").witnessed(VAULT, "c" * 64))

    assert json.loads(path.read_bytes()) == SOUND


def test_a_witness_replaces_only_its_own_vaults_generation() -> None:
    known = Settings().witnessed(VAULT, "1" * 64).witnessed(OTHER_VAULT, "2" * 64)

    assert known.witnessed(VAULT, "3" * 64).witnesses == {VAULT: "3" * 64, OTHER_VAULT: "2" * 64}


def test_a_forgotten_vault_leaves_the_others() -> None:
    known = Settings(language="pl").witnessed(VAULT, "1" * 64).witnessed(OTHER_VAULT, "2" * 64)

    assert known.forgotten(VAULT) == Settings(language="pl", witnesses={OTHER_VAULT: "2" * 64})


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not_json"),
        (b"\xff\xfe", "not_utf8"),
        (b"[" * 100_000, "not_json"),
        (b" " * (settings.LARGEST + 1), "too_long"),
        (b"[]", "not_an_object"),
        (json.dumps(SOUND).encode()[:-1], "not_json"),
        (json.dumps(SOUND | {"format": "1"}).encode(), "format"),
        (json.dumps(SOUND | {"format": True}).encode(), "format"),
        (json.dumps(SOUND | {"format": 0}).encode(), "format"),
        (b'{"format": 1}', "members"),
        (json.dumps(SOUND | {"last_vault": "/home"}).encode(), "members"),
        (json.dumps(SOUND | {"language": "lt\n"}).encode(), "language"),
        (json.dumps(SOUND | {"language": None}).encode(), "language"),
        (json.dumps(SOUND | {"witnesses": []}).encode(), "witnesses"),
        (json.dumps(SOUND | {"witnesses": {VAULT: 7}}).encode(), "witnesses"),
        (json.dumps(SOUND | {"witnesses": {"Ivan": "c" * 64}}).encode(), "witnesses"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_damaged_file_is_refused_by_name_and_reason(path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(DamagedSettingsError) as refusal:
        settings.load(written(path, content))

    assert (refusal.value.path, refusal.value.problem) == (path, problem)


def test_a_later_format_is_not_called_damage(path: Path) -> None:
    with pytest.raises(NewerFormatError) as refusal:
        settings.load(written(path, b'{"format": 2, "theme": "dark"}'))

    assert (refusal.value.what, refusal.value.found, refusal.value.supported) == ("settings", 2, 1)


def test_a_damaged_file_can_be_renewed(path: Path) -> None:
    written(path, b"\0" * 200)

    settings.save(path, Settings(language="uk"))

    assert settings.load(path) == Settings(language="uk")


def test_an_update_of_a_damaged_file_changes_nothing(path: Path) -> None:
    written(path, b"\0" * 200)

    with pytest.raises(DamagedSettingsError):
        settings.update(path, lambda known: known.witnessed(VAULT, "c" * 64))

    assert path.read_bytes() == b"\0" * 200


def test_what_a_power_cut_left_behind_does_no_harm(path: Path) -> None:
    settings.save(path, Settings(language="be"))
    path.with_name("settings.new").write_bytes(b'{"format": 1, "lang')

    assert settings.load(path) == Settings(language="be")
    settings.save(path, Settings(language="de"))
    assert list(path.parent.iterdir()) == [path]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from casemgr import settings
from casemgr.errors import DiskFullError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))
try:
    settings.save(Path(sys.argv[1]), settings.Settings(language="ru"))
except DiskFullError as error:
    print(error.place)
"""


def test_a_file_that_cannot_be_written_leaves_the_old_one(path: Path) -> None:
    settings.save(path, Settings(language="en"))

    child = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True
    )

    assert child.stdout.strip() == str(path)
    assert settings.load(path) == Settings(language="en")
    assert list(path.parent.iterdir()) == [path]


def test_a_link_that_a_stranger_laid_beside_it_is_not_followed(path: Path, tmp_path: Path) -> None:
    settings.save(path, Settings(language="en"))
    other = written(tmp_path / "elsewhere" / "other", b"somebody else's")
    path.with_name("settings.new").symlink_to(other)

    settings.save(path, Settings(language="ru"))

    assert other.read_bytes() == b"somebody else's"
    assert settings.load(path) == Settings(language="ru")


@pytest.mark.parametrize("lay", [os.mkfifo, lambda path: path.symlink_to("/dev/zero")])
def test_a_pipe_or_device_in_its_place_is_refused_and_not_waited_for(
    path: Path, lay: Callable[[Path], None]
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lay(path)

    with pytest.raises(DamagedSettingsError) as refused:
        settings.load(path)

    assert refused.value.problem == "no_file"


WITNESS_OF_MANY = """
import sys
from pathlib import Path
from casemgr import settings
for number in range(40):
    vault = sys.argv[2] * 62 + format(number, "02x")
    settings.update(Path(sys.argv[1]), lambda known: known.witnessed(vault, "0" * 64))
"""


def test_two_programs_do_not_lose_each_others_witness(path: Path) -> None:
    programs = [
        subprocess.Popen([sys.executable, "-c", WITNESS_OF_MANY, str(path), letter]) for letter in "ab"
    ]

    assert [program.wait() for program in programs] == [0, 0]
    assert len(settings.load(path).witnesses) == 80
