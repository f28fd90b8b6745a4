"""The structure of a PDF: which marks on which pages are one heading, paragraph, note or list item.

Marks with numbers stand round what is drawn, one element for each tag, and a tree leads from either to
the other (ISO 32000-1, 14.7 and 14.8).
"""

from dataclasses import dataclass, field

from casemgr.letters.layout import Tag
from casemgr.letters.pdf_file import PdfFile, references, text_string

END = "EMC"
ARTIFACT = "/Artifact BMC"


@dataclass(slots=True)
class _Element:
    """One element, and its marks: the number of a page among the pages, and of the mark on it."""

    tag: Tag
    marks: list[tuple[int, int]] = field(default_factory=list)
    number: int = 0


class Structure:
    """The elements of one file in the making."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._elements: dict[int, _Element] = {}
        self._pages: list[int] = []
        self._marked: list[list[_Element]] = [[]]

    def begin(self, tag: Tag | None) -> str:
        """Return what begins a mark on this page: of an element, or without a tag of no part of the text."""
        if tag is None:
            return ARTIFACT
        element = self._elements.get(tag.key)
        if element is None:
            element = self._elements[tag.key] = _Element(tag)
        here = self._marked[-1]
        element.marks.append((len(self._pages), len(here)))
        here.append(element)
        return f"/{tag.role}<</MCID {len(here) - 1}>>BDC"

    def close_page(self, number: int) -> str:
        """Note that the page with this number is complete; return its entries."""
        self._pages.append(number)
        self._marked.append([])
        return f"/StructParents {len(self._pages) - 1}/Tabs/S"

    def put(self) -> int:
        """Add the tree to the file and return its number."""
        file, root, document = self._file, self._file.reserve(), self._file.reserve()
        top: list[int] = []
        lists: dict[int, tuple[int, list[int]]] = {}
        for _, element in sorted(self._elements.items()):
            parent, siblings = document, top
            if group := element.tag.group:
                if group not in lists:
                    lists[group] = (file.reserve(), [])
                    top.append(lists[group][0])
                parent, siblings = lists[group]
            element.number = file.put(self._told(element, parent))
            siblings.append(element.number)
        for number, items in lists.values():
            file.put(f"<</S/L/P {document} 0 R/K{references(items)}>>", number)
        file.put(f"<</S/Document/P {root} 0 R/K{references(top)}>>", document)
        parents = " ".join(
            f"{page} {references([element.number for element in marked])}"
            for page, marked in enumerate(self._marked[:-1])
        )
        tree = file.put(f"<</Nums[{parents}]>>")
        return file.put(f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R>>", root)

    def _told(self, element: _Element, parent: int) -> str:
        """Return an element; what stands on its first page is named by number alone."""
        tag, first = element.tag, element.marks[0][0]
        kids = " ".join(
            str(mark) if page == first else f"<</Type/MCR/Pg {self._pages[page]} 0 R/MCID {mark}>>"
            for page, mark in element.marks
        )
        words = f"/Alt{text_string(tag.words)}" if tag.words else ""
        return f"<</S/{tag.role}/P {parent} 0 R/Pg {self._pages[first]} 0 R/K[{kids}]{words}>>"
