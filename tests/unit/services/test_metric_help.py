"""Help says only what the rules say, and how sure it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from seller_toolkit.domain.profiles import Better, Confidence, Metric, Source
from seller_toolkit.domain.words import Words
from seller_toolkit.profiles.book import load_profiles
from seller_toolkit.services.metric_help import help_in, help_of, metric_help

BOOK = load_profiles(Path(__file__).parents[3] / "resources" / "profiles")
SOURCE = Source("S1", "Rules of the shop", "https://example.org", "2026-02-24", Confidence.OFFICIAL)
METRIC = Metric(
    "x.late", "logistics", Words("晚发", "晚發", "Late"), (), "percent", 1, Better.LOWER, window_days=30, lag_days=3,
    lag_confidence=Confidence.THIRD_PARTY, definition=Words("甲", "甲", "Late ÷ all."), source="S1",
)  # fmt: skip


def test_formula_window_direction_and_source_stand_there():
    assert metric_help(METRIC, (SOURCE,)).split("\n") == [
        "Late ÷ all.",
        "Counted over 30 days, the last one 3 days before that of the page (unverified).",
        "Lower is better.",
        "Source: Rules of the shop (2026-02-24) · the platform's own text",
    ]


def test_what_is_not_known_is_said_to_be_unknown():
    bare = replace(METRIC, definition=None, window_days=None, confidence=Confidence.MEMORY, better=Better.HIGHER)
    words = metric_help(bare, ())
    assert "No source that was read says how it is counted." in words
    assert "not known" in words
    assert words.endswith("unverified: from memory")
    sure = replace(METRIC, lag_confidence=Confidence.OFFICIAL)
    assert "unverified" not in metric_help(sure, (SOURCE,))
    assert "before" not in metric_help(replace(METRIC, lag_days=0), (SOURCE,))


def test_a_dimension_tells_its_metrics_and_its_weight():
    profile = BOOK.versions[-1]
    profile = next(one for one in reversed(BOOK.versions) if one.id == "tmall_experience")
    words = help_in(profile, "tmall_experience.quality")
    assert "Made of: Negative feedback rate, Praise rate" in words
    assert "not published" in words
    weighted = replace(profile, dimensions=tuple(replace(one, weight=0.25) for one in profile.dimensions))
    assert "Weight in the total: 25%." in help_in(weighted, "tmall_experience.quality")
    assert help_in(profile, "nobody.knows") == help_in(None, "x") == help_of(BOOK, "nobody.knows") == ""


@pytest.mark.parametrize("metric", sorted(BOOK.metrics()))
def test_every_metric_has_help_that_says_where_it_is_from(metric):
    words = help_of(BOOK, metric)
    assert "Source: " in words
    assert ("unverified" in words.split("\n")[-1]) == (not BOOK.metrics()[metric].confidence.verified)
