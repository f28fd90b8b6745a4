"""A vault opened for one command, and what was noticed on opening it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from casemgr.cli.arguments import Arguments
from casemgr.cli.asking import secret
from casemgr.cli.console import Console
from casemgr.cli.messages import finding_sentence
from casemgr.crypto.secret import Secret
from casemgr.settings import DamagedSettingsError, load
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
    _let_time_pass(console)
    return console.way_in(secret(console, args.passphrase_fd, "Passphrase"), key_file)


def _let_time_pass(console: Console) -> None:
    """Wait as long as the wrong tries before this one ask for; `vault recover` needs no wait."""
    with suppress(DamagedSettingsError):
        kept = load(console.settings)
        if kept.seconds_to_wait:
            console.warn(
                f"{kept.failures} wrong tries in a row: the next one is taken in {kept.seconds_to_wait} s."
            )
            console.sleep(kept.seconds_to_wait)


def key_file_of(path: Path | None) -> Secret | None:
    """Return the secret in a key file, None where none is used."""
    return read_key_file(path) if path else None


def new_key_file(path: Path | None) -> Secret | None:
    """Return the secret in a key file, which is made where there is none yet."""
    if path and not path.exists():
        write_key_file(path)
    return key_file_of(path)
