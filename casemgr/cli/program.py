"""The one entrance of the command line: arguments in, an answer and an exit code out."""

import getpass
import os
import sys
from collections.abc import Sequence
from types import TracebackType

from casemgr import guard, places
from casemgr.cli import bundle, case, demo, directory, law, letter, messages, partner, vault
from casemgr.cli.arguments import Noun, Parser
from casemgr.cli.asking import NoTerminalError
from casemgr.cli.console import Console
from casemgr.clock import SystemClock
from casemgr.errors import Cancelled, CasemgrError

_ABOUT = """\
Casemgr without a window. A first look at everything it does: casemgr-cli demo

exit codes: 0 done, 1 the check found something or the operation failed, 2 usage,
3 wrong passphrase, 4 input refused, 5 vault in use, 130 cancelled"""


def main(arguments: Sequence[str], console: Console) -> int:
    """Carry out one command and return its exit code; what went wrong is told in a sentence."""
    try:
        args = parser().parse_args(arguments)
        answer = args.command(args, console)
        console.tell(answer, as_json=args.json)
        return int(answer.code)
    except SystemExit as asked_for_help:
        return int(asked_for_help.code or 0)
    except (KeyboardInterrupt, Cancelled):
        console.warn(messages.cancelled())
        return messages.CANCELLED
    except BrokenPipeError:
        return _reader_left()
    except (CasemgrError, OSError) as error:
        console.warn(messages.sentence(error))
        return messages.exit_code(error)


def parser() -> Parser:
    """Return the parser of all commands."""
    program = Parser(prog="casemgr-cli", description=_ABOUT)
    nouns = program.add_subparsers(metavar="noun", required=True, parser_class=Parser)
    vault.add_commands(Noun(nouns, "vault", "make, check, back up and restore a vault"))
    case.add_commands(Noun(nouns, "case", "add, find, show and edit cases"))
    letter.add_commands(Noun(nouns, "letter", "check, draft, finalise and verify letters"))
    partner.add_commands(Noun(nouns, "partner", "the offices that cases are exchanged with"))
    bundle.add_commands(Noun(nouns, "bundle", "encrypted files from and to partners"))
    directory.add_commands(Noun(nouns, "directory", "addressees, our organisation and who signs for it"))
    law.add_commands(Noun(nouns, "law", "legal bases, and who vouches for which"))
    demo.add_command(nouns)
    return program


def start() -> int:
    """Run the command line as a program of its own: closed off first of all, and never with a traceback."""
    guard.harden()
    sys.excepthook = _tell_unexpected
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    console = Console(sys.stdin, sys.stdout, sys.stderr, SystemClock(), places.settings_file(), _ask)
    return main(sys.argv[1:], console)


def _ask(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise NoTerminalError
    return getpass.getpass(prompt, sys.stderr)


def _tell_unexpected(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    print(messages.unexpected(error), file=sys.stderr)


def _reader_left() -> int:
    """Leave quietly when the program that reads our output has ended, as `head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return messages.FAILED
