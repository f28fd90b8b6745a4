"""How arguments are read, and the arguments that many commands share."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from casemgr.cli.answer import Answer
from casemgr.cli.console import Console
from casemgr.errors import UsageError

Arguments = argparse.Namespace
Command = Callable[[Arguments, Console], Answer]


class CommandLineError(UsageError):
    """The arguments are not those of the command; `problem` is argparse's own sentence."""

    def __init__(self, program: str, problem: str) -> None:
        super().__init__(f"{program}: {problem}")
        self.program = program
        self.problem = problem


class Parser(argparse.ArgumentParser):
    """A parser that raises CommandLineError, and knows its commands in full words only."""

    def __init__(self, **settings: object) -> None:
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Raise what argparse found wrong; what belongs nowhere may be secret and is not repeated."""
        problem = message.partition(":")[0] if message.startswith("unrecognized") else message
        raise CommandLineError(self.prog, problem)


class Noun:
    """One noun of the command line, to which its verbs are added."""

    def __init__(self, nouns: "argparse._SubParsersAction[Parser]", name: str, what: str) -> None:
        parser = nouns.add_parser(name, help=what, description=what)
        self._verbs = parser.add_subparsers(metavar="command", required=True)

    def verb(self, name: str, command: Command, what: str) -> Parser:
        """Add a command; what it is told besides is added to the parser returned."""
        parser = self._verbs.add_parser(name, help=what, description=what)
        parser.set_defaults(command=command)
        parser.add_argument("--json", action="store_true", help="print JSON for programs")
        return parser


def unlocks(parser: Parser, *, named: bool = True) -> Parser:
    """Let a command open a vault: the one named by `--vault`, or by its own argument."""
    if named:
        parser.add_argument(
            "--vault", type=Path, required=True, metavar="DIR", help="the folder of the vault"
        )
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase from descriptor N"
    )
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="the key file that goes with it")
    return parser


def of_case(parser: Parser) -> Parser:
    """Let a command be about one case of a vault."""
    parser.add_argument("case", metavar="ID", help="reference, code name, id or part of an id")
    return unlocks(parser)


def renews(parser: Parser) -> Parser:
    """Let a command set a new passphrase."""
    parser.add_argument(
        "--new-passphrase-fd", type=int, metavar="N", help="read the new passphrase from descriptor N"
    )
    return parser


def sets(parser: Parser) -> Parser:
    """Let a command set fields, as casework/field_text.py reads them."""
    parser.add_argument(
        "--set",
        dest="typed",
        action="append",
        default=[],
        metavar="FIELD=TEXT",
        help="field=text, field:=json, field.source=code, field.empty=declined",
    )
    return parser
