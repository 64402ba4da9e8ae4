"""How far the cells of an old workbook (xls, BIFF) reach, read straight from its bytes.

An OLE file is a small file system: a header as long as a sector, then sectors, chained by a table (the FAT), and a directory that says where each stream
begins. The stream "Workbook" (BIFF8) or "Book" (BIFF5) is a row of records; those of cells begin with row and column.
"""

import struct
from collections.abc import Iterator, Sequence

from seller_toolkit.domain.errors import UserError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MINI_SECTOR = 64
ENTRY = 128  # bytes of a directory entry
STREAMS = ("Workbook", "Book")
LARGEST_SECTOR_NUMBER = 0xFFFFFFFA  # above it stand the marks for "free" and "end of the chain"
CELL_RECORDS = {0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204,
                0x0205, 0x0206, 0x027E, 0x0406}  # fmt: skip
MULTIPLE = {0x00BD, 0x00BE}  # several cells of one row: the last column stands at the end
MOST_COLUMNS = 256


def extent(data: bytes, name: str) -> tuple[int, int]:
    """How many rows and columns the cells of the widest and the longest sheet span.

    Raises UserError file.unreadable where the file is damaged, or a cell stands where an xls has none.
    """
    try:
        stream = _workbook(data)
    except (struct.error, IndexError, ValueError, StopIteration) as error:
        raise UserError("file.unreadable", name=name) from error
    last_row = last_column = -1
    for kind, record in _records(stream):
        if kind in CELL_RECORDS and len(record) >= 4:
            row, column = struct.unpack_from("<HH", record)
            if kind in MULTIPLE:
                (column,) = struct.unpack_from("<H", record, len(record) - 2)
            last_row, last_column = max(last_row, row), max(last_column, column)
    if last_column >= MOST_COLUMNS:
        raise UserError("file.unreadable", name=name)
    return last_row + 1, last_column + 1


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _workbook(data: bytes) -> bytes:
    """The stream of the workbook. Raises ValueError, IndexError, struct.error or StopIteration where there is none."""
    size = 1 << _checked(struct.unpack_from("<H", data, 30)[0], (9, 12))
    fat_count, directory_at = struct.unpack_from("<II", data, 44)
    mini_limit, mini_fat_at = struct.unpack_from("<II", data, 56)
    fat = _fat(data, size, fat_count)
    directory = _chained(data, fat, directory_at, size, offset=size)
    entries = dict(_entries(directory))
    root_at, root_length = entries.get("Root Entry", (LARGEST_SECTOR_NUMBER, 0))
    start, length = next(entries[stream] for stream in STREAMS if stream in entries)
    if length >= mini_limit:
        return _chained(data, fat, start, size, offset=size)[:length]
    mini_fat_bytes = _chained(data, fat, mini_fat_at, size, offset=size)
    mini_fat = struct.unpack(f"<{len(mini_fat_bytes) // 4}I", mini_fat_bytes[: len(mini_fat_bytes) // 4 * 4])
    ministream = _chained(data, fat, root_at, size, offset=size)[:root_length]
    return _chained(ministream, mini_fat, start, MINI_SECTOR, offset=0)[:length]


def _checked(shift: int, known: tuple[int, ...]) -> int:
    if shift not in known:
        raise ValueError(shift)
    return shift


def _fat(data: bytes, size: int, count: int) -> Sequence[int]:
    """The table of chains: the first 109 of its sectors are listed in the header, the others in sectors of their own."""
    sectors = list(struct.unpack_from("<109I", data, 76))
    (at,) = struct.unpack_from("<I", data, 68)
    per_sector = size // 4
    for _ in range(len(data) // size):
        if at >= LARGEST_SECTOR_NUMBER:
            break
        *more, at = struct.unpack_from(f"<{per_sector}I", data, size * (at + 1))
        sectors += more
    fat: list[int] = []
    for sector in [one for one in sectors if one < LARGEST_SECTOR_NUMBER][:count]:
        fat += struct.unpack_from(f"<{per_sector}I", data, size * (sector + 1))
    return fat


def _chained(data: bytes, chain: Sequence[int], start: int, size: int, *, offset: int) -> bytes:
    """The sectors of a chain. Raises ValueError where it runs in a circle or out of the file."""
    pieces: list[bytes] = []
    at = start
    while at < LARGEST_SECTOR_NUMBER:
        if len(pieces) > len(data) // size or offset + at * size >= len(data):
            raise ValueError("a chain that does not end")
        pieces.append(data[offset + at * size : offset + (at + 1) * size])
        at = chain[at]
    return b"".join(pieces)


def _entries(directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
    for at in range(0, len(directory) - ENTRY + 1, ENTRY):
        (name_bytes,) = struct.unpack_from("<H", directory, at + 64)
        name = directory[at : at + max(min(name_bytes, 64) - 2, 0)].decode("utf-16-le", errors="replace")
        yield name, struct.unpack_from("<II", directory, at + 116)
