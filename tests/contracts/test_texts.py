"""Every visible word can be found by lupdate, and every language has all of them, whole."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cases import for_each
from tests.contracts.house import ROOT, called_name, modules

MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
SETTERS = {
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setPlaceholderText", "setStatusTip", "addTab", "addAction",
    "addMenu", "QLabel", "QPushButton", "QAction", "QCheckBox", "QGroupBox", "setAccessibleName",
}  # fmt: skip
BACKENDS = {"i18n.translate", "i18n.qt_backend"}  # they answer; they have no words of their own
TRANSLATIONS = sorted((ROOT / "i18n").glob("*.ts"))
PLACE = re.compile(r"\{(\w+)[^}]*\}")


def calls(module):
    return (node for node in module.nodes if isinstance(node, ast.Call))


def faults(module) -> list[str]:
    found = []
    for node in calls(module):
        name = called_name(node)
        if name in MARKERS and (
            node.keywords or len(node.args) != 2 or not all(isinstance(a, ast.Constant) for a in node.args)
        ):
            found.append(f"{module.name}:{node.lineno} {name}() wants two literals and no keywords")
        if name in SETTERS and any(
            isinstance(a, ast.Constant)
            and isinstance(a.value, str)
            and re.search(r"[A-Za-z]{2}|[\u4e00-\u9fff]", a.value)
            for a in node.args
        ):
            found.append(f"{module.name}:{node.lineno} {name}() shows a text that is not translated")
    return found


@for_each("module", modules(), named=lambda m: m.name or "package")
def test_texts_are_marked(module):
    if module.name in BACKENDS:
        return
    assert faults(module) == []


def marked_texts() -> set[tuple[str, str]]:
    return {
        (node.args[0].value, node.args[1].value)
        for module in modules()
        if module.name not in BACKENDS
        for node in calls(module)
        if called_name(node) in MARKERS
    }


def messages_of(path: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def test_there_are_both_chinese_languages():
    assert [path.stem for path in TRANSLATIONS] == ["seller_toolkit_zh_CN", "seller_toolkit_zh_TW"]


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda p: p.stem)
def test_a_translation_has_every_text_and_no_other(path):
    have = set(messages_of(path))
    wanted = marked_texts()
    assert wanted - have == set(), "run: python3 dev.py words"
    assert have - wanted == set(), "run: python3 dev.py words"


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda p: p.stem)
def test_nothing_is_unfinished_and_places_for_values_agree(path):
    bad = []
    for (context, source), message in messages_of(path).items():
        translation = message.find("translation")
        text = (translation.text or "") if translation is not None else ""
        if not text or translation.get("type"):
            bad.append(f"{context}: {source!r} is unfinished")
        elif sorted(PLACE.findall(text)) != sorted(PLACE.findall(source)):
            bad.append(f"{context}: {source!r} and {text!r} have different places for values")
        elif ("&" in source.replace("&&", "")) != ("&" in text.replace("&&", "")):
            bad.append(f"{context}: {source!r} and {text!r}: one has an access key")
    assert bad == []


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda p: p.stem)
def test_chinese_texts_are_chinese(path):
    """A text that still stands in English words is a slip; names, formats and units may stay as they are."""
    same = [
        source
        for (_, source), m in messages_of(path).items()
        if m.findtext("translation") == source and re.search(r"[a-z]{4}", PLACE.sub("", source))
    ]
    assert same == []


def test_lupdate_finds_exactly_the_marked_texts(tmp_path):
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert tool
    ts = tmp_path / "all.ts"
    files = [str(m.path) for m in modules() if m.name not in BACKENDS]
    subprocess.run([tool, *files, "-ts", str(ts)], check=True, capture_output=True)
    assert set(messages_of(ts)) == marked_texts()
