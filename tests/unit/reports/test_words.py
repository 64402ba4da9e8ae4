import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from seller_toolkit.reports.charts import words as module
from seller_toolkit.reports.charts.words import WordPool, Words, one_line


def figure_with(*words: Words) -> Figure:
    figure = Figure(figsize=(3, 1), dpi=100)
    FigureCanvasAgg(figure)
    for one in words:
        one.set_figure(figure)
        figure.texts.append(one)
    return figure


def ink(figure: Figure) -> np.ndarray:
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba())[..., 0] < 200


def test_words_stand_where_they_are_put_and_are_rendered_once():
    words = Words("4.37 abc", color="black", va="center")
    figure = figure_with(words)
    words.set_position((50, 40))
    first = ink(figure)
    kept = len(module._KEPT)
    words.set_position((90, 60))
    moved = ink(figure)
    assert first.any()
    assert np.array_equal(np.roll(first, (-20, 40), axis=(0, 1)), moved)
    assert len(module._KEPT) == kept


def test_their_box_is_that_of_plain_text():
    words = Words("Total 4.37", ha="right", va="top")
    figure = figure_with(words)
    words.set_position((200, 80))
    figure.canvas.draw()
    ours = words.get_window_extent()
    words.set_position((0, 0))
    plain = super(Words, words).get_window_extent(figure.canvas.get_renderer()).translated(200, 80)
    assert np.allclose(ours.extents, plain.extents)
    assert ours.x1 == 200


def test_another_colour_is_another_picture_and_the_hidden_draw_nothing():
    words = Words("4.37", color="black")
    figure = figure_with(words)
    words.set_position((50, 40))
    assert ink(figure).any()
    words.set_color("white")
    assert not ink(figure).any()
    words.set(color="black", visible=False)
    assert not ink(figure).any()


def test_a_pool_deals_the_same_texts_again():
    added: list[Words] = []
    pool = WordPool(added.append, color="black")
    pool.begin()
    first, second = pool.deal("a"), pool.deal("b", color="red")
    pool.begin()
    assert not first.get_visible()
    again = pool.deal("c")
    assert again is first
    assert (first.get_text(), first.get_visible(), second.get_visible()) == ("c", True, False)
    assert len(added) == 2


def test_text_of_data_is_one_line():
    assert one_line("a\n b") == "a b"
