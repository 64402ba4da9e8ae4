import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.i18n.pseudo import LONGER, pseudo


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Score trend", "[Šçóóóréé trééñd]"),
        ("{count} rows", "[{count} róóówš]"),
        ("&Quit", "[&Qúúíít]"),
        ("OK", "[ÓÓK]"),
        ("hmm", "[hmm~~]"),
        ("", ""),
        ("  ", "  "),
    ],
)
def test_texts_get_brackets_accents_and_length(text: str, shown: str) -> None:
    assert pseudo(text) == shown


@given(st.lists(st.sampled_from(["{count}", "{a:.2f}", "word", "Eggs ", "\n", "&x", "%", " ", "更多"])).map("".join))
def test_parameters_and_lines_stay_and_no_word_gets_shorter(text: str) -> None:
    shown = pseudo(text)
    assert re.findall(r"\{[^{}]*\}|\n|&", shown) == re.findall(r"\{[^{}]*\}|\n|&", text)
    letters = sum(letter.isalpha() for letter in re.sub(r"\{[^{}]*\}", "", text))
    if text.strip():
        assert len(shown) >= len(text) + 2 + LONGER * letters
        assert shown.startswith("[")
        assert shown.endswith("]")
