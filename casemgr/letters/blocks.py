"""What a letter says, free of Markdown and of paper: blocks of sentences that know their facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from casemgr.letters.expressions import NO_FACTS, Facts


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the ids of every fact it says or depends on."""

    runs: tuple[Run, ...]
    facts: Facts = NO_FACTS

    @property
    def text(self) -> str:
        """Return the words without their faces."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 to 3."""

    level: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `number` counts through the letter, `inset` marks one that continues a numbered one."""

    sentences: tuple[Sentence, ...]
    number: int | None = None
    inset: bool = False


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a list; `inset` when the list stands in a numbered paragraph."""

    sentences: tuple[Sentence, ...]
    inset: bool = False


Block: TypeAlias = Heading | Paragraph | Bullet


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks in reading order, and the names of the legal notes in the order of their numbers."""

    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = ()

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Yield every sentence in reading order."""
        for block in self.blocks:
            yield from block.sentences
