"""The guide's pictures: every tab in each language, small enough for the repository and the packages."""

import re
import struct

from scripts.take_guide_pictures import LANGUAGES, PICTURES, WIDTH
from seller_toolkit.gui.tabs.registry import TABS
from tests.contracts.house import ROOT

LARGEST, ALL = 300_000, 2_500_000  # bytes


def test_every_tab_has_its_picture_and_the_guides_show_each_once():
    wanted = {f"{kind.id}.{ending}.png" for kind in TABS for ending in LANGUAGES}
    assert {path.name for path in PICTURES.iterdir()} == wanted
    for ending in LANGUAGES:
        guide = (ROOT / "docs" / f"guide.{ending}.md").read_text(encoding="utf-8")
        assert sorted(re.findall(r"\(pictures/([^)]+)\)", guide)) == sorted(
            one for one in wanted if f".{ending}." in one
        )


def test_they_are_small():
    sizes = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert [name for name, size in sizes.items() if size > LARGEST] == []
    assert sum(sizes.values()) < ALL
    assert {struct.unpack(">I", path.read_bytes()[16:20])[0] for path in PICTURES.iterdir()} == {WIDTH}
