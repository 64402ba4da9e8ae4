"""The splash is a picture of the program in the look and the words in force, in the middle of the screen."""

import pytest

from seller_toolkit.app.paths import resource
from seller_toolkit.app.splash import Splash, picture_of
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from tests.cases import for_each


def theme(tokens, scale=1.0):
    return Theme(tokens, resource("resources", "icons"), text_scale=scale)


@for_each("tokens", [LIGHT, DARK])
def test_it_wears_the_look_of_the_window_to_come(qapp, tokens):
    picture = picture_of(theme(tokens), 1.0).toImage()
    middle_of_the_edge = picture.pixelColor(picture.width() - 8, picture.height() // 2)
    assert middle_of_the_edge.name().upper() == tokens.surface
    assert picture.pixelColor(0, 0).name().upper() == tokens.border


@pytest.mark.parametrize(("scale", "ratio"), [(1.0, 1.5), (2.0, 1.0), (1.25, 2.0)])
def test_its_words_have_room_in_every_size(qapp, scale, ratio):
    picture = picture_of(theme(LIGHT, scale), ratio)
    image = picture.toImage()
    assert image.width() == round(400 * scale) * ratio
    beside_the_edge = range(image.width() - round(8 * ratio), image.width() - round(4 * ratio))
    inside = range(round(4 * ratio), image.height() - round(4 * ratio))
    colours = {image.pixelColor(x, y).name() for x in beside_the_edge for y in inside}
    assert colours == {LIGHT.surface.lower()}  # no word runs to the edge


def test_it_stands_in_the_middle_and_goes_when_it_is_closed(qtbot, qapp):
    splash = Splash(theme(LIGHT))
    qtbot.addWidget(splash)
    splash.show()
    room = qapp.primaryScreen().availableGeometry()
    assert (splash.geometry().center() - room.center()).manhattanLength() <= 2
    splash.close()
    assert not splash.isVisible()
