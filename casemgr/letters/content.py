"""Everything a letter shows, in the words of its language: what `page.render` is given.

The page adds no word of its own; headings, labels and the footer come from the letter's language
files. Text is text: nothing in it is read as markup.
"""

from dataclasses import dataclass

from casemgr.letters.blocks import Block, Body


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: the name, a few lines of address and register, and a logo (PNG or JPEG bytes) or none."""

    name: str
    details: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """One signatory: the name under the line, the role below it, and a picture of the signature or none."""

    name: str
    role: tuple[str, ...] = ()
    image: bytes | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A headed list at the end: annexes, or legal notes. Items are (label, text), such as ("[1]", "…")."""

    heading: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """The verification code: `payload` is the QR (code and hash only, HR01), `lines` stand beside it."""

    payload: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContent:
    """One letter. `language` is a BCP 47 tag; `title` names the document and holds no client's name.

    With `draft` (the watermark word, such as "DRAFT") the letterheads, number, closing, signatures and
    seal are left out, whatever is given (HR07). `letterhead` None is the sensitive mode (HR06); `joint` are
    those who write together with it. `page_label` holds {page} and {pages}; `running` heads every page but
    the first. With `window` the address stands where an envelope has its window, below `sender` in one line.
    """

    language: str
    title: str
    body: Body
    subject: str
    place_and_date: str
    page_label: str
    continuation: tuple[Block, ...] = ()
    """What stands behind the letter, from a page of its own on: the rest of a long account."""
    letterhead: Letterhead | None = None
    joint: tuple[Letterhead, ...] = ()
    running: str = ""
    window: bool = False
    sender: str = ""
    number: str = ""
    addressee: tuple[str, ...] = ()
    delivery: str = ""
    references: tuple[str, ...] = ()
    salutation: str = ""
    closing: str = ""
    signatures: tuple[Signature, ...] = ()
    annexes: Listing | None = None
    notes: Listing | None = None
    seal: Seal | None = None
    footer: str = ""
    draft: str = ""
    seal_words: str = ""
    """What stands for the code to whoever does not see it."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A paper that goes with a letter: what it is called and its pages as PNG or JPEG.

    `stamp` stands on every page and holds {page} and {pages}, those of this paper.
    """

    name: str
    stamp: str
    pages: tuple[bytes, ...]
