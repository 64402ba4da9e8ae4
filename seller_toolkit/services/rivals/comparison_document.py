"""The comparison as a document, for files, preview and printer alike."""

from collections.abc import Iterable

from seller_toolkit.domain.report import Report
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.labels import figure_kind_label, platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders import comparison as report
from seller_toolkit.services.rivals.compare_chart import dumbbell_spec
from seller_toolkit.services.rivals.comparison import ComparedCell, ComparedShop, CompareView, PeerRow


def comparison_document(view: CompareView, *, on_paper: bool = False) -> Report:
    """The table with the dumbbell chart above; `on_paper`: the columns that A4 has room for, the sources below."""
    digits = view.profile.decimals if view.profile else 2
    title = view.profile_label
    if view.own:
        words = translate("Reports", "{shop} ({platform})")
        title = words.format(shop=view.own.name, platform=platform_label(view.own.platform))
    return report.build_comparison(
        report.ComparisonInput(
            shop=title,
            day=view.today,
            code="CP",
            dimensions=tuple(report.ComparedDimension(label, digits) for _, label in view.dimensions),
            shops=tuple(_shop(view, row) for row in view.rows),
            chart=dumbbell_spec(view) if view.dimensions and len(view.rows) > 1 else None,
            notes=tuple(_notes(view, with_sources=on_paper)),
            figures=tuple(report.ComparedDimension(figure.label, figure.digits) for figure in view.figures),
            peers=tuple(_peers(view, row) for row in view.peers),
            on_paper=on_paper,
        )
    )


def _shop(view: CompareView, row: ComparedShop) -> report.ComparedShop:
    return report.ComparedShop(
        row.shop.name,
        row.shop.own,
        tuple(_cell(row.cells[target]) for target, _ in view.dimensions),
        tuple(_cell(row.cells[figure.id]) for figure in view.figures),
        row.shop.category,
    )


def _peers(view: CompareView, row: PeerRow) -> report.ComparedShop:
    nothing = ComparedCell(None, None, "", None, None, None)
    return report.ComparedShop(
        row.label,
        own=False,
        cells=tuple(_cell(row.cells.get(target, nothing)) for target, _ in view.dimensions),
        figures=tuple(_cell(row.cells.get(figure.id, nothing)) for figure in view.figures),
    )


def _cell(cell: ComparedCell) -> report.ComparedCell:
    return report.ComparedCell(
        cell.value, cell.gap_to_own, cell.gap_to_best, cell.day, cell.source, cell.rank, cell.change,
        figure_kind_label(cell.kind), cell.level_with_own,
    )  # fmt: skip


def _notes(view: CompareView, *, with_sources: bool) -> Iterable[str]:
    cells = [cell for row in view.rows for cell in row.cells.values() if cell.value is not None]
    if any(cell.range for cell in cells):
        yield translate("Compare", "Figures that buyers see have few digits and are taken as rounded (unverified): where the gap may be rounding alone, shops are level.")  # fmt: skip
    yield from view.scale_notes
    kinds = dict.fromkeys(figure_kind_label(cell.kind) for cell in cells if cell.kind)
    if len(kinds) > 1:
        yield translate("Compare", "Kinds of figures: {kinds}.").format(kinds=", ".join(kinds))
    for target, label in view.dimensions:
        if target in view.beaten:
            words = translate("Compare", "{dimension}: above {percent}% of the peers, as the platform says.")
            yield words.format(dimension=label, percent=number(view.beaten[target], 1))
    if with_sources and cells:
        days = [cell.day for cell in cells if cell.day]
        words = translate("Compare", "Sources ({first} to {last}): {files}.")
        files = ", ".join(dict.fromkeys(cell.source for cell in cells if cell.source))
        yield words.format(first=long_day(min(days)), last=long_day(max(days)), files=files)
