"""Images as pixels, by Pillow; runs behind the fence alone.

Only the library of the kind that was asked for is used, and its size is looked at before anything is
unfolded. Of several frames the first is shown. A photograph stands as its camera was held.
"""

import copy  # noqa: F401 - Pillow copies palettes by it
import math
import os
import warnings
from collections.abc import Callable
from io import BytesIO

# All that Pillow would load later, when it is out of reach.
from PIL import (
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from casemgr.guard.foreign import LONGEST_SIDE, MOST_PIXELS, Kind, Outcome

_MOST_UNFOLDED = 100_000_000
"""Pixels of an image that is unfolded to be shown smaller: more than the cameras of most telephones take."""

PLUGINS = {
    Kind.GIF: (GifImagePlugin,),
    Kind.JPEG: (JpegImagePlugin, MpoImagePlugin, TiffImagePlugin),
    Kind.PNG: (PngImagePlugin, TiffImagePlugin),
    Kind.WEBP: (WebPImagePlugin, TiffImagePlugin),
}
"""What reads each kind and what it says of itself, which has the shape of a TIFF."""


def reader(kind: Kind) -> Callable[[str, bytes, int, int], tuple[int, int, int, bytes]]:
    """Return what reads images of one kind and no other."""
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = _MOST_UNFOLDED

    def read(task: str, content: bytes, number: int, width: int) -> tuple[int, int, int, bytes]:
        """Return width, height, the one page that an image has, and its pixels as RGBA."""
        if task != "render" or number != 0:
            os._exit(Outcome.NO_SUCH_PAGE)
        try:
            shown = _shown(Image.open(BytesIO(content), formats=[kind.upper()]), width)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            os._exit(Outcome.TOO_LARGE)
        return shown.width, shown.height, 1, shown.tobytes()

    return read


def _shown(image: Image.Image, width: int) -> Image.Image:
    """Return an image as it is shown: upright, not wider than asked for, never larger than it is."""
    longest = round(width * max(1, image.height / image.width, image.width / image.height))
    image.draft("RGB", (longest, longest))
    upright = ImageOps.exif_transpose(_plain(image))
    fitting = min(width / upright.width, LONGEST_SIDE / upright.width, LONGEST_SIDE / upright.height)
    scale = min(1, fitting, math.sqrt(MOST_PIXELS / upright.width / upright.height))
    size = max(1, round(upright.width * scale)), max(1, math.floor(upright.height * scale))
    smaller = upright.resize(size, reducing_gap=2.0) if size != upright.size else upright
    return smaller.convert("RGBA")


def _plain(image: Image.Image) -> Image.Image:
    """Return an image in a mode that can be shrunk: no palette, eight bits for each colour."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return image if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK") else image.convert("RGBA")
