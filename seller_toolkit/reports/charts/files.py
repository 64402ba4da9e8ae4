"""Charts as files: PNG, SVG and PDF. Text in the latter two is text, so that it can be searched and copied."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reports.charts.drawings import draw
from seller_toolkit.reports.charts.spec import PRINT_STYLE, ChartSpec, ChartStyle
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


def render(spec: ChartSpec, suffix: str, *, style: ChartStyle, size_inches: tuple[float, float], dpi: float) -> bytes:
    """The content of a file with this suffix; UserError("export.unknown_format", suffix=…) for any other."""
    kind = suffix.lower()
    if kind not in METADATA:
        raise UserError("export.unknown_format", suffix=suffix, known=" ".join(METADATA))
    figure = draw(spec, style, size_inches=size_inches, dpi=dpi)
    content = BytesIO()
    with mpl.rc_context(AS_TEXT):
        figure.savefig(content, format=kind.removeprefix("."), metadata=METADATA[kind])
    return content.getvalue()


def write(spec: ChartSpec, path: Path, style: ChartStyle = PRINT_STYLE) -> None:
    """Write the chart as `path`'s suffix says; also raises what `targets.place` raises."""
    place(path, render(spec, path.suffix, style=style, size_inches=(9.6, 4.8), dpi=200))
