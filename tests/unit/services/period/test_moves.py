"""What moved a score: notes said once, and dimensions that share what they read."""

from datetime import date

from seller_toolkit.services import change_rows, shop_list
from seller_toolkit.services.change_rows import ReadOnce
from seller_toolkit.services.diagnosis import diagnose
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.period_report import period_report
from seller_toolkit.services.report_periods import ReportPeriod

FIRST, LAST = date(2026, 8, 31), date(2026, 9, 30)


def test_dimensions_that_share_what_they_read_say_the_same(demo, monkeypatch):
    (shop,) = shop_list.find_shops(demo, "示例·禾畔家居旗舰店")
    once = ReadOnce()
    targets = ("total", "logistics", "quality")
    alone = [diagnose(JobContext(), demo, shop, target, FIRST, LAST).value for target in targets]
    read = []
    reading = change_rows._raw_rows
    monkeypatch.setattr(change_rows, "_raw_rows", lambda *more: read.append(more) or reading(*more))
    together = [diagnose(JobContext(), demo, shop, target, FIRST, LAST, once=once).value for target in targets]
    assert together == alone
    assert len(read) == 1


def test_what_several_moves_say_is_said_once(demo):
    chapter = period_report(JobContext(), demo, [1], ReportPeriod.month("2026-09")).value.shops[0].moves
    notes = [note for move in chapter.moves for note in move.notes]
    assert len(notes) == len(set(notes))
    assert not set(notes) & set(chapter.notes)
    assert any("does not publish the weights" in note for note in chapter.notes)
    assert [move.label for move in chapter.moves][:2] == ["Total", "Logistics speed"]  # what moved most comes first
    assert chapter.moves[0].causes[0].cases == 16
