"""Small tables as the tests bring them: written as CSV bytes, imported like any file."""

from collections.abc import Iterable
from pathlib import Path

from seller_toolkit.domain.imports import ImportChoices, Receipt
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped

SCORES = ("日期", "真实体验分", "宝贝质量", "物流速度", "服务保障")


def table(head: Iterable[object], *rows: Iterable[object]) -> bytes:
    return "\n".join(",".join(str(cell) for cell in row) for row in (head, *rows)).encode()


def bring(workspace, name: str, data: bytes, **choices) -> tuple[Receipt, ...]:
    """Plan and commit one file."""
    dropped = Dropped(Path(name), data=data, choices=ImportChoices(**choices))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    return import_files.commit(JobContext(), workspace, plans).value


def bring_scores(workspace, *rows, name: str = "scores.csv", shop: str = "我的店", platform: str = "tmall"):
    """Daily scores of a Tmall shop: day, total, quality, logistics, service."""
    return bring(workspace, name, table(SCORES, *rows), shop=shop, platform=platform)
