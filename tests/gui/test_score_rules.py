"""The form of score rules on a real store, driven by keys and clicks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.gui.dialogs.rules.percents import in_tenths, read_number, shown_number
from seller_toolkit.gui.dialogs.score_rules import ScoreRulesDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.rules_form import RulesForm
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import score_rules
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from tests.unit.services.files import bring, bring_scores, table
from tests.unit.services.pages import committed, copied
from tests.unit.services.rules import MONTHLY, PRIZES, with_more_rules

DOUYIN, TMALL = "douyin_experience.", "tmall_experience."


@dataclass
class Seller:
    """Sits in front of the form."""

    qtbot: QtBot
    workspace: Workspace
    form: RulesForm
    window: QWidget
    changes: list[ChangeSet] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)

    def open(self, shop: int = 1, profile: str = "") -> ScoreRulesDialog:
        self.form.open(shop, profile)
        (dialog,) = self.dialogs()
        return dialog

    def dialogs(self) -> list[ScoreRulesDialog]:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [one for one in self.window.findChildren(ScoreRulesDialog) if one.isVisible()]

    def field(self, name: str) -> QLineEdit:
        found = self.dialogs()[0].findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit), name
        return found

    def weight(self, metric: str) -> QLineEdit:
        return self.field(f"weight-{metric}")

    def type(self, name: str, text: str) -> None:
        field_ = self.field(name)
        field_.setFocus()
        field_.selectAll()
        if text:
            self.qtbot.keyClicks(field_, text)
        else:
            self.qtbot.keyClick(field_, Qt.Key.Key_Delete)

    def type_weights(self, *percents: str) -> None:
        for name, percent in zip(("product", "logistics", "service"), percents, strict=True):
            self.type(f"weight-{DOUYIN}{name}", percent)

    def press(self, name: str) -> None:
        button = self.dialogs()[0].findChild(QPushButton, name)
        assert isinstance(button, QPushButton), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def switch(self, line: str) -> QCheckBox:
        found = self.dialogs()[0].findChild(QCheckBox, f"line-{line}")
        assert isinstance(found, QCheckBox), line
        return found

    def choose(self, name: str, option: str) -> None:
        select = self.dialogs()[0].findChild(SelectButton, name)
        assert isinstance(select, SelectButton), name
        next(action for action in select.options_menu.actions() if action.text() == option).trigger()

    def said(self, name: str) -> str:
        found = self.dialogs()[0].findChild(QLabel, name)
        assert isinstance(found, QLabel), name
        return found.text()

    def weights(self) -> dict[str, float]:
        """Percent by dimension as the services tell them."""
        with self.workspace.store.read() as connection:
            shop = shops.get_shop(connection, 1)
            day = self.workspace.today()
            rules = self.workspace.profiles.on(DOUYIN.rstrip("."), day)
            found = score_rules.weights_of(self.workspace, connection, shop, rules, day, {})
        return {name: round(100 * share, 2) for name, share in found.shares.items()} if found else {}

    def lines(self) -> dict[str, float | None]:
        shown = score_rules.rules_view(JobContext(), self.workspace, 1).value
        assert shown is not None
        return {line.id: line.value for line in shown.lines if line.applies}


@pytest.fixture
def seller(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Iterator[Seller]:
    head = ("日期", "体验分", "商品体验", "物流体验", "服务体验")
    bring(workspace, "a.csv", table(head, ("2026-11-20", 80, 72, 84, 85)), shop="抖店", platform="douyin")
    with_more_rules(workspace)
    yield from seated(qtbot, kit, workspace)


@pytest.fixture
def at_demo(qtbot: QtBot, kit: Kit, demo: Workspace) -> Iterator[Seller]:
    yield from seated(qtbot, kit, demo)


def seated(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Iterator[Seller]:
    window, wishes = QWidget(), Wishes()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    context = TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), Selection(), wishes)
    made = Seller(qtbot, workspace, RulesForm(window, context), window)
    wishes.stored.connect(made.changes.append)
    wishes.notice.connect(made.notices.append)
    wishes.failed.connect(made.failures.append)
    yield made
    assert made.failures == []


def test_weights_are_typed_by_keys_alone_and_stored_by_enter(seller: Seller) -> None:
    dialog = seller.open()
    first = seller.weight(f"{DOUYIN}product")
    assert dialog.focusWidget() is first
    assert not dialog.primary.isEnabled()
    for text in ("50", "２５", "25%"):
        field_ = dialog.focusWidget()
        assert isinstance(field_, QLineEdit)
        if text.isascii():
            seller.qtbot.keyClicks(field_, text)
        else:  # comes from an input method
            field_.insert(text)
        seller.qtbot.keyClick(field_, Qt.Key.Key_Tab)
    assert seller.said("sum-total") == "✓ Adds up to 100 %"
    seller.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert seller.dialogs() == []
    assert seller.weights() == {"product": 50, "logistics": 25, "service": 25}
    assert Part.SCORES in seller.changes[0]
    assert seller.notices == ["Saved. The import history can take the own rules back."]


@pytest.mark.parametrize(
    ("percents", "words"),
    [
        (("50", "25", ""), "75 % so far; fill in all of them"),
        (("50", "25", "20"), "Adds up to 95 %, 5 % too little"),
        (("50", "25", "30.5"), "Adds up to 105.5 %, 5.5 % too much"),
        (("50", "25", "x"), "Only numbers from 0 to 100"),
    ],
)
def test_what_does_not_add_up_is_told_and_not_stored(seller: Seller, percents: tuple[str, ...], words: str) -> None:
    dialog = seller.open()
    seller.type_weights(*percents)
    assert seller.said("sum-total") == words
    seller.press("save")
    assert seller.dialogs() == [dialog]
    assert seller.said("note") == "Something is still missing or does not fit"
    assert isinstance(dialog.focusWidget(), QLineEdit)
    assert seller.weights() == {}


def test_typed_weights_are_shown_again_and_taken_back_by_emptying_the_fields(seller: Seller) -> None:
    seller.open()
    seller.type_weights("33.3", "33.3", "33.4")
    seller.press("save")
    seller.open()
    assert seller.weight(f"{DOUYIN}service").text() == "33.4"
    seller.type_weights("", "", "")
    assert seller.said("sum-total") == "Nothing filled in"
    seller.press("save")
    assert seller.weights() == {}
    import_files.undo(JobContext(), seller.workspace, 3)
    assert seller.weights()["product"] == pytest.approx(33.3)


def test_escape_drops_what_was_typed_only_at_the_second_time(seller: Seller) -> None:
    dialog = seller.open()
    seller.type_weights("50", "25", "25")
    seller.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert seller.said("note") == "Nothing is saved yet. Esc once more drops what was typed."
    seller.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert seller.dialogs() == []
    assert seller.weights() == {}
    seller.qtbot.keyClick(seller.open(), Qt.Key.Key_Escape)
    assert seller.dialogs() == []


def test_the_published_table_fills_the_metrics_of_the_chosen_kind_of_shop(seller: Seller) -> None:
    seller.open()
    seller.choose("industry", "家纺")
    seller.choose("shop-type", "非旗舰")
    shown = {name: seller.weight(f"{DOUYIN}{name}").text() for name in ("pickup_hours", "delivery_on_time_rate", "damage_return_rate")}  # fmt: skip
    assert list(shown.values()) == ["40", "30", "30"]
    seller.choose("industry", "女装")
    assert seller.weight(f"{DOUYIN}pickup_hours").text() == "60"
    assert seller.weight(f"{DOUYIN}product").text() == "", "the table has no weights of dimensions"
    seller.press("save")
    with seller.workspace.store.read() as connection:
        rules = seller.workspace.profiles.on("douyin_experience", date(2026, 11, 22))
        given = score_rules.own_rules.given_weights(connection, 1, rules, date(2026, 11, 22))
    assert given["logistics"].shares[f"{DOUYIN}pickup_hours"] == 0.6


def test_a_program_is_joined_by_its_switch_and_a_level_joins_by_itself(seller: Seller) -> None:
    dialog = seller.open()
    before = seller.lines()
    dialog.findChild(QWidget, "rules").ensureWidgetVisible(seller.switch(PRIZES.id))  # type: ignore[union-attr]
    seller.switch(PRIZES.id).setFocus()
    seller.qtbot.keyClick(seller.switch(PRIZES.id), Qt.Key.Key_Space)
    assert not seller.switch(MONTHLY.id).isChecked()
    seller.type(f"level-{MONTHLY.id}", "78.5")
    assert seller.switch(MONTHLY.id).isChecked()
    seller.press("save")
    assert seller.lines() == {**before, MONTHLY.id: 78.5, PRIZES.id: 75}
    seller.open()
    assert seller.field(f"level-{MONTHLY.id}").text() == "78.5"
    seller.type(f"level-{MONTHLY.id}", "")
    seller.press("save")
    assert seller.lines() == {**before, PRIZES.id: 75}


@pytest.mark.parametrize("level", ["", "0", "101", "a"])
def test_a_line_that_applies_needs_a_level_on_the_scale(seller: Seller, level: str) -> None:
    dialog = seller.open()
    seller.type(f"level-{MONTHLY.id}", level)
    seller.switch(MONTHLY.id).setChecked(True)
    seller.press("save")
    assert seller.dialogs() == [dialog]
    assert dialog.focusWidget() is seller.field(f"level-{MONTHLY.id}")


def test_lines_of_one_program_are_switched_together(
    qtbot: QtBot, kit: Kit, workspace: Workspace, seller: Seller
) -> None:
    twin = type(PRIZES)(**{**vars(PRIZES), "id": "douyin.prizes_total", "target": "total", "value": 80.0})
    with_more_rules(workspace, more_lines=(MONTHLY, PRIZES, twin))
    seller.open()
    seller.switch(twin.id).setFocus()
    seller.qtbot.keyClick(seller.switch(twin.id), Qt.Key.Key_Space)
    assert seller.switch(PRIZES.id).isChecked()
    seller.qtbot.keyClick(seller.switch(twin.id), Qt.Key.Key_Space)
    assert not seller.switch(PRIZES.id).isChecked()


def test_the_day_from_which_they_hold_can_be_chosen(seller: Seller) -> None:
    seller.open()
    seller.type_weights("50", "25", "25")
    seller.choose("since", "2026-11-22, today")
    seller.press("save")
    with seller.workspace.store.read() as connection:
        rules = seller.workspace.profiles.on("douyin_experience", date(2026, 11, 22))
        days = [date(2026, 11, 21), date(2026, 11, 22)]
        found = [score_rules.own_rules.given_weights(connection, 1, rules, day) for day in days]
    assert found[0] == {}
    assert found[1]["total"].since == days[1]
    seller.open()
    select = seller.dialogs()[0].since
    assert select.text() == "2026-11-22, today"
    assert len(select.options_menu.actions()) == 1, "an earlier day would change nothing of today"


def test_a_rules_file_is_asked_of_the_window(seller: Seller) -> None:
    seller.open()
    with seller.qtbot.waitSignal(seller.form.file_requested):
        seller.press("rules-file")


def test_what_is_inferred_stands_beside_the_fields_and_is_taken_over_by_a_click(at_demo: Seller) -> None:
    at_demo.open()
    hint = at_demo.said(f"hint-{TMALL}quality")
    assert hint.startswith("inferred 30.")
    assert "±" in hint
    assert hint.endswith(" days")
    assert at_demo.weight(f"{TMALL}quality").text() == ""
    at_demo.press("take-total")
    assert at_demo.said("sum-total") == "✓ Adds up to 100 %"
    typed = [float(at_demo.weight(f"{TMALL}{name}").text()) for name in ("quality", "logistics", "service")]
    assert typed == pytest.approx([30, 30, 40], abs=1.5)
    at_demo.press("save")
    shown = score_rules.rules_view(JobContext(), at_demo.workspace, 1).value
    assert shown is not None
    assert [line.typed for line in shown.weights if line.group == "total"] == pytest.approx(typed)


def test_another_score_is_shown_unless_something_is_typed(at_demo: Seller) -> None:
    dialog = at_demo.open()
    names = [label for _, label in dialog.view.profiles]
    dsr = names.index("Shop ratings (DSR)")
    actions = dialog.scores.options_menu.actions()
    at_demo.type(f"weight-{TMALL}quality", "30")
    actions[dsr].trigger()
    at_demo.qtbot.wait(1)
    assert (dialog.view.profile, dialog.scores.chosen_index) == (TMALL.rstrip("."), 0)
    assert at_demo.said("note") == "Save or drop what was typed first"
    at_demo.type(f"weight-{TMALL}quality", "")
    actions[dsr].trigger()
    at_demo.qtbot.wait(1)
    assert dialog.view.profile == "dsr"
    assert dialog.groups == []


def test_what_a_page_printed_stands_in_grey(qtbot: QtBot, kit: Kit, workspace: Workspace, seller: Seller) -> None:
    text = "统计日期：2026-11-20\n真实体验分 4.65\n宝贝质量 4.51 ×30%\n物流速度 4.76 ×30%\n服务保障 4.66 ×40%\n"
    committed(workspace, copied(text, shop="猫店"))
    seller.open(2)
    assert seller.weight(f"{TMALL}service").placeholderText() == "40"
    assert seller.weight(f"{TMALL}service").text() == ""
    assert seller.said(f"hint-{TMALL}service") == "read off your page of 2026-11-20: 40%"


def test_a_platform_without_a_known_score_is_told(seller: Seller) -> None:
    bring_scores(seller.workspace, ("2026-11-20", 4.62, 4.5, 4.76, 4.66), platform="other", name="b.csv")
    seller.form.open(2)
    assert seller.dialogs() == []
    assert seller.notices == ["No score of this platform is known, so there are no rules to look at."]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("30", 30),
        ("30.5 %", 30.5),
        ("３０％", 30),
        ("30,5", 30.5),
        ("", None),
        ("-3", None),
        ("1.2.3", None),
        ("三十", None),
    ],
)
def test_numbers_as_they_are_typed(text: str, value: float | None) -> None:
    assert read_number(text) == value


def test_rounded_weights_still_add_up() -> None:
    assert in_tenths({"a": 100 / 3, "b": 100 / 3, "c": 100 / 3}) == {"a": 33.4, "b": 33.3, "c": 33.3}
    assert [shown_number(number) for number in (None, 25.0, 33.333)] == ["", "25", "33.33"]


def test_the_form_fits_in_every_look(qtbot: QtBot, every_kit: Kit, workspace: Workspace) -> None:
    bring_scores(workspace, ("2026-11-20", 4.62, 4.5, 4.76, 4.66))
    seller = next(seated(qtbot, every_kit, workspace))
    dialog = seller.open()
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    for name in ("save", "cancel", "rules-file"):
        button = dialog.findChild(QPushButton, name)
        assert button.width() >= button.sizeHint().width(), name
        assert dialog.rect().contains(button.geometry()), name
