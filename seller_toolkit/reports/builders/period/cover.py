"""The head of the report: the total (or the leading dimension), the best and the worst one, lines, orders, reviews."""

from dataclasses import dataclass

from seller_toolkit.domain.report import Block, Column, KeyFigure, KeyFigures, Paragraph, Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.values import exact, moved, with_unit


@dataclass(frozen=True)
class CoverFigure:
    """A figure of the period, and the same of the period before and of the year before; None where there is none.

    `unit` is what stands behind the number in the language in force ("%", "h", "").
    """

    label: str
    value: float | None
    digits: int
    before: float | None = None
    year_before: float | None = None
    unit: str = ""

    @property
    def change(self) -> float | None:
        """Against the period before."""
        return None if self.value is None or self.before is None else self.value - self.before

    @property
    def year_change(self) -> float | None:
        """Against the same period a year before."""
        return None if self.value is None or self.year_before is None else self.value - self.year_before


@dataclass(frozen=True)
class CoverChapter:
    """`lead` is the total, or of a score without one its lowest dimension; `lead.label` names it.

    `counts` are sums over the period (orders, reviews). `lines_…` count the lines as they stood at its end. `notes` say from
    which day the figures are where it is not the period's last one.
    """

    score: str
    lead: CoverFigure
    best: CoverFigure | None
    worst: CoverFigure | None
    lines_met: int
    lines_missed: int
    lines_unknown: int
    counts: tuple[CoverFigure, ...] = ()
    notes: tuple[str, ...] = ()


def cover_blocks(chapter: CoverChapter) -> tuple[Block, ...]:
    """The key figures, what they are held against, notes."""
    figures = [_key(chapter.lead, chapter.lead.label)]
    if chapter.best is not None:
        figures.append(_key(chapter.best, translate("Report", "Best: {name}").format(name=chapter.best.label)))
    if chapter.worst is not None:
        figures.append(_key(chapter.worst, translate("Report", "Lowest: {name}").format(name=chapter.worst.label)))
    if lines := chapter.lines_met + chapter.lines_missed + chapter.lines_unknown:
        words = translate("Report", "{met} of {all}").format(met=number(chapter.lines_met), all=number(lines))
        figures.append(KeyFigure(translate("Report", "Lines met"), words))
    figures += [_key(one, one.label) for one in chapter.counts]
    notes = tuple(Paragraph(note, quiet=True) for note in chapter.notes)
    return (KeyFigures(tuple(figures)), _against(chapter), *notes)


def _key(figure: CoverFigure, label: str) -> KeyFigure:
    return KeyFigure(label, with_unit(figure.value, figure.digits, figure.unit), moved(figure.change, figure.digits))


def _against(chapter: CoverChapter) -> Table:
    columns = (
        Column(translate("Report", "Figure"), width=26),
        Column(translate("Report", "This period"), numeric=True),
        Column(translate("Report", "Period before"), numeric=True),
        Column(translate("Report", "Change"), numeric=True, signed=True),
        Column(translate("Report", "A year before"), numeric=True),
        Column(translate("Report", "Change in a year"), numeric=True, signed=True, width=14),
    )
    shown = dict.fromkeys((chapter.lead, chapter.best, chapter.worst, *chapter.counts))
    rows = tuple(
        (
            f"{one.label} ({one.unit})" if one.unit else one.label,
            *(
                exact(value, one.digits)
                for value in (one.value, one.before, one.change, one.year_before, one.year_change)
            ),
        )
        for one in shown
        if one is not None
    )
    return Table(columns, rows, title=translate("Report", "{score} and figures").format(score=chapter.score))
