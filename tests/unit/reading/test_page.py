"""Whole pages: which kind it is, what it says, what is no page – as copied text and as pieces at their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.pages import DECIMALS, OFF_SCALE, UNSURE, Line, Screen
from seller_toolkit.reading.page import find_page
from tests.samples.sample_pages import DOUYIN, DOUYIN_SHOP, DSR, PDD, TMALL, TMALL_SHOP
from tests.unit.reading.screens import SHOP, line, moved, screen

PAIRS = {
    "我的总分": "82 分",
    "商品体验": "69分",
    "物流体验": "99",
    "飞鸽平均响应时长": "13.893 秒",
    "平台求助率": "0.6522 %",
}


def test_a_copied_page_gives_its_values_with_day_and_unit(page_of_text):
    page = page_of_text(DOUYIN)
    assert (page.layout, page.platform, page.score, page.day) == (
        "douyin_score_page",
        "douyin",
        "douyin_experience",
        "2026-09-09",
    )
    total = page.values[0]
    assert (total.metric, total.value, total.unit, total.text) == ("douyin_experience.total", 82.0, "分", "82 分")
    assert (total.label, total.box, total.flags) == ("我的总分", None, ())


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


def test_the_day_is_a_single_one(page_of_text):
    text = "统计日期：2026-07-03 ~ 2026-08-01 真实体验分 4.8 宝贝质量 4.5 物流速度 4.9"
    assert page_of_text(text).day == ""
    assert page_of_text(f"更新时间：2026-08-02 {text} 统计日期：2026年8月1日").day == "2026-08-01"
    assert page_of_text(f"{text} 统计日期：2026年8月1日").day == "2026-08-01"


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
def test_kinds_that_share_labels_are_told_apart(page_of_text, text, kind):
    page = page_of_text(text)
    assert (page.layout if page else None) == kind


def test_a_longer_word_is_not_the_label_in_it(figures):
    found = figures(PDD)
    assert (found["店铺综合体验星级"], found["服务态度"]) == ("4.82 星", "4.80")


@given(
    order=st.permutations(sorted(PAIRS)),
    between=st.sampled_from([" ", "\n", "\t", " | ", "：", " ×25% "]),
    after=st.sampled_from([" ", "\n", "\n较前1日\n", " 较前1日 -0.02 ", "\n行业均值\n3.9\n"]),
)
def test_neither_order_nor_what_stands_between_matters(figures, order, between, after):
    text = after.join(f"{label}{between.replace('|', '')}{PAIRS[label]}" for label in order)
    assert figures(text) == PAIRS


def test_a_change_is_not_taken_for_the_value_before_it(figures):
    found = figures("我的总分\n较前1日\n0.2\n商品体验 69分 物流体验 99 服务体验 85")
    assert found == {"商品体验": "69分", "物流体验": "99", "服务体验": "85"}


def test_an_unknown_label_is_told_with_its_figure(page_of_text):
    (label,) = page_of_text(TMALL).unread
    assert (label.label, label.text, label.box) == ("新的指标", "3.20%", None)


# --- pieces at their places -----------------------------------------------------------------------------------------

CARDS = screen(
    line("统计日期：2026-08-01", 20, 10),
    *[line(label, 20 + 200 * n, 60) for n, label in enumerate(("宝贝质量", "物流速度", "服务保障"))],
    *[line(figure, 20 + 200 * n, 90, height=24) for n, figure in enumerate(("4.51", "4.96", "4.86"))],
    line("商品负反馈率", 20, 160),
    line("1.2441%", 220, 160),
    line("新服务率", 20, 220),
    line("3.20%", 220, 220),
)


def values_of(page) -> dict[str, float]:
    return {value.metric.partition(".")[2]: value.value for value in page.values}


@pytest.fixture(scope="session")
def seen(metrics):
    return lambda picture: find_page(picture, [SHOP], metrics)


def test_a_pictured_page_gives_its_values_with_the_boxes_of_the_figures(seen):
    page = seen(CARDS)
    assert values_of(page) == {"quality": 4.51, "logistics": 4.96, "service": 4.86, "negative_feedback_rate": 1.2441}
    assert page.day == "2026-08-01"
    assert page.values[0].box == CARDS.lines[4].box
    assert [(label.label, label.text) for label in page.unread] == [("新服务率", "3.20%")]
    assert all(value.flags == () for value in page.values)


@given(scale=st.floats(0.3, 6), right=st.floats(0, 3000), down=st.floats(0, 20_000))
def test_neither_size_nor_place_on_the_screen_matters(seen, scale, right, down):
    page = seen(moved(CARDS, scale=scale, right=right, down=down))
    assert values_of(page) == values_of(seen(CARDS))
    assert page.day == "2026-08-01"


@given(order=st.permutations(range(len(CARDS.lines))))
def test_the_order_in_which_the_pieces_were_found_does_not_matter(seen, order):
    page = seen(Screen(tuple(CARDS.lines[place] for place in order), 1280, 800, pictured=True))
    assert values_of(page) == values_of(seen(CARDS))
    assert page.day == "2026-08-01"


def with_figure(text: str, label: str = "宝贝质量", **more) -> Screen:
    """Four scores in rows, of which the first is the one to look at."""
    rows = {label: text, "物流速度": "4.96", "服务保障": "4.86", "48小时揽收及时率": "99.10%"}
    lines: list[Line] = []
    for number, (name, figure) in enumerate(rows.items()):
        extra = more if number == 0 else {}
        lines += [line(name, 20, 20 + 40 * number), line(figure, 260, 20 + 40 * number, **extra)]
    return screen(*lines)


@pytest.mark.parametrize(
    ("picture", "flags"),
    [
        (with_figure("4.51"), ()),
        (with_figure("4.51", second="4.51"), ()),
        (with_figure("4.51", confidence=0.7), (UNSURE,)),
        (with_figure("4.51", second="4.57"), (UNSURE,)),
        (with_figure("451"), (OFF_SCALE,)),
        (with_figure("5.08"), (OFF_SCALE,)),
        (with_figure("04.51"), (UNSURE,)),
        (with_figure("1.2441", "商品负反馈率"), (UNSURE,)),
        (with_figure("4928小时", "物流到货时长"), (DECIMALS,)),
        (with_figure("49.28小时", "物流到货时长"), ()),
    ],
)
def test_a_figure_that_may_be_misread_says_so(seen, picture, flags):
    value = seen(picture).values[0]
    assert value.flags == flags


def test_a_metric_that_stands_there_twice_with_different_figures_is_doubtful(seen):
    twice = screen(*with_figure("4.51").lines, line("宝贝质量", 20, 400), line("4.15", 260, 400))
    alike = screen(*with_figure("4.51").lines, line("宝贝质量", 20, 400), line("4.51", 260, 400))
    assert seen(twice).values[0].flags == (UNSURE,)
    assert seen(alike).values[0].flags == ()


def test_the_day_may_stand_in_a_box_of_its_own_beside_or_below_its_word(seen):
    rows = with_figure("4.51").lines
    beside = screen(*rows, line("更新时间", 600, 20), line("2026-08-02 11:00:37", 700, 20))
    below = screen(*rows, line("更新时间", 600, 20), line("2026-08-02", 600, 42))
    far = screen(*rows, line("更新时间", 600, 20), line("2026-08-02", 600, 400))
    assert [seen(one).day for one in (beside, below, far)] == ["2026-08-02", "2026-08-02", ""]


def test_a_picture_with_many_days_is_a_table_and_no_page(seen):
    days = [line(f"2026-08-{day:02}", 700, 20 + 30 * day) for day in range(1, 8)]
    assert seen(screen(*with_figure("4.51").lines, *days)) is None


def test_a_known_shop_on_the_page_is_its_shop(metrics):
    picture = screen(*with_figure("4.51").lines, line("甲店 旺铺专业版", 600, 20))
    assert find_page(picture, [SHOP], metrics).shop == ""
    assert find_page(picture, [SHOP], metrics, shops=("乙店", "甲店")).shop == "甲店"
