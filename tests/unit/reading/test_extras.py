"""What a page says beside its values, as text and as a picture, each put to the metric that it is about."""

import pytest

from seller_toolkit.reading.page import find_page
from tests.unit.reading.screens import SHOP, line, screen

ROWS = (("宝贝质量", "4.51"), ("物流速度", "4.96"), ("服务保障", "4.86"))


def beside(*hints: str):
    """Three rows with a hint right of each."""
    lines = [
        line(text, 20 + 220 * n, 20 + 60 * row)
        for row, (words, hint) in enumerate(zip(ROWS, hints, strict=True))
        for n, text in enumerate((*words, hint))
    ]
    return screen(*lines)


@pytest.mark.parametrize(
    ("hint", "kind", "value", "unit"),
    [
        ("较前1日 ↑0.02", "change", 0.02, ""),
        ("较前1日 ↓0.02", "change", -0.02, ""),
        ("较前1日 持平", "change", 0.0, ""),
        ("行业均值 4.62", "peer_average", 4.62, ""),
        ("行业优秀值 4.95", "peer_excellent", 4.95, ""),
        ("低于行业0.22%", "against_peers", -0.22, "%"),
        ("超过 85% 的同行", "ahead_of_peers", 85.0, "%"),
        ("权重 25%", "weight", 25.0, "%"),
        ("考核得分 4.3", "metric_score", 4.3, ""),
        ("近30天", "window", None, ""),
        ("2026-07-03 ~ 2026-08-01", "window", None, ""),
        ("↓ 表现下降，积极提升", "hint", None, ""),
        ("未达标", "reached", None, ""),
    ],
)
@pytest.mark.parametrize("pictured", [True, False])
def test_a_hint_is_about_the_metric_beside_it(metrics, page_of_text, hint, kind, value, unit, pictured):
    if pictured:
        page = find_page(beside("", hint, ""), [SHOP], metrics)
    else:
        page = page_of_text("\n".join(f"{label} {figure} {hint * (label == '物流速度')}" for label, figure in ROWS))
    (extra,) = page.extras
    assert (extra.kind, extra.metric, extra.unit) == (kind, "tmall_experience.logistics", unit)
    assert extra.value == value
    assert [one.value for one in page.values] == [4.51, 4.96, 4.86]


def test_figures_in_a_column_are_told_by_its_head(metrics):
    heads = [line(text, 20 + 220 * n, 20) for n, text in enumerate(("指标", "得分", "行业均值"))]
    cells = [
        line(text, 20 + 220 * n, 60 + 40 * row)
        for row, words in enumerate((*ROWS,))
        for n, text in enumerate((*words, ("4.62", "4.70", "4.81")[row]))
    ]
    page = find_page(screen(*heads, *cells), [SHOP], metrics)
    assert [(extra.kind, extra.metric.rpartition(".")[2], extra.value) for extra in page.extras] == [
        ("peer_average", "quality", 4.62),
        ("peer_average", "logistics", 4.7),
        ("peer_average", "service", 4.81),
    ]


def test_an_extra_that_is_near_nothing_belongs_to_no_metric(metrics):
    picture = screen(*beside("", "", "").lines, line("近30天", 20, 700))
    (extra,) = find_page(picture, [SHOP], metrics).extras
    assert (extra.kind, extra.metric, extra.box) == ("window", "", picture.lines[-1].box)
