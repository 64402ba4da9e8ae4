"""`report`: the report of a month, week, quarter or days of one's own (月报) as a file."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.app.cli.view_commands import check_profile, day_of, days_of, own_shops
from seller_toolkit.app.offscreen import ensure_application
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import report_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import documents
from seller_toolkit.services.reports.report_choice import FORMATS, last_complete, of_shops
from seller_toolkit.services.reports.report_periods import CUSTOM, MONTH, QUARTER, WEEK, ReportPeriod
from seller_toolkit.services.workspace import Workspace


def run_report(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The report of the shops of the name given, else of all own ones; by default of the last complete month."""
    check_profile(workspace, options)
    out = Path(options.out)
    if out.suffix.lower() not in FORMATS:
        raise UserError("export.unknown_format", suffix=out.suffix, known=" ".join(FORMATS))
    asked = _asked_period(options)
    meant = _shops(workspace, options)
    period = asked or last_complete(options.period or MONTH, max(workspace.today_of(shop) for shop in meant))
    ids = tuple(shop.id for shop in meant)
    _write(report_desk.period_document(JobContext(), workspace, ids, period, options.profile).value, out)
    document = {
        "file": str(out),
        "shops": [shop.name for shop in meant],
        "period": period.kind,
        "from": period.first,
        "to": period.last,
    }
    return Answer(document, [translate("Files", "Written: {path}").format(path=out)])


def write_reports(workspace: Workspace, shop: Shop, folder: Path) -> tuple[Path, ...]:
    """report.pdf, report.html and report.xlsx of one shop's last complete month, in a folder that is there."""
    period = last_complete(MONTH, workspace.today_of(shop))
    report = report_desk.period_document(JobContext(), workspace, (shop.id,), period).value
    files = tuple(folder / f"report{suffix}" for suffix in FORMATS)
    for file in files:
        _write(report, file)
    return files


def _write(report: Report, out: Path) -> None:
    if out.suffix.lower() == ".pdf":
        ensure_application()
    documents.write_document(report, out)


def _shops(workspace: Workspace, options: argparse.Namespace) -> Sequence[Shop]:
    if options.all and options.shop:
        raise UsageError("--all and --shop exclude each other")
    found = own_shops(workspace, options)
    meant = found if options.shop else of_shops(found, ())
    if not meant:
        raise UserError("report.no_shop")
    return meant


def _asked_period(options: argparse.Namespace) -> ReportPeriod | None:
    """The period that the options name; None: the last complete one of its kind.

    Raises:
        UsageError: they name none, or more than one.
    """
    kind = options.period
    given = [one for one in ("month", "day", "first", "last") if getattr(options, one)]
    own_days = {"first", "last"} & set(given)
    if len(given) > 1 and own_days != set(given):
        raise UsageError("--month, --day and --from with --to exclude each other")
    if options.month:
        return _month(options.month, kind)
    if own_days or kind == CUSTOM:
        return _own_days(options, kind)
    day = day_of(options.day, "--day")
    return ReportPeriod.containing(kind or MONTH, day) if day else None


def _month(text: str, kind: str) -> ReportPeriod:
    if kind in (WEEK, QUARTER, CUSTOM):
        raise UsageError(f"--month says no {kind}: give --day, or --from and --to")
    try:
        return ReportPeriod.month(text)
    except ValueError as error:
        raise UsageError(f"--month: {text!r} is not a month like 2026-10") from error


def _own_days(options: argparse.Namespace, kind: str) -> ReportPeriod:
    first, last = days_of(options)
    if first is None or last is None:
        raise UsageError("days of your own want --from and --to")
    if kind not in ("", CUSTOM):
        raise UsageError(f"--from and --to are for --period {CUSTOM}; a {kind} is named by --day")
    return ReportPeriod(CUSTOM, first, last)
