"""The report of a period: every figure is what the command line says of the same days; progress, cancel, refusals."""

import json
import re
from argparse import Namespace
from datetime import date, timedelta
from functools import cache
from math import fsum
from statistics import fmean

import pytest

from seller_toolkit.app.cli import diagnose_command, view_commands
from seller_toolkit.app.cli.answers import show
from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.domain.report import Chart, Heading, Table
from seller_toolkit.i18n.labels import total_label
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.reports import period_report
from seller_toolkit.services.reports.report_periods import CUSTOM, MONTH, QUARTER, WEEK, ReportPeriod
from seller_toolkit.services.rivals import comparison
from seller_toolkit.services.scores import event_log
from seller_toolkit.services.scores.score_trend import trend_view
from seller_toolkit.services.scores.trend_chart import trend_spec
from seller_toolkit.store import shops
from tests.conftest import make_workspace
from tests.unit.services.files import bring_scores

OCTOBER = ReportPeriod.month("2026-10")
SEPTEMBER = ReportPeriod.month("2026-09")
USUAL = {"platform": "", "profile": "", "shop": "", "first": "", "last": "", "changes": False}
Q3 = ReportPeriod.containing(QUARTER, date(2026, 9, 1))
PERIODS = (OCTOBER, SEPTEMBER, ReportPeriod.containing(WEEK, date(2026, 10, 14)), Q3)


@pytest.fixture(scope="module")
def demo(demo_store, tmp_path_factory):
    """A workspace on a copy of the demo store, which these tests only read."""
    copy = tmp_path_factory.mktemp("read") / "demo.db"
    copy.write_bytes(demo_store.read_bytes())
    made_once.cache_clear()
    workspace = make_workspace(copy)
    yield workspace
    workspace.close()


@pytest.fixture(scope="module")
def own(demo):
    """The demo's own shops by platform."""
    with demo.store.read() as connection:
        return {shop.platform: shop for shop in shops.all_shops(connection) if shop.own}


@cache
def made_once(workspace, ids, period):
    return period_report.period_report(JobContext(), workspace, ids, period).value


def made(workspace, *ids, period=OCTOBER):
    """The report of the shops, made once for each period."""
    return made_once(workspace, ids, period)


def answered(capfdbinary, command, workspace, **options):
    """The JSON document of a command."""
    show(command(workspace, Namespace(**USUAL | options)), as_json=True)
    return json.loads(capfdbinary.readouterr().out)


# --- equal to the command line ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: f"{period.kind} {period.first}")
@pytest.mark.parametrize("platform", ["tmall", "douyin"])
def test_scores_are_those_of_the_command_line(demo, own, capfdbinary, platform, period):
    shop = own[platform]
    part = made(demo, shop.id, period=period).shops[0]
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    before = {"first": period.before.first.isoformat(), "last": period.before.last.isoformat()}
    asked = {"shop": shop.name}
    said, earlier = (
        {one["metric"]: one["points"] for one in answered(capfdbinary, view_commands.run_scores, demo, **asked, **d)["series"]}
        for d in (days, before)
    )  # fmt: skip
    told = 0
    for score, profile in zip(
        part.scores.parts, ("tmall_experience", "dsr") if platform == "tmall" else ("douyin_experience",), strict=True
    ):
        metrics = {metric.label.en: metric for metric in demo.metrics.values() if metric.id.startswith(f"{profile}.")}
        metrics[total_label()] = demo.metrics.get(f"{profile}.total")
        for row in (*score.scores, *score.metrics):
            points = said[metrics[row.label].id]
            assert (row.end, row.end_day, row.days) == (
                points[-1]["value"],
                date.fromisoformat(points[-1]["day"]),
                len(points),
            )
            assert row.mean == pytest.approx(fmean(point["value"] for point in points))
            if row.before is None:  # other rules in between
                assert any("Counted otherwise" in note and row.label in note for note in score.notes)
                continue
            assert row.before == earlier[metrics[row.label].id][-1]["value"]
            assert row.change == row.end - row.before
            told += 1
    assert told >= 8


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: f"{period.kind} {period.first}")
@pytest.mark.parametrize("platform", ["tmall", "douyin"])
def test_what_moved_them_is_what_diagnose_says(demo, own, capfdbinary, platform, period):
    shop = own[platform]
    part = made(demo, shop.id, period=period).shops[0]
    assert part.moves.moves or part.moves.steady
    for move in part.moves.moves:
        said = answered(
            capfdbinary, diagnose_command.run_diagnose, demo, shop=shop.name,
            dimension="total" if move.label == total_label() else move.label,
            first=period.before.last.isoformat(), last=period.last.isoformat(),
        )  # fmt: skip
        assert (said["before"], said["after"], said["change"]) == (move.before, move.now, move.change)
        assert said["unexplained"] == move.unexplained
        parts = [(one["label"], one["value"], one["evidence"]) for one in said["parts"]]
        assert parts == [(one.label, one.value, one.rows) for one in move.parts]
        known = [one.value for one in move.parts if one.value is not None]
        assert fsum([*known, move.unexplained]) == pytest.approx(move.change, abs=1e-12)
        for cause in move.causes:
            assert any(cause.title in note and cause.words in note for note in said["notes"])
        for note in (*move.notes, *part.moves.notes):
            assert note in said["notes"] or note.startswith("No cause") or note in part.moves.notes


