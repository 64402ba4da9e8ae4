"""Workbooks under a password: xlsx and its kin (ECMA-376), old xls (RC4, XOR). Passwords are used here and kept nowhere."""

import io
import struct
from xml.parsers.expat import ExpatError

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, EncryptionError, FileFormatError, InvalidKeyError, ParseError

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.compound import MAGIC as COMPOUND

ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OPEN_TO_ALL = "VelvetSweatshop"  # Excel saves write-protected workbooks under it and opens them unasked
DAMAGED = (
    DecryptionError, EncryptionError, FileFormatError, ParseError, OSError, ValueError, AssertionError, struct.error,
    KeyError, IndexError, TypeError, AttributeError, ExpatError,
)  # fmt: skip
"""What the library raises for files that are not what they say they are."""


def is_protected(data: bytes) -> bool:
    """Whether a workbook asks for a password."""
    if not data.startswith(COMPOUND):
        return False
    if ENCRYPTED in data:
        return True
    try:
        return bool(msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted())
    except DAMAGED:
        return False  # the reader of workbooks says what is wrong with it


def unlocked(data: bytes, name: str, password: str) -> bytes:
    """The workbook without its password.

    Raises UserError file.encrypted (no password was given and one is needed), file.wrong_password, file.unreadable.
    """
    plain = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        verify = {"verify_password": True} if file.format == "ooxml" else {}  # the old formats always do
        file.load_key(password=password or OPEN_TO_ALL, **verify)
        file.decrypt(plain)
    except InvalidKeyError as error:
        raise UserError("file.wrong_password" if password else "file.encrypted", name=name) from error
    except DAMAGED as error:
        raise UserError("file.unreadable" if password else "file.encrypted", name=name) from error
    return plain.getvalue()
