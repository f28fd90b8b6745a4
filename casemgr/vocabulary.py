"""Vocabularies: the terms that fields choose from, with their labels per language.

One TOML file per vocabulary in resources/vocabularies, in the order in which terms are offered:

    purpose = "Level of a risk, in rising order."
    review = { ru = "needed" }

    [terms]
    low = { en = "low", ru = "низкий", weight = 1 }
    old = { en = "old", ru = "старый", retired = 2027-01-01, note = "Split in two." }

A code never changes its meaning and is never taken away: what is no longer offered is retired, so
old records keep their labels. English is always there; other languages fall back to it. Two
vocabularies, `country` and `language`, come from the Unicode CLDR by way of Babel.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from babel import Locale

from casemgr.errors import RefusedError
from casemgr.places import resources

FALLBACK: Final = "en"
"""The language every term has."""

_CODE: Final = re.compile(r"\A[A-Za-z0-9][A-Za-z0-9_.+-]{0,63}\Z")
_LANGUAGE: Final = re.compile(r"\A[a-z]{2}\Z")
_COUNTRY: Final = re.compile(r"\A[A-Z]{2}\Z")
_NO_COUNTRIES: Final = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
"""Unions, pseudo-locales and unknown places among the CLDR's territories."""


class VocabularyError(RefusedError):
    """A vocabulary file cannot be used: which one, which term, and why as a code."""

    def __init__(self, path: Path, term: str, reason: str) -> None:
        super().__init__(f"{path}: {term or 'file'}: {reason}")
        self.path = path
        self.term = term
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Term:
    """One code of a vocabulary; what `weight` means, the vocabulary's purpose says."""

    code: str
    labels: Mapping[str, str]
    note: str = ""
    weight: int | None = None
    retired: date | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A list of terms in the order in which they are offered.

    `review` tells by language whether a native reader still has to look at the labels ("needed").
    """

    name: str
    terms: Mapping[str, Term]
    purpose: str
    review: Mapping[str, str]

    def label(self, code: str, language: str) -> str:
        """Return the label of a code, in English where the language has none.

        A code this program does not know is its own label: a partner may know more terms.
        """
        term = self.terms.get(code)
        if term is None:
            return code
        return term.labels.get(language) or term.labels[FALLBACK]

    def offered(self, on: date) -> Iterator[Term]:
        """Yield the terms that may be chosen on a day."""
        return (term for term in self.terms.values() if term.retired is None or on < term.retired)

    def __contains__(self, code: object) -> bool:
        return code in self.terms


Vocabularies = Mapping[str, Vocabulary]
"""All vocabularies by name."""


@cache
def shipped() -> Vocabularies:
    """Return the vocabularies that come with the program, read once."""
    return load_vocabularies(resources() / "vocabularies")


def labelled(
    vocabularies: Vocabularies, labels: Mapping[str, Mapping[str, str]], language: str
) -> Vocabularies:
    """Return the vocabularies with labels of one more language, given by vocabulary and code.

    What has no label there stays in English; labels of codes that are not there say nothing.
    """
    return MappingProxyType(
        {name: _labelled(known, labels.get(name, {}), language) for name, known in vocabularies.items()}
    )


def _labelled(vocabulary: Vocabulary, labels: Mapping[str, str], language: str) -> Vocabulary:
    if not labels:
        return vocabulary
    terms = {
        code: replace(term, labels=MappingProxyType({**term.labels, language: labels[code]}))
        if code in labels
        else term
        for code, term in vocabulary.terms.items()
    }
    return replace(vocabulary, terms=MappingProxyType(terms))


def load_vocabularies(folder: Path) -> Vocabularies:
    """Read every vocabulary of a folder, and add countries and languages.

    Raises VocabularyError for the first file that is not as the module describes.
    """
    read = {path.stem: _vocabulary(path) for path in sorted(folder.glob("*.toml"))}
    countries = _from_cldr("country", "territories", _COUNTRY, "States and territories, ISO 3166-1.")
    languages = _from_cldr("language", "languages", _LANGUAGE, "Languages, ISO 639-1.")
    return MappingProxyType(read | {"country": countries, "language": languages})


def _vocabulary(path: Path) -> Vocabulary:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise VocabularyError(path, "", "not_toml") from error
    if not set(content) <= {"purpose", "review", "terms"} or not isinstance(content.get("terms"), dict):
        raise VocabularyError(path, "", "members")
    purpose, review = content.get("purpose", ""), content.get("review", {})
    if not isinstance(purpose, str) or not isinstance(review, dict):
        raise VocabularyError(path, "", "purpose_or_review")
    terms = {code: _term(path, code, given) for code, given in content["terms"].items()}
    return Vocabulary(path.stem, MappingProxyType(terms), purpose, MappingProxyType(review))


def _term(path: Path, code: str, given: Any) -> Term:
    if not _CODE.match(code):
        raise VocabularyError(path, code, "code")
    if not isinstance(given, dict):
        raise VocabularyError(path, code, "members")
    rest = dict(given)
    note, weight, retired = rest.pop("note", ""), rest.pop("weight", None), rest.pop("retired", None)
    if not isinstance(note, str) or type(weight) not in (int, type(None)):
        raise VocabularyError(path, code, "note_or_weight")
    if type(retired) not in (date, type(None)):
        raise VocabularyError(path, code, "retired")
    if FALLBACK not in rest or not all(_is_label(language, text) for language, text in rest.items()):
        raise VocabularyError(path, code, "label")
    return Term(code, MappingProxyType(rest), note, weight, retired)


def _is_label(language: str, text: object) -> bool:
    return bool(_LANGUAGE.match(language)) and isinstance(text, str) and bool(text.strip())


@dataclass(frozen=True, slots=True)
class _NamedByCldr(Vocabulary):
    """A vocabulary whose labels Babel has in every language; one is loaded when first asked for."""

    kind: str

    def label(self, code: str, language: str) -> str:
        names: Mapping[str, str] = getattr(Locale.parse(language), self.kind)
        return names.get(code) or Vocabulary.label(self, code, FALLBACK)


def _from_cldr(name: str, kind: str, pattern: re.Pattern[str], purpose: str) -> Vocabulary:
    names: Mapping[str, str] = getattr(Locale(FALLBACK), kind)
    codes = sorted(code for code in names if pattern.match(code) and code not in _NO_COUNTRIES)
    terms = {code: Term(code, MappingProxyType({FALLBACK: names[code]})) for code in codes}
    return _NamedByCldr(name, MappingProxyType(terms), purpose, MappingProxyType({}), kind)
