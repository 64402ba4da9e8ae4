"""The application is dressed anew only where it wears something else."""

from PySide6.QtWidgets import QApplication

from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from tests.gui.conftest import ICONS, wears


def test_the_same_theme_is_known_and_any_other_is_not(qapp: QApplication, kit: Kit) -> None:
    worn = kit.theme
    assert wears(qapp, worn)
    assert not wears(qapp, Theme(DARK, ICONS, families=worn.families))
    assert not wears(qapp, Theme(LIGHT, ICONS, 1.5, families=worn.families))
    dress(qapp, Theme(DARK, ICONS))
    assert not wears(qapp, worn)
    dress(qapp, worn)
    assert wears(qapp, worn)
