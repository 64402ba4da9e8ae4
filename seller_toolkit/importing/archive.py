"""Zip files: each member is a file of its own."""

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.workbook import is_zipped_workbook
from seller_toolkit.importing.readers.zipped import ENCRYPTED_FLAG, ZIP, opened

MAX_UNPACKED = 100_000_000
MAX_FILES = 500
UTF8_FLAG = 0x800
AES = 99
NOT_FILES = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class Member:
    """One file of an archive; `name` is the archive's name, a slash, its own."""

    name: str
    data: bytes


def is_archive(data: bytes) -> bool:
    """Whether `data` is a zip of files rather than a workbook."""
    return data.startswith((ZIP, b"PK\x05\x06")) and not is_zipped_workbook(data)


def members(data: bytes, name: str, password: str = "") -> tuple[Member, ...]:
    """The files in a zip, in its order; `password` opens those that are locked in the old way of zip.

    Raises UserError file.unreadable, file.encrypted, file.wrong_password, file.zip_locked (in a newer way),
    file.unsafe_zip (absolute names, ".."), file.too_big, file.too_many_files, file.empty.
    """
    with opened(data, name) as archive:
        found = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info)]
        _check(found, name)
        return tuple(Member(f"{name}/{_name(info)}", _read(archive, info, name, password)) for info in found)


def _check(found: list[zipfile.ZipInfo], name: str) -> None:
    if not found:
        raise UserError("file.empty", name=name)
    if any(_is_unsafe(_name(info)) for info in found):
        raise UserError("file.unsafe_zip", name=name)
    if len(found) > MAX_FILES:
        raise UserError("file.too_many_files", name=name, limit=MAX_FILES)
    if sum(info.file_size for info in found) > MAX_UNPACKED:
        raise UserError("file.too_big", name=name)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, password: str) -> bytes:
    if not info.flag_bits & ENCRYPTED_FLAG:
        return archive.read(info)
    if info.compress_type == AES:
        raise UserError("file.zip_locked", name=name)
    if not password:
        raise UserError("file.encrypted", name=name)
    for spelled in dict.fromkeys((password.encode("gb18030"), password.encode("utf-8"))):  # Windows, others
        try:
            return archive.read(info, pwd=spelled)
        except (RuntimeError, zipfile.BadZipFile, zlib.error):  # by its check byte, by what it unpacks to
            continue
    raise UserError("file.wrong_password", name=name)


def _name(info: zipfile.ZipInfo) -> str:
    """Names without the UTF-8 flag were written in the local code page, GBK; zipfile took them for cp437."""
    if info.flag_bits & UTF8_FLAG:
        return info.filename
    try:
        return info.orig_filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename


def _is_unsafe(name: str) -> bool:
    return (
        PurePosixPath(name).is_absolute()
        or bool(PureWindowsPath(name).drive or PureWindowsPath(name).root)
        or ".." in PureWindowsPath(name).parts
    )


def _is_litter(info: zipfile.ZipInfo) -> bool:
    parts = PureWindowsPath(info.filename).parts
    return any(part in NOT_FILES for part in parts) or any(part.startswith("~$") for part in parts[-1:])
