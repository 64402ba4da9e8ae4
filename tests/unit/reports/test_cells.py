from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.reports.exporters.cells import FORMULA_STARTS, known, may_be_formula, printable, shown
from seller_toolkit.reports.exporters.csv import csv_text
from tests.cases import for_each

TEXT = Column("t")
SCORE = Column("n", numeric=True, digits=2)
GAP = Column("g", numeric=True, digits=2, signed=True)


@for_each(
    "value, column, words",
    [
        (None, SCORE, "—"),
        (float("nan"), SCORE, "—"),
        ("", TEXT, ""),
        (4.5, SCORE, "4.50"),
        (1432.984, SCORE, "1,432.98"),
        (-0.09, GAP, "−0.09"),
        (0.09, GAP, "+0.09"),
        (-0.001, GAP, "0.00"),
        (Decimal("95.10"), Column("d"), "95.10"),
        (-3, Column("d"), "−3"),
        (3, Column("d", signed=True), "+3"),
        (date(2026, 11, 21), TEXT, "2026-11-21"),
        (datetime(2026, 11, 21, 8, 42), TEXT, "2026-11-21 08:42"),
        ("2688010047715520", TEXT, "2688010047715520"),
    ],
)
def test_cells_are_shown_as_people_read_them(value, column, words):
    assert shown(value, column) == words


@pytest.mark.parametrize("text", ["=1+1", "+SUM(A1)", "-cmd|x", "@x", "\t=1", " =1", "\u3000=1", "＝1", "-1-1", "+86x"])
def test_what_could_be_a_formula_is_known(text):
    assert may_be_formula(text)


@pytest.mark.parametrize("text", ["", "4.48", "-0.09", "+3", "−0.09", "物流=慢", "—", "a@b"])
def test_plain_text_and_signed_numbers_are_no_formulas(text):
    assert not may_be_formula(text)


@given(st.text())
def test_printable_text_has_no_control_characters_and_stays_otherwise(text):
    clean = printable(text)
    assert printable(clean) == clean
    assert not any(ord(c) < 32 and c not in "\t\n\r" for c in clean)
    clean.encode("utf-8")


@given(st.text(min_size=1, max_size=20))
def test_no_csv_field_begins_a_formula(text):
    report = Report("t", "", "", (Table((TEXT,), ((text,),)),))
    field = csv_text(report).split("\r\n", 1)[1].removesuffix("\r\n").lstrip('"')
    number = printable(text).strip(" \u3000\u00a0").lstrip("+-").rstrip("%").replace(".", "", 1)
    assert not field.startswith(FORMULA_STARTS) or number.isdecimal()


def test_numbers_that_are_none_are_missing():
    assert known(float("inf")) is None
    assert known(Decimal("NaN")) is None
    assert known(0) == 0
