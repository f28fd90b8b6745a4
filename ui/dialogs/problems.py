"""Rules that a record would break, in words that say what to do; a person is never blamed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from casemgr.store.store import ProblemsError
from ui.widgets.field import FieldFrame


def show_problems(error: ProblemsError, fields: Mapping[str, FieldFrame]) -> FieldFrame | None:
    """Say each problem beside its field; return the first such field, None where no problem has one here."""
    found = [problem for problem in error.problems if problem.field in fields]
    for problem in found:
        fields[problem.field].show_problem(problem_words(problem.code))
    return fields[found[0].field] if found else None


def problem_words(code: str) -> str:
    """Return what to do about a problem of a field."""
    words = {
        "required": QCoreApplication.translate(
            "Problems", "This is needed. Fill it in, or say why it is empty."
        ),
        "source_missing": QCoreApplication.translate("Problems", "How do we know? Choose at the right."),
        "source_of_another_office": QCoreApplication.translate(
            "Problems", "Another office saw this. Say how we know it ourselves."
        ),
        "contested": QCoreApplication.translate("Problems", "Two values differ here. Settle them first."),
        "unknown_term": QCoreApplication.translate(
            "Problems", "This is not in the list. Choose one that is."
        ),
        "before_giving": QCoreApplication.translate(
            "Problems", "Before the day the consent was given. Check which one is right."
        ),
        "before_opening": QCoreApplication.translate(
            "Problems", "Before the day the case was opened. Check which one is right."
        ),
        "before_review": QCoreApplication.translate("Problems", "Must lie after the day of the review."),
        "day_missing": QCoreApplication.translate("Problems", "Which day? Write it as 11.10.2024."),
        "person_missing": QCoreApplication.translate("Problems", "Whom is this about? Choose a person."),
        "form_missing": QCoreApplication.translate("Problems", "How was it given? Choose one."),
        "reason_missing": QCoreApplication.translate("Problems", "Why? Say it in a few words."),
        "comment_missing": QCoreApplication.translate("Problems", "Say in a few words what it is."),
        "second_person_missing": QCoreApplication.translate("Problems", "A second person has to be named."),
        "second_person_same": QCoreApplication.translate(
            "Problems", "The second person has to be somebody else than the first."
        ),
        "not_a_summons": QCoreApplication.translate(
            "Problems", "Only a summons has this. Change the kind, or leave it empty."
        ),
        "consent_missing": QCoreApplication.translate("Problems", "Which consent is it? Choose one."),
        "consent_undated": QCoreApplication.translate("Problems", "On which day was the consent given?"),
        "of_itself": QCoreApplication.translate("Problems", "It cannot point to itself. Choose another one."),
        "state_of_origin": QCoreApplication.translate(
            "Problems", "No letter may go to an authority of the state of origin."
        ),
    }
    return words.get(code, QCoreApplication.translate("Problems", "This does not fit the rest. Check it."))
