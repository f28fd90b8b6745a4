"""The keyring: the master key of an unlocked vault, and the header that guards it.

Every change of a header is one replacement of the file, in which the header also takes down how
far the vault has come; then the database learns of the header, then the settings do. A power cut
in between leaves a header newer than what the others know, which is no sign of a rollback.
"""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Self

from casemgr.crypto.kdf import subkey
from casemgr.crypto.secret import Secret
from casemgr.errors import DiskFullError
from casemgr.store.store import Store
from casemgr.vault.header import Header, replace_header
from casemgr.vault.keyslots import NoKeyFitsError, Roots, Way, covered, with_slots, without_slots
from casemgr.vault.state import SlotKind, State
from casemgr.vault.witness import Witness, edition_known, note_edition


class Keyring:
    """What an unlocked vault holds in memory to change its own header; wiped at the end."""

    def __init__(self, folder: Path, master: Secret, header: Header, state: State, settings: Path) -> None:
        """Take over the master key."""
        self._folder = folder
        self.settings = settings
        self.master = master
        self.header = header
        self.state = state
        self.witness = Witness(settings, master, state.vault)

    def subkey(self, label: str) -> Secret:
        """Return the key for one purpose."""
        return subkey(self.master, label)

    def confirm(self, way: Way) -> None:
        """Raise NoKeyFitsError unless `way` leads into this vault; asked before anything grave."""
        with way(self.header) as found:
            if found != self.master:
                raise NoKeyFitsError

    def change(self, store: Store, remove: frozenset[SlotKind], add: Roots) -> None:
        """Remove all slots of some kinds and add others, each for the root that opens it, in one step."""
        header, state = without_slots(self.header, self.state, remove)
        header, state = with_slots(header, state, add, self.master)
        self._replace(store, covered(header, state), state)

    def note(self, store: Store) -> None:
        """Let header and witness know how far the vault has come."""
        self._replace(store, self.header, self.state)

    def is_behind(self, store: Store) -> bool:
        """Return whether `note` would tell header, database or witness anything new."""
        told = (self.state.generation, self.state.head, self.state.edition)
        known = (*store.generation(), edition_known(store))
        return told != known or self.witness.read() != self.witness.code(self.state)

    def advanced(self, store: Store, header: Header, state: State) -> tuple[Header, State]:
        """Return the next edition of the header, sealed, which knows how far the vault has come."""
        generation, head = store.generation()
        state = replace(
            state,
            edition=max(self.state.edition, edition_known(store)) + 1,
            generation=generation,
            head=head,
            previous=self.witness.code(self.state),
        )
        return header.sealed(self.master, state), state

    def catch_up(self, store: Store) -> None:
        """Let database and witness know of the header in place, as a crash or a full disk may have prevented.

        Whatever falls behind by a second header looks like a rollback.
        """
        if edition_known(store) < self.state.edition:
            note_edition(store, self.state)
        if self.witness.read() != self.witness.code(self.state):
            self.witness.write(self.state)

    def _replace(self, store: Store, header: Header, state: State) -> None:
        self.catch_up(store)
        header, state = self.advanced(store, header, state)
        replace_header(self._folder, header)
        self.header, self.state = header, state
        with suppress(DiskFullError):  # the change is made: the others hear of it before the next one
            self.catch_up(store)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.wipe()

    def wipe(self) -> None:
        """Overwrite the keys; nothing more can be written to the header."""
        self.witness.wipe()
        self.master.wipe()
