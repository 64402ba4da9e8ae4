"""A small score file with two versions, and a folder to load it from."""

from collections.abc import Callable
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ProfileBook
from seller_toolkit.profiles.book import load_profiles

SMALL = """
id = "small"
platforms = ["tmall"]
label = { zh_CN = "分", zh_TW = "分", en = "Score" }
[[source]]
id = "S"
title = "规则"
published = 2026-01-01
confidence = "official"
[total]
area = "operations"
confidence = "official"
source = "S"
label = { zh_CN = "总分", zh_TW = "總分", en = "Total" }
aliases = []
[[dimension]]
id = "speed"
area = "logistics"
confidence = "official"
source = "S"
label = { zh_CN = "速度", zh_TW = "速度", en = "Speed" }
aliases = ["快慢"]
[[metric]]
id = "hours"
dimension = "speed"
area = "logistics"
unit = "hours"
decimals = 1
better = "lower"
confidence = "official"
source = "S"
label = { zh_CN = "时长", zh_TW = "時長", en = "Hours" }
aliases = ["耗时"]
[[threshold]]
id = "line"
target = "total"
value = 4
strict = true
sample = "daily"
warn_margin = 0.1
confidence = "official"
source = "S"
label = { zh_CN = "线", zh_TW = "線", en = "Line" }
consequence = { zh_CN = "退", zh_TW = "退", en = "Out" }
[[version]]
version = "a"
from = 2026-01-01
confidence = "official"
source = "S"
scale = [3, 5]
decimals = 2
assessed = true
metrics = ["hours"]
thresholds = ["line"]
[[version]]
version = "b"
from = 2026-06-01
confidence = "notice"
source = "S"
[version.changed.hours]
window_days = 90
"""


@pytest.fixture
def small() -> str:
    return SMALL


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str], ProfileBook]:
    def load_text(text: str) -> ProfileBook:
        (tmp_path / "small.toml").write_text(text, encoding="utf-8")
        return load_profiles(tmp_path)

    return load_text


@pytest.fixture
def add(small: str) -> Callable[..., str]:
    """`add(text, version)`: the small file with `text` before its versions and `version` in the first of them."""

    def added(text: str = "", version: str = "") -> str:
        head, mark, rest = small.partition("[[version]]")
        return f"{head}{text}\n{mark}\n{version}\n{rest}"

    return added


@pytest.fixture
def why_not(load: Callable[[str], ProfileBook]) -> Callable[[str], str]:
    """Why a text is refused."""

    def detail(text: str) -> str:
        with pytest.raises(UserError) as caught:
            load(text)
        assert caught.value.code == "profile.invalid"
        return str(caught.value.params["detail"])

    return detail


@pytest.fixture
def refusal(load: Callable[[str], ProfileBook]) -> Callable[[str, str], str]:
    """`refusal(old, new)`: why the small file is refused once `old` was replaced by `new`."""

    def detail(old: str, new: str) -> str:
        assert old in SMALL
        with pytest.raises(UserError) as caught:
            load(SMALL.replace(old, new, 1))
        assert caught.value.code == "profile.invalid"
        assert caught.value.params["file"] == "small.toml"
        return str(caught.value.params["detail"])

    return detail
