"""The encoding of a text file: BOM, else strict UTF-8, else UTF-16, else GB18030."""

import codecs

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.limits import insist_on_text

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its BOM begins with the same two bytes
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 4096
PIECE = 1_000_000  # bytes
DAMAGE = 0.002  # share of unreadable characters up to which a text still counts as this encoding


def decode(data: bytes, name: str) -> str:
    """The text of `data`. Raises UserError file.not_a_table for bytes that are no text at all, file.too_large."""
    insist_on_text(data, name)
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    if b"\0" in data[:65536]:
        return _without_bom(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _damaged_utf8(data, error.start) or _gb18030(data, name)


def _without_bom(data: bytes, name: str) -> str:
    """UTF-16 without a BOM has its zero bytes on one side only; anything else with zero bytes is no text."""
    even, odd = data[0:65536:2].count(0), data[1:65536:2].count(0)
    encoding = "utf-16-le" if odd > 10 * even else "utf-16-be" if even > 10 * odd else ""
    if encoding:
        text = data.decode(encoding, errors="replace")
        if text.count("�") <= DAMAGE * len(text) + 1:
            return text
    raise UserError("file.not_a_table", name=name)


def _damaged_utf8(data: bytes, first_break: int) -> str:
    """UTF-8 with a cut or broken character, "" for anything else.

    Its bytes often make sense as GB18030, too, so the whole characters have to outnumber the broken ones by far. What
    stands around the first break settles most files without a look at all of them.
    """
    around = data[max(0, first_break - SAMPLE) : first_break + SAMPLE]
    if not _is_mostly_whole(around.decode("utf-8", errors="replace")):
        return ""
    text = data.decode("utf-8", errors="replace")
    return text if _is_mostly_whole(text) else ""


def _is_mostly_whole(text: str) -> bool:
    broken = text.count("�")
    return sum(not char.isascii() for char in text) - broken >= 20 * broken


def _gb18030(data: bytes, name: str) -> str:
    try:
        return _in_pieces(data)
    except UnicodeDecodeError:
        text = data.decode("gb18030", errors="replace")
    if text.count("�") > max(2, DAMAGE * len(text)):
        raise UserError("file.not_a_table", name=name)
    return text


def _in_pieces(data: bytes) -> str:
    """GB18030 is slow to decode: one long call of C would keep every other thread waiting, the window's too."""
    decoder = codecs.getincrementaldecoder("gb18030")()
    pieces = [decoder.decode(data[start : start + PIECE]) for start in range(0, len(data), PIECE)]
    return "".join([*pieces, decoder.decode(b"", final=True)])
