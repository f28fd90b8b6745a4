"""A vault opened for one command, and what was noticed on opening it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casemgr.cli.arguments import Arguments
from casemgr.cli.asking import secret
from casemgr.cli.console import Console
from casemgr.cli.messages import finding_sentence
from casemgr.crypto.secret import Secret
from casemgr.vault.keyslots import Way, read_key_file, write_key_file
from casemgr.vault.vault import Vault


@contextmanager
def unlocked(args: Arguments, console: Console, folder: Path | None = None) -> Iterator[Vault]:
    """Lend the vault of a command; what opening it noticed is told first. It is locked afterwards."""
    way = way_in(args, console)
    with Vault.enter(folder or args.vault, way, clock=console.clock, settings=console.settings) as vault:
        for finding in vault.findings:
            console.warn(finding_sentence(finding))
        yield vault


def way_in(args: Arguments, console: Console) -> Way:
    """Return the way into a vault that the arguments and the person at the terminal open."""
    key_file = key_file_of(args.key_file)
    return console.way_in(secret(console, args.passphrase_fd, "Passphrase"), key_file)


def key_file_of(path: Path | None) -> Secret | None:
    """Return the secret in a key file, None where none is used."""
    return read_key_file(path) if path else None


def new_key_file(path: Path | None) -> Secret | None:
    """Return the secret in a key file, which is made where there is none yet."""
    if path and not path.exists():
        write_key_file(path)
    return key_file_of(path)
