"""What somebody told, to be said by a person in the language of a letter; see records/wording.py."""

from dataclasses import dataclass

from casemgr.casework.cases import read_any
from casemgr.ids import RecordId
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import LONG_TEXT, TEXT
from casemgr.records.wording import Wording, text_digest
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version


@dataclass(frozen=True, slots=True)
class Told:
    """A text as it was noted, and its wording; `seen` is None where nobody has worded it yet."""

    text: str
    wording: Wording
    seen: Version[Wording] | None


def read_told(store: Store, case: RecordId, record: RecordId, field: str) -> Told | None:
    """Return what a field holds, to be worded anew; None where it holds no text. Raises NotFoundError.

    Of several wordings of exactly this text it is the one that letters use.
    """
    found = read_any(store, record).record
    description = fields_of(type(found)).get(field)
    text = held(getattr(found, field)) if description and description.kind in (TEXT, LONG_TEXT) else None
    if not isinstance(text, str):
        return None
    fact = f"{record}.{field}"
    for kept in sorted(records(store, Wording, parent=case), key=lambda each: each.id, reverse=True):
        if held(kept.fact) == fact and kept.words_this(text):
            seen = store.read(Wording, kept.id)
            return Told(text, seen.record, seen)
    made = Wording.new(store.clock, case_id=case, fact=fact, text_sha256=text_digest(text))
    return Told(text, made, None)
