"""Commands that write files: `chart`, `checklist`, `compare --out`, `report`, `backup`, `restore`, `demo`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from seller_toolkit.app.cli.answers import Answer
from seller_toolkit.app.cli.check_command import run_check
from seller_toolkit.app.cli.report_command import run_report, write_reports
from seller_toolkit.app.cli.view_commands import check_profile, compare_views, days_of, own_shops, run_compare
from seller_toolkit.app.offscreen import ensure_application
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.files import write_chart
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import demo
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.services.periods import LAST_180, Period
from seller_toolkit.services.reports import documents
from seller_toolkit.services.rivals import comparison
from seller_toolkit.services.rivals.compare_chart import dumbbell_spec
from seller_toolkit.services.rivals.comparison import CompareView
from seller_toolkit.services.rivals.comparison_document import comparison_document
from seller_toolkit.services.scores import score_trend
from seller_toolkit.services.scores.trend_chart import trend_spec
from seller_toolkit.services.tasks import task_paper
from seller_toolkit.services.workspace import Workspace


def run_chart(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The trend chart of a shop as a picture or a page; the period is all that is stored unless one is given."""
    check_profile(workspace, options)
    first, last = days_of(options)
    charts = []
    for shop in shop_list.find_shops(workspace, options.shop, options.platform):
        begin, end = _whole_period(workspace, shop).ends(workspace.today_of(shop))
        period = Period(first=first or min(begin, last or begin), last=last or max(end, first or end))
        charts.append(score_trend.trend_view(JobContext(), workspace, shop.id, period, options.profile).value)
    fitting = [view for view in charts if view.profile and options.profile in ("", view.profile.id)] or charts[:1]
    out = Path(options.out)
    places = _places(out, [view.shop for view in fitting])
    for view, place in zip(fitting, places, strict=True):
        write_chart(trend_spec(view), place)
    return _written(*places)


def run_checklist(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The printable list: without options exactly what `tasks` lists."""
    check_profile(workspace, options)
    content = "list" if options.list else options.content
    paper = PaperOptions(
        options.paper, options.landscape, options.split, content, options.list, steps=options.steps, large=options.large
    )
    ids = tuple(shop.id for shop in own_shops(workspace, options))
    return _write(
        task_paper.checklist_document(JobContext(), workspace, ids, paper, options.profile).value, Path(options.out)
    )


def run_compare_out(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The competitor table; with --out also as a file, or its chart as a picture."""
    answer = run_compare(workspace, options)
    if options.out:
        views = compare_views(workspace, options)
        for view, place in zip(views, _places(Path(options.out), [view.own for view in views]), strict=True):
            _write_comparison(view, place)
    return answer


def _write_comparison(view: CompareView, out: Path) -> None:
    """The table, narrower on paper; the chart alone as a picture."""
    if out.suffix.lower() in (".png", ".svg"):
        write_chart(dumbbell_spec(view), out)
    else:
        _write(comparison_document(view, on_paper=out.suffix.lower() == ".pdf"), out)


def run_backup(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """A copy of the store while it is open."""
    target = Path(options.out)
    size = safety.back_up(JobContext(), workspace, target, options.password).value
    return Answer({"file": str(target), "size": size}, [f"{target}  {size:,}"])


def run_backups(workspace: Workspace, _options: argparse.Namespace) -> Answer:
    """What there is to go back to, the newest first."""
    found = safety.backup_list(JobContext(), workspace).value
    listed, words = [], []
    for kept in found.backups:
        held = safety.backup_contents_of(JobContext(), workspace, kept.path).value
        listed.append(
            {
                "file": str(kept.path),
                "at": kept.at.isoformat(sep=" ", timespec="seconds"),
                "size": kept.size,
                "origin": kept.origin.value,
                "shops": list(held.shops),
                "records": dict(held.records),
                "tasks": held.tasks,
                "imports": held.imports,
            }
        )
        words.append(
            f"{kept.at.isoformat(sep=' ', timespec='seconds')}  {kept.size:>12,}  {', '.join(held.shops)}  {kept.path}"
        )
    return Answer({"folder": str(found.folder), "backups": listed}, words or [str(found.folder)])


def run_restore(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """A backup in the store's place; the earlier store stays beside it."""
    source = Path(options.file)
    if not source.exists():
        raise UserError("file.not_found", name=source.name)
    target = safety.restore(JobContext(), workspace, source, options.password).value
    return _written(target)


def run_demo(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Load the demo shops and write, per shop, its chart, checklist, competitor table and monthly report."""
    folder = Path(options.out)
    loaded = demo.load_demo(JobContext(), workspace).value
    written: list[Path] = []
    for shop in loaded.shops:
        results = write_results(workspace, shop, folder)
        written += (*results, *write_reports(workspace, shop, results[0].parent))
    document = {"out": str(folder), "shops": [shop.name for shop in loaded.shops], "files": [str(p) for p in written]}
    return Answer(document, [str(path) for path in written])


def write_results(workspace: Workspace, shop: Shop, folder: Path) -> tuple[Path, ...]:
    """trend.png, checklist.pdf and compare.xlsx of one shop, in a folder of its name below `folder`."""
    place = folder / _folder_name(shop.name)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("export.not_writable", path=str(place)) from error
    view = score_trend.trend_view(JobContext(), workspace, shop.id, _whole_period(workspace, shop)).value
    write_chart(trend_spec(view), place / "trend.png")
    tasks = task_paper.checklist_document(JobContext(), workspace, (shop.id,), PaperOptions()).value
    _write(tasks, place / "checklist.pdf")
    compared = comparison.comparison(JobContext(), workspace, shop.id).value
    _write(comparison_document(compared), place / "compare.xlsx")
    return (place / "trend.png", place / "checklist.pdf", place / "compare.xlsx")


def _whole_period(workspace: Workspace, shop: Shop) -> Period:
    """From the first stored score to the last; half a year where there is none."""
    with workspace.store.read() as connection:
        days = [p.day for line in score_trend.shop_series(workspace, connection, shop, None, None) for p in line.points]
    return Period(first=min(days), last=max(days)) if days else LAST_180


def _write(report: Report, out: Path) -> Answer:
    if out.suffix.lower() == ".pdf":
        ensure_application()
    documents.write_document(report, out)
    return _written(out)


def _places(out: Path, shops: Sequence[Shop | None]) -> list[Path]:
    """A file for each shop of one name: `out` itself, for further ones `out` with the platform behind its stem."""
    further = [out.with_stem(f"{out.stem}-{shop.platform if shop else 'other'}") for shop in shops[1:]]
    return [out, *further]


def _written(*files: Path) -> Answer:
    words = [translate("Files", "Written: {path}").format(path=out) for out in files]
    document: dict[str, object] = {"file": str(files[0])}
    if len(files) > 1:
        document["files"] = [str(out) for out in files]
    return Answer(document, words)


def _folder_name(name: str) -> str:
    """A shop's name without what file systems do not take."""
    return "".join("_" if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in name).strip(" .") or "shop"


COMMANDS = {
    "compare": run_compare_out,
    "chart": run_chart,
    "checklist": run_checklist,
    "report": run_report,
    "backup": run_backup,
    "backups": run_backups,
    "restore": run_restore,
    "check": run_check,
    "demo": run_demo,
}
"""The commands of this module by their names."""
