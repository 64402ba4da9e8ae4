"""Every code that is raised has its sentence, and every sentence belongs to a code that is raised."""

import ast

from seller_toolkit.domain.imports import RowProblem, Trouble
from seller_toolkit.i18n import error_texts, import_checks
from tests.contracts.house import called_name, modules

RAISERS = {"UserError", "BugError", "Trouble", "invalid"}


def codes_in_the_source() -> set[str]:
    """Every literal that looks like a code and stands outside the list of sentences."""
    known = set(error_texts.ERROR_TEXTS) | set(error_texts.ROW_TEXTS) | set(error_texts.CHECK_TEXTS)
    return {
        node.value
        for module in modules()
        if module.name != "i18n.error_texts"
        for node in module.nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in known
    }


def raised_codes() -> set[str]:
    return {
        node.args[0].value
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Call)
        and called_name(node) in RAISERS
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def test_every_raised_code_has_a_sentence():
    assert raised_codes() - set(error_texts.ERROR_TEXTS) == set()


def test_every_sentence_has_a_code_that_is_raised():
    known = set(error_texts.ERROR_TEXTS) | set(error_texts.ROW_TEXTS) | set(error_texts.CHECK_TEXTS)
    assert known - codes_in_the_source() == set()


def checks_that_are_made() -> dict[str, str]:
    """Code → level of every `Check(CheckLevel.X, "code", …)`; where one of two codes is chosen, both."""
    made: dict[str, str] = {}
    for module in modules():
        for node in module.nodes:
            if isinstance(node, ast.Call) and called_name(node) == "Check" and isinstance(node.args[0], ast.Attribute):
                codes = [one.value for one in ast.walk(node.args[1]) if isinstance(one, ast.Constant)]
                made |= dict.fromkeys((code for code in codes if isinstance(code, str)), node.args[0].attr)
    return made


def test_every_check_of_an_import_has_its_sentence_and_every_sentence_its_check():
    """A block becomes a trouble, so its sentence stands among the errors."""
    made = checks_that_are_made()
    blocks = {code for code, level in made.items() if level == "BLOCK"}
    assert set(made) - blocks == set(import_checks.IMPORT_CHECK_TEXTS)
    assert blocks
    assert blocks <= set(error_texts.ERROR_TEXTS)


def test_a_sentence_never_fails_for_want_of_a_parameter():
    assert error_texts.error_text("file.not_found", {}) == "There is no file …. Was it moved or renamed?"
    assert error_texts.trouble_text(Trouble("file.empty", {"name": "a.csv"})).startswith("a.csv")
    assert error_texts.error_text("no.such.code", {}) == "no.such.code"


def test_a_rejected_row_says_where_what_and_why():
    problem = RowProblem(41, "日期", "time.unreadable", "11-3?")
    assert error_texts.row_problem_text(problem) == "Row 41: 日期 “11-3?” is not a date or time"
    assert (
        error_texts.row_problem_text(RowProblem(2, "订单编号", "required.missing", ""))
        == "Row 2: 订单编号 is empty but needed"
    )
    assert error_texts.check_text("batch.unfinished") == "An import was never finished."
