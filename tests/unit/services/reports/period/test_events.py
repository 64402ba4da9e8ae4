"""Events of a period, and the rules that began in it."""

from datetime import date

from seller_toolkit.domain.events import Event
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period_report import period_report
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.scores import event_log
from tests.unit.services.files import bring_scores


def events(workspace, month):
    return period_report(JobContext(), workspace, [1], ReportPeriod.month(month)).value.shops[0].events


def test_only_the_period_s_events_stand_there_the_oldest_first(workspace):
    bring_scores(workspace, ("2026-10-05", 4.5, 4.6, 4.4, 4.5), ("2026-11-05", 4.5, 4.6, 4.4, 4.5))
    for day, title in ((20, "预售"), (3, "换快递")):
        event_log.save_event(JobContext(), workspace, Event(0, 1, date(2026, 10, day), "other", title))
    event_log.save_event(JobContext(), workspace, Event(0, 1, date(2026, 11, 28), "other", "盘点"))
    assert [one.title for one in events(workspace, "2026-10").events] == ["换快递", "预售"]
    (ahead,) = events(workspace, "2026-11").events
    assert (ahead.title, ahead.effect) == ("盘点", "")  # a day to come


def test_rules_that_began_are_told(workspace):
    bring_scores(workspace, ("2026-03-20", 4.5, 4.6, 4.4, 4.5), ("2026-04-20", 4.5, 4.6, 4.4, 4.5))
    (rule,) = events(workspace, "2026-03").rules
    assert (rule.day, rule.score) == (date(2026, 3, 16), "Real experience score")
    assert events(workspace, "2026-04") is None
