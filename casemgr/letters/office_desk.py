"""The desk of an office: what ships with the program, with the office's own words and looks at the law.

Whoever writes a letter, by window or by command, sits down here, so that no road writes another letter.
"""

from casemgr import VERSION
from casemgr.law.library import shipped_law
from casemgr.law.register import Register, register_of
from casemgr.letters.catalogue import LetterTexts, shipped_letters
from casemgr.letters.composing import Writing
from casemgr.letters.desk import Desk
from casemgr.letters.overlay import laid_over
from casemgr.records.letter_text import LetterText
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from casemgr.vocabulary import shipped


def desk_of(vault: Vault) -> Desk:
    """Return the desk of an unlocked vault."""
    store = vault.store
    writing = Writing(texts_of(store), shipped(), law_of(store).bases, shipped_law().checks)
    return Desk(store, vault.attachments, writing, VERSION)


def texts_of(store: Store) -> LetterTexts:
    """Return the texts that stand: the approved ones of the office laid over the shipped ones."""
    ours = records(store, LetterText)
    return laid_over(shipped_letters(), ours) if ours else shipped_letters()


def law_of(store: Store) -> Register:
    """Return the register of law as the reviews of the office leave it."""
    return register_of(store, shipped_law().bases)
