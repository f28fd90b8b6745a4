"""Runs benchmarks by name; see the package."""

import argparse
import compileall
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import casemgr
import ui
from tests.benchmarks.side_by_side import MissingPeerError, Result

NAMES = (
    "save",
    "open",
    "adopt",
    "search",
    "import",
    "age",
    "letter",
    "letters",
    "start",
    "keystroke",
    "opening",
    "memory",
)

Benchmark = Callable[[Path], Iterator[Result]]
"""Measures in a folder of its own choosing below the given one, and yields what it found."""


def main(arguments: list[str]) -> int:
    """Measure, print, and return 0 if everything was measured and every goal kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--folder", type=Path, help="keep the filled vault here")
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(NAMES))
    given = parser.parse_args(arguments)
    if unknown := set(given.names) - set(NAMES):
        parser.error(f"no such benchmark: {' '.join(sorted(unknown))}")
    for package in (casemgr, ui):  # as an installation leaves it
        compileall.compile_dir(Path(package.__file__ or "").parent, quiet=1)
    with tempfile.TemporaryDirectory() as passing:
        folder = given.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        return max([run(name, folder) for name in given.names or NAMES])


def run(name: str, folder: Path) -> int:
    """Run one benchmark; return 1 if a goal was missed or nothing could be measured."""
    measure: Benchmark = import_module(f"tests.benchmarks.bench_{name}").measure
    try:
        missed = 0
        for result in measure(folder):
            print(*result.lines(), sep="\n", flush=True)
            missed = missed or int(not result.kept)
    except MissingPeerError as missing:
        print(f"{name}: not measured: {missing}", flush=True)
        return 1
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
