"""The demo shops' files: all there, small, made again the same, and telling the stories that the README promises."""

import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import mean
from typing import Any

import pytest
from python_calamine import load_workbook

from tests.cases import for_each

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
MANIFEST = tomllib.loads((SAMPLES / "manifest.toml").read_text(encoding="utf-8"))
TMALL, DOUYIN = "示例·禾畔家居旗舰店", "示例·禾畔生活馆"
SOUTH = {"广东省", "广西壮族自治区", "海南省"}


def cells(path: Path) -> list[list[Any]]:
    return load_workbook(path).get_sheet_by_index(0).to_python(skip_empty_area=False)


def records(name: str) -> list[dict[str, Any]]:
    head, *rows = cells(SAMPLES / name)
    return [dict(zip(head, row, strict=True)) for row in rows]


def moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S")


def hours(row: dict[str, Any], start: str, end: str) -> float:
    return (moment(row[end]) - moment(row[start])).total_seconds() / 3600


def number(cell: object) -> float:
    return float(str(cell).replace(",", "").removesuffix("%"))


@pytest.fixture(scope="module")
def scores() -> dict[date, dict[str, Any]]:
    return {row["日期"]: row for row in records("真实体验分_每日记录_示例.xlsx")}


@pytest.fixture(scope="module")
def douyin_scores() -> dict[date, dict[str, Any]]:
    return {row["日期"]: row for row in records("体验分_每日记录_示例.xlsx")}


@pytest.fixture(scope="module")
def sycm() -> dict[date, dict[str, Any]]:
    return {date.fromisoformat(row["统计日期"]): row for row in records("生意参谋_店铺_示例.xlsx")}


@pytest.fixture(scope="module")
def tmall_reviews() -> list[dict[str, Any]]:
    rows = records("评论数据_示例.xlsx")
    for row in rows:
        row["day"] = datetime.strptime(row["时间"], "初次评价: %Y-%m-%d %H:%M").date()
    return rows


# --- the folder ---------------------------------------------------------------------------------------------------


def test_the_manifest_names_every_file_and_nothing_else():
    named = [entry["path"] for entry in MANIFEST["file"]]
    assert sorted(named) == sorted(path.name for path in SAMPLES.glob("*.xlsx"))
    assert len(set(named)) == len(named)


def test_every_entry_says_whose_it_is_and_in_which_layout():
    shops = {(shop["name"], shop["platform"]) for shop in MANIFEST["shop"]}
    assert shops == {(TMALL, "tmall"), (DOUYIN, "douyin")}
    for entry in MANIFEST["file"]:
        assert entry["layout"]
        assert (entry["shop"], entry["platform"]) in shops or entry["layout"] in ("shop_list", "competitor_items")
        assert ("day" in entry) == (entry["layout"] == "feige_service")


def test_events_have_a_day_of_the_year_and_three_titles():
    assert len(MANIFEST["event"]) >= 5
    for event in MANIFEST["event"]:
        assert event["shop"] in {"", TMALL, DOUYIN}
        assert date(2025, 11, 1) <= event["day"] <= date(2026, 11, 11)  # the last one is still to come
        assert event["kind"] in {"promotion", "courier", "rule", "task", "other"}
        assert all(event["title"][language] for language in ("zh_CN", "zh_TW", "en"))


def test_the_readme_tells_of_every_file():
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [entry["path"] for entry in MANIFEST["file"] if entry["path"] not in text] == []


@for_each("entry", MANIFEST["file"], named=lambda entry: entry["path"])
def test_files_are_small(entry):
    assert (SAMPLES / entry["path"]).stat().st_size < 1_000_000


