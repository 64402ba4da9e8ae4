"""HTML tables, which some back ends send with the extension .xls."""

import re
from html.parser import HTMLParser

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.sheet import Sheet
from seller_toolkit.importing.readers.text import decode

LOOKS_LIKE_HTML = re.compile(
    rb"^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<meta|<head|<table|<style|<body)", re.IGNORECASE
)
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
GB_NAMES = {"gb2312", "gbk", "gb18030", "x-gbk"}
MAX_SPAN = 200


def accepts(data: bytes) -> bool:
    """Whether `data` begins like a web page."""
    return LOOKS_LIKE_HTML.match(data[:2000].removeprefix(b"\xef\xbb\xbf")) is not None


def read(data: bytes, name: str) -> tuple[Sheet, ...]:
    """One sheet a table. Raises UserError file.not_a_table when the page has none."""
    parser = _Tables()
    parser.feed(_text(data, name))
    parser.close()
    tables = [table for table in parser.tables if table]
    if not tables:
        raise UserError("file.not_a_table", name=name)
    single = len(tables) == 1
    return tuple(Sheet("" if single else str(number), table) for number, table in enumerate(tables, 1))


def _text(data: bytes, name: str) -> str:
    stated = CHARSET.search(data[:2000])
    encoding = stated.group(1).decode("ascii").lower() if stated else ""
    if encoding in GB_NAMES:
        try:
            return data.decode("gb18030")  # the superset; pages that say gb2312 seldom keep to it
        except UnicodeDecodeError:
            return decode(data, name)
    return decode(data, name)


class _Tables(HTMLParser):
    """Collects the rows of every outermost table; a spanned cell is followed by empty ones."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in ("td", "th"):
            self._begin_cell(dict(attrs).get("colspan") or "1")
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr") and self._depth == 1:
            self._end_cell()
        elif tag == "table" and self._depth:
            self._end_cell()
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _begin_cell(self, span: str) -> None:
        self._end_cell()
        if not self.tables[-1]:
            self.tables[-1].append([])
        self._cell = []
        self._span = min(int(span), MAX_SPAN) if span.isdigit() else 1

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text = "".join(self._cell).replace("\xa0", " ").strip()
        self.tables[-1][-1].extend([text, *[""] * (self._span - 1)])
        self._cell = None
