"""Pages of a file as pictures: read in the guard's fenced process, written here as plain PNG or JPEG.

A paper that a client brought is never opened in this process; what comes back is pixels alone, so
an annex carries no metadata, script or font of whoever made the file.
"""

import io
from collections.abc import Iterator

from PIL import Image

from casemgr.guard.foreign import Kind, UnreadableFileError, kind_of
from casemgr.guard.rendering import Rendering, render

JPEG_QUALITY = 80
PRINT_WIDTH = 1240
"""Pixels across an annex: 150 to the inch on A4, enough to read a stamp."""


def pages(source: bytes, width_px: int) -> Iterator[Image.Image]:
    """Yield each page of a PDF, or an image, as RGB on white.

    Raises UnreadableFileError for what is neither, and what `guard.rendering.render` raises.
    """
    kind = kind_of(source[:1024])
    if kind is None:
        raise UnreadableFileError
    shown = render(source, kind, 0, width_px)
    yield _plain(shown)
    if kind is Kind.PDF:
        for page in range(1, shown.pages):
            yield _plain(render(source, kind, page, width_px))


def as_png(picture: Image.Image) -> bytes:
    """Return a picture as PNG."""
    return _written(picture, "PNG")


def as_jpeg(picture: Image.Image) -> bytes:
    """Return a picture as JPEG, small enough to be sent; the same picture is the same bytes."""
    return _written(picture, "JPEG", quality=JPEG_QUALITY)


def _written(picture: Image.Image, form: str, **options: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, form, **options)
    return made.getvalue()


def _plain(shown: Rendering) -> Image.Image:
    layer = Image.frombytes("RGBA", (shown.width, shown.height), shown.rgba)
    plain = Image.new("RGB", layer.size, "white")
    plain.paste(layer, mask=layer.getchannel("A"))
    return plain
