"""What is wrong with the words of a sentence, said with its line and the fact it is about."""

from PySide6.QtCore import QCoreApplication

from casemgr.letters.faults import ADDED, BLANK, MISSING, Fault
from ui.models.fact_names import FactNames


def fault_words(fault: Fault, names: FactNames) -> str:
    """Return what is wrong, where, and what to do."""
    said = {
        BLANK: QCoreApplication.translate("FaultWords", "Nothing is said. Write the sentence."),
        MISSING: QCoreApplication.translate(
            "FaultWords", "“{fact}” is missing: the sentence has to say it. Insert it."
        ),
        ADDED: QCoreApplication.translate(
            "FaultWords", "Line {line}: “{fact}” is not among the facts of this sentence. Take {found} out."
        ),
        "syntax": QCoreApplication.translate(
            "FaultWords", "Line {line}: a bracket is open, or a condition has no end. Insert the fact anew."
        ),
        "character": QCoreApplication.translate(
            "FaultWords", "Line {line}: a character that nobody sees ({found}). Take it out."
        ),
        "too_large": QCoreApplication.translate("FaultWords", "This is too long for a sentence. Shorten it."),
        "not_allowed": QCoreApplication.translate(
            "FaultWords",
            "Line {line}: between the brackets stands more than the name of a fact. Insert it anew.",
        ),
        "filter": QCoreApplication.translate(
            "FaultWords",
            "Line {line}: “{found}” is nothing that can be done to a fact. Insert the fact anew.",
        ),
    }
    other = QCoreApplication.translate(
        "FaultWords", "Line {line}: “{found}” cannot be read. Insert the fact anew."
    )
    fact = names.gap(fault.found) if fault.found.startswith(("{", "[")) else fault.found
    return said.get(fault.reason, other).format(line=fault.line, found=fault.found, fact=fact)
