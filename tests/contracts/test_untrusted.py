"""Nothing that comes from a file is run: no unpickling, no evaluating, no module, program or library that a file names.

XML is read by ElementTree, and by the library of locked workbooks, which follow no external reference and whose expat bounds
what entities grow into; how large files, archives and pictures may be is tried in `tests/faults/test_hostile_files.py`.
"""

import ast

import pytest

from tests.contracts.house import called_name, imports_of, modules

UNPICKLING = {
    "pickle",
    "cPickle",
    "_pickle",
    "dill",
    "cloudpickle",
    "jsonpickle",
    "marshal",
    "shelve",
    "joblib",
    "copyreg",
}
EVALUATING = {"yaml", "code", "codeop", "runpy", "logging.config", "numexpr", "PySide6.QtQml", "PySide6.QtUiTools"}
LOADING = {"importlib", "imp", "pkgutil", "zipimport", "subprocess"}
OTHER_READERS = {"xml", "lxml", "tarfile", "pandas"}
FORBIDDEN = UNPICKLING | EVALUATING | LOADING | OTHER_READERS
ALLOWED = {
    "gui.tabs.opening": {"importlib"},  # tabs of our own, by their ids
    "reading.ocr.worker": {"importlib.util", "importlib.util.find_spec"},  # whether a library is there
    "importing.readers.number_formats": {"xml.etree", "xml.etree.ElementTree"},
    "importing.readers.protection": {"xml.parsers.expat", "xml.parsers.expat.ExpatError"},
}
FUNCTIONS = {"eval", "exec", "compile", "__import__", "execfile"}
METHODS = {
    "eval", "read_pickle", "to_pickle", "load_module", "exec_module", "enable_load_extension", "load_extension",
    "extractall", "unpack_archive", "startfile", "execv", "execve", "spawnv", "popen",
}  # fmt: skip
"""Of pandas, SQLite's connections, archives and `os`, whatever they are called on."""
OPENING_DOORS = {"allow_pickle", "shell"}
"""Arguments of numpy.load and of programs that are started."""


def dangers(tree: ast.AST, allowed: frozenset[str] | set[str] = frozenset()) -> list[str]:
    found = [name for name, _ in imports_of(tree) if is_forbidden(name) and name not in allowed]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            found.append(called_name(node))
        if isinstance(node.func, ast.Attribute) and (node.func.attr in METHODS or is_open_door(node.func)):
            found.append(node.func.attr)
        found += [str(word.arg) for word in node.keywords if word.arg in OPENING_DOORS and not is_false(word.value)]
    return sorted(set(found))


def is_forbidden(name: str) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in FORBIDDEN)


def is_open_door(function: ast.Attribute) -> bool:
    """Names that mean harm only on these: a dialog has an `exec`, and `platform` a `system`."""
    owner = function.value.id if isinstance(function.value, ast.Name) else ""
    return owner == "builtins" or (owner, function.attr) == ("os", "system")


def is_false(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is False


def test_no_module_runs_what_a_file_says():
    found = {module.name: dangers(module.tree, ALLOWED.get(module.name, frozenset())) for module in modules()}
    assert {name: bad for name, bad in found.items() if bad} == {}


def test_what_is_allowed_is_still_needed():
    imported = {module.name: {name for name, _ in module.imports} for module in modules() if module.name in ALLOWED}
    assert {name: ALLOWED[name] & names for name, names in imported.items()} == ALLOWED


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "import marshal, shelve",
        "from yaml import load",
        "from importlib.util import spec_from_file_location",
        "import xml.dom.minidom",
        "import subprocess",
        "eval(text)",
        "exec(text)",
        "builtins.exec(text)",
        "frame.eval(text)",
        "pd.read_pickle(path)",
        "archive.extractall(folder)",
        "connection.enable_load_extension(True)",
        "os.system(words)",
        "numpy.load(file, allow_pickle=True)",
        "numpy.load(file, allow_pickle=wanted)",
        "run(words, shell=True)",
    ],
)
def test_the_rule_itself_bites(code):
    assert dangers(ast.parse(code))


@pytest.mark.parametrize("code", ["dialog.exec()", "re.compile(text)", "numpy.load(file, allow_pickle=False)"])
def test_the_rule_spares_what_is_harmless(code):
    assert dangers(ast.parse(code)) == []
