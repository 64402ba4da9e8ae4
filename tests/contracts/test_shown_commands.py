"""Each command that the documents show is one: of the program, of `dev.py`, of Python's `-m`; with options that it takes, and
menus that the window has. Both guides show the same.
"""

import argparse
import importlib.util
import re
import shlex
import xml.etree.ElementTree as Xml
from functools import cache
from pathlib import Path

import pytest

import dev
from seller_toolkit.app.cli.parser import make_parser, parse
from tests.contracts.house import ROOT
from tests.contracts.test_docs import CONTRIBUTING, DOCUMENTS, GUIDES, README, code_of, sources, spans_of, text_of

DEV_COMMAND = re.compile(r"(?:python3? )?dev\.py (\w.*)")
MODULE = re.compile(r"python3? -m ([\w.]+)")
VARIABLE = re.compile(r"([A-Z_]+)=\w+ python3? ")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
OF_OTHERS = {"--extra", "--ignore-missing", "--options", "--timestamp", "--wait"}
"""Options of uv, sha256sum, codesign and notarytool."""
OF_PYTEST = {"--durations", "--parts"}
OPENS_THE_WINDOW = "window"
WITHOUT_MEANING = {"--json", "--lang"}
"""Options that may stand behind any command, and are shown once."""

every_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    actions = parser._subparsers
    assert actions
    return {name: one for action in actions._group_actions for name, one in (action.choices or {}).items()}


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    """Its options with two dashes, without those that are told to nobody."""
    shown = [action for action in parser._actions if action.help != argparse.SUPPRESS]
    return {option for action in shown for option in action.option_strings if option.startswith("--")} - {"--help"}


@cache
def program() -> dict[str, argparse.ArgumentParser]:
    return commands_of(make_parser())


@cache
def developer() -> dict[str, argparse.ArgumentParser]:
    return commands_of(dev.make_parser())


def of_the_program(document: Path) -> list[str]:
    """Command lines of the program, without its name; what is left out as "…" is not tried."""
    lines = [line for line in code_of(document) if line.startswith("seller-toolkit ") and "…" not in line]
    return [line.partition(" ")[2] for line in lines]


def of_the_developer(document: Path) -> list[str]:
    return [line for text in code_of(document) for line in DEV_COMMAND.findall(text)]


# --- the program --------------------------------------------------------------------------------------------------


@every_document
def test_every_command_line_that_is_shown_can_be_run(document):
    """The program's own parser takes each."""
    for line in of_the_program(document):
        assert parse(shlex.split(line)).command, line


def wrong_options(span: str) -> set[str]:
    """Options of a span such as `due [--shop S]` that the command in front does not take; none where no command stands there."""
    command = span.split()[0] if span.split() else ""
    known = options_of(program()[command]) if command in program() else None
    return set() if known is None else set(OPTION.findall(span)) - known


@every_document
def test_every_option_that_stands_behind_a_command_is_one_of_it(document):
    assert {span: wrong for span in spans_of(text_of(document)) if (wrong := wrong_options(span))} == {}


@every_document
def test_every_option_that_stands_alone_is_one_of_something(document):
    known = {option for one in (*program().values(), *developer().values()) for option in options_of(one)}
    named = {option for span in spans_of(text_of(document)) for option in OPTION.findall(span)}
    assert named - known - options_of(make_parser()) - OF_OTHERS - OF_PYTEST - {"--long"} == set()


def test_the_readme_names_every_command_with_every_option():
    table = [span for span in spans_of(text_of(README)) if span.split()[0] in program()]
    assert program().keys() - {span.split()[0] for span in table} == set()
    named = set(OPTION.findall(text_of(README)))
    missing = {name: options_of(one) - named for name, one in program().items()}
    assert {name: options for name, options in missing.items() if options} == {}


@pytest.mark.parametrize("language", GUIDES)
def test_the_guides_show_the_commands(language):
    assert {line.split()[0] for line in of_the_program(GUIDES[language])} == program().keys() - {OPENS_THE_WINDOW}


def test_both_guides_show_the_same_commands():
    shown = [
        [(line.split()[0], *sorted(set(OPTION.findall(line)) - WITHOUT_MEANING)) for line in of_the_program(guide)]
        for guide in GUIDES.values()
    ]
    assert shown[0] == shown[1]


