"""A hundred finished letters in one run against docxtpl with LibreOffice, WeasyPrint and typst.

Ours is the whole way from template and view to the tagged PDF. The peers fill a template with the same
words and print the same page; their programs are started before the clock is. They live in an
interpreter of their own, named by LETTER_PEERS:

    python3 -m venv peers && peers/bin/pip install weasyprint==70.0 docxtpl==0.20.2 typst==0.15.2
    apt-get install --no-install-recommends libreoffice-writer-nogui
    LETTER_PEERS=peers/bin/python python -m tests.benchmarks letters
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from casemgr.letters import fonts
from casemgr.letters.blocks import Heading
from casemgr.letters.body import read_body
from casemgr.letters.content import PageContent
from casemgr.letters.page import page_count, render
from casemgr.letters.template import Templates
from tests.benchmarks.side_by_side import Comparison, Limit, MissingPeerError, Result, Taken, by_turns, taken
from tests.helpers.letters import TEMPLATE, letter, view

LETTERS = 100
ROUNDS = 3
GOALS = {"docxtpl": 0.06, "weasyprint": 0.2, "typst": 1.3}
KB_A_PAGE = 40.0
PEERS = Path(__file__).parents[1] / "peers" / "letters.py"


def measure(_: Path) -> Iterator[Result]:
    """Yield the comparisons with every peer that is there; raises MissingPeerError where none is."""
    content, templates = letter(), Templates({"letter": TEMPLATE})
    fonts.faces()

    def ours(_round: int) -> Taken:
        return taken(lambda: [_finished(templates, content, number) for number in range(LETTERS)])

    ours(0)
    size = len(_finished(templates, content, 0)) / 1024 / page_count(content)
    yield Limit("letters, weight", size, KB_A_PAGE, "KB a page")
    missing = [name for name in GOALS if not _there(name)]
    for name in GOALS:
        if name not in missing:
            comparison = Comparison(f"{LETTERS} letters", name, GOALS[name])
            yield by_turns(comparison, ours, lambda _, name=name: _peer(name, content), ROUNDS)  # type: ignore[misc]
    if missing:
        raise MissingPeerError(" and ".join(missing), "libreoffice-writer-nogui, and LETTER_PEERS")


def _finished(templates: Templates, content: PageContent, number: int) -> bytes:
    body = read_body(templates.render("letter", view(f"Shcherbakov{number}")), "en")
    return render(replace(content, body=body))


def _interpreter() -> str:
    return os.environ.get("LETTER_PEERS", sys.executable)


def _there(name: str) -> bool:
    module = subprocess.run([_interpreter(), "-c", f"import {name}"], capture_output=True, check=False)
    office = name != "docxtpl" or any(
        (Path(place) / "soffice").exists() for place in os.environ["PATH"].split(os.pathsep)
    )
    return module.returncode == 0 and office


def _peer(name: str, content: PageContent) -> Taken:
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run(
            [_interpreter(), str(PEERS), name, str(LETTERS), folder],
            input=json.dumps(_told(content)), capture_output=True, text=True, check=True,
        )  # fmt: skip
    seconds = float(said.stdout)
    return Taken(seconds, seconds)


def _told(content: PageContent) -> dict[str, Any]:
    """Return what a letter says, as the peers are given it."""
    assert content.letterhead
    assert content.notes
    blocks = [
        (
            "heading" if isinstance(block, Heading) else "paragraph",
            f"{number}." if (number := getattr(block, "number", None)) else "",
            " ".join(sentence.text for sentence in block.sentences),
        )
        for block in content.body.blocks
    ]
    return {
        "title": content.title,
        "head": content.letterhead.name,
        "details": content.letterhead.details,
        "address": content.addressee,
        "place": content.place_and_date,
        "number": content.number,
        "subject": content.subject,
        "salutation": content.salutation,
        "blocks": blocks,
        "closing": content.closing,
        "signatures": [(each.name, " ".join(each.role)) for each in content.signatures],
        "notes": content.notes.items,
    }
