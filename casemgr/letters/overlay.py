"""Words of our own laid over the shipped ones: proposed, compared, approved by name, versioned.

A text may say things otherwise and may not say other things: it asks for the same facts under the same
conditions as the text whose place it takes, in every type of letter that holds it.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from casemgr.crypto.sealing import digest
from casemgr.errors import NotFoundError, RefusedError
from casemgr.ids import RecordId
from casemgr.letters.catalogue import LetterTexts, as_line, as_sentence
from casemgr.letters.desk import TextChangedError
from casemgr.records.fact import Empty, held
from casemgr.records.letter_text import APPROVED, PROPOSED, WITHDRAWN, LetterText
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_NOTE = re.compile(r"\[[\^#=][^\]]*\]")
_OPENING = re.compile(r"\A(?:\d+[.)]|[-+*#>]+)(?=\s)")
"""What begins a block in Markdown: a sentence stays in the one it stands in."""
_SPACE = re.compile(r"\s+")


class GapsError(RefusedError):
    """A text asks for other facts, conditions or citations than the one whose place it would take."""

    def __init__(self, name: str, missing: Iterable[str], added: Iterable[str]) -> None:
        self.name, self.missing, self.added = name, tuple(missing), tuple(added)
        super().__init__(f"{name}: -{', '.join(self.missing)} +{', '.join(self.added)}")


@dataclass(frozen=True, slots=True)
class Difference:
    """One text beside the one that stands: its words in order, each kept (" "), taken ("-") or new ("+")."""

    name: str
    standing: str
    proposed: str

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """Return the marks and words."""
        return words_of(self.standing, self.proposed)


def words_of(standing: str, proposed: str) -> tuple[tuple[str, str], ...]:
    """Return two texts as one, word by word with its mark, as in Difference."""
    told = difflib.ndiff(standing.split(), proposed.split())
    return tuple((line[0], line[2:]) for line in told if line[0] in " -+")


def is_current(texts: LetterTexts, proposed: LetterText) -> bool:
    """Tell whether a proposed text was compared with the one that stands now."""
    then: str | None = held(proposed.replaces_sha256)
    return then == _digest(standing_text(texts, held(proposed.name) or ""))


def laid_over(texts: LetterTexts, kept: Iterable[LetterText]) -> LetterTexts:
    """Return the texts with the newest approved version of each of ours in its place."""
    ours: dict[str, LetterText] = {}
    for each in kept:
        name = held(each.name) or ""
        if each.status != APPROVED or name not in texts.sources:
            continue
        if name not in ours or _version(each) > _version(ours[name]):
            ours[name] = each
    laid = {name: as_line(name, held(each.text) or "") for name, each in ours.items()}
    return replace(texts, sources=MappingProxyType({**texts.sources, **laid}))


def _version(text: LetterText) -> int:
    return held(text.version) or 0


def check(texts: LetterTexts, name: str, text: str) -> None:
    """Raise GapsError, TemplateError or NotFoundError unless a text may stand under a name."""
    standing, proposed = _gaps(standing_text(texts, name)), _gaps(text)
    if standing != proposed:
        raise GapsError(name, standing - proposed, proposed - standing)
    tried = replace(texts, sources=MappingProxyType({**texts.sources, name: as_line(name, text)}))
    for code, language, inner in _places(texts, name):
        tried.templates(code, language).check(inner)


def standing_text(texts: LetterTexts, name: str) -> str:
    """Return the sentence that stands under a name; raises NotFoundError for what is no sentence."""
    if name not in texts.sources or name.partition("/")[0] not in texts.words:
        raise NotFoundError("letter text", name)
    return as_sentence(name, texts.sources[name])


def _gaps(text: str) -> frozenset[str]:
    found = [*_TAG.findall(text), *_NOTE.findall(text), *_OPENING.findall(text)]
    return frozenset(_SPACE.sub(" ", each) for each in found)


def _places(texts: LetterTexts, name: str) -> Iterator[tuple[str, str, str]]:
    """Yield every type in which a text stands, its language, and its name there."""
    language = name.partition("/")[0]
    for code, kind in texts.types.items():
        if language in kind.languages:
            for inner, standing in texts.sources_of(code, language).items():
                if name.endswith(f"/{inner}") and standing == texts.sources[name]:
                    yield code, language, inner


def propose(
    store: Store, texts: LetterTexts, name: str, text: str, *, by: str = "", received_from: str = ""
) -> Version[LetterText]:
    """Keep a text for somebody to approve, as the next version; raises what `check` raises."""
    text = _SPACE.sub(" ", text).strip()
    check(texts, name, text)
    versions = [_version(each) for each in records(store, LetterText) if each.name == name]
    return store.put(
        LetterText.new(
            store.clock,
            name=name,
            text=text,
            version=max(versions, default=0) + 1,
            replaces_sha256=_digest(standing_text(texts, name)),
            status=PROPOSED,
            written_by=by or Empty.UNKNOWN,
            received_from=received_from or Empty.NOT_APPLICABLE,
        )
    )


def _digest(text: str) -> str:
    return digest(text.encode()).hex()


def difference(texts: LetterTexts, proposed: LetterText) -> Difference:
    """Return a proposed text beside the one that stands now."""
    name = held(proposed.name) or ""
    return Difference(name, standing_text(texts, name), held(proposed.text) or "")


def approve(store: Store, texts: LetterTexts, proposed: RecordId, by: str) -> Version[LetterText]:
    """Let a proposed text stand in letters from now on, under the name of who compared it.

    Raises TextChangedError where another text stands now than the one it was compared with, and what
    `check` raises.
    """
    seen = store.read(LetterText, proposed)
    name = held(seen.record.name) or ""
    check(texts, name, held(seen.record.text) or "")
    if not is_current(texts, seen.record):
        then = held(seen.record.replaces_sha256) or ""
        raise TextChangedError(then, _digest(standing_text(texts, name)))
    return store.put(
        replace(seen.record, status=APPROVED, approved_by=by, approved_on=store.clock.today()), seen
    )


def withdraw(store: Store, text: RecordId) -> Version[LetterText]:
    """Take a text of ours back; the version before it stands again."""
    seen = store.read(LetterText, text)
    return store.put(replace(seen.record, status=WITHDRAWN), seen)


def own_texts(store: Store, texts: LetterTexts) -> Mapping[str, str]:
    """Return the texts of ours that stand, by name: what is shared with a partner."""
    laid = laid_over(texts, records(store, LetterText))
    changed = (name for name, line in laid.sources.items() if line != texts.sources[name])
    return {name: standing_text(laid, name) for name in changed}
