"""The formats that a report can be written in. A new format is its module and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Report
from seller_toolkit.reports.exporters.csv import write_csv
from seller_toolkit.reports.exporters.html import write_html
from seller_toolkit.reports.exporters.pdf import write_pdf
from seller_toolkit.reports.exporters.xlsx import write_xlsx


@dataclass(frozen=True)
class Exporter:
    """`suffix` with its dot, in small letters; `paged` ones need a QGuiApplication and the thread it lives in."""

    suffix: str
    write: Callable[[Report, Path], None]
    paged: bool = False


EXPORTERS = (
    Exporter(".pdf", write_pdf, paged=True),
    Exporter(".xlsx", write_xlsx),
    Exporter(".html", write_html),
    Exporter(".csv", write_csv),
)


def find_exporter(suffix: str) -> Exporter | None:
    """The exporter for a file's suffix (".PDF" as well), None where there is none."""
    return next((exporter for exporter in EXPORTERS if exporter.suffix == suffix.lower()), None)


def write_report(report: Report, path: Path) -> None:
    """Write `report` as the suffix of `path` says.

    Raises UserError("export.unknown_format", suffix=…, known=…) and UserError("export.not_writable", path=…).
    """
    exporter = find_exporter(path.suffix)
    if exporter is None:
        known = " ".join(each.suffix for each in EXPORTERS)
        raise UserError("export.unknown_format", suffix=path.suffix, known=known)
    exporter.write(report, path)
