"""This office, as it writes and reads bundles: its store, its attachments and its two keys."""

from dataclasses import dataclass

from casemgr.crypto.age import Identity
from casemgr.crypto.minisign import SigningKey
from casemgr.errors import NotFoundError
from casemgr.exchange.card import OfficeCard, fingerprint_of, make_card
from casemgr.exchange.partners import Partners
from casemgr.exchange.wire import Organisation as Named
from casemgr.records.fact import held
from casemgr.records.organisation import Organisation
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.attachments import Attachments
from casemgr.vault.vault import Vault

AMONG_OFFICES = "en"
"""The language that offices of several countries read alike."""


@dataclass(frozen=True, slots=True)
class Office:
    """What writing and reading bundles needs of an unlocked vault."""

    store: Store
    attachments: Attachments
    identity: Identity
    signing_key: SigningKey

    @classmethod
    def of(cls, vault: Vault) -> "Office":
        """Return the office whose vault is unlocked."""
        return cls(vault.store, vault.attachments, vault.identity(), vault.signing_key())

    @property
    def partners(self) -> Partners:
        """The partners of this office."""
        return Partners(self.store)

    def card(self, name: str | None = None) -> OfficeCard:
        """Return our card; the name is that of our organisation unless another is given.

        It goes by its name in `AMONG_OFFICES` and says the others too. Raises NotFoundError where there is
        neither.
        """
        said = _organisation(self.store)
        called = name or said.names.get(AMONG_OFFICES) or next(iter(said.names.values()), None)
        if not called:
            raise NotFoundError("organisations", self.store.office)
        return make_card(
            self.store.office,
            called,
            self.identity,
            self.signing_key,
            sorted(self.store.devices),
            self.store.clock,
            said,
        )

    @property
    def fingerprint(self) -> str:
        """The forty digits of our keys, by which bundles name us."""
        return fingerprint_of(str(self.signing_key.public), str(self.identity.recipient))


def _organisation(store: Store) -> Named:
    """Return what our own profile says that a partner's letters need to name us."""
    for profile in records(store, Organisation):
        called = held(profile.name)
        return Named(
            names=dict(called) if called else {},
            country=held(profile.registered_in) or "",
            address=" ".join((held(profile.postal_address) or "").split()),
            contact=held(profile.verification_contact) or "",
        )
    return Named(names={})
