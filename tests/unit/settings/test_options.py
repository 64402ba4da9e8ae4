"""The page of settings is drawn from the options: each of its options says all that the page needs."""

import pytest

from seller_toolkit.settings.options import GROUPS, OPTIONS

SHOWN = [option for option in OPTIONS if option.group]


@pytest.mark.parametrize("option", SHOWN, ids=lambda option: option.key)
def test_a_shown_option_has_words_and_one_kind_of_editor(option):
    assert option.group in GROUPS
    assert option.label
    assert len(option.words) == len(option.choices)
    kinds = [bool(option.choices), bool(option.most), bool(option.form), option.lines]
    assert sum(kinds) <= 1
    assert any(kinds) or isinstance(option.default, str)
    assert not option.most or option.least <= option.default <= option.most


def test_every_group_has_options():
    assert {option.group for option in SHOWN} == set(GROUPS)


def test_states_of_the_window_are_not_shown_and_do_not_travel():
    for key in ("window_geometry", "table_states", "watched_since", "recent_files", "palette_recent"):
        (option,) = [one for one in OPTIONS if one.key == key]
        assert (option.group, option.travels) == ("", False)
