"""The strict reader of TOML."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('better = "lower"', 'better = "lower"\nbeter = 1', "metric 'hours': unknown keys: beter"),
        (
            'label = { zh_CN = "线", zh_TW = "線", en = "Line" }',
            'label = { zh_CN = "线", en = "Line" }',
            "threshold 'line' → label → zh_TW: is missing",
        ),
        ('en = "Line"', 'en = "Line", de = "Linie"', "unknown keys: de"),
        ('zh_TW = "線"', 'zh_TW = " "', "must be one line of text"),
        ("from = 2026-06-01", 'from = "2026-06-01"', "version 'b' → from: must be a day"),
        ("from = 2026-06-01", "from = 2026-06-01T00:00:00", "must be a day"),
        ("scale = [3, 5]", "scale = [5]", "must be 2 numbers"),
        ("scale = [3, 5]", "scale = [3, true]", "must be 2 numbers"),
        ("value = 4", 'value = "4"', "must be a number"),
        ("decimals = 1", "decimals = -1", "must be a whole number"),
        ("strict = true", "strict = 1", "must be true or false"),
        ('metrics = ["hours"]', 'metrics = ["hours", "hours"]', "names something twice"),
        ('metrics = ["hours"]', 'metrics = "hours"', "must be a list"),
        ('aliases = ["耗时"]', 'aliases = ["耗时", 1]', "must be a list of texts"),
        ('id = "hours"', 'id = "Hours!"', "is no id"),
        ("[total]", "[[total]]", "must be a table"),
        ('id = "small"', "id = ", "Invalid value"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(
    refusal: Callable[[str, str], str], old: str, new: str, detail: str
) -> None:
    assert detail in refusal(old, new)
