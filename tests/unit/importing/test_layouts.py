from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.layouts import load_layouts
from seller_toolkit.profiles.book import load_profiles

GOOD = """
id = "one"
platform = "tmall"
label = { zh_CN = "一", zh_TW = "一", en = "One" }
total_labels = ["本页合计"]
[[block]]
shape = "records"
kind = "review"
columns = [{ names = ["内容"], field = "text", required = true }, { names = ["评分"], field = "stars", values = { "差评" = "1" } }]
ignore = ["序号"]
"""


def test_a_layout_is_read(tmp_path):
    (tmp_path / "one.toml").write_text(GOOD, encoding="utf-8")
    (layout,) = load_layouts(tmp_path)
    assert (layout.id, layout.platform, layout.label.en) == ("one", "tmall", "One")
    assert {"本页合计", "总计"} <= layout.total_labels
    assert [column.field for column in layout.blocks[0].columns] == ["text", "stars"]
    assert layout.blocks[0].columns[1].values == {"差评": "1"}


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('id = "one"', 'id = "two"', "two"),
        ('platform = "tmall"', 'platform = "ebay"', "ebay"),
        ('platform = "tmall"', "colour = 1", "colour"),
        (', en = "One"', "", "label"),
        ('"records"', '"cube"', "cube"),
        ('"review"', '"dream"', "dream"),
        ('field = "stars"', 'field = "star"', "star"),
        ('field = "stars"', 'field = "stars", role = "day"', "more than one"),
        ('field = "stars"', 'role = "king"', "king"),
        ('field = "stars"', 'field = "stars", dates = "backwards"', "backwards"),
        ('names = ["评分"]', 'names = ["内容"]', "内容"),
        ('names = ["评分"]', "names = []", "no names"),
        ("required = true", "required = 1", "required"),
        ('ignore = ["序号"]', "ignore = [1]", "ignore"),
        ('ignore = ["序号"]', 'tells = ["粉丝"]', "only a page has tells"),
        ("[[block]]", "[block", "line"),
        (GOOD[GOOD.index("[[block]]") :], "", "no block"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, old, new, detail):
    (tmp_path / "one.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_layouts(tmp_path)
    assert caught.value.code == "layout.invalid"
    assert caught.value.params["file"] == "one.toml"
    assert detail in str(caught.value.params["detail"])


def test_the_shipped_layouts(layouts):
    assert len(layouts) == 42
    assert len({layout.label.zh_CN for layout in layouts}) == 42
    assert {layout.id: layout.figures for layout in layouts if layout.competitors} == {
        "competitor_items": "seen",
        "douyin_shop_page": "seen",
        "market_ranking": "index",
        "plugin_items": "estimate",
        "scraped_items": "seen",
        "shop_dsr_popup": "seen",
        "shop_list": "seen",
        "tmall_shop_page": "seen",
    }
    assert {layout.figures for layout in layouts if not layout.competitors} == {"reported"}


def test_labels_of_pages_are_metrics_of_their_platform(layouts):
    book = load_profiles(Path(__file__).parents[3] / "resources" / "profiles")
    figures = {figure.id for figure in book.figures}
    for layout in layouts:
        if layout.is_page:
            platform = {m.id for p in book.versions if layout.platform in p.platforms for m in p.all_metrics}
            assert set(layout.blocks[0].metric_names.values()) <= platform | figures, layout.id


def test_the_own_score_pages_know_every_metric_of_their_score(layouts):
    book = load_profiles(Path(__file__).parents[3] / "resources" / "profiles")
    for platform, score in (("tmall", "tmall_experience"), ("douyin", "douyin_experience")):
        page = next(layout for layout in layouts if layout.id == f"{platform}_score_page")
        named = {m.id for version in book.versions if version.id == score for m in version.all_metrics}
        assert named == set(page.blocks[0].metric_names.values())


def test_contested_names_have_metrics_to_choose_from(layouts):
    metrics = load_profiles(Path(__file__).parents[3] / "resources" / "profiles").metrics()
    contested = [ids for layout in layouts for block in layout.blocks for ids in block.contested_names.values()]
    assert contested
    assert all(len(ids) > 1 and set(ids) <= set(metrics) for ids in contested)


def test_columns_that_name_people_are_personal_everywhere(layouts):
    people = ("姓名", "收货人", "收件人", "电话", "手机号", "联系手机", "地址", "昵称", "会员名", "留言")
    for layout in layouts:
        for block in layout.blocks:
            for column in block.columns:
                if any(word in name for name in column.names for word in people) and column.role != "subject":
                    assert column.personal, (layout.id, column.names)
            for name in block.ignore:
                assert not any(word in name for word in people) or name in (
                    "地址修改时段",
                    "是否修改过地址",
                    "达人昵称",
                ), (layout.id, name)
