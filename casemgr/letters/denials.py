"""What a letter may say it does not know of, and the records of the file that know better.

"We know of no summons" stands only where no register, no withheld register and no paper of the file tells
of one; so nothing here asks whether a fact may be printed.
"""

from collections.abc import Mapping, Sequence

from casemgr.letters.material import Material
from casemgr.letters.reasons import Selection, of_kind, select
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.records.record import Record

NO_CALL_UP = ("data_check", "register_control", "interview")
"""Purposes of a summons that calls nobody up (CASE_RECORD.md B3)."""
ORDERS = ("draft_decision", "mobilisation_order")
SUMMONING = ("summons", "register_entry", *ORDERS)
"""Kinds of paper that summon somebody."""
PROSECUTING = ("charge", "wanted_listing", "trial", "sentence")


def denials(material: Material) -> Mapping[str, Selection]:
    """Return the records that keep a denial from standing, by the name under which conditions know them.

    summoned     any summons, decision or order, or a paper of such a kind
    called_up    the same but for summonses to something else than service
    prosecuted   a criminal case, or an event that there is none without
    """
    events = material.all(Event)
    told = [*of_kind(events, "summons"), *of_kind(events, *ORDERS)]
    papers = [each for each in material.all(Document) if held(each.kind) in SUMMONING]
    cases = _every(material.all(CriminalCase), "stage")
    steps = _every(of_kind(events, *PROSECUTING), "kind")
    return {
        "summoned": _every([*told, *papers], "kind"),
        "called_up": select(told or papers, ("kind", "summons_purpose") if told else ("kind",), _calls_up),
        "prosecuted": Selection((*cases.records, *steps.records), cases.facts | steps.facts),
    }


def _every(records: Sequence[Record], field: str) -> Selection:
    return Selection(tuple(records), frozenset(f"{each.id}.{field}" for each in records))


def _calls_up(record: Record) -> bool:
    """Whether it calls to service; a summons that does not say what for is taken to."""
    return not isinstance(record, Event) or held(record.summons_purpose) not in NO_CALL_UP
