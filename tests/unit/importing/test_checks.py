"""What is said before a sheet is written. Today is 2026-11-22 in these tests."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.imports import Check, CheckLevel

HEAD = "日期,访客数,支付金额,真实体验分,宝贝质量,物流速度,服务保障"


def table(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join((head, *rows)).encode()


def row(day: str, total: object = 4.5, paid: object = 1000) -> str:
    return f"{day},100,{paid},{total},4.6,4.4,4.5"


@pytest.fixture
def checks(plan):
    def run(*rows: str, head: str = HEAD) -> dict[str, Check]:
        (one,) = plan(table(*rows, head=head), shop="甲店", platform="tmall")
        return {check.code: check for check in one.checks}

    return run


def test_a_clean_table_has_nothing_to_say(checks):
    assert checks(*(row(f"2026-11-0{day}") for day in range(1, 8)), "合计,700,7000,,,,") == {}


def test_missing_days_of_a_daily_table_are_named(checks):
    found = checks(*(row(f"2026-11-0{day}") for day in (1, 2, 4, 5, 8)))
    assert set(found) == {"days.missing"}
    assert found["days.missing"].level is CheckLevel.WARN
    assert found["days.missing"].params["days"] == ("2026-11-03", "2026-11-06", "2026-11-07")


def test_a_weekly_table_misses_no_days(checks):
    assert checks(*(row(f"2026-{day}") for day in ("10-01", "10-08", "10-15", "10-22", "10-29"))) == {}


@given(gaps=st.lists(st.integers(1, 3), min_size=3, max_size=30))
def test_days_there_and_days_missing_make_up_the_span(plan, gaps):
    days = [date(2026, 6, 1)]
    for gap in gaps:
        days.append(days[-1] + timedelta(gap))
    (one,) = plan(table(*(row(f"{day}") for day in days)), shop="甲店", platform="tmall")
    missing = [check.params["days"] for check in one.checks if check.code == "days.missing"]
    span = (days[-1] - days[0]).days + 1
    if span - len(days) in range(1, len(days)):
        assert len(missing[0]) == span - len(days)
        assert not set(missing[0]) & {f"{day}" for day in days}
    else:
        assert missing == []


def test_a_day_that_stands_twice_with_other_values_is_a_warning(checks):
    found = checks(row("2026-11-01"), row("2026-11-01", total=4.4), row("2026-11-02"))
    assert found["rows.contradict"].params["rows"] == (3,)


def test_values_off_the_scale_are_counted_by_rows(checks):
    found = checks(row("2026-11-01"), row("2026-11-02", total=45), row("2026-11-03", total=44))
    assert found["values.off_scale"].params == {"columns": ("真实体验分",), "rows": (3, 4)}


def test_a_date_after_today_is_a_warning_and_stretches_no_span(checks):
    days = ("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-22", "2026-11-23")
    found = checks(*(row(day) for day in days[:3]), row(days[4]))
    assert set(found) == {"days.future"}
    assert found["days.future"].params["rows"] == (5,)
    assert "days.future" not in checks(*(row(day) for day in days[:4]))


def test_a_deadline_may_lie_ahead(plan):
    head = "退款编号,订单编号,退款的申请时间,超时时间,买家退款金额"
    data = table("7001,26881045,2026-11-20 09:00:00,2026-12-20 09:00:00,29.90", head=head)
    (one,) = plan(data, shop="甲店", platform="tmall")
    assert "days.future" not in {check.code for check in one.checks}


def test_very_old_data_are_only_noted(checks):
    found = checks(row("2024-11-01"))
    assert found["data.old"].level is CheckLevel.INFO
    assert "data.old" not in checks(row("2025-11-30"))


def test_a_sheet_none_of_whose_rows_can_be_read_is_blocked_and_the_gravest_comes_first(plan):
    (one,) = plan(table(row("gestern", total=45), row("morgen")), shop="甲店", platform="tmall")
    assert [check.level for check in one.checks] == [CheckLevel.BLOCK, CheckLevel.WARN]
    assert one.block.code == "rows.all_rejected"
    assert not one.importable
    (other,) = plan(table(row("gestern"), row("2026-11-02")), shop="甲店", platform="tmall")
    assert other.block is None
    assert other.importable
