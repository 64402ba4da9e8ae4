"""What the documents name is there: files, modules, names of the code; and what is there is named. Commands: `test_shown_commands.py`."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.i18n import error_texts
from seller_toolkit.importing.layouts import load_layouts
from seller_toolkit.profiles.book import load_profiles
from tests.contracts.house import PACKAGE, ROOT, modules
from tests.contracts.test_budgets import BROAD_EXCEPTS, LONGEST_CLASS, LONGEST_FILE, LONGEST_FUNCTION
from tests.contracts.test_layers import LAYERS, ONLY_IN, OPEN_TO_GUI_IN_SERVICES, SERVICES

README, ARCHITECTURE, CONTRIBUTING = (ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING"))
INSTALLING = ROOT / "docs" / "installing.md"
GUIDES = {"zh_CN": ROOT / "docs" / "guide.zh.md", "en": ROOT / "docs" / "guide.en.md"}
PAGES = tuple(sorted({*(ROOT / "docs").rglob("*.md")} - {*GUIDES.values()}))
DOCUMENTS = (README, ARCHITECTURE, CONTRIBUTING, *GUIDES.values(), *PAGES)
MADE_AT_RUN_TIME = (
    ".venv", "demo-output/", "backups/", "store.db", "settings.json", "%LOCALAPPDATA%", "~/", "shots",
    "dist/", "portable.txt", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json",
)  # fmt: skip
FILE_ENDINGS = ("py", "toml", "md", "json", "db", "lock", "spec", "ts", "txt", "csv", "xlsx", "pdf", "png", "html")
FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
PATH = re.compile(r"[\w.<>*~%-]+(?:[/\\][\w.<>*-]*)+|\.?[\w<>*-]+(?:\.[\w<>*-]+)*\.(?:" + "|".join(FILE_ENDINGS) + ")")
DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
NAME = re.compile(r"[A-Z]\w*[a-z]\w*[A-Z]\w*|[A-Z][A-Z_]{3,}|[a-z]+_\w+|[A-Z][a-z]+[A-Z]?\w*")
NOT_A_NAME = {"SellerToolkit", "CHANGELOG", "LICENSE", "README"}


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def spans_of(text: str) -> list[str]:
    """Code within running text, without the fenced blocks."""
    return re.findall(r"`([^`\n]+)`", FENCE.sub("", text))


def code_of(document: Path) -> list[str]:
    return spans_of(text_of(document)) + fenced_lines(text_of(document))


def fenced_lines(text: str, language: str = "") -> list[str]:
    return [line.strip() for kind, block in FENCE.findall(text) if kind == language for line in block.splitlines()]


def sources() -> str:
    scripts = [text_of(path) for path in sorted((ROOT / "scripts").rglob("*.py"))]
    return "\n".join([*(module.source for module in modules()), text_of(ROOT / "dev.py"), *scripts])


# --- files --------------------------------------------------------------------------------------------------------


def is_path(span: str) -> bool:
    """Whether it names a file of the project; `reports.exporters.pdf` is a module, whatever it ends with."""
    if span.startswith((*MADE_AT_RUN_TIME, ".expected")):
        return False
    return bool(PATH.fullmatch(span)) and not (DOTTED.fullmatch(span) and is_known(span))


def exists(span: str) -> bool:
    """Below the project or the package; `<id>` stands for any name; a name alone may be anywhere in the project's root."""
    pattern = re.sub(r"<[^>]*>", "*", span.rstrip("/"))
    return any(any(folder.glob(pattern)) for folder in (ROOT, PACKAGE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_every_file_that_is_named_exists(document):
    named = [span for span in spans_of(text_of(document)) if is_path(span)]
    assert [span for span in named if not exists(span)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_every_link_leads_somewhere(document):
    links = re.findall(r"\]\(([^)\s]+)\)", text_of(document))
    assert links
    assert [
        link
        for link in links
        if not link.startswith(("#", "https://")) and not (document.parent / link.partition("#")[0]).exists()
    ] == []


def test_toml_that_is_shown_stands_in_a_layout():
    shown = [line for line in fenced_lines(text_of(CONTRIBUTING), "toml") if line]
    layouts = "".join(text_of(path) for path in (ROOT / "resources" / "layouts").glob("*.toml"))
    assert shown
    assert [line for line in shown if line not in layouts] == []


# --- names of the code --------------------------------------------------------------------------------------------


@cache
def names_in_modules() -> dict[str, set[str]]:
    """What each module has at its top, by the module's full name."""
    return {module.name: names_in(module.tree) for module in modules()}


@cache
def members_of_classes() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for module in modules():
        for node in module.nodes:
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).update(names_in(node))
    return found


def names_in(tree: ast.Module | ast.ClassDef) -> set[str]:
    return {name for node in tree.body for name in bound_by(node)}


def bound_by(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    for target in targets:
        yield from (part.id for part in ast.walk(target) if isinstance(part, ast.Name))


@cache
def other_dotted_names() -> set[str]:
    """Codes of errors and ids of metrics are written like modules."""
    codes = {*error_texts.ERROR_TEXTS, *error_texts.ROW_TEXTS, *error_texts.CHECK_TEXTS}
    return codes | set(load_profiles(ROOT / "resources" / "profiles").metrics())


def is_known(dotted: str) -> bool:
    """A module (by its full name or its last word) with what it has, a class with a member, a code or a metric."""
    name = dotted.removeprefix("seller_toolkit.")
    owner, _, last = name.rpartition(".")
    known = names_in_modules()
    if name in known or name in other_dotted_names() or last in members_of_classes().get(owner, ()):
        return True
    return any(last in names for full, names in known.items() if full == owner or full.endswith(f".{owner}"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_every_module_and_its_names_exist(document):
    dotted = [span for span in spans_of(text_of(document)) if DOTTED.fullmatch(span) and not PATH.fullmatch(span)]
    assert [span for span in dotted if not is_known(span)] == []


@pytest.mark.parametrize("document", [ARCHITECTURE, CONTRIBUTING], ids=lambda p: p.name)
def test_every_name_of_the_code_is_in_the_code(document):
    words = set(re.findall(r"\w+", sources()))
    named = {span for span in spans_of(text_of(document)) if NAME.fullmatch(span)} - NOT_A_NAME
    assert named
    assert sorted(name for name in named if name not in words) == []


@pytest.mark.parametrize(
    "name", ["import_files.paint_it", "services.desks.desk.nothing", "MainWindow.fly", "dsr.charm", "attic.x"]
)
def test_the_rule_about_names_bites(name):
    assert not is_known(name)


@pytest.mark.parametrize(
    "name", ["tests/contracts/test_luck.py", "services/attic.py", "resources/<id>/x.toml", "no.toml"]
)
def test_the_rule_about_files_bites(name):
    assert is_path(name)
    assert not exists(name)


# --- rules that are told twice ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("top", "layers"), [("app", LAYERS), ("desks", SERVICES)])
def test_the_layers_are_those_of_the_contract(top, layers):
    line = next(line for line in fenced_lines(text_of(ARCHITECTURE)) if line.startswith(f"{top} →"))
    assert [set(part.strip(" {}").split()) for part in line.split("→")] == list(reversed(layers))


def test_the_rooms_are_all_described():
    rooms = {module.room for module in modules() if "." in module.name}
    assert sorted(room for room in rooms if f"| `{room}/` |" not in text_of(ARCHITECTURE)) == []


def test_the_rooms_of_the_services_are_all_described():
    text = text_of(ARCHITECTURE)
    assert sorted(room for layer in SERVICES for room in layer if f"| `services/{room}/` |" not in text) == []


def test_what_screens_may_import_besides_the_desks_is_that_of_the_contract():
    line = next(line for line in text_of(ARCHITECTURE).splitlines() if "only modules that cost nothing" in line)
    told = {span.removeprefix("services/").removesuffix(".py").replace("/", ".") for span in spans_of(line)}
    assert told == set(OPEN_TO_GUI_IN_SERVICES) - {"desks"}


def test_the_libraries_are_those_of_the_contract():
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", text_of(ARCHITECTURE), re.MULTILINE)
    told = {library: tuple(re.findall(r"`([^`]+)`", places)) for library, places in rows}
    assert {library: told.get(library) for library in ONLY_IN} == ONLY_IN


def test_the_budgets_are_those_of_the_contract():
    told = dict(re.findall(r"^\| (?:lines of a |files with )([^|]+) \| (\d+) \|$", text_of(ARCHITECTURE), re.MULTILINE))
    limits = {"function": LONGEST_FUNCTION, "file": LONGEST_FILE, "class": LONGEST_CLASS}
    assert {name: int(limit) for name, limit in told.items()} == limits | {"`except Exception`": len(BROAD_EXCEPTS)}


# --- what the program knows ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", GUIDES)
def test_the_guides_name_every_layout_and_platform(language):
    guide = text_of(GUIDES[language])
    layouts = load_layouts(ROOT / "resources" / "layouts")
    assert [one.id for one in layouts if f"| {one.label.of(language)} |" not in guide] == []
    assert [platform for platform in PLATFORMS if f"`{platform}`" not in guide] == []
