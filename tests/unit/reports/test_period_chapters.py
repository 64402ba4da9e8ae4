"""seller_toolkit.reports.builders.period: cover, scores, moves, lines, rivals, events, coverage, values; reviews, tasks and next_steps have their own."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.report import Chart, Heading, KeyFigures, Paragraph, Table
from seller_toolkit.reports.builders.period.cover import cover_blocks
from seller_toolkit.reports.builders.period.coverage import CoverageChapter, coverage_blocks, gaps_words
from seller_toolkit.reports.builders.period.events import EventsChapter, events_blocks
from seller_toolkit.reports.builders.period.lines import LinesChapter, lines_blocks
from seller_toolkit.reports.builders.period.moves import MovesChapter, bars_of, moves_blocks
from seller_toolkit.reports.builders.period.rivals import rivals_blocks
from seller_toolkit.reports.builders.period.scores import ScorePart, ScoresChapter, scores_blocks
from seller_toolkit.reports.builders.period.values import exact, moved, with_unit
from tests.unit.reports import period_sample as sample


def tables(blocks) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def texts(blocks) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def titles(table: Table) -> list[str]:
    return [column.title for column in table.columns]


# --- figures ----------------------------------------------------------------------------------------------------------


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_an_exact_figure_has_its_digits_and_is_the_value_rounded(value, digits):
    found = exact(value, digits)
    assert -found.as_tuple().exponent == digits
    assert float(found) == pytest.approx(value, abs=0.5 * 10**-digits + 1e-9)
    assert not (found == 0 and found.is_signed())


def test_figures_bring_unit_arrow_and_sign():
    assert (with_unit(95.1, 1, "%"), with_unit(64.7, 1, "h"), with_unit(None, 2, "%")) == ("95.1%", "64.7 h", "—")
    assert (moved(0.03, 2), moved(-0.094, 2), moved(0.001, 2)) == ("▲ +0.03", "▼ −0.09", "unchanged")
    assert (moved(None, 2), exact(None, 2)) == ("", None)


# --- cover ------------------------------------------------------------------------------------------------------------


def test_the_cover_has_the_leading_figures_with_their_change():
    figures, table, note = cover_blocks(sample.COVER)
    assert isinstance(figures, KeyFigures)
    assert [(one.label, one.value, one.change) for one in figures.figures] == [
        ("综合", "4.50", "▼ −0.03"),
        ("Best: 服务保障", "4.57", "▼ −0.06"),
        ("Lowest: 物流速度", "4.37", "▲ +0.04"),
        ("Lines met", "1 of 3", ""),
        ("订单", "301", "▲ +32"),
        ("评价", "98", ""),
    ]
    assert table.rows[1] == (
        "服务保障",
        Decimal("4.57"),
        Decimal("4.63"),
        Decimal("-0.06"),
        Decimal("4.50"),
        Decimal("0.07"),
    )
    assert table.rows[-1] == ("评价", Decimal(98), None, None, None, None)
    assert note == Paragraph("10-30 的分", quiet=True)


def test_a_cover_without_lines_and_counts_leaves_them_out():
    bare = replace(
        sample.COVER, best=None, worst=None, lines_met=0, lines_missed=0, lines_unknown=0, counts=(), notes=()
    )
    figures, table = cover_blocks(bare)
    assert [one.label for one in figures.figures] == ["综合"]
    assert len(table.rows) == 1


# --- scores -----------------------------------------------------------------------------------------------------------


def test_scores_are_held_against_the_period_before_and_a_year_before():
    heading, chart, scores, metrics, note = scores_blocks(sample.SCORES)
    assert (heading, chart.alt, note.text) == (Heading("真实体验分", 3), "综合 4.50", "没有去年的数据")
    assert titles(scores) == ["Score or metric", "At the end", "Mean", "Period before", "Change", "Course"]
    assert scores.rows[0] == ("综合", Decimal("4.50"), Decimal("4.50"), Decimal("4.53"), Decimal("-0.03"), "worse")
    assert titles(metrics)[-3:] == ["A year before", "Change in a year", "As of"]
    assert metrics.rows[1] == (
        "退款时长 (h)", Decimal("9.5"), Decimal("10.1"), Decimal("10.9"), Decimal("-1.4"), "better", Decimal("9.5"),
        Decimal("0.0"), sample.MID,
    )  # fmt: skip


def test_what_is_not_known_of_a_metric_is_nothing_never_0():
    row = tables(scores_blocks(sample.SCORES))[1].rows[2]
    assert row == ("平台求助率 (%)", None, None, Decimal("0.50"), None, None, None, None, None)


def test_means_of_whole_points_have_one_digit_more():
    row = replace(sample.SCORES.parts[0].scores[0], digits=0, end=82.0, mean=82.625, before=82.4)
    (table,) = tables(scores_blocks(ScoresChapter((ScorePart("抖店", (row,), (), None),))))
    assert table.rows[0][1:6] == (Decimal(82), Decimal("82.6"), Decimal(82), Decimal(0), "same")


# --- what moved them --------------------------------------------------------------------------------------------------


def test_the_bars_are_the_parts_and_the_rest_and_add_up():
    bars = bars_of(sample.MOVE)
    assert [bar.label for bar in bars.bars] == ["服务保障", "物流速度", "Unexplained"]
    assert fsum(bar.value for bar in bars.bars) == pytest.approx(sample.MOVE.change)
    assert bars.signed


def test_a_move_is_told_in_a_sentence_a_chart_a_table_and_causes():
    blocks = moves_blocks(MovesChapter((sample.MOVE,)))
    heading, sentence, chart, parts, causes, note = blocks
    assert (heading, note.text) == (Heading("综合", 3), "权重来自页面")
    assert sentence.text == "4.53 (2026-09-30) → 4.50 (2026-10-31): ▼ −0.03"
    assert isinstance(chart, Chart)
    assert chart.alt == "What moved 综合, in points: 服务保障 ▼ −0.024, 物流速度 ▲ +0.012, Unexplained ▼ −0.018"
    assert parts.rows[0] == ("服务保障", "4.63", "4.57", Decimal("-0.024"), 2)
    assert parts.rows[-1] == ("Change", None, None, Decimal("-0.030"), None)
    assert sum(row[3] for row in parts.rows[:-1]) == parts.rows[-1][3]
    assert causes.rows == (("物流", "申通快递发广东：65.2%", Decimal("-0.010"), 16), ("规则", "=换了版本", None, None))


def test_without_weights_parts_are_ranked_and_have_no_points():
    ranked = sample.MOVES.moves[1]
    blocks = moves_blocks(MovesChapter((ranked,), steady=("甲", "乙"), notes=("平台不公布权重",)))
    assert bars_of(ranked) is None
    assert not [block for block in blocks if isinstance(block, Chart)]
    (table,) = tables(blocks)
    assert (table.title, table.rows) == ("Parts, ranked", (("揽收及时率", "97.9%", "95.1%", 447),))
    assert texts(blocks)[1:] == ["Not moved in the digits that the platform shows: 甲, 乙", "平台不公布权重"]


# --- lines ------------------------------------------------------------------------------------------------------------


def test_lines_say_what_would_be_what_was_and_what_comes():
    blocks = lines_blocks(sample.LINES)
    standing, assessments = tables(blocks)
    assert texts(blocks) == [
        "If it had been assessed on 2026-10-31, 1 of 3 lines would have been missed: 活动线.",
        "活动线 (unverified): 清退",
        "规则 2026-03-16 版",
    ]
    assert [row[-1] for row in standing.rows] == ["met", "missed", "not known"]
    assert standing.rows[2][3:5] == (None, None)
    assert assessments.rows == (
        ("考核线", 1, 0, 0, "rule kept", "11-30", "<1%"),
        ("活动线 (unverified)", 31, 3, 0, "rule failed", "11-30", "<1%"),
        ("联盟线", 1, 0, 1, "open: values are missing", None, None),
    )


def test_a_past_period_has_no_forecast():
    blocks = lines_blocks(LinesChapter(sample.LAST, (sample.LINE,), ahead=False))
    assert titles(tables(blocks)[1]) == ["Line", "Assessments in the period", "Missed", "Not imported", "Rule"]
    assert texts(blocks) == [
        "If it had been assessed on 2026-10-31, no line would have been missed.",
        "A past period has no forecast: this is how it was.",
    ]


def test_an_unknown_line_is_not_called_met():
    blocks = lines_blocks(LinesChapter(sample.LAST, sample.LINES.rows[2:], ahead=True))
    assert texts(blocks) == ["If it had been assessed on 2026-10-31, no line that is known would have been missed."]


# --- competitors ------------------------------------------------------------------------------------------------------


def test_competitors_stand_beside_the_own_shop():
    blocks = rivals_blocks(sample.RIVALS)
    chart, summary, shops = blocks[:3]
    assert [row.note for row in chart.spec.rows] == ["0.15 behind the best", "level with the best"]
    assert summary.rows[0] == ("综合", 4.5, 4.65, pytest.approx(-0.15), 4.57, 4.44, "2 of 3", "远山床品")
    assert summary.rows[1][-1] == "甲 and 2 more"
    assert shops.rows == (
        ("演示店铺 (own)", 4.5, -0.03, 4.37, None, sample.LAST),
        ("远山床品", 4.65, 0.02, None, None, sample.MID),
    )
    assert texts(blocks)[0] == "The table shows the best 1 of 3 competitors."
    assert tables(blocks)[2].rows == ((sample.MID, "综合", "远山床品", 4.55, "演示店铺", 4.51),)


def test_where_nobody_passed_anybody_a_sentence_says_so():
    blocks = rivals_blocks(replace(sample.RIVALS, passings=(), known=1))
    assert texts(blocks)[0] == "Nobody passed the own shop in this period, nor was passed by it."


def test_a_crowd_of_competitors_is_drawn_by_its_ends():
    crowd = replace(sample.RIVALS.dimensions[0], others=tuple(4 + n / 1000 for n in range(500)))
    chart = rivals_blocks(replace(sample.RIVALS, dimensions=(crowd,)))[0]
    assert chart.spec.rows[0].others == (4.0, 4.499)


# --- events, data -----------------------------------------------------------------------------------------------------


def test_events_and_rules_have_a_table_each():
    blocks = events_blocks(sample.EVENTS)
    happened, rules = tables(blocks)
    assert [row[-1] for row in happened.rows] == ["物流速度 4.43 → 4.31：下降 0.12", None]
    assert rules.rows == ((sample.MID, "真实体验分", "2026-10-07", "unverified"),)
    assert texts(blocks) == ["Before and after alone prove no cause."]
    assert tables(events_blocks(EventsChapter((), sample.EVENTS.rules))) == [rules]


def test_the_data_say_their_days_gaps_corrections_and_caveats():
    blocks = coverage_blocks(sample.COVERAGE)
    days, corrected = tables(blocks)
    assert days.rows == (
        ("评分", 27, 31, "10-03 – 10-05, 10-12"),
        ("售后", 0, 31, "to import: 退款导出表"),
        ("评价", 20, 31, None),
    )
    assert corrected.rows == ((sample.MID, "综合", "4.52", "4.51", "一.xlsx", "二.xlsx"),)
    assert texts(blocks) == ["Further values that later files changed: 2", "数据偏少"]
    assert len(coverage_blocks(CoverageChapter(sample.FIRST, sample.LAST, sample.COVERAGE.rows))) == 1


def test_of_many_gaps_the_first_are_named():
    days = [date(2026, 10, 1) + timedelta(days=2 * n) for n in range(6)]
    assert gaps_words(tuple((day, day) for day in days)) == "10-01, 10-03, 10-05, 10-07, and 2 more"
    assert gaps_words(()) == ""
