"""The folder resources/profiles itself, and what is refused."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Better, Confidence, FailRule, ProfileBook, Threshold
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.words import Words
from seller_toolkit.profiles.book import load_profiles

FOLDER = Path(__file__).parents[3] / "resources" / "profiles"
SIMPLIFIED_ONLY = set(
    "评务质态网单买卖货签订发应间时无险级别宝贝误导经营统计类满权个维总并达项节额标线业团购员换实体验违规则数变说话问题图样书万东车专响运软单赔"
)
EXPECTED_METRICS = {
    "dsr": "description service logistics description_daily service_daily logistics_daily",
    "tmall_experience": "total quality logistics service negative_feedback_rate praise_rate first_quality_return_rate "
    "bad_review_rate pickup_48h_rate delivery_hours logistics_bad_review_rate logistics_abnormal_rate reply_3min_rate "
    "service_satisfaction refund_hours help_rate same_next_day_rate bonus",
    "douyin_experience": "total product logistics service item_rating quality_return_rate pickup_score pickup_hours "
    "delivery_on_time_rate logistics_quality_return_rate damage_return_rate after_sale_on_time_rate audit_hours "
    "reply_seconds dissatisfaction_rate help_rate bonus deduction",
    "pdd_experience": "total after_sales quality logistics help_rate reply_3min_rate refund_in_transit_hours "
    "refund_returned_hours review_rank active_review_rate serious_defect_rate delivery_hours logistics_violation_rate "
    "activity dsr_description dsr_service dsr_logistics consumer_score",
    "tmall_stars": "total product logistics consulting after_sales disputes first_quality_return_rate dsr_bad_rate "
    "pickup_rate delivery_hours reply_seconds chat_satisfaction refund_hours platform_case_hours help_rate judged_rate",
    "douyin_five_points": "total product logistics service",
    "self_audit": "total logistics product service after_sales storefront",
}
ENDED = {"tmall_stars": date(2025, 6, 29), "douyin_five_points": date(2022, 12, 31)}
"""Scores that no platform gives any more, with their last day."""
SCORES = [name for name in EXPECTED_METRICS if name not in ENDED]
EXPECTED_FIGURES = (
    "visitors page_views paid_amount paid_buyers paid_orders conversion_rate average_order refund_amount "
    "returning_buyers reviews_count positive_reviews negative_reviews picked_up_parcels shipped_parcels signed_parcels "
    "pay_to_sign_seconds good_review_rate item_count sales_count service.sessions service.rated service.rated_good "
    "service.rated_bad service.dissatisfaction_rate service.satisfaction_rate service.reply_seconds "
    "service.first_reply_seconds service.reply_3min_rate service.inquiries service.payers service.conversion_rate "
    "service.paid_amount shown_score index.deal_heat index.deal_popularity index.visit_heat index.visit_popularity "
    "index.conversion index.trading"
)


@pytest.fixture(scope="module")
def book() -> ProfileBook:
    return load_profiles(FOLDER)


def every_words(book: ProfileBook) -> list[Words]:
    found: list[Words] = []
    for profile in book.versions:
        found += [profile.label, *profile.notes, *(d.label for d in profile.dimensions)]
        lines = (*profile.thresholds, *profile.more_lines)
        found += [words for t in lines for words in (t.label, t.consequence, t.recovery) if words]
        found += [one.label for one in (*profile.points, *profile.stages, *profile.exemptions)]
        found += [one.condition for one in profile.exemptions if one.condition]
    for metric in (*book.figures, *(m for p in book.versions for m in p.all_metrics)):
        found += [metric.label] + ([metric.definition] if metric.definition else [])
    return found


def test_every_metric_id_of_the_contract_is_there_and_no_other(book: ProfileBook) -> None:
    expected = {f"{profile}.{name}" for profile, names in EXPECTED_METRICS.items() for name in names.split()}
    assert set(book.metrics()) == expected | set(EXPECTED_FIGURES.split())


def test_versions_follow_each_other_without_gap_or_overlap(book: ProfileBook) -> None:
    dates = {(p.id, p.valid_from) for p in book.versions}
    assert dates == {
        ("dsr", date(2015, 3, 31)),
        ("tmall_experience", date(2025, 6, 30)),
        ("tmall_experience", date(2025, 10, 9)),
        ("tmall_experience", date(2026, 3, 16)),
        ("douyin_experience", date(2026, 5, 7)),
        ("douyin_experience", date(2026, 7, 14)),
        ("douyin_experience", date(2026, 9, 8)),
        ("pdd_experience", date(2026, 6, 15)),
        ("tmall_stars", date(2019, 1, 1)),
        ("douyin_five_points", date(2020, 10, 9)),
        ("self_audit", date(2026, 1, 1)),
    }
    for earlier, later in pairwise(book.versions):
        if earlier.id == later.id:
            assert earlier.valid_to == later.valid_from - timedelta(days=1)
        else:
            assert earlier.valid_to == ENDED.get(earlier.id)
    assert book.versions[-1].valid_to == ENDED.get(book.versions[-1].id)


@pytest.mark.parametrize(
    ("profile_id", "day", "inside", "outside"),
    [
        ("tmall_experience", date(2026, 3, 15), "first_quality_return_rate", "praise_rate"),
        ("tmall_experience", date(2026, 3, 16), "praise_rate", "logistics_abnormal_rate"),
        ("douyin_experience", date(2026, 7, 13), "after_sale_on_time_rate", "audit_hours"),
        ("douyin_experience", date(2026, 7, 14), "audit_hours", "after_sale_on_time_rate"),
        ("douyin_experience", date(2026, 9, 7), "pickup_score", "pickup_hours"),
        ("douyin_experience", date(2026, 9, 8), "pickup_hours", "logistics_quality_return_rate"),
    ],
)
def test_a_version_has_the_metrics_of_its_day(
    book: ProfileBook, profile_id: str, day: date, inside: str, outside: str
) -> None:
    ids = {m.id for m in book.on(profile_id, day).metrics}
    assert f"{profile_id}.{inside}" in ids
    assert f"{profile_id}.{outside}" not in ids


def test_lines_are_those_that_the_rules_give(book: ProfileBook) -> None:
    lines = {
        (p.id, t.id): (t.target, t.value, t.strict, t.sample)
        for p in (book.on(name, date(2026, 11, 1)) for name in SCORES)
        for t in p.thresholds
    }
    assert lines == {
        ("tmall_experience", "tmall.annual"): ("total", 4.2, True, "last_day_of_month"),
        ("douyin_experience", "douyin.alliance_total"): ("total", 70, False, "daily"),
        ("douyin_experience", "douyin.alliance_product"): ("product", 65, False, "daily"),
        ("douyin_experience", "douyin.campaign"): ("total", 70, False, "mean_7d"),
        ("douyin_experience", "douyin.mall"): ("total", 60, False, "daily"),
    }


def test_lines_of_programs_are_apart_with_how_often_they_may_be_missed(book: ProfileBook) -> None:
    def line(profile_id: str, name: str) -> Threshold:
        return next(t for t in book.on(profile_id, date(2026, 11, 1)).more_lines if t.id == name)

    def said(name: str) -> tuple[object, ...]:
        found = line("douyin_experience", f"douyin.{name}")
        return found.program, found.target, found.value, found.sample, found.fail, found.asked

    assert said("campaign_out") == ("campaign", "total", 70, "mean_7d", FailRule(7), False)
    assert said("clear_out") == ("clear_out", "total", 60, "daily", FailRule(14), False)
    assert said("flagship") == ("flagship", "total", 0, "mean_30d", FailRule(2, 3), True)
    assert said("ads") == ("ads", "total", 0, "daily", FailRule(1), True)
    assert said("lucky_bag_service") == ("lucky_bag", "service", 70, "at_event", FailRule(1), False)
    assert said("alliance_80_75_product_mean")[:4] == ("alliance_80_75", "product", 75, "mean_30d")
    vouchers = [t for t in book.on("tmall_experience", date(2026, 11, 1)).more_lines if t.program == "prepaid_vouchers"]
    assert {(t.target, t.value, t.strict) for t in vouchers} == {
        (name, 4.2, False) for name in ("total", "quality", "service")
    }
    assert line("tmall_experience", "tmall.fresh_date").target == "quality"
    annual = book.on("tmall_experience", date(2026, 11, 1)).thresholds[0]
    assert (annual.id, annual.fail) == ("tmall.annual", FailRule(3, 6))
    asked = {t.id for p in book.versions for t in (*p.thresholds, *p.more_lines) if t.asked}
    assert asked == {"douyin.flagship", "douyin.ads"}


@pytest.mark.parametrize(
    ("day", "points"),
    [
        (date(2026, 7, 13), {"passive_service": (-3, 15), "brushing": (-15, 15), "remote_areas": (3, None)}),
        (date(2026, 7, 14), {"invoice_or_address": (-3, 15), "brushing": (-15, 15), "remote_areas": (3, None)}),
        (
            date(2026, 9, 8),
            {
                "invoice_or_address_2": (-2, 10), "brushing_2": (-10, 10), "false_advertising": (-10, 10),
                "fake_dispatch": (-10, 10), "brand_confusion": (-10, 10), "remote_areas": (3, None), "next_day": (5, None),
                "return_insurance": (2, None), "bulky_insurance": (2, None), "installation": (2, None),
            },
        ),
    ],
)  # fmt: skip
def test_points_of_each_version_of_douyin(
    book: ProfileBook, day: date, points: dict[str, tuple[float, float | None]]
) -> None:
    version = book.on("douyin_experience", day)
    assert {rule.id: (rule.points, rule.cap) for rule in version.points} == points
    assert all(rule.cap_days in (None, 30) for rule in version.points)
    assert {rule.target for rule in version.points if rule.id != "remote_areas"} == {"total"}


def test_stages_small_samples_and_what_is_opaque(book: ProfileBook) -> None:
    first, july, last = (
        book.on("douyin_experience", day) for day in (date(2026, 5, 7), date(2026, 7, 14), date(2026, 9, 8))
    )
    for version in (first, july, last):
        (growth,) = version.stages
        assert (growth.below_orders, growth.score, growth.fallen) == (30, 70, 60)
    (small,) = first.small_samples
    assert (small.below_orders, small.listed_below_orders, small.bad, small.score) == (500, 300, 3, 80)
    assert len(small.metrics) == 3
    assert set(july.small_samples[0].metrics) - set(small.metrics) == {
        "douyin_experience.help_rate", "douyin_experience.dissatisfaction_rate",
    }  # fmt: skip
    assert [p.opaque for p in (first, july, last)] == [False, False, True]
    assert [p.version for p in book.versions if p.opaque] == ["2026-09-08"]
    (none,) = book.on("tmall_experience", date(2026, 11, 1)).stages
    assert (none.below_orders, none.score) == (30, None)


def test_the_spring_festival_of_2026_does_not_count(book: ProfileBook) -> None:
    days = {
        metric.partition(".")[2]: (one.first, one.last, one.condition is None)
        for one in book.on("tmall_experience", date(2026, 2, 20)).exemptions
        for metric in one.metrics
    }
    whole, late = (date(2026, 2, 10), date(2026, 2, 23)), (date(2026, 2, 15), date(2026, 2, 23))
    assert days == {
        "delivery_hours": (*whole, True), "logistics_abnormal_rate": (*whole, True), "logistics_bad_review_rate": (*whole, True),
        "reply_3min_rate": (*late, False), "service_satisfaction": (*late, False), "refund_hours": (*whole, False),
    }  # fmt: skip
    assert book.on("tmall_experience", date(2025, 10, 8)).exemptions == ()


def test_the_annual_line_of_tmall_does_not_hold_on_taobao(book: ProfileBook) -> None:
    day = date(2026, 11, 1)
    tmall, taobao = book.for_platform("tmall", day), book.for_platform("taobao", day)
    ids = ["tmall_experience", "dsr", "tmall_stars", "self_audit"]
    assert [p.id for p in tmall] == [p.id for p in taobao] == ids
    assert [t.id for t in tmall[0].thresholds] == ["tmall.annual"]
    assert taobao[0].thresholds == taobao[0].more_lines == ()


def test_old_scores_and_the_self_audit_are_never_first(book: ProfileBook) -> None:
    day = date(2026, 11, 1)
    for platform in PLATFORMS:
        found = book.for_platform(platform, day)
        given = [p.is_given(day) for p in found]
        assert given == sorted(given, reverse=True)
        assert found[-1].id == "self_audit"
    assert [p.id for p in book.versions if p.questionnaire] == ["self_audit"]
    assert not any(p.assessed for p in book.versions if p.id in ENDED or p.questionnaire)
    old = book.on("tmall_stars", date(2025, 6, 29))
    assert (old.is_given(date(2025, 6, 29)), old.is_given(date(2025, 6, 30))) == (True, False)


def test_everything_rests_on_a_source_of_its_own_file(book: ProfileBook) -> None:
    for profile in book.versions:
        sources = {source.id for source in profile.sources}
        rules = (
            *profile.all_metrics, *profile.thresholds, *profile.more_lines, *profile.points, *profile.stages, *profile.small_samples,
            *profile.weight_table, *profile.exemptions, profile,
        )  # fmt: skip
        assert {rule.source for rule in rules} <= sources
        assert (Confidence.MEMORY in {rule.confidence for rule in rules}) == (profile.id == "douyin_five_points")
        verified = [source for source in profile.sources if source.confidence.verified]
        assert all(source.url.startswith("https://") for source in verified) or profile.questionnaire


def test_what_is_not_published_is_not_invented(book: ProfileBook) -> None:
    weights = {p.id for p in book.versions for d in p.dimensions if d.weight is not None}
    assert weights == {"self_audit"}
    assert {f.id for f in book.figures if f.confidence is not Confidence.THIRD_PARTY} == {"shown_score"}
    for name in ("pdd_experience", "tmall_stars"):
        unread = book.on(name, date(2026, 11, 1))
        assert {m.confidence for m in unread.all_metrics} == {unread.confidence} == {Confidence.THIRD_PARTY}
        assert (unread.assessed, unread.min_orders) == (False, None)
        assert all(m.definition is None for m in unread.all_metrics)
        assert not any(t.confidence.verified for t in unread.thresholds)
    assert book.on("pdd_experience", date(2026, 11, 1)).thresholds == ()
    five = book.on("douyin_five_points", date(2021, 1, 1))
    assert not any(rule.confidence.verified for rule in (*five.all_metrics, *five.thresholds, five))
    announced = book.on("douyin_experience", date(2026, 10, 1))
    assert announced.confidence is Confidence.NOTICE
    after = book.on("tmall_experience", date(2026, 10, 1)).metric("tmall_experience.same_next_day_rate")
    before = book.on("tmall_experience", date(2026, 1, 1)).metric("tmall_experience.same_next_day_rate")
    assert (before.confidence, after.confidence) == (Confidence.OFFICIAL, Confidence.THIRD_PARTY)


def test_traditional_words_hold_no_simplified_character(book: ProfileBook) -> None:
    traditional = "".join(words.zh_TW for words in every_words(book))
    assert set(traditional) & SIMPLIFIED_ONLY == set()


def test_english_words_hold_only_names_in_chinese(book: ProfileBook) -> None:
    for words in every_words(book):
        assert sum("\u4e00" <= sign <= "\u9fff" for sign in words.en) <= 4, words.en


def test_page_labels_find_their_metric(book: ProfileBook) -> None:
    def named(name: str, platform: str) -> set[str]:
        metrics = [m for p in book.versions if platform in p.platforms for m in p.all_metrics]
        return {m.id for m in metrics if name in (m.label.zh_CN, *m.aliases)}

    assert named("近180天宝贝与描述相符DSR", "tmall") == {"dsr.description"}
    assert named("描述得分（较上日）", "tmall") == {"dsr.description_daily"}
    assert named("3分钟人工响应率", "tmall") == {"tmall_experience.reply_3min_rate"}
    assert named("我的总分", "douyin") == {"douyin_experience.total"}
    assert named("飞鸽人工会话平响时长", "douyin") == {"douyin_experience.reply_seconds"}
    assert named("平台求助率", "douyin") == {"douyin_experience.help_rate"}
    assert named("近90天用户评价得分排名", "pdd") == {"pdd_experience.review_rank"}
    assert named("物流服务", "pdd") == {"pdd_experience.dsr_logistics"}
    assert named("平台求助率", "tmall") == {"tmall_experience.help_rate", "tmall_stars.help_rate"}
    assert named("基础服务分", "tmall") == {"tmall_stars.total"}


def test_scales(book: ProfileBook) -> None:
    metrics = book.metrics()
    assert {m.scale for m in metrics.values() if m.id.startswith("dsr.")} == {(1, 5)}
    assert {m.scale for m in metrics.values() if m.unit != "score"} == {None}
    assert metrics["tmall_experience.quality"].scale == (3, 5)
    assert metrics["douyin_experience.item_rating"].scale == (1, 5)
    shown = [band.shown for profile in book.versions for band in profile.display]
    assert metrics["shown_score"].scale == (min(shown), max(shown))
    for day, total in ((date(2026, 9, 7), (50, 100)), (date(2026, 9, 8), (0, 100))):
        douyin = book.on("douyin_experience", day)
        assert [douyin.metric(name).scale for name in douyin.score_ids] == [total, (50, 100), (50, 100), (50, 100)]


def test_directions(book: ProfileBook) -> None:
    lower = {m.id.split(".")[1] for m in book.metrics().values() if m.better is Better.LOWER and "experience." in m.id}
    assert all(name.endswith(("_rate", "_hours", "_seconds", "deduction")) for name in lower)
    assert {"pickup_48h_rate", "praise_rate", "delivery_on_time_rate"} & lower == set()


def test_buyers_see_bands_that_cover_every_whole_score(book: ProfileBook) -> None:
    for profile in book.versions:
        if profile.display:
            hits = Counter(s for s in range(int(profile.low), 101) for b in profile.display if b.low <= s <= b.high)
            assert hits == Counter(range(int(profile.low), 101))
            assert [b.shown for b in profile.display] == sorted((b.shown for b in profile.display), reverse=True)


def test_a_file_that_is_not_named_after_its_score_is_refused(refusal: Callable[[str, str], str]) -> None:
    assert "is not the file's name" in refusal('id = "small"', 'id = "other"')


def test_a_folder_without_scores_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        load_profiles(tmp_path)


def figures(small: str) -> str:
    """A figures file with the source and the metric of the small score."""
    text = small[small.index("[[source]]") : small.index("[total]")]
    text += small[small.index("[[metric]]") : small.index("[[threshold]]")].replace("[[metric]]", "[[figure]]")
    return text.replace('dimension = "speed"\n', "")


def test_figures_stand_beside_the_scores(tmp_path: Path, load: Callable[[str], ProfileBook], small: str) -> None:
    (tmp_path / "figures.toml").write_text(figures(small), encoding="utf-8")
    book = load(small)
    assert [figure.id for figure in book.figures] == ["hours"]
    assert set(book.metrics()) == {"hours", "small.total", "small.speed", "small.hours"}


def test_a_figure_with_the_id_of_a_scores_metric_is_refused(
    tmp_path: Path, load: Callable[[str], ProfileBook], small: str
) -> None:
    text = figures(small).replace('id = "hours"', 'id = "small.hours"')
    (tmp_path / "figures.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load(small)
    assert "ids of a score" in str(caught.value.params["detail"])
