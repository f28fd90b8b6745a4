"""What can go wrong, sorted by who can put it right.

Errors carry facts, never sentences for people: `casemgr.cli` and `ui` turn them into words.

    CasemgrError
    ├── UsageError          the person named something that is not there        exit 2
    │   └── NotFoundError
    ├── SecretError         no key fits                                         exit 3
    ├── RefusedError        the file or the input is refused, nothing changed   exit 4
    │   └── NewerFormatError
    ├── VaultInUseError     another program holds the vault                     exit 5
    └── FailedError         the operation failed, or a check found something    exit 1
        └── DiskFullError

`Cancelled` is outside the tree, for it was asked for (exit 130).
"""


class CasemgrError(Exception):
    """The root of every error this program raises on purpose."""


class UsageError(CasemgrError):
    """A word, an id or a field was given that means nothing here."""


class NotFoundError(UsageError):
    """Nothing of this kind answers to the given name."""

    def __init__(self, what: str, given: str) -> None:
        super().__init__(f"{what}: {given}")
        self.what = what
        self.given = given


class SecretError(CasemgrError):
    """No passphrase, code, key file or identity that was offered fits."""


class RefusedError(CasemgrError):
    """An input was refused as a whole; nothing was stored."""


class NewerFormatError(RefusedError):
    """A file was written by a later version of this program."""

    def __init__(self, what: str, found: int, supported: int) -> None:
        super().__init__(f"{what} has format {found}, this program knows {supported}")
        self.what = what
        self.found = found
        self.supported = supported


class VaultInUseError(CasemgrError):
    """Another program holds the vault open."""


class FailedError(CasemgrError):
    """The operation could not be done, or a check found something."""


class DiskFullError(FailedError):
    """The disk that holds `place` has no room left; what was acknowledged before is kept."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class Cancelled(Exception):  # noqa: N818 - asked for, so not an error
    """The person asked for the work to stop; nothing of it was kept."""
