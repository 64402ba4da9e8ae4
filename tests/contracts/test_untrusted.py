"""Nothing that comes from a file is run: no unpickling, no evaluating.

XML is read by ElementTree alone, which follows no external reference and whose expat bounds what entities grow into.
"""

import ast

import pytest

from tests.contracts.house import called_name, imports_of, modules

FORBIDDEN = {
    "pickle",
    "cPickle",
    "dill",
    "marshal",
    "shelve",
    "joblib",
    "yaml",
    "code",
    "codeop",
    "xml.dom",
    "xml.sax",
}
CALLS = {"eval", "exec", "compile", "__import__", "execfile"}
ALLOW_PICKLE = {"allow_pickle": True, "shell": True}
"""Arguments that would open the door in libraries: numpy.load, subprocess."""


def dangers(tree: ast.AST) -> list[str]:
    found = [
        name for name, _ in imports_of(tree) if any(name == one or name.startswith(f"{one}.") for one in FORBIDDEN)
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in CALLS:
                found.append(called_name(node))
            found += [
                f"{word.arg}=True"
                for word in node.keywords
                if word.arg in ALLOW_PICKLE and isinstance(word.value, ast.Constant) and word.value.value is True
            ]
    return sorted(set(found))


def test_no_module_runs_what_a_file_says():
    found = {module.name: dangers(module.tree) for module in modules()}
    assert {name: bad for name, bad in found.items() if bad} == {}


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "from yaml import load",
        "eval(text)",
        "exec(text)",
        "numpy.load(file, allow_pickle=True)",
        "run(words, shell=True)",
    ],
)
def test_the_rule_itself_bites(code):
    assert dangers(ast.parse(code))
