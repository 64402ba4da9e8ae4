"""Who may import whom: the house's rules, told by a test instead of by a document."""

import ast

import pytest

from tests.cases import for_each
from tests.contracts.house import PACKAGE, modules

LAYERS = (  # bottom first; rooms in one set do not know each other
    {"domain"},
    {"tables"},
    {"i18n"},
    {"settings"},
    {"profiles", "importing", "reading", "store", "analysis", "reviews", "checklist"},
    {"reports"},
    {"services"},
    {"gui"},
    {"app"},
)
SERVICES = (  # the rooms within `services` in the same way; what stands at its top is below them all
    {"keeping", "reviews"},
    {"scores"},
    {"imports"},
    {"cases", "rivals"},
    {"tasks"},
    {"reports"},
    {"desks"},
)
JOINS_SERVICES = {"services.palette"}  # stands at the top and asks them all
RANK = {room: rank for rank, layer in enumerate(LAYERS) for room in layer}
RANK_IN_SERVICES = {room: rank for rank, layer in enumerate(SERVICES) for room in layer}
HIDDEN_FROM_GUI = {"store", "importing", "reading", "analysis", "reviews", "checklist", "profiles"}
OPEN_TO_GUI_IN_SERVICES = (  # the desks, and what costs nothing to import
    "desks",
    "guide",
    "imports.folders",
    "imports.watched_folder",
    "jobs",
    "metric_help",
    "palette_index",
    "periods",
    "reports.report_choice",
    "reports.report_periods",
    "requests",
    "saved_view",
    "scores.chart_choice",
    "shortcut_sheet",
    "time_left",
    "workspace",
)
OPEN_TO_GUI_WITH_A_CHART = ("rivals.compare_chart", "scores.trend_chart")  # inside a function only
OPEN_TO_GUI_IN_REPORTS = ("seller_toolkit.reports.charts", "seller_toolkit.reports.exporters.pdf")
ONLY_IN = {  # library → modules that may use it
    "PySide6": (
        "gui",
        "app",
        "i18n.qt_backend",
        "reports.exporters.pdf",
        "reports.exporters.ink",
        "reports.exporters.tick_sheet",
        "reports.exporters.running",
        "reports.exporters.paper_table",
        "reports.exporters.vectors",
    ),
    "sqlalchemy": ("store",),
    "sqlite3": ("store",),
    "alembic": ("store",),
    "openpyxl": ("importing.readers", "reports.exporters"),
    "python_calamine": ("importing.readers",),
    "msoffcrypto": ("importing.readers",),
    "cryptography": ("store.sealed",),
    "pandas": (),
    "scipy": (),
    "ruptures": (),
    "numpy": ("reviews", "reports.charts", "analysis", "importing", "reading.ocr"),
    "rapidocr": ("reading.ocr.engine",),
    "cv2": ("reading.ocr.engine",),
    "PIL": ("reading.ocr",),
    "multiprocessing": ("reading.ocr", "app"),
    "matplotlib": ("reports.charts", "gui.widgets.chart"),
    "tomllib": ("tables", "importing", "reviews", "services"),
    "platformdirs": ("app",),
    "dateutil": ("checklist",),
    "holidays": ("reviews.public_days",),
    "pypinyin": ("i18n.pinyin",),
    "segno": ("reports.exporters",),
}


def within(module: str, places: tuple[str, ...]) -> bool:
    return any(module == place or module.startswith(f"{place}.") for place in places)


def verdicts(module: str, imported: set[str]) -> list[str]:
    """What is wrong with a module's imports, in words."""
    room = module.split(".")[0]
    bad = []
    for name in sorted(imported):
        top, *rest = name.split(".")
        if top in ONLY_IN and not within(module, ONLY_IN[top]):
            bad.append(f"{module} uses {top}")
        if top != "seller_toolkit" or not rest or rest[0] == room or rest[0] == "__version__":
            continue
        if rest[0] not in RANK:
            bad.append(f"{module} imports {rest[0]}, a room that the house does not know")
        elif RANK[rest[0]] >= RANK.get(room, len(LAYERS)):
            bad.append(f"{module} reaches up or sideways to {rest[0]}")
        elif room == "gui" and rest[0] in HIDDEN_FROM_GUI:
            bad.append(f"{module} goes past services to {rest[0]}")
        elif (
            room == "gui"
            and rest[0] == "reports"
            and name != "seller_toolkit.reports"
            and not within(name, OPEN_TO_GUI_IN_REPORTS)
        ):
            bad.append(f"{module} makes a report; services do that")
    return bad


def room_in_services(name: str) -> str:
    """The room of a module below `services`, "" for what stands at the top."""
    _, _, inner = name.partition("services.")
    return inner.split(".")[0] if inner.split(".")[0] in RANK_IN_SERVICES else ""


def services_in(imported: set[str]) -> list[str]:
    """Modules of the services among imported names, without the package's own name."""
    return sorted(
        name.removeprefix("seller_toolkit.") for name in imported if name.startswith("seller_toolkit.services.")
    )


