"""Set up this folder and run what is in it; needs nothing but Python 3.11 or later.

    python3 dev.py demo [ARGUMENT…]   the practice journey: two offices, invented cases, letters, bundles
    python3 dev.py run [ARGUMENT…]    the program
    python3 dev.py test [ARGUMENT…]   all tests, on every core; arguments go to pytest
    python3 dev.py check              ruff, mypy and import-linter
    python3 dev.py translate          put new sentences of the window into translations/
    python3 dev.py screenshots DIR    every page of the window as a picture, in light and dark

Each command installs what it lacks: Debian packages by apt-get (as root or by sudo, else the line
to type is printed), the Python libraries of requirements.lock into .venv, and the programs that the
tests compare ours with into .peers. A second run finds all in place and starts at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
LOCK = ROOT / "requirements.lock"
PEERS = ROOT / ".peers"
PEERS_WANTED = (ROOT / "tests/peers/package.json", ROOT / "tests/peers/package-lock.json")

# What Qt loads, and the Debian package that holds it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    # what a window on X11 needs besides
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests start, and the Debian package that holds each.
TEST_PROGRAMS = {
    "age": "age",
    "minisign": "minisign",
    "node": "nodejs",
    "npm": "npm",
    "pdftoppm": "poppler-utils",
    "zbarimg": "zbar-tools",
    **({"dbus-daemon": "dbus-daemon", "strace": "strace"} if sys.platform == "linux" else {}),
}
ON_EVERY_CORE = ("--numprocesses=auto", "--dist=loadfile")
CHECKS = (("ruff", "check"), ("mypy",), ("lint-imports",))
TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("en", "ru", "be", "uk", "lt", "ka", "de", "pl")


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    commands = {
        "demo": demo,
        "run": run,
        "test": test,
        "check": check,
        "translate": translate,
        "screenshots": screenshots,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one gets as far as this
        sys.exit("Casemgr needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")
    return commands[arguments[0]](arguments[1:])


def demo(arguments: list[str]) -> int:
    """Walk through the practice journey."""
    install_packages(missing_basics())
    install_libraries()
    return start("python", "-m", "casemgr.cli", "demo", *arguments)


def run(arguments: list[str]) -> int:
    """Open the window."""
    install_packages(missing_basics() + missing_qt())
    install_libraries()
    if sys.platform == "linux" and not any(
        map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    ):
        print("There is no display here. `python3 dev.py demo` shows what the program does without one.")
        return 1
    compile_translations()
    return start("python", "-m", "ui", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests: all of them on every core, or what the arguments ask for."""
    install_packages(missing_basics() + missing_qt() + missing_programs())
    install_libraries()
    install_peers()
    compile_translations()
    return start("pytest", *(arguments or ON_EVERY_CORE), folder=ROOT)


def check(_arguments: list[str]) -> int:
    """Run every check, also after one has failed."""
    install_packages(missing_basics())
    install_libraries()
    return max([start(*command, folder=ROOT) for command in CHECKS])


def translate(_arguments: list[str]) -> int:
    """Read the sentences of the window into translations/, and compile what is there."""
    install_packages(missing_basics() + missing_qt())
    install_libraries()
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    reading = ("-no-obsolete", "-locations", "none", "-source-language", "en")
    codes = [
        start(
            "pyside6-lupdate",
            *reading,
            *("-target-language", language),
            *sources,
            *("-ts", f"translations/casemgr_{language}.ts"),
            folder=ROOT,
        )
        for language in LANGUAGES
    ]
    compile_translations()
    return max(codes)


def compile_translations() -> None:
    """Compile the translations that are newer than what was made of them."""
    for text in sorted(TRANSLATIONS.glob("*.ts")):
        made = text.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < text.stat().st_mtime:
            start("pyside6-lrelease", "-silent", str(text), "-qm", str(made))


def screenshots(arguments: list[str]) -> int:
    """Paint every page of the window into a folder, from the practice office."""
    install_packages(missing_basics() + missing_qt())
    install_libraries()
    return start("python", "-m", "tests.screenshots", *(arguments or ["screenshots"]))


def start(program: str, *arguments: str, folder: Path | None = None) -> int:
    """Run a program of .venv that can import this folder's packages and return its exit code."""
    command = [str(PROGRAMS / program), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


def missing_basics() -> list[str]:
    """Return the Debian packages without which no virtual environment can be made."""
    packages = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if shutil.which("apt-get") and not Path("/etc/ssl/certs/ca-certificates.crt").exists():
        packages.append("ca-certificates")
    return packages


def missing_qt() -> list[str]:
    """Return the Debian packages of the libraries that Qt cannot load; Qt brings its own elsewhere."""
    return [package for name, package in QT_LIBRARIES.items() if sys.platform == "linux" and not loads(name)]


def missing_programs() -> list[str]:
    """Return the Debian packages of the programs that the tests need and do not find."""
    return [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]


def loads(library: str) -> bool:
    """Return whether the system has this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, or stop and say what a person has to install."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        sys.exit("Please install these first, as your system names them: " + " ".join(packages))
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if as_root and not sudo_asks_nothing():
        sys.exit("Please run this as root once, then again what you ran:\n  " + " ".join(install))
    print("Installing " + " ".join(packages), flush=True)
    unasked = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install):
        subprocess.run([*as_root, *command, "-qq"], env=unasked, stdout=subprocess.DEVNULL, check=True)


def sudo_asks_nothing() -> bool:
    """Return whether this user may become root without typing a password."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def install_libraries() -> None:
    """Make .venv anew with exactly what requirements.lock names, unless it is so already."""
    stamp, wanted = VENV / "made-from", fingerprint(LOCK) + "\n" + sys.version
    if read(stamp) == wanted:
        return
    print("Installing the libraries of requirements.lock into .venv", flush=True)
    venv.create(VENV, clear=True, with_pip=True)
    pip = [str(PROGRAMS / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    exactly = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", str(LOCK)]
    subprocess.run([*pip, "install", *exactly], check=True)
    stamp.write_text(wanted)


def install_peers() -> None:
    """Fetch the npm packages that the tests compare with, as their lock file names them by hash."""
    stamp, wanted = PEERS / "made-from", fingerprint(*PEERS_WANTED)
    if read(stamp) == wanted:
        return
    print("Installing the packages of tests/peers into .peers", flush=True)
    PEERS.mkdir(exist_ok=True)
    for file in PEERS_WANTED:
        shutil.copy(file, PEERS)
    npm = [shutil.which("npm") or "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(npm, cwd=PEERS, check=True)
    stamp.write_text(wanted)


def fingerprint(*files: Path) -> str:
    """Return one SHA-256 of the files' contents."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def read(file: Path) -> str:
    """Return the text of a file, empty where there is none."""
    return file.read_text() if file.exists() else ""


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except subprocess.CalledProcessError as failure:
        sys.exit("Set-up stopped: " + " ".join(map(str, failure.cmd)) + " failed; its message is above.")
