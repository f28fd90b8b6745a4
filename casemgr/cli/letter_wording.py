"""`casemgr-cli letter texts`, `reword` and `adopt-texts`: words of our own, compared before they stand."""

from pathlib import Path

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming, write_output
from casemgr.cli.named import one_of, short
from casemgr.cli.tables import table
from casemgr.exchange.letter_texts import MAX_FILE, read_text_file, text_file
from casemgr.exchange.office import Office
from casemgr.files import read_at_most
from casemgr.letters import overlay
from casemgr.letters.catalogue import LetterTexts, shipped_letters
from casemgr.letters.office_desk import desk_of
from casemgr.records.codec import record_to_json
from casemgr.records.fact import held
from casemgr.records.letter_text import LetterText
from casemgr.store.listings import records


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of letters."""
    unlocks(noun.verb("texts", list_texts, "list the sentences that we word otherwise, and what differs"))
    wording = unlocks(noun.verb("reword", reword, "propose other words for a sentence of letters"))
    wording.add_argument("name", metavar="NAME", help="such as en/clauses/S11/heading")
    wording.add_argument("text", metavar="TEXT", help="the sentence, asking for the same facts")
    approving = unlocks(noun.verb("approve-text", approve, "let a proposed sentence stand in letters"))
    approving.add_argument("id", metavar="ID", help="of the proposed sentence, or part of it")
    for parser in (wording, approving):
        parser.add_argument("--by", required=True, metavar="NAME", help="who decides so")
    sharing = unlocks(noun.verb("share-texts", share, "write our own sentences, signed, for partners"))
    sharing.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")
    taking = unlocks(noun.verb("take-texts", take, "take a partner's sentences in as proposals"))
    taking.add_argument("file", type=Path, metavar="FILE", help="what the partner signed")


def list_texts(args: Arguments, console: Console) -> Answer:
    """List our versions with their differences from what stands."""
    with unlocked(args, console) as vault:
        texts, found = desk_of(vault).writing.texts, records(vault.store, LetterText)
    return Answer(
        {"kind": "letter_texts", "texts": [record_to_json(each) for each in found]}, _told(texts, found)
    )


def _told(texts: LetterTexts, found: list[LetterText]) -> list[str]:
    rows = [
        (
            short(each.id),
            held(each.status) or "",
            f"{held(each.name)} v{held(each.version)}",
            _marked(texts, each),
        )
        for each in found
    ]
    return (
        table(("Id", "State", "Sentence", "What differs"), rows) if rows else ["We word nothing otherwise."]
    )


def _marked(texts: LetterTexts, proposed: LetterText) -> str:
    words = overlay.difference(texts, proposed).words
    return " ".join(word if mark == " " else f"{mark}{word}" for mark, word in words)


def reword(args: Arguments, console: Console) -> Answer:
    """Keep a proposal."""
    with unlocked(args, console) as vault:
        texts = desk_of(vault).writing.texts
        kept = overlay.propose(vault.store, texts, args.name, args.text, by=args.by).record
    facts = {"kind": "letter_text", "text": record_to_json(kept)}
    return Answer(facts, [*_told(texts, [kept]), "It stands in no letter before somebody approves it."])


def approve(args: Arguments, console: Console) -> Answer:
    """Let a proposal stand."""
    with unlocked(args, console) as vault:
        found = one_of("letter_texts", args.id, (each.id for each in records(vault.store, LetterText)))
        kept = overlay.approve(vault.store, desk_of(vault).writing.texts, found, args.by).record
    return Answer(
        {"kind": "letter_text", "text": record_to_json(kept)}, [f"{held(kept.name)} stands as worded."]
    )


def share(args: Arguments, console: Console) -> Answer:
    """Write our sentences; they hold nothing of any case."""
    with unlocked(args, console) as vault:
        ours = overlay.own_texts(vault.store, shipped_letters())
        place = write_output(args.out, ".texts", text_file(Office.of(vault), ours))
    return Answer({"kind": "texts_shared", "file": str(place), "texts": len(ours)}, [f"Wrote {place}."])


def take(args: Arguments, console: Console) -> Answer:
    """Keep a partner's sentences as proposals, all or none."""
    with naming(args.file):
        file = read_at_most(args.file, MAX_FILE + 1)
    with unlocked(args, console) as vault, naming(args.file):
        came, texts = read_text_file(Office.of(vault), file), desk_of(vault).writing.texts
        with vault.store.transaction():
            kept = [
                overlay.propose(vault.store, texts, name, text, received_from=came.name).record
                for name, text in came.texts.items()
            ]
    facts = {"kind": "texts_taken", "from": came.name, "texts": [record_to_json(each) for each in kept]}
    return Answer(facts, [f"Signed by {came.name}.", *_told(texts, kept)])
