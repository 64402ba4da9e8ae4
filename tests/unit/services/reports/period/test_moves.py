"""What moved a score: what moved most comes first, and what several moves say is said once."""

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period_report import period_report
from seller_toolkit.services.reports.report_periods import ReportPeriod


def test_what_several_moves_say_is_said_once(demo):
    chapter = period_report(JobContext(), demo, [1], ReportPeriod.month("2026-09")).value.shops[0].moves
    notes = [note for move in chapter.moves for note in move.notes]
    assert len(notes) == len(set(notes))
    assert not set(notes) & set(chapter.notes)
    assert any("does not publish the weights" in note for note in chapter.notes)
    assert [move.label for move in chapter.moves][:2] == ["Total", "Logistics speed"]  # what moved most comes first
    assert chapter.moves[0].causes[0].cases == 16
