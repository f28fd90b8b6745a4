"""Words tried out while they are typed: what is wrong with them, and a letter about an invented client.

Nothing here needs the vault, so it is done beside its thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from casemgr.letters.catalogue import as_line
from casemgr.letters.composing import Composed, Wish, Writing, compose
from casemgr.letters.content import PageContent
from casemgr.letters.faults import Fault, campaign, faults
from casemgr.letters.findings import Finding
from casemgr.letters.page import render
from casemgr.letters.places_of_words import page_with
from casemgr.letters.setting import Issue, page_content
from casemgr.practice.samples import Sample, samples
from casemgr.records.fact import held
from ui.models.wordings import WordingView

_MARK: Final = "\u00a4"
"""Put into a sentence to find it again in a finished letter; no letter prints it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What typed words make of a letter about an invented client.

    `said` are the sentences as printed: none where this letter does not print them. The PDF is empty
    where the words cannot stand; `page` is where in it they are printed first, counted from 0. `samples` are
    the clients there are, each with the profiles of the case.
    """

    typed: str
    faults: tuple[Fault, ...]
    findings: tuple[tuple[Fault, Finding], ...]
    sample: str
    samples: tuple[tuple[str, tuple[str, ...]], ...]
    said: tuple[str, ...] = ()
    pdf: bytes = b""
    page: int = 0

    @property
    def may_stand(self) -> bool:
        """Whether nothing keeps the words from being proposed."""
        return not self.faults and not any(finding.blocks for _, finding in self.findings)


@dataclass(frozen=True, slots=True)
class _Bench:
    """One sentence under trial."""

    writing: Writing
    name: str
    kind: str
    clause: str

    def letter(self, words: str, sample: Sample) -> Composed:
        """Return the letter about a client with these words in it."""
        texts = self.writing.texts
        sources = MappingProxyType({**texts.sources, self.name: as_line(self.name, words)})
        wish = Wish(kind=self.kind, language=self.name.partition("/")[0], added=(self.clause,))
        writing = replace(self.writing, texts=replace(texts, sources=sources))
        return compose(writing, sample.material, wish, sample.frame)

    def marked(self, words: str, sample: Sample) -> Composed:
        """Return the letter about a client with the words marked in it."""
        inside = f"{words[:-1]}{_MARK}{words[-1]}" if words.endswith(".") else words + _MARK
        return self.letter(inside, sample)

    def content(self, composed: Composed, sample: Sample) -> PageContent:
        """Return what a letter about a client puts on paper."""
        kind, language = self.writing.texts.type(self.kind), self.name.partition("/")[0]
        return page_content(self.writing, sample.material, kind, language, sample.frame, composed, Issue())


def _printed(made: Composed) -> tuple[str, ...]:
    """Return the sentences of a letter that hold the marked words; none where it does not print them."""
    return tuple(_unmarked(each.text) for each in made.passages if _MARK in each.text)


def try_out(view: WordingView, typed: str, reference: str) -> Trial:
    """Return what typed words make of a letter; without a reference, of the first that prints them.

    Raises what composing and rendering raise.
    """
    texts, writing, name = view.wordings.texts, view.wordings.writing, view.name
    kind = texts.type(view.kind)
    shown = samples(kind)
    known = tuple((each.reference, held(each.material.case.profiles) or ()) for each in shown)
    found, spoken = faults(texts, name, typed), tuple(campaign(texts, name, typed))
    if found:
        return Trial(typed, found, spoken, reference, known)
    bench = _Bench(writing, name, kind.code, view.clause)
    words = " ".join(typed.split())
    sample = _chosen(bench, words, shown, reference)
    marked = bench.marked(words, sample)
    return Trial(
        typed,
        found,
        spoken,
        sample.reference,
        known,
        said=_printed(marked),
        pdf=render(bench.content(bench.letter(words, sample), sample)),
        page=page_with(bench.content(marked, sample), _MARK),
    )


def _unmarked(text: str) -> str:
    """Return a printed sentence without the mark, and with one stop where an abbreviation ends it."""
    return text.replace(f".{_MARK}.", ".").replace(_MARK, "")


def _chosen(bench: _Bench, words: str, shown: Sequence[Sample], reference: str) -> Sample:
    """Return the client asked for, or the first whose letter prints the words, or the first of all."""
    asked = next((each for each in shown if each.reference == reference), None)
    if asked is not None:
        return asked
    return next((each for each in shown if _printed(bench.marked(words, each))), shown[0])
