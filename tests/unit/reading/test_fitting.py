from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.figures import figure_of
from seller_toolkit.reading.fitting import misfit


@pytest.fixture(scope="session")
def quality(metrics):
    return metrics["tmall_experience.quality"]


@pytest.mark.parametrize(
    ("metric", "good", "doubtful", "never"),
    [
        ("tmall_experience.quality", ["4.51", "5.00", "4.51分"], ["488", "5.2"], ["97.91%", "12", "49.28小时"]),
        ("tmall_experience.negative_feedback_rate", ["1.2441%", "0 %"], ["1.2441"], ["4.5分", "3 小时"]),
        ("tmall_experience.delivery_hours", ["49.28小时", "2天3小时", "40分钟"], ["49.28"], ["97%", "4.5 分"]),
        ("douyin_experience.total", ["82 分", "100"], ["110"], ["97%", "340"]),
    ],
)
def test_a_figure_fits_by_its_unit_and_the_scale(metrics, metric, good, doubtful, never):
    def cost(text):
        return misfit(figure_of(text), metrics[metric])

    assert [cost(text) for text in good] == [0.0] * len(good)
    assert all(cost(text) > 0 for text in doubtful)
    assert [cost(text) for text in never] == [None] * len(never)


@given(value=st.decimals(3, 5, places=2))
def test_every_score_of_the_scale_fits_and_so_does_one_that_lost_its_point(quality, value):
    assert misfit(figure_of(f"{value:.2f}"), quality) == 0.0
    assert misfit(figure_of(f"{value:.2f}".replace(".", "")), quality) is not None


def test_anything_fits_a_label_that_nobody_knows(quality):
    assert misfit(figure_of("97%"), None) == 0.0
    count = replace(quality, unit="count", scale=None)
    assert (misfit(figure_of("320"), count), misfit(figure_of("97%"), count)) == (0.0, None)
