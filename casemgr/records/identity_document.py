"""An identity document: a passport, a card or a certificate that says who somebody is.

What is printed on it is one register: number, issuer, validity and Latin spelling were read from
the same paper at the same moment, so no merge pairs the number of one with the validity of another.
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, FLAG, LONG_TEXT, TEXT, composite, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What an identity document says of itself; names in Latin letters as printed."""

    number: str | None = None
    country: str | None = None
    authority: str | None = None
    issued: PartialDate | None = None
    expires: PartialDate | None = None
    latin_surname: str | None = None
    latin_given: str | None = None


PAPER = composite(
    Paper,
    "expires",
    number=TEXT,
    country=term("country"),
    authority=TEXT,
    issued=DATE,
    expires=DATE,
    latin_surname=TEXT,
    latin_given=TEXT,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityDocument(Record):
    """One paper and where it is now; the source of `paper` says whether we saw the original."""

    collection: ClassVar[str] = "identity_documents"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "kind")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "status")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: str | Empty = described(term("doc_type"), Sharing.IDENTITY)
    paper: Fact[Paper] = described(PAPER, Sharing.IDENTITY, fact=True, search=True, due=True, lapses=True)
    status: Fact[str] = described(term("doc_status"), Sharing.IDENTITY, fact=True)
    renewal_obstacle: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """Why the state that issued it does not renew or replace it (L14)."""
    mission_risk: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What the holder would risk by going to a mission of that state."""
    biometric: Fact[bool] = described(FLAG, Sharing.IDENTITY, fact=True)
    kept_at: str | Empty = described(term("paper_place"), Sharing.IDENTITY)
    scan_id: str | Empty = described(reference("documents"), Sharing.IDENTITY)
    copy_agreed: bool | Empty = described(
        FLAG, Sharing.IDENTITY, safety=Safety.HIGHEST, ranks=("true", "false")
    )
    """Whether the holder lets us keep a copy."""