@pytest.mark.parametrize("span", ["due --colour red", "report --months 3", "check --out F --really"])
def test_the_rule_about_options_bites(span):
    assert wrong_options(span)


# --- dev.py -------------------------------------------------------------------------------------------------------


@every_document
def test_every_developer_command_that_is_shown_can_be_run(document):
    """`dev.py` takes each; benchmarks, and tests that are named, are there."""
    for line in of_the_developer(document):
        words = shlex.split(line)
        if len(words) == 1:  # a command may be named without what it wants
            assert words[0] in developer(), line
            continue
        options = dev.parse(words)
        if options.command == "bench" and options.name:
            assert (ROOT / "benchmarks" / f"bench_{options.name}.py").exists(), line
        if options.command == "test":
            assert all((ROOT / word).exists() for word in options.rest if word.startswith("tests")), line
            assert {word.partition("=")[0] for word in options.rest if word.startswith("--")} <= OF_PYTEST | {"--long"}


def test_every_developer_command_is_explained():
    shown = {line.split()[0] for line in of_the_developer(CONTRIBUTING)}
    assert shown == developer().keys()
    assert all(f"dev.py {name}" in str(dev.__doc__) for name in shown)


def test_every_option_of_a_developer_command_is_explained():
    options = {option for one in developer().values() for option in options_of(one)}
    assert options - set(OPTION.findall(text_of(CONTRIBUTING))) == set()


@pytest.mark.parametrize("words", [["fly"], ["build", "--faster"], ["shots"], []])
def test_the_rule_about_developer_commands_bites(words, capsys):
    with pytest.raises(SystemExit):
        dev.parse(words)


# --- modules and variables ----------------------------------------------------------------------------------------


@every_document
def test_every_module_that_is_started_is_there(document):
    named = {name for span in code_of(document) for name in MODULE.findall(span)}
    assert {name for name in named if importlib.util.find_spec(name) is None} == set()


@every_document
def test_every_variable_is_read_somewhere(document):
    read = sources() + "".join(text_of(path) for path in (ROOT / "tests").rglob("*.py"))
    named = {name for span in code_of(document) for name in VARIABLE.findall(span)}
    assert {name for name in named if f'"{name}"' not in read} == set()


# --- menus --------------------------------------------------------------------------------------------------------

MENUS = ("File", "Edit", "View", "Report", "Tools", "Help")
ITEM_IN_ENGLISH = re.compile(rf"\b({'|'.join(MENUS)}) → ([^\s(*“`][^\n]*)")
ITEMS_IN_CHINESE = (re.compile(r"“(\w\w)”菜单(?:的|里的)?“([^“”]+)”"), re.compile(r"菜单 (\w\w) → ([^\s（），。…]+)"))
MENU_IN_CHINESE = re.compile(r"“(\w\w)”菜单|（(\w\w)菜单）|菜单 (\w\w) →")


@cache
def texts_of_the_window() -> dict[str, str]:
    """Source → Chinese of all texts of the window, without marks of keys and dots at the end."""
    found = {}
    for message in Xml.parse(ROOT / "i18n" / "seller_toolkit_zh_CN.ts").iter("message"):
        found[bare(message.findtext("source") or "")] = bare(message.findtext("translation") or "")
    return found


def bare(text: str) -> str:
    return re.sub(r"\(&\w\)", "", text).replace("&", "").removesuffix("…")


def test_the_menus_that_the_english_guide_names_are_there():
    named = ITEM_IN_ENGLISH.findall(text_of(GUIDES["en"]))
    assert len(named) > 10
    unknown = [words[:40] for _, words in named if not any(begins_with(words, text) for text in texts_of_the_window())]
    assert unknown == []


def begins_with(words: str, text: str) -> bool:
    """Whether words begin with a whole text; three letters at least, or any sentence would."""
    return len(text) >= 3 and re.match(rf"{re.escape(text)}(?!\w)", words) is not None


def test_the_menus_that_the_chinese_guide_names_are_there():
    guide, texts = text_of(GUIDES["zh_CN"]), texts_of_the_window()
    menus = {"".join(found) for found in MENU_IN_CHINESE.findall(guide)}
    assert menus - {texts[menu] for menu in MENUS} == set()
    items = {bare(item) for form in ITEMS_IN_CHINESE for _, item in form.findall(guide)}
    assert len(items) > 8
    assert items - set(texts.values()) == set()
