"""Whether a figure can be a metric's: by its unit and its scale."""

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.reading.figures import SECONDS, Figure, in_unit

NO_UNIT = 3.0  # a rate or a duration without its sign: the reader may have lost it
OFF_SCALE = 2.0  # 488 for 4.88: the point may be lost
BESIDE = 0.2  # of the scale's span: a value that is a little off is still its own, and asked about
POINTS = ("", "分", "星")


def misfit(figure: Figure, metric: Metric | None) -> float | None:
    """How badly a figure fits a metric (0: well), None where it cannot be its own. Anything fits what is not known."""
    if metric is None:
        return 0.0
    unit = figure.unit
    if metric.unit == "percent":
        worst = 0.0 if unit == "%" else NO_UNIT if not unit else None
    elif metric.unit in ("hours", "seconds"):
        worst = _time_misfit(figure)
    elif metric.unit in ("score", "points"):
        worst = 0.0 if unit in POINTS else None
    else:
        worst = None if unit == "%" else 0.0
    if worst is None or metric.scale is None:
        return worst
    off = _off_scale(figure, metric, metric.scale)
    return None if off is None else worst + off


def _off_scale(figure: Figure, metric: Metric, scale: tuple[float, float]) -> float | None:
    """0 on the scale, more beside it or where a lost point would put it on; None for some other number."""
    low, high = scale
    value = in_unit(figure, metric.unit)
    if low <= value <= high:
        return 0.0
    beside = BESIDE * (high - low)
    lost = not figure.decimals and low <= value / 10.0**metric.decimals <= high and metric.decimals > 0
    alike = (
        figure.decimals == metric.decimals > 0 and value < 10 * high
    )  # printed as this metric is: one digit may be wrong
    return OFF_SCALE if lost or alike or low - beside <= value <= high + beside else None


def _time_misfit(figure: Figure) -> float | None:
    """A single 分 behind a number is a point, not a minute."""
    if not figure.unit:
        return NO_UNIT
    is_points = figure.unit == "分" and "小时" not in figure.text
    return 0.0 if figure.unit.lower() in SECONDS and not is_points else None
