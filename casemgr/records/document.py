"""A document: an attached file, what it shows, and where its paper is.

The bytes lie in a blob; here is what is known of them. Where the paper itself was seen, by whom and
on what day is the provenance of `form`: "seen_original" for the passport that lay on the table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import COUNT, DATE, FLAG, TEXT, reference, term, terms
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Problem, Record

_SHA256 = re.compile(r"\A[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """One file. `shared_as` says in which class it may leave; until somebody has said, it stays."""

    collection: ClassVar[str] = "documents"
    required: ClassVar[tuple[str, ...]] = ("case_id", "kind")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "caption", "dated", "language")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    shared_as: str | Empty = described(term("sharing"), Sharing.FRAME)
    kind: str | Empty = described(term("document_kind"), Sharing.OFFICE)
    caption: Fact[str] = described(TEXT, Sharing.OFFICE, fact=True, search=True)
    """What it is in a few words, as an annex list prints it."""
    form: Fact[str] = described(term("evidence_form"), Sharing.OFFICE, fact=True)
    dated: Fact[PartialDate] = described(DATE, Sharing.OFFICE, fact=True)
    seen_in: str | Empty = described(TEXT, Sharing.OFFICE)
    """The town in which we saw the paper."""
    language: str | Empty = described(term("language"), Sharing.OFFICE)
    pages: int | Empty = described(COUNT, Sharing.OFFICE)
    kept_at: str | Empty = described(term("paper_place"), Sharing.OFFICE)
    names_third_persons: bool | Empty = described(
        FLAG, Sharing.FRAME, safety=Safety.HIGHEST, ranks=("false", "true")
    )
    redacted_from_id: str | Empty = described(reference("documents"), Sharing.OFFICE)
    translation_of_id: str | Empty = described(reference("documents"), Sharing.OFFICE)
    translated_by: str | Empty = described(term("translator"), Sharing.OFFICE)
    blob: str | Empty = described(reference("blobs"), Sharing.OFFICE)
    sha256: str | Empty = described(TEXT, Sharing.OFFICE)
    original_sha256: str | Empty = described(TEXT, Sharing.OFFICE)
    """The hash of the file as it came, where `taken_out` says that it is kept with less than that."""
    taken_out: tuple[str, ...] | Empty = described(terms("file_trace"), Sharing.OFFICE)
    size: int | Empty = described(COUNT, Sharing.OFFICE)
    media_type: str | Empty = described(TEXT, Sharing.OFFICE)

    @property
    def nameless(self) -> bool:
        """Whether it is known to name no third person; not knowing is naming (HR21)."""
        return self.names_third_persons is False

    def sharing(self, field: str) -> Sharing:
        declared = Record.sharing(self, field)
        given = held(self.shared_as)
        known = declared is Sharing.OFFICE and given in list(Sharing)
        return Sharing(given) if known else declared

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.blob) is not None and not _SHA256.match(held(self.sha256) or ""):
            yield Problem("sha256", "hash_missing")
        if held(self.taken_out) and not _SHA256.match(held(self.original_sha256) or ""):
            yield Problem("original_sha256", "hash_missing")
        for name in ("redacted_from_id", "translation_of_id"):
            if held(getattr(self, name)) == self.id:
                yield Problem(name, "of_itself")
