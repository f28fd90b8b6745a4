"""The command line as a program of its own: how it starts, ends, and what it never shows."""

import io
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NoReturn

import pytest

import casemgr
import dev
from casemgr.cli.arguments import Parser
from casemgr.cli.console import Console
from casemgr.cli.program import main, parser
from casemgr.clock import SystemClock
from casemgr.errors import Cancelled
from tests.helpers.cli import Desk

PROGRAM = [sys.executable, "-m", "casemgr.cli"]


def started(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as a newcomer does, without a terminal."""
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    return subprocess.run(
        [*PROGRAM, *arguments],
        cwd=dev.ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def commands() -> list[list[str]]:
    """Return every command that the parser knows, such as ["case", "list"]."""
    found = []
    for noun, below in _choices(parser()).items():
        verbs = _choices(below)
        found += [[noun, verb] for verb in verbs] or [[noun]]
    return found


def _choices(of: Parser) -> dict[str, Parser]:
    for action in of._actions:
        if isinstance(action.choices, dict):
            return action.choices
    return {}


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = main([*command, "--help"], console())

    said = capsys.readouterr().out
    assert code == 0
    assert " ".join(command) in said
    assert "--json" in said


def console() -> Console:
    """Return a console that nobody types at."""
    return Console(io.StringIO(), io.StringIO(), io.StringIO(), SystemClock(), Path("/nowhere"), _nobody)


def _nobody(_: str) -> NoReturn:
    raise EOFError


def test_no_command_takes_a_secret_as_an_argument() -> None:
    program = parser()
    options = {
        option
        for command in commands()
        for option in _options(program, command)
        if any(word in option for word in ("pass", "code", "secret"))
    }

    assert options <= {"--passphrase-fd", "--new-passphrase-fd", "--code-fd", "--with-code"}


def _options(of: Parser, command: list[str]) -> list[str]:
    for name in command:
        of = _choices(of)[name]
    return [option for action in of._actions for option in action.option_strings]


def test_a_closed_terminal_cancels(tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "vilnius")
    nobody = console()

    assert main(["case", "list", "--vault", desk.vault], nobody) == 130


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, Cancelled])
def test_whoever_presses_control_c_is_told_that_nothing_was_kept(
    tmp_path: Path, stopped: type[BaseException]
) -> None:
    desk = Desk.at(tmp_path / "vilnius")

    def interrupted(_: str) -> NoReturn:
        raise stopped

    stderr = io.StringIO()
    stopping = Console(
        io.StringIO(), io.StringIO(), stderr, SystemClock(), tmp_path / "settings", interrupted
    )

    assert main(["case", "list", "--vault", desk.vault], stopping) == 130
    assert stderr.getvalue() == "Cancelled. Nothing of what was begun was kept.\n"


def test_work_is_shown_on_a_terminal_and_nowhere_else() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    shown, hidden = Terminal(), io.StringIO()
    for stream in (shown, hidden):
        meter = Console(io.StringIO(), io.StringIO(), stream, SystemClock(), Path(), _nobody).progress(
            "Reading"
        )
        for done in range(5):
            meter(done, 4)

    assert shown.getvalue().startswith("\rReading 0 %\rReading 25 %")
    assert shown.getvalue().endswith("\r")
    assert hidden.getvalue() == ""


def test_the_program_says_how_it_is_used(tmp_path: Path) -> None:
    said = started("--help", home=tmp_path)

    assert said.returncode == 0
    assert "casemgr-cli demo" in said.stdout


def test_what_is_no_command_is_a_matter_of_usage(tmp_path: Path) -> None:
    said = started("case", "conjure", "--vault", str(tmp_path), home=tmp_path)

    assert said.returncode == 2
    assert "invalid choice: 'conjure'" in said.stderr


def test_an_argument_that_belongs_nowhere_is_not_repeated(tmp_path: Path) -> None:
    said = started("case", "list", "--vault", str(tmp_path), "--passphrase=my secret", home=tmp_path)

    assert said.returncode == 2
    assert "my secret" not in said.stderr


def test_without_a_terminal_it_says_how_to_give_the_passphrase(tmp_path: Path) -> None:
    said = started("vault", "create", str(tmp_path / "vault"), home=tmp_path)

    assert said.returncode == 2
    assert "--passphrase-fd N" in said.stderr


def test_an_error_that_nobody_foresaw_shows_no_traceback_and_no_value() -> None:
    script = (
        "import sys; from casemgr.cli import program, case\n"
        "def broken(*_): raise KeyError('Щербаков')\n"
        "case.read_json = broken\n"
        "sys.argv = ['casemgr-cli', 'case', 'add', '--vault', 'x', '--from', 'y']\n"
        "sys.exit(program.start())"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=dev.ROOT, capture_output=True, text=True, check=False, timeout=60
    )

    assert said.returncode == 1
    assert "KeyError __main__:2" in said.stderr
    assert "Traceback" not in said.stderr
    assert "Щербаков" not in said.stderr


def test_it_ends_quietly_when_nobody_reads_on() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    said = subprocess.run(
        [*PROGRAM, "letter", "types"],
        cwd=dev.ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)

    assert (said.returncode, said.stderr) == (1, "")


def test_the_release_is_the_one_of_the_project() -> None:
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text())["project"]

    assert project["version"] == casemgr.VERSION
    assert project["scripts"] == {"casemgr-cli": "casemgr.cli.program:start"}
