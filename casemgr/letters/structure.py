"""The structure of a PDF: which marks on which pages are one heading, paragraph, note or list item.

ReportLab knows nothing of it (ISO 32000-1, 14.7 and 14.8), so its objects are made here: marks with
numbers round what is drawn, one element for each tag, and a tree that leads from either to the other.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFString

from casemgr.letters.layout import Tag

_ROOT = "Structure"


class Structure:
    """The elements of one document in the making."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._pages: list[str] = []
        self._here: list[Tag] = []
        self._marks: list[list[Tag]] = []

    @contextmanager
    def marked(self, code: list[str], tag: Tag | None) -> Iterator[None]:
        """Mark what is drawn meanwhile as part of an element; without a tag as no part of the text."""
        if tag is None:
            code.append("/Artifact BMC")
        else:
            code.append(f"/{tag.role} <</MCID {len(self._here)}>> BDC")
            self._here.append(tag)
        yield
        code.append("EMC")

    def close_page(self, name: str) -> None:
        """Note that the page under ReportLab's name is complete."""
        page = self._document.idToObject[name]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), PDFName("S")
        self._pages.append(name)
        self._marks.append(self._here)
        self._here = []

    def write(self) -> None:
        """Add the tree to the document."""
        places: dict[Tag, list[tuple[int, int]]] = {}
        for page, tags in enumerate(self._marks):
            for number, tag in enumerate(tags):
                places.setdefault(tag, []).append((page, number))
        self._write_elements(places)
        parents = " ".join(f"{page} [{_references(tags)}]" for page, tags in enumerate(self._marks))
        named = [_name(tag) for tags in self._marks for tag in tags]
        self._keep("ParentTree", f"<</Nums [{parents}]>>", named)
        catalog = self._document.Catalog
        root = "<</Type /StructTreeRoot /K %b /ParentTree %b>>"
        catalog.StructTreeRoot = self._keep(_ROOT, root, ["Document", "ParentTree"])
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _write_elements(self, places: dict[Tag, list[tuple[int, int]]]) -> None:
        children: list[str] = []
        lists: dict[int, list[str]] = {}
        for tag in sorted(places, key=lambda each: each.key):
            parent = f"L{tag.group}" if tag.group else "Document"
            self._element(tag, parent, places[tag])
            if not tag.group:
                children.append(_name(tag))
                continue
            if tag.group not in lists:
                children.append(parent)
            lists.setdefault(tag.group, []).append(_name(tag))
        for group, items in lists.items():
            self._parent(f"L{group}", "L", "Document", items)
        self._parent("Document", "Document", _ROOT, children)

    def _parent(self, name: str, role: str, parent: str, children: list[str]) -> None:
        self._keep(name, f"<</S /{role} /P %b /K [{_references(children)}]>>", [parent, *children])

    def _element(self, tag: Tag, parent: str, places: list[tuple[int, int]]) -> None:
        """Add one element; what stands on its first page is named by number alone."""
        first = places[0][0]
        named = [parent, self._pages[first]]
        kids = []
        for page, number in places:
            kids.append(str(number) if page == first else f"<</Type /MCR /Pg %b /MCID {number}>>")
            named += [] if page == first else [self._pages[page]]
        words = PDFString(tag.words).format(self._document) if tag.words else b""
        told = f"<</S /{tag.role} /P %b /Pg %b /K [{' '.join(kids)}]"
        self._keep(_name(tag), f"{told}>>" if not words else f"{told} /Alt ", named, words)

    def _keep(self, name: str, told: str, named: Sequence[str], words: bytes = b"") -> Any:
        return self._document.Reference(_Written(told.encode(), named, words), name)


class _Written(PDFObject):  # type: ignore[misc]
    """A dictionary as it is written, with %b for each reference; `words` close it.

    ReportLab formats a dictionary value by value; for the hundred elements of a letter that takes a sixth
    of the time.
    """

    def __init__(self, told: bytes, named: Sequence[str], words: bytes) -> None:
        self._told, self._named, self._words = told, named, words

    def format(self, document: Any) -> bytes:
        """Return the bytes, once every object has its number."""
        numbers = document.idToObjectNumberAndVersion
        told = self._told % tuple(b"%d %d R" % numbers[name] for name in self._named)
        return told + self._words + b">>" if self._words else told


def _references(named: Sequence[object]) -> str:
    return " ".join("%b" for _ in named)


def _name(tag: Tag) -> str:
    return f"E{tag.key}"
