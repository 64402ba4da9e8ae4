"""A language made for tests: words longer than any language's, in brackets, so that what is not translated is seen."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.words import Words
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import LIGHT, Theme, Tokens
from seller_toolkit.i18n.collation import reset_order
from seller_toolkit.i18n.pseudo import PSEUDO, pseudo
from seller_toolkit.i18n.qt_backend import Translators
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.laws import told, visible

NAMES = {"Ctrl", "Shift", "Return", "Del", "PDF", "Excel", "xlsx", "csv"}
"""What is the same in every language: keys and kinds of files."""

DATA = re.compile(r"<[^>]*>|https?://\S+|ruleId|Double 11 .*|Guangdong.*|New fabric .*|6\.18 .*")
"""Marks of rich text, addresses of sources, and what the demo shops call their events."""


@contextmanager
def longer_words(app: QApplication, tokens: Tokens, percent: int, language: str = PSEUDO) -> Iterator[Theme]:
    """Every text is a longer one, the shipped ones too, and is drawn in this look and at this size; afterwards all is as it was.

    Another `language` has its own words.
    """
    theme = Theme(tokens, ICONS, percent / 100, families=FAMILIES)
    translators = Translators(resource("i18n"))
    with pytest.MonkeyPatch.context() as patch:
        if language == PSEUDO:
            patch.setattr(Words, "of", lambda self, _language: pseudo(self.en))
        translators.use(language)
        dress(app, theme)
        yield theme
    translators.use("en")
    reset_order()
    dress(app, Theme(LIGHT, ICONS, families=FAMILIES))


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Everything that can be read or heard of a window."""
    yield root, root.windowTitle()
    for widget in visible(root):
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QTableView):
            heads = range(widget.model().columnCount())
            yield from ((widget, str(widget.model().headerData(at, Qt.Orientation.Horizontal) or "")) for at in heads)
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text


def bare(text: str) -> set[str]:
    """Latin words that stand in no brackets: they did not go through a translation."""
    outside, depth = [], 0
    for letter in DATA.sub("", text):
        depth += (letter == "[") - (letter == "]")
        if depth == 0:
            outside.append(letter)
    return set(re.findall(r"[A-Za-z]{3,}", "".join(outside))) - NAMES


def untranslated(root: QWidget) -> Iterator[str]:
    """Latin words that went through no translation."""
    for widget, text in texts(root):
        if bare(text):
            yield f"{bare(text)} {told(widget)}"
