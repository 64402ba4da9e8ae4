from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.pages import Screen
from seller_toolkit.reading.columns import without_false_heads
from seller_toolkit.reading.pairing import Pair, pair
from seller_toolkit.reading.tokens import Kind, tokens_of
from tests.unit.reading.screens import SHOP, line, moved, screen

LABELS = ("宝贝质量", "物流速度", "服务保障")
FIGURES = ("4.51", "4.96", "4.86")
WANTED = dict(zip(LABELS, FIGURES, strict=True))


def paired(seen: Screen, metrics=None) -> dict[str, str]:
    tokens = without_false_heads(tokens_of(seen, SHOP))
    return {one.label.text: one.figure.text for one in pair(tokens, metrics or {})}


def row_above_row(*, gap: float, figures_below: bool = True) -> Screen:
    """Three labels side by side, their figures in a row below or above."""
    lower, upper = (100 + 16 + gap, 100.0)
    label_y, figure_y = (upper, lower) if figures_below else (lower, upper)
    return screen(
        *[line(label, 20 + 220 * n, label_y) for n, label in enumerate(LABELS)],
        *[line(figure, 20 + 220 * n, figure_y) for n, figure in enumerate(FIGURES)],
    )


def test_figures_below_above_and_beside_their_labels():
    beside = screen(
        *[line(text, 20 + 300 * (n % 2), 20 + 40 * (n // 2)) for n, text in enumerate(sum(WANTED.items(), ()))]
    )
    assert paired(row_above_row(gap=14)) == WANTED
    assert paired(row_above_row(gap=14, figures_below=False)) == WANTED
    assert paired(beside) == WANTED


def test_a_grid_of_cards_keeps_to_one_way():
    """Between two rows of cards a figure is as near to the label below as to its own."""
    cards = [
        line(text, 20 + 220 * column, 20 + 100 * row + down)
        for row in range(2)
        for column in range(3)
        for text, down in (
            (LABELS[column] if row == 0 else "新" + "一二三"[column] + "率", 0),
            (f"{row + 1}.{column + 1}", 50),
        )
    ]
    found = paired(screen(*cards))
    assert found == {
        "宝贝质量": "1.1",
        "物流速度": "1.2",
        "服务保障": "1.3",
        "新一率": "2.1",
        "新二率": "2.2",
        "新三率": "2.3",
    }


def test_a_figure_of_another_unit_is_passed_over(metrics):
    seen = screen(line("宝贝质量", 20, 20), line("97.91%", 160, 20), line("4.51", 260, 20))
    assert paired(seen, metrics) == {"宝贝质量": "4.51"}


def test_a_word_for_the_trade_keeps_its_own_figure(metrics):
    seen = screen(
        line("宝贝质量", 20, 20), line("4.51", 20, 50, height=24), line("行业均值", 20, 90), line("4.62", 110, 90),
    )  # fmt: skip
    assert paired(seen, metrics) == {"宝贝质量": "4.51", "行业均值": "4.62"}


def test_a_hint_may_stand_between_a_label_and_its_figure(metrics):
    seen = screen(line("宝贝质量", 20, 20), line("行业均值 4.62", 20, 44, height=12), line("4.51", 20, 66, height=24))
    assert paired(seen, metrics)["宝贝质量"] == "4.51"


def test_a_sign_that_there_is_no_figure_stands_for_one(metrics):
    seen = screen(line("宝贝质量", 20, 20), line("--", 160, 20), line("4.62", 900, 20))
    assert paired(seen, metrics) == {"宝贝质量": "--"}


@given(scale=st.floats(0.3, 6), right=st.floats(0, 2000), down=st.floats(0, 20_000), gap=st.floats(4, 40))
def test_neither_size_nor_place_matters(scale, right, down, gap):
    assert paired(moved(row_above_row(gap=gap), scale=scale, right=right, down=down)) == WANTED


@given(order=st.permutations(range(6)), below=st.booleans())
def test_the_order_of_the_pieces_does_not_matter(order, below):
    seen = row_above_row(gap=14, figures_below=below)
    assert paired(Screen(tuple(seen.lines[place] for place in order), 1280, 800, pictured=True)) == WANTED


PIECES = st.lists(
    st.tuples(
        st.sampled_from([*LABELS, *FIGURES, "97.91%", "--", "行业均值", "宝贝质量 4.51", "新服务率", "近30天 4.1"]),
        st.integers(0, 40).map(lambda n: n * 30),
        st.integers(0, 30).map(lambda n: n * 20),
    ),
    max_size=14,
)


@given(pieces=PIECES)
def test_a_figure_never_belongs_to_two_labels_nor_a_label_to_two_figures(pieces):
    tokens = without_false_heads(tokens_of(screen(*[line(text, x, y) for text, x, y in pieces]), SHOP))
    found: list[Pair] = pair(tokens, {})
    assert len({(one.label.line, one.label.start) for one in found}) == len(found)
    assert len({(one.figure.line, one.figure.start) for one in found}) == len(found)
    assert all(one.label.owns and one.figure.kind in (Kind.FIGURE, Kind.NOTHING) and one.cost >= 0 for one in found)
