"""1 GiB encrypted and decrypted as whole processes: ours to a hybrid recipient, Debian's age to X25519.

    python -m tests.benchmarks.bench_age [MIB] [ROUNDS]

The files lie in memory (/dev/shm), so that no disk decides. The programs take turns in one run; a
ratio is the median of the ratios of the rounds. Our process says how much memory it held at most.
A missing age is named, and nothing is measured.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from casemgr.crypto import age

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
_MIB = 1 << 20


@dataclass
class Comparison:
    """The same work by both programs, round by round."""

    name: str
    at_most: float
    aim: float
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """Our time to theirs; below 1 is faster."""
        return median(our / their for our, their in zip(self.ours, self.theirs, strict=True))

    def line(self) -> str:
        """Return the result as it is printed."""
        rounds = " ".join(f"{our / their:.2f}" for our, their in zip(self.ours, self.theirs, strict=True))
        times = f"{median(self.ours):.2f} s to {median(self.theirs):.2f} s"
        wanted = f"at most {self.at_most:.2f}, aim {self.aim:.2f}"
        return f"{self.name}: {self.ratio:.2f} of Debian's age ({wanted}); {times}; rounds {rounds}"


def main(mib: int = 1024, rounds: int = 5) -> int:
    """Measure, print, and return 0 if every limit is kept."""
    missing = [name for name in ("age", "age-keygen") if shutil.which(name) is None]
    if missing:
        print(f"Not measured: {' and '.join(missing)} missing; `apt-get install age` installs them.")
        return 1
    encrypting, decrypting = Comparison("encrypt", 1.0, 0.85), Comparison("decrypt", 0.8, 0.65)
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        peak_kib = _measure(Path(folder), mib, rounds, encrypting, decrypting)
    print(f"{mib} MiB on tmpfs, whole processes, {rounds} rounds by turns")
    print(encrypting.line())
    print(decrypting.line())
    print(f"peak memory of our process: {peak_kib / 1024:.1f} MiB (below 40)")
    kept = all(one.ratio <= one.at_most for one in (encrypting, decrypting)) and peak_kib < 40 * 1024
    return 0 if kept else 1


def _measure(
    folder: Path, mib: int, rounds: int, encrypting: Comparison, decrypting: Comparison
) -> int:
    """Run every program `rounds` times; return the most memory that ours held, in KiB."""
    plain, theirs, ours, result = (folder / name for name in ("plain", "theirs", "ours", "result"))
    with plain.open("wb") as file:
        for _ in range(mib):
            file.write(os.urandom(_MIB))
    keys = folder / "keys"
    subprocess.run(["age-keygen", "-o", keys], check=True, capture_output=True)
    told = subprocess.run(["age-keygen", "-y", keys], check=True, capture_output=True, text=True)
    me = age.Identity.generate()
    peaks = []
    for _ in range(rounds):
        encrypting.theirs.append(_timed(["age", "-r", told.stdout.strip(), "-o", theirs, plain], theirs)[0])
        seconds, peak = _timed([sys.executable, "-c", _ENCRYPT, str(me.recipient), plain, ours], ours)
        encrypting.ours.append(seconds)
        peaks.append(int(peak))
        decrypting.theirs.append(_timed(["age", "-d", "-i", keys, "-o", result, theirs], result)[0])
        seconds, peak = _timed([sys.executable, "-c", _DECRYPT, str(me), ours, result], result)
        decrypting.ours.append(seconds)
        peaks.append(int(peak))
    return max(peaks)


def _timed(command: list[str | Path], target: Path) -> tuple[float, str]:
    """Return how long a program takes to write `target` anew, in seconds, and what it prints."""
    target.unlink(missing_ok=True)
    started = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - started, done.stdout


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
