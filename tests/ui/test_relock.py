"""Locking replaces the program: a new one begins, which knows where the vault is and nothing else."""

import json
import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest

import dev
from tests.helpers.vault import VaultPlace
from ui.relock import Arrival, Handover, arrival, lock, own_command

VAULT = Handover(vault="/media/Ūla/сейф", key_file="/media/stick/key", reason="idle")


class ReplacedError(Exception):
    """Stands for the moment in which the process is another one."""

    def __init__(self, handover: Handover) -> None:
        super().__init__()
        self.handover = handover


def replaced(handover: Handover) -> NoReturn:
    raise ReplacedError(handover)


def test_what_was_copied_goes_first_then_the_vault_then_the_program() -> None:
    order: list[str] = []

    def close() -> bool:
        order.append("close")
        return True

    with pytest.raises(ReplacedError) as end:
        lock(VAULT, forget=lambda: order.append("forget"), close=close, become=replaced)

    assert order == ["forget", "close"]
    assert end.value.handover == VAULT


@pytest.mark.parametrize("kept", [True, False])
def test_the_next_program_is_told_whether_the_drafts_were_kept(kept: bool) -> None:
    with pytest.raises(ReplacedError) as end:
        lock(VAULT, forget=lambda: None, close=lambda: kept, become=replaced)

    assert end.value.handover == replace(VAULT, drafts_kept=kept)


def test_whatever_fails_on_the_way_the_lock_comes() -> None:
    closed: list[bool] = []

    def fail() -> NoReturn:
        closed.append(True)
        raise OSError("the disk is gone")

    with pytest.raises(ReplacedError) as end:
        lock(VAULT, forget=fail, close=fail, become=replaced)

    assert len(closed) == 2
    assert end.value.handover == replace(VAULT, drafts_kept=False)


STUCK = """
    import json, os, sys, time
    from ui.relock import Handover, lock
    def become(handover):
        os.write(1, json.dumps([handover.drafts_kept, time.monotonic()]).encode())
        os._exit(0)
    print(time.monotonic(), flush=True)
    lock(Handover("vault"), forget=list, close=lambda: time.sleep(600), become=become, patience=0.2)
"""


def test_a_vault_that_cannot_be_closed_holds_the_lock_up_for_a_moment_only() -> None:
    begun, told = run(STUCK).stdout.split("\n")
    kept, ended = json.loads(told)

    assert kept is False
    assert 0.2 <= ended - float(begun) < 1


NEXT = """
    import json, os, sys
    from ui.relock import Handover, arrival, lock, own_command
    arguments = sys.argv[1:]
    arrived = arrival(arguments)
    if arrived:
        facts = [
            arrived.handover.vault, arrived.handover.reason, arguments, own_command()[1:2],
            open("/proc/self/cmdline").read(), open("/proc/self/environ").read(), os.getpid(),
            sorted(os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")
                   if int(name) > 2 and os.path.exists(f"/proc/self/fd/{name}")),
        ]
        with open(sys.argv[1] + "/facts", "w") as file:
            json.dump(facts, file)
        arrived.painted()
        sys.exit()
"""

