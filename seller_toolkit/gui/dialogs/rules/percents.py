"""Numbers as they are typed into the form of rules: weights in percent, levels of lines."""

import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from seller_toolkit.gui.widgets.kit import Kit

_FIELD_WIDTH = 84  # pixels at 100 %
_TENTHS = 10


class NumberField(QLineEdit):
    """A short field for a number; empty means nothing was said."""

    def __init__(self, kit: Kit, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(kit.theme.scaled(_FIELD_WIDTH))

    @property
    def value(self) -> float | None:
        """The number that stands there; None where there is none."""
        return read_number(self.text())

    @property
    def is_wrong(self) -> bool:
        """Whether something stands there that is no number."""
        return bool(self.text().strip()) and self.value is None


def read_number(text: str) -> float | None:
    """A number of 0 or more with or without its sign of percent, in full-width digits too; None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("%").strip().replace(",", ".").replace("。", ".")
    if not plain.isascii() or not plain.replace(".", "", 1).isdigit():
        return None
    return float(plain)


def shown_number(value: float | None) -> str:
    """At most two digits behind the point, none that say nothing; "" for nothing."""
    return "" if value is None else f"{round(value, 2):g}"


def in_tenths(percents: Mapping[str, float]) -> dict[str, float]:
    """Weights rounded to tenths of a percent that still add up to 100: the largest remainders are rounded up."""
    whole = sum(percents.values())
    exact = {name: percent / whole * 100 * _TENTHS for name, percent in percents.items()}
    tenths = {name: int(number) for name, number in exact.items()}
    lacking = 100 * _TENTHS - sum(tenths.values())
    for name in sorted(exact, key=lambda name: tenths[name] - exact[name])[:lacking]:
        tenths[name] += 1
    return {name: number / _TENTHS for name, number in tenths.items()}
