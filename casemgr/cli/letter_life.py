"""The life of a letter on the command line: reviewed, approved, issued, sent, revoked."""

from pathlib import Path

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.desks import letter_called
from casemgr.cli.entering import unlocked
from casemgr.cli.files import write_output
from casemgr.cli.named import file_called
from casemgr.cli.tables import paragraph
from casemgr.letters import issuing, register
from casemgr.letters.desk import Desk
from casemgr.letters.envelope import Form, envelope
from casemgr.letters.office_desk import desk_of
from casemgr.records.codec import record_to_json
from casemgr.records.fact import held
from casemgr.records.letter import Letter


def add_commands(noun: Noun) -> None:
    """Add the steps to the noun of letters."""
    reviewing = of_one(noun.verb("review", review, "note who has read the letter as it stands"))
    reviewing.add_argument("--by", required=True, metavar="NAME", help="who has read it")
    approving = of_one(noun.verb("approve", approve, "note that the client said yes to exactly this text"))
    approving.add_argument("--read-in", metavar="L", help="the language in which the client read it")
    approving.add_argument(
        "--notice-given", action="store_true", help="he heard the notice first; `letter notice` shows it"
    )
    danger = of_one(noun.verb("override", override, "state why it must leave without consent (HR08)"))
    danger.add_argument("--reason", required=True, metavar="CODE", help="such as detention")
    danger.add_argument("--second", required=True, metavar="NAME", help="the second person who decides it")
    danger.add_argument("--by", metavar="NAME", help="the first one")
    writes(of_one(noun.verb("finalise", finalise, "issue the letter and keep its bytes for good")), "the PDF")
    writes(of_one(noun.verb("read", read, "write the stored bytes of an issued letter again")), "the PDF")
    enclosing = of_one(noun.verb("envelope", enclose, "write the envelope of an issued letter, or its label"))
    writes(enclosing, "the PDF")
    enclosing.add_argument("--form", choices=tuple(Form), default=Form.DL, help="what is printed on")
    enclosing.add_argument("--place", type=int, default=1, metavar="N", help="which label of the sheet")
    enclosing.add_argument(
        "--sender", choices=("yes", "no"), help="name the office; left out: not where HR06 is against it"
    )
    sending = of_one(noun.verb("send", send, "note how an issued letter left"))
    for name, what in (("--how", "such as by_hand"), ("--to", "where"), ("--by", "who carried it")):
        sending.add_argument(name, required=True, metavar="WORDS", help=what)
    revoking = of_one(noun.verb("revoke", revoke, "take an issued letter back for good"))
    revoking.add_argument("--because", required=True, metavar="WORDS", help="why")


def of_one(parser: Parser) -> Parser:
    """Let a command be about one letter of a case."""
    parser.add_argument("case", metavar="CASE", help="reference, code name, id or part of an id")
    parser.add_argument("letter", metavar="LETTER", help="its id, part of it, or its number")
    return unlocks(parser)


def writes(parser: Parser, what: str) -> None:
    """Let a command write a new file."""
    parser.add_argument(
        "--out", type=Path, required=True, metavar="F", help=f"{what}: a new file, or a folder"
    )


def review(args: Arguments, console: Console) -> Answer:
    """Note a review."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = issuing.review(desk, letter_of(desk, args), args.by).record
    return told_of(letter, f"Read by {args.by}. The client is to approve exactly this text.")


def approve(args: Arguments, console: Console) -> Answer:
    """Note the client's yes."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = issuing.approve(
            desk, letter_of(desk, args), console.clock.today(), args.read_in, told=args.notice_given
        ).record
    return told_of(letter, "Approved by the client. Whoever changes a fact voids it.")


def override(args: Arguments, console: Console) -> Answer:
    """State danger in the place of a consent that is missing."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = issuing.override(desk, letter_of(desk, args), args.reason, args.second, args.by).record
    return told_of(letter, "Stated. Tell the client at the next contact.")


def finalise(args: Arguments, console: Console) -> Answer:
    """Issue a letter and write its bytes out."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = issuing.finalise(desk, letter_of(desk, args)).record
        pdf = issuing.final_bytes(desk, letter.id)
    place = write_output(args.out, ".pdf", pdf)
    return told_of(letter, f"Letter {printed(letter)} is final: {place}", file=str(place))


def read(args: Arguments, console: Console) -> Answer:
    """Write an issued letter out again, byte for byte."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = letter_of(desk, args)
        pdf = issuing.final_bytes(desk, letter)
        record = vault.store.read(Letter, letter).record
    place = write_output(args.out, ".pdf", pdf)
    return told_of(record, f"Wrote {place}.", file=str(place))


def enclose(args: Arguments, console: Console) -> Answer:
    """Write an envelope."""
    sender = None if args.sender is None else args.sender == "yes"
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = letter_of(desk, args)
        pdf = envelope(desk, letter, Form(args.form), place=args.place, sender=sender)
        record = vault.store.read(Letter, letter).record
    place = write_output(args.out, ".pdf", pdf)
    return told_of(record, f"Wrote {place}.", file=str(place))


def send(args: Arguments, console: Console) -> Answer:
    """Note how a letter left."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        today = console.clock.today()
        letter = register.send(desk, letter_of(desk, args), args.how, args.to, by=args.by, on=today).record
    return told_of(letter, f"Letter {printed(letter)} left on {today}.")


def revoke(args: Arguments, console: Console) -> Answer:
    """Revoke a letter."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        today = console.clock.today()
        letter = register.revoke(desk, letter_of(desk, args), args.because, on=today).record
    return told_of(letter, f"Letter {printed(letter)} is revoked. Tell its addressee.")


def printed(letter: Letter) -> str:
    """Return the number of a letter as it is printed: 7F3K-92QD."""
    number = held(letter.number) or ""
    return f"{number[:4]}-{number[4:]}"


def letter_of(desk: Desk, args: Arguments) -> str:
    """Return the id of the letter that a command is about."""
    return letter_called(file_called(desk.store, args.case), args.letter)


def told_of(letter: Letter, line: str, **facts: str) -> Answer:
    """Answer with a letter as it stands, and a sentence."""
    return Answer({"kind": "letter", "letter": record_to_json(letter)} | facts, paragraph(line))
