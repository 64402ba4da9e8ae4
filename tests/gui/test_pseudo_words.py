"""Every text is translated and has room, also where words are longer: the whole window in a language made for that."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.words import Words
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.collation import reset_order
from seller_toolkit.i18n.pseudo import PSEUDO, pseudo
from seller_toolkit.i18n.qt_backend import Translators
from tests.conftest import make_workspace
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.laws import clipped, told, visible
from tests.gui.walk import Walk

NAMES = {"Ctrl", "Shift", "Return", "Del", "PDF", "Excel", "xlsx", "csv"}
"""What is the same in every language: keys and kinds of files."""

DATA = re.compile(r"<[^>]*>|https?://\S+|ruleId|Double 11 .*|Guangdong.*|New fabric .*|6\.18 .*")
"""Marks of rich text, addresses of sources, and what the demo shops call their events."""

KNOWN = ("SpanBar", "MetricsPanel")
"""Where longer words than any language of the program has are still cut."""


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


def test_words_outside_of_brackets_are_found() -> None:
    assert bare("[Óóne {x}] two [Thréé [four]] Ctrl") == {"two"}
    assert bare("[https] https://example.com/?a=b") == set()


@pytest.mark.parametrize("size", [100, 150])
def test_no_text_is_cut_or_untranslated(
    qapp: QApplication, demo_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    copy = tmp_path / "demo.db"
    copy.write_bytes(demo_store.read_bytes())
    workspace = make_workspace(copy)
    Translators(resource("i18n")).use(PSEUDO)
    monkeypatch.setattr(Words, "of", lambda self, _language: pseudo(self.en))
    theme = Theme(LIGHT, ICONS, size / 100, families=FAMILIES)
    dress(qapp, theme)
    walk = Walk(workspace, Kit(theme))
    found = set()
    for stop in walk.screens():
        found |= {f"{stop.place}: {words}" for words in clipped(stop.widget) if not any(one in words for one in KNOWN)}
        found |= {f"{stop.place}: {bare(text)} {told(widget)}" for widget, text in texts(stop.widget) if bare(text)}
    walk.end()
    workspace.close()
    reset_order()
    dress(qapp, Theme(LIGHT, ICONS, families=FAMILIES))
    assert not found, "\n".join(sorted(found))
