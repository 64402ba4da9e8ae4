"""What is said of a period before its report is made."""

from datetime import date

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import report_offer
from seller_toolkit.services.reports.report_periods import CUSTOM, ReportPeriod
from tests.unit.services.files import bring_scores

JOB = JobContext()


def test_shops_and_their_days(demo):
    offer = report_offer.report_offer(JOB, demo).value
    assert [shop.demo for shop in offer.shops] == [True, True]
    assert offer.today(()) == date(2026, 10, 31)
    bring_scores(demo, ("2026-11-20", 4.5, 4.6, 4.4, 4.5))
    offer = report_offer.report_offer(JOB, demo).value
    assert [shop.demo for shop in offer.shops] == [False, True, True]
    assert offer.today(()) == date(2026, 11, 22)
    assert [shop.name for shop in offer.meant(())] == ["我的店"]


def test_what_a_month_holds_and_lacks(demo):
    found = report_offer.period_data(JOB, demo, (), ReportPeriod.month("2026-10")).value
    assert len(found.holds) == 2
    assert "scores of 31 of 31 days, Orders, Parcels, Reviews" in found.holds[0]
    assert found.lacks[0].endswith(": After-sales cases")
    assert not found.empty


def test_days_without_a_score_and_days_to_come_are_told(workspace):
    bring_scores(workspace, ("2026-11-20", 4.5, 4.6, 4.4, 4.5), ("2026-11-22", 4.5, 4.6, 4.4, 4.5))
    days = ReportPeriod(CUSTOM, date(2026, 11, 19), date(2026, 11, 25))
    found = report_offer.period_data(JOB, workspace, (), days).value
    assert found.holds == ("scores of 2 of 4 days",)
    assert found.lacks[0].startswith("scores of 2 days, ")
    assert found.lacks[0].endswith(", 3 days are still to come")


def test_a_period_of_which_nothing_is_known_is_empty(demo):
    assert report_offer.period_data(JOB, demo, (), ReportPeriod.month("2020-01")).value.empty
    assert report_offer.period_data(JOB, demo, (), ReportPeriod.month("2027-01")).value.empty
