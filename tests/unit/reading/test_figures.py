from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.figures import DAY, DURATION, PERCENT, PLAIN, SPAN, day_of, figure_of, in_unit


@pytest.mark.parametrize(
    ("text", "number", "unit", "decimals"),
    [
        ("4.88", 4.88, "", 2),
        ("82 分", 82, "分", 0),
        ("1.340 %", 1.34, "%", 3),
        ("13.893秒", 13.893, "秒", 3),
        ("1,234.5", 1234.5, "", 1),
        ("-0.02", -0.02, "", 2),
        ("+2 分", 2, "分", 0),
        ("2天3小时", 183_600, "秒", 0),
        ("2天 1小时 30分", 178_200, "秒", 0),
    ],
)
def test_a_figure_as_it_is_printed(text, number, unit, decimals):
    found = figure_of(text)
    assert (found.number, found.unit, found.decimals) == (pytest.approx(number), unit, decimals)


@pytest.mark.parametrize("text", ["", "分", "12345678901234567", "4.8.8", "第3名"])
def test_what_is_no_figure(text):
    assert figure_of(text) is None


def test_odd_figures_are_told():
    assert figure_of("04.51").is_odd
    assert not figure_of("0.51").is_odd
    assert not figure_of("4.51").is_odd


@given(
    number=st.decimals(0, 100_000, places=3),
    unit=st.sampled_from(["", "%", "分", "小时", "秒"]),
    gap=st.text(" ", max_size=2),
)
def test_a_printed_figure_is_read_as_the_number_that_it_was(number, unit, gap):
    found = figure_of(f"{number:.3f}{gap}{unit}")
    assert (found.number, found.unit, found.decimals) == (float(number), unit, 3)


@given(number=st.integers(0, 10**9))
def test_commas_between_thousands_change_nothing(number):
    assert figure_of(f"{number:,}").number == number


@given(days=st.integers(0, 40), hours=st.integers(0, 23), minutes=st.integers(0, 59))
def test_parts_of_a_duration_add_up(days, hours, minutes):
    found = figure_of(f"{days}天{hours}小时{minutes}分钟")
    assert in_unit(found, "hours") == pytest.approx(days * 24 + hours + minutes / 60)
    assert in_unit(found, "seconds") == pytest.approx(days * 86_400 + hours * 3_600 + minutes * 60)


def test_only_durations_are_converted():
    assert in_unit(figure_of("36分钟"), "hours") == 0.6
    assert in_unit(figure_of("2.12 天"), "hours") == pytest.approx(50.88)
    assert in_unit(figure_of("49.28"), "hours") == 49.28
    assert in_unit(figure_of("82 分"), "score") == 82


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    form=st.sampled_from(
        ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y-%m-%d 11:00:37", "%Y年%m月%d日 11:00"]
    ),
)
def test_a_day_is_read_as_the_one_that_was_written(day, form):
    assert day_of(day.strftime(form)) == day.isoformat()


@pytest.mark.parametrize("text", ["", "昨天", "2026-02-30", "1999-01-01", "08-01", "2026"])
def test_what_is_no_day(text):
    assert day_of(text) == ""


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (PLAIN, "宝贝质量 4.51", ["4.51"]),
        (PLAIN, "物流体验 99 分", ["99 分"]),
        (PLAIN, "近30天 3分钟 12万粉丝 2026-08-01 11:30 ×25% 30倍", []),
        (PLAIN, "SKU123 v4.5", []),
        (PERCENT, "好评率 97.91 % ×25%", ["97.91 %"]),
        (DURATION, "平均 13.893 秒, 2天3小时", ["13.893 秒", "2天3小时"]),
        (DAY, "更新时间: 2026-09-09 11:00:37", ["2026-09-09 11:00:37"]),
        (SPAN, "2026-07-03 ~ 2026-08-01", ["2026-07-03 ~ 2026-08-01"]),
    ],
)
def test_figures_within_a_text(pattern, text, found):
    assert [match[0].strip() for match in pattern.finditer(text)] == found
