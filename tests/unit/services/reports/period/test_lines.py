"""Lines in a period: as they stood at its end, and which of its assessments were missed."""

from datetime import date, timedelta

import pytest

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period_report import period_report
from seller_toolkit.services.reports.report_periods import QUARTER, ReportPeriod
from tests.unit.services.files import bring_scores

Q3 = ReportPeriod.containing(QUARTER, date(2026, 9, 1))


def lines(workspace, period):
    return period_report(JobContext(), workspace, [1], period).value.shops[0].lines


@pytest.fixture
def quarter(workspace):
    """Below the line at the end of July and of September; August's last day is missing; much better in October."""
    first = date(2026, 7, 1)
    rows = []
    for n in range(100):
        day = first + timedelta(days=n)
        total = 4.1 if day.month in (7, 9) else 4.4
        if day != date(2026, 8, 31):
            rows.append((day, total, 4.6, 4.4, 4.5))
    bring_scores(workspace, *rows)
    return workspace


def test_the_missed_assessments_of_the_period_are_counted(quarter):
    (row,) = lines(quarter, Q3).rows
    assert (row.taken, row.missed, row.open) == (3, 2, 1)
    assert (row.value, row.state) == (4.1, "below")
    assert row.margin == pytest.approx(-0.1)
    assert row.consequence


def test_a_past_period_is_judged_as_it_was_and_has_no_outlook(quarter):
    chapter = lines(quarter, Q3)
    assert (chapter.as_of, chapter.ahead) == (date(2026, 9, 30), False)
    assert (chapter.rows[0].next_day, chapter.rows[0].chance) == (None, None)


def test_the_period_of_the_newest_value_has_an_outlook(quarter):
    chapter = lines(quarter, ReportPeriod.month("2026-10"))
    (row,) = chapter.rows
    assert chapter.ahead
    assert (row.state, row.taken, row.open) == ("ok", 1, 1)  # the end of October was not imported
    assert row.next_day is not None
    assert chapter.notes[1] == "The newest scores are of 2026-10-08."


def test_month_by_month_gives_the_quarter(quarter):
    months = [lines(quarter, ReportPeriod.month(f"2026-0{month}")).rows[0] for month in (7, 8, 9)]
    assert [(row.missed, row.open) for row in months] == [(1, 0), (0, 1), (1, 0)]
