"""What is told by colour can be told by every eye: enough contrast, and kinds of colour blindness simulated."""

import re
from itertools import combinations, pairwise

import pytest

from seller_toolkit.gui import style_sheet
from seller_toolkit.gui.theme import DARK, LIGHT, Tokens, contrast
from seller_toolkit.reports.charts.spec import PRINT_STYLE
from tests.gui.colour_vision import ciede2000, least_difference
from tests.gui.conftest import ROOT

LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("background", "surface", "raised")
APART = 10.0
"""CIEDE2000; 1 can just be noticed side by side, 10 is seen at a glance."""


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)  # fmt: skip
def test_the_measure_agrees_with_its_published_data(one, other, difference: float) -> None:
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)


@LOOKS
def test_lines_of_a_chart_are_apart_for_every_eye(tokens: Tokens) -> None:
    for one, other in combinations(tokens.series, 2):
        assert least_difference(one, other) >= APART, (one, other)


def test_neighbouring_lines_on_paper_are_apart_for_every_eye() -> None:
    for one, other in pairwise(PRINT_STYLE.series):
        assert least_difference(one, other) >= APART, (one, other)
    assert all(contrast(color, PRINT_STYLE.surface) >= 4.5 for color in PRINT_STYLE.series)
    for ink in ("text", "muted", "accent", "warning", "up", "down"):
        assert contrast(getattr(PRINT_STYLE, ink), PRINT_STYLE.surface) >= 4.5


@LOOKS
def test_rise_and_fall_are_apart_for_every_eye(tokens: Tokens) -> None:
    """Beside the triangle and the sign that tell them anyway."""
    assert least_difference(tokens.red, tokens.green) >= APART
    assert least_difference(PRINT_STYLE.up, PRINT_STYLE.down) >= APART


@LOOKS
def test_fills_of_states_and_shades_are_apart_for_every_eye(tokens: Tokens) -> None:
    assert least_difference(tokens.critical, tokens.warning_soft) >= APART
    assert least_difference(tokens.shade_high, tokens.shade_low) >= APART
    assert least_difference(tokens.accent_fill, tokens.critical) >= APART


@LOOKS
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_tells_something_without_words_can_be_seen(tokens: Tokens, ground: str) -> None:
    for token in ("edge", "focus", "muted", "accent_fill", "critical", "warning", "accent"):
        assert contrast(getattr(tokens, token), getattr(tokens, ground)) >= 3, token


@LOOKS
def test_the_focus_of_a_filled_button_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.text, tokens.accent_fill) >= 3


@LOOKS
def test_every_pair_of_ink_and_ground_in_the_sheet_can_be_read(tokens: Tokens) -> None:
    """Rules that set both; what is disabled need not be read."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet._SHEET.template)
    pairs = 0
    for selector, body in rules:
        for prefix in ("", "selection-"):
            ink = re.search(rf"(?<![-\w]){prefix}color: \$(\w+)", body)
            ground = re.search(rf"(?<![-\w]){prefix}background(?:-color)?: \$(\w+)", body)
            if ink and ground and "disabled" not in (ink[1], selector.strip().rpartition(":")[2]):
                pairs += 1
                assert contrast(getattr(tokens, ink[1]), getattr(tokens, ground[1])) >= 4.5, (selector, prefix)
    assert pairs > 8


@LOOKS
def test_text_can_be_read_on_what_is_hovered_pressed_or_filled(tokens: Tokens) -> None:
    for ink, ground in (("text", "hairline"), ("text", "warning_soft"), ("muted", "warning_soft"), ("critical", "raised"),
                        ("critical", "background"), ("critical", "sunken"), ("on_accent", "accent_fill")):  # fmt: skip
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5, (ink, ground)


def test_no_screen_names_a_colour_by_its_number() -> None:
    """The theme is the only place, so that what is held here holds everywhere."""
    allowed = {"theme.py"}
    for path in (ROOT / "seller_toolkit" / "gui").rglob("*.py"):
        if path.name not in allowed:
            assert not re.search(r'"#[0-9A-Fa-f]{6}"', path.read_text(encoding="utf-8")), path
