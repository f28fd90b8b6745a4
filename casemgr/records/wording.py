"""A wording: how the text of one fact is said in the letters of each language.

What a client told is kept once, in the words it was noted in. A letter in another language needs a
person to say it there; nothing is translated by the program. The wording names the text it words by
its hash, so it falls away when the fact changes.
"""

import hashlib
from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import TEXT, reference
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Record):
    """The words for one fact; `fact` is a record's id and the field, joined by a stop."""

    collection: ClassVar[str] = "wordings"
    required: ClassVar[tuple[str, ...]] = ("case_id", "fact", "text_sha256")
    titled_by: ClassVar[tuple[str, ...]] = ("words",)

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    fact: str | Empty = described(TEXT, Sharing.NARRATIVE)
    text_sha256: str | Empty = described(TEXT, Sharing.NARRATIVE)
    words: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.NARRATIVE)

    def words_this(self, text: str) -> bool:
        """Whether it words exactly this text."""
        return self.text_sha256 == text_digest(text)

    def in_language(self, language: str) -> str | None:
        """The words in one language, None where nobody has written them."""
        words = held(self.words)
        return None if words is None else words.get(language)


def text_digest(text: str) -> str:
    """Return the hash by which a wording knows the text it words."""
    return hashlib.sha256(text.encode()).hexdigest()
