"""Settings go to another computer: what a file would change is said first; what is of one computer stays there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.settings import transfer
from seller_toolkit.settings.file import Settings
from seller_toolkit.settings.options import OPTIONS, is_valid


def values_of(option):
    if option.choices:
        return st.sampled_from(option.choices)
    if option.most:
        return st.integers(option.least, option.most)
    return {str: st.text(max_size=5), int: st.integers(0, 99), float: st.floats(0, 9)}[type(option.default)]


CHOSEN = st.fixed_dictionaries({}, optional={option.key: values_of(option) for option in OPTIONS})


def made(folder, name, chosen=()):
    settings = Settings(folder / name)
    for key, value in dict(chosen).items():
        settings.set(key, value)
    return settings


@given(CHOSEN, CHOSEN)
def test_taking_a_file_over_makes_all_that_travels_equal_and_leaves_the_rest(tmp_path_factory, here, there):
    folder = tmp_path_factory.mktemp("settings")
    first, second = made(folder, "a.json", here), made(folder, "b.json", there)
    stays = {option.key: second[option.key] for option in OPTIONS if not option.travels}
    transfer.write(first, folder / "file.json")
    found = transfer.read(second, folder / "file.json")
    assert found.passed_over == ()
    for change in found.changes:
        assert change.before == second[change.key] != change.after
        second.set(change.key, change.after)
    assert all(first[option.key] == second[option.key] for option in OPTIONS if option.travels)
    assert {key: second[key] for key in stays} == stays
    assert transfer.read(second, folder / "file.json").changes == ()


def test_what_is_unknown_impossible_or_of_one_computer_is_passed_over(tmp_path):
    values = {"look": "purple", "from_the_future": 1, "watched_folder": "/tmp", "text_size": 200, "stale_after_days": 0}
    path = tmp_path / "file.json"
    path.write_text(json.dumps({"form": transfer.FORM, "settings": values}))
    found = transfer.read(made(tmp_path, "settings.json"), path)
    assert [(one.key, one.before, one.after) for one in found.changes] == [("text_size", 100, 200)]
    assert found.passed_over == ("from_the_future", "look", "stale_after_days", "watched_folder")


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"form": "other", "settings": {}}', '{"settings": {"look": "dark"}}']
)
def test_another_file_is_refused(tmp_path, content):
    path = tmp_path / "file.json"
    path.write_text(content)
    with pytest.raises(UserError, match="not_a_file"):
        transfer.read(made(tmp_path, "settings.json"), path)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(UserError, match="not_exported"):
        transfer.write(made(tmp_path, "settings.json"), tmp_path / "nowhere" / "file.json")


def test_a_number_has_its_limits():
    assert is_valid("stale_after_days", 1)
    assert not is_valid("stale_after_days", 0)
    assert not is_valid("stale_after_days", 91)
    assert not is_valid("text_size", 100.0)
