from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.tabs.trend.forecast_panel import ForecastPanel
from seller_toolkit.gui.tabs.trend.forecast_words import chance_words, share_words
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.scores.forecasts import LeavingDay
from tests.gui import score_views as views


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> ForecastPanel:
    made = ForecastPanel(kit)
    qtbot.addWidget(made)
    made.resize(360, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words(panel: ForecastPanel) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_it_is_off_until_asked(panel: ForecastPanel, qtbot: QtBot) -> None:
    assert words(panel)[0] == "Forecast"
    with qtbot.waitSignal(panel.requested):
        QTest.keyClick(panel.findChild(QPushButton, "show_forecast"), Qt.Key.Key_Space)
    panel.show_waiting()
    assert words(panel) == ["Forecast", "Counting…"]
    panel.show_forecast(views.forecast())
    panel.show_off()
    assert words(panel)[0] == "Forecast"
    assert panel.findChild(QLabel, "answer") is None


def test_the_chance_comes_first_then_what_leaves(panel: ForecastPanel) -> None:
    panel.show_forecast(views.forecast())
    said = words(panel)
    assert said[:3] == [  # the answer itself stands over the chart
        "Forecast · Logistics speed", "Chance of missing the line 4.20 on 2026-11-30: 12%", "Leaves the window, and what that alone does",
    ]  # fmt: skip
    assert said[3:5] == ["11-01", "9 ratings, mean 4.85"]
    assert said[-1].startswith("Assumes as many")
    assert [delta.accessibleName() for delta in panel.findChildren(Delta)][:2] == ["▼ −0.003", "▼ −0.002"]


def test_all_days_are_shown_when_asked(panel: ForecastPanel) -> None:
    panel.show_forecast(views.forecast())
    assert "11-10" not in words(panel)
    QTest.keyClick(panel.findChild(QPushButton, "all_days"), Qt.Key.Key_Return)
    assert "11-10" in words(panel)
    assert panel.findChild(QPushButton, "all_days") is None


def test_known_daily_values_alone_have_no_calendar(panel: ForecastPanel) -> None:
    panel.show_forecast(views.forecast(basis="values"))
    assert "Leaves the window, and what that alone does" not in words(panel)


def test_too_little_says_why(panel: ForecastPanel) -> None:
    panel.show_forecast(views.forecast(basis="none"))
    assert words(panel) == [
        "Forecast · Logistics speed", "At least 21 days of scores are needed, there are 6.",
    ]  # fmt: skip


def test_a_chance_never_claims_certainty() -> None:
    assert [share_words(chance) for chance in (0.0, 0.009, 0.01, 0.5, 0.99, 1.0)] == [
        "under 1%", "under 1%", "1%", "50%", "99%", "over 99%",
    ]  # fmt: skip
    view = views.forecast()
    assert chance_words(replace(view, chance=None)) == ""
    assert chance_words(replace(view, line=None)) == ""
    assert chance_words(replace(view, assessed_on=None)) == "Chance of missing the line 4.20: 12%"


def test_one_rating_that_leaves(panel: ForecastPanel) -> None:
    leaving = (LeavingDay(views.NOW, 1, 5.0, -0.001),)
    panel.show_forecast(replace(views.forecast(), leaving=leaving))
    assert "1 rating of 5.00" in words(panel)
