"""seller_toolkit.reports.builders.period.reviews."""

import dataclasses
from datetime import date, datetime

from seller_toolkit.domain.report import Chart, Heading, KeyFigures, Paragraph, Table
from seller_toolkit.reports.builders.period.reviews import (
    AnswerFigures,
    AspectRow,
    ItemRow,
    ReviewFigures,
    ReviewsChapter,
    RisingRow,
    per_hundred,
    reviews_blocks,
)

NOW = ReviewFigures("2026-10", 200, 180, 4.5, (5, 5, 10, 40, 120), 10, 10, 20, 160)
BEFORE = ReviewFigures("2026-09", 100, 100, 4.59, (1, 1, 8, 20, 70), 2, 8, 5, 85)
ANSWERS = AnswerFigures(40, 20, 10, 10, 4, 2, 12, 3, 24, datetime(2026, 11, 9, 8), datetime(2026, 11, 1, 9, 30))
CHAPTER = ReviewsChapter(
    now=NOW,
    before=BEFORE,
    year_before=None,
    aspects=(AspectRow("Delivery", 12, 4, None), AspectRow("Price", 1, 3, None)),
    rising=(RisingRow("Delivery", "毯子", 4, 12, new=False),),
    too_few=("Looks", "Price"),
    items=(ItemRow("毯子", 50, 10, 2, "Delivery"), ItemRow("杯子", 4, 1, 0, "")),
    answers=ANSWERS,
)


def tables(chapter):
    return [block for block in reviews_blocks(chapter) if isinstance(block, Table)]


def words(chapter):
    return [block.text for block in reviews_blocks(chapter) if isinstance(block, Paragraph)]


def test_key_figures_tell_the_change_by_arrow_and_sign():
    figures = next(block for block in reviews_blocks(CHAPTER) if isinstance(block, KeyFigures)).figures
    assert [(one.value, one.change) for one in figures] == [
        ("200", "▲ +100"), ("4.50", "▼ −0.09"), ("40", "▲ +25"), ("20.00", "▲ +5.00"),
    ]  # fmt: skip


def test_periods_stand_below_each_other_and_stars_are_shares():
    volume, grades = tables(CHAPTER)[:2]
    assert volume.rows[0][:4] == ("2026-10", 200, 180, 4.5)
    assert volume.rows[0][4:] == tuple(100 * count / 180 for count in (120, 40, 10, 5, 5))
    assert [row[0] for row in volume.rows] == ["2026-10", "2026-09"]
    assert grades.rows[0] == ("2026-10", 10, 10, 20, 160, 40, 20.0)


def test_every_table_has_as_many_cells_as_columns():
    alone = dataclasses.replace(
        CHAPTER, before=None, rising=(), too_few=(), aspects=(AspectRow("Delivery", 12, None, None),)
    )
    for chapter in (CHAPTER, alone, dataclasses.replace(CHAPTER, year_before=BEFORE)):
        for table in tables(chapter):
            assert {len(row) for row in table.rows} == {len(table.columns)}


def test_the_chart_shows_both_periods_and_says_so_in_words():
    chart = next(block for block in reviews_blocks(CHAPTER) if isinstance(block, Chart))
    assert [(bar.label, bar.value, bar.before) for bar in chart.spec.bars] == [("Delivery", 12, 4), ("Price", 1, 3)]
    assert (chart.spec.now_label, chart.spec.before_label) == ("2026-10", "2026-09")
    assert "Delivery 12 (before: 4)" in chart.alt


def test_too_few_is_said():
    assert "Too few complaints to tell: Looks, Price." in words(CHAPTER)
    steady = dataclasses.replace(CHAPTER, rising=())
    assert "No topic is named more often than chance explains." in words(steady)


def test_in_time_is_told_as_far_as_the_exports_tell():
    said = next(text for text in words(CHAPTER) if text.startswith("In time"))
    assert (
        "at least 10.0% and at most 70.0%" in said
    )  # 4 of 40 for certain; 18 answered and not late, 10 that nothing is said of
    unknown = dataclasses.replace(ANSWERS, answered=0, unanswered=0, unknown=40, in_time=0, late=0)
    assert any(
        text.startswith("The exports do not say") for text in words(dataclasses.replace(CHAPTER, answers=unknown))
    )


def test_who_waits_is_told_with_the_day_on_which_the_platform_closes():
    assert any("12 of them wait" in text and "2026-11-09 08:00" in text for text in words(CHAPTER))
    nobody = dataclasses.replace(ANSWERS, waiting=0)
    assert any("none of them waits" in text for text in words(dataclasses.replace(CHAPTER, answers=nobody)))
    no_complaint = dataclasses.replace(ANSWERS, wanted=0)
    assert "No review of the period wants an answer." in words(dataclasses.replace(CHAPTER, answers=no_complaint))


def test_caveats_stand_where_they_hold():
    assert not any("without a day" in text or "not ended" in text for text in words(CHAPTER))
    doubtful = dataclasses.replace(CHAPTER, undated=3, until=date(2026, 10, 20))
    assert any("Reviews without a day: 3" in text for text in words(doubtful))
    assert any("2026-10-20" in text for text in words(doubtful))


def test_sub_headings_are_of_level_three():
    assert {block.level for block in reviews_blocks(CHAPTER) if isinstance(block, Heading)} == {3}


def test_of_nothing_there_is_no_share():
    assert per_hundred(0, 0) is None
