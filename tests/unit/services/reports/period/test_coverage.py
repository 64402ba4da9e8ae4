"""The data behind a report: days, gaps, corrections, caveats."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.reading import runs_of
from seller_toolkit.services.reports.period_report import period_report
from seller_toolkit.services.reports.report_periods import ReportPeriod
from tests.unit.services.files import bring_scores

OCTOBER = ReportPeriod.month("2026-10")


def coverage(workspace, period=OCTOBER):
    return period_report(JobContext(), workspace, [1], period).value.shops[0].coverage


@given(st.sets(st.integers(0, 400), max_size=60))
def test_runs_hold_each_day_once_and_do_not_touch(numbers):
    days = tuple(date(2026, 1, 1) + timedelta(days=n) for n in sorted(numbers))
    runs = runs_of(days)
    told = [first + timedelta(days=n) for first, last in runs for n in range((last - first).days + 1)]
    assert tuple(told) == days
    assert all(second[0] - first[1] > timedelta(days=1) for first, second in pairwise(runs))


def test_gaps_are_told_from_the_first_value_to_the_period_s_end(workspace):
    days = [date(2026, 10, day) for day in (5, 6, 9, 10, 12)]
    bring_scores(workspace, *((day, 4.5, 4.6, 4.4, 4.5) for day in days))
    row = coverage(workspace).rows[0]
    assert (row.label, row.days, row.of) == ("Scores", 5, 31)
    spans = [(first.day, last.day) for first, last in row.gaps]
    assert spans == [(7, 8), (11, 11), (13, 31)]


def test_other_kinds_have_no_gaps_but_what_to_import(workspace):
    bring_scores(workspace, ("2026-10-05", 4.5, 4.6, 4.4, 4.5))
    rows = {row.label: row for row in coverage(workspace).rows}
    assert rows["Orders"].lacking == "the order export of Qianniu (ExportOrderList)"
    assert (rows["Orders"].days, rows["Orders"].gaps) == (0, ())
    assert "Customer service" not in rows


def test_values_that_a_later_file_changed_are_told(workspace):
    rows = [(date(2026, 10, 1) + timedelta(days=n), 4.5, 4.6, 4.4, 4.5) for n in range(31)]
    bring_scores(workspace, *rows, name="first.csv")
    bring_scores(workspace, *((day, 4.51, *more) for day, _, *more in rows), name="second.csv")
    found = coverage(workspace)
    assert (found.corrections, len(found.corrected)) == (31, 20)
    one = found.corrected[0]
    assert (one.label, one.old, one.new, one.old_file, one.file) == ("Total", "4.50", "4.51", "first.csv", "second.csv")
    assert found.caveats == ()
