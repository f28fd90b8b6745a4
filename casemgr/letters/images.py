"""Pictures that go into a letter: decoded and written again as plain RGB.

Nothing but the picture reaches the reader: no metadata, colour profile or hidden layer of its file.
"""

import io

from PIL import Image

from casemgr.errors import RefusedError
from casemgr.letters.pdf_file import PdfFile

PIXEL_LIMIT = 4_000_000
LEVEL = 6  # of compression: a scanned page is a fifth lighter than at the level of words


class ImageError(RefusedError):
    """A picture is `unreadable` (no PNG or JPEG, or damaged) or `too_large` (above `PIXEL_LIMIT`)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def plain_image(data: bytes) -> Image.Image:
    """Return the picture alone, as RGB on white: no metadata, no profile, no alpha.

    Raises ImageError.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise ImageError("too_large")
            layer = image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError("unreadable") from error
    plain = Image.new("RGB", layer.size, "white")
    plain.paste(layer, mask=layer.getchannel("A"))
    return plain


def put_image(file: PdfFile, image: Image.Image) -> int:
    """Add a plain picture to a file and return its number."""
    told = f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}"
    return file.put_stream(image.tobytes(), f"{told}/ColorSpace/DeviceRGB/BitsPerComponent 8", LEVEL)
