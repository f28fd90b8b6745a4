"""1 GiB encrypted and decrypted as whole processes: ours to a hybrid recipient, Debian's age to X25519.

The files lie in memory (/dev/shm), so that no disk decides. Our process says how much memory it held
at most.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from casemgr.crypto import age
from tests.benchmarks.side_by_side import Comparison, Limit, Result, Taken, by_turns, require, taken

_OURS = """
import sys
from casemgr.crypto import age
with open(sys.argv[2], "rb") as source, open(sys.argv[3], "xb") as sink:
    {work}
for line in open("/proc/self/status"):
    if line.startswith("VmHWM:"):
        print(line.split()[1])
"""
_ENCRYPT = _OURS.format(work="age.encrypt(source, sink, [age.Recipient.parse(sys.argv[1])])")
_DECRYPT = _OURS.format(work="age.decrypt(source, sink, [age.Identity.parse(sys.argv[1])])")
SIZE = 1 << 30
_PIECE = 1 << 20


def measure(_: Path) -> Iterator[Result]:
    """Yield encryption, decryption and memory."""
    require("age", "age")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield from _measure(Path(folder))


def _measure(folder: Path) -> Iterator[Result]:
    plain, theirs, ours, result = (folder / name for name in ("plain", "theirs", "ours", "result"))
    with plain.open("wb") as file:
        for _ in range(SIZE // _PIECE):
            file.write(os.urandom(_PIECE))
    keys = folder / "keys"
    _run(["age-keygen", "-o", keys])
    told = _run(["age-keygen", "-y", keys]).strip()
    me = age.Identity.generate()
    held: list[int] = []

    def python(code: str, key: object, source: Path, target: Path) -> Taken:
        return _timed([sys.executable, "-c", code, str(key), source, target], target, held)

    yield by_turns(
        Comparison("encrypt 1 GiB", "Debian's age", 1.0, 0.85),
        lambda _: python(_ENCRYPT, me.recipient, plain, ours),
        lambda _: _timed(["age", "-r", told, "-o", theirs, plain], theirs),
    )
    yield by_turns(
        Comparison("decrypt 1 GiB", "Debian's age", 0.8, 0.65),
        lambda _: python(_DECRYPT, me, ours, result),
        lambda _: _timed(["age", "-d", "-i", keys, "-o", result, theirs], result),
    )
    yield Limit("peak memory of our process", max(held) / 1024, 40, "MiB")


def _timed(command: Sequence[str | Path], target: Path, held: list[int] | None = None) -> Taken:
    """Return how long a program takes to write `target` anew; note the KiB it says it held in `held`."""
    target.unlink(missing_ok=True)
    said: list[str] = []
    spent = taken(lambda: said.append(_run(command)))
    if held is not None:
        held.append(int(said[0]))
    return spent


def _run(command: Sequence[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