@pytest.mark.parametrize("platform", ["tmall", "douyin"])
def test_lines_at_the_data_s_end_are_those_of_the_status(demo, own, capfdbinary, platform):
    shop = own[platform]
    (said,) = answered(capfdbinary, view_commands.run_status, demo, shop=shop.name)["shops"]
    part = made(demo, shop.id).shops[0]
    rows = part.lines.rows
    assert [(one["value"], one["now"], one["margin"], one["state"], one["chance"]) for one in said["thresholds"]] == [
        (row.level, row.value, row.margin, row.state, row.chance) for row in rows
    ]
    assert [one["consequence"] for one in said["thresholds"]] == [row.consequence for row in rows]
    assert part.cover.lead.value == said["total"]
    states = [one["state"] for one in said["thresholds"]]
    assert part.cover.lines_met == sum(state in ("ok", "near") for state in states)
    assert part.cover.lines_missed == states.count("below")


def test_competitors_at_the_data_s_end_are_those_of_the_tab(demo, own):
    shop = own["tmall"]
    chapter = made(demo, shop.id).shops[0].rivals
    view = comparison.comparison(JobContext(), demo, shop.id, "tmall_experience").value
    said = {row.shop.name: [row.cells[target].value for target, _ in view.dimensions] for row in view.rows}
    assert {one.name: list(one.values) for one in chapter.shops} == said
    assert [one.mean for one in chapter.dimensions] == [view.means[target] for target, _ in view.dimensions]
    ranks = {target: next(row for row in view.rows if row.shop.own).cells[target].rank for target, _ in view.dimensions}
    assert [one.rank for one in chapter.dimensions] == list(ranks.values())


def test_events_are_judged_as_in_the_event_list(demo, own):
    shop = own["tmall"]
    said = {line.event.day: line for line in event_log.events_view(JobContext(), demo, shop.id).value.lines}
    (courier,) = made(demo, shop.id, period=SEPTEMBER).shops[0].events.events
    assert courier.effect == said[courier.day].effect.words
    assert (courier.title, courier.kind) == (said[courier.day].event.title, said[courier.day].kind_label)


def test_the_chart_is_that_of_the_trend_tab(demo, own):
    shop = own["tmall"]
    view = trend_view(JobContext(), demo, shop.id, Period(0, OCTOBER.first, OCTOBER.last)).value
    assert made(demo, shop.id).shops[0].scores.parts[0].chart == trend_spec(view)


# --- the whole ----------------------------------------------------------------------------------------------------------


def test_all_shops_have_a_summary_of_what_their_parts_say(demo, own):
    view = made(demo, *(shop.id for shop in own.values()))
    assert (view.shop, view.period, view.day) == ("2 shops", "2026-10", date(2026, 10, 31))
    for row, part in zip(view.summary, view.shops, strict=True):
        assert (row.shop, row.value, row.change) == (part.name, part.cover.lead.value, part.cover.lead.change)
        assert (row.lines_met, row.lines_missed) == (part.cover.lines_met, part.cover.lines_missed)
        assert row.reviews == part.cover.counts[1].value
    report = period_report.period_document(view)
    assert [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 1] == [
        part.name for part in view.shops
    ]


def test_the_report_says_nothing_of_buyers(demo, own):
    """No order number, no phone number, no nickname stands in any text."""
    report = period_report.period_document(made(demo, own["tmall"].id, period=SEPTEMBER))
    told = " ".join(
        cell
        for block in report.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        if isinstance(cell, str)
    ) + " ".join(block.alt for block in report.blocks if isinstance(block, Chart))
    assert not re.search(r"\d{11,}", told)


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (OCTOBER, "2026-10"),
        (Q3, "2026 Q3"),
        (ReportPeriod.containing(WEEK, date(2026, 10, 14)), "2026-10-12 – 2026-10-18"),
        (ReportPeriod(CUSTOM, date(2026, 10, 2), date(2026, 10, 9)), "2026-10-02 – 2026-10-09"),
    ],
)
def test_periods_have_their_words(period, words):
    assert period_report.period_words(period) == words


