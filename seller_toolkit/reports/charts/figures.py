"""From a spec to its figure: one drawing a kind of chart."""

from seller_toolkit.reports.charts.canvas import ChartFigure, blank
from seller_toolkit.reports.charts.dumbbell import draw_dumbbell
from seller_toolkit.reports.charts.lines import draw_lines
from seller_toolkit.reports.charts.spec import ChartSpec, ChartStyle, DumbbellSpec, TrendSpec
from seller_toolkit.reports.charts.trend import draw_trend


def figure_of(
    spec: ChartSpec, style: ChartStyle, *, size_inches: tuple[float, float] = (7.0, 3.2), dpi: float = 100
) -> ChartFigure:
    """The drawn figure. It lays itself out anew at each draw, so it may be resized; at 100 dpi a pixel is a pixel."""
    with blank(style, size_inches=size_inches, dpi=dpi) as figure:
        if isinstance(spec, TrendSpec):
            draw_trend(spec, style, figure=figure)
        elif isinstance(spec, DumbbellSpec):
            draw_dumbbell(spec, style, figure=figure)
        else:
            draw_lines(spec, style, figure=figure)
    return figure
