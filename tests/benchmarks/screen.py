"""A screen that nobody sees, and when a program has painted its window there.

Xvfb keeps what is on the screen in a file (`-fbdir`), an X window dump. Looking at it asks nothing of the
server or of the program, so watching disturbs neither. No window manager runs: each program stands
alone on the screen, at the size it asks for.
"""

import mmap
import os
import select
import struct
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.side_by_side import Taken, children_processor, require

_SIZE = "1600x1000x24"
_EVERY = 61
"""Of so many pixels one is looked at; a prime, so that they do not stand in columns."""
_GROUNDS = 3
"""Colours that count as ground: what is painted shows in the pixels of all the others."""
_ALIKE = 0.95
"""Share of those pixels that have to be as they will stay: a cursor may blink."""
_LOOK = 0.001
_CALM = 1.5
"""Seconds without a change after which a window counts as finished."""
_PATIENCE = 60


Marks = dict[int, int]
"""Where in the sample something is painted, and in what colour."""


class Screen:
    """The screen of one Xvfb."""

    def __init__(self, number: int, memory: mmap.mmap) -> None:
        self._number = number
        header, depth_bytes, colours = struct.unpack_from(">I", memory)[0], 4, 12
        (line,) = struct.unpack_from(">I", memory, 48)
        (height,) = struct.unpack_from(">I", memory, 20)
        (entries,) = struct.unpack_from(">I", memory, 76)
        begin = header + entries * colours
        self._pixels = memoryview(memory)[begin : begin + line * height].cast("I")
        assert line % depth_bytes == 0

    def picture(self) -> list[int]:
        """Return a sample of what is on the screen, spread over all of it."""
        return self._pixels[::_EVERY].tolist()

    @contextmanager
    def showing(self, command: Sequence[str | Path], surroundings: Mapping[str, str]) -> Iterator[None]:
        """Run a program on the screen, and take it and what it painted away."""
        self._wait_for_nothing()
        shown = {**os.environ, **surroundings, "DISPLAY": f":{self._number}", "QT_QPA_PLATFORM": "xcb"}
        program = subprocess.Popen(
            command, env=shown, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield
            assert program.poll() is None, f"{command[0]} ended by itself"
        finally:
            program.kill()
            program.wait()

    def finished(self, command: Sequence[str | Path], surroundings: Mapping[str, str]) -> Marks:
        """Return what a program shows once nothing alters any more; this also warms what it reads."""
        with self.showing(command, surroundings):
            seen, since, begun = self.picture(), time.monotonic(), time.monotonic()
            while time.monotonic() - since < _CALM:
                assert time.monotonic() - begun < _PATIENCE, f"{command[0]} shows nothing that stays"
                time.sleep(_LOOK)
                now = self.picture()
                if not _shows(now, _marks(seen)):
                    seen, since = now, time.monotonic()
            return _marks(seen)

    def painted(self, command: Sequence[str | Path], surroundings: Mapping[str, str], wanted: Marks) -> Taken:
        """Return what a program took from its start until it shows what it will go on to show."""
        self._wait_for_nothing()
        before, begun = children_processor(), time.perf_counter()
        with self.showing(command, surroundings):
            while not _shows(self.picture(), wanted):
                assert time.perf_counter() - begun < _PATIENCE, f"{command[0]} shows something else"
                time.sleep(_LOOK)
            wall = time.perf_counter() - begun
        return Taken(wall, children_processor() - before)

    def _wait_for_nothing(self) -> None:
        begun = time.monotonic()
        while not _plain(self.picture()):
            assert time.monotonic() - begun < _PATIENCE, "something stays on the screen"
            time.sleep(_LOOK)


@contextmanager
def screen() -> Iterator[Screen]:
    """Lend a screen of its own."""
    require("Xvfb", "xvfb")
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            ready, _, _ = select.select([reading], [], [], _PATIENCE)
            assert ready, "Xvfb does not start"
            number = int(os.read(reading, 16))
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            yield Screen(number, memory)
        finally:
            os.close(reading)
            server.terminate()
            server.wait()


def _plain(picture: list[int]) -> bool:
    return len(set(picture)) == 1


def _marks(picture: list[int]) -> Marks:
    """Return the pixels of letters, lines and signs: those that have none of the commonest colours."""
    grounds = {colour for colour, _ in Counter(picture).most_common(_GROUNDS)}
    return {at: colour for at, colour in enumerate(picture) if colour not in grounds}


def _shows(picture: list[int], wanted: Marks) -> bool:
    same = sum(picture[at] == colour for at, colour in wanted.items())
    return 0 < same >= _ALIKE * len(wanted)
