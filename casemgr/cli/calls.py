"""`casemgr-cli case call | calls`: somebody else calls about a man who is not there (HR17)."""

from casemgr.casework import enquiries
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.finding import called
from casemgr.cli.named import one_of, short
from casemgr.cli.tables import paragraph, table
from casemgr.cli.wording import Wording, wording
from casemgr.records.codec import record_to_json
from casemgr.records.contact import Contact
from casemgr.records.fact import held
from casemgr.store.listings import records


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of cases."""
    calling = unlocks(noun.verb("call", note_call, "somebody else calls about a man who is not there"))
    calling.add_argument("--caller", required=True, metavar="CODE", help="such as relative or comrade")
    calling.add_argument("--by", default="phone", metavar="CODE", help="by what means (phone)")
    calling.add_argument("--summary", required=True, metavar="WORDS", help="what they tell, without his name")
    asking = unlocks(noun.verb("calls", ask_calls, "what others told whose fourteen days are over"))
    asking.add_argument("--keep", metavar="ID", help="the client has agreed: keep this one")
    asking.add_argument("--erase", metavar="ID", help="erase this one for good")


def note_call(args: Arguments, console: Console) -> Answer:
    """Open a nameless case about somebody absent."""
    words = wording()
    call = enquiries.Call(args.caller, args.by, args.summary)
    with unlocked(args, console) as vault:
        made = enquiries.enquire(vault.store, words.vocabularies["code_name"], words.language, call)
    case, contact = made.opened.case.record, made.contact.record
    lines = [f"Added {called(case)}.", *paragraph(f"It is kept until {contact.erase_on}, without his name.")]
    return Answer({"kind": "call", "case": record_to_json(case), "call": record_to_json(contact)}, lines)


def ask_calls(args: Arguments, console: Console) -> Answer:
    """Ask what becomes of each call whose days are over, or carry out one answer."""
    words = wording()
    with unlocked(args, console) as vault:
        known = [each.id for each in records(vault.store, Contact)]
        if args.keep:
            kept = enquiries.keep(vault.store, one_of("calls", args.keep, known)).record
            return Answer({"kind": "kept", "call": record_to_json(kept)}, ["It stays."])
        if args.erase:
            erased = enquiries.erase(vault, one_of("calls", args.erase, known))
            return Answer({"kind": "erased", "records": list(erased)}, ["It is erased for good."])
        asked = list(enquiries.questions(vault.store, console.clock.today()))
    facts = [
        {"call": record_to_json(each.contact), "consent": each.consent, "holds": list(each.holds)}
        for each in asked
    ]
    rows = [
        (
            short(each.contact.id),
            str(each.contact.erase_on),
            each.consent,
            ", ".join(each.holds),
            _who(each, words),
        )
        for each in asked
    ]
    heading = ("Call", "Kept until", "Consent", "Held by", "From")
    return Answer({"kind": "calls", "calls": facts}, table(heading, rows) if rows else ["Nothing to decide."])


def _who(question: enquiries.Question, words: Wording) -> str:
    return words.label("caller", held(question.contact.caller) or "unknown")
