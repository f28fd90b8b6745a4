"""QR codes as runs of dark modules."""

from collections.abc import Iterator

from reportlab.graphics.barcode import qrencoder

CHEQUERED = 0
"""The mask of a QR code. ReportLab would draw all eight to weigh which one a poor camera likes best, for a
quarter of the time a whole letter takes; a reader finds in the code which it has, and reads any."""


def modules(payload: str) -> list[list[bool]]:
    """Return the rows of a code from the top, each from the left: whether a module is dark."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(payload)
    code.version = code.calculate_version()
    code.makeImpl(False, CHEQUERED)
    rows: list[list[bool]] = code.modules
    return rows


def dark_runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield where each run of dark modules in a row begins, and how long it is."""
    begin = None
    for column, dark in enumerate((*row, False)):
        if dark and begin is None:
            begin = column
        elif not dark and begin is not None:
            yield begin, column - begin
            begin = None
