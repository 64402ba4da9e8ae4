import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.settings.file import Settings
from seller_toolkit.settings.options import OPTIONS, is_valid
from tests.cases import for_each


def test_defaults_hold_until_something_is_chosen(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    assert settings.all() == {option.key: option.default for option in OPTIONS}
    assert not (tmp_path / "settings.json").exists()


def test_a_choice_is_there_after_a_restart(tmp_path):
    path = tmp_path / "new folder" / "settings.json"
    Settings(path).set("look", "dark")
    assert Settings(path)["look"] == "dark"
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"look": "purple"}', '{"text_size": "100"}'])
def test_a_damaged_file_reads_as_the_defaults(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert Settings(path)["look"] == "system"
    assert Settings(path)["text_size"] == 100


def test_what_a_later_version_wrote_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"from_the_future": 1}')
    Settings(path).set("look", "light")
    assert "from_the_future" in path.read_text()


def test_a_value_that_is_none_of_the_choices_is_our_mistake(tmp_path):
    with pytest.raises(ValueError, match="look"):
        Settings(tmp_path / "settings.json").set("look", "purple")


def test_a_folder_that_cannot_be_written_is_said_plainly(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="not_writable"):
        Settings(tmp_path / "file" / "settings.json").set("look", "dark")


@for_each("option", OPTIONS, named=lambda option: option.key)
def test_every_default_is_valid(option):
    assert is_valid(option.key, option.default)
