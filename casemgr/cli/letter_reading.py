"""`casemgr-cli letter ask-review`, `answer-review`, `take-review` and `cover`: other eyes, covered papers."""

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.desks import letter_called
from casemgr.cli.entering import unlocked
from casemgr.cli.named import file_called, one_of, partner_called
from casemgr.cli.tables import paragraph
from casemgr.errors import UsageError
from casemgr.letters import reviewing
from casemgr.letters.annexes import Box, redact
from casemgr.letters.office_desk import desk_of
from casemgr.records.codec import record_to_json
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.letter_review import AGREED, RETURNED, LetterReview
from casemgr.records.record import Record
from casemgr.store.listings import records
from casemgr.store.store import Store


class BoxTextError(UsageError):
    """A box is not written as page:left,top,right,bottom in hundredths of the page."""

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.given = given


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of letters."""
    asking = unlocks(
        noun.verb("ask-review", ask, "let another office read a draft; the next bundle carries it")
    )
    asking.add_argument("case", metavar="CASE", help="reference, code name, id or part of an id")
    asking.add_argument("letter", metavar="LETTER", help="its id, or part of it")
    asking.add_argument("--of", required=True, metavar="PARTNER", help="name, id or part of an id")
    answering = _one(noun.verb("answer-review", answer, "answer an office that asked us to read a draft"))
    answering.add_argument("verdict", choices=(AGREED, RETURNED), help="what we say")
    answering.add_argument("--by", required=True, metavar="NAME", help="who has read it")
    answering.add_argument("--comments", default="", metavar="WORDS", help="what to change")
    _one(noun.verb("take-review", take, "act on an answer: a review, or a draft again with a task"))
    covering = unlocks(noun.verb("cover", cover, "keep a copy of a paper with parts of it black for good"))
    covering.add_argument("document", metavar="DOCUMENT", help="its id, or part of it")
    covering.add_argument(
        "--box", action="append", required=True, metavar="BOX",
        help="page:left,top,right,bottom in hundredths of the page, such as 1:10,20,60,25",
    )  # fmt: skip


def _one(parser: Parser) -> Parser:
    parser.add_argument("review", metavar="REVIEW", help="its id, or part of it")
    return unlocks(parser)


def ask(args: Arguments, console: Console) -> Answer:
    """Ask for a review."""
    with unlocked(args, console) as vault:
        letter = letter_called(file_called(vault.store, args.case), args.letter)
        partner = partner_called(vault.store, args.of)
        kept = reviewing.ask_review(desk_of(vault), letter, partner).record
    return _told(kept, "The next bundle to that office carries the text. Another text is another letter.")


def answer(args: Arguments, console: Console) -> Answer:
    """Answer one."""
    with unlocked(args, console) as vault:
        review = _called(vault.store, LetterReview, args.review)
        desk = desk_of(vault)
        kept = reviewing.answer_review(desk, review, args.verdict, args.by, args.comments).record
    return _told(kept, "The next bundle to that office carries the answer.")


def take(args: Arguments, console: Console) -> Answer:
    """Act on an answer."""
    with unlocked(args, console) as vault:
        review = _called(vault.store, LetterReview, args.review)
        letter = reviewing.take_review(desk_of(vault), review).record
    return _told(letter, f"The letter is {held(letter.status)}.")


def cover(args: Arguments, console: Console) -> Answer:
    """Keep a covered copy."""
    boxes: dict[int, list[Box]] = {}
    for page, box in map(_box, args.box):
        boxes.setdefault(page, []).append(box)
    with unlocked(args, console) as vault:
        kept = redact(desk_of(vault), _called(vault.store, Document, args.document), boxes).record
    return _told(kept, "Kept as a document of its own. Look at it, then say whether it names anybody still.")


def _box(text: str) -> tuple[int, Box]:
    page, _, corners = text.partition(":")
    try:
        left, top, right, bottom = (float(each) / 100 for each in corners.split(","))
        return int(page), Box(left, top, right, bottom)
    except ValueError as error:
        raise BoxTextError(text) from error


def _called(store: Store, noun: type[Record], given: str) -> str:
    return one_of(noun.collection, given, (each.id for each in records(store, noun)))


def _told(record: Record, line: str) -> Answer:
    return Answer({"kind": "record", "record": record_to_json(record)}, paragraph(line))
