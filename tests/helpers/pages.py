"""The pages of a SQLCipher 4 database in clear, to look for what should be gone.

A page of 4,096 bytes ends in 16 bytes of IV and 64 of HMAC; the first begins with the salt
(https://www.zetetic.net/sqlcipher/design/).
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, SALT = 4096, 80, 16


def decrypted_pages(path: Path, key: bytes) -> bytes:
    """Return every page of a closed database file in clear, free ones included."""
    pages = path.read_bytes()
    return b"".join(
        _decrypt(pages[at : at + PAGE], key, SALT if at == 0 else 0) for at in range(0, len(pages), PAGE)
    )


def _decrypt(page: bytes, key: bytes, skipped: int) -> bytes:
    body, iv = page[skipped : PAGE - RESERVE], page[PAGE - RESERVE : PAGE - RESERVE + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
