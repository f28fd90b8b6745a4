"""What the practice journey asks of the system, seen from outside: no network, and no file elsewhere.

One socket of the internet is asked for: by the guard, which looks whether the system still gives
one (DESIGN.md 4). It is closed unused before anything else, and none is given afterwards.
"""

import os
import re
from pathlib import Path

import pytest

from tests.helpers import peers
from tests.helpers.practice import Practice

CALLS = "trace=%network,open,openat,openat2,creat,mkdir,rename,link,symlink,execve,close,io_uring_setup"
NETWORK = ("socket", "socketpair", "connect", "bind", "listen", "accept", "send", "recv", "io_uring")
PATH = re.compile(r'"([^"]*)", (O_\w+(?:\|\w+)*)')
FOR_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return Practice(tmp_path_factory.mktemp("watched"))


@pytest.fixture(scope="module")
def calls(practice: Practice) -> list[str]:
    """All calls of the journey, as strace writes them, without the number of the process."""
    log = practice.root / "strace.log"
    strace = (
        peers.program("strace"),
        "-f",
        "-qqq",
        "-s",
        "4096",
        "-e",
        CALLS,
        "-e",
        "signal=none",
        "-o",
        str(log),
    )
    # A hardened process lets its memory be read only by who is root, be it in a name space of its own.
    practice.demo(under=strace if os.geteuid() == 0 else (peers.program("unshare"), "-r", *strace))
    return [line.split(maxsplit=1)[1] for line in log.read_text().splitlines()]


def test_no_network_socket_is_asked_for(calls: list[str]) -> None:
    """All that is asked for is the family that only our own filter knows, before and after it is there."""
    asked = [call for call in calls if call.startswith(NETWORK)]
    assert [call.split(" ")[0].rstrip(",") for call in asked] == ["socket(0x7fff"] * 2


def test_the_filter_stands_before_anything_is_written(calls: list[str]) -> None:
    asked = [number for number, call in enumerate(calls) if call.startswith("socket(")]
    answers = [calls[number].partition(" = ")[2] for number in asked]
    assert ["EAFNOSUPPORT" in answers[0] or "EINVAL" in answers[0], "ENOANO" in answers[1]] == [True, True]
    assert not any(written(call) for call in calls[: asked[1]])


def test_files_are_written_in_the_vaults_the_exports_and_the_settings_alone(
    practice: Practice, calls: list[str]
) -> None:
    elsewhere = {
        path
        for path in map(written, calls)
        if path and practice.folder not in path.parents and path.parent != practice.settings.parent
    }
    assert elsewhere == set()
    assert {
        path.name for path in map(written, calls) if path and path.parent == practice.settings.parent
    } == {"settings.new"}


def test_no_other_program_is_started(calls: list[str]) -> None:
    assert sum(call.startswith("execve(") and call.endswith(" = 0") for call in calls) == 1


def written(call: str) -> Path | None:
    """Return the file that a call opens for writing."""
    if not call.startswith(("open", "creat")) or " = -1" in call:
        return None
    opened = PATH.search(call)
    assert opened, f"strace could not read a path: {call}"
    return Path(opened[1]) if FOR_WRITING.search(opened[2]) else None
