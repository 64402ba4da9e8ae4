"""Backups under a password: AES-256-GCM in pieces, the key derived with scrypt (both of the library `cryptography`).

Form of the file: MAGIC, 16 bytes of salt, then pieces. Each piece is 4 bytes of length (big-endian) and as many bytes of
ciphertext with its tag; nonce and associated data are the piece's number and whether it is the last one, so that pieces
cannot be left out, exchanged or cut off without being noticed. Without the password nothing can be read: there is no other way in.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.telling import Tell, nobody

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"STKSEAL1"
LEAST_PASSWORD = 8
_SALT, _TAG = 16, 16
_PIECE = 1 << 20
_COST = {"n": 1 << 17, "r": 8, "p": 1}  # 128 MB and a third of a second: OWASP's advice for scrypt (2023)


def is_sealed(path: Path) -> bool:
    """Whether a file begins as ours do."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def seal(source: Path, target: Path, password: str, tell: Tell = nobody) -> None:
    """Write `source` under a password to `target`, which is left for its owner alone to read.

    Raises:
        UserError: "backup.short_password" (least).
        OSError: either file refuses.
    """
    if len(password) < LEAST_PASSWORD:
        raise UserError("backup.short_password", least=LEAST_PASSWORD)
    salt = os.urandom(_SALT)
    lock = _lock(password, salt)
    target.touch(mode=0o600, exist_ok=True)
    with source.open("rb") as plain, target.open("wb") as file:
        file.write(MAGIC + salt)
        size = source.stat().st_size
        for number, (piece, is_last) in enumerate(_pieces(plain)):
            tell(number * _PIECE, size)
            nonce, beside = _circumstances(number, is_last=is_last)
            hidden = lock.encrypt(nonce, piece, beside)
            file.write(len(hidden).to_bytes(4, "big") + hidden)
        file.flush()
        os.fsync(file.fileno())


def unseal(source: Path, target: Path, password: str, tell: Tell = nobody) -> None:
    """Write what `source` holds under this password to `target`.

    Raises:
        UserError: "backup.wrong_password" (the password, or bytes that were changed: no one can tell them apart),
            "backup.cut_off", "backup.not_sealed".
        OSError: either file refuses.
    """
    from cryptography.exceptions import InvalidTag  # start-up: 20 MB that only a sealed backup needs

    target.touch(mode=0o600, exist_ok=True)
    with source.open("rb") as file, target.open("wb") as plain:
        if file.read(len(MAGIC)) != MAGIC:
            raise UserError("backup.not_sealed", name=source.name)
        lock = _lock(password, file.read(_SALT))
        size = source.stat().st_size
        for number, (hidden, is_last) in enumerate(_hidden_pieces(file, source.name)):
            tell(number * _PIECE, size)
            nonce, beside = _circumstances(number, is_last=is_last)
            try:
                plain.write(lock.decrypt(nonce, hidden, beside))
            except InvalidTag as error:
                raise UserError("backup.wrong_password", name=source.name) from error


def _lock(password: str, salt: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # start-up: 20 MB that only a sealed backup needs
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # start-up: the same

    return AESGCM(Scrypt(salt=salt, length=32, **_COST).derive(password.encode()))


def _circumstances(number: int, *, is_last: bool) -> tuple[bytes, bytes]:
    """Nonce and associated data of a piece; the key is new for each file, so that numbers never repeat under it."""
    return number.to_bytes(12, "big"), b"last" if is_last else b"more"


def _pieces(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """What a file holds in pieces, and whether each is the last; an empty file is one empty piece."""
    piece = file.read(_PIECE)
    while True:
        following = file.read(_PIECE)
        yield piece, not following
        if not following:
            return
        piece = following


def _hidden_pieces(file: BinaryIO, name: str) -> Iterator[tuple[bytes, bool]]:
    head = file.read(4)
    while True:
        length = int.from_bytes(head, "big")
        hidden = file.read(length) if _TAG <= length <= _PIECE + _TAG else b""
        if len(head) < 4 or not hidden or len(hidden) < length:
            raise UserError("backup.cut_off", name=name)
        head = file.read(4)
        yield hidden, not head
        if not head:
            return
