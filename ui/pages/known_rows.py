"""Facts of a digest as rows, worded alike in the preview of a case and in its overview."""

from PySide6.QtCore import QCoreApplication

from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.person import SafeContact
from casemgr.records.record import Record
from ui.models.digest import Known
from ui.widgets.facts import Facts
from ui.words import Words

TITLE_VOCABULARIES = {
    "deadlines": "deadline_kind",
    "events": "event_kind",
    "tasks": "task_kind",
    "identity_documents": "doc_type",
    "risks": "risk",
    "letters": "letter_type",
}
DUE_ICONS = {
    "deadlines": "gavel",
    "tasks": "list-todo",
    "stays": "map-pin",
    "identity_documents": "file-text",
    "events": "calendar",
    "letters": "file-text",
    "risks": "shield",
    "contacts": "phone",
}


def topic_words(topic: str) -> str:
    """Return what a topic of a digest is called."""
    words = {
        "is_in": QCoreApplication.translate("Digest", "Is in"),
        "stay_basis": QCoreApplication.translate("Digest", "Stays as"),
        "passport": QCoreApplication.translate("Digest", "Paper"),
        "left": QCoreApplication.translate("Digest", "Left"),
        "summons": QCoreApplication.translate("Digest", "Summons"),
        "born": QCoreApplication.translate("Digest", "Born"),
        "citizenship": QCoreApplication.translate("Digest", "Citizenship"),
    }
    return words[topic]


def show_known(facts: Facts, known: tuple[Known, ...], words: Words) -> None:
    """Put the facts of a digest into a grid, each with the mark of how it is known."""
    differ = QCoreApplication.translate("Digest", "two values differ")
    for each in known:
        described = fields_of(type(each.record))[each.field]
        said = words.register(described, each.register)
        remark = {"remark": differ, "remark_tone": "conflict", "remark_icon": "git-compare"}
        facts.add(topic_words(each.topic), said, each.source, **(remark if each.contested else {}))


def due_words(record: Record, words: Words) -> str:
    """Return what comes due, in words that name no client."""
    what = held(getattr(record, "what", None))
    if isinstance(what, str):
        return what
    code = held(getattr(record, "kind", None))
    label = words.label(TITLE_VOCABULARIES.get(record.collection), code) if isinstance(code, str) else ""
    kind = words.kind(record.collection)
    return f"{kind}: {label}" if label else kind


def contact_rule(contact: SafeContact | None, words: Words) -> str:
    """Return the safe-contact rule in one line: how a person may be reached, and a code word if due."""
    if contact is None:
        return QCoreApplication.translate("Digest", "No safe way is known yet. Ask before any contact.")
    parts = [words.label("contact_channel", contact.channel or ""), contact.hours or "", contact.rule or ""]
    if contact.burnt_on is not None:
        burnt = QCoreApplication.translate("Digest", "Known to others since {}: do not rely on it")
        parts.insert(0, burnt.format(words.formats.day(contact.burnt_on)))
    elif contact.code_word:
        parts.append(QCoreApplication.translate("Digest", "Code word first"))
    if contact.message_allowed == "no":
        parts.append(QCoreApplication.translate("Digest", "No messages"))
    return ". ".join(part for part in parts if part)