def test_a_period_without_any_data_is_refused(demo, own):
    for period in (ReportPeriod.month("2024-01"), ReportPeriod.month("2027-01")):
        with pytest.raises(UserError) as refused:
            made(demo, own["tmall"].id, period=period)
        assert refused.value.code == "report.no_data"
        assert refused.value.params == {
            "shop": own["tmall"].name, "first": period.first.isoformat(), "last": period.last.isoformat(),
        }  # fmt: skip


def test_of_several_shops_one_may_have_no_data(workspace):
    bring_scores(workspace, ("2026-10-30", 4.5, 4.6, 4.4, 4.5), shop="甲")
    bring_scores(workspace, ("2026-08-30", 4.5, 4.6, 4.4, 4.5), shop="乙", name="b.csv")
    view = made(workspace, 1, 2)
    assert view.shops[1].cover is None
    assert view.shops[1].lacking["coverage"]
    assert view.summary[1].value is None


def test_progress_rises_to_its_end_and_names_the_chapter(demo, own):
    told = []
    period_report.period_report(JobContext(told.append), demo, [own["tmall"].id], OCTOBER)
    done = [one.done for one in told]
    assert done == sorted(done)
    assert (told[-1].done, {one.total for one in told}) == (told[-1].total, {told[-1].total})
    assert told[2].stage == f"{own['tmall'].name}: what moved them"


@pytest.mark.parametrize("after", [1, 3, 9])
def test_it_can_be_cancelled_before_every_chapter(demo, own, after):
    context = JobContext()
    seen = []

    def cancel(progress):
        seen.append(progress)
        if len(seen) == after:
            context.cancel()

    context.on_progress = cancel
    with pytest.raises(Cancelled):
        period_report.period_report(context, demo, [own["tmall"].id], OCTOBER)
    assert len(seen) == after


def test_the_score_can_be_chosen(demo, own):
    part = period_report.period_report(JobContext(), demo, [own["tmall"].id], OCTOBER, "dsr").value.shops[0]
    assert [one.label for one in part.scores.parts] == ["Shop ratings (DSR)"]
    assert part.cover.lead.label == "Logistics service"  # no total: its lowest dimension leads
    assert part.cover.worst is None


# --- periods that are not over ------------------------------------------------------------------------------------------


def test_a_period_that_is_not_over_goes_up_to_today(workspace):
    days = [date(2026, 10, 1) + timedelta(days=n) for n in range(50)]
    bring_scores(workspace, *((day, 4.5 - n / 1000, 4.6, 4.4, 4.5) for n, day in enumerate(days)))
    part = made(workspace, 1, period=ReportPeriod.month("2026-11")).shops[0]
    assert part.coverage.last == date(2026, 11, 22)
    assert part.coverage.caveats[0].startswith("The period is not over: figures go up to 2026-11-22")
    (row, *_) = part.coverage.rows
    assert (row.days, row.of, row.gaps) == (19, 22, ((date(2026, 11, 20), date(2026, 11, 21)),))  # today may still come
    assert part.cover.notes == ("The scores are those of 2026-11-19, the newest of the period.",)
    assert part.lines.ahead


def test_a_year_before_is_told_where_it_is_known(workspace):
    bring_scores(
        workspace, ("2025-10-31", 4.4, 4.5, 4.3, 4.4), ("2026-10-15", 4.5, 4.6, 4.4, 4.5), ("2026-11-01", 4.9, 4.9, 4.9, 4.9)
    )  # fmt: skip
    part = made(workspace, 1, period=OCTOBER).shops[0]
    row = part.scores.parts[0].scores[0]
    assert (row.end, row.before, row.year_before) == (4.5, None, 4.4)
    assert row.year_change == pytest.approx(0.1)
    assert part.moves is None  # September is not there
    assert part.scores.parts[0].notes == (
        "There are values of 1 of 31 days; means are those of these days.",
        "No values of the period before (2026-09-01 – 2026-09-30).",
    )
    assert not part.lines.ahead  # November is known
    assert any(caveat.startswith("Few data") for caveat in part.coverage.caveats)


def test_kinds_of_periods_are_all_told(demo, own):
    kinds = {period.kind for period in PERIODS} | {CUSTOM}
    assert kinds == {MONTH, WEEK, QUARTER, CUSTOM}
    ten_days = ReportPeriod(CUSTOM, date(2026, 10, 2), date(2026, 10, 11))
    part = made(demo, own["tmall"].id, period=ten_days).shops[0]
    assert part.moves.moves[0].before_day == date(2026, 10, 1)
    assert part.coverage.rows[0].of == 10
