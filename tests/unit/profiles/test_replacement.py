"""A folder of the user's own beside the shipped one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ProfileBook
from seller_toolkit.profiles.book import load_profiles

NEW_VERSION = '[[version]]\nversion = "c"\nfrom = 2026-12-01\nconfidence = "official"\nsource = "S"\n'


@pytest.fixture
def with_own(tmp_path: Path, small: str) -> Callable[..., ProfileBook]:
    """`with_own(text)`: the small file shipped, and `text` in the user's own folder."""

    def load_both(text: str, name: str = "small.toml") -> ProfileBook:
        for folder, file, content in (("shipped", "small.toml", small), ("own", name, text)):
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / file).write_text(content, encoding="utf-8")
        return load_profiles(tmp_path / "shipped", tmp_path / "own")

    return load_both


def test_the_users_own_file_wins(with_own: Callable[..., ProfileBook], small: str) -> None:
    assert [version.version for version in with_own(small + NEW_VERSION).versions] == ["a", "b", "c"]


def test_a_new_score_stands_beside_the_shipped_ones(with_own: Callable[..., ProfileBook], small: str) -> None:
    book = with_own(small.replace('id = "small"', 'id = "mine"'), "mine.toml")
    assert dict.fromkeys(version.id for version in book.versions) == {"mine": None, "small": None}


def test_an_own_folder_need_not_be_there(tmp_path: Path, load: Callable[[str], ProfileBook], small: str) -> None:
    assert load(small).versions == load_profiles(tmp_path, tmp_path / "none").versions


@pytest.mark.parametrize(
    ("old", "new", "code", "param"),
    [
        ('"S"', '"T"', "profile.own_invalid", "detail"),
        ('id = "hours"', 'id = "days"', "profile.loses_metrics", "metrics"),
        ('unit = "hours"', 'unit = "seconds"', "profile.changes_units", "metrics"),
        ('better = "lower"', 'better = "higher"', "profile.changes_units", "metrics"),
        ('platforms = ["tmall"]', 'platforms = ["taobao"]', "profile.loses_platforms", "platforms"),
    ],
)
def test_what_would_spoil_stored_values_is_refused_and_never_passed_over(
    with_own: Callable[..., ProfileBook], small: str, old: str, new: str, code: str, param: str
) -> None:
    text = small.replace(old, new, 1)
    if code == "profile.loses_metrics":
        text = text.replace('metrics = ["hours"]', 'metrics = ["days"]').replace("changed.hours", "changed.days")
    with pytest.raises(UserError) as caught:
        with_own(text)
    assert caught.value.code == code
    assert caught.value.params["file"] == "small.toml"
    assert caught.value.params[param]


def test_fewer_versions_are_refused(with_own: Callable[..., ProfileBook], small: str) -> None:
    with pytest.raises(UserError) as caught:
        with_own(small[: small.rindex("[[version]]")])
    assert (caught.value.code, caught.value.params["found"], caught.value.params["shipped"]) == (
        "profile.fewer_versions", 1, 2,
    )  # fmt: skip


def test_the_figures_cannot_be_replaced(with_own: Callable[..., ProfileBook], small: str) -> None:
    with pytest.raises(UserError) as caught:
        with_own(small.replace('id = "small"', 'id = "figures"'), "figures.toml")
    assert (caught.value.code, caught.value.params["file"]) == ("profile.own_invalid", "figures.toml")
