"""A page that was copied as text, or saved or copied as HTML → a screen whose order alone tells what belongs together."""

import re
from html.parser import HTMLParser

from seller_toolkit.domain.pages import Box, Line, Screen

TAG = re.compile(r"<(?:!doctype|html|head|body|div|table|span|p|meta|ul|section)\b", re.IGNORECASE)
UNSEEN = ("script", "style", "head", "noscript", "template", "svg")
WITHIN_LINES = ("span", "b", "i", "em", "strong", "a", "sup", "sub", "font", "small", "u", "label")
NOWHERE = Box(0, 0, 0, 0)


def screen_of_text(text: str) -> Screen:
    """The text of a page, as plain text or as HTML."""
    return Screen((Line(plain_text(text), NOWHERE),))


def plain_text(text: str) -> str:
    """What a browser would show of a page, or the text itself where it is no HTML."""
    return _text_of_html(text) if TAG.search(text[:4000]) else text


def _text_of_html(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return re.sub(r"[ \t]*\n\s*", "\n", "".join(reader.parts)).strip()


class _Reader(HTMLParser):
    """Gathers what a browser would show; cells and blocks stand apart from each other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._unseen += 1
        elif tag not in WITHIN_LINES:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag not in WITHIN_LINES:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(re.sub(r"\s+", " ", data))
