"""Where other people's programs are that ours must agree with.

A missing one fails the test that needs it and says which command installs it; it never skips it.
"""

import importlib
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
_INSTALL = "`python3 dev.py test` installs it."


def program(name: str) -> str:
    """Return the path of a program such as age, minisign or node."""
    return shutil.which(name) or _missing(f"The program {name}")


def library(name: str) -> ModuleType:
    """Return a Python library that only tests use, such as pyrage."""
    try:
        return importlib.import_module(name)
    except ImportError:
        _missing(f"The Python library {name}")


def npm_package(name: str) -> Path:
    """Return the folder of an npm package that tests/peers/package-lock.json names."""
    folder = ROOT / ".peers" / "node_modules" / name
    return folder if folder.is_dir() else _missing(f"The npm package {name}")


def run(name: str, *arguments: str | Path, given: bytes = b"") -> bytes:
    """Run a program with `given` on its standard input; return what it writes, fail if it fails."""
    command = [program(name), *map(str, arguments)]
    done = subprocess.run(command, input=given, capture_output=True, check=False)
    if done.returncode:
        pytest.fail(f"{name}: {done.stderr.decode(errors='replace')}", pytrace=False)
    return done.stdout


def age_encryption(*arguments: str, given: bytes = b"") -> bytes:
    """Run the npm package age-encryption, as tests/peers/age_encryption.mjs describes."""
    npm_package("age-encryption")
    return run("node", ROOT / "tests/peers/age_encryption.mjs", *arguments, given=given)


def _missing(what: str) -> NoReturn:
    pytest.fail(f"{what} is missing. {_INSTALL}", pytrace=False)
