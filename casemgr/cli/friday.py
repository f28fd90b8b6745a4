"""`casemgr-cli case friday`: the sheet for a colleague who stands in (HR40)."""

from collections.abc import Iterator
from datetime import date

from casemgr.casework.friday import FridaySheet, SheetCase, accept, friday_sheet
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.finding import called, shown
from casemgr.cli.tables import paragraph
from casemgr.cli.wording import Wording, wording
from casemgr.records.codec import record_to_json
from casemgr.records.person import SAFE_CONTACT


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of cases."""
    friday = unlocks(noun.verb("friday", show_friday, "one page for a colleague who stands in for a week"))
    friday.add_argument("--counsellor", metavar="NAME", help="whose cases; all of the office otherwise")
    friday.add_argument("--accepted-by", metavar="NAME", help="note that this colleague stands in")


def show_friday(args: Arguments, console: Console) -> Answer:
    """Show the sheet, and note who accepted it."""
    words = wording()
    with unlocked(args, console) as vault:
        sheet = friday_sheet(vault.store, args.counsellor)
        if args.accepted_by:
            accept(vault.store, (each.case.id for each in sheet.cases), args.accepted_by)
    lines = list(_friday_lines(sheet, words))
    lines += [f"Accepted by {args.accepted_by}."] if args.accepted_by else []
    cases = [
        {
            "case": record_to_json(each.case),
            "due": [{"day": str(item.day), "field": item.field} for item in each.due],
            "contact": SAFE_CONTACT.to_json(each.contact) if each.contact else None,
            "next": record_to_json(each.next_step) if each.next_step else None,
        }
        for each in sheet.cases
    ]
    facts = {"kind": "friday", "until": str(sheet.until), "cases": cases, "accepted_by": args.accepted_by}
    return Answer(facts | {"signatories": [record_to_json(each) for each in sheet.signatories]}, lines)


def _friday_lines(sheet: FridaySheet, words: Wording) -> Iterator[str]:
    yield f"Due until {sheet.until}"
    for each in sheet.cases:
        yield ""
        yield from _sheet_case_lines(each, words)
    yield ""
    names = ", ".join(words.name(signatory) for signatory in sheet.signatories)
    yield f"May sign: {names or 'nobody'}"


def _sheet_case_lines(each: SheetCase, words: Wording) -> Iterator[str]:
    yield called(each.case)
    for item in each.due:
        yield f"  {item.day}  {item.field}: {shown(item.record, words)}"
    if each.contact is None:
        yield "  Contact: no safe way is known. Do not ring."
    else:
        yield from paragraph(f"Contact: {words.value(SAFE_CONTACT, each.contact)}", 2)
        burnt: date | None = each.contact.burnt_on
        if burnt is not None:
            yield f"  Not safe any more since {burnt}: others may know the code word."
    yield f"  Next: {shown(each.next_step, words) if each.next_step else 'nothing noted'}"
