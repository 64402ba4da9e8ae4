from datetime import date

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.coverage import Coverage, CoverageRow, DayState
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.evidence import Evidence, Span, lay_out
from seller_toolkit.gui.widgets.gauge import Gauge, Reading
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.nav_button import NavButton
from seller_toolkit.gui.widgets.spark import Spark
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.waterfall import Level, PartRow, Waterfall
from tests.gui.conftest import ICONS

PARTS = [PartRow("Pick-up", "97.9% → 95.1%", -0.06), PartRow("Rest", "", 0.03)]
TEXT = "料子挺软的😀，就是被套偏小"


def everything(kit: Kit) -> QWidget:
    """One of each block, with ordinary and with missing values."""
    states = (DayState.THERE, DayState.MISSING, DayState.IDLE)
    spans = (Span(0, 5, praise=True), Span(9, 13, praise=False))
    cells = (
        Cell(TEXT, spans=spans), Cell("4.31", sub="row 2", role="strong"), Cell(delta=-0.09), Cell("x", icon="add-line"),
        Cell(chips=(("late", "critical"), ("size", "neutral"))), Cell("4.6", fill=("shade_high", 0.3), joined=-1),
    )  # fmt: skip
    table = Table(kit, [TableColumn("T"), *[TableColumn("c", 90)] * 5], [cells, (Cell(),) * 6], row_height=48).fit()
    table.selectRow(0)
    widgets: list[QWidget] = [
        Delta(kit, -0.03), Delta(kit, None), Delta(kit, 0.0), Delta(kit, 2.8, digits=1, quiet=True, width=80),
        Spark(kit, [1, 2, None, 2]), Spark(kit, []), Spark(kit, [3]),
        Gauge(kit, Reading(4.3, 3, 5, 4.2, 4.4, risky=True)), Gauge(kit, Reading(None, 3, 3)),
        Waterfall(kit, Level("a", 4.4), PARTS, Level("b", 4.37)), Waterfall(kit, Level("a", 4.4), [], Level("b", 4.4)),
        Waterfall(kit, Level("a", 4.4), [PartRow("p", "n", None)], Level("b", 4.3)),
        Coverage(kit, [CoverageRow("A", states * 20, "20 missing")], date(2026, 9, 30)), Coverage(kit, [], date(2026, 1, 1)),
        Evidence(kit, TEXT, spans), NavButton(kit, "Reviews", icon="chat-quote-line", count=120),
        kit.chip("late", "critical", icon="time-line"), kit.chip("size"), kit.segments(["a", "b"]), kit.select(["x", "y"]),
        kit.toggle("t"), kit.filter("f & g", 3, change=-2), kit.button("b", "primary", icon="add-line"), kit.line(),
        kit.text("long " * 40, elide=True), table,
        EmptyState(kit, "upload-2-line", "Title", "Text", actions=[kit.button("Go", "primary")], framed=True),
    ]  # fmt: skip
    return kit.page(
        kit.heading("Page", "fact", kit.button("x")), kit.card("Card", down(*widgets), extra=[kit.chip("c")])
    )


def test_everything_is_drawn_in_every_look_and_size(qtbot: QtBot, every_kit: Kit) -> None:
    page = everything(every_kit)
    qtbot.addWidget(page)
    page.resize(900, 2600)
    with qtbot.waitExposed(page):
        page.show()
    image = page.grab().toImage()
    inside = page.findChildren(QWidget, "fact")[0].parentWidget()
    assert image.pixelColor(4, 4).name().upper() == every_kit.theme.tokens.background
    assert inside.height() >= every_kit.theme.height("control")
    assert len({image.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 1200, 3)}) > 50


def test_another_theme_reaches_what_is_there_already(qtbot: QtBot, kit: Kit, qapp: object) -> None:
    box = QWidget()
    chip, button, delta = kit.chip("late"), kit.button("b", icon="add-line"), Delta(kit, -0.03)
    down(chip, button, delta, kit.text("x"), parent=box)
    qtbot.addWidget(box)
    small, before = delta.sizeHint(), chip.sizeHint().height()
    theme = Theme(DARK, ICONS, 1.5)
    dress(qapp, theme)
    kit.wear(theme)
    assert chip.sizeHint().height() == round(before * 1.5)
    assert delta.sizeHint().width() > small.width()
    assert button.iconSize() == QSize(24, 24)
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 2).name().upper() == DARK.sunken
    dress(qapp, Theme(LIGHT, ICONS))


