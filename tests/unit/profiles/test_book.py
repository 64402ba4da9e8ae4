"""The folder resources/profiles itself, and what is refused."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Better, Confidence, ProfileBook
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
}
EXPECTED_FIGURES = (
    "visitors page_views paid_amount paid_buyers paid_orders conversion_rate average_order refund_amount "
    "returning_buyers reviews_count positive_reviews negative_reviews picked_up_parcels shipped_parcels signed_parcels "
    "pay_to_sign_seconds good_review_rate item_count sales_count service.sessions service.rated service.rated_good "
    "service.rated_bad service.dissatisfaction_rate service.satisfaction_rate service.reply_seconds "
    "service.first_reply_seconds service.reply_3min_rate service.inquiries service.payers service.conversion_rate "
    "service.paid_amount shown_score"
)


@pytest.fixture(scope="module")
def book() -> ProfileBook:
    return load_profiles(FOLDER)


def every_words(book: ProfileBook) -> list[Words]:
    found: list[Words] = []
    for profile in book.versions:
        found += [profile.label, *profile.notes, *(d.label for d in profile.dimensions)]
        found += [words for t in profile.thresholds for words in (t.label, t.consequence)]
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
    }
    for earlier, later in pairwise(book.versions):
        if earlier.id == later.id:
            assert earlier.valid_to == later.valid_from - timedelta(days=1)
        else:
            assert earlier.valid_to is None


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
        for p in (book.on(name, date(2026, 11, 1)) for name in EXPECTED_METRICS)
        for t in p.thresholds
    }
    assert lines == {
        ("tmall_experience", "tmall.annual"): ("total", 4.2, True, "last_day_of_month"),
        ("douyin_experience", "douyin.alliance_total"): ("total", 70, False, "daily"),
        ("douyin_experience", "douyin.alliance_product"): ("product", 65, False, "daily"),
        ("douyin_experience", "douyin.campaign"): ("total", 70, False, "mean_7d"),
        ("douyin_experience", "douyin.mall"): ("total", 60, False, "daily"),
    }


def test_the_annual_line_of_tmall_does_not_hold_on_taobao(book: ProfileBook) -> None:
    day = date(2026, 11, 1)
    tmall, taobao = book.for_platform("tmall", day), book.for_platform("taobao", day)
    assert [p.id for p in tmall] == [p.id for p in taobao] == ["tmall_experience", "dsr"]
    assert [t.id for t in tmall[0].thresholds] == ["tmall.annual"]
    assert taobao[0].thresholds == ()


def test_everything_rests_on_a_source_of_its_own_file(book: ProfileBook) -> None:
    for profile in book.versions:
        sources = {source.id for source in profile.sources}
        evidence = [(m.source, m.confidence) for m in profile.all_metrics]
        evidence += [(t.source, t.confidence) for t in profile.thresholds]
        evidence += [(profile.source, profile.confidence)]
        assert {source for source, _ in evidence} <= sources
        assert Confidence.MEMORY not in {confidence for _, confidence in evidence}
        assert all(source.url.startswith("https://") for source in profile.sources if source.confidence.verified)


def test_what_is_not_published_is_not_invented(book: ProfileBook) -> None:
    assert all(d.weight is None for p in book.versions for d in p.dimensions)
    assert {f.id for f in book.figures if f.confidence is not Confidence.THIRD_PARTY} == {"shown_score"}
    (pinduoduo,) = book.for_platform("pdd", date(2026, 11, 1))
    assert {m.confidence for m in pinduoduo.all_metrics} == {pinduoduo.confidence} == {Confidence.THIRD_PARTY}
    assert (pinduoduo.thresholds, pinduoduo.assessed, pinduoduo.min_orders) == ((), False, None)
    assert all(m.definition is None for m in pinduoduo.all_metrics)
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
    assert named("平台求助率", "tmall") == {"tmall_experience.help_rate"}


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
