"""Texts of letters, signed by one office and offered to another, which approves them after a look.

What comes is words alone; whether they may stand in a letter, `letters.overlay` decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from casemgr.exchange.errors import DamagedError
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.signed import MAX_SIGNATURE
from casemgr.exchange.signed_files import read_signed_file, signed_file
from casemgr.exchange.wire import LetterTexts
from casemgr.records.fact import held

_PLACE = "letter texts"
MAX_FILE = LetterTexts.limit + MAX_SIGNATURE


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSet:
    """The texts of a partner by name, the signature checked; `created` is in milliseconds since 1970."""

    sender: Correspondent
    created: int
    texts: Mapping[str, str]

    @property
    def name(self) -> str:
        """What the office is called that signed them."""
        return held(self.sender.partner.name) or self.sender.card.card.name


def text_file(office: Office, texts: Mapping[str, str]) -> bytes:
    """Return texts by name as a file that this office signed."""
    rows = [f"{name}\n{texts[name]}" for name in sorted(texts)]
    created = office.store.clock.now_ms()
    return signed_file(office, LetterTexts(sender=office.fingerprint, created=created, rows=rows))


def read_text_file(office: Office, file: bytes) -> TextSet:
    """Return the texts in a file that a partner signed; raises what `read_signed_file` does."""
    sender, document = read_signed_file(office, file, LetterTexts, _PLACE)
    parts = [row.partition("\n") for row in document.rows]
    texts = {name: text for name, _, text in parts}
    if list(texts) != sorted(texts) or len(texts) != len(parts):
        raise DamagedError(_PLACE, "order")
    return TextSet(sender=sender, created=document.created, texts=texts)
