"""A hundred finished letters in one run against docxtpl with LibreOffice, WeasyPrint and typst.

The letters are of one type and about a hundred clients: each has a name, dates, a number and a code of its
own, so that nobody gets by with what was made for another letter. Ours is the whole way from template and
view to the tagged PDF. The peers fill a template with the same words and print the same pages: letterhead,
numbered paragraphs with words in italics, a list, signatures, annexes, legal notes, the code, and a footer
with the number of the page; with tags and the same fonts embedded. They are spared the reading of the
template's sentences, the numbering of notes and the drawing of the code. Their programs are started, and
the data of all letters is before them, when the clock begins. They live in an interpreter of their own,
named by LETTER_PEERS:

    python3 -m venv peers && peers/bin/pip install weasyprint==70.0 docxtpl==0.20.2 typst==0.15.2
    apt-get install --no-install-recommends libreoffice-writer-nogui
    LETTER_PEERS=peers/bin/python python -m tests.benchmarks letters
"""

import base64
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PIL import Image

from casemgr.letters import fonts
from casemgr.letters.blocks import Block, Bullet, Heading, Paragraph
from casemgr.letters.body import read_body
from casemgr.letters.content import PageContent, Seal
from casemgr.letters.page import page_count, render
from casemgr.letters.paper import CHEQUERED
from casemgr.letters.template import Gap, Templates, Value
from casemgr.qr.code import Modules, encode
from tests.benchmarks.side_by_side import Comparison, Limit, MissingPeerError, Result, Taken, by_turns, taken
from tests.helpers.letters import TEMPLATE, letter, view

LETTERS = 100
ROUNDS = 3
GOALS = {"docxtpl": 0.06, "weasyprint": 0.2, "typst": 1.3}
KB_A_PAGE = 40.0
SURNAMES = ("Shcherba", "Petro", "Ivano", "Sidoro", "Kuznetso", "Smirno", "Volko", "Morozo", "Gusse", "Orlo")
ENDINGS = ("v", "vsky", "vich", "venko", "vets", "vin", "vkin", "vchuk", "vykh", "vskikh")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
LETTER = letter()
ASK = "To ask whether this letter is ours, call the office at the number in your own directory."
PEERS = Path(__file__).parents[1] / "peers" / "letters.py"


def measure(_: Path) -> Iterator[Result]:
    """Yield the comparisons with every peer that is there; raises MissingPeerError where none is."""
    templates = Templates({"letter": TEMPLATE})
    fonts.faces()

    def ours(_round: int) -> Taken:
        return taken(lambda: [_finished(templates, number) for number in range(LETTERS)])

    ours(0)
    pages = sum(page_count(_content(templates, number)) for number in range(LETTERS))
    size = sum(len(_finished(templates, number)) for number in range(LETTERS)) / 1024 / pages
    yield Limit("letters, weight", size, KB_A_PAGE, "KB a page")
    told = json.dumps([_told(_content(templates, number)) for number in range(LETTERS)])
    missing = [name for name in GOALS if not _there(name)]
    for name in GOALS:
        if name not in missing:
            comparison = Comparison(f"{LETTERS} letters", name, GOALS[name])
            yield by_turns(comparison, ours, lambda _, name=name: _peer(name, told), ROUNDS)  # type: ignore[misc]
    if missing:
        raise MissingPeerError(" and ".join(missing), "libreoffice-writer-nogui, and LETTER_PEERS")


def _finished(templates: Templates, number: int) -> bytes:
    return render(_content(templates, number))


def _content(templates: Templates, number: int) -> PageContent:
    """Return a letter about one of a hundred clients, as a template and a view make it."""
    name = f"{SURNAMES[number % 10]}{ENDINGS[number // 10]}"
    body = read_body(templates.render("letter", _facts(name, number)), "en")
    mark = f"{hashlib.sha256(name.encode()).hexdigest()[:8].upper()}"
    shown = f"Letter no. {mark[:4]}-{mark[4:]}"
    seal = Seal(f"{mark[:4]}-{mark[4:]} {mark.lower() * 2}", (f"{shown} · {mark.lower()}", ASK))
    return replace(
        LETTER, body=body, number=shown, seal=seal, title=f"Supporting letter {mark}",
        subject=LETTER.subject.replace("SHCHERBAKOV", name.upper()),
    )  # fmt: skip


def _facts(name: str, number: int) -> dict[str, Value]:
    day, month = 1 + number % 28, MONTHS[number % 12]
    return view(name) | {
        "contacts": [Gap(f"{day} {month}"), Gap(f"{1 + number % 20} November 2026")],
        "passport": Gap(f"{day} {month} {2027 + number % 9}"),
        "fitness": Gap("ABVGD"[number % 5]),
        "summons": {"seen": Gap("copy"), "entered": Gap(f"{day} {month} 2026")},
    }


def _interpreter() -> str:
    return os.environ.get("LETTER_PEERS", sys.executable)


def _there(name: str) -> bool:
    module = subprocess.run([_interpreter(), "-c", f"import {name}"], capture_output=True, check=False)
    office = name != "docxtpl" or any(
        (Path(place) / "soffice").exists() for place in os.environ["PATH"].split(os.pathsep)
    )
    return module.returncode == 0 and office


def _peer(name: str, told: str) -> Taken:
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run(
            [_interpreter(), str(PEERS), name, folder], input=told, capture_output=True, text=True, check=True
        )
    seconds = float(said.stdout)
    return Taken(seconds, seconds)


def _told(content: PageContent) -> dict[str, Any]:
    """Return what a letter says, as the peers are given it."""
    assert content.letterhead
    assert content.annexes
    assert content.notes
    assert content.seal
    rows = encode(content.seal.payload.encode(), CHEQUERED)
    return {
        "language": content.language,
        "title": content.title,
        "head": content.letterhead.name,
        "details": content.letterhead.details,
        "address": content.addressee,
        "delivery": content.delivery,
        "place": content.place_and_date,
        "number": content.number,
        "subject": content.subject,
        "references": content.references,
        "salutation": content.salutation,
        "blocks": [_block(block) for block in content.body.blocks],
        "closing": content.closing,
        "signatures": [(each.name, " ".join(each.role)) for each in content.signatures],
        "annexes": asdict(content.annexes),
        "notes": asdict(content.notes),
        "seal": content.seal.lines,
        "code": _svg(rows),
        "png": base64.b64encode(_png(rows)).decode(),
        "footer": content.footer,
        "page": content.page_label,
    }


def _block(block: Block) -> tuple[str, str, list[tuple[str, str]]]:
    kind = "heading" if isinstance(block, Heading) else "point" if isinstance(block, Bullet) else "paragraph"
    label = f"{block.number}." if isinstance(block, Paragraph) and block.number else ""
    runs: list[tuple[str, str]] = []
    for sentence in block.sentences:
        runs += [(run.text, "italic" if run.italic else "bold" if run.bold else "") for run in sentence.runs]
        runs.append((" ", ""))
    return kind, label, runs


def _svg(rows: Modules) -> str:
    """Return a QR code as one path of an SVG."""
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    side = len(rows)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'


def _png(rows: Modules) -> bytes:
    picture = Image.new("1", (len(rows), len(rows)))
    picture.putdata([not dark for row in rows for dark in row])
    made = io.BytesIO()
    picture.resize((8 * len(rows), 8 * len(rows))).save(made, "PNG")
    return made.getvalue()
