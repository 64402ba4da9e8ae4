"""The guide in front of the window: contents at the left, the page at the right, a search over all pages, back and forward."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seller_toolkit.gui.dialogs.help.guide_browser import GuideBrowser
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.guide import GuidePage, guide_name, has_one_language, read_page, section_of, shelf, speaks

SIZE = (1060, 740)  # pixels at 100 %
_CONTENTS = 264
_DEEPEST = 3  # headings that stand in the contents


class GuideDialog(QDialog):
    """Does not block. `folder` holds the documents, `language` is that of the program."""

    def __init__(self, kit: Kit, window: QWidget | None, folder: Path, language: str) -> None:
        super().__init__(window)
        self.kit, self._folder, self._language = kit, folder, language
        self._pages: dict[str, GuidePage] = {}
        self._past: list[tuple[str, int]] = []
        self._ahead: list[tuple[str, int]] = []
        self._name, self._spoken = "", guide_name(language)  # the page, and the last one that is in one language
        self.setObjectName("guide")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(translate("Help", "User guide"))
        self.contents = Table(
            kit, [TableColumn(translate("Help", "Contents"), sortable=False)], header=False, many=False
        )
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(translate("Help", "Contents"))
        self.text = GuideBrowser(kit, folder)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Help", "Search in the guide"))
        self.search.setAccessibleName(translate("Help", "Search in the guide"))
        self.search.setClearButtonEnabled(True)
        self.found = kit.text("", "caption", "muted")
        self.found.setObjectName("found")
        self._lay_out()
        self._connect()
        open_at(self, kit.theme.scaled(SIZE[0]), kit.theme.scaled(SIZE[1]))

    def _lay_out(self) -> None:
        kit = self.kit
        self.back = self._arrow("back", "arrow-left-s-line", translate("Help", "Back (Alt+Left)"))
        self.forward = self._arrow("forward", "arrow-right-s-line", translate("Help", "Forward (Alt+Right)"))
        note = kit.text(
            translate("Help", "The guide is written in simplified Chinese and in English only."),
            "caption",
            "muted",
            wrap=True,
        )
        note.setObjectName("other-language")
        note.setVisible(not speaks(self._language))
        side = boxed(down(self.search, self.found, (self.contents, 1), note, gap=8, margins=(12, 0, 12, 12)))
        side.setFixedWidth(kit.theme.scaled(_CONTENTS))
        head = across(self.back, self.forward, None, margins=(12, 10, 12, 8))
        body = across(side, (self.text, 1), gap=0, margins=(0, 0, 12, 12))
        down(head, (body, 1), gap=0, parent=self)

    def _arrow(self, name: str, icon: str, tip: str) -> Button:
        button = self.kit.button("", "ghost", icon=icon, tip=tip)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        for keys, deed in (
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._begin_search),
            (QKeySequence("F3"), lambda: self._step(1)),
            (QKeySequence("Shift+F3"), lambda: self._step(-1)),
        ):
            QShortcut(keys, self, deed)
        self.search.textChanged.connect(self._on_words)
        self.search.returnPressed.connect(lambda: self._step(1))
        self.contents.row_chosen.connect(self._on_chosen)
        self.text.link_wished.connect(self.follow)
        self.text.section_changed.connect(self._mark)

    # --- where one is

    def open_at_tab(self, tab: str) -> None:
        """Show what the guide says of a tab."""
        name = guide_name(self._language)
        self.go(name, section_of(tab, name))

    def go(self, name: str, anchor: str = "") -> None:
        """Show a page at one of its headings; where one was stays behind `back`."""
        if self._name:
            self._past.append((self._name, self.text.place))
            self._ahead.clear()
        self._show(name)
        self.text.go_to(anchor)
        self._mark(anchor)
        self._allow()

    @Slot(str)
    def follow(self, target: str) -> None:
        """Go where a link leads."""
        path, _, anchor = target.partition("#")
        name = path or self._name
        if name == self._name or name.endswith(".md"):
            self.go(name, anchor)

    @Slot()
    def go_back(self) -> None:
        self._turn(self._past, self._ahead)

    @Slot()
    def go_forward(self) -> None:
        self._turn(self._ahead, self._past)

    def _turn(self, there: list[tuple[str, int]], here: list[tuple[str, int]]) -> None:
        if there:
            here.append((self._name, self.text.place))
            name, place = there.pop()
            self._show(name)
            self.text.place = place
            self._allow()

    def _allow(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._ahead))

    def _show(self, name: str) -> None:
        if name == self._name:
            return
        self._name = name
        self._spoken = name if has_one_language(name) else self._spoken
        self.text.show_page(self._page(name))
        self._fill_contents()
        self.text.find_all(self.search.text().strip())
        self._count()

    def _page(self, name: str) -> GuidePage:
        if name not in self._pages:
            self._pages[name] = read_page(self._folder, name)
        return self._pages[name]

    # --- contents

    def _fill_contents(self) -> None:
        """All pages; of the one that is shown its headings, too."""
        rows, ids = [], []
        for name in shelf(self._folder, self._spoken):
            page = self._page(name)
            shown = name == self._name
            deep = name.startswith("rules/") and "/README" not in name
            indent = "\u2003" if deep else ""
            rows.append([Cell(f"{indent}{page.title}", role="strong" if shown else "body", tip=page.title)])
            ids.append((name, ""))
            for heading in page.headings[1:] if shown else ():
                if heading.level <= _DEEPEST:
                    indent = "\u2003" * (heading.level - 1 + deep)
                    tone = "text" if heading.level < _DEEPEST else "muted"
                    rows.append([Cell(f"{indent}{heading.title}", tone=tone, tip=heading.title)])
                    ids.append((name, heading.anchor))
        self.contents.set_rows(rows, ids)

    @Slot(object)
    def _on_chosen(self, row: object) -> None:
        if isinstance(row, tuple):
            self.go(*row)

    @Slot(str)
    def _mark(self, anchor: str) -> None:
        """Select in the contents what is read, or the heading above it that stands there."""
        headings = self._page(self._name).headings[1:]
        known = [one.anchor for one in headings]
        if anchor in known:
            place = known.index(anchor)
            anchor = next((one.anchor for one in reversed(headings[: place + 1]) if one.level <= _DEEPEST), "")
        else:
            anchor = ""
        self.contents.select_row_id((self._name, anchor))

    # --- search

    @Slot()
    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_words(self) -> None:
        """Find here; where nothing is here, in the next page that has it when Enter is pressed."""
        self.text.find_all(self.search.text().strip())
        self._count()

    def _step(self, by: int) -> None:
        words = self.search.text().strip()
        if self.text.hit:
            self.text.step(by)
        elif words and (other := self._elsewhere(words)):
            self.go(other)
            self.text.find_all(words)
        self._count()

    def _elsewhere(self, words: str) -> str:
        """Another page that has the words."""
        pages = (self._page(name) for name in shelf(self._folder, self._spoken) if name != self._name)
        return next((page.name for page in pages if words.lower() in page.text.lower()), "")

    def _count(self) -> None:
        words = self.search.text().strip()
        count = self.text.hits
        if not words:
            self.found.set_words("")
        elif count:
            said = translate("Help", "{place} of {count}")
            self.found.set_words(said.format(place=self.text.hit, count=count))
        elif other := self._elsewhere(words):
            said = translate("Help", "Not on this page. Enter: {page}")
            self.found.set_words(said.format(page=self._page(other).title))
        else:
            self.found.set_words(translate("Help", "Nothing found"))
