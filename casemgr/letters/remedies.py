"""What puts a finding right, as a code for each; `casemgr.cli` and `ui` say it in words.

Where the same code is found for several reasons, its detail decides.
"""

from collections.abc import Mapping
from types import MappingProxyType

REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "E01": "fill_office",
        "E02": "record_contact",
        "E03": "correct_day",
        "E04": "ask_consent",
        "E05": "copy_from_document",
        "E06": "leave_out",
        "E07": "choose_law",
        "E08": "name_reviewer",
        "E09": "reword",
        "E10": "choose_signatory",
        "E11": "leave_out_name",
        "E12": "attach_again",
        "E13": "fill_field",
        "E14": "reword",
        "E15": "other_addressee",
        "E16": "decide_conflict",
        "E17": "name_office",
        "E18": "other_type",
        "E19": "word_for_client",
        "W20": "name_addressee",
        "E20": "other_type",
        "W01": "reword",
        "W02": "reword",
        "W03": "reword",
        "W04": "own_words",
        "W05": "shorten",
        "W06": "correct_source",
        "W07": "newer_report",
        "W08": "ask_client",
        "W09": "reword",
        "W10": "fill_field",
        "W11": "reword",
        "W12": "reword",
        "W13": "fill_field",
        "W14": "copy_from_document",
        "W15": "refer_to_clinician",
        "W16": "reword",
        "W17": "add_annex",
        "W18": "reword",
        "W19": "word_both",
        "W21": "link_paper",
        "HR10": "ask_lawyer",
        "HR14": "ask_guardian",
        "HR38": "ordinary_way",
        "HR42": "wait_for_word",
    }
)

_BY_DETAIL: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("E04", "refused"): "respect_refusal",
        ("E04", "contested"): "decide_conflict",
        ("E07", "wrong_regime"): "name_reviewer",
        ("E09", "recorded"): "correct_profile",
        ("E13", "redaction"): "word_anew",
        ("E13", "wording"): "word_anew",
    }
)


def remedy_for(code: str, *reasons: str) -> str:
    """Return what puts a finding right."""
    special = (_BY_DETAIL.get((code, reason)) for reason in reasons)
    return next((remedy for remedy in special if remedy), REMEDIES[code])
