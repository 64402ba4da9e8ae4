import pytest

from seller_toolkit.domain.pages import EXTRAS
from seller_toolkit.reading.words import GRADE, HEADS, NOTHING, OWNERS, VALUE, WHOLE, find_extras, head_kind
from tests.cases import for_each


def test_every_kind_of_extra_is_one_that_pages_may_have():
    kinds = {kind for kind, _ in (*OWNERS, *WHOLE)} | set(HEADS.values()) - {VALUE, "name"}
    assert kinds <= set(EXTRAS)


@pytest.mark.parametrize(
    ("text", "said"),
    [("商品体验 高", "商品体验 高"), ("| 中", "中"), ("高于同行", None), ("最高", None), ("高 ", "高")],
)
def test_a_grade_stands_alone_or_behind_its_dimension(text, said):
    found = GRADE.search(text)
    assert (found[0] if found else None) == said


@for_each(
    "text, kind",
    [
        ("较前1日 ↑0.02", "change"),
        ("较前1日 持平", "change"),
        ("▼ 0.5%", "change"),
        ("低于行业0.22%", "against_peers"),
        ("高于同行 31.05%", "against_peers"),
        ("与行业持平", "against_peers"),
        ("超过 85% 的同行", "ahead_of_peers"),
        ("2026-07-03 ~ 2026-08-01", "window"),
        ("近30天", "window"),
        ("×25%", "weight"),
        ("↓ 表现下降，积极提升", "hint"),
        ("未达标", "reached"),
    ],
)
def test_what_says_it_all_by_itself(text, kind):
    assert kind in {found.kind for found in find_extras(text) if found.whole}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("行业均值", "peer_average"),
        ("同行优秀值", "peer_excellent"),
        ("考核得分", "metric_score"),
        ("目标值", "target"),
        ("距目标值相差", "missing"),
        ("下一星级标准", "next_level"),
        ("近30天有效订单数", "count"),
    ],
)
def test_words_that_own_the_figure_beside_them(text, kind):
    assert kind in {found.kind for found in find_extras(text) if not found.whole}


@pytest.mark.parametrize("text", ["宝贝质量", "4.51", "物流到货时长 49.28小时", "满199减20"])
def test_labels_and_figures_are_no_extras(text):
    assert list(find_extras(text)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("得分", VALUE),
        ("本店(分)", VALUE),
        ("指标名称", "name"),
        ("行业均值", "peer_average"),
        ("宝贝质量", ""),
        ("", ""),
    ],
)
def test_heads_of_columns(text, kind):
    assert head_kind(text) == kind


def test_signs_that_there_is_no_figure():
    assert [bool(NOTHING.fullmatch(text)) for text in ("--", "-", "一", "暂无数据", "4.8", "-1", "一星")] == [
        True
    ] * 4 + [False] * 3
