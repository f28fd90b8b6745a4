"""`casemgr-cli case withdraw | whereabouts`: a client takes consent back, or is missing."""

from collections.abc import Iterator
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.casework.whereabouts import Consequences, report
from casemgr.casework.withdrawal import Withdrawal, withdraw
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, of_case
from casemgr.cli.console import Console
from casemgr.cli.editing import applied, person_called
from casemgr.cli.entering import unlocked
from casemgr.cli.finding import called, shown
from casemgr.cli.named import file_called, one_of, short
from casemgr.cli.tables import paragraph
from casemgr.cli.wording import Wording, wording
from casemgr.records.codec import record_to_json
from casemgr.records.consent import Consent
from casemgr.records.fact import held
from casemgr.records.record import Record
from casemgr.records.whereabouts import Whereabouts

_BEYOND = {
    "read": "was sent: its reader may keep it on file and pass it on",
    "untrusted": "holds a copy and can no longer be asked",
    "referred": "was told to others when the client was referred",
    "backups": "Backups and sealed vaults hold what they hold until they are replaced.",
}


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of cases."""
    withdrawing = _of_person(noun.verb("withdraw", take_back, "withdraw a client's consents in one action"))
    withdrawing.add_argument(
        "--consent", nargs="+", metavar="C", help="only these consents; all of the client's otherwise"
    )
    missing = _of_person(noun.verb("whereabouts", note_whereabouts, "note who heard what of a client"))
    missing.add_argument(
        "--status", required=True, metavar="CODE", help="known, unknown, detained or deceased"
    )
    missing.add_argument("--reporter", required=True, metavar="CODE", help="such as relative")
    missing.add_argument(
        "--certainty", required=True, metavar="CODE", help="certain, likely, rumour or unknown"
    )
    missing.add_argument("--by", metavar="NAME", help="who reported it")
    missing.add_argument("--since", metavar="DATE", help="since when, such as 2026-11 or 2026-11-14")


def _of_person(parser: Parser) -> Parser:
    parser.add_argument("--of", metavar="PERSON", help="who, if not the client")
    return of_case(parser)


def take_back(args: Arguments, console: Console) -> Answer:
    """Withdraw consents, and say who holds what."""
    words = wording()
    with unlocked(args, console) as vault:
        file = file_called(vault.store, args.case)
        person = person_called(file, args.of)
        only = [_consent(file, each) for each in args.consent] if args.consent else None
        done = withdraw(vault.store, file.case.record.id, person, console.clock.today(), only)
    return Answer(_withdrawal_fact(done), list(_withdrawal_lines(done, words)))


def note_whereabouts(args: Arguments, console: Console) -> Answer:
    """Keep a report, and do what follows from it."""
    words = wording()
    with unlocked(args, console) as vault:
        file = file_called(vault.store, args.case)
        blank = Whereabouts.new(
            console.clock, person_id=person_called(file, args.of), reported_on=console.clock.today()
        )
        typed = [f"{name}={getattr(args, name)}" for name in ("status", "reporter", "certainty")]
        typed += [f"reported_by={args.by}"] if args.by else []
        typed += [f"since={args.since}"] if args.since else []
        done = report(vault.store, file.case.record.id, applied(blank, typed))
    return Answer(_consequences_fact(done), list(_consequences_lines(done, words)))


def _consent(file: CaseFile, given: str) -> str:
    return one_of("consents", given, (each.id for each in file.all(Consent)))


def _facts(found: Any) -> list[dict[str, Any]]:
    return [record_to_json(record) for record in found]


def _withdrawal_fact(done: Withdrawal) -> dict[str, Any]:
    return {
        "kind": "withdrawn",
        "consents": _facts(done.consents),
        "stopped": _facts(done.stopped),
        "copies": [{"partner": each.passage.partner, "bundle": each.passage.bundle} for each in done.copies],
        "letters": _facts(done.letters),
        "recalls": _facts(done.recalls),
        "beyond_recall": [{"reason": each.reason, "record": each.record} for each in done.beyond_recall],
    }


def _withdrawal_lines(done: Withdrawal, words: Wording) -> Iterator[str]:
    yield f"Withdrawn or refused: {len(done.consents)} consents. Nobody can override that."
    yield from _listed("Stopped, neither printed nor saved from now on:", done.stopped, words)
    yield from _listed("Letters that still speak for us:", done.letters, words)
    if done.copies:
        yield "Copies with partners:"
        yield from (f"  partner {short(each.passage.partner)}: {each.outcome}" for each in done.copies)
    yield from _listed("Tasks added, to ask them back:", done.recalls, words)
    yield "Nobody can take back:"
    for each in done.beyond_recall:
        about = f"{short(each.record)} " if each.record else ""
        yield from paragraph(about + _BEYOND[each.reason], 2)


def _consequences_fact(done: Consequences) -> dict[str, Any]:
    return {
        "kind": "whereabouts",
        "report": record_to_json(done.report.record),
        "cases": _facts(done.cases),
        "waiting": _facts(done.waiting),
        "tell": list(done.wish.tell),
        "never": list(done.wish.never),
        "tasks": _facts(done.tasks),
        "code_word_burnt": done.code_word_burnt,
        "offers": list(done.offers),
    }


def _consequences_lines(done: Consequences, words: Wording) -> Iterator[str]:
    yield f"Noted: {words.title(done.report.record)}."
    for case in done.cases:
        yield f"{called(case)}: {words.label('case_status', held(case.status) or '')}."
    yield from _listed("Letters that wait:", done.waiting, words)
    if done.code_word_burnt:
        yield "The code word counts as burnt. Agree on a new one before it is used again."
    yield from _told("He wished to be told:", done.wish.tell)
    yield from _told("Never to be told:", done.wish.never)
    yield from _told("To be done first:", done.wish.steps)
    yield from _listed("Tasks added:", done.tasks, words)
    for letter in done.offers:
        yield f"On offer: {letter} {words.label('letter_type', letter)}."


def _told(heading: str, said: tuple[str, ...]) -> Iterator[str]:
    if said:
        yield heading
        yield from (line for each in said for line in paragraph(each, 2))


def _listed(heading: str, found: tuple[Record, ...], words: Wording) -> Iterator[str]:
    if found:
        yield heading
        yield from (f"  {shown(record, words)}" for record in found)
