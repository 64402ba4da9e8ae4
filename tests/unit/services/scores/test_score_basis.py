"""What a forecast stands on: the best that is there and agrees with the platform."""

from datetime import date, datetime, timedelta

import pytest

from seller_toolkit.analysis.tally import RollingDays, RollingMonths
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services import shop_list
from seller_toolkit.services.scores.basis_words import assumption, notes, pace, recent_mean
from seller_toolkit.services.scores.forecasts import standing_of
from seller_toolkit.services.scores.score_basis import find_basis
from tests.unit.services.files import bring, bring_scores, table

LAST = date(2026, 11, 20)
DSR_DAYS = ("日期", "描述得分(较上日)", "物流得分(较上日)", "服务得分(较上日)")


def basis_of(workspace, target: str, profile: str = "", shop: int = 1):
    with workspace.store.read() as connection:
        return find_basis(connection, standing_of(workspace, connection, shop, profile), target)


def douyin(workspace) -> int:
    """The id of the demo's Douyin shop."""
    (shop,) = shop_list.find_shops(workspace, "示例·禾畔生活馆")
    return shop.id


def bring_days(workspace, days: int, *, means=(4.8, 5.0), counts: bool = True):
    """The ratings of each day: ten a day where the cells say so."""
    rows = [
        (
            LAST - timedelta(days=n),
            *(f"{means[n % len(means)]}({10})" if counts else means[n % len(means)] for _ in range(3)),
        )
        for n in range(days)
    ]
    bring(workspace, "days.csv", table(DSR_DAYS, *rows), shop="我的店", platform="tmall")


def bring_dsr(workspace, days: int, value: float):
    head = ("日期", "描述相符", "服务态度", "物流服务")
    rows = [(LAST - timedelta(days=n), value, value, value) for n in range(days)]
    bring(workspace, "dsr.csv", table(head, *rows), shop="我的店", platform="tmall")


def bring_reviews(workspace, *days: tuple[int, int], name: str = "reviews.csv"):
    """(days ago, stars) one by one."""
    rows = [
        (f"第{n}条", stars, f"{LAST - timedelta(days=ago)} 10:{n % 60:02}:{n // 60 % 60:02}")
        for n, (ago, stars) in enumerate(days)
    ]
    bring(workspace, name, table(("评价内容", "星级", "时间"), *rows), shop="我的店", platform="tmall")


def test_of_one_buyer_three_ratings_a_month_count_here_as_in_the_diagnosis(workspace):
    rows = [
        (f"第{n}条", 1 if n < 10 else 5, f"{LAST} 10:{n:02}:00", "同一人" if n < 10 else f"买家{n}") for n in range(40)
    ]
    rows.append(("很久以前", 5, f"{LAST - timedelta(days=100)} 10:00:00", "旧客"))
    bring(workspace, "r.csv", table(("评价内容", "星级", "时间", "买家昵称"), *rows), shop="我的店", platform="tmall")
    basis = basis_of(workspace, "description", "dsr")
    assert (basis.kind, basis.cases) == ("reviews", 34)
    assert basis.value == pytest.approx((3 * 1 + 31 * 5) / 34)


def test_daily_scores_alone_are_values(workspace):
    bring_scores(workspace, *((LAST - timedelta(days=n), 4.5, 4.6, 4.4, 4.5) for n in range(20)))
    basis = basis_of(workspace, "total")
    assert (basis.kind, basis.counted, basis.last, basis.value, basis.step) == ("values", False, LAST, 4.5, 0.01)
    assert isinstance(basis.window, RollingDays)
    assert basis.scale == (3.0, 5.0)
    assert pace(basis) is None
    assert recent_mean(basis) is None
    assert "30 days" in assumption(basis)
    assert "cannot be told apart" in notes(basis)[0]


def test_ratings_of_each_day_that_agree_are_the_best(workspace):
    bring_days(workspace, 200)
    bring_dsr(workspace, 40, 4.9)
    basis = basis_of(workspace, "description", "dsr")
    assert (basis.kind, basis.value, basis.recounted) == ("ratings", 4.9, pytest.approx(4.9, abs=0.001))
    assert isinstance(basis.window, RollingMonths)
    assert basis.cases == 1840  # ten a day since 05-21
    assert pace(basis) == pytest.approx(10)
    assert recent_mean(basis) == pytest.approx(4.9)
    assert "the platform shows 4.90" in notes(basis)[0]


def test_ratings_that_contradict_the_platform_are_not_used(workspace):
    bring_days(workspace, 200)
    bring_dsr(workspace, 40, 4.7)
    assert basis_of(workspace, "description", "dsr").kind == "values"


def test_ratings_that_do_not_fill_the_window_are_not_used(workspace):
    bring_days(workspace, 100)
    bring_dsr(workspace, 40, 4.9)
    assert basis_of(workspace, "description", "dsr").kind == "values"


def test_means_without_numbers_count_by_the_reviews_of_the_day(demo):
    basis = basis_of(demo, "logistics", "dsr")
    assert basis.kind == "day_means"
    assert abs(basis.recounted - basis.value) < 0.01
    assert "mean and number of reviews" in notes(basis)[0]


def test_reviews_count_where_nothing_else_does(workspace):
    bring_reviews(workspace, *((n % 180, 5 if n % 25 else 1) for n in range(1000)))
    basis = basis_of(workspace, "description", "dsr")
    assert (basis.kind, basis.last, basis.cases) == ("reviews", LAST, 1000)
    assert basis.value == basis.recounted == pytest.approx(4.84)
    assert "not imported" in notes(basis)[0]


def test_days_without_a_rating_are_no_gap(workspace):
    bring_reviews(workspace, *((n % 60 * 3, 5) for n in range(600)))
    assert basis_of(workspace, "description", "dsr").cases == 600


def test_older_rules_are_left_out_where_enough_is_known_since(demo):
    basis = basis_of(demo, "total", shop=douyin(demo))
    assert basis.since == basis.series.days[0] == date(2026, 9, 8)
    assert "2026-09-08" in notes(basis)[-1]


def test_shortly_after_a_change_older_values_count_and_it_is_told(workspace):
    days = [date(2026, 3, 20) - timedelta(days=n) for n in range(30)]
    bring_scores(workspace, *((day, 4.5, 4.6, 4.4, 4.5) for day in days))
    workspace.now = lambda: datetime(2026, 3, 20, 12)
    basis = basis_of(workspace, "total")
    assert (basis.since, basis.rules_changed, len(basis.series)) == (None, date(2026, 3, 16), 30)
    assert "too few values since" in notes(basis)[-1]


def test_cases_of_a_rate_are_the_days_figures_or_the_records(demo):
    assert basis_of(demo, "tmall_experience.praise_rate").cases == 95  # the reviews of its thirty days
    assert basis_of(demo, "tmall_experience.pickup_48h_rate").cases > 200
    assert basis_of(demo, "tmall_experience.reply_3min_rate").cases is None
    assert basis_of(demo, "douyin_experience.item_rating", shop=douyin(demo)).cases > 50


def test_nothing_known_is_no_basis(workspace):
    bring_dsr(workspace, 1, 4.8)
    basis = basis_of(workspace, "total", "tmall_experience")
    assert (basis.kind, basis.last, basis.value) == ("none", None, None)
    assert basis.paths(basis.days(7)) is None
    assert notes(basis) == ()


def test_a_part_that_the_score_does_not_have_is_refused(demo):
    with pytest.raises(UserError, match=r"dimension\.unknown"):
        basis_of(demo, "description", "tmall_experience")
    with pytest.raises(UserError, match=r"score\.none"):
        basis_of(demo, "total", "no such score")
