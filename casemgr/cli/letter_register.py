"""`casemgr-cli letter register`, `ring-back`, `missions`: what left, who is told, how missions behave."""

from datetime import date
from pathlib import Path

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import write_output
from casemgr.cli.messages import FAILED
from casemgr.cli.named import one_of
from casemgr.cli.tables import paragraph, table
from casemgr.cli.wording import Wording, wording
from casemgr.letters import register
from casemgr.letters.office_desk import desk_of
from casemgr.letters.register_list import PRINTED, Entry, Filter, as_csv, as_pdf, entries
from casemgr.records.addressee import Addressee
from casemgr.reports.missions import by_quarter
from casemgr.reports.suppression import SMALLEST
from casemgr.store.listings import records

_HEADINGS = ("No.", "Number", "Issued", "Type", "To", "State", "Sent")
_PAGE = "page {page} of {pages}"
_ANSWERS = {
    register.Answer.OURS_NOT_REVOKED: "This letter is ours and not revoked.",
    register.Answer.CANNOT_CONFIRM: "We cannot confirm.",
}


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of letters."""
    listing = unlocks(noun.verb("register", show_register, "list the letters that were issued"))
    for name, what in (
        ("--type", "such as L01"), ("--lang", "a language"), ("--state", "such as sent"),
        ("--to", "an addressee"),
    ):  # fmt: skip
        listing.add_argument(name, default="", metavar="WORD", help=f"only {what}")
    for name, what in (("--since", "the first day"), ("--until", "the last day")):
        listing.add_argument(name, type=date.fromisoformat, metavar="DAY", help=f"{what}, as 2026-11-23")
    for name, what in (("--csv", "for a spreadsheet"), ("--pdf", "for paper")):
        listing.add_argument(name, type=Path, metavar="F", help=f"write it {what}: a new file, or a folder")
    ringing = unlocks(
        noun.verb("ring-back", ring_back, "say what a caller may be told, and nothing else (HR01)")
    )
    ringing.add_argument("number", metavar="NUMBER", help="as the caller read it")
    ringing.add_argument(
        "--on", type=date.fromisoformat, required=True, metavar="DAY", help="the day it bears"
    )
    ringing.add_argument("--to", required=True, metavar="ADDRESSEE", help="to whom the caller says it is")
    unlocks(noun.verb("missions", missions, "count what missions told people, by quarter (HR31)"))


def show_register(args: Arguments, console: Console) -> Answer:
    """Show the register, and write it out where that is asked for."""
    words = wording()
    with unlocked(args, console) as vault:
        asked = Filter(
            kind=args.type, language=args.lang, status=args.state, since=args.since, until=args.until,
            addressee=one_of("addressees", args.to, (each.id for each in records(vault.store, Addressee)))
            if args.to else "",
        )  # fmt: skip
        found = entries(desk_of(vault), asked, words.language)
    rows = [_row(entry, words) for entry in found]
    lines = table(_HEADINGS, rows) if rows else ["No letter was issued."]
    files = {}
    if args.csv:
        files["csv"] = str(write_output(args.csv, ".csv", as_csv(found).encode()))
    if args.pdf:
        pdf = as_pdf("Register of letters", _HEADINGS, rows, language=words.language, page_label=_PAGE)
        files["pdf"] = str(write_output(args.pdf, ".pdf", pdf))
    lines += [f"Wrote {place}." for place in files.values()]
    facts = [{name: entry.cell(name) for name in PRINTED} for entry in found]
    return Answer({"kind": "letter_register", "letters": facts, "files": files}, lines)


def _row(entry: Entry, words: Wording) -> list[str]:
    cells = {name: entry.cell(name) for name in PRINTED}
    return list((cells | {"status": words.label("letter_status", cells["status"])}).values())


def ring_back(args: Arguments, console: Console) -> Answer:
    """Say one of two sentences; exit code 1 where it cannot be confirmed."""
    with unlocked(args, console) as vault:
        ids = (each.id for each in records(vault.store, Addressee))
        said = register.answer_caller(
            desk_of(vault), args.number, args.on, one_of("addressees", args.to, ids)
        )
    lines = [_ANSWERS[said], *paragraph("Ring back on the number in your own directory, and say only this.")]
    code = 0 if said is register.Answer.OURS_NOT_REVOKED else FAILED
    return Answer({"kind": "ring_back", "answer": said}, lines, code)


def missions(args: Arguments, console: Console) -> Answer:
    """Show the counts; one below the smallest that is told is not told."""
    words = wording()
    with unlocked(args, console) as vault:
        counts = by_quarter(vault.store)
    rows = [
        (
            f"{row.quarter.year} Q{row.quarter.number}",
            row.state,
            row.located_in,
            words.label("visa_refusal_reason", row.answer),
            f"under {SMALLEST}" if count is None else str(count),
        )
        for row, count in counts
    ]
    lines = (
        table(("Quarter", "State", "In", "Answer", "Times"), rows) if rows else ["No answers are recorded."]
    )
    facts = [
        {"year": row.quarter.year, "quarter": row.quarter.number, "state": row.state, "in": row.located_in}
        | {"answer": row.answer, "times": count}
        for row, count in counts
    ]
    return Answer({"kind": "missions", "rows": facts}, lines)
