"""One table of a TOML file, read strictly."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.words import Words
from seller_toolkit.tables.strict import Table, read_table
from tests.cases import for_each


def table(**values: object) -> Table:
    return Table(values, file="logistics.toml", code="knowledge.invalid", where="logistics.x")


@for_each(
    "read, value, detail",
    [
        (lambda e: e.text("key"), " padded", "one line of text"),
        (lambda e: e.text("key"), "two\nlines", "one line of text"),
        (lambda e: e.text("key"), "", "one line of text"),
        (lambda e: e.text("key"), 7, "one line of text"),
        (lambda e: e.matching("key", re.compile("L[0-9]{2}")), "L1", "is not like"),
        (lambda e: e.one_of("key", ("daily",)), "hourly", "is none of daily"),
        (lambda e: e.whole("key", least=1), 0, "from 1 on"),
        (lambda e: e.whole("key", least=1), True, "from 1 on"),
        (lambda e: e.whole("key", least=1), 1.5, "from 1 on"),
        (lambda e: e.texts("key"), "tmall", "must be a list"),
        (lambda e: e.texts("key"), ["tmall", 1], "list of texts"),
        (lambda e: e.texts("key"), ["tmall", "tmall"], "twice"),
        (lambda e: e.texts("key", ("tmall",)), ["ebay"], "unknown: ebay"),
        (lambda e: e.texts("key", pattern=re.compile("L[1-9]")), ["L0"], "unknown: L0"),
        (lambda e: e.words("key"), "text", "must be a table"),
        (lambda e: e.words("key"), {"zh_CN": "一", "zh_TW": "一"}, "en: is missing"),
        (lambda e: e.words("key"), {"zh_CN": "一", "zh_TW": "一", "en": "one", "fr": "un"}, "unknown keys: fr"),
        (lambda e: e.long_text("key"), "", "text without blank edges"),
        (lambda e: e.long_text("key"), "one\n", "text without blank edges"),
        (lambda e: e.long_text("key"), "\none", "text without blank edges"),
        (lambda e: e.long_text("key"), "one \ntwo", "text without blank edges"),
        (lambda e: e.long_text("key"), "one\r\ntwo", "text without blank edges"),
        (lambda e: e.long_text("key"), ["one"], "text without blank edges"),
        (lambda e: e.long_text("other"), "one", "other: is missing"),
        (lambda e: e.long_words("key"), "one", "must be a table"),
        (lambda e: e.long_words("key"), {"zh_CN": "一", "zh_TW": "一"}, "en: is missing"),
        (lambda e: e.long_words("key"), {"zh_CN": "一", "zh_TW": "一 ", "en": "one"}, "key → zh_TW: must be text"),
        (lambda e: e.long_words("key"), {"zh_CN": "一", "zh_TW": "一", "en": "one", "fr": "un"}, "unknown keys: fr"),
        (lambda e: e.words_list("key", least=3, most=7), [], "must be 3 to 7, not 0"),
        (lambda e: e.tables("key"), ["text"], "must be a table"),
        (lambda e: e.text("other"), "", "other: is missing"),
        (lambda e: e.close(), "", "unknown keys: key"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(read, value, detail):
    with pytest.raises(UserError) as caught:
        read(table(key=value))
    assert caught.value.code == "knowledge.invalid"
    assert caught.value.params["file"] == "logistics.toml"
    assert str(caught.value.params["detail"]).startswith("logistics.x")
    assert detail in str(caught.value.params["detail"])


def test_what_is_right_is_read():
    words = {"zh_CN": "一", "zh_TW": "二", "en": "one"}
    good = table(text="one", number=0, names=["a", "b"], words=words, steps=[words, words], empty=[])
    assert good.text("text") == "one"
    assert good.whole("number", least=0) == 0
    assert good.texts("names", ("a", "b")) == ("a", "b")
    assert good.texts("empty") == ()
    assert good.words("words") == Words("一", "二", "one")
    assert good.words_list("steps", least=2, most=2) == (Words("一", "二", "one"),) * 2
    assert good.tables("missing") == ()
    good.close()


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Zs", "Zl", "Zp", "Cs"]), max_size=5), min_size=1))
def test_long_text_is_what_has_no_blank_edges(lines):
    text = "\n".join(lines)
    if text.strip("\n") == text and text:
        assert table(key=text).long_text("key") == text
    else:
        with pytest.raises(UserError):
            table(key=text).long_text("key")


def test_long_words_keep_their_lines_and_blank_lines():
    words = {"zh_CN": "一\n\n　二", "zh_TW": "一", "en": "one\n  two"}
    long = table(key=words)
    assert long.long_words("key") == Words("一\n\n　二", "一", "one\n  two")
    long.close()


def test_a_file_that_is_no_toml_is_refused(tmp_path):
    path = tmp_path / "x.toml"
    path.write_text("id = ")
    with pytest.raises(UserError) as caught:
        read_table(path, "profile.invalid")
    assert (caught.value.code, caught.value.params["file"]) == ("profile.invalid", "x.toml")
