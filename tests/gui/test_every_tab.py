"""Every tab can be used by a screen reader, without a mouse and with large text, and is translated: one walk for all laws."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seller_toolkit.gui.theme import DARK, LIGHT, Tokens
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.pseudo import PSEUDO
from tests.conftest import make_workspace
from tests.gui.laws import Law, clipped, faint, sideways, unnamed, unreached, unseen_focuses
from tests.gui.longer_words import bare, longer_words, untranslated
from tests.gui.walk import Walk

Findings = Mapping[str, list[str]]


def walked(
    app: QApplication,
    store: Path,
    folder: Path,
    tokens: Tokens,
    percent: int,
    laws: Mapping[str, Law],
    language: str = PSEUDO,
) -> Findings:
    """What each law finds, with the place where."""
    copy = folder / "demo.db"
    copy.write_bytes(store.read_bytes())
    found: dict[str, list[str]] = {name: [] for name in laws}
    with longer_words(app, tokens, percent, language) as theme:
        workspace = make_workspace(copy)
        walk = Walk(workspace, Kit(theme))
        for stop in walk.screens():
            for name, law in laws.items():
                found[name] += [f"{stop.place}: {words}" for words in law(stop.widget)]
        walk.end()
        workspace.close()
    return found


@pytest.fixture(scope="module")
def light(qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    laws: Mapping[str, Law] = {
        "names": unnamed, "words": untranslated, "room": clipped, "contrast": faint, "keys": unreached, "focus": unseen_focuses(),
    }  # fmt: skip
    return walked(qapp, demo_store, tmp_path_factory.mktemp("light"), LIGHT, 100, laws)


@pytest.fixture(scope="module")
def large(qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    laws: Mapping[str, Law] = {"words": untranslated, "room": clipped, "contrast": faint}
    return walked(qapp, demo_store, tmp_path_factory.mktemp("large"), DARK, 150, laws)


@pytest.fixture(scope="module", params=["en", "zh_CN"])
def largest(
    request: pytest.FixtureRequest, qapp: QApplication, demo_store: Path, tmp_path_factory: pytest.TempPathFactory
) -> Findings:
    laws: Mapping[str, Law] = {"room": clipped, "sideways": sideways}
    return walked(qapp, demo_store, tmp_path_factory.mktemp("largest"), LIGHT, 200, laws, request.param)


@pytest.mark.parametrize("law", ["room", "sideways"])
def test_the_law_holds_at_the_largest_text(largest: Findings, law: str) -> None:
    assert not largest[law], "\n".join(largest[law])


@pytest.mark.parametrize("law", ["names", "words", "room", "contrast", "keys", "focus"])
def test_the_law_holds_in_every_tab(light: Findings, law: str) -> None:
    assert not light[law], "\n".join(light[law])


@pytest.mark.parametrize("law", ["words", "room", "contrast"])
def test_the_law_holds_in_the_dark_with_large_text(large: Findings, law: str) -> None:
    assert not large[law], "\n".join(large[law])


def test_words_outside_of_brackets_are_found() -> None:
    assert bare("[Óóne {x}] two [Thréé [four]] Ctrl") == {"two"}
    assert bare("[https] https://example.com/?a=b") == set()
