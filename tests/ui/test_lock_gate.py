"""A locked program knows nothing: looked at from outside, in all its memory, after every lock.

The program is composed without the step that hides its memory, so that what is looked for is found
before the lock; otherwise finding nothing afterwards would say nothing.
"""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection

import dev
from tests.helpers.desktop_bus import LOGIND, LOGIND_PATH, bus, speak
from tests.helpers.memory import forms_of, found_in_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")

NAME = "Канарэйка-Сінічка"
TYPED = "Тое, што яшчэ нідзе не захавана: брат хаваецца"
PATIENCE = 60


class Seat:
    """A program in front of a counsellor; told by lines, watched from outside."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.key = os.urandom(32)
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.lock_program", str(folder / "vault")],
            cwd=dev.ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def tell(self, line: str) -> str:
        """Tell the program to do something and return what it says once it is done."""
        assert self._program.stdin
        self._program.stdin.write(line.encode() + b"\n")
        return self.hear()

    def hear(self) -> str:
        """Return what the program says next."""
        assert self._program.stdout
        ready, _, _ = select.select([self._program.stdout], [], [], PATIENCE)
        assert ready, "the program says nothing"
        return self._program.stdout.readline().decode().strip()

    def open(self, **more: str) -> str:
        """Open the vault, which is made where there is none."""
        return self.tell(json.dumps({"key": self.key.hex(), **more}))

    def lock(self) -> float:
        """Lock, and return the seconds until another program has taken the place of the one that knew."""
        assert self._program.stdin
        begun = time.monotonic()
        self._program.stdin.write(b"lock\n")
        command = Path(f"/proc/{self._program.pid}/cmdline")
        while b"--handover" not in command.read_bytes():
            assert time.monotonic() - begun < PATIENCE, "the program does not lock"
        return time.monotonic() - begun

    def knows(self) -> set[str]:
        """Return what of the secrets stands in the memory of the program."""
        wanted = forms_of([NAME, TYPED]) | {self.key: "key", self.key.hex().encode(): "key"}
        return found_in_memory(self._program.pid, wanted)

    def leave(self) -> int:
        """Close the program, as a window is closed, and return its exit code."""
        assert self._program.stdin
        self._program.stdin.close()
        return self._program.wait(PATIENCE)

    def end(self) -> None:
        """End the program, whatever state it is in."""
        with self._program:  # closes the pipes and waits
            self._program.kill()


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    seat = Seat(tmp_path)
    yield seat
    seat.end()


def lock_once(seat: Seat, **more: str) -> tuple[set[str], float, set[str]]:
    """Open and lock; return what it knew before, the seconds it took, and what it knows after."""
    assert seat.open(**more).startswith(("open", "back"))
    before = seat.knows()
    seconds = seat.lock()
    assert seat.hear() == "locked"
    return before, seconds, seat.knows()


def test_a_lock_leaves_nothing_in_memory_and_takes_nothing_from_the_counsellor(seat: Seat) -> None:
    before, seconds, after = lock_once(seat, name=NAME, typed=TYPED)

    assert before == {NAME, TYPED, "key"}
    assert after == set()
    assert seconds < 1
    assert seat.open() == "back " + json.dumps([TYPED])
    assert seat.knows() == {NAME, TYPED, "key"}
    assert seat.leave() == 0


@pytest.mark.parametrize(
    ("path", "interface", "name"),
    [
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
        (LOGIND_PATH, LOGIND + ".Manager", "PrepareForSleep"),
    ],
)
def test_the_desktop_locks_the_program_and_the_text_is_kept(
    tmp_path: Path, path: str, interface: str, name: str
) -> None:
    with bus() as address:
        desktop = QDBusConnection.connectToBus(address, "desktop of the gate")
        assert desktop.registerService(LOGIND)
        seat = Seat(tmp_path, DBUS_SESSION_BUS_ADDRESS=address, DBUS_SYSTEM_BUS_ADDRESS=address)
        try:
            assert seat.open(name=NAME, typed=TYPED) == "open"
            speak(desktop, path, interface, name, True)
            assert seat.hear() == "locked"
            assert seat.knows() == set()
            assert seat.open() == "back " + json.dumps([TYPED])
        finally:
            seat.end()
            QDBusConnection.disconnectFromBus("desktop of the gate")


@pytest.mark.slow
def test_twenty_locks_leave_nothing_and_take_less_than_a_second(tmp_path: Path) -> None:
    seconds: list[float] = []
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        seat = Seat(folder)
        try:
            before, taken, after = lock_once(seat, name=NAME, typed=TYPED)
            back: Any = seat.open()
        finally:
            seat.end()
        assert (before, after) == ({NAME, TYPED, "key"}, set())
        assert back == "back " + json.dumps([TYPED])
        seconds.append(taken)

    assert sorted(seconds)[len(seconds) // 2] < 1
