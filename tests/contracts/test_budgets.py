"""Sizes as a mirror of the house; the figures are in ARCHITECTURE.md."""

import ast

from tests.cases import for_each
from tests.contracts.house import functions_of, length, modules

LONGEST_FUNCTION, LONGEST_FILE, LONGEST_CLASS = 60, 400, 300
BROAD_EXCEPTS = {"app.command_line", "gui.task_runner"}  # the two places that turn our bugs into a report


@for_each("module", modules(), named=lambda m: m.name or "package")
def test_files_functions_and_classes_stay_small(module):
    bad = []
    if len(module.source.splitlines()) > LONGEST_FILE:
        bad.append(f"{module.name} has {len(module.source.splitlines())} lines")
    bad += [
        f"{module.name}.{node.name} has {length(node)} lines"
        for node in functions_of(module)
        if length(node) > LONGEST_FUNCTION
    ]
    bad += [
        f"{module.name}.{node.name} has {length(node)} lines"
        for node in module.nodes
        if isinstance(node, ast.ClassDef) and length(node) > LONGEST_CLASS
    ]
    assert bad == []


def test_broad_excepts_stand_in_two_files_only():
    found = {
        module.name
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
    }
    assert found <= BROAD_EXCEPTS


@for_each("module", modules(), named=lambda m: m.name or "package")
def test_public_classes_and_module_functions_promise_something(module):
    bad = []
    for node in module.tree.body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        speaks = ast.get_docstring(node)
        says_it_by_name = isinstance(node, ast.FunctionDef) and length(node) <= 8 and node.returns is not None
        if not speaks and not says_it_by_name:
            bad.append(f"{module.name}.{node.name}")
    assert bad == []


def test_every_module_says_what_it_is():
    assert [m.name for m in modules() if not ast.get_docstring(m.tree) and m.source.strip()] == []
