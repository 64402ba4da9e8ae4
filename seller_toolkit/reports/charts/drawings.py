"""From a spec to its figure: one drawing a kind of chart."""

from seller_toolkit.reports.charts.canvas import ChartFigure, blank
from seller_toolkit.reports.charts.dumbbell import draw_dumbbell
from seller_toolkit.reports.charts.lines import draw_lines
from seller_toolkit.reports.charts.spec import ChartSpec, ChartStyle, DumbbellSpec, TrendSpec
from seller_toolkit.reports.charts.trend import draw_trend


def draw(spec: ChartSpec, style: ChartStyle, *, size_inches: tuple[float, float], dpi: float) -> ChartFigure:
    """The figure of any spec."""
    with blank(style, size_inches=size_inches, dpi=dpi) as figure:
        if isinstance(spec, TrendSpec):
            draw_trend(spec, style, figure=figure)
        elif isinstance(spec, DumbbellSpec):
            draw_dumbbell(spec, style, figure=figure)
        else:
            draw_lines(spec, style, figure=figure)
    return figure
