"""Score pages as the program knows them: which labels a kind of page has and what they mean."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class PageLayout:
    """One kind of score page. Texts are read by its labels, kinds that share labels are told apart by `tells`."""

    id: str
    platform: str
    labels: Mapping[str, str]  # folded label -> metric id
    day_labels: tuple[str, ...] = ()
    shop_labels: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    min_metrics: int = 3
    competitors: bool = False
