from pathlib import Path

import pytest

from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.catalogue import SCORES, Catalogue
from seller_toolkit.profiles.book import load_profiles

PROFILES = Path(__file__).parents[3] / "resources" / "profiles"


@pytest.fixture(scope="module")
def shipped():
    """The metrics that the program brings, where the small catalogue of the other tests has none."""
    return load_profiles(PROFILES)


def resolve(metrics, titles, platform=""):
    catalogue = Catalogue(metrics)
    places = dict(enumerate(titles))
    found = {place: catalogue.find(fold(title)) for place, title in places.items()}
    return catalogue.resolve(places, found, platform)


def meaning(metrics, titles, platform=""):
    found = resolve(metrics, titles, platform)
    return [found.metrics.get(place) for place in range(len(titles))]


def test_titles_with_and_without_a_unit(metrics):
    assert Catalogue(metrics).find(fold("物流到货时长（小时）")) == ("tmall_experience.delivery_hours",)
    assert Catalogue(metrics).find("没有") == ()


def test_a_contested_title_goes_with_its_neighbours(metrics):
    assert meaning(metrics, ["描述相符", "服务态度", "物流速度"])[2] == "dsr.logistics"
    assert meaning(metrics, ["真实体验分", "物流速度"])[1] == "tmall_experience.logistics"
    both = meaning(metrics, ["真实体验分", "宝贝质量", "服务保障", "物流速度", "描述相符", "服务态度", "物流服务"])
    assert (both[3], both[6]) == ("tmall_experience.logistics", "dsr.logistics")


def test_the_platform_decides_or_is_guessed(metrics):
    assert meaning(metrics, ["平台求助率"], "douyin") == ["douyin_experience.help_rate"]
    assert meaning(metrics, ["商家体验分", "平台求助率"])[1] == "douyin_experience.help_rate"
    assert resolve(metrics, ["商家体验分", "平台求助率"]).platform == "douyin"
    assert resolve(metrics, ["描述相符"]).platform == "tmall"
    assert resolve(metrics, ["描述相符"], "taobao").platform == "taobao"
    assert resolve(metrics, ["访客数"]).platform == ""


def test_what_stays_open_is_told(metrics):
    alone = resolve(metrics, ["平台求助率"])
    assert (dict(alone.metrics), alone.unclear) == ({}, (0,))
    assert resolve(metrics, ["真实体验分", "商家体验分"]).several_platforms
    assert not resolve(metrics, ["真实体验分", "描述相符"]).several_platforms


def test_a_second_title_for_a_metric_is_told(metrics):
    found = resolve(metrics, ["描述相符", "宝贝与描述相符"])
    assert (dict(found.metrics), found.repeated) == ({0: "dsr.description"}, (1,))


def test_the_highest_value_is_the_top_of_the_scale(metrics):
    catalogue = Catalogue(metrics)
    highest = [catalogue.highest(f"douyin_experience.{name}") for name in ("item_rating", "total")]
    assert (highest, catalogue.highest("dsr.service_daily"), catalogue.highest("visitors")) == ([5, 100], 5, 100)


def test_a_guest_is_meant_only_where_its_platform_is(metrics):
    stars = ["描述相符", "服务态度", "物流服务"]
    names = ("description", "service", "logistics")
    for platform in ("", "tmall", "jd"):
        assert meaning(metrics, stars, platform) == [f"dsr.{name}" for name in names]
    assert meaning(metrics, stars, "pdd") == [f"pdd_experience.dsr_{name}" for name in names]
    assert meaning(metrics, ["平台求助率", "商品体验"]) == ["douyin_experience.help_rate", "douyin_experience.product"]
    assert meaning(metrics, ["平台求助率", "店铺综合体验星级"])[0] == "pdd_experience.help_rate"
    assert resolve(metrics, ["积极评论率", "描述相符"]).platform == "pdd"


def test_an_old_score_is_meant_where_a_title_is_its_own(shipped):
    own = ("商品体验", "物流体验", "咨询体验", "售后体验", "首次品退率")
    assert meaning(shipped.metrics(), own, "tmall") == [
        "tmall_stars.product", "tmall_stars.logistics", "tmall_stars.consulting", "tmall_stars.after_sales",
        "tmall_stars.first_quality_return_rate",
    ]  # fmt: skip
    assert (
        meaning(shipped.metrics(), ("宝贝质量", "首次品退率"), "tmall")[1]
        == "tmall_experience.first_quality_return_rate"
    )
    assert meaning(shipped.metrics(), ("商品体验", "物流体验", "服务体验")) == [
        "douyin_experience.product", "douyin_experience.logistics", "douyin_experience.service",
    ]  # fmt: skip


def test_every_shipped_score_is_known_with_its_platforms(shipped):
    assert {p.id: set(p.platforms) for p in shipped.versions} == {name: set(found) for name, found in SCORES.items()}


def test_the_self_audit_is_meant_by_its_own_names_only(shipped):
    metrics = shipped.metrics()
    assert meaning(metrics, ("自查总分", "自查·物流"), "jd") == ["self_audit.total", "self_audit.logistics"]
    bare = {
        found
        for title in ("物流", "商品", "客服", "售后", "店铺页面")
        for found in Catalogue(metrics).find(fold(title))
    }
    assert not any(found.startswith("self_audit.") for found in bare)
