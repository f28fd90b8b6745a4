"""`casemgr-cli partner …`: office cards, and the comparison of forty digits that makes them trusted."""

from datetime import date
from pathlib import Path
from typing import Any

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.carried import STANDINGS
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming, write_output
from casemgr.cli.finding import Owners, called
from casemgr.cli.named import partner_called, short
from casemgr.cli.tables import paragraph, table
from casemgr.exchange.card import MAX_FILE, grouped, read_card
from casemgr.exchange.exposure import compromise
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Correspondent, Standing
from casemgr.files import read_at_most
from casemgr.records.fact import held


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    card = unlocks(noun.verb("card", write_card, "write the card of our office, to be given to partners"))
    card.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")
    card.add_argument("--name", metavar="NAME", help="what our office is called, if not as in its own record")
    adding = unlocks(noun.verb("add", add, "take in the card of another office"))
    adding.add_argument("file", type=Path, metavar="F", help="the card")
    adding.add_argument(
        "--replace-keys", action="store_true", help="take other keys that the old key does not vouch for"
    )
    unlocks(noun.verb("list", list_partners, "list the partners and how far each is trusted"))
    verifying = _of_partner(noun.verb("verify", verify, "record that a person compared the fingerprint"))
    verifying.add_argument(
        "fingerprint", nargs="+", metavar="DIGITS", help="the forty digits that the partner read out"
    )
    verifying.add_argument("--by", required=True, metavar="NAME", help="who compared them")
    verifying.add_argument("--how", default="phone", metavar="CODE", help="in_person, phone or video (phone)")
    _of_partner(noun.verb("revoke", revoke, "trust the keys of a partner no longer"))
    warned = _of_partner(
        noun.verb("compromised", compromised, "hold back what came since a partner was raided")
    )
    warned.add_argument(
        "--since", type=date.fromisoformat, required=True, metavar="DAY", help="such as 2026-11-02"
    )


def _of_partner(parser: Parser) -> Parser:
    parser.add_argument("partner", metavar="ID", help="name, id or part of an id")
    return unlocks(parser)


def write_card(args: Arguments, console: Console) -> Answer:
    """Write our card; it holds no secret, but it says who we are."""
    with unlocked(args, console) as vault:
        card = Office.of(vault).card(args.name)
    place = write_output(args.out, ".card", card.file)
    lines = [
        f"Wrote the card of {card.card.name} to {place}.",
        *paragraph("Give it to the partner. When they ring to compare, read out this fingerprint:"),
        "",
        f"    {grouped(card.fingerprint)}",
    ]
    return Answer({"kind": "card", "file": str(place), "fingerprint": card.fingerprint}, lines)


def add(args: Arguments, console: Console) -> Answer:
    """Take in a card; nothing is sent to its office before the fingerprint was compared."""
    with naming(args.file):
        card = read_card(read_at_most(args.file, MAX_FILE + 1))
    with unlocked(args, console) as vault, naming(args.file):
        found = Office.of(vault).partners.add(card, replace_keys=args.replace_keys)
    lines = [f"{card.card.name} ({short(card.card.office)}) is a partner, {STANDINGS[found.standing]}."]
    if found.standing is not Standing.READY:
        said = "Ring them up on a number you know, let them read out their forty digits, then give these to"
        lines += paragraph(
            f"{said} `partner verify`. Do not read them the digits you see: they are on the card."
        )
    return Answer({"kind": "partner", "partner": _fact(found)}, lines)


def list_partners(args: Arguments, console: Console) -> Answer:
    """List the partners."""
    with unlocked(args, console) as vault:
        partners = Office.of(vault).partners
        found = [partners.of(partner.id) for partner in partners.everyone()]
    rows = [
        (short(item.partner.id), STANDINGS[item.standing], _compared(item), str(held(item.partner.name)))
        for item in found
    ]
    lines = table(("Id", "Standing", "Compared", "Name"), rows) if rows else ["No partners yet."]
    return Answer({"kind": "partners", "partners": [_fact(item) for item in found]}, lines)


def verify(args: Arguments, console: Console) -> Answer:
    """Record a comparison; exit code 4 where the digits are not those of the card."""
    with unlocked(args, console) as vault:
        partners = Office.of(vault).partners
        office = partner_called(vault.store, args.partner)
        typed = " ".join(args.fingerprint)
        found = partners.verify(office, typed, args.by, args.how, console.clock.today())
    lines = [f"{held(found.partner.name)} is verified: compared by {args.by} on {console.clock.today()}."]
    return Answer({"kind": "partner", "partner": _fact(found)}, lines)


def revoke(args: Arguments, console: Console) -> Answer:
    """Revoke a partner."""
    with unlocked(args, console) as vault:
        found = Office.of(vault).partners.revoke(partner_called(vault.store, args.partner))
    lines = [f"{held(found.partner.name)} is revoked. Nothing goes there and nothing is taken from there."]
    return Answer({"kind": "partner", "partner": _fact(found)}, lines)


def compromised(args: Arguments, console: Console) -> Answer:
    """Act on a partner that was arrested or raided (HR23), and list whom to warn."""
    with unlocked(args, console) as vault:
        office, owners = Office.of(vault), Owners(vault.store)
        done = compromise(office, partner_called(vault.store, args.partner), args.since)
        found = office.partners.of(done.partner)
        exposed = [(one, called(owners.case_of(one.case_id, None))) for one in done.exposed]
    lines = paragraph(f"{held(found.partner.name)} counts as compromised since {args.since}. {_HELD_BACK}")
    lines += [f"Taken back: {len(done.undone)} bundles that came since then."]
    rows = [(one.risk_level or "not judged", str(len(one.contacts)), name) for one, name in exposed]
    lines += ["", "They hold copies of these. Warn the clients, from the top:"] if rows else []
    lines += table(("Risk", "Contacts known", "Case"), rows) if rows else []
    facts = {"kind": "compromised", "partner": _fact(found), "undone": len(done.undone)}
    return Answer(facts | {"exposed": [one.case_id for one in done.exposed]}, lines)


_HELD_BACK = "Nothing goes there, and what comes from there is held back."


def _compared(found: Correspondent) -> str:
    said = held(found.partner.verification)
    return f"{said.on} {said.by}" if said else ""


def _fact(found: Correspondent) -> dict[str, Any]:
    return {
        "id": found.partner.id,
        "name": held(found.partner.name),
        "standing": str(found.standing),
        "fingerprint": found.card.fingerprint,
    }
