"""Private prompts: odd dates and gaps that others have been refused for (C1 to C12, HR12).

They are for the counsellor alone, on demand. They never say "to correct", never hold up saving or a letter,
never print, and nothing of them is kept: this module writes nothing and no record has a field for
them. Those that weigh a client's account wait until he has given it freely; the one that sends him to
a lawyer before he tells anything does not wait.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from casemgr.casework.case_file import CaseFile
from casemgr.casework.lookup import codes, of_collection, values
from casemgr.casework.prompt_checks import CHECKS, Prompt, Question
from casemgr.ids import RecordId
from casemgr.law.checks import Checks
from casemgr.law.sentences import said
from casemgr.records.case import Case
from casemgr.records.contact import Contact
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import LONG_TEXT

_ACCOUNTS = (("events", "account"), ("consciences", "trigger"), ("consciences", "statement_id"))


@dataclass(frozen=True, slots=True)
class Prompts:
    """What the counsellor may want to think about. `waiting` says that no free account is noted yet."""

    prompts: tuple[Prompt, ...]
    waiting: bool


def prompts_of(
    file: CaseFile, checks: Checks, on: date, told_elsewhere: Iterable[tuple[RecordId, str]] = ()
) -> Prompts:
    """Return the prompts of a case on a day.

    `told_elsewhere` are letters about other clients with the free texts they rest on (C11).
    """
    gate = tuple(_lawyer_first(file, checks))
    if not _has_told(file):
        return Prompts(gate, waiting=True)
    question = Question(file, checks, on)
    found = (prompt for check in CHECKS for prompt in check(question))
    return Prompts((*gate, *found, *_told_again(file, told_elsewhere)), waiting=False)


def _lawyer_first(file: CaseFile, checks: Checks) -> Iterator[Prompt]:
    """C12: a lawyer before any statement in detail."""
    flagged = bool(held(file.case.record.lawyer_first))
    if flagged or codes(file.case, "profiles") & checks.codes.lawyer_first:
        yield Prompt("C12", said("C12"), ((file.case.record.id, Case.collection, "profiles"),))


def _has_told(file: CaseFile) -> bool:
    """Tell whether the client has given an account of his own, in a talk or on paper."""
    spoken = any(held(each.caller) == "client" and held(each.session) for each in file.all(Contact))
    written = (values(kept, name) for noun, name in _ACCOUNTS for kept in of_collection(file, noun))
    return spoken or any(written)


def _told_again(file: CaseFile, elsewhere: Iterable[tuple[RecordId, str]]) -> Iterator[Prompt]:
    """C11: the same paragraph stands in the letter of another client."""
    theirs = {_plain(text) for _, text in elsewhere}
    for kept in file.versions():
        for name, description in fields_of(type(kept.record)).items():
            ours = values(kept, name) if description.fact and description.kind is LONG_TEXT else ()
            if any(_plain(text) in theirs for text in ours):
                yield Prompt("C11", said("C11"), ((kept.record.id, kept.record.collection, name),))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