FIRST = (
    NEXT
    + """
    from pathlib import Path
    from casemgr import guard
    from tests.helpers.vault import VaultPlace
    guard.harden()
    place = VaultPlace(Path(sys.argv[1]))
    vault = place.create()
    def close():
        vault.close()
        return True
    os.set_inheritable(os.open("/dev/zero", os.O_RDONLY), True)
    os.write(2, f"{os.getpid()}\\n".encode())
    sys.platform = PLATFORM
    lock(Handover(str(place.folder), reason="sleep"), forget=list, close=close)
"""
)


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program of its own."""
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    return subprocess.run(command, cwd=dev.ROOT, capture_output=True, text=True, timeout=60, check=False)


Facts = Callable[[str], tuple[int, Any]]


@pytest.fixture
def relocked(tmp_path: Path) -> Facts:
    """Return what locks a program once, and gives its process and what the next one found out."""

    def relock(platform: str) -> tuple[int, Any]:
        ended = run(FIRST.replace("PLATFORM", repr(platform)), str(tmp_path))
        assert ended.stderr.strip().isdecimal(), ended.stderr
        return int(ended.stderr), json.loads((tmp_path / "facts").read_text())

    return relock


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_the_next_program_knows_the_vault_and_the_same_arguments(
    relocked: Facts, tmp_path: Path, platform: str
) -> None:
    """The second way, that of Windows, is tried here on Linux: both are plain Python."""
    _, (vault, reason, arguments, command, *_) = relocked(platform)

    assert vault == str(VaultPlace(tmp_path).folder)
    assert reason == "sleep"
    assert arguments == [str(tmp_path)]
    assert command == ["-c"]


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_no_program_can_read_where_the_vault_is(relocked: Facts, tmp_path: Path, platform: str) -> None:
    _, (vault, _, _, _, command_line, environment, *_) = relocked(platform)

    assert vault not in command_line
    assert vault not in environment
    assert str(tmp_path) in command_line  # what was on it before


def test_the_process_stays_the_same_and_takes_no_file_along(relocked: Facts) -> None:
    before, (*_, after, files) = relocked("linux")

    assert after == before
    assert files == []


def test_elsewhere_the_new_program_is_another_process(relocked: Facts) -> None:
    before, (*_, after, files) = relocked("win32")

    assert after != before
    assert files == []


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_the_vault_is_free_for_the_next_program(relocked: Facts, tmp_path: Path, platform: str) -> None:
    relocked(platform)

    with VaultPlace(tmp_path).open() as vault:
        assert vault.findings == ()


FAILS = """
    import sys
    from ui.relock import Handover, replace_process
    sys.platform = PLATFORM
    replace_process(Handover("vault"), ["/no/such/program"])
"""


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_where_the_program_cannot_be_started_anew_it_ends(platform: str) -> None:
    ended = run(FAILS.replace("PLATFORM", repr(platform)))

    assert (ended.returncode, ended.stdout) == (1, "")


SILENT = """
    import sys, time
    from ui import relock
    relock._STARTING = 0.2
    sys.platform = "win32"
    print(time.monotonic(), flush=True)
    relock.replace_process(relock.Handover("vault"), ["/bin/sleep"])
"""


def test_a_new_program_that_says_nothing_does_not_keep_the_old_one_alive() -> None:
    ended = run(SILENT)

    assert time.monotonic() - float(ended.stdout) < 5


def piped(content: bytes) -> str:
    """Return the argument that leads to this content."""
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return f"--handover={reading}"


def test_what_is_handed_over_arrives_whole() -> None:
    handover = Handover("/media/Ūla/" + os.fsdecode(b"\xff\xfe"), "key", "slept", drafts_kept=False)
    arguments = ["--style=fusion", piped(handover.packed())]

    assert arrival(arguments) == Arrival(handover)
    assert arguments == ["--style=fusion"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"vault": "v", "other": 1}', b"\xff", b"{}"])
def test_what_makes_no_sense_is_as_if_nobody_had_been_before(content: bytes) -> None:
    assert arrival([piped(content)]) is None


@pytest.mark.parametrize("argument", ["--handover=", "--handover=x", "--handover=987654", "--handover=-1"])
def test_a_pipe_that_is_none_is_as_if_nobody_had_been_before(argument: str) -> None:
    arguments = [argument]

    assert arrival(arguments) is None
    assert arguments == []


def test_a_program_started_by_hand_was_handed_nothing() -> None:
    assert arrival(["some", "words"]) is None


def test_a_second_lock_adds_no_second_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "ui", "--handover=5", "--handover=0,1"])

    assert own_command() == [sys.executable, "-m", "ui"]
