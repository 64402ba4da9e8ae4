import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.pages import find_page
from tests.samples.sample_pages import DOUYIN, DOUYIN_SHOP, DSR, PDD, TMALL, TMALL_SHOP

PAIRS = {
    "我的总分": "82 分",
    "商品体验": "69分",
    "物流体验": "99",
    "飞鸽平均响应时长": "13.893 秒",
    "平台求助率": "0.6522 %",
}


@pytest.fixture
def figures(layouts, metrics):
    """Label → figure as the sheet of a page has them; None where the text is no page."""

    def run(text: str) -> dict[str, str] | None:
        sheet = find_page(text, layouts, Catalogue(metrics))
        if sheet is None:
            return None
        header = next(at for at, row in enumerate(sheet.rows) if len(row) > 1)
        return {str(label): str(value) for label, value in sheet.rows[header + 1 :]}

    return run


def test_a_page_becomes_a_sheet_of_labels_and_figures(layouts, metrics):
    sheet = find_page(DOUYIN, layouts, Catalogue(metrics))
    assert sheet.page == "douyin_score_page"
    assert sheet.rows[0] == ["更新时间: 2026-09-09 11:00:37"]
    assert sheet.rows[2] == ["我的总分", "82 分"]


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("宝贝质量 高于同行 31.05% ×25% 4.51", "宝贝质量", "4.51"),
        ("物流速度 近30天 2026-08-01 4.96 3分钟", "物流速度", "4.96"),
        ("平台求助率 考核得分 4.3 ×30% 1.2441%", "平台求助率", "1.2441%"),
        ("物流到货时长 考核得分 4.3 2天1小时 30分", "物流到货时长", "2天1小时 30分"),
        ("48 小时揽收\n及时率：１００.00％", "48小时揽收及时率", "100.00%"),
        ("服务保障 第12名 11:30 4.86", "服务保障", "4.86"),
        ("宝贝质量：4.51", "宝贝质量", "4.51"),
    ],
)
def test_the_figure_is_the_first_with_the_unit_of_its_metric(figures, text, label, value):
    assert figures(f"{TMALL.replace('物流速度', '').replace(label, '')}\n{text}")[label] == value


def test_a_label_without_a_figure_waits_for_the_next_place(figures):
    assert figures("宝贝质量 物流速度 服务保障\n宝贝质量 4.51\n物流速度 4.96\n服务保障 4.86") == {
        "宝贝质量": "4.51",
        "物流速度": "4.96",
        "服务保障": "4.86",
    }


def test_a_number_beyond_counting_is_no_score(figures):
    found = figures("真实体验分 4.88\n宝贝质量 1234567890123456789 4.51\n物流速度 4.96\n服务保障 99999999999999999999")
    assert found == {"真实体验分": "4.88", "宝贝质量": "4.51", "物流速度": "4.96"}


def test_the_day_is_a_single_one(layouts, metrics):
    text = "统计日期：2026-07-03 ~ 2026-08-01 真实体验分 4.8 宝贝质量 4.5 物流速度 4.9"
    assert len(find_page(text, layouts, Catalogue(metrics)).rows) == 4
    both = f"更新时间：2026-08-02 {text} 统计日期：2026年8月1日"
    assert find_page(both, layouts, Catalogue(metrics)).rows[0] == ["更新时间: 2026年8月1日"]
    assert find_page(f"{text} 统计日期：2026年8月1日", layouts, Catalogue(metrics)).rows[0] == [
        "更新时间: 2026年8月1日"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "只有一句话 3",
        "真实体验分 4.8 宝贝质量 4.5",
        "甲,周一,周二,周三\n真实体验分,4.8,4.7,4.6\n宝贝质量,4.5,4.5,4.5\n物流速度,4.9,4.9,4.9",
        "\n".join(
            f"{day},{name},{day / 10}" for day in range(40, 50) for name in ("真实体验分", "宝贝质量", "物流速度")
        ),
    ],
)
def test_what_is_no_page(figures, text):
    assert figures(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TMALL, "tmall_score_page"),
        (f"{TMALL}粉丝 3", "tmall_score_page"),
        ("宝贝质量 4.51\n物流速度 4.96\n服务保障 4.86", "tmall_score_page"),
        ("宝贝质量 4.51\n物流速度 4.96\n服务保障 4.86\n进店逛逛", "tmall_shop_page"),
        ("宝贝质量 4.51\n物流速度 4.96", None),
        (TMALL_SHOP, "tmall_shop_page"),
        (DOUYIN, "douyin_score_page"),
        (f"{DOUYIN} 粉丝 已售 3", "douyin_score_page"),
        (DOUYIN_SHOP, "douyin_shop_page"),
        ("商家体验分 4.9 粉丝 3", None),
        (DSR, "dsr_page"),
        ("描述相符 4.8 服务态度 4.7 物流服务 4.9", "dsr_page"),
        ("描述相符 4.8 服务态度 4.7 物流服务 4.9 粉丝 3", "tmall_shop_page"),
        ("描述相符 4.8 服务态度 4.7 物流服务 4.9 未达标", "pdd_star_page"),
        (PDD, "pdd_star_page"),
    ],
)
def test_kinds_that_share_labels_are_told_apart(layouts, metrics, text, kind):
    sheet = find_page(text, layouts, Catalogue(metrics))
    assert (sheet.page if sheet else None) == kind


def test_a_longer_word_is_not_the_label_in_it(figures):
    found = figures(PDD)
    assert (found["店铺综合体验星级"], found["服务态度"]) == ("4.82", "4.80")


@given(
    order=st.permutations(sorted(PAIRS)),
    between=st.sampled_from([" ", "\n", "\t", " | ", "\n较前1日\n", "：", " ×25% "]),
)
def test_neither_order_nor_what_stands_between_matters(layouts, metrics, order, between):
    text = between.join(f"{label}{between.replace('|', '')}{PAIRS[label]}" for label in order)
    sheet = find_page(text, layouts, Catalogue(metrics))
    assert dict(sheet.rows[1:]) == PAIRS


def test_an_unknown_label_is_told_and_a_table_is_still_a_table(plan):
    (page,) = plan(TMALL.encode(), "a.txt", shop="甲", day="2026-08-01")
    assert page.unknown_columns == ("新的指标",)
    (table,) = plan("日期\t真实体验分\t宝贝质量\t物流速度\n2026-08-01\t4.88\t4.51\t4.96\n".encode(), "a.txt", shop="甲")
    assert table.layout == "score_table_wide"


def test_the_choice_of_a_table_is_not_overruled(plan):
    (found,) = plan(TMALL.encode(), "a.txt", shop="甲", layout="tmall_orders")
    assert (found.status.value, found.layout) == ("needs_mapping", "")


def test_what_was_remembered_of_a_table_does_not_touch_a_page(plan):
    (found,) = plan(DOUYIN.encode(), "a.txt", remembered=lambda _: ImportChoices(layout="tmall_score_page"), shop="乙")
    assert (found.status.value, found.layout) == ("ready", "douyin_score_page")
