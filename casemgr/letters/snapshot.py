"""Everything a final letter was made of, as canonical JSON kept beside its bytes.

The page in it is enough to draw the same bytes again with the same release; facts, clauses, law rows
and annexes say on what the letter rested when it was issued, whatever became of them since.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from casemgr.errors import NewerFormatError, RefusedError
from casemgr.letters.blocks import Body, Bullet, Heading, Paragraph, Run, Sentence
from casemgr.letters.content import Letterhead, Listing, PageContent, Seal, Signature
from casemgr.letters.desk import Desk
from casemgr.letters.writing import Draft
from casemgr.records.codec import canonical, record_to_json, register_to_json
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.fact import held

FORMAT = 1

_SHAPES: Mapping[str, type[Any]] = {
    shape.__name__: shape
    for shape in (
        Body, Bullet, Heading, Paragraph, Run, Sentence, Letterhead, Listing, PageContent, Seal, Signature,
    )
}  # fmt: skip


class SnapshotError(RefusedError):
    """A kept snapshot is not what this program writes."""


def snapshot(desk: Desk, made: Draft, content: PageContent) -> bytes:
    """Return the snapshot of a letter that is being issued."""
    letter, material, composed = made.letter, made.material, made.composed
    used = sorted({fact for passage in composed.passages for fact in passage.facts})
    kind, language = held(letter.kind) or "", held(letter.language) or ""
    told = {
        "format": FORMAT,
        "release": desk.release,
        "letter": letter.id,
        "kind": kind,
        "language": language,
        "text_sha256": made.text_sha256,
        "facts": {fact: _register(made, fact) for fact in used if _known(made, fact)},
        "clauses": dict(desk.writing.texts.sources_of(kind, language)),
        "law": {name: _basis(desk, name) for name in composed.body.notes},
        "office": record_to_json(made.frame.organisation) if made.frame.organisation else None,
        "joint": [record_to_json(each) for each in made.frame.joint],
        "addressee": record_to_json(made.frame.addressee),
        "signatories": [record_to_json(each) for each in made.frame.signatories],
        "annexes": [_annex(material.find(Document, annex)) for annex in made.frame.annexes],
        "page": to_json(content),
    }
    return canonical(told).encode()


def _known(made: Draft, fact: str) -> bool:
    record, _, field = fact.rpartition(".")
    found = made.composed.records.get(record)
    return found is not None and field in fields_of(type(found))


def _register(made: Draft, fact: str) -> Any:
    record, _, field = fact.rpartition(".")
    found = made.composed.records[record]
    return register_to_json(fields_of(type(found))[field], getattr(found, field))


def _basis(desk: Desk, name: str) -> dict[str, Any]:
    basis = desk.writing.bases[name]
    return {
        "cite": dict(basis.cite),
        "says": dict(basis.says),
        "confidence": str(basis.confidence),
        "checked_on": basis.checked_on.isoformat(),
        "review_due": basis.review_due.isoformat(),
    }


def _annex(document: Document | None) -> dict[str, Any]:
    if document is None:
        return {}
    return {"document": document.id, "sha256": held(document.sha256), "pages": held(document.pages)}


def page_of(kept: bytes) -> PageContent:
    """Return the page in a snapshot; raises SnapshotError or NewerFormatError."""
    try:
        told = json.loads(kept)
        found = int(told["format"])
        page = told["page"]
    except (ValueError, KeyError, TypeError) as error:
        raise SnapshotError(type(error).__name__) from error
    if found > FORMAT:
        raise NewerFormatError("snapshot", found, FORMAT)
    content = from_json(page)
    if not isinstance(content, PageContent):
        raise SnapshotError("page")
    return content


def to_json(value: Any) -> Any:
    """Return a page as plain JSON types; a dataclass is an object that names its shape."""
    if is_dataclass(value) and not isinstance(value, type):
        members = {each.name: to_json(getattr(value, each.name)) for each in fields(value)}
        return {"shape": type(value).__name__, **members}
    if isinstance(value, bytes):
        return {"shape": "bytes", "base64": base64.b64encode(value).decode()}
    if isinstance(value, frozenset):
        return {"shape": "facts", "ids": sorted(value)}
    return [to_json(each) for each in value] if isinstance(value, tuple) else value


def from_json(value: Any) -> Any:
    """Rebuild what `to_json` gave; raises SnapshotError for a shape there is not."""
    if isinstance(value, list):
        return tuple(from_json(each) for each in value)
    if not isinstance(value, dict):
        return value
    shape = value.get("shape")
    if shape == "bytes":
        return base64.b64decode(value["base64"])
    if shape == "facts":
        return frozenset(value["ids"])
    if not isinstance(shape, str) or shape not in _SHAPES:
        raise SnapshotError(str(shape))
    return _SHAPES[shape](**{name: from_json(part) for name, part in value.items() if name != "shape"})