def test_a_deleted_widget_does_not_mind_another_theme(qtbot: QtBot, kit: Kit) -> None:
    page = everything(kit)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    kit.wear(Theme(DARK, ICONS))
    assert kit.theme.tokens.dark


@pytest.mark.parametrize(("value", "color"), [(0.03, LIGHT.red), (-0.03, LIGHT.green)])
def test_a_rise_is_red_and_a_fall_green_by_default(qtbot: QtBot, kit: Kit, value: float, color: str) -> None:
    assert QColor(color).rgb() in colors_of(Delta(kit, value, role="strong"))


def test_a_quiet_delta_has_no_colour_of_direction(qtbot: QtBot, kit: Kit) -> None:
    found = colors_of(Delta(kit, 6.5, digits=1, role="strong", quiet=True))
    assert QColor(LIGHT.muted).rgb() in found
    assert QColor(LIGHT.red).rgb() not in found


def colors_of(widget: QWidget) -> set[int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_changes_are_said_in_words(qtbot: QtBot, kit: Kit) -> None:
    delta = Delta(kit, -0.03)
    assert delta.accessibleName() == "▼ −0.03"
    delta.set_value(0.001)
    assert delta.accessibleName() == "unchanged"


def test_segments_fold_where_there_is_no_room_for_all_names(qtbot: QtBot, kit: Kit) -> None:
    made = kit.folding(["Orders", "Parcels", "Reviews", "Cases"], title="This table holds", chosen=1)
    frame = QWidget()
    across(made, None, parent=frame)
    qtbot.addWidget(frame)
    told: list[int] = []
    made.chosen.connect(told.append)
    frame.resize(200, 60)
    frame.show()
    assert (made.row.isVisible(), made.folded.isVisible()) == (False, True)
    assert made.folded.accessibleName() == "This table holds: Parcels"
    made.folded.chosen.emit(2)
    frame.resize(900, 60)
    assert (made.row.isVisible(), made.folded.isVisible()) == (True, False)
    made.row.chosen.emit(3)
    assert (told, made.chosen_index, made.folded.chosen_index) == ([2, 3], 3, 3)
    made.set_names(["One", "Two"])
    assert (made.chosen_index, made.folded.accessibleName()) == (0, "This table holds: One")


def test_segments_tell_the_place(qtbot: QtBot, kit: Kit) -> None:
    segments = kit.segments(["30", "90", "A & B"], chosen=1)
    qtbot.addWidget(segments)
    told: list[int] = []
    segments.chosen.connect(told.append)
    segments.choose(2)
    assert (told, segments.chosen_index) == ([], 2)
    QTest.mouseClick(segments.findChildren(QWidget)[0], Qt.MouseButton.LeftButton)
    assert (told, segments.chosen_index) == ([0], 0)
    segments.set_names(["one"], 0)
    assert segments.chosen_index == 0


def test_a_drop_down_offers_and_tells(qtbot: QtBot, kit: Kit) -> None:
    select = kit.select(["All shops", "A & B"], width=176)
    qtbot.addWidget(select)
    told: list[int] = []
    select.chosen.connect(told.append)
    assert (select.accessibleName(), select.minimumWidth()) == ("All shops", 176)
    select.options_menu.actions()[1].trigger()
    assert (told, select.chosen_index, select.text()) == ([1], 1, "A && B")
    assert [action.isChecked() for action in select.options_menu.actions()] == [False, True]
    select.set_options([])
    assert (select.chosen_index, select.isEnabled()) == (-1, False)


@pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # a menu grabs keys, which offscreen has none of
def test_a_drop_down_opens_by_keys(qtbot: QtBot, kit: Kit) -> None:
    select = kit.select(["a", "b"])
    qtbot.addWidget(select)
    with qtbot.waitExposed(select):
        select.show()
    QTest.keyClick(select, Qt.Key.Key_Down)
    assert select.options_menu.isVisible()
    select.options_menu.close()


def test_text_from_data_is_plain(qtbot: QtBot, kit: Kit) -> None:
    label = kit.text("<b>bold</b>", elide=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.resize(20, 20)
    QTest.qWaitForWindowExposed(label, 0)
    label.show()
    assert label.toolTip() == "<span>&lt;b&gt;bold&lt;/b&gt;</span>"
    assert kit.filter("A & B").text() == "A && B"


def test_a_label_changes_words_and_tone(qtbot: QtBot, kit: Kit) -> None:
    label = kit.text("fine")
    qtbot.addWidget(label)
    label.set_words("late", "warning")
    assert label.words() == "late"
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.warning


def test_evidence_marks_the_very_characters_behind_an_emoji(kit: Kit) -> None:
    span = Span(TEXT.index("被套偏小"), len(TEXT), praise=False)
    layout = lay_out(TEXT, [span], width=1000, font=kit.theme.font(), theme=kit.theme)
    (mark,) = layout.formats()
    units = TEXT.encode("utf-16-le")
    assert units[2 * mark.start : 2 * (mark.start + mark.length)].decode("utf-16-le") == "被套偏小"
    assert (
        lay_out(
            TEXT, [Span(5, 5, praise=True), Span(90, 99, praise=True)], width=99, font=kit.theme.font(), theme=kit.theme
        ).formats()
        == []
    )


@pytest.mark.parametrize("text", ["字" * 100, "word " * 60, "😀" * 60])
def test_text_that_does_not_fit_ends_in_dots(kit: Kit, text: str) -> None:
    layout = lay_out(text, [], width=200, font=kit.theme.font(), theme=kit.theme, lines=2)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert layout.lineAt(1).naturalTextWidth() <= 200


def test_evidence_is_as_high_as_its_lines(qtbot: QtBot, kit: Kit) -> None:
    evidence = Evidence(kit, "字" * 100)
    qtbot.addWidget(evidence)
    assert evidence.heightForWidth(200) > 3 * evidence.heightForWidth(2000)


def test_parts_are_chosen_by_mouse_and_keys(qtbot: QtBot, kit: Kit) -> None:
    waterfall = Waterfall(kit, Level("11-06", 4.40), PARTS, Level("11-20", 4.37))
    qtbot.addWidget(waterfall)
    waterfall.resize(330, waterfall.sizeHint().height())
    told: list[int] = []
    waterfall.part_chosen.connect(told.append)
    QTest.mouseClick(waterfall, Qt.MouseButton.LeftButton, pos=QRect(0, 36, 330, 36).center())
    QTest.keyClick(waterfall, Qt.Key.Key_Down)
    QTest.keyClick(waterfall, Qt.Key.Key_Down)
    QTest.mouseClick(waterfall, Qt.MouseButton.LeftButton, pos=QRect(0, 0, 330, 36).center())
    assert (told, waterfall.chosen_part) == ([0, 1], 1)
    assert waterfall.accessibleName() == "11-06 4.40; Pick-up ▼ −0.06 97.9% → 95.1%; Rest ▲ +0.03; 11-20 4.37"


def test_coverage_names_the_day_under_the_mouse(qtbot: QtBot, kit: Kit) -> None:
    coverage = Coverage(kit, [CoverageRow("Scores", (DayState.THERE,) * 10, "complete")], date(2026, 9, 28))
    qtbot.addWidget(coverage)
    coverage.resize(100, coverage.sizeHint().height())
    assert coverage.day_words(1, 30) == "Scores 09-28"
    assert coverage.day_words(99, 30) == "Scores 10-07"
    assert coverage.day_words(50, 60) == ""
    row = CoverageRow("Scores", (DayState.THERE, DayState.MISSING), "1 day missing", ("a.csv", ""))
    coverage.set_rows([row], date(2026, 9, 28))
    assert coverage.day_words(1, 30).endswith("09-28\na.csv")
    assert coverage.day_words(99, 30) == "Scores 09-29"


def test_the_rail_says_how_many_are_due(qtbot: QtBot, kit: Kit) -> None:
    button = NavButton(kit, "Checklist", icon="task-line")
    qtbot.addWidget(button)
    bare = button.grab().toImage()
    button.set_count(3)
    assert button.accessibleName() == "Checklist 3"
    assert button.grab().toImage() != bare
    width = button.minimumWidth()
    button.setChecked(True)
    assert button.minimumWidth() == width


def test_rows_of_widgets_read_as_written(qtbot: QtBot) -> None:
    box, one, other = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(box)
    row = across(one, None, 4, (other, 2), gap=0, parent=box)
    assert row.count() == 4
    assert row.stretch(3) == 2
    box.resize(104, 20)
    box.show()
    assert other.geometry().right() == 103
