"""`casemgr-cli letter notice`, `copy`, `short-way`, …: what the client is told, and the steps on the day."""

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun
from casemgr.cli.console import Console
from casemgr.cli.desks import letter_called
from casemgr.cli.entering import unlocked
from casemgr.cli.files import write_output
from casemgr.cli.letter_life import letter_of, of_one, told_of, writes
from casemgr.cli.named import file_called, one_of
from casemgr.cli.tables import paragraph
from casemgr.letters import copies, notices, register, urgency
from casemgr.letters.desk import Desk
from casemgr.letters.material import gather
from casemgr.letters.office_desk import desk_of
from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.signatory import Signatory
from casemgr.sentences import Sentences
from casemgr.store.listings import records

_FALLBACK = "en"


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of letters."""
    telling = of_one(
        noun.verb("notice", notice, "show what the client hears before approval and copy (HR04)")
    )
    telling.add_argument("--lang", metavar="L", help="another language than that in which he reads")
    copying = of_one(noun.verb("copy", copy, "write a copy for the client, who asked for it (HR06)"))
    writes(copying, "the PDF")
    copying.add_argument(
        "--asked", action="store_true", help="he asked for it himself after the warning: `letter notice`"
    )
    short = of_one(
        noun.verb("short-way", go_short_way, "let a draft leave today: English, one signer (HR38)")
    )
    short.add_argument("--sign", required=True, metavar="ID", help="who signs")
    reading = of_one(noun.verb("read-afterwards", read_afterwards, "note who read a letter that left unread"))
    reading.add_argument("--by", required=True, metavar="NAME", help="who has read it")
    of_one(noun.verb("tell-client", tell_client, "note that he knows of a letter without his consent"))
    answering = of_one(noun.verb("answered", note_answer, "note what came back"))
    answering.add_argument("--words", required=True, metavar="WORDS", help="what it says")
    replacing = of_one(noun.verb("supersede", supersede, "put a later issued letter in its place"))
    replacing.add_argument("--by", required=True, metavar="LETTER", help="its id, part of it, or its number")


def notice(args: Arguments, console: Console) -> Answer:
    """Show the notice before an approval and, where HR06 asks for it, the warning before a copy."""
    with unlocked(args, console) as vault:
        letter = vault.store.read(Letter, letter_of(desk_of(vault), args)).record
        to = vault.store.read(Addressee, held(letter.addressee_id) or "").record
        material = gather(vault.store, held(letter.case_id) or "", held(letter.person_id) or "")
    codes = [notices.notice_before(to), *([notices.COPY] if notices.warned_of_copies(material) else [])]
    language = args.lang or held(letter.client_language) or held(letter.language) or _FALLBACK
    said = Sentences(_FALLBACK, language).entries()["notices"]
    told = {code: str(said[code]) for code in codes}
    lines = [line for words in told.values() for line in paragraph(words)]
    return Answer({"kind": "letter_notice", "letter": letter.id, "notices": told}, lines)


def copy(args: Arguments, console: Console) -> Answer:
    """Write a copy for the client."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = letter_of(desk, args)
        pdf = copies.hand_copy(desk, letter, console.clock.today(), asked=args.asked)
        record = vault.store.read(Letter, letter).record
    place = write_output(args.out, ".pdf", pdf)
    return told_of(record, f"Wrote {place}.", file=str(place))


def go_short_way(args: Arguments, console: Console) -> Answer:
    """Let a letter go the short way."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        signing = one_of("signatories", args.sign, (each.id for each in records(vault.store, Signatory)))
        letter = urgency.take_short_way(desk, letter_of(desk, args), signing).record
    return told_of(letter, "No review comes before it: somebody reads it the next day.")


def read_afterwards(args: Arguments, console: Console) -> Answer:
    """Note a review that came afterwards."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        today = console.clock.today()
        letter = urgency.read_afterwards(desk, letter_of(desk, args), args.by, today).record
    return told_of(letter, f"Read by {args.by}. If something is wrong in it, revoke it.")


def tell_client(args: Arguments, console: Console) -> Answer:
    """Note that the client was told."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = urgency.tell_client(desk, letter_of(desk, args), console.clock.today()).record
    return told_of(letter, "Noted: the client knows of it.")


def note_answer(args: Arguments, console: Console) -> Answer:
    """Note a reply."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        today = console.clock.today()
        letter = register.answered(desk, letter_of(desk, args), args.words, on=today).record
    return told_of(letter, "The reply is noted.")


def supersede(args: Arguments, console: Console) -> Answer:
    """Put another letter in the place of one."""
    with unlocked(args, console) as vault:
        desk = desk_of(vault)
        letter = register.supersede(desk, letter_of(desk, args), _other(desk, args)).record
    return told_of(letter, "It stands no longer. Tell its addressee.")


def _other(desk: Desk, args: Arguments) -> str:
    return letter_called(file_called(desk.store, args.case), args.by)
