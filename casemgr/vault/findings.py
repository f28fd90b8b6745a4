"""What opening or checking a vault noticed, as facts that the programs put into words."""

from dataclasses import dataclass
from enum import StrEnum


class FindingCode(StrEnum):
    """What was noticed."""

    HEADER_MISSING = "header_missing"
    HEADER_SIZE = "header_size"
    HEADER_COPY = "header_copy"
    HEADER_COPIES_DIFFER = "header_copies_differ"
    HEADER_ALTERED = "header_altered"
    HEADER_OLDER = "header_older"
    DATABASE_OLDER = "database_older"
    DATABASE_OTHER = "database_other"
    DATABASE_SIZE = "database_size"
    DATABASE_DAMAGED = "database_damaged"
    CHAIN_BROKEN = "chain_broken"
    RECORDS_STALE = "records_stale"
    INDEX_STALE = "index_stale"
    WITNESS_MISSING = "witness_missing"
    WITNESS_DIFFERS = "witness_differs"
    BLOB_MISSING = "blob_missing"
    BLOB_UNKNOWN = "blob_unknown"
    BLOB_DAMAGED = "blob_damaged"
    BALLAST_MISSING = "ballast_missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was noticed.

    `place` names the file inside the vault or the part of it; `detail` is a code or a technical
    fact, never a sentence for people and never content of a case.
    """

    code: FindingCode
    place: str = ""
    detail: str = ""
