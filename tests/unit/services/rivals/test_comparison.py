"""The competitor table: ranges, kinds, peers, further figures, other scales, overtakings; and a recount with pandas."""

import json
import random
from datetime import date

import pandas as pd
import pytest

from seller_toolkit.app.main import main
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.comparison import chosen_trends, comparison, of_category
from tests.unit.services.rival_stories import Stories

CONTEXT = JobContext()


@pytest.fixture
def stories(workspace):
    return Stories(workspace)


def cells(view, name):
    return next(row.cells for row in view.rows if row.shop.name == name)


def test_a_shown_figure_is_a_range_and_gaps_within_rounding_are_level(workspace, stories):
    own, near, far = stories.shop("我的店", own=True), stories.shop("甲店"), stories.shop("乙店")
    exact, seen = stories.file("own.csv", "score_table_wide"), stories.file("seen.csv", dsr__description=1)
    stories.values(exact, own, 20, dsr__description=4.84)
    stories.values(seen, near, 20, dsr__description=4.8)
    stories.values(seen, far, 20, dsr__description=4.9)
    view = comparison(CONTEXT, workspace).value
    cell = cells(view, "甲店")["description"]
    assert (cell.digits, cell.range, cell.kind, cell.source, cell.row) == (
        1, (4.75, 4.85), FigureKind.SEEN, "seen.csv", near.id + 1,
    )  # fmt: skip
    assert (cell.gap_to_own, cell.level_with_own, cell.level_with_best) == (-0.04, True, False)
    assert not cells(view, "乙店")["description"].level_with_own
    assert cells(view, "我的店")["description"].kind is FigureKind.REPORTED


def test_the_change_is_against_the_snapshot_before(workspace, stories):
    shop, first, second = stories.shop("甲店"), stories.file("1.csv"), stories.file("2.csv")
    stories.values(first, shop, 2, dsr__description=4.7, dsr__service=0.0)
    stories.values(first, shop, 1, dsr__description=4.6)
    stories.values(second, shop, 9, dsr__description=4.8, dsr__service=4.8, dsr__logistics=0.0)
    found = cells(comparison(CONTEXT, workspace).value, "甲店")
    assert (found["description"].change, found["description"].before) == (0.1, date(2026, 11, 2))
    assert found["service"].change is None  # 0 was no score
    assert found["logistics"].value is None


def test_further_figures_are_columns_and_a_count_of_none_is_a_count(workspace, stories):
    one, other, listed = stories.shop("甲店", category="家纺"), stories.shop("乙店"), stories.file("1.csv")
    stories.values(listed, one, 9, dsr__description=4.8, sales_count=0, good_review_rate=0)
    stories.values(listed, other, 9, dsr__description=4.7, sales_count=120, good_review_rate=98.5)
    view = comparison(CONTEXT, workspace).value
    assert [figure.id for figure in view.figures] == ["good_review_rate", "sales_count"]
    assert [row.cells["sales_count"].rank for row in view.rows] == [2, 1]
    assert cells(view, "甲店")["good_review_rate"].value is None
    assert view.categories == ("家纺",)
    assert [row.shop.name for row in of_category(view, "家纺").rows] == ["甲店"]


def test_an_estimate_says_so_and_a_file_that_nobody_knows_is_what_buyers_see(workspace, stories, monkeypatch):
    shop, listed = stories.shop("甲店"), stories.file("1.csv", "no such layout")
    stories.values(listed, shop, 9, dsr__description=4.8, sales_count=5)
    monkeypatch.setattr(
        "seller_toolkit.services.rivals.compared_values.figure_kinds",
        lambda *_, **__: {"no such layout": FigureKind.INDEX},
    )
    cell = cells(comparison(CONTEXT, workspace).value, "甲店")["sales_count"]
    assert (cell.kind, cell.rank, cell.gap_to_best, cell.level_with_best) == (FigureKind.INDEX, 1, None, False)


