"""Three steps for a beginner: each ticks itself, they go for good, and nobody else sees them."""

import pytest

from seller_toolkit.domain.report import Paragraph, Report, TickList
from seller_toolkit.gui.first_start import PAPER, SHOP, STEPS, WHY, FirstStart
from seller_toolkit.gui.tabs.overview.steps_strip import StepsStrip
from seller_toolkit.settings.file import Settings

CHECKLIST = Report("t", "", "", (TickList((), "", "", "", "", "", ""),))


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


def test_who_begins_with_an_empty_store_sees_the_steps_and_each_ticks_itself(settings):
    first = FirstStart(settings)
    assert not first.shown
    first.see_store(has_shops=False)
    assert first.shown
    assert first.done == frozenset()
    first.see_tab("trend", has_shops=False)  # nothing to be seen there yet
    first.see_paper(Report("t", "", "", (Paragraph("no checklist"),)))
    assert first.done == frozenset()
    first.see_store(has_shops=True)
    first.see_tab("checklist", has_shops=True)
    assert first.done == {SHOP}
    first.see_tab("trend", has_shops=True)
    assert first.done == {SHOP, WHY}
    first.see_paper(CHECKLIST)
    assert first.done == {SHOP, WHY, PAPER}
    assert first.shown  # until the next start


def test_after_all_is_done_the_next_start_shows_nothing(settings):
    first = FirstStart(settings)
    first.see_store(has_shops=False)
    for step in STEPS:
        first.tick(step)
    assert FirstStart(settings).shown is False
    assert settings["first_steps"] == "away"


def test_a_half_done_start_goes_on_at_the_next_one(settings):
    first = FirstStart(settings)
    first.see_store(has_shops=False)
    first.tick(WHY)
    again = FirstStart(settings)
    assert again.shown
    assert again.done == {WHY}


def test_who_has_shops_already_never_sees_them(settings):
    first = FirstStart(settings)
    first.see_store(has_shops=True)
    first.see_store(has_shops=False)
    first.tick(SHOP)
    assert not first.shown
    assert first.done == frozenset()
    assert not FirstStart(settings).shown


def test_put_away_is_for_good(settings):
    first = FirstStart(settings)
    first.see_store(has_shops=False)
    first.put_away()
    first.see_store(has_shops=False)
    assert not FirstStart(settings).shown


def test_nothing_is_written_or_told_twice(settings):
    first, told = FirstStart(settings), []
    first.changed.connect(lambda: told.append(first.done))
    first.see_store(has_shops=False)
    first.see_store(has_shops=True)
    first.see_store(has_shops=True)
    assert len(told) == 2


def test_the_strip_follows(qtbot, kit, settings):
    strip, first = StepsStrip(kit), FirstStart(settings)
    qtbot.addWidget(strip)
    strip.follow(first)
    assert strip.isHidden()
    first.see_store(has_shops=False)
    assert not strip.isHidden()
    assert not strip.steps[SHOP].button.isHidden()
    assert strip.steps[PAPER].button.isHidden()  # nothing to print yet
    first.see_store(has_shops=True)
    assert strip.steps[SHOP].button.isHidden()
    assert strip.steps[SHOP].accessibleName().endswith("done")
    with qtbot.waitSignal(strip.print_wanted):
        strip.steps[PAPER].button.click()
    with qtbot.waitSignal(strip.trend_wanted):
        strip.steps[WHY].button.click()
    first.see_tab("trend", has_shops=True)
    first.see_paper(CHECKLIST)
    assert not strip.finished.isHidden()
    strip.away.click()
    assert strip.isHidden()
    assert settings["first_steps"] == "away"
