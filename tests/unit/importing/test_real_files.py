"""Public files as they really are, where they are there."""

from collections import Counter


def test_twenty_eight_thousand_orders(plan, real_file):
    (found,) = plan(real_file("tmall_order_report_utf8.csv").read_bytes(), shop="甲")
    (records,) = found.records
    assert (found.status.value, found.layout, found.counts.read, found.counts.new) == (
        "ready",
        "tmall_orders",
        28_010,
        28_010,
    )
    assert records.columns["paid_at"].count(None) == 3_923
    assert (found.unknown_columns, found.days[0], found.days[-1]) == ((), "2020-02-01", "2020-02-29")
    assert len(set(records.columns["province"])) == 31


def test_a_list_of_shops_with_dsr(plan, real_file):
    (found,) = plan(real_file("taobao_shops_dsr_gbk.csv").read_bytes())
    assert (found.status.value, found.layout, found.counts.new, len(found.shops)) == ("ready", "shop_list", 994, 994)
    metrics = Counter(metric for records in found.records for metric in records.columns["metric"])
    assert set(metrics) == {
        "dsr.description",
        "dsr.service",
        "dsr.logistics",
        "good_review_rate",
        "sales_count",
        "item_count",
    }
    assert not any(records.own for records in found.records)
    scores = [
        v
        for r in found.records
        for m, v in zip(r.columns["metric"], r.columns["value"], strict=True)
        if m.startswith("dsr.")
    ]
    assert 0 < min(scores) <= max(scores) <= 5


def test_reviews_with_stars_time_and_several_lines(plan, real_file):
    (found,) = plan(real_file("jd_reviews_star_time_bom.csv").read_bytes(), shop="甲")
    (records,) = found.records
    assert (found.layout, found.counts.new, found.counts.rejected) == ("generic_reviews", 200, 0)
    assert set(records.columns["stars"]) == {1.0, 5.0}
    assert any("\n" in text for text in records.columns["text"])
    assert all(records.columns["written_at"])


def test_what_has_to_be_asked(plan, real_file):
    for name in (
        "taobao_reviews_labelled_gbk.csv",
        "douyin_service_weights_2026-07-14.csv",
    ):
        (found,) = plan(real_file(name).read_bytes(), shop="甲")
        assert (found.status.value, found.trouble.code) == ("needs_mapping", "layout.unknown"), name


def test_items_of_competitors(plan, real_file):
    (found,) = plan(real_file("tmall_1111_cosmetics_items_gbk.csv").read_bytes(), platform="tmall")
    assert (found.status.value, found.layout, len(found.shops)) == ("ready", "scraped_items", 22)
    assert (found.counts.read, found.counts.new, found.counts.rejected) == (
        27_598,
        27_512,
        0,
    )  # 86 rows stand there twice
    assert (found.days[0], found.days[-1], len(found.days)) == ("2016-11-05", "2016-11-14", 10)
    sales = [value for part in found.records for value in part.columns["sales_count"]]
    ids = {value for part in found.records for value in part.columns["item_id"]}
    assert 0 < sales.count(None) <= 2_354
    assert (len(ids), "A18164178225" in ids) == (3_497, True)
    assert not any(part.own for part in found.records)


def test_a_list_of_shops_tells_its_digits_and_what_they_sell(plan, real_file):
    (found,) = plan(real_file("taobao_shops_dsr_gbk.csv").read_bytes())
    assert {
        metric: found.digits[metric]
        for metric in ("dsr.description", "dsr.service", "dsr.logistics", "good_review_rate")
    } == {
        "dsr.description": 2,
        "dsr.service": 2,
        "dsr.logistics": 2,
        "good_review_rate": 2,
    }
    assert len(found.categories) == 994
