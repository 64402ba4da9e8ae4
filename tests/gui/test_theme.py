import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from seller_toolkit.gui.style_sheet import style_sheet
from seller_toolkit.gui.theme import DARK, LIGHT, TYPE, Theme, Tokens, contrast
from seller_toolkit.gui.widgets.cell_delegate import STRONGEST_SHADE
from tests.cases import for_each
from tests.gui.conftest import ICONS, ROOT

LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@LOOKS
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "red", "green", "warning"])
@pytest.mark.parametrize("ground", ["background", "surface", "raised", "sunken", "accent_soft"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize("tone", ["neutral", "accent", "warning", "critical"])
def test_chips_can_be_read(tokens: Tokens, tone: str) -> None:
    assert contrast(*tokens.chip(tone)) >= 4.5


@LOOKS
def test_primary_button_series_and_severity_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.accent_fill, tokens.on_accent) >= 4.5
    assert contrast(tokens.text, tokens.warning_soft) >= 4.5
    assert contrast(tokens.critical, tokens.surface) >= 4.5
    assert all(contrast(color, tokens.surface) >= 4.5 for color in tokens.series)


@LOOKS
@pytest.mark.parametrize("shade", ["shade_high", "shade_low"])
@pytest.mark.parametrize("ink", ["text", "muted", "warning"])
def test_text_can_be_read_on_the_strongest_shade(tokens: Tokens, shade: str, ink: str) -> None:
    surface, over = QColor(tokens.surface).getRgb(), QColor(getattr(tokens, shade)).getRgb()
    mixed = [round(a + (b - a) * STRONGEST_SHADE) for a, b in zip(surface[:3], over[:3], strict=True)]
    assert contrast(getattr(tokens, ink), QColor(*mixed).name()) >= 4.5


def test_contrast_has_the_ends_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_direction_colours_can_be_turned() -> None:
    rising, turned = Theme(LIGHT, ICONS), Theme(LIGHT, ICONS, red_is_up=False)
    assert (rising.hex("up"), rising.hex("down")) == (LIGHT.red, LIGHT.green)
    assert (turned.hex("up"), turned.hex("down")) == (LIGHT.green, LIGHT.red)


@pytest.mark.parametrize("role", TYPE)
def test_fonts_follow_the_text_size(qapp: object, role: str) -> None:
    assert Theme(LIGHT, ICONS, 1.5).font(role).pixelSize() == round(TYPE[role][0] * 1.5)
    assert Theme(LIGHT, ICONS).font(role).bold() is TYPE[role][1]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_tinted_and_exact_at_every_pixel_ratio(qapp: object, theme: Theme, ratio: float) -> None:
    pixmap = theme.pixmap("checkbox-circle-fill", "accent", 16, ratio=ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio
    image = pixmap.toImage()
    inked = QColor(image.pixelColor(image.width() // 4, image.height() // 2))
    assert inked.name().upper() == LIGHT.accent
    assert image.pixelColor(0, 0).alpha() == 0


def test_button_icons_are_grey_while_disabled(qapp: object, theme: Theme) -> None:
    icon = theme.icon("checkbox-circle-fill", "accent")
    image = icon.pixmap(theme.icon_size(), icon.Mode.Disabled).toImage()
    inked, grey = image.pixelColor(image.width() // 4, image.height() // 2), QColor(LIGHT.disabled)
    assert max(abs(a - b) for a, b in zip(inked.getRgb()[:3], grey.getRgb()[:3], strict=True)) <= 2


def test_an_icon_that_is_not_there_is_an_error(qapp: object, theme: Theme) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-line"):
        theme.pixmap("no-such-line", "text", 16)


def icon_names_in_sources() -> set[str]:
    found = set()
    for path in (ROOT / "seller_toolkit" / "gui").rglob("*.py"):
        found |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*-(?:line|fill))"', path.read_text(encoding="utf-8")))
    return found


@for_each("name", sorted(icon_names_in_sources()))
def test_every_icon_that_the_window_names_is_there(name: str) -> None:
    assert (ICONS / f"{name}.png").is_file()


def test_icons_are_small_and_have_their_licence_beside_them() -> None:
    pictures = list(ICONS.rglob("*.png"))
    assert len(pictures) > 40
    assert max(path.stat().st_size for path in pictures) < 4096
    assert "Apache License" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")
    assert "Remix Icon" in (ICONS / "NOTICE.txt").read_text(encoding="utf-8")


@LOOKS
def test_the_sheet_names_pictures_that_exist_and_leaves_no_name_open(tokens: Tokens) -> None:
    sheet = style_sheet(Theme(tokens, ICONS, 1.5))
    assert "$" not in sheet
    named = re.findall(r'url\("([^"]+)"\)', sheet)
    assert named
    assert all(Path(name).is_file() for name in named)


def test_chart_style_has_the_colours_of_the_window() -> None:
    style = Theme(DARK, ICONS, 1.5).chart_style()
    assert (style.surface, style.up, style.down) == (DARK.surface, DARK.red, DARK.green)
    assert style.pixel_size == 18
    assert style.dark


def test_the_blocks_load_nothing_heavy() -> None:
    """Only `widgets.chart` may bring matplotlib; tables and dialogs must be there at the first paint."""
    code = (
        "import sys\n"
        "import seller_toolkit.gui.dialogs_port, seller_toolkit.gui.task_runner\n"
        "import seller_toolkit.gui.widgets.table, seller_toolkit.gui.widgets.empty_state\n"
        "print([name for name in ('pandas', 'numpy', 'matplotlib', 'openpyxl', 'sqlalchemy') if name in sys.modules])\n"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert answer.stdout.strip() == "[]"
