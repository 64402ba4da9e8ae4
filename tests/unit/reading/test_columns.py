from seller_toolkit.reading.columns import columns_of, head_rows, without_false_heads
from seller_toolkit.reading.tokens import Kind, tokens_of
from tests.unit.reading.screens import SHOP, line, screen

TABLE = screen(
    *[line(head, 20 + 250 * n, 20) for n, head in enumerate(("指标名称", "得分", "行业均值", "目标值"))],
    *[line(text, 20 + 250 * n, 60) for n, text in enumerate(("宝贝质量", "4.51", "4.62", "4.79"))],
    *[line(text, 20 + 250 * n, 100) for n, text in enumerate(("物流速度", "4.96", "4.70", "4.90"))],
    line("服务保障", 20, 600),
)


def test_figures_below_a_head_are_of_its_column():
    columns = columns_of(tokens_of(TABLE, SHOP))
    kinds = {token.text: column.kind for token, column in columns.items()}
    assert kinds == {
        "4.51": "value", "4.96": "value", "4.62": "peer_average", "4.70": "peer_average", "4.79": "target", "4.90": "target",
    }  # fmt: skip
    assert [column.holds_values for token, column in columns.items() if token.text in ("4.51", "4.62")] == [True, False]


def test_a_word_beside_its_own_figure_heads_no_column():
    beside = tokens_of(screen(line("行业均值", 20, 20), line("4.62", 120, 20), line("目标值", 220, 20)), SHOP)
    assert head_rows(beside) == []
    assert columns_of(beside) == {}
    kinds = [token.kind for token in without_false_heads(beside)]
    assert kinds == [Kind.OWNER, Kind.FIGURE, Kind.OWNER]


def test_heads_of_a_table_stay_and_a_lone_word_for_values_goes():
    assert len(without_false_heads(tokens_of(TABLE, SHOP))) == len(tokens_of(TABLE, SHOP))
    alone = tokens_of(screen(line("得分", 20, 20), line("4.62", 120, 20)), SHOP)
    assert [token.text for token in without_false_heads(alone)] == ["4.62"]


def test_a_figure_far_from_every_head_is_in_no_column():
    tokens = tokens_of(screen(*TABLE.lines, line("9.99", 1200, 60)), SHOP)
    assert "9.99" not in {token.text for token in columns_of(tokens)}
