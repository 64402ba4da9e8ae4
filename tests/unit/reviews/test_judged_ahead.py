"""Judged beside other work, texts get what the judge says of them one by one."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.reviews.judged_ahead import JudgedAhead
from seller_toolkit.reviews.judging import Judge
from seller_toolkit.reviews.lexicon import load_lexicon
from seller_toolkit.reviews.tagging import Tagger
from tests.long import examples

TEXTS = ("", "质量太差", "很好", "起球了，尺码偏小", "物流慢但是好看", "用了两天就坏了")
ROW = st.tuples(
    st.sampled_from(TEXTS), st.sampled_from((None, 1.0, 3.0, 5.0)), st.sampled_from(("", "洗了一次掉色", "很好"))
)


@pytest.fixture(scope="module")
def judge():
    root = Path(__file__).resolve().parents[3]
    return Judge(Tagger(load_lexicon(root / "resources" / "lexicon")))


@settings(deadline=None, max_examples=examples(40))
@given(
    told=st.lists(st.lists(ROW, max_size=6), max_size=3),
    asked=st.lists(st.lists(ROW, max_size=6), max_size=3),
    known=st.booleans(),
)
def test_it_says_what_the_judge_says(judge, told, asked, known):
    with JudgedAhead(judge) as ahead:
        for rows in told:
            ahead.begin(*columns_of(rows))
        for rows in told if known else asked:
            found, expected = ahead.judge(*columns_of(rows)), judge.judge(*columns_of(rows))
            for name in vars(expected):
                assert np.array_equal(getattr(found, name), getattr(expected, name)), name


def columns_of(rows):
    return [list(column) for column in zip(*rows, strict=True)] or [[], [], []]


def test_what_nobody_said_is_an_empty_text(judge):
    with JudgedAhead(judge) as ahead:
        ahead.begin(["质量太差", None], [None, None], [None, None])
        found = ahead.judge(["质量太差", ""], [None, None], ["", ""])
    assert found.grade.tolist() == judge.judge(["质量太差", ""], [None, None], ["", ""]).grade.tolist()
