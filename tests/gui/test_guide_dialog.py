"""The guide: contents, links, search, back and forward; it opens nothing outside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from seller_toolkit.gui.dialogs.help.guide_dialog import GuideDialog
from seller_toolkit.gui.theme import DARK, Theme
from tests.cases import for_each
from tests.gui.conftest import ICONS

LONG = "words\n\n" * 60
GUIDE = f"""# Guide

[rules](rules/README.en.md) · [second](#second-part)

![p](pictures/wide.png)

## First part

{LONG}

## Second part

needle here, another Needle there

| a | b |
|---|---|
| 1 | 2 |

### Deeper

{LONG}

```
code
```

* point
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    for name in ("rules", "pictures"):
        (tmp_path / name).mkdir()
    (tmp_path / "guide.en.md").write_text(GUIDE, encoding="utf-8")
    (tmp_path / "guide.zh.md").write_text("# 说明\n\n## 评分：为什么变、会到哪、要多少\n\n字\n", encoding="utf-8")
    (tmp_path / "rules" / "README.en.md").write_text("# Rules\n\n[x](x.en.md)\n", encoding="utf-8")
    (tmp_path / "rules" / "x.en.md").write_text("# X\n\n## Lines\n\nhaystack\n", encoding="utf-8")
    image = QImage(1600, 100, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "pictures" / "wide.png"))
    return tmp_path


@pytest.fixture
def guide(qtbot, kit, folder) -> GuideDialog:
    dialog = GuideDialog(kit, None, folder, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_at_tab("nowhere")
    return dialog


def rows(guide) -> list[str]:
    model = guide.contents.cells
    return [model.cell(row, 0).text.strip("\u2003") for row in range(model.rowCount())]


def test_contents_show_the_pages_and_the_headings_of_the_one_that_is_read(guide):
    assert rows(guide) == ["Guide", "First part", "Second part", "Deeper", "Rules", "X"]
    guide.contents.row_chosen.emit(("guide.en.md", "second-part"))
    assert guide.text.place > 0
    assert guide.contents.current_row_id == ("guide.en.md", "second-part")
    guide.contents.row_chosen.emit(("rules/x.en.md", ""))
    assert rows(guide) == ["Guide", "Rules", "X", "Lines"]
    assert guide.contents.current_row_id == ("rules/x.en.md", "")


def test_scrolling_marks_what_is_read(guide):
    guide.text.place = guide.text.verticalScrollBar().maximum()
    assert guide.contents.current_row_id == ("guide.en.md", "deeper")


def test_links_lead_within_the_guide_and_back(guide):
    assert not guide.back.isEnabled()
    guide.text.anchorClicked.emit(QUrl("rules/README.en.md"))
    assert guide.text.toPlainText().startswith("Rules")
    guide.text.anchorClicked.emit(QUrl("rules/x.en.md#lines"))
    assert guide.contents.current_row_id == ("rules/x.en.md", "lines")
    guide.back.click()
    guide.back.click()
    assert guide.text.toPlainText().startswith("Guide")
    assert not guide.back.isEnabled()
    guide.forward.click()
    assert guide.text.toPlainText().startswith("Rules")
    guide.text.anchorClicked.emit(QUrl("#nowhere"))
    assert not guide.forward.isEnabled()


def test_nothing_outside_is_opened_or_loaded(guide):
    before = guide.text.toPlainText()
    for address in ("https://example.org", "file:///etc/passwd"):
        guide.text.anchorClicked.emit(QUrl(address))
    assert guide.text.toPlainText() == before
    kind = QTextDocument.ResourceType.ImageResource.value
    assert guide.text.loadResource(kind, QUrl("../outside.png")) is None
    assert (
        guide.text.loadResource(kind, QUrl("https://example.org/a.png")) is None
        or guide.text.loadResource(kind, QUrl("https://example.org/a.png")).isNull()
    )
    assert (
        guide.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("pictures/wide.png")) is None
    )


def test_pictures_fit_the_page(guide):
    image = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/wide.png"))
    assert 0 < image.width() < guide.text.viewport().width()


@for_each("width", [700, 1100])
def test_pictures_follow_the_width_of_the_window(guide, qtbot, width):
    guide.resize(width, 600)
    room = guide.text.viewport().width() - 2 * 24

    def fits() -> bool:
        (shape,) = [one.charFormat().toImageFormat() for one in guide.text._pictures()]
        return room - 16 <= shape.width() <= room and round(shape.width() / shape.height()) == 16

    qtbot.waitUntil(fits)
    assert not guide.text.horizontalScrollBar().isVisible()


def test_a_page_in_all_languages_keeps_the_contents(guide, folder):
    (folder / "installing.md").write_text("# Installing\n\n## English\n", encoding="utf-8")
    guide.go("installing.md")
    assert rows(guide) == ["Guide", "Installing", "English", "Rules", "X"]


def test_search_counts_walks_and_looks_on_other_pages(guide):
    guide.search.setText("needle")
    assert guide.found.words() == "1 of 2"
    guide.search.returnPressed.emit()
    assert guide.found.words() == "2 of 2"
    guide.search.returnPressed.emit()
    assert guide.found.words() == "1 of 2"
    guide.search.setText("haystack")
    assert guide.found.words() == "Not on this page. Enter: X"
    guide.search.returnPressed.emit()
    assert guide.text.toPlainText().startswith("X")
    assert guide.found.words() == "1 of 1"
    guide.search.setText("nobody wrote this")
    assert guide.found.words() == "Nothing found"
    guide.search.clear()
    assert guide.found.words() == ""


def test_it_opens_at_the_tab_and_says_where_its_language_is_another(qtbot, kit, folder):
    dialog = GuideDialog(kit, None, folder, "zh_TW")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_at_tab("trend")
    assert dialog.contents.current_row_id == ("guide.zh.md", "评分为什么变会到哪要多少")
    note = dialog.findChild(type(kit.text("")), "other-language")
    assert note.isVisible()


def test_another_look_keeps_the_place(guide, kit):
    guide.go("guide.en.md", "second-part")
    place = guide.text.place
    kit.wear(Theme(DARK, ICONS))
    assert abs(guide.text.place - place) < 40
