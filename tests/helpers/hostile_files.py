"""Files that mean harm, or that somebody broke: made here, each by a few lines that say how.

PDFs are written by hand, for no library writes what these need. Each entry of `hostile_files` is a name,
the kind it claims to be, and its bytes.
"""

import io
import random
import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from casemgr.guard.foreign import Kind

PLACE = b"/casemgr-canary-no-such-place"
"""What the files ask to be opened; no system call may carry it."""

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<<>>>>"
DRAWING = b"0 0 1 rg 20 20 200 100 re f"


def pdf(
    page: bytes = PAGE,
    content: bytes = DRAWING,
    catalogue: bytes = b"",
    others: tuple[bytes, ...] = (),
    stream: bytes = b"",
) -> bytes:
    """Return a PDF of one page; `stream` are the entries of the dictionary of its content."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R" + catalogue + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), stream, content),
        *others,
    ]
    return _assembled(objects)


def _assembled(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        out
        + head
        + table
        + b"trailer<</Root 1 0 R/Size %d>>startxref\n%d\n%%%%EOF"
        % (
            len(objects) + 1,
            len(out),
        )
    )


def with_action(action: bytes) -> bytes:
    """Return a PDF that does something when it is opened, when its page is shown, and when it is clicked."""
    link = b"<</Type/Annot/Subtype/Link/Rect[0 0 300 200]/A 5 0 R/AA<</PO 5 0 R/PV 5 0 R>>>>"
    page = PAGE[:-2] + b"/Annots[6 0 R]/AA<</O 5 0 R/C 5 0 R>>>>"
    return pdf(page, catalogue=b"/OpenAction 5 0 R/AA<</WC 5 0 R/DS 5 0 R>>", others=(action, link))


def with_image(entries: bytes, content: bytes) -> bytes:
    """Return a PDF that draws an image with these entries in its dictionary."""
    page = PAGE.replace(b"/Resources<<>>", b"/Resources<</XObject<</I 5 0 R>>>>")
    image = b"<</Type/XObject/Subtype/Image%s/Length %d>>stream\n%s\nendstream" % (
        entries,
        len(content),
        content,
    )
    return pdf(page, b"q 300 0 0 200 0 0 cm /I Do Q", others=(image,))


def deflated(size: int, times: int = 1) -> bytes:
    """Return zeros of this size, deflated so many times."""
    content = zlib.compress(bytes(size), 1)
    for _ in range(times - 1):
        content = zlib.compress(content, 9)
    return content


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, pixels: bytes, before: bytes = b"", colours: int = 2) -> bytes:
    """Return a PNG that claims these measures and holds these deflated rows."""
    head = struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + _chunk(b"IHDR", head) + before + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def picture(kind: Kind, size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    """Return an honest image with a pattern."""
    image, out = Image.new("RGB", size), io.BytesIO()
    image.putdata([(x * 4 % 256, y * 5 % 256, 120) for y in range(size[1]) for x in range(size[0])])
    image.save(out, kind.upper(), **options)
    return out.getvalue()


def _actions() -> Iterator[tuple[str, bytes]]:
    yield "script", b"<</S/JavaScript/JS(while(1){app.alert\\('x'\\)})>>"
    yield "script that submits", b"<</S/JavaScript/JS(this.submitForm\\('http://127.0.0.1:9/'\\))>>"
    yield "launch", b"<</S/Launch/F(" + PLACE + b")/Win<</F(" + PLACE + b")/P(/c calc)>>>>"
    yield "address", b"<</S/URI/URI(http://127.0.0.1:9" + PLACE + b")>>"
    yield "address of a file", b"<</S/URI/URI(file://" + PLACE + b")>>"
    yield "another file", b"<</S/GoToR/F(" + PLACE + b")/D[0/Fit]>>"
    yield "a share", b"<</S/GoToR/F(\\\\\\\\127.0.0.1\\\\share\\\\x)/D[0/Fit]>>"
    yield "an embedded file", b"<</S/GoToE/F(" + PLACE + b")/T<</R/C/N(x)>>>>"
    yield "a form", b"<</S/SubmitForm/F(http://127.0.0.1:9" + PLACE + b")/Flags 4>>"
    yield "imported values", b"<</S/ImportData/F(" + PLACE + b")>>"
    yield "a film", b"<</S/Movie/T(x)>>"
    yield "a sound", b"<</S/Sound/Sound<</F(" + PLACE + b")>>>>"
    yield "actions in a ring", b"<</S/URI/URI(x)/Next 5 0 R>>"


def _broken_pdfs() -> Iterator[tuple[str, bytes]]:
    whole = pdf()
    yield "nothing but a beginning", b"%PDF-1.7\n"
    yield "cut in the middle", whole[: len(whole) // 2]
    yield "without its table", whole[: whole.index(b"xref")]
    yield (
        "a table that leads to itself",
        whole.replace(b"/Size 5>>", b"/Size 5/Prev %d>>" % whole.index(b"xref")),
    )
    yield "pages in a ring", whole.replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    yield "a page that is its own parent", pdf(PAGE.replace(b"/Parent 2 0 R", b"/Parent 3 0 R"))
    yield "a count beyond all numbers", whole.replace(b"/Count 1", b"/Count 2147483647")
    yield "content that is itself", pdf(content=b"", stream=b"/Filter 4 0 R")
    yield "arrays in arrays", pdf(content=b"[" * 500_000)
    yield "dictionaries in dictionaries", pdf(b"<</A" * 100_000 + PAGE)
    yield "endless saving of the state", pdf(content=b"q " * 1_000_000)
    yield "a stream longer than the file", pdf(stream=b"/Length 999999999999")
    yield "a page without measure", pdf(PAGE.replace(b"[0 0 300 200]", b"[0 0 0 0]"))
    yield "a page that is too large", pdf(PAGE.replace(b"300 200", b"1e30 1e30"))
    yield "a page that is a strip", pdf(PAGE.replace(b"300 200", b"14400 0.001"))
    yield "a page that is a tower", pdf(PAGE.replace(b"300 200", b"0.01 14400"))
    yield "a page that is no number", pdf(PAGE.replace(b"300 200", b"nan inf"))
    yield "a page inside out", pdf(PAGE.replace(b"0 0 300 200", b"300 200 -300 -200"))


def _bombs() -> Iterator[tuple[str, bytes]]:
    unfolding = pdf(content=deflated(200_000_000, 2), stream=b"/Filter[/FlateDecode/FlateDecode]")
    yield "content that unfolds", unfolding
    yield "many filters", pdf(content=deflated(1000), stream=b"/Filter[" + b"/FlateDecode" * 20_000 + b"]")
    yield (
        "run lengths that unfold",
        pdf(content=b"\x81\x00" * 2_000_000 + b"\x80", stream=b"/Filter/RunLengthDecode"),
    )
    entries = b"/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8"
    yield "an image that unfolds", with_image(entries + b"/Filter/FlateDecode", deflated(1_000_000))
    yield (
        "an image of fax lines",
        with_image(
            b"/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode"
            b"/DecodeParms<</K -1/Columns 60000/Rows 60000>>",
            bytes(5000),
        ),
    )
    yield (
        "an image that is JPEG 2000",
        with_image(b"/Width 9/Height 9/Filter/JPXDecode", b"\0\0\0\x0cjP  " * 99),
    )
    yield (
        "an image that is JBIG2",
        with_image(
            b"/Width 65535/Height 65535/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode",
            b"\0\0\0\0\x30\0\1\0\0\0\x13" + b"\xff" * 60,
        ),
    )
    yield (
        "an image that is a JPEG bomb",
        with_image(
            b"/Width 65500/Height 65500/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
            picture(Kind.JPEG).replace(struct.pack(">HH", 48, 64), struct.pack(">HH", 65500, 65500)),
        ),
    )
    form = PAGE.replace(b"/Resources<<>>", b"/Resources<</XObject<</F 5 0 R>>>>")
    ring = b"<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream\n/F Do /F Do"
    yield "a drawing that draws itself", pdf(form, b"/F Do", others=(ring + b"\nendstream",))
    yield "drawings that draw ten each", _laughing()
    yield "a pattern of patterns", _patterned()
    yield "a shading by a function", _shaded()


def _laughing() -> bytes:
    """Return a PDF in which each drawing draws the next ten times: ten to the ninth in all."""
    page = PAGE.replace(b"/Resources<<>>", b"/Resources<</XObject<</F 5 0 R>>>>")
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 300 200]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>"
    draw = b"/F Do " * 10
    forms = [form % (6 + level, len(draw)) + b"stream\n" + draw + b"\nendstream" for level in range(9)]
    last = form % (99, len(DRAWING)) + b"stream\n" + DRAWING + b"\nendstream"
    return pdf(page, b"/F Do", others=(*forms, last))


def _patterned() -> bytes:
    """Return a PDF that is filled with tiles of a thousandth of a point."""
    page = PAGE.replace(b"/Resources<<>>", b"/Resources<</Pattern<</P 5 0 R>>>>")
    tile = (
        b"<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .0001/YStep .0001"
        b"/Resources<</Pattern<</P 5 0 R>>>>/Length 31>>stream\n/Pattern cs /P scn 0 0 1 1 re f\nendstream"
    )
    return pdf(page, b"/Pattern cs /P scn 0 0 300 200 re f", others=(tile,))


def _shaded() -> bytes:
    """Return a PDF whose colours come from a function of a million values."""
    page = PAGE.replace(b"/Resources<<>>", b"/Resources<</Shading<</S 5 0 R>>>>")
    shading = b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1e9 0 1e9]/Function 6 0 R>>"
    function = (
        b"<</FunctionType 0/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Size[100000 100000]/BitsPerSample 32"
        b"/Length 4>>stream\nabcd\nendstream"
    )
    return pdf(page, b"/S sh", others=(shading, function))


def _images() -> Iterator[tuple[str, Kind, bytes]]:
    rows = deflated(60_000)
    yield "a PNG of 60,000 by 60,000", Kind.PNG, png(60_000, 60_000, rows)
    yield "a PNG of two billion by one", Kind.PNG, png(2_147_483_647, 1, rows)
    yield "a PNG of nothing", Kind.PNG, png(0, 0, rows)
    yield "a PNG just below the limit", Kind.PNG, png(9_999, 9_999, deflated(9_999 * 29_998))
    yield (
        "a PNG with a text that unfolds",
        Kind.PNG,
        png(9, 9, deflated(252), _chunk(b"zTXt", b"Comment\0\0" + deflated(30_000_000))),
    )
    yield (
        "a PNG with a profile that unfolds",
        Kind.PNG,
        png(9, 9, deflated(252), _chunk(b"iCCP", b"p\0\0" + deflated(30_000_000))),
    )
    yield "a PNG cut in the middle", Kind.PNG, picture(Kind.PNG)[:300]
    yield "a PNG with a broken sum", Kind.PNG, picture(Kind.PNG).replace(b"IDAT", b"IDAT\0", 1)
    yield (
        "a JPEG of 65,500 by 65,500",
        Kind.JPEG,
        picture(Kind.JPEG).replace(struct.pack(">HH", 48, 64), struct.pack(">HH", 65500, 65500)),
    )
    yield "a JPEG cut in the middle", Kind.JPEG, picture(Kind.JPEG)[:400]
    yield "a JPEG with a thousand scans", Kind.JPEG, _many_scans()
    yield "a JPEG with a ring in its EXIF", Kind.JPEG, _looping_exif()
    yield (
        "a GIF of 65,535 by 65,535",
        Kind.GIF,
        b"GIF89a"
        + struct.pack("<HH", 65535, 65535)
        + b"\x80\0\0"
        + bytes(6)
        + b","
        + struct.pack("<HHHH", 0, 0, 65535, 65535)
        + b"\0\x02\x02\x4c\x01\0;",
    )
    yield "a GIF cut in the middle", Kind.GIF, picture(Kind.GIF)[:500]
    yield "a WebP cut in the middle", Kind.WEBP, picture(Kind.WEBP)[:60]
    yield (
        "a WebP with a wrong size",
        Kind.WEBP,
        b"RIFF\xff\xff\xff\x7fWEBPVP8L\xff\xff\xff\x7f/\xff\xff\xff\xff" + bytes(50),
    )
    yield "a PNG that is a PDF", Kind.PNG, pdf()
    yield "a PDF that is a PNG", Kind.PDF, picture(Kind.PNG)
    yield "a JPEG that is an EPS", Kind.JPEG, b"%!PS-Adobe-3.0 EPSF-3.0\n(" + PLACE + b") run\n"
    yield "a PDF that is nothing", Kind.PDF, b""


def _many_scans() -> bytes:
    """Return a progressive JPEG whose last scan is repeated, which costs time for each."""
    whole = picture(Kind.JPEG, (512, 512), progressive=True)
    scan = whole.rindex(b"\xff\xda")
    return whole[:scan] + whole[scan:-2] * 2000 + whole[-2:]


def _looping_exif() -> bytes:
    """Return a JPEG whose EXIF directory leads to itself."""
    directory = struct.pack(">HHHIIHHII", 2, 0x8769, 4, 1, 8, 0x0112, 3, 1, 6 << 16) + struct.pack(">I", 8)
    return picture(Kind.JPEG, exif=b"Exif\0\0MM\0*\0\0\0\x08" + directory)


def _altered(seed: int) -> Iterator[tuple[str, Kind, bytes]]:
    """Yield honest files in which some bytes are others."""
    chance = random.Random(seed)
    honest = {kind: picture(kind) for kind in Kind if kind is not Kind.PDF} | {Kind.PDF: pdf()}
    for kind, content in honest.items():
        altered = bytearray(content)
        for _ in range(8):
            altered[chance.randrange(12, len(altered))] = chance.randrange(256)
        yield f"an altered {kind} ({seed})", kind, bytes(altered)


def hostile_files() -> list[tuple[str, Kind, bytes]]:
    """Return all of them."""
    pdfs = [(f"a PDF with {name}", with_action(action)) for name, action in _actions()]
    pdfs += [(f"a PDF: {name}", content) for name, content in [*_broken_pdfs(), *_bombs()]]
    altered = [file for seed in range(3) for file in _altered(seed)]
    return [(name, Kind.PDF, content) for name, content in pdfs] + [*_images(), *altered]
