"""An organisation: what a letterhead says of the office that writes."""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import FLAG, LONG_TEXT, TEXT, reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """One office's profile; a letter without a way to check it is an error (E01)."""

    collection: ClassVar[str] = "organisations"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("name",)
    titled_by: ClassVar[tuple[str, ...]] = ("legal_name", "registered_in")

    legal_name: str | Empty = described(TEXT, Sharing.FRAME, search=True)
    name: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME, search=True)
    legal_form: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    registration_number: str | Empty = described(TEXT, Sharing.FRAME)
    registered_in: str | Empty = described(term("country"), Sharing.FRAME)
    city: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    """Stands before the date of a letter."""
    postal_address: str | Empty = described(LONG_TEXT, Sharing.FRAME)
    phone: str | Empty = described(TEXT, Sharing.FRAME)
    email: str | Empty = described(TEXT, Sharing.FRAME)
    verification_contact: str | Empty = described(TEXT, Sharing.FRAME)
    """Where a reader asks whether a letter is ours (HR01)."""
    duty_phone: str | Empty = described(TEXT, Sharing.FRAME)
    """Answered at any hour; an urgent notice names it (L09)."""
    work: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.FRAME)
    """What the organisation does, as block S6 says it."""
    logo: str | Empty = described(reference("blobs"), Sharing.OFFICE)
    shows_logo: bool | Empty = described(FLAG, Sharing.OFFICE)
    """Whether letters carry the logo; never by default for citizens of Belarus and Russia (HR06)."""
    footer: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.OFFICE)
    """What stands at the foot of its letters beside the words about confidence, such as a bank account."""
    window_envelopes: bool | Empty = described(FLAG, Sharing.OFFICE)
    """Whether the address stands where an envelope has its window."""
