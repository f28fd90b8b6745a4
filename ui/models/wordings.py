"""The office's own words for letters as the window shows them: read, proposed, approved, shared."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casemgr.exchange.letter_texts import MAX_FILE, read_text_file, text_file
from casemgr.exchange.office import Office
from casemgr.files import read_at_most, write_durably
from casemgr.ids import RecordId
from casemgr.letters import overlay
from casemgr.letters.catalogue import LetterTexts, shipped_letters
from casemgr.letters.composing import Writing
from casemgr.letters.office_desk import desk_of, texts_of
from casemgr.letters.wordings import Sentence, plain, sentences, types_with
from casemgr.records.fact import held
from casemgr.records.letter_text import APPROVED, PROPOSED, LetterText
from casemgr.store.drafts import Draft, drafts, drop_draft, keep_draft
from casemgr.store.listings import records
from casemgr.vault.vault import Vault

_SUFFIX: Final = ".texts"


@dataclass(frozen=True, slots=True)
class Wordings:
    """What letters are written from, and every version of our own."""

    writing: Writing
    ours: tuple[LetterText, ...]
    kinds: Mapping[str, str]
    """A type of letter in which each sentence stands that we have versions of."""

    @property
    def texts(self) -> LetterTexts:
        """The texts that stand."""
        return self.writing.texts

    def versions(self, name: str) -> tuple[LetterText, ...]:
        """Return our versions of a sentence, the newest first."""
        found = [each for each in self.ours if each.name == name]
        return tuple(sorted(found, key=lambda each: held(each.version) or 0, reverse=True))

    def waiting(self, name: str) -> LetterText | None:
        """Return the newest version where it waits for somebody to approve it."""
        newest = next((each for each in self.versions(name) if each.status in (PROPOSED, APPROVED)), None)
        return newest if newest is not None and newest.status == PROPOSED else None

    def is_current(self, version: LetterText) -> bool:
        """Tell whether a version was compared with the words that stand now."""
        return overlay.is_current(self.texts, version)

    def is_ours(self, name: str) -> bool:
        """Tell whether letters say a sentence in our words."""
        return self.texts.sources[name] != shipped_letters().sources[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRow:
    """One sentence of a type in a language; `heading` opens the paragraph it stands in."""

    name: str
    kind: str
    clause: str
    heading: str
    text: str
    ours: bool
    waiting: LetterText | None


@dataclass(frozen=True, slots=True)
class WordingView:
    """One sentence with everything about it, and what was typed of it before."""

    name: str
    kind: str
    kinds: tuple[str, ...]
    heading: str
    sentence: Sentence
    wordings: Wordings
    typed: str | None

    @property
    def clause(self) -> str:
        """The clause it stands in."""
        return self.sentence.clause

    @property
    def standing(self) -> str:
        """The words that stand now."""
        return plain(self.wordings.texts, self.name)

    @property
    def shipped(self) -> str:
        """The words that came with the program."""
        return plain(shipped_letters(), self.name)


def read_wordings(vault: Vault) -> Wordings:
    """Read the texts that stand and our own versions."""
    writing, ours = desk_of(vault).writing, tuple(records(vault.store, LetterText))
    names = {held(each.name) or "" for each in ours} & writing.texts.sources.keys()
    found = {name: types_with(writing.texts, name) for name in sorted(names)}
    return Wordings(writing, ours, {name: kinds[0] for name, kinds in found.items() if kinds})


def our_rows(wordings: Wordings) -> list[WordingRow]:
    """Return what we word otherwise and what waits, of every type and language."""
    places = sorted({(kind, name.partition("/")[0]) for name, kind in wordings.kinds.items()})
    found = {each.name: each for kind, language in places for each in wording_rows(wordings, kind, language)}
    return [each for name, each in found.items() if each.ours or each.waiting is not None]


def wording_rows(wordings: Wordings, kind: str, language: str) -> list[WordingRow]:
    """Return the sentences of a type in a language, in the order of its page."""
    texts = wordings.texts
    found = sentences(texts, kind, language)
    headings = _headings(texts, found)
    return [
        WordingRow(
            name=each.name,
            kind=kind,
            clause=each.clause,
            heading=headings.get(each.clause, ""),
            text=plain(texts, each.name),
            ours=wordings.is_ours(each.name),
            waiting=wordings.waiting(each.name),
        )
        for each in found
    ]


def _headings(texts: LetterTexts, found: Sequence[Sentence]) -> dict[str, str]:
    """Return the first heading of each clause that has one."""
    opening = [each for each in reversed(found) if each.name.endswith("heading")]
    return {each.clause: plain(texts, each.name) for each in opening}


def read_wording(vault: Vault, name: str, kind: str) -> WordingView:
    """Read one sentence, with the draft that was left of it."""
    wordings, left = read_wordings(vault), _draft_of(vault, name)
    found = sentences(wordings.texts, kind, name.partition("/")[0])
    sentence = next(each for each in found if each.name == name)
    typed = json.loads(left.body)["typed"]["text"] if left else None
    heading = _headings(wordings.texts, found).get(sentence.clause, "")
    kinds = types_with(wordings.texts, name)
    return WordingView(name, kind, kinds, heading, sentence, wordings, typed)


def propose_words(vault: Vault, name: str, typed: str, by: str) -> None:
    """Keep words for somebody to approve and let their draft go; raises what overlay.propose raises."""
    with vault.store.transaction():
        overlay.propose(vault.store, texts_of(vault.store), name, typed, by=by)
        drop_typed(vault, name)


def approve_words(vault: Vault, text: RecordId, by: str) -> None:
    """Let words stand under the name of who compared them; raises what overlay.approve raises."""
    overlay.approve(vault.store, texts_of(vault.store), text, by)


def withdraw_words(vault: Vault, text: RecordId) -> None:
    """Take words back, or refuse those that were proposed."""
    overlay.withdraw(vault.store, text)


def keep_typed(vault: Vault, name: str, typed: str) -> int:
    """Keep what is typed so far, on a full disk too; return when, in milliseconds since 1970."""
    left = _draft_of(vault, name)
    record = LetterText(id=left.record) if left else LetterText.new(vault.store.clock, name=name)
    draft = left.draft if left else record.id
    body = {"name": name, "text": typed}
    vault.despite_full_disk(lambda: keep_draft(vault.store, draft, record, body, None))
    return vault.store.clock.now_ms()


def read_left(vault: Vault, draft: str) -> WordingView | None:
    """Read the sentence of which a draft was left; None where the draft or the sentence is gone."""
    left = next((each for each in drafts(vault.store) if each.draft == draft), None)
    name = str(json.loads(left.body)["typed"].get("name")) if left is not None else ""
    kinds = types_with(texts_of(vault.store), name) if name in texts_of(vault.store).sources else ()
    return read_wording(vault, name, kinds[0]) if kinds else None


def is_words(draft: Draft) -> bool:
    """Tell whether a draft is of words of letters."""
    return draft.collection == LetterText.collection


def drop_typed(vault: Vault, name: str) -> None:
    """Forget what was typed."""
    left = _draft_of(vault, name)
    if left is not None:
        drop_draft(vault.store, left.draft)


def _draft_of(vault: Vault, name: str) -> Draft | None:
    found = filter(is_words, drafts(vault.store))
    return next((each for each in found if json.loads(each.body)["typed"].get("name") == name), None)


def share_words(vault: Vault, folder: Path) -> Path:
    """Write the words of ours that stand, signed, into a folder under a name that tells nothing."""
    ours = overlay.own_texts(vault.store, shipped_letters())
    place = folder / f"{secrets.token_hex(8)}{_SUFFIX}"
    write_durably(place, text_file(Office.of(vault), ours))
    return place


def take_words(vault: Vault, file: Path) -> tuple[str, int]:
    """Keep what differs in a partner's file as proposals, all or none; return whose and how many."""
    came, texts = (
        read_text_file(Office.of(vault), read_at_most(file, MAX_FILE + 1)),
        texts_of(vault.store),
    )
    fresh = {name: text for name, text in came.texts.items() if text != overlay.standing_text(texts, name)}
    with vault.store.transaction():
        for name, text in fresh.items():
            overlay.propose(vault.store, texts, name, text, received_from=came.name)
    return came.name, len(fresh)
