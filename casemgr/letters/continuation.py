"""A long account goes on behind the letter: the letter keeps the length that its reader reads (E1).

What a client told is printed sentence by sentence. When one told text fills more than about ten lines, or
fewer where the letter would be too long, the rest of it moves to pages behind the letter, under the number
of its paragraph, and a sentence in its place says so. Nothing is left out: rules, approval and snapshot
look at every sentence, wherever it stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from casemgr.letters.blocks import Block, Body, Bullet, Heading, Paragraph, Run, Sentence
from casemgr.letters.composing import Composed
from casemgr.letters.content import PageContent
from casemgr.letters.findings import located
from casemgr.letters.page import page_count
from casemgr.letters.words import Words
from casemgr.records.described import fields_of
from casemgr.records.kinds import LONG_TEXT
from casemgr.records.record import Record

MOST_TOLD = (850, 425, 210)
"""Characters of one told text that stay in the letter: ten lines of about eighty-five (L03), or fewer."""


def fitted(issued: PageContent, composed: Composed, words: Words, pages: int) -> PageContent:
    """Return a letter as it will be issued with as much of its accounts in it as its pages hold."""
    first: PageContent | None = None
    for most in MOST_TOLD:
        body, behind = continued(composed, words, most)
        tried = replace(issued, body=body, continuation=behind)
        if page_count(tried) <= pages:
            return tried
        first = first or tried
    return first or issued


def continued(composed: Composed, words: Words, most: int) -> tuple[Body, tuple[Block, ...]]:
    """Return the body that stays in the letter, and the blocks that stand behind it."""
    kept: list[Block] = []
    moved: list[Block] = []
    number: int | None = None
    pointer = words.text("letter", "continued")
    for block in composed.body.blocks:
        if isinstance(block, Paragraph) and not block.inset:
            number = block.number
        if number is None or isinstance(block, Heading | Bullet):
            kept.append(block)
            continue
        here, behind = _divided(block.sentences, composed.records, pointer, most)
        kept.append(Paragraph(here, block.number, block.inset))
        moved += [Paragraph(behind, number)] if behind else []
    if not moved:
        return composed.body, ()
    title = Sentence((Run(words.text("letter", "continuation")),))
    return Body(tuple(kept), composed.body.notes), (Heading(2, (title,)), *moved)


def _divided(
    sentences: Sequence[Sentence], records: Mapping[str, Record], pointer: str, most: int
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Return the sentences that stay, with the pointer where others left, and those that leave."""
    used: dict[str, int] = {}
    stay: list[Sentence] = []
    leave: list[Sentence] = []
    for sentence in sentences:
        told = next(_told(sentence, records), None)
        if told is not None:
            begun = used.get(told, 0)
            used[told] = begun + len(sentence.text)
            if begun and used[told] > most:
                if not leave:
                    stay.append(Sentence((Run(pointer),), sentence.facts))
                leave.append(sentence)
                continue
        stay.append(sentence)
    return tuple(stay), tuple(leave)


def _told(sentence: Sentence, records: Mapping[str, Record]) -> Iterator[str]:
    """Yield the facts of a sentence that are told at length."""
    for fact in sorted(sentence.facts):
        record, field = located(fact)
        found = records.get(record)
        description = fields_of(type(found)).get(field) if found is not None else None
        if description is not None and description.fact and description.kind is LONG_TEXT:
            yield fact
