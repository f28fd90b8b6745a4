"""Pictures and papers for letters: logos, signatures and scans that really are what they say."""

import io

from PIL import Image

from casemgr.letters.page import picture_book
from tests.helpers.letter_cases import Desk


def picture(shade: str = "navy", size: tuple[int, int] = (300, 120), form: str = "PNG") -> bytes:
    """Return a picture of one shade."""
    made = io.BytesIO()
    Image.new("RGB", size, shade).save(made, form)
    return made.getvalue()


def logo(desk: Desk, owner: str, content: bytes | None = None) -> str:
    """Keep a picture as an attachment of a record; returns its name."""
    attachments = desk.vault.attachments
    with attachments.staging():
        blob = attachments.stage(io.BytesIO(content or picture()), owner)
        attachments.keep([blob])
    return blob.blob


def scan(*shades: str) -> bytes:
    """Return a PDF whose pages are each of one shade."""
    return picture_book([picture(shade, (210, 297)) for shade in shades], "en")
