"""The gallery on disk: each letter as PDF and PNG, and a plain page that shows them side by side."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from casemgr.cli.messages import letter_finding_sentence
from casemgr.letters.pictures import as_png, pages
from casemgr.practice.seats import Shown

WIDTH = 744
"""Pixels across a page: 90 to the inch, enough to read it on a screen."""

INDEX = "index.html"

_STYLE = (
    "body{font:14px sans-serif;margin:2em}img{width:248px;border:1px solid #999;margin:4px}"
    "figure{display:inline-block;margin:0 1em 1em 0;vertical-align:top}figcaption{max-width:32em}"
    ".no{color:#a00}"
)


def write_letter(shown: Shown, folder: Path) -> list[Path]:
    """Write a letter's PDF and the PNG of each page; returns the pictures."""
    if not shown.pdf:
        return []
    (folder / f"{shown.name}.pdf").write_bytes(shown.pdf)
    places = []
    for number, picture in enumerate(pages(shown.pdf, WIDTH), start=1):
        place = folder / f"{shown.name}-{number}.png"
        place.write_bytes(as_png(picture))
        places.append(place)
    return places


def write_index(letters: Sequence[tuple[Shown, Sequence[Path]]], folder: Path) -> Path:
    """Write the page that shows all letters, type by type, with what stands against each; returns it."""
    body = "\n".join(_sections(letters))
    place = folder / INDEX
    place.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of letters</title>'
        f"<style>{_STYLE}</style><body><h1>Gallery of letters</h1>\n{body}\n</body></html>\n",
        encoding="utf-8",
    )
    return place


def _sections(letters: Sequence[tuple[Shown, Sequence[Path]]]) -> Iterator[str]:
    for (kind, language), group in groupby(
        sorted(letters, key=lambda each: (each[0].kind, each[0].language, each[0].case)),
        key=lambda each: (each[0].kind, each[0].language),
    ):
        yield f"<h2>{escape(kind)} · {escape(language)}</h2>"
        yield from (_figure(shown, pictures) for shown, pictures in group)


def _figure(shown: Shown, pictures: Sequence[Path]) -> str:
    shots = "".join(f'<img src="{escape(each.name)}" alt="{escape(each.stem)}">' for each in pictures)
    said = "<br>".join(escape(reason) for reason in reasons(shown))
    mark = "" if shown.final else ' class="no"'
    file = f'<a href="{escape(shown.name)}.pdf">{escape(shown.case)}</a>' if shown.pdf else escape(shown.case)
    return f"<figure>{shots}<figcaption{mark}>{file}<br>{said}</figcaption></figure>"


def reasons(shown: Shown) -> Iterator[str]:
    """Yield why a letter is not final, or what is to be looked at in one that is."""
    if shown.made is None:
        yield shown.trouble
        return
    for finding in shown.made.findings:
        where = " ".join(part for part in (finding.clause, finding.field) if part)
        yield f"{finding.code} {where}: {letter_finding_sentence(finding)}"