def verdicts_in_services(module: str, imported: set[str]) -> list[str]:
    """What is wrong with the directions within `services`."""
    own = room_in_services(module)
    rank = RANK_IN_SERVICES.get(own, len(SERVICES) if module in JOINS_SERVICES else -1)
    return [
        f"{module} reaches up or sideways to {name}"
        for name in services_in(imported)
        if (other := room_in_services(name)) and other != own and RANK_IN_SERVICES[other] >= rank
    ]


def verdicts_of_gui(module: str, imported: set[str], *, in_functions: bool) -> list[str]:
    """Which services a screen imports past the desks."""
    free = OPEN_TO_GUI_IN_SERVICES + (OPEN_TO_GUI_WITH_A_CHART if in_functions else ())
    places = tuple(f"services.{place}" for place in free)
    rooms = {place.rpartition(".")[0] for place in places}  # `from services.desks import desk` names the room first
    return [
        f"{module} goes past the desks to {name}"
        for name in services_in(imported)
        if not within(name, places) and name not in rooms
    ]


@for_each("module", [m for m in modules() if m.room == "services"], named=lambda m: m.name)
def test_services_obey_their_own_directions(module):
    assert verdicts_in_services(module.name, {name for name, _ in module.imports}) == []


@for_each("module", [m for m in modules() if m.room == "gui"], named=lambda m: m.name)
def test_screens_ask_the_desks(module):
    at_once = {name for name, _ in module.top_imports}
    assert verdicts_of_gui(module.name, at_once, in_functions=False) == []
    assert verdicts_of_gui(module.name, {name for name, _ in module.imports}, in_functions=True) == []


def test_every_room_of_the_services_has_its_direction():
    there = {path.name for path in (PACKAGE / "services").iterdir() if (path / "__init__.py").exists()}
    assert there == set(RANK_IN_SERVICES)


def test_the_first_file_of_a_room_of_the_services_costs_nothing():
    """It holds a docstring only: whoever imports one module of a room must not load the others."""
    first = [m for m in modules() if m.room == "services" and m.path.name == "__init__.py"]
    assert [m.name for m in first if len(m.tree.body) != 1 or not ast.get_docstring(m.tree)] == []


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("services.jobs", "seller_toolkit.services.desks"),
        ("services.scores.standing", "seller_toolkit.services.imports.import_files"),
        ("services.reviews.reading", "seller_toolkit.services.keeping.safety"),
        ("services.reports.brief", "seller_toolkit.services.desks.desk"),
    ],
)
def test_the_rule_of_the_services_bites(module, imported):
    assert verdicts_in_services(module, {imported})


@pytest.mark.parametrize("imported", ["palette", "scores.standing", "scores.trend_chart", "reports.brief"])
def test_the_rule_of_the_desks_bites(imported):
    assert verdicts_of_gui("gui.x", {f"seller_toolkit.services.{imported}"}, in_functions=False)


@for_each("module", modules(), named=lambda m: m.name or "package")
def test_imports_obey_the_layers(module):
    imported = {name for name, _ in module.imports}
    assert verdicts(module.name, imported) == []


@for_each("module", modules(), named=lambda m: m.name or "package")
def test_every_room_is_known(module):
    assert module.room in {*RANK, "", "__main__"}


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("analysis.trend", "PySide6.QtCore"),
        ("analysis.trend", "seller_toolkit.store.scores"),
        ("services.imports", "seller_toolkit.gui.main_window"),
        ("services.imports", "sqlalchemy.select"),
        ("gui.tabs.trend_tab", "seller_toolkit.store.scores"),
        ("gui.tabs.trend_tab", "seller_toolkit.reports.exporters.html"),
        ("gui.tabs.trend_tab", "matplotlib.figure"),
        ("domain.shops", "seller_toolkit.i18n.translate"),
        ("services.x", "seller_toolkit.attic.y"),
    ],
)
def test_the_rule_itself_bites(module, imported):
    assert verdicts(module, {imported})


def test_imports_inside_functions_stand_only_where_start_up_needs_them_and_say_why():
    """Rooms that load something heavy may wait with it, each time with the reason on the line."""
    bad = []
    for module in modules():
        top = {id(node) for _, node in module.top_imports}
        lines = module.source.splitlines()
        for name, node in module.imports:
            if id(node) in top:
                continue
            reason = any("start-up" in line for line in lines[node.lineno - 2 : node.end_lineno])
            if module.room not in {"app", "services", "gui", "store", "importing", "reading"} or not reason:
                bad.append(f"{module.name}:{node.lineno} imports {name} inside a function")
    assert bad == []


def test_no_module_takes_part_in_a_cycle():
    graph = {
        m.name: {
            name.removeprefix("seller_toolkit.") for name, _ in m.top_imports if name.startswith("seller_toolkit.")
        }
        for m in modules()
    }
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, f"import cycle: {' → '.join((*path[path.index(name) :], name))}"
        if name in done or name not in graph:
            return
        for other in graph[name] - {name}:
            visit(other, (*path, name))
        done.add(name)

    for name in graph:
        visit(name, ())
