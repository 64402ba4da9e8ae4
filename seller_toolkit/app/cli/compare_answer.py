"""What `compare` answers: the competitor table as a document and as lines of text."""

from collections.abc import Mapping
from typing import Any

from seller_toolkit.app.cli.answers import Answer
from seller_toolkit.i18n.formats import number
from seller_toolkit.services.rivals.comparison import ComparedCell, CompareView


def compare_answer(views: list[CompareView]) -> Answer:
    """All tables in one: rows with their values by dimension (further figures apart), peers, overtakings and notes."""
    document = {
        "rows": [_row(view, row.shop.name, row.cells) | {"own": row.shop.own} for view in views for row in view.rows],
        "peers": [_row(view, row.label, row.cells) | {"id": row.id} for view in views for row in view.peers],
        "beaten": {target: percent for view in views for target, percent in view.beaten.items()},
        "overtakings": [
            {
                "day": one.day,
                "dimension": one.dimension,
                "ahead": one.ahead.name,
                "behind": one.behind.name,
                "ahead_value": one.ahead_value,
                "behind_value": one.behind_value,
            }
            for view in views
            for one in view.overtakings
        ],
        "notes": [note for view in views for note in view.scale_notes],
    }
    return Answer(document, [line for view in views for line in _lines(view)])


def _row(view: CompareView, name: str, cells: Mapping[str, ComparedCell]) -> dict[str, Any]:
    """Without the cells that have no value."""
    known = {column: cell for column, cell in cells.items() if cell.value is not None}
    return {
        "shop": name,
        "values": {target: _value(known[target]) for target, _ in view.dimensions if target in known},
        "details": {target: _detail(known[target]) for target, _ in view.dimensions if target in known},
        "figures": {f.id: _value(known[f.id]) | _detail(known[f.id]) for f in view.figures if f.id in known},
    }


def _value(cell: ComparedCell) -> dict[str, Any]:
    return {
        "value": cell.value,
        "day": cell.day,
        "source": cell.source or None,
        "gap_to_own": cell.gap_to_own,
        "gap_to_best": cell.gap_to_best,
    }


def _detail(cell: ComparedCell) -> dict[str, Any]:
    return {
        "rank": cell.rank,
        "change": cell.change,
        "before": cell.before,
        "row": cell.row,
        "kind": cell.kind.value if cell.kind else None,
        "digits": cell.digits,
        "range": cell.range,
        "level_with_own": cell.level_with_own,
        "level_with_best": cell.level_with_best,
    }


def _lines(view: CompareView) -> list[str]:
    digits = view.profile.decimals if view.profile else 2
    rows = [(row.shop.name, row.cells) for row in view.rows] + [(row.label, row.cells) for row in view.peers]
    lines = []
    for name, cells in rows:
        known = ((label, cells[target].value if target in cells else None) for target, label in view.dimensions)
        lines.append("  ".join([name, *(f"{label} {number(value, digits)}" for label, value in known)]))
    return lines + list(view.scale_notes)
