"""The register of legal bases as an office sees it: the rows that come with the program, and its reviews.

A review counts for the wording that was reviewed and no other. It may confirm a row and set the day to
look again, doubt it so that no letter cites it, or put a partner's row in its place. The rows that
ship are never altered, and every look stays on record under the name of who took it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from casemgr.crypto.sealing import digest
from casemgr.errors import NotFoundError
from casemgr.law.basis import NOTHING_YET, CaseDates, Confidence, LegalBasis, Standing
from casemgr.law.loading import Bases, row_from_json, row_to_json
from casemgr.law.tables import ShapeError
from casemgr.records.fact import held
from casemgr.records.law_review import ADOPTED, CONFIRMED, DOUBTED, LawReview
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One row of the register on a day and, where a case is meant, for that case.

    `review` is the last look that counts. `also_cite` names the instruments to be cited beside it
    because the dates of the case fit both old and new law (HR27).
    """

    basis: LegalBasis
    standing: Standing
    review: LawReview | None
    also_cite: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which rows are wanted; what is left open asks for all."""

    confidences: frozenset[Confidence] = frozenset()
    standings: frozenset[Standing] = frozenset()
    letter: str | None = None
    destination: str | None = None
    origin: str | None = None
    words: str = ""

    def admits(self, row: RegisterRow) -> bool:
        """Tell whether a row is wanted."""
        basis = row.basis
        text = " ".join((basis.id, basis.title, *basis.cite.values(), *basis.says.values())).casefold()
        return (
            (not self.confidences or basis.confidence in self.confidences)
            and (not self.standings or row.standing in self.standings)
            and (self.letter is None or self.letter in basis.letters)
            and (self.destination is None or self.destination in basis.destination)
            and (self.origin is None or self.origin in basis.origin)
            and all(word in text for word in self.words.casefold().split())
        )


EVERYTHING: Final = Filter()


@dataclass(frozen=True, slots=True)
class Register:
    """All rows as the reviews of an office leave them, and the review that counts for each."""

    bases: Bases
    reviews: Mapping[str, LawReview]

    def rows(
        self, on: date, case: CaseDates = NOTHING_YET, wanted: Filter = EVERYTHING
    ) -> tuple[RegisterRow, ...]:
        """Return the rows that are wanted, in the order of their ids."""
        found = (self.row(basis, on, case) for basis in sorted(self.bases))
        return tuple(row for row in found if wanted.admits(row))

    def row(self, basis: str, on: date, case: CaseDates = NOTHING_YET) -> RegisterRow:
        """Return one row; raises NotFoundError."""
        if basis not in self.bases:
            raise NotFoundError("legal basis", basis)
        known = self.bases[basis]
        return RegisterRow(
            basis=known,
            standing=known.standing(on, case),
            review=self.reviews.get(basis),
            also_cite=tuple(self._beside(known, on, case)),
        )

    def _beside(self, basis: LegalBasis, on: date, case: CaseDates) -> Iterable[str]:
        regime = basis.regime
        if regime is None or regime.must_govern(case, on) or not regime.may_govern(case, on):
            return
        for other in self.bases.values():
            linked = other.id in (basis.succeeds, basis.superseded_by) or other.succeeds == basis.id
            if linked and other.regime is not None and other.regime.may_govern(case, on):
                yield other.id


def register_of(store: Store, shipped: Bases) -> Register:
    """Return the register of an office: the rows that ship with what its reviews say of them."""
    return reviewed(shipped, records(store, LawReview))


def reviewed(shipped: Bases, reviews: Iterable[LawReview]) -> Register:
    """Return rows as reviews leave them; a review that no longer fits its row counts for nothing."""
    bases, counted = dict(shipped), dict[str, LawReview]()
    for review in sorted(reviews, key=lambda each: (held(each.reviewed_on) or date.min, each.id)):
        name = held(review.basis) or ""
        after = _after(bases.get(name), review)
        if after is not None:
            bases[name], counted[name] = after, review
    return Register(MappingProxyType(bases), MappingProxyType(counted))


def wording_of(basis: LegalBasis) -> str:
    """Return the digest of what a reviewer looks at: what the row is called and what it says."""
    return digest("\n".join((basis.id, basis.title, basis.cite["en"], basis.says["en"])).encode()).hex()


def confirm(store: Store, basis: LegalBasis, by: str, **said: Any) -> Version[LawReview]:
    """Record that a person read the source of a row and confirms it; `said` are fields of the review.

    Raises ProblemsError where no name is given or the day to look again is not after today.
    """
    return _review(store, basis, CONFIRMED, by, said)


def doubt(store: Store, basis: LegalBasis, by: str, note: str) -> Version[LawReview]:
    """Record that a row is not to be cited, and why. Raises ProblemsError without a name or a reason."""
    return _review(store, basis, DOUBTED, by, {"note": note})


def adopt(store: Store, basis: LegalBasis, by: str, adopted_from: str) -> Version[LawReview]:
    """Put a partner's row in the place of ours, under the name of who decided so."""
    return _review(store, basis, ADOPTED, by, {"row": row_to_json(basis), "adopted_from": adopted_from})


def _review(
    store: Store, basis: LegalBasis, outcome: str, by: str, said: Mapping[str, Any]
) -> Version[LawReview]:
    fields = {"text_sha256": wording_of(basis), "reviewed_on": store.clock.today()} | dict(said)
    return store.put(LawReview.new(store.clock, basis=basis.id, outcome=outcome, reviewed_by=by, **fields))


def _after(basis: LegalBasis | None, review: LawReview) -> LegalBasis | None:
    """Return a row after a review; None where the review is of another wording or older than the row."""
    outcome, on = held(review.outcome), held(review.reviewed_on)
    if outcome == ADOPTED:
        return _adopted(basis, review)
    if basis is None or on is None or on < basis.checked_on:
        return None
    if held(review.text_sha256) != wording_of(basis):
        return None
    if outcome == DOUBTED:
        return replace(basis, confidence=Confidence.M, reviewed_by="", doubts=held(review.note) or "")
    return _confirmed(basis, review, on) if outcome == CONFIRMED else None


def _confirmed(basis: LegalBasis, review: LawReview, on: date) -> LegalBasis:
    """Return a row that was looked at on a day; without another day the usual time runs anew."""
    read = held(review.confidence)
    return replace(
        basis,
        confidence=Confidence(read) if read in list(Confidence) else basis.confidence,
        source=held(review.source) or basis.source,
        valid_to=held(review.in_force_until) or basis.valid_to,
        checked_on=on,
        review_due=held(review.review_on) or on + (basis.review_due - basis.checked_on),
        reviewed_by=held(review.reviewed_by) or "",
    )


def _adopted(basis: LegalBasis | None, review: LawReview) -> LegalBasis | None:
    """Return a partner's row, unless ours is newer; a row that a later version of us wrote is not read."""
    try:
        theirs = row_from_json(held(review.row) or "")
    except ShapeError:
        return None
    newer = basis is None or theirs.checked_on >= basis.checked_on
    return theirs if newer and theirs.id == review.basis else None
