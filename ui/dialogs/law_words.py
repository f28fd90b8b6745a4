"""A row of the register of law in the words of the window."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from casemgr.law.basis import Clock, LegalBasis, Regime, Standing
from ui.words import Words

MEMBERS: Mapping[str, tuple[str, ...]] = {
    "cite": ("cite", "title", "body", "dated"),
    "says": ("says",),
    "source": ("source",),
    "known": ("confidence",),
    "doubts": ("doubts",),
    "valid": ("valid_from", "valid_to", "succeeds", "superseded_by"),
    "regime": ("regime",),
    "cases": ("letters", "profiles", "never_for", "origin", "destination", "procedures"),
    "looked": ("checked_on", "review_due", "review"),
}
"""The members of a row by the line in which they are told."""


class LawWords:
    """Tells what a row says, where it comes from, when it holds and how well it is known."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def standing(self, standing: Standing) -> str:
        """Return in words whether a letter may cite a row."""
        return {
            Standing.CITABLE: QCoreApplication.translate("LawWords", "usable"),
            Standing.STALE: QCoreApplication.translate("LawWords", "stale: to be looked at again"),
            Standing.LOCKED: QCoreApplication.translate("LawWords", "locked: too long unread"),
            Standing.UNVERIFIED: QCoreApplication.translate(
                "LawWords", "blocked: nobody has read the source"
            ),
            Standing.WRONG_REGIME: QCoreApplication.translate("LawWords", "blocked: another law governs now"),
            Standing.NOT_IN_FORCE: QCoreApplication.translate("LawWords", "blocked: not in force"),
            Standing.INWARD: QCoreApplication.translate("LawWords", "blocked: for the office alone"),
        }[standing]

    def lines(self) -> dict[str, str]:
        """Return what the lines are called, in their order."""
        return {
            "cite": QCoreApplication.translate("LawWords", "Citation"),
            "says": QCoreApplication.translate("LawWords", "What it says"),
            "source": QCoreApplication.translate("LawWords", "Source"),
            "known": QCoreApplication.translate("LawWords", "How it is known"),
            "doubts": QCoreApplication.translate("LawWords", "Not read, or doubted"),
            "valid": QCoreApplication.translate("LawWords", "In force"),
            "regime": QCoreApplication.translate("LawWords", "Governs cases"),
            "cases": QCoreApplication.translate("LawWords", "Cited in"),
            "looked": QCoreApplication.translate("LawWords", "Looked at"),
        }

    def told(self, basis: LegalBasis) -> dict[str, str]:
        """Return what each line tells of a row; empty where there is nothing to tell."""
        words, language = self._words, self._words.language
        looked = QCoreApplication.translate("LawWords", "{day}, again by {again}")
        return {
            "cite": basis.cite.get(language) or basis.cite["en"],
            "says": basis.says.get(language) or basis.says["en"],
            "source": basis.source,
            "known": words.label("law_confidence", basis.confidence.value),
            "doubts": basis.doubts,
            "valid": self._valid(basis),
            "regime": self._regime(basis.regime) if basis.regime else "",
            "cases": self._cases(basis),
            "looked": looked.format(
                day=words.formats.day(basis.checked_on), again=words.formats.day(basis.review_due)
            ),
        }

    def differing(self, line: str, basis: LegalBasis, other: LegalBasis) -> str:
        """Return what a line tells of a row that another does not: of texts, every language that differs."""
        mine, theirs = _texts(basis, line), _texts(other, line)
        label = partial(self._words.label, "language")
        said = [f"{label(code)}: {text}" for code, text in mine.items() if text != theirs.get(code)]
        if line == "cite":
            said += [each for each in _named(basis) if each not in _named(other)]
        return "; ".join(said) or self.told(basis)[line]

    def _valid(self, basis: LegalBasis) -> str:
        after = QCoreApplication.translate("LawWords", "after {}")
        before = QCoreApplication.translate("LawWords", "replaced by {}")
        parts = (
            self._span(basis.valid_from, basis.valid_to),
            after.format(basis.succeeds) if basis.succeeds else "",
            before.format(basis.superseded_by) if basis.superseded_by else "",
        )
        return ", ".join(part for part in parts if part)

    def _regime(self, regime: Regime) -> str:
        by = {
            Clock.DECISION: QCoreApplication.translate("LawWords", "decided {}"),
            Clock.LODGING: QCoreApplication.translate("LawWords", "lodged {}"),
            Clock.REGISTRATION: QCoreApplication.translate("LawWords", "registered {}"),
        }[regime.by]
        surely = self._span(regime.surely_from, regime.surely_until)
        certain = QCoreApplication.translate("LawWords", "surely {}").format(surely) if surely else ""
        said = by.format(self._span(regime.first, regime.last))
        return ", ".join(part for part in (said, certain) if part)

    def _span(self, first: date | None, last: date | None) -> str:
        day = self._words.formats.day
        since = QCoreApplication.translate("LawWords", "from {}").format(day(first)) if first else ""
        until = QCoreApplication.translate("LawWords", "to {}").format(day(last)) if last else ""
        return " ".join(part for part in (since, until) if part)

    def _cases(self, basis: LegalBasis) -> str:
        not_for = QCoreApplication.translate("LawWords", "not: {}")
        never = self._labels("profile", basis.never_for)
        parts = (
            ", ".join(basis.letters),
            self._labels("profile", basis.profiles),
            self._labels("country", basis.origin),
            self._labels("country", basis.destination),
            self._labels("procedure", basis.procedures),
            not_for.format(never) if never else "",
        )
        return "; ".join(part for part in parts if part)

    def _labels(self, vocabulary: str, codes: Iterable[str]) -> str:
        return ", ".join(self._words.label(vocabulary, code) for code in sorted(codes))


def _texts(basis: LegalBasis, line: str) -> Mapping[str, str]:
    return {"cite": basis.cite, "says": basis.says}.get(line, {})


def _named(basis: LegalBasis) -> tuple[str, ...]:
    return (basis.title, basis.body, str(basis.dated or ""))
