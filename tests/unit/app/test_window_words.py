"""The words of a plain start."""

import pytest

from seller_toolkit.app.cli.parser import parse
from seller_toolkit.app.window_words import WindowWish, window_words


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["window"],
        ["--store", "a.db"],
        ["--store", "a.db", "window"],
        ["window", "--store", "a.db"],
        ["window", "--until-painted"],
    ],
)
def test_a_plain_start_is_read_as_the_parser_reads_it(words):
    found = window_words(words)
    assert found is not None
    assert found == WindowWish(
        **{name: value for name, value in vars(parse(words)).items() if name in found._fields} | {"files": ()}
    )


@pytest.mark.parametrize(
    "words",
    [
        ["import", "a.xlsx"],
        ["window", "a.xlsx"],
        ["window", "window"],
        ["--version"],
        ["--store"],
        ["--store", "--json"],
        ["--until-painted"],
        ["window", "--json"],
        ["window", "--help"],
    ],
)
def test_other_words_are_the_parsers(words):
    assert window_words(words) is None
