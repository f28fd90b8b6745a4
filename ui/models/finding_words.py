"""What a finding about a letter speaks of, in the words of the window; no code of ours is shown."""

from typing import Final

from casemgr.letters.findings import Finding
from ui.models.fact_names import path_words
from ui.words import Words

WORD_ANEW: Final = "word_anew"
"""The remedy of what was told in another language than the letter's."""

WORD_FOR_CLIENT: Final = "word_for_client"
"""The remedy of what was told in another language than the client reads."""

_OWN: Final = "finding_detail"
_VOCABULARIES: Final = {
    ("E04", ""): _OWN,
    ("E10", ""): _OWN,
    ("E18", "kind"): "addressee_kind",
    ("E18", "procedure"): "procedure",
    ("E20", ""): "country",
    ("HR14", "guardian_needed"): _OWN,
    ("HR38", "kind"): "letter_type",
    ("HR38", "language"): "language",
    ("HR42", "status"): "whereabouts",
    ("W06", ""): _OWN,
    ("W10", "protection_obstacle"): "country",
    ("W13", "sex"): "sex",
}
"""What the codes of a detail are in, by the code of the finding and its field, or by its code alone."""


def finding_words(finding: Finding, words: Words, collection: str = "", clause: str = "") -> str:
    """Return the sentence of a finding about a record of a collection, in a clause by its name."""
    return words.messages.letter_finding(finding.code, _detail(finding, words, collection), clause)


def _detail(finding: Finding, words: Words, collection: str) -> str:
    """Return the detail in words: the field it speaks of where it says no more."""
    field = words.field(collection, finding.field.partition(".")[0]) if finding.field and collection else ""
    if finding.remedy in (WORD_ANEW, WORD_FOR_CLIENT):
        return field
    if finding.code == "E13":
        return field or path_words(words, finding.detail)
    vocabulary = _VOCABULARIES.get((finding.code, finding.field)) or _VOCABULARIES.get((finding.code, ""))
    if vocabulary is None or not finding.detail:
        return finding.detail or field
    return ", ".join(words.label(vocabulary, each) for each in finding.detail.split(", "))
