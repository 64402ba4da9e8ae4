"""The door to the charts: specs are free to use, matplotlib is loaded by the first figure only."""

from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.reports.charts.spec import PRINT_STYLE, ChartSpec, ChartStyle

if TYPE_CHECKING:
    from seller_toolkit.reports.charts.canvas import ChartFigure


def figure_of(
    spec: ChartSpec, style: ChartStyle, *, size_inches: tuple[float, float] = (7.0, 3.2), dpi: float = 100
) -> "ChartFigure":
    """The drawn figure. It lays itself out anew at each draw, so it may be resized; at 100 dpi a pixel is a pixel."""
    # matplotlib takes half a second to load; a window without a chart must not pay for it
    from seller_toolkit.reports.charts.drawings import draw

    return draw(spec, style, size_inches=size_inches, dpi=dpi)


def picture_of(
    spec: ChartSpec,
    suffix: str,
    *,
    style: ChartStyle = PRINT_STYLE,
    size_inches: tuple[float, float] = (9.6, 4.8),
    dpi: float = 200,
) -> bytes:
    """The chart as a file's content; `suffix` is .png, .svg or .pdf, else UserError("export.unknown_format")."""
    # as above
    from seller_toolkit.reports.charts.files import render

    return render(spec, suffix, style=style, size_inches=size_inches, dpi=dpi)


def write_chart(spec: ChartSpec, path: Path, style: ChartStyle = PRINT_STYLE) -> None:
    """Write the chart as its suffix says; raises as `picture_of` and `targets.place` do."""
    # as above
    from seller_toolkit.reports.charts.files import write

    write(spec, path, style)
