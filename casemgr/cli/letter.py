"""`casemgr-cli letter …`: from what is known of a case to a letter that is issued, and its register."""

from pathlib import Path
from typing import Any

from casemgr.cli import (
    letter_gallery,
    letter_life,
    letter_reading,
    letter_register,
    letter_told,
    letter_wording,
)
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.desks import begun, sketched
from casemgr.cli.entering import unlocked
from casemgr.cli.files import write_output
from casemgr.cli.finding import Owners, called
from casemgr.cli.messages import FAILED, letter_finding_sentence
from casemgr.cli.named import file_called, short
from casemgr.cli.tables import columns, paragraph, table
from casemgr.cli.wording import wording
from casemgr.files import read_at_most
from casemgr.letters import register
from casemgr.letters.catalogue import shipped_letters
from casemgr.letters.findings import Finding
from casemgr.letters.office_desk import desk_of
from casemgr.letters.writing import Draft, draft, draft_pdf
from casemgr.records.codec import record_to_json
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.store.listings import records


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    noun.verb("types", list_types, "list the types of letter and their languages")
    unlocks(noun.verb("list", list_letters, "list the letters of all cases"))
    _about(noun.verb("check", check, "look at a letter with every rule, and keep nothing"))
    drafting = _about(noun.verb("draft", write_draft, "begin a letter and write its draft, with a watermark"))
    letter_life.writes(drafting, "the draft")
    letter_life.add_commands(noun)
    for verbs in (letter_told, letter_reading, letter_register, letter_wording, letter_gallery):
        verbs.add_commands(noun)
    verifying = unlocks(noun.verb("verify", verify, "tell whether a code or a file is a letter of ours"))
    verifying.add_argument("given", metavar="CODE|FILE", help="eight characters as printed, or a PDF")


def _about(parser: Parser) -> Parser:
    parser.add_argument("case", metavar="CASE", help="reference, code name, id or part of an id")
    parser.add_argument("type", metavar="TYPE", help="such as L01")
    parser.add_argument("--lang", required=True, metavar="L", help="the language of the addressee")
    parser.add_argument(
        "--to", required=True, metavar="ADDRESSEE", help="its id in the directory, or part of it"
    )
    parser.add_argument(
        "--client-lang", metavar="L", help="what the client reads it in; a language of his own, if left out"
    )
    for name, what in (
        ("--sign", "who signs; all who may, if left out"),
        ("--annex", "a document; those its type looks for, if left out"),
        ("--add", "a paragraph that stands only if chosen, such as P23"),
        ("--leave-out", "a paragraph to leave out"),
    ):
        parser.add_argument(name, action="append", default=[], metavar="ID", help=what)
    return unlocks(parser)


def list_types(_args: Arguments, _console: Console) -> Answer:
    """List the types of letter; needs no vault."""
    types = shipped_letters().types.values()
    rows = [(kind.code, " ".join(kind.languages), " ".join(kind.reading), kind.purpose) for kind in types]
    facts = [{"type": kind.code, "languages": kind.languages, "reading": kind.reading} for kind in types]
    return Answer({"kind": "letter_types", "types": facts}, table(("Type", "In", "Read in", "Purpose"), rows))


def list_letters(args: Arguments, console: Console) -> Answer:
    """List the letters, the latest altered first."""
    words = wording()
    with unlocked(args, console) as vault:
        owners = Owners(vault.store)
        found = [
            (each, called(owners.case_of(each.id, each.parent_id))) for each in records(vault.store, Letter)
        ]
    rows = [
        (
            short(each.id),
            held(each.number) or "",
            words.label("letter_status", held(each.status) or ""),
            f"{held(each.kind)} {held(each.language)}",
            case,
        )
        for each, case in found
    ]
    lines = table(("Id", "Number", "State", "Type", "Case"), rows) if rows else ["No letters yet."]
    return Answer({"kind": "letters", "letters": [record_to_json(each) for each, _ in found]}, lines)


def check(args: Arguments, console: Console) -> Answer:
    """Look at a letter; exit code 1 where something keeps it from becoming final."""
    with unlocked(args, console) as vault:
        made = sketched(desk_of(vault), file_called(vault.store, args.case), args)
    return _findings({"kind": "letter_check"}, made, [])


def write_draft(args: Arguments, console: Console) -> Answer:
    """Begin a letter, or go on with the one begun, and write what it says today."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = begun(desk, file_called(vault.store, args.case), args)
        pdf = draft_pdf(desk, letter)
        made = draft(desk, letter)
    place = write_output(args.out, ".pdf", pdf)
    lines = [f"Wrote the draft {place}.", f"Its letter is {short(letter)}."]
    return _findings(
        {"kind": "letter_draft", "letter": letter, "file": str(place)}, made, lines, blocking=False
    )


def verify(args: Arguments, console: Console) -> Answer:
    """Compare a file by its hash, or look up a code; what a caller may be told is said with it (HR01)."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        path = Path(args.given)
        if path.exists():
            found = register.verify_file(desk, read_at_most(path, register.LARGEST_FILE))
        else:
            found = register.verify_code(desk, args.given)
    letter, match = found.letter, found.match
    said = "stands" if found.stands else f"does NOT stand: it is {held(letter.status)}"
    lines = [f"This is our letter {letter_life.printed(letter)} of {letter.finalised_on}. It {said}."]
    lines += ["A signature was added behind our bytes."] if match is register.Match.SIGNED else []
    lines += paragraph(_CALLERS)
    facts = {"kind": "verified", "letter": record_to_json(letter), "stands": found.stands, "match": match}
    return Answer(facts, lines, 0 if found.stands else FAILED)


_CALLERS = (
    "A caller learns nothing from this. Ring back on the number in your own directory and say only that the "
    "letter is ours and not revoked, or that you cannot confirm."
)


def _findings(facts: dict[str, Any], made: Draft, lines: list[str], *, blocking: bool = True) -> Answer:
    """Answer with what the rules found, errors first."""
    rows = [
        (finding.code, finding.severity, _where(finding), letter_finding_sentence(finding))
        for finding in made.findings
    ]
    lines += list(columns(rows)) if rows else ["No rule has anything against it."]
    found = [
        {"code": finding.code, "severity": finding.severity, "record": finding.record, "field": finding.field}
        | {"clause": finding.clause, "detail": finding.detail}
        for finding in made.findings
    ]
    facts |= {"findings": found, "text_sha256": made.text_sha256}
    return Answer(facts, lines, FAILED if blocking and made.errors else 0)


def _where(finding: Finding) -> str:
    record = short(finding.record) if finding.record else ""
    return " ".join(part for part in (finding.clause, record, finding.field) if part)
