"""What can be wrong with what a partner sends, or with sending something to them.

RefusedError
└── ExchangeError
    ├── DamagedError             bytes are not as their writer left them, or never were right
    ├── OverLimitError           more or longer than this kind of file may hold
    ├── WrongTypeError           signed as something else than what it is offered as
    ├── SignatureRefusedError    not signed by the key that it names
    ├── BundleError
    │   ├── NotForUsError            none of our keys opens it, or it names another office
    │   ├── UnknownSenderError       no card of ours has this fingerprint
    │   ├── UnverifiedSenderError    nobody has compared the fingerprint yet
    │   ├── RevokedSenderError       the partner was revoked, or is compromised since before it came
    │   └── KindNotReadError         a kind of bundle that this release names but does not act on
    ├── CardError
    │   ├── StaleCardError           older than the card we have
    │   └── KeyChangedError          other keys than before, not signed by the old ones
    └── ShareError
        ├── PartnerNotReadyError     unverified, revoked or compromised: nothing is sent
        └── NothingToShareError      consent and withholding leave nothing of what was chosen
"""

from casemgr.errors import RefusedError


class ExchangeError(RefusedError):
    """Something from a partner, or meant for one, was refused; nothing was stored or sent."""


class DamagedError(ExchangeError):
    """The bytes at `place` are wrong; `reason` is a code.

    `place` is the name of a member (with `:line` in changes.jsonl), or one of "header", "payload",
    "padding", "card".
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class OverLimitError(ExchangeError):
    """There is more of `what` than may be."""

    def __init__(self, what: str, found: int, limit: int) -> None:
        super().__init__(f"{what}: {found} > {limit}")
        self.what = what
        self.found = found
        self.limit = limit


class WrongTypeError(ExchangeError):
    """A signed thing of another type was offered; a signature counts for its own type only."""

    def __init__(self, expected: str) -> None:
        super().__init__(f"not a {expected}")
        self.expected = expected


class SignatureRefusedError(ExchangeError):
    """The signature of a `what` does not belong to these bytes and this key."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class BundleError(ExchangeError):
    """A bundle as a whole cannot be taken."""


class NotForUsError(BundleError):
    """None of our keys opens the bundle, or it was written for another office."""


class UnknownSenderError(BundleError):
    """The bundle says that it comes from an office whose card we do not have."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class _SenderError(BundleError):
    """Something is wrong with an office whose card is here."""

    def __init__(self, office: str, fingerprint: str) -> None:
        super().__init__(office)
        self.office = office
        self.fingerprint = fingerprint


class UnverifiedSenderError(_SenderError):
    """The sender is known, but nobody has compared the fingerprint: a preview is all there is."""


class RevokedSenderError(_SenderError):
    """The sender was revoked, or marked as compromised since before this bundle came."""


class KindNotReadError(BundleError):
    """The bundle is of a kind that the format names and this release does not act on."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class CardError(ExchangeError):
    """An office card cannot be taken."""


class StaleCardError(CardError):
    """The card is older than the one we have of this office; times in milliseconds since 1970."""

    def __init__(self, office: str, found: int, held: int) -> None:
        super().__init__(f"{office}: {found} < {held}")
        self.office = office
        self.found = found
        self.held = held


class KeyChangedError(CardError):
    """The card has other keys than before and is not signed by the key we verified."""

    def __init__(self, office: str, held: str, found: str) -> None:
        super().__init__(f"{office}: {held} -> {found}")
        self.office = office
        self.held = held
        self.found = found


class ShareError(ExchangeError):
    """Nothing may leave."""


class PartnerNotReadyError(ShareError):
    """The partner may not be sent anything; `state` says why."""

    def __init__(self, office: str, state: str) -> None:
        super().__init__(f"{office}: {state}")
        self.office = office
        self.state = state


class PracticeError(ShareError):
    """This is a practice vault, and the partner is a real office."""

    def __init__(self, office: str) -> None:
        super().__init__(office)
        self.office = office


class NothingToShareError(ShareError):
    """Consent and withholding leave nothing of what was chosen."""
