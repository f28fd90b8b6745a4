"""A copy of a letter for the client, handed over only when he asks for it after the warning (HR06)."""

from dataclasses import replace
from datetime import date

from casemgr.ids import RecordId
from casemgr.letters.desk import Desk, NoticeError
from casemgr.letters.issuing import final_bytes
from casemgr.letters.material import gather
from casemgr.letters.notices import COPY, warned_of_copies
from casemgr.letters.writing import OPEN, draft_pdf
from casemgr.records.fact import held
from casemgr.records.letter import Letter


def hand_copy(desk: Desk, letter: RecordId, on: date, *, asked: bool, language: str | None = None) -> bytes:
    """Return the bytes of a copy for the client and note the day on which he takes it.

    `asked` says that he asked for it himself after the warning. Raises NoticeError without that where HR06
    asks for it, and what `draft_pdf` raises while the letter is open.
    """
    seen = desk.store.read(Letter, letter)
    record = seen.record
    material = gather(desk.store, held(record.case_id) or "", held(record.person_id) or "")
    if warned_of_copies(material) and not asked:
        raise NoticeError(COPY)
    open_yet = held(record.status) in OPEN
    pdf = draft_pdf(desk, letter, language) if open_yet else final_bytes(desk, letter)
    desk.store.put(replace(record, copy_on=on), seen)
    return pdf
