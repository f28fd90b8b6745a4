"""What a client is told before he approves a letter, and before he takes a copy of one.

A letter stays on file with whoever receives it and may be passed on (HR04). A copy is found in a search,
at a border or on a telephone: citizens of Belarus and Russia read on our screen, and take a copy only when
they ask for one after that warning (HR06). What the notices say stands in resources/messages, under
[notices], by the codes that are given here.
"""

from casemgr.letters.heads import SENSITIVE
from casemgr.letters.material import Material
from casemgr.records.addressee import Addressee
from casemgr.records.fact import held

COPY, MISSION, OTHER = "copy", "mission", "other"
_MISSIONS = frozenset({"embassy", "consulate", "visa_centre"})


def notice_before(addressee: Addressee) -> str:
    """Return the code of what the client is told before he approves a letter to an addressee (HR04)."""
    return MISSION if held(addressee.kind) in _MISSIONS else OTHER


def warned_of_copies(material: Material) -> bool:
    """Whether a client reads on our screen and takes a copy only after the warning (HR06)."""
    return bool(SENSITIVE & set(material.citizenships()))
