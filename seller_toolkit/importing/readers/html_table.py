"""HTML tables, which some back ends send with the extension .xls."""

import re
from html import unescape

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.limits import insist_on_cells, insist_on_text
from seller_toolkit.importing.readers.sheet import Sheet
from seller_toolkit.importing.readers.text import decode

LOOKS_LIKE_HTML = re.compile(
    rb"^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<meta|<head|<table|<style|<body)", re.IGNORECASE
)
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
GB_NAMES = {"gb2312", "gbk", "gb18030", "x-gbk"}
MAX_SPAN = 200
SPAN = re.compile(r"\bcolspan\s*=\s*[\"']?\s*([0-9]{1,9})", re.IGNORECASE)
TAG = re.compile(
    r"""<(?:(?P<closing>/?)(?P<name>[A-Za-z][^\s<>/]*+)(?P<attributes>(?:"[^"<]*+"|'[^'<]*+'|[^<>])*+)|[!?][^<>]*+)>"""
)
HIDDEN = tuple(
    (re.compile(begin, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for begin, end in (("<!--", "-->"), (r"<script\b", r"</script\s*+>"), (r"<style\b", r"</style\s*+>"))
)
ENDLESS_REFERENCE = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{7,}+);?")  # no character has such a number


def accepts(data: bytes) -> bool:
    """Whether `data` begins like a web page."""
    return LOOKS_LIKE_HTML.match(data[:2000].removeprefix(b"\xef\xbb\xbf")) is not None


def read(data: bytes, name: str) -> tuple[Sheet, ...]:
    """One sheet a table. Raises UserError file.not_a_table when the page has none, file.too_many_cells."""
    parser = _Tables(name)
    parser.feed(_text(data, name))
    tables = [table for table in parser.tables if table]
    if not tables:
        raise UserError("file.not_a_table", name=name)
    for table in tables:
        insist_on_cells(max(map(len, table)) * len(table), name)  # one long row makes all others as wide
    single = len(tables) == 1
    return tuple(Sheet("" if single else str(number), table) for number, table in enumerate(tables, 1))


def _text(data: bytes, name: str) -> str:
    insist_on_text(data, name)
    stated = CHARSET.search(data[:2000])
    encoding = stated.group(1).decode("ascii").lower() if stated else ""
    if encoding in GB_NAMES:
        try:
            return data.decode("gb18030")  # the superset; pages that say gb2312 seldom keep to it
        except UnicodeDecodeError:
            return decode(data, name)
    return decode(data, name)


class _Tables:
    """Collects the rows of every outermost table; a spanned cell is followed by empty ones.

    Python's own parser needs an hour for some damaged pages of a megabyte: it looks for the end of each broken tag
    through all that follows. Here every byte is looked at a few times at most.
    """

    def __init__(self, name: str) -> None:
        self.tables: list[list[list[str]]] = []
        self._name = name
        self._depth = self._cells = 0
        self._cell: list[str] | None = None
        self._span = 1

    def feed(self, page: str) -> None:
        """Read a whole page."""
        at = 0
        page = _without_hidden(page)
        for tag in TAG.finditer(page):
            self._take_text(page[at : tag.start()])
            at = tag.end()
            if tag["name"]:
                self._take_tag(tag["name"].lower(), tag["attributes"], closing=bool(tag["closing"]))
        self._take_text(page[at:])
        self._end_cell()

    def _take_text(self, text: str) -> None:
        if self._cell is not None and text:
            self._cell.append(unescape(ENDLESS_REFERENCE.sub("�", text)))

    def _take_tag(self, tag: str, attributes: str, *, closing: bool) -> None:
        if tag == "table":
            self._take_table(closing=closing)
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")
        elif self._depth == 1 and tag in ("tr", "td", "th"):
            self._end_cell()
            if tag == "tr" and not closing:
                self.tables[-1].append([])
            elif not closing:
                self._begin_cell(attributes)

    def _take_table(self, *, closing: bool) -> None:
        if not closing:
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth:
            if self._depth == 1:
                self._end_cell()
            self._depth -= 1

    def _begin_cell(self, attributes: str) -> None:
        if not self.tables[-1]:
            self.tables[-1].append([])
        self._cell = []
        stated = SPAN.search(attributes)
        self._span = max(1, min(int(stated[1]), MAX_SPAN)) if stated else 1

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        self._cells += self._span
        insist_on_cells(self._cells, self._name)
        text = "".join(self._cell).replace("\xa0", " ").strip()
        self.tables[-1][-1].extend([text, *[""] * (self._span - 1)])
        self._cell = None


def _without_hidden(page: str) -> str:
    """The page without comments, scripts and styles; one that does not end is left as it is."""
    for begin, end in HIDDEN:
        pieces, at = [], 0
        while (first := begin.search(page, at)) and (last := end.search(page, first.end())):
            pieces.append(page[at : first.start()])
            at = last.end()
        page = "".join([*pieces, page[at:]])
    return page