def test_making_them_again_gives_the_same_cells(tmp_path):
    command = [sys.executable, str(ROOT / "scripts" / "make_samples.py"), str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    for entry in MANIFEST["file"]:
        assert cells(tmp_path / entry["path"]) == cells(SAMPLES / entry["path"]), entry["path"]
    assert (tmp_path / "manifest.toml").read_bytes() == (SAMPLES / "manifest.toml").read_bytes()


# --- layouts and people -------------------------------------------------------------------------------------------


def test_headers_are_those_of_the_real_exports():
    tmall, douyin = cells(SAMPLES / "ExportOrderList示例.xlsx")[0], cells(SAMPLES / "抖店订单_示例.xlsx")[0]
    assert len(tmall) == 41
    assert {"收货地址 ", "联系电话 ", "订单付款时间 ", "宝贝标题 ", "宝贝种类 ", "物流单号 "} <= set(tmall)
    assert len(set(douyin)) == 73
    assert len(set(cells(SAMPLES / "售后单_示例.xlsx")[0])) == 50


def test_people_are_masked():
    for row in records("ExportOrderList示例.xlsx"):
        assert row["买家会员名"].startswith("买***")
        assert not set(row["收货人姓名"]) - {"*"}
        assert not set(row["联系手机"]) - set("'*")
        assert row["收货地址 "].endswith(" ***")
    for row in records("抖店订单_示例.xlsx"):
        assert row["收件人"] == "收***"
        assert not set(row["收件人手机号"] + row["区"] + row["街道"] + row["详细地址"]) - {"*"}


def test_there_are_five_thousand_order_rows_and_fifteen_hundred_reviews(tmall_reviews):
    orders = records("ExportOrderList示例.xlsx")
    lines = records("抖店订单_示例.xlsx")
    assert (len(orders), len(lines)) == (3000, 2000)
    assert len({row["订单编号"] for row in orders}) == 3000
    assert len({row["子订单编号"] for row in lines}) == 2000
    assert len({row["主订单编号"] for row in lines}) < 2000
    assert len(tmall_reviews) + len(records("抖店评价_示例.xlsx")) == 1500


def test_reviews_parcels_and_cases_belong_to_orders(tmall_reviews):
    tmall = {row["订单编号"]: row["宝贝标题 "] for row in records("ExportOrderList示例.xlsx")}
    lines = records("抖店订单_示例.xlsx")
    douyin = {(row["主订单编号"], row["商品ID"]) for row in lines}
    assert all(tmall[row["订单编号"]] == row["商品名称"] for row in tmall_reviews)
    assert all(row["订单号"] in tmall for row in records("ERP发货揽收_示例.xlsx"))
    assert all((row["订单ID"], row["商品ID"]) in douyin for row in records("抖店评价_示例.xlsx"))
    assert {row["商品单号"] for row in records("售后单_示例.xlsx")} <= {row["子订单编号"] for row in lines}


def test_texts_are_varied(tmall_reviews):
    texts = [row["评价内容"] for row in tmall_reviews + records("抖店评价_示例.xlsx")]
    assert len(set(texts)) >= 900
    assert 10 <= texts.count("") <= 60


def test_the_day_figures_are_those_of_the_orders(sycm):
    paid = Counter(row["订单付款时间 "].date() for row in records("ExportOrderList示例.xlsx") if row["订单付款时间 "])
    later_days = [day for day in sycm if day >= date(2025, 11, 2)]
    assert {day: int(number(sycm[day]["支付子订单数"])) for day in later_days} == {day: paid[day] for day in later_days}


def test_the_total_lies_between_its_dimensions(scores, douyin_scores):
    for row in scores.values():
        parts = [row["宝贝质量"], row["物流速度"], row["服务保障"]]
        assert min(parts) <= row["真实体验分"] <= max(parts)
    for row in douyin_scores.values():
        parts = [row["商品体验"], row["物流体验"], row["服务体验"]]
        assert min(parts) <= row["商家体验分"] <= max(parts)


def test_six_days_in_april_were_not_written_down(scores):
    year = {date(2025, 11, 1) + timedelta(days=i) for i in range(365)}
    assert year - scores.keys() == {date(2026, 4, day) for day in range(3, 9)}


# --- the stories --------------------------------------------------------------------------------------------------


def test_story_1_the_new_courier_is_slower(scores, tmall_reviews):
    parcels = [row for row in records("ERP发货揽收_示例.xlsx") if row["揽收时间"] and row["签收时间"]]
    south = [row for row in parcels if row["省份"] in SOUTH]
    couriers = {row["付款时间"][:10] >= "2026-09-08": set() for row in south}
    for row in south:
        couriers[row["付款时间"][:10] >= "2026-09-08"].add(row["快递公司"])
    assert couriers == {False: {"中通快递"}, True: {"申通快递"}}
    before = [row for row in south if "2026-08-01" <= row["付款时间"] < "2026-09-08"]
    after = [row for row in south if "2026-09-08" <= row["付款时间"] < "2026-09-27"]
    assert mean(hours(row, "付款时间", "签收时间") for row in after) > 30 + mean(
        hours(row, "付款时间", "签收时间") for row in before
    )
    in_time = [mean(hours(row, "付款时间", "揽收时间") <= 48 for row in rows) for rows in (before, after)]
    assert in_time[0] > 0.97
    assert in_time[1] < 0.8
    slow = ("慢", "天才到", "才收到", "不更新", "揽收", "不动", "压了一天", "这次", "催了", "走了")
    complaints = Counter(
        row["day"] >= date(2026, 9, 15)
        for row in tmall_reviews
        if row["day"] >= date(2026, 7, 15) and any(word in row["评价内容"] for word in slow)
    )
    assert complaints[True] >= 2 * complaints[False]  # 47 days against 62 days
    logistics = {day: row["物流速度"] for day, row in scores.items()}
    assert logistics[date(2026, 9, 7)] == pytest.approx(4.46, abs=0.03)
    assert logistics[date(2026, 9, 30)] == pytest.approx(4.31, abs=0.03)
    assert 4.33 <= logistics[date(2026, 10, 31)] <= 4.41


def test_story_2_size_complaints_about_the_small_set_rise(tmall_reviews):
    words = ("偏小", "缩水", "短了", "小了", "盖不住", "不够大", "塞不进")
    hits = Counter(
        row["day"] >= date(2026, 7, 1)
        for row in tmall_reviews
        if "四件套 1.5m床" in row["商品名称"] and any(word in row["评价内容"] for word in words)
    )
    assert hits[True] >= 20
    assert hits[False] <= 6
    others = [row for row in tmall_reviews if "四件套 1.8m床" in row["商品名称"] and row["day"] >= date(2026, 7, 1)]
    assert sum(any(word in row["评价内容"] for word in words) for row in others) <= 5


def test_story_3_old_good_ratings_leave_the_window(sycm, tmall_reviews):
    score = {day: number(row["描述相符评分"]) for day, row in sycm.items()}
    assert score[date(2026, 4, 30)] - score[date(2026, 6, 30)] >= 0.08
    assert abs(score[date(2026, 4, 30)] - score[date(2026, 1, 10)]) <= 0.03

    def stars(first: date, last: date) -> float:
        return mean(int(row["评分"]) for row in tmall_reviews if first <= row["day"] <= last)

    spring, summer = stars(date(2026, 2, 1), date(2026, 4, 30)), stars(date(2026, 5, 1), date(2026, 6, 30))
    assert abs(summer - spring) <= 0.05
    assert stars(date(2025, 11, 1), date(2025, 12, 31)) >= spring + 0.2


def test_the_dsr_is_the_mean_of_six_months_of_reviews(sycm, tmall_reviews):
    for day, first in ((date(2026, 10, 31), date(2026, 4, 30)), (date(2026, 8, 15), date(2026, 2, 15))):
        counted = [int(row["评分"]) for row in tmall_reviews if first < row["day"] <= day]
        assert number(sycm[day]["描述相符评分"]) == pytest.approx(mean(counted), abs=0.006)


@pytest.mark.parametrize("peak", [date(2025, 11, 11), date(2026, 6, 18)])
def test_story_4_promotions_burst(sycm, peak):
    usual = mean(number(row["支付子订单数"]) for row in sycm.values())
    assert number(sycm[peak]["支付子订单数"]) > 5 * usual


def test_story_5_slow_replies_in_august(douyin_scores):
    service = {day: row["服务体验"] for day, row in douyin_scores.items()}
    replies = {day: row["飞鸽平均响应时长"] for day, row in douyin_scores.items()}
    assert service[date(2026, 7, 31)] >= 84
    assert service[date(2026, 8, 31)] <= 70
    assert service[date(2026, 10, 31)] >= 84
    assert replies[date(2026, 8, 31)] > 3 * replies[date(2026, 7, 31)]
    assert replies[date(2026, 10, 31)] < 16


def test_where_the_shops_end(scores, douyin_scores):
    last = scores[date(2026, 10, 31)]
    assert last["真实体验分"] > 4.4
    assert last["物流速度"] == min(last["宝贝质量"], last["物流速度"], last["服务保障"])
    assert 80 <= douyin_scores[date(2026, 10, 31)]["商家体验分"] <= 86
