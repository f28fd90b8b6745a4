"""`casemgr-cli law …`: the register of legal bases, and who vouches for which row."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from casemgr.cli import law_rows
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.lawbook import in_language, speaks
from casemgr.cli.tables import columns, paragraph, table
from casemgr.cli.wording import wording
from casemgr.law.basis import Confidence, Standing
from casemgr.law.register import Filter, RegisterRow, confirm, doubt
from casemgr.letters.office_desk import law_of
from casemgr.records.fact import held
from casemgr.records.kinds import DAY

_INDENT = 2


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    listing = speaks(unlocks(noun.verb("list", list_rows, "list legal bases and whether they may be cited")))
    listing.add_argument("--confidence", action="append", choices=list(Confidence), default=[], metavar="C")
    listing.add_argument("--standing", action="append", choices=list(Standing), default=[], metavar="S")
    listing.add_argument("--letter", metavar="TYPE", help="for one type of letter, such as L03")
    listing.add_argument("--to", metavar="CODE", help="of one state of destination")
    listing.add_argument("--of", metavar="CODE", help="of one state of origin")
    listing.add_argument("words", nargs="*", metavar="WORDS", help="parts of words that must all be there")
    _of_basis(speaks(unlocks(noun.verb("show", show, "show one legal basis"))))
    reading = _signed(unlocks(noun.verb("confirm", confirm_row, "vouch for a basis whose source was read")))
    reading.add_argument("--confidence", choices=list(Confidence), help="how well it was read")
    reading.add_argument("--source", metavar="TEXT", help="what was read")
    reading.add_argument("--again", metavar="DAY", help="the day to look again")
    reading.add_argument("--until", metavar="DAY", help="the last day on which it is in force")
    law_rows.add_commands(noun)
    doubting = _signed(unlocks(noun.verb("doubt", doubt_row, "keep a basis from being cited")))
    doubting.add_argument("--note", required=True, metavar="TEXT", help="what is doubted")


def _of_basis(parser: Parser) -> Parser:
    parser.add_argument("basis", metavar="BASIS", help="its id, such as EU-QR9")
    return parser


def _signed(parser: Parser) -> Parser:
    parser.add_argument("--by", required=True, metavar="NAME", help="who has looked at it")
    return _of_basis(parser)


def list_rows(args: Arguments, console: Console) -> Answer:
    """List the rows that are wanted."""
    wanted = Filter(
        confidences=frozenset(map(Confidence, args.confidence)),
        standings=frozenset(map(Standing, args.standing)),
        letter=args.letter,
        destination=args.to,
        origin=args.of,
        words=" ".join(args.words),
    )
    with unlocked(args, console) as vault:
        found = law_of(vault.store).rows(console.clock.today(), wanted=wanted)
    rows = [
        (row.basis.id, row.basis.confidence, row.standing, in_language(row.basis.cite, args.lang))
        for row in found
    ]
    lines = table(("Id", "Known", "Standing", "Citation"), rows) if rows else ["No such row."]
    return Answer({"kind": "law", "rows": [_fact(row) for row in found]}, lines)


def show(args: Arguments, console: Console) -> Answer:
    """Show one row with what is doubted and who has looked at it."""
    with unlocked(args, console) as vault:
        row = law_of(vault.store).row(args.basis, console.clock.today())
    return _told(row, args.lang)


def confirm_row(args: Arguments, console: Console) -> Answer:
    """Record that somebody read the source of a row, and show what follows."""
    said: dict[str, Any] = {
        "confidence": args.confidence,
        "source": args.source,
        "review_on": _day(args.again),
        "in_force_until": _day(args.until),
    }
    with unlocked(args, console) as vault:
        basis = law_of(vault.store).row(args.basis, console.clock.today()).basis
        confirm(vault.store, basis, args.by, **{name: value for name, value in said.items() if value})
        row = law_of(vault.store).row(args.basis, console.clock.today())
    return _told(row)


def doubt_row(args: Arguments, console: Console) -> Answer:
    """Record that a row is not to be cited, and show what follows."""
    with unlocked(args, console) as vault:
        basis = law_of(vault.store).row(args.basis, console.clock.today()).basis
        doubt(vault.store, basis, args.by, args.note)
        row = law_of(vault.store).row(args.basis, console.clock.today())
    return _told(row)


def _day(text: str | None) -> date | None:
    return DAY.from_text(text) if text else None


def _told(row: RegisterRow, language: str = "en") -> Answer:
    return Answer({"kind": "legal_basis", "row": _fact(row)}, list(_lines(row, language)))


def _lines(row: RegisterRow, language: str) -> Iterator[str]:
    basis, words = row.basis, wording()
    yield f"{basis.id}  {row.standing}"
    yield from paragraph(in_language(basis.cite, language), _INDENT)
    yield from paragraph(in_language(basis.says, language), _INDENT)
    told = {
        "known": words.label("law_confidence", basis.confidence),
        "source": basis.source,
        "doubts": basis.doubts,
        "looked up": str(basis.checked_on),
        "look again": str(basis.review_due),
        "locked from": str(basis.locked_from),
        "in force": f"{basis.valid_from or ''} … {basis.valid_to or ''}".strip(" …"),
        "letters": ", ".join(basis.letters) or "none: for the office alone",
        "vouches": basis.reviewed_by,
        "cite beside": ", ".join(row.also_cite),
    }
    yield from columns([(name, text) for name, text in told.items() if text], _INDENT)


def _fact(row: RegisterRow) -> dict[str, Any]:
    basis, review = row.basis, row.review
    return {
        "id": basis.id,
        "standing": row.standing,
        "confidence": basis.confidence,
        "cite": dict(basis.cite),
        "says": dict(basis.says),
        "letters": list(basis.letters),
        "source": basis.source,
        "doubts": basis.doubts,
        "checked_on": str(basis.checked_on),
        "review_due": str(basis.review_due),
        "reviewed_by": basis.reviewed_by,
        "review": None if review is None else {"id": review.id, "outcome": held(review.outcome)},
        "also_cite": list(row.also_cite),
    }