def test_what_buyers_see_by_bands_is_compared_with_what_they_see_of_the_own_shop(workspace, stories):
    own, rival = stories.shop("我的抖店", "douyin", own=True), stories.shop("竞店", "douyin")
    mine, page = stories.file("own.csv", "score_table_wide"), stories.file("page.txt", "douyin_shop_page")
    stories.values(mine, own, 20, douyin_experience__total=91)
    stories.values(page, rival, 20, shown_score=4.8)
    view = comparison(CONTEXT, workspace).value
    ours, theirs = cells(view, "我的抖店"), cells(view, "竞店")
    assert theirs["total"].value is None
    assert (ours["shown_score"].value, ours["shown_score"].kind) == (4.8, FigureKind.COMPUTED)
    assert (theirs["shown_score"].range, theirs["shown_score"].level_with_own) == ((89, 92), True)
    assert any("never with points" in note for note in view.scale_notes)


def test_another_scale_and_other_platforms_are_left_out_and_told(workspace, stories):
    own, listed = stories.shop("我的店", "tmall", own=True), stories.file("1.csv")
    stories.values(listed, own, 20, tmall_experience__total=4.5)
    stories.values(listed, stories.shop("甲", "tmall"), 20, tmall_experience__total=4.6)
    stories.values(listed, stories.shop("乙", "tmall"), 20, tmall_experience__total=4.4)
    stories.values(listed, stories.shop("丙", "tmall"), 20, dsr__description=4.8)
    stories.values(listed, stories.shop("丁", "douyin"), 20, douyin_experience__total=88)
    view = comparison(CONTEXT, workspace).value
    assert [row.shop.name for row in view.rows] == ["我的店", "甲", "乙"]
    assert len(view.scale_notes) == 2
    assert [note.startswith("1 competitors") for note in view.scale_notes] == [True, True]
    assert [profile for profile, _ in view.other_scores] == ["dsr"]


def test_a_competitor_without_any_figure_stands_last_and_is_not_ranked(workspace, stories):
    own, listed = stories.shop("我的店", "tmall", own=True), stories.file("1.csv")
    stories.shop("新", "tmall")
    stories.values(listed, own, 20, tmall_experience__total=4.5)
    stories.values(listed, stories.shop("甲", "tmall"), 20, tmall_experience__total=4.6)
    view = comparison(CONTEXT, workspace).value
    assert [row.shop.name for row in view.rows] == ["我的店", "甲", "新"]
    new = view.rows[-1].cells["total"]
    assert (new.value, new.rank, new.gap_to_own, new.gap_to_best) == (None, None, None, None)
    assert view.means["total"] == 4.6


def test_peers_stand_as_rows_of_their_own_without_rank(workspace, stories):
    own, rival, export = stories.shop("我的店", own=True), stories.shop("甲店"), stories.file("own.csv", "dsr_page")
    stories.values(export, own, 20, dsr__description=4.8, dsr__service=4.7)
    stories.values(export, rival, 20, dsr__description=4.9)
    stories.values(export, own, 19, "average", dsr__description=4.78)
    stories.values(export, own, 20, "average", dsr__description=4.79)
    stories.values(export, own, 20, "above_percent", dsr__service=31.05, dsr__description=5)
    stories.values(export, own, 20, "beaten_percent", dsr__description=62.5)
    view = comparison(CONTEXT, workspace).value
    rows = {row.id: row for row in view.peers}
    average = rows["average"].cells["description"]
    assert (average.value, average.change, average.gap_to_own, average.rank) == (4.79, 0.01, -0.01, None)
    assert set(rows) == {"average", "implied"}
    assert set(rows["implied"].cells) == {"service"}  # of the description the average itself is known
    assert rows["implied"].cells["service"].value == pytest.approx((4.7 - 5 * 0.3105) / (1 - 0.3105))
    assert rows["implied"].cells["service"].kind is FigureKind.COMPUTED
    assert view.beaten == {"description": 62.5}


