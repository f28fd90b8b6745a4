"""age v1 files (https://c2sp.org/age), for post-quantum and X25519 recipients.

    encrypt(source, sink, recipients)     decrypt(source, sink, identities)
    open_reader(source, identities)       stanza_types(source)       encrypted_size(…)
    Identity   Recipient   PassphraseIdentity
    HeaderError   NoMatchError   PayloadError   ArmorError   KeyFormatError   RecipientsError

    errors      what can be wrong with a file or a key
    bech32      how keys are written
    header      the list of stanzas and its MAC
    schemes     how a file key is wrapped: X25519, mlkem768x25519
    keys        Recipient, Identity, PassphraseIdentity
    armor       the text form
    file        the whole file

The payload is in casemgr.crypto.stream.
"""

from casemgr.crypto.age.errors import (
    ArmorError,
    HeaderError,
    KeyFormatError,
    NoMatchError,
    PayloadError,
    RecipientsError,
)
from casemgr.crypto.age.file import decrypt, encrypt, encrypted_size, open_reader, stanza_types
from casemgr.crypto.age.keys import Identity, Opener, PassphraseIdentity, Recipient

__all__ = [
    "ArmorError",
    "HeaderError",
    "Identity",
    "KeyFormatError",
    "NoMatchError",
    "Opener",
    "PassphraseIdentity",
    "PayloadError",
    "Recipient",
    "RecipientsError",
    "decrypt",
    "encrypt",
    "encrypted_size",
    "open_reader",
    "stanza_types",
]
