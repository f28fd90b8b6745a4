"""Papers for practice: summonses and the like, each marked across the page as an invented one."""

from collections.abc import Mapping
from typing import Any

from casemgr.letters.body import read_body
from casemgr.letters.content import PageContent
from casemgr.letters.page import render
from casemgr.letters.template import Templates

_TEMPLATE = "paper"
_MARKS = {
    "ru": ("ОБРАЗЕЦ", "Учебный образец. Лица, учреждения и номера вымышлены."),
    "be": ("УЗОР", "Вучэбны ўзор. Асобы, установы і нумары выдуманыя."),
    "uk": ("ЗРАЗОК", "Навчальний зразок. Особи, установи й номери вигадані."),
    "ka": ("ნიმუში", "სასწავლო ნიმუში. პირები, დაწესებულებები და ნომრები გამოგონილია."),
    "lt": ("PAVYZDYS", "Mokomasis pavyzdys. Asmenys, įstaigos ir numeriai išgalvoti."),
}
_PAGE_LABEL = "{page} / {pages}"


def paper(said: Mapping[str, Any], language: str) -> bytes:
    """Return the PDF of a practice paper: who issued it, its title, its place and day, and its lines.

    The same paper is the same bytes. Raises MissingGlyphError for a letter that no font has.
    """
    mark, footer = _MARKS[language]
    written = "\n\n".join(said["lines"])
    body = read_body(Templates({_TEMPLATE: written}).render(_TEMPLATE, {}), language)
    return render(
        PageContent(
            language=language,
            title=mark,
            body=body,
            addressee=tuple(said["issuer"]),
            subject=said["title"],
            place_and_date=said["place_and_date"],
            page_label=_PAGE_LABEL,
            draft=mark,
            footer=footer,
        )
    )
