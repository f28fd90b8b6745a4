"""The register of legal bases, signed by one office and taken over by another after a look at what differs.

It is a text file like an office card: one line of JSON that starts with its type "law", and the four
lines of a minisign signature. It holds nothing of any case, so it is signed and not encrypted. A row
is adopted one by one, under the name of who decided so; ours stays where it is newer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from casemgr.errors import NotFoundError
from casemgr.exchange.errors import DamagedError
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.signed import MAX_SIGNATURE
from casemgr.exchange.signed_files import read_signed_file, signed_file
from casemgr.exchange.wire import LawRows
from casemgr.law.basis import LegalBasis
from casemgr.law.loading import Bases, row_from_json, row_to_json
from casemgr.law.register import Register, adopt
from casemgr.law.tables import ShapeError
from casemgr.records.fact import held

_PLACE = "law"
MAX_FILE = LawRows.limit + MAX_SIGNATURE


class Newness(StrEnum):
    """How a partner's row stands to ours."""

    NEW = "new"
    CHANGED = "changed"
    """It differs and was looked up no earlier than ours."""
    OLDER = "older"
    """It differs and ours was looked up later: it cannot be adopted."""
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One row of a partner beside ours; `members` are those that differ."""

    theirs: LegalBasis
    ours: LegalBasis | None
    newness: Newness
    members: tuple[str, ...]

    @property
    def adoptable(self) -> bool:
        """Whether it may take the place of ours."""
        return self.newness in (Newness.NEW, Newness.CHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawSet:
    """The register of a partner, its signature checked; `created` is in milliseconds since 1970."""

    sender: Correspondent
    created: int
    rows: tuple[LegalBasis, ...]

    @property
    def name(self) -> str:
        """What the office is called that signed it."""
        return held(self.sender.partner.name) or self.sender.card.card.name


def law_file(office: Office, register: Register) -> bytes:
    """Return the register of this office as a signed file; who vouched for a row stays here."""
    rows = [row_to_json(register.bases[name]) for name in sorted(register.bases)]
    document = LawRows(sender=office.fingerprint, created=office.store.clock.now_ms(), rows=rows)
    return signed_file(office, document)


def read_law_file(office: Office, file: bytes) -> LawSet:
    """Return the register in a file that a partner signed, whom somebody has verified.

    Raises OverLimitError, DamagedError, WrongTypeError, NewerFormatError, UnknownSenderError,
    UnverifiedSenderError, RevokedSenderError and SignatureRefusedError.
    """
    sender, document = read_signed_file(office, file, LawRows, _PLACE)
    return LawSet(sender=sender, created=document.created, rows=tuple(_rows(document)))


def _rows(document: LawRows) -> Iterator[LegalBasis]:
    seen: set[str] = set()
    for text in document.rows:
        try:
            row = row_from_json(text)
        except ShapeError as error:
            raise DamagedError(_PLACE, error.member) from error
        if row.id in seen or row_to_json(row) != text:
            raise DamagedError(_PLACE, "not_canonical")
        seen.add(row.id)
        yield row


def differences(theirs: LawSet, ours: Bases) -> tuple[Difference, ...]:
    """Return how each of their rows stands to ours, in the order of ids."""
    return tuple(_difference(row, ours.get(row.id)) for row in sorted(theirs.rows, key=lambda row: row.id))


def _difference(theirs: LegalBasis, ours: LegalBasis | None) -> Difference:
    if ours is None:
        return Difference(theirs=theirs, ours=None, newness=Newness.NEW, members=())
    names = (field.name for field in fields(LegalBasis) if field.name != "reviewed_by")
    members = tuple(name for name in names if getattr(theirs, name) != getattr(ours, name))
    newer = theirs.checked_on >= ours.checked_on
    newness = Newness.SAME if not members else Newness.CHANGED if newer else Newness.OLDER
    return Difference(theirs=theirs, ours=ours, newness=newness, members=members)


def adopt_rows(
    office: Office, theirs: LawSet, ours: Bases, wanted: Iterable[str], by: str
) -> tuple[str, ...]:
    """Put rows of a partner in the place of ours, all or none; returns their ids.

    Raises NotFoundError for a row that is not there, or that may not be adopted, and ProblemsError
    where nobody's name is given.
    """
    offered = {each.theirs.id: each.theirs for each in differences(theirs, ours) if each.adoptable}
    with office.store.transaction():
        return tuple(_adopted(office, offered, name, by, theirs.name) for name in wanted)


def _adopted(office: Office, offered: Bases, name: str, by: str, sender: str) -> str:
    if name not in offered:
        raise NotFoundError("legal basis", name)
    adopt(office.store, offered[name], by, sender)
    return name
