"""What stands in the way of a letter, as facts; `casemgr.cli` and `ui` turn them into words.

Codes are those of LETTERS.md E4 (E01 to E17, W01 to W19) and of HARM_RULES.md (HR10, HR14, HR38);
E18 to E20, W20 and W21 are ours: the type is not written to such an addressee, or not in such a procedure;
what the client reads has a hole; the client is already where a visa would lead; the addressee has no name in
the language of the letter; a paper we have seen is not named.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from casemgr.law.basis import LegalBasis
from casemgr.law.checks import Checks
from casemgr.letters.catalogue import LetterType
from casemgr.letters.composing import Composed
from casemgr.letters.frame import Frame
from casemgr.letters.material import Material
from casemgr.letters.remedies import remedy_for
from casemgr.letters.words import Words


class Severity(StrEnum):
    """Errors keep a letter from becoming final; warnings ask the counsellor to look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding: which rule, and where: a clause and sentence, a record and field, or a word."""

    code: str
    severity: Severity = Severity.ERROR
    clause: str = ""
    sentence: int | None = None
    record: str = ""
    field: str = ""
    detail: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the letter cannot become final."""
        return self.severity is Severity.ERROR

    @property
    def remedy(self) -> str:
        """What puts it right, as a code: one of `remedies.REMEDIES`."""
        return remedy_for(self.code, self.detail, self.field)


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A letter and everything a rule may look at.

    `digest_of` gives the SHA-256 (hexadecimal) of a stored attachment, None where it is gone; `pages` is
    how long the letter is on paper; `told_elsewhere` are the free texts in issued letters about other
    clients, each with the id of its letter; `urgent` says that the letter goes the short way of HR38.
    """

    kind: LetterType
    words: Words
    material: Material
    frame: Frame
    composed: Composed
    reading: Composed | None
    bases: Mapping[str, LegalBasis]
    checks: Checks
    pages: int
    overridden: bool
    digest_of: Callable[[str], str | None]
    told_elsewhere: Sequence[tuple[str, str]] = ()
    urgent: bool = False


Rule: TypeAlias = Callable[[Examined], Iterator[Finding]]


def located(fact: str) -> tuple[str, str]:
    """Return the record and field of a fact's id."""
    record, _, field = fact.rpartition(".")
    return record, field
