"""The structure of a PDF: which marks on which pages are one heading, paragraph, note or list item.

ReportLab knows nothing of it (ISO 32000-1, 14.7 and 14.8), so its objects are made here: marks with
numbers round what is drawn, one element for each tag, and a tree that leads from either to the other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

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
        parents = [
            part
            for page, tags in enumerate(self._marks)
            for part in (page, PDFArray([PDFObjectReference(_name(tag)) for tag in tags]))
        ]
        tree = self._document.Reference(PDFDictionary({"Nums": PDFArray(parents)}), "ParentTree")
        root = PDFDictionary(
            {"Type": PDFName("StructTreeRoot"), "K": PDFObjectReference("Document"), "ParentTree": tree}
        )
        self._document.Reference(root, _ROOT)
        catalog = self._document.Catalog
        catalog.StructTreeRoot = root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _write_elements(self, places: dict[Tag, list[tuple[int, int]]]) -> None:
        children: list[PDFObjectReference] = []
        lists: dict[int, list[PDFObjectReference]] = {}
        for tag in sorted(places, key=lambda each: each.key):
            parent = f"L{tag.group}" if tag.group else "Document"
            self._element(tag, parent, places[tag])
            if not tag.group:
                children.append(PDFObjectReference(_name(tag)))
                continue
            if tag.group not in lists:
                children.append(PDFObjectReference(parent))
            lists.setdefault(tag.group, []).append(PDFObjectReference(_name(tag)))
        for group, items in lists.items():
            self._parent(f"L{group}", "L", "Document", items)
        self._parent("Document", "Document", _ROOT, children)

    def _parent(self, name: str, role: str, parent: str, children: list[PDFObjectReference]) -> None:
        told = {"S": PDFName(role), "P": PDFObjectReference(parent), "K": PDFArray(children)}
        self._document.Reference(PDFDictionary(told), name)

    def _element(self, tag: Tag, parent: str, places: list[tuple[int, int]]) -> None:
        """Add one element; what stands on its first page is named by number alone."""
        first = places[0][0]
        kids = [number if page == first else self._elsewhere(page, number) for page, number in places]
        told = {
            "S": PDFName(tag.role),
            "P": PDFObjectReference(parent),
            "Pg": PDFObjectReference(self._pages[first]),
            "K": PDFArray(kids),
        }
        if tag.words:
            told["Alt"] = PDFString(tag.words)
        self._document.Reference(PDFDictionary(told), _name(tag))

    def _elsewhere(self, page: int, number: int) -> PDFDictionary:
        on = PDFObjectReference(self._pages[page])
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": on, "MCID": number})


def _name(tag: Tag) -> str:
    return f"E{tag.key}"
