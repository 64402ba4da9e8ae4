"""Files put under a password for tests: xlsx by the library, old xls and zip by the published recipes, done here by hand."""

import hashlib
import io
import struct
import zipfile
import zlib
from itertools import pairwise
from pathlib import Path

import msoffcrypto
import olefile
from openpyxl import Workbook

BIFF = Path(__file__).parent / "samples" / "sycm_items" / "商品_BIFF.xls"
BOF, FILE_PASS, WRITE_ACCESS, BOUND_SHEET, INTERFACE = 0x809, 0x2F, 0x5C, 0x85, 0xE1
IGNORED = 0x01BA  # a record that holds a name only, here a filler


def locked_xlsx(rows, password):
    """Rows of texts as an xlsx under a password."""
    book, plain, locked = Workbook(), io.BytesIO(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(plain)
    msoffcrypto.OfficeFile(plain).encrypt(password, locked)
    return locked.getvalue()


def locked_xls(password):
    """The sample of an old xls under a password: [MS-XLS] 2.2.10 with the RC4 encryption of [MS-OFFCRYPTO] 2.3.6."""
    target = io.BytesIO(BIFF.read_bytes())
    with olefile.OleFileIO(target, write_mode=True) as ole:
        ole.write_stream("Workbook", _encrypted(ole.openstream("Workbook").read(), password))
    return target.getvalue()


def locked_zip(name, data, password):
    """One stored file under the traditional encryption of zip (APPNOTE 6.1)."""
    check = zlib.crc32(data)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        info = zipfile.ZipInfo(name)
        made.writestr(info, _zip_crypt(bytes(11) + bytes([check >> 24]) + data, password.encode()))
    written = bytearray(out.getvalue())
    for mark, flags, crc in ((b"PK\x03\x04", 6, 14), (b"PK\x01\x02", 8, 16)):
        place = written.index(mark)
        written[place + flags] |= 1
        struct.pack_into("<III", written, place + crc, check, len(data) + 12, len(data))
    return bytes(written)


def _zip_crypt(data, password):
    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = ~zlib.crc32(bytes([byte]), ~keys[0] & 0xFFFFFFFF) & 0xFFFFFFFF
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = ~zlib.crc32(bytes([keys[1] >> 24]), ~keys[2] & 0xFFFFFFFF) & 0xFFFFFFFF

    for byte in password:
        turn(byte)
    out = bytearray()
    for byte in data:
        mask = (keys[2] | 2) & 0xFFFF
        out.append(byte ^ (((mask * (mask ^ 1)) >> 8) & 0xFF))
        turn(byte)
    return bytes(out)


def _encrypted(stream, password):
    """The same number of bytes: the FilePass record takes the place of the one that names the last user."""
    salt, verifier = bytes(range(16)), bytes(range(16, 32))
    proof = _rc4(_key(password, salt, 0), verifier + hashlib.md5(verifier).digest())
    head = struct.pack("<HHHHHH", FILE_PASS, 54, 1, 1, 1, 0)[:10] + salt + proof
    out, replaced = bytearray(), False
    for kind, place, data in _records(stream):
        if kind == WRITE_ACCESS and not replaced:
            filler = len(data) + 4 - len(head) - 4
            out += (
                head
                + struct.pack("<HH", IGNORED, filler)
                + _crypt(bytes(filler), place + len(head) + 4, password, salt)
            )
            replaced = True
            continue
        kept = len(data) if kind in (BOF, INTERFACE) else 4 if kind == BOUND_SHEET else 0
        out += struct.pack("<HH", kind, len(data)) + data[:kept]
        out += _crypt(data[kept:], place + 4 + kept, password, salt)
    assert replaced
    rest = len(stream) - len(out)  # the stream is longer than its records: one more holds the zeros behind them
    return bytes(out) + (struct.pack("<HH", IGNORED, rest - 4) + bytes(rest - 4) if rest else b"")


def _records(stream):
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        if not kind:
            return
        yield kind, place, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _crypt(data, place, password, salt):
    """Each block of 1024 bytes has its key; headers of records count as bytes of it."""
    edges = sorted({place, place + len(data), *range((place // 1024 + 1) * 1024, place + len(data), 1024)})
    return b"".join(
        _rc4(_key(password, salt, begin // 1024), bytes(begin % 1024) + data[begin - place : end - place])[
            begin % 1024 :
        ]
        for begin, end in pairwise(edges)
    )


def _key(password, salt, block):
    first = hashlib.md5(password.encode("utf-16-le")).digest()[:5]
    second = hashlib.md5((first + salt) * 16).digest()[:5]
    return hashlib.md5(second + struct.pack("<I", block)).digest()


def _rc4(key, data):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
