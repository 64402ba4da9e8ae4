"""Zip files from the world, which may be damaged in every way or made to harm."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from seller_toolkit.domain.errors import UserError

ZIP = b"PK\x03\x04"
ENCRYPTED_FLAG = 0x1
PIECE = 1 << 20  # bytes unpacked at a time

FAULTS = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    NotImplementedError,  # a way of packing, or a version of zip, that Python does not know
    RuntimeError,  # a password
    ValueError,  # names that are no text, places before the beginning of the file
    IndexError, OverflowError,
)  # fmt: skip
"""What reading a damaged zip raises."""


@contextmanager
def opened(data: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    """The zip in `data`; whatever its damage makes Python raise in the block is UserError file.unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except FAULTS as error:
        raise UserError("file.unreadable", name=name) from error


def names_in(data: bytes) -> frozenset[str]:
    """The names of a zip's members; none where it is too damaged to tell."""
    try:
        with opened(data, "") as archive:
            return frozenset(archive.namelist())
    except UserError:
        return frozenset()


def unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """A member piece by piece, so that whoever counts can stop in time."""
    with archive.open(member) as file:
        while piece := file.read(PIECE):
            yield piece
