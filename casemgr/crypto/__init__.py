"""Everything secret passes through this room, and only this room imports `cryptography`.

    secret      bytes that can be wiped, compared in constant time and never shown
    kdf         a passphrase (and key file) to a key by Argon2id; one key to several by HKDF
    batches     reading, computing and writing side by side, in constant memory
    stream      a long file as 64 KiB authenticated chunks, in constant memory, readable anywhere
    sealing     what the vault needs: sealed attachments, wrapped keys, MACs, digests, padded sizes
    age         bundles: age v1 files for X25519 and post-quantum recipients, read and written
    minisign    signatures that the `minisign` program verifies, and the other way

Key material travels as `Secret`. Where the library below insists on `bytes`, the copy lives for
one call. Errors carry facts: a `SecretError` means that no key fits, a `RefusedError` that the
input was altered, damaged or hostile; the two are never mistaken for each other.
"""