def test_who_overtook_whom_the_newest_first(workspace, stories):
    own, rival, listed = stories.shop("我的店", own=True), stories.shop("甲店"), stories.file("1.csv")
    for day, mine, theirs in ((1, 4.5, 4.6), (8, 4.65, 4.6), (15, 4.7, 4.6)):
        stories.values(listed, own, day, dsr__description=mine, dsr__service=5 - mine / 5)
        stories.values(listed, rival, day, dsr__description=theirs, dsr__service=4.0)
    view = comparison(CONTEXT, workspace).value
    (found,) = view.overtakings
    assert (found.day, found.dimension) == (date(2026, 11, 8), "description")
    assert (found.ahead.name, found.behind.name, found.ahead_value, found.behind_value) == ("我的店", "甲店", 4.65, 4.6)
    trends = chosen_trends(CONTEXT, workspace, [rival.id, 999], "dsr").value
    assert set(trends) == {rival.id}
    assert trends[rival.id]["description"] == view.trends[rival.id]["description"]


# --- an independent recount --------------------------------------------------------------------------------------

COLUMNS = {"描述相符": "description", "服务态度": "service", "物流速度": "logistics"}


def recount(path) -> pd.DataFrame:
    """Value, rank and gap to the best of each shop, by pandas alone."""
    read = pd.read_csv(path, encoding="gb18030", dtype={"店铺名称": str}).drop_duplicates("店铺名称", keep="last")
    long = read.melt("店铺名称", list(COLUMNS), "column", "value").rename(columns={"店铺名称": "shop"})
    long = long[long["value"].notna() & (long["value"] != 0)]
    by_column = long.groupby("column")["value"]
    long["rank"] = by_column.rank(method="min", ascending=False).astype(int)
    long["gap"] = long["value"] - by_column.transform("max")
    return long.assign(dimension=long["column"].map(COLUMNS)).set_index(["shop", "dimension"]).sort_index()


def answered(tmp_path, capfdbinary, path) -> pd.DataFrame:
    store = ("--store", str(tmp_path / "c.db"), "--json")
    assert main(["import", str(path), "--platform", "taobao", "--day", "2026-11-20", *store]) == 0
    capfdbinary.readouterr()
    assert main(["compare", *store]) == 0
    rows = json.loads(capfdbinary.readouterr().out)["rows"]
    found = [
        (
            row["shop"],
            dimension,
            cell["value"],
            row["details"][dimension]["rank"],
            cell["gap_to_best"],
            cell["gap_to_own"],
        )
        for row in rows
        for dimension, cell in row["values"].items()
    ]
    names = ["shop", "dimension", "value", "rank", "gap", "to_own"]
    return pd.DataFrame(found, columns=names).set_index(["shop", "dimension"]).sort_index()


def compare_both(found: pd.DataFrame, expected: pd.DataFrame) -> None:
    assert found["to_own"].isna().all()
    assert list(found.index) == list(expected.index)
    pd.testing.assert_series_equal(found["value"], expected["value"], check_exact=True)
    pd.testing.assert_series_equal(found["rank"], expected["rank"])
    pd.testing.assert_series_equal(found["gap"], expected["gap"], rtol=0, atol=1e-9)


def test_a_thousand_shops_are_as_pandas_counts_them(tmp_path, capfdbinary):
    dice = random.Random(11)
    lines = ["店铺名称,描述相符,服务态度,物流速度,好评率"]
    for number in range(1000):
        values = [dice.choice(["", "0.00", *[f"{dice.uniform(4.4, 5):.2f}"] * 12]) for _ in COLUMNS]
        lines.append(",".join([f"竞店{number:04}", *values, f"{dice.uniform(90, 100):.2f}%"]))
    path = tmp_path / "list.csv"
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    found, expected = answered(tmp_path, capfdbinary, path), recount(path)
    assert len(expected) > 2000
    assert expected["rank"].duplicated().any()
    compare_both(found, expected)


def test_the_real_list_is_as_pandas_counts_it(tmp_path, capfdbinary, real_file):
    path = real_file("taobao_shops_dsr_gbk.csv")
    compare_both(answered(tmp_path, capfdbinary, path), recount(path))
