"""What the program brings is whole: it can be read, speaks all languages, and names only what exists."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.importing.layouts import Block, load_layouts
from seller_toolkit.profiles.book import load_profiles
from tests.cases import for_each
from tests.contracts.house import ROOT, called_name, modules

RESOURCES = ROOT / "resources"
TABLES = sorted(RESOURCES.rglob("*.toml"))
LARGEST = 1_000_000  # bytes
ICON = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*-(?:line|fill)")
ICON_PLACES = {
    "icon": 0,
    "set_icon": 0,
    "pixmap": 0,
    "IconLabel": 1,
    "EmptyState": 1,
}  # call → place of the icon's name


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


# --- tables -------------------------------------------------------------------------------------------------------


def test_there_are_tables_of_every_kind():
    assert {path.parent.name for path in TABLES} >= {"profiles", "layouts", "knowledge", "lexicon", "samples"}


@for_each("path", TABLES, named=lambda p: f"{p.parent.name}/{p.name}")
def test_a_table_can_be_read(path):
    assert read(path)


def texts_in(value: Any, place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table that has a language among its keys, with the place where it stands."""
    if isinstance(value, dict):
        if set(value) & set(LANGUAGES):
            yield place, value
        for key, inner in value.items():
            yield from texts_in(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts_in(inner, f"{place}[{number}]")


def faults_of(text: dict[str, Any]) -> list[str]:
    missing = [f"lacks {language}" for language in LANGUAGES if not str(text.get(language, "")).strip()]
    return missing + [f"has {key}" for key in text if key not in LANGUAGES]


@for_each("path", TABLES, named=lambda p: f"{p.parent.name}/{p.name}")
def test_every_text_speaks_every_language(path):
    found = [(place, fault) for place, text in texts_in(read(path), "") for fault in faults_of(text)]
    assert found == []


def test_the_texts_are_found():
    assert sum(1 for path in TABLES for _ in texts_in(read(path), "")) > 500
    assert faults_of({"zh_CN": "一", "zh_TW": " ", "fr": "un"}) == ["lacks zh_TW", "lacks en", "has fr"]


# --- icons --------------------------------------------------------------------------------------------------------


def has_icon(name: str) -> bool:
    return (RESOURCES / "icons" / f"{name}.png").is_file()


def texts_of(node: ast.AST) -> set[str]:
    """The texts that an expression can be: a text, or either of two."""
    if isinstance(node, ast.IfExp):
        return texts_of(node.body) | texts_of(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value else set()


def icons_in(tree: ast.AST) -> set[str]:
    """Names given where an icon is wanted, and every other text that looks like the name of one."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ICON.fullmatch(node.value):
            found.add(node.value)
        if isinstance(node, ast.Call):
            found |= {name for keyword in node.keywords if keyword.arg == "icon" for name in texts_of(keyword.value)}
            place = ICON_PLACES.get(called_name(node))
            if place is not None and len(node.args) > place:
                found |= texts_of(node.args[place])
    return found


def test_every_icon_that_is_used_is_there():
    used = {module.name: icons_in(module.tree) for module in modules() if module.room == "gui"}
    assert len(set().union(*used.values())) > 20
    missing = {f"{module}: {icon}" for module, icons in used.items() for icon in icons if not has_icon(icon)}
    assert missing == set()


def test_the_search_for_icons_bites():
    code = (
        'kit.button(words, icon="a" if on else "b"); EmptyState(kit, "c", title, text); kit.icon("d"); ("moon-line",)'
    )
    assert icons_in(ast.parse(code)) == {"a", "b", "c", "d", "moon-line"}


def test_every_picture_of_the_style_sheet_is_there():
    source = next(module.source for module in modules() if module.name == "gui.style_sheet")
    named = re.findall(r"\$icons/([\w/.-]+)", source)
    assert named
    assert [name for name in named if not (RESOURCES / "icons" / name).is_file()] == []


def test_the_icons_are_those_that_the_script_makes():
    tree = ast.parse((ROOT / "scripts" / "make_icons.py").read_text(encoding="utf-8"))
    names = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NAMES"
    )
    assert sorted(names) == sorted(path.stem for path in (RESOURCES / "icons").glob("*.png"))
    assert (RESOURCES / "icons" / "LICENSE.txt").is_file()


# --- layouts ------------------------------------------------------------------------------------------------------


def metrics_of(block: Block) -> set[str]:
    return {column.metric for column in block.columns if column.metric} | set(block.metric_names.values())


@cache
def known_metrics() -> frozenset[str]:
    return frozenset(load_profiles(RESOURCES / "profiles").metrics())


def wanted_by(block: Block) -> set[str]:
    return {name for group in block.require_any for name in group}


@for_each("layout", load_layouts(RESOURCES / "layouts"), named=lambda layout: layout.id)
def test_a_layout_names_only_what_exists(layout):
    for block in layout.blocks:
        fields = set(KIND_OF[block.kind].names)
        roles = {column.role for column in block.columns if column.role}
        assert {column.field for column in block.columns if column.field} <= fields
        assert metrics_of(block) <= known_metrics()
        assert wanted_by(block) <= known_metrics() | fields | roles


# --- sizes --------------------------------------------------------------------------------------------------------


def test_no_file_is_large():
    files = [path for path in RESOURCES.rglob("*") if path.is_file()]
    assert len(files) > 50
    assert [path.name for path in files if path.stat().st_size > LARGEST] == []
