"""From a spec to its figure: one drawing a kind of chart."""

from seller_toolkit.reports.charts.bars import draw_bars
from seller_toolkit.reports.charts.canvas import ChartFigure, blank, renewed
from seller_toolkit.reports.charts.dumbbell import draw_dumbbell
from seller_toolkit.reports.charts.lines import draw_lines
from seller_toolkit.reports.charts.spec import BarsSpec, ChartSpec, ChartStyle, DumbbellSpec, TrendSpec
from seller_toolkit.reports.charts.trend import draw_trend


def figure_of(
    spec: ChartSpec, style: ChartStyle, *, size_inches: tuple[float, float] = (7.0, 3.2), dpi: float = 100
) -> ChartFigure:
    """The drawn figure. It lays itself out anew at each draw, so it may be resized; at 100 dpi a pixel is a pixel."""
    with blank(style, size_inches=size_inches, dpi=dpi) as figure:
        _draw(spec, style, figure)
    return figure


def draw_again(figure: ChartFigure, spec: TrendSpec, style: ChartStyle) -> None:
    """Put another trend on a figure that has one; quicker than a new figure."""
    with renewed(figure, style):
        draw_trend(spec, style, figure=figure)


def _draw(spec: ChartSpec, style: ChartStyle, figure: ChartFigure) -> None:
    if isinstance(spec, TrendSpec):
        draw_trend(spec, style, figure=figure)
    elif isinstance(spec, DumbbellSpec):
        draw_dumbbell(spec, style, figure=figure)
    elif isinstance(spec, BarsSpec):
        draw_bars(spec, style, figure=figure)
    else:
        draw_lines(spec, style, figure=figure)
