"""Metrics in every shape; driven through `plan`, which is how it is used."""

import pytest


def values(plan, text, **said):
    (found,) = plan(text.encode(), shop="甲", **said)
    return found, [
        (r.columns["day"][i], r.columns["subject_kind"][i], r.columns["subject"][i], r.columns["metric"][i], r.columns["value"][i])
        for r in found.records
        for i in range(len(r))
    ]  # fmt: skip


SCORE = ("2026-06-05", "shop", "", "tmall_experience.total", 4.5)


@pytest.mark.parametrize(
    "text",
    [
        "日期,真实体验分\n2026-06-05,4.5\n",
        "日期,指标,分值\n2026-06-05,真实体验分,4.5\n",
        "指标,2026-06-05,2026-06-06\n真实体验分,4.5,\n",
        "统计日期：2026-06-05,\n指标,分值\n真实体验分,4.5\n",
    ],
)
def test_four_shapes_say_the_same(plan, text):
    found, said = values(plan, text)
    assert (found.status.value, said) == ("ready", [SCORE])


def test_peers_stand_beside_the_shop(plan):
    _, said = values(plan, "日期,真实体验分,真实体验分(同行平均),真实体验分（同行优秀）\n2026-06-05,4.5,4.4,4.8\n")
    assert {(kind, subject): value for _, kind, subject, _, value in said} == {
        ("shop", ""): 4.5,
        ("peer", "average"): 4.4,
        ("peer", "excellent"): 4.8,
    }


def test_a_blank_cell_is_no_value_and_a_blank_row_is_the_same(plan):
    found, said = values(plan, "日期,真实体验分,宝贝质量\n2026-06-05,4.5,\n2026-06-06,-,--\n")
    assert (said, found.counts.new, found.counts.same) == ([SCORE], 1, 1)


def test_two_names_of_one_metric_may_mix_in_a_long_table(plan):
    _, said = values(plan, "日期,指标,分值\n2026-06-05,描述相符,4.8\n2026-06-06,宝贝与描述相符,4.9\n")
    assert [(day, metric, value) for day, _, _, metric, value in said] == [
        ("2026-06-05", "dsr.description", 4.8),
        ("2026-06-06", "dsr.description", 4.9),
    ]


def test_units_are_judged_for_each_metric_of_a_long_table(plan):
    _, said = values(plan, "日期,指标,分值\n2026-06-05,支付转化率,0.031\n2026-06-05,访客数,0.5\n")
    assert [value for *_, value in said] == [3.1, 0.5]


def test_a_repeated_day_that_contradicts(plan):
    found, said = values(plan, "日期,真实体验分\n2026-06-05,4.5\n2026-06-05,4.6\n2026-06-06,4.7\n2026-06-05,4.5\n")
    assert [(p.row, p.column, p.found) for p in found.problems] == [(3, "真实体验分", "4.6 (2: 4.5)")]
    assert (len(said), found.counts.new, found.counts.same) == (2, 2, 1)


@pytest.mark.parametrize("corner", ["", "日期", "指标/日期", "指标"])
@pytest.mark.parametrize("days", ["2026-06-05,2026-06-06", "6月5日,6月6日"])
def test_days_across_whatever_stands_in_the_corner(plan, corner, days):
    _, said = values(plan, f"{corner},{days}\n真实体验分,4.5,\n平台求助率,0.0065,0.0007\n")
    assert said[0] == SCORE
    assert [value for *_, metric, value in said if metric.endswith("help_rate")] == [0.65, 0.07]


def test_a_day_without_its_year_is_the_latest_one(plan):
    _, said = values(plan, "日期,真实体验分\n6月5日,4.5\n12月1日,4.6\n")  # today is 2026-11-22
    assert [day for day, *_ in said] == ["2026-06-05", "2025-12-01"]


def test_words_around_the_name_of_a_score(plan):
    _, said = values(plan, "日期,描述相符得分,近180天服务态度DSR,物流服务（评分）\n2026-06-05,4.8,4.7,4.6\n")
    assert [(metric, value) for *_, metric, value in said] == [
        ("dsr.description", 4.8),
        ("dsr.service", 4.7),
        ("dsr.logistics", 4.6),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "日期,描述,服务,物流\n2026-06-05,4.8,4.7,4.6\n",
        "日期,维度,分值\n2026-06-05,描述,4.8\n2026-06-05,服务,4.7\n2026-06-05,物流分,4.6\n",
    ],
)
def test_short_words_are_dsr_beside_the_description(plan, text):
    found, said = values(plan, text)
    assert (found.status.value, [value for *_, value in said]) == ("ready", [4.8, 4.7, 4.6])
    assert {metric.partition(".")[0] for *_, metric, _ in said} == {"dsr"}


def test_a_score_beyond_its_scale_is_refused(plan):
    found, said = values(plan, "日期,描述相符,商家体验分\n2026-06-05,48.2,82\n", platform="taobao")
    assert [(p.column, p.code) for p in found.problems] == [("描述相符", "score.out_of_range")]
    assert said == []
