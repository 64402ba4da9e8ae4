"""Charts as files: PNG, SVG and PDF. Text in the latter two is text, so that it can be searched and copied."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reports.charts.bars import bars_height
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.spec import PRINT_STYLE, BarsSpec, ChartSpec, ChartStyle, DumbbellSpec, TrendSpec
from seller_toolkit.reports.targets import place

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType

# No dates: the same chart gives the same bytes.
METADATA: dict[str, dict[str, Any]] = {
    ".png": {},
    ".svg": {"Date": None},
    ".pdf": {"CreationDate": None},
}
AS_TEXT: "dict[RcKeyType, Any]" = {"svg.fonttype": "none", "pdf.fonttype": 42, "svg.hashsalt": "seller-toolkit"}


def height_for(spec: ChartSpec, width_inches: float) -> float:
    """The height, in inches, at which a chart of this width reads well."""
    if isinstance(spec, DumbbellSpec):
        return 0.9 + 0.5 * max(len(spec.rows), 1)
    if isinstance(spec, BarsSpec):
        return bars_height(spec)
    return width_inches * (0.5 if isinstance(spec, TrendSpec) else 0.4)


def picture_of(
    spec: ChartSpec,
    suffix: str,
    *,
    style: ChartStyle = PRINT_STYLE,
    width_inches: float = 9.6,
    dpi: float = 200,
) -> bytes:
    """The content of a file with this suffix (.png, .svg, .pdf).

    Raises UserError("export.unknown_format", suffix=…, known=…) for any other.
    """
    kind = suffix.lower()
    if kind not in METADATA:
        raise UserError("export.unknown_format", suffix=suffix, known=" ".join(METADATA))
    figure = figure_of(spec, style, size_inches=(width_inches, height_for(spec, width_inches)), dpi=dpi)
    content = BytesIO()
    with mpl.rc_context(AS_TEXT):
        figure.savefig(content, format=kind.removeprefix("."), metadata=METADATA[kind])
    return content.getvalue()


def write_chart(spec: ChartSpec, path: Path, style: ChartStyle = PRINT_STYLE) -> None:
    """Write the chart as `path`'s suffix says; raises as `picture_of` and `targets.place` do."""
    place(path, picture_of(spec, path.suffix, style=style))
