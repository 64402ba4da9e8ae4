"""A change between any two days: days without values, ratings alone, names of dimensions."""

import csv
import io
from datetime import date, timedelta
from math import fsum
from pathlib import Path

import pytest

from seller_toolkit.analysis.tally import months_before
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.scores import score_names
from seller_toolkit.services.scores.diagnosis import Diagnosis, diagnose
from tests.unit.services.files import SCORES, table

CONTEXT = JobContext()
SHOP = "评分店"


def bring(workspace, name, data, layout=""):
    choices = ImportChoices(shop=SHOP, platform="tmall", layout=layout)
    plans = import_files.plan(CONTEXT, workspace, [Dropped(Path(name), data=data, choices=choices)]).value
    (receipt,) = import_files.commit(CONTEXT, workspace, plans).value
    assert receipt.counts.new, receipt.trouble


def bring_ratings(workspace, rows):
    """Rows of (day, stars, item)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["平台", "店铺", "时间", "订单编号", "商品名称", "评价内容", "评分"])
    for number, (day, stars, item) in enumerate(rows):
        writer.writerow(
            ["天猫", SHOP, f"{day} 10:00:00", f"{2000000000000000000 + number}", item, f"评价{number}", stars]
        )
    bring(workspace, "reviews.csv", text.getvalue().encode("utf-8"), "collected_reviews")


def asked(workspace, dimension, first, last, **more) -> Diagnosis:
    (shop,) = shop_list.find_shops(workspace, SHOP)
    return diagnose(
        CONTEXT, workspace, shop, dimension, date.fromisoformat(first), date.fromisoformat(last), **more
    ).value


RATED = [
    (date(2026, 1, 1) + timedelta(days=day), 1 + (day * 7 + number) % 5, ("杯子", "毯子")[number % 2])
    for day in range(0, 300, 3)
    for number in range(2)
]


def mean_on(day):
    stars = [s for on, s, _ in RATED if months_before(day, 6) < on <= day]
    return sum(stars) / len(stars)


def test_from_ratings_alone_nothing_is_unexplained(workspace):
    bring_ratings(workspace, RATED)
    found = asked(workspace, "description", "2026-07-31", "2026-09-30")
    view = found.view
    assert view.before == pytest.approx(mean_on(date(2026, 7, 31)))
    assert view.now == pytest.approx(mean_on(date(2026, 9, 30)))
    assert abs(view.unexplained) < 1e-9
    assert fsum(part.value for part in view.parts) == pytest.approx(view.change, abs=1e-9)
    assert {part.kind for part in view.parts} == {"came", "left"}
    assert sum(part.rows for part in view.parts if part.kind == "came") == sum(
        date(2026, 7, 31) < day <= date(2026, 9, 30) for day, *_ in RATED
    )
    assert "the platform's own score of these days is not there" in found.notes[-1]


def scores(*rows):
    return table(("日期", "描述相符评分"), *rows)


def test_the_imported_score_is_before_and_after_and_its_difference_is_the_rest(workspace):
    bring_ratings(workspace, RATED)
    shown = [round(mean_on(date.fromisoformat(day)), 2) for day in ("2026-07-31", "2026-09-30")]
    bring(workspace, "scores.csv", scores(("2026-07-31", shown[0]), ("2026-09-30", shown[1])))
    view = asked(workspace, "描述相符", "2026-07-31", "2026-09-30").view
    assert (view.before, view.now) == tuple(shown)
    parts = fsum(part.value for part in view.parts)
    assert parts == pytest.approx(mean_on(date(2026, 9, 30)) - mean_on(date(2026, 7, 31)))
    assert parts + view.unexplained == pytest.approx(view.change, abs=1e-9)


def test_ratings_that_do_not_give_the_score_do_not_explain_it(workspace):
    bring_ratings(workspace, RATED)
    bring(workspace, "scores.csv", scores(("2026-07-31", 4.8), ("2026-09-30", 4.7)))
    found = asked(workspace, "描述相符", "2026-07-31", "2026-09-30")
    assert (found.view.parts, found.view.weighted) == ((), False)
    assert found.view.unexplained == found.view.change
    assert any("too many are missing" in note for note in found.notes)
    assert any(one.metric == "dsr.description" for one in found.view.breakdowns)


def test_a_day_without_a_value_stands_for_the_newest_one_before_and_says_so(workspace):
    bring(
        workspace, "scores.csv", table(SCORES, ("2026-10-01", 4.5, 4.6, 4.4, 4.5), ("2026-10-20", 4.4, 4.6, 4.1, 4.5))
    )
    found = asked(workspace, "total", "2026-10-05", "2026-10-20")
    assert (found.first, found.view.before_day, found.view.before, found.view.now) == (
        date(2026, 10, 5),
        date(2026, 10, 1),
        4.5,
        4.4,
    )
    assert found.notes[0] == "No value on 2026-10-05: that of 2026-10-01 is taken."
    assert "The platform does not publish the weights: the parts are ranked, not split." in found.notes
    assert [part.value for part in found.view.parts] == [None, None, None]
    assert found.view.unexplained == pytest.approx(-0.1)


def test_where_nothing_is_known_it_is_refused_with_a_reason(workspace):
    bring(workspace, "scores.csv", table(SCORES, ("2026-10-01", 4.5, 4.6, 4.4, 4.5)))
    with pytest.raises(UserError) as refused:
        asked(workspace, "total", "2026-09-01", "2026-10-01")
    assert refused.value.code == "change.no_value"
    assert refused.value.params["day"] == "2026-09-01"
    with pytest.raises(UserError) as refused:
        asked(workspace, "weather", "2026-10-01", "2026-10-01")
    assert refused.value.code == "dimension.unknown"


def test_a_single_day_has_no_change(workspace):
    bring(workspace, "scores.csv", table(SCORES, ("2026-10-01", 4.5, 4.6, 4.4, 4.5)))
    view = asked(workspace, "total", "2026-10-01", "2026-10-03").view
    assert (view.change, view.flat, view.causes) == (0.0, True, ())


@pytest.mark.parametrize(
    ("name", "profile", "target"),
    [
        ("total", "tmall_experience", "total"), ("logistics", "tmall_experience", "logistics"),
        ("物流速度", "tmall_experience", "logistics"), ("Product quality", "tmall_experience", "quality"),
        ("product", "tmall_experience", "quality"), ("after_sales", "tmall_experience", "service"),
        ("description", "dsr", "description"), ("描述相符", "dsr", "description"), ("服務態度", "dsr", "service"),
    ],
)  # fmt: skip
def test_dimensions_go_by_id_label_or_area(demo, name, profile, target):
    (shop,) = shop_list.find_shops(demo, "示例·禾畔家居旗舰店")
    with demo.store.read() as connection:
        found, dimension = score_names.target_of(demo, connection, shop, name)
        assert (found.id, dimension) == (profile, target)
        assert score_names.target_of(demo, connection, shop, "logistics", "dsr")[0].id == "dsr"
