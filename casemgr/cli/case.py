"""`casemgr-cli case …`: add, find, show and edit cases."""

from datetime import timedelta
from typing import Any

from casemgr.casework import portable
from casemgr.casework.agenda import coming_due
from casemgr.casework.cases import known_record, open_case
from casemgr.cli import attaching, calls, conflicts, counsel, friday, wellbeing
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, of_case, sets, unlocks
from casemgr.cli.console import Console
from casemgr.cli.editing import add_to, edit
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming, read_json
from casemgr.cli.finding import Owners, called, due_rows, shown
from casemgr.cli.named import file_called, record_called, short
from casemgr.cli.showing import case_lines, record_lines
from casemgr.cli.tables import table
from casemgr.cli.wording import wording
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import record_to_json
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.store.listings import records
from casemgr.store.searching import search

_DAYS = 7
_PIECE = 1 << 16
NEW = "new:"


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    adding = unlocks(noun.verb("add", add, "add a case, empty or from JSON as `case show --json` prints it"))
    adding.add_argument("--from", dest="source", metavar="FILE", help="a JSON file, - for standard input")
    adding.add_argument("--keep-ids", action="store_true", help="keep the ids in the file")
    unlocks(noun.verb("list", list_cases, "list all cases"))
    due = unlocks(noun.verb("due", list_due, "list what comes due"))
    due.add_argument("--days", type=int, default=_DAYS, metavar="N", help="look N days ahead (7)")
    of_case(noun.verb("show", show, "show all of a case"))
    searching = unlocks(noun.verb("search", find, "find records by words, in any script"))
    searching.add_argument(
        "words", nargs="+", metavar="WORDS", help="beginnings of words that must all be there"
    )
    editing = sets(of_case(noun.verb("edit", edit_one, "set fields of a record, or add a record to a case")))
    editing.add_argument("record", metavar="RECORD", help=f"an id, a kind, or {NEW}KIND for a new record")
    editing.add_argument("--of", metavar="PERSON", help="whose new record it is, if not the client's")
    for more in (attaching, conflicts, calls, counsel, friday, wellbeing):
        more.add_commands(noun)
    fields = noun.verb("fields", list_fields, "list the kinds of record, or the fields of one")
    fields.add_argument("kind", nargs="?", choices=sorted(CATALOGUE), metavar="KIND", help="such as stays")


def add(args: Arguments, console: Console) -> Answer:
    """Add a case: what was read, all or nothing, or an empty one under a random reference."""
    document = read_json(args.source, console) if args.source else None
    with unlocked(args, console) as vault:
        if args.source:
            with naming(args.source):
                added = portable.add_from_json(vault.store, document, keep_ids=args.keep_ids)
            case, left_out = added.case.record, added.left_out
        else:
            words = wording()
            case, left_out = (
                open_case(vault.store, words.vocabularies["code_name"], words.language).case.record,
                (),
            )
    lines = [f"Added {called(case)}."]
    lines += [
        f"Left out the letter {short(letter)}: a copy of a final letter is not the letter."
        for letter in left_out
    ]
    return Answer({"kind": "case_added", "case": _case_fact(case), "left_out": list(left_out)}, lines)


def list_cases(args: Arguments, console: Console) -> Answer:
    """List the cases, the latest altered first."""
    words = wording()
    with unlocked(args, console) as vault:
        cases = records(vault.store, Case)
    rows = [
        (
            held(case.reference) or short(case.id),
            held(case.code_name) or "",
            words.label("case_status", held(case.status) or ""),
            words.day(case.opened_on),
            ", ".join(held(case.profiles) or ()),
        )
        for case in cases
    ]
    lines = (
        table(("Reference", "Code name", "Status", "Opened", "Profiles"), rows) if rows else ["No cases yet."]
    )
    return Answer({"kind": "cases", "cases": [_case_fact(case) for case in cases]}, lines)


def list_due(args: Arguments, console: Console) -> Answer:
    """List what comes due within some days, what is overdue first."""
    words, until = wording(), console.clock.today() + timedelta(days=args.days)
    with unlocked(args, console) as vault:
        items = list(coming_due(vault.store, until))
        rows = list(due_rows(items, Owners(vault.store), words))
    facts = [
        {"day": str(item.day), "field": item.field, "record": record_to_json(item.record)} for item in items
    ]
    lines = table(("Day", "Case", "What"), rows) if rows else [f"Nothing comes due until {until}."]
    return Answer({"kind": "due", "until": str(until), "due": facts}, lines)


def show(args: Arguments, console: Console) -> Answer:
    """Show a case; `--json` prints what `case add --from` takes."""
    with unlocked(args, console) as vault:
        file = file_called(vault.store, args.case)
    return Answer(portable.to_json(file), list(case_lines(file, wording())))


def find(args: Arguments, console: Console) -> Answer:
    """Find records that hold all the words begun."""
    words = wording()
    with unlocked(args, console) as vault:
        owners = Owners(vault.store)
        hits = [
            (hit, known_record(vault.store, hit.record)) for hit in search(vault.store, " ".join(args.words))
        ]
        found = [
            (owners.case_of(hit.record, hit.parent), record) for hit, record in hits if record is not None
        ]
    rows = [(called(case), shown(record, words)) for case, record in found]
    facts = [{"case": case.id if case else None, "record": record_to_json(record)} for case, record in found]
    return Answer(
        {"kind": "found", "found": facts}, table(("Case", "Record"), rows) if rows else ["Nothing found."]
    )


def edit_one(args: Arguments, console: Console) -> Answer:
    """Set fields of a record of a case, or add a record to it."""
    with unlocked(args, console) as vault:
        file = file_called(vault.store, args.case)
        if args.record.startswith(NEW):
            kept = add_to(vault.store, file, args.record.removeprefix(NEW), args.of, args.typed)
        else:
            kept = edit(vault.store, record_called(file, args.record), args.typed)
    return Answer(
        {"kind": "record", "record": record_to_json(kept.record)}, list(record_lines(kept, wording()))
    )


def list_fields(args: Arguments, _console: Console) -> Answer:
    """List the kinds of record, or the fields of one kind with what they hold; needs no vault."""
    if args.kind is None:
        return Answer({"kind": "kinds", "kinds": sorted(CATALOGUE)}, sorted(CATALOGUE))
    known = fields_of(CATALOGUE[args.kind])
    facts = {
        name: {
            "holds": what.kind.name,
            "codes": what.kind.vocabulary,
            "fact": what.fact,
            "shared_as": what.sharing,
        }
        for name, what in known.items()
    }
    rows = [
        (name, what.kind.vocabulary or what.kind.name, "with source" if what.fact else "", what.sharing)
        for name, what in known.items()
    ]
    return Answer({"kind": args.kind, "fields": facts}, table(("Field", "Holds", "Fact", "Shared as"), rows))


def _case_fact(case: Case) -> dict[str, Any]:
    return {name: value for name, value in record_to_json(case).items() if name != "collection"}
