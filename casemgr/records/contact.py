"""A contact: one conversation, by whatever means; together they are the ground a letter stands on.

"I spoke with Mr … on 2 and 16 September, without an interpreter" is made of these (S7).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.interpreter import INTERPRETER, Interpreter
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, composite, reference, term
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """When, how, in what language and in which town."""

    on: date | None = None
    mode: str | None = None
    language: str | None = None
    city: str | None = None


SESSION = composite(Session, on=DAY, mode=term("knowledge_mode"), language=term("language"), city=TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """One conversation with a client, or about him with somebody else."""

    collection: ClassVar[str] = "contacts"
    required: ClassVar[tuple[str, ...]] = ("case_id", "session")
    titled_by: ClassVar[tuple[str, ...]] = ("session", "caller")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    session: Fact[Session] = described(SESSION, Sharing.NARRATIVE, fact=True)
    interpreter: Fact[Interpreter] = described(INTERPRETER, Sharing.OFFICE, fact=True)
    """Not applicable where there was none."""
    signatory_id: str | Empty = described(reference("signatories"), Sharing.OFFICE)
    """The counsellor who spoke."""
    caller: str | Empty = described(term("caller"), Sharing.OFFICE)
    erase_on: date | Empty = described(DAY, Sharing.OFFICE, safety=Safety.EARLIEST, due=True)
    """When what somebody else told is erased unless the client has agreed (HR17)."""
    observed: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """What the counsellor saw himself, as a letter may say it (L05)."""
    summary: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE, search=True)
    follow_up_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.caller) not in (None, "client") and self.erase_on is Empty.NOT_ASKED:
            yield Problem("erase_on", "third_person_undated")
