"""Score pages as the tests bring them: pictures whose text was read already, and what is stored of them."""

from collections.abc import Mapping
from pathlib import Path

from seller_toolkit.domain.imports import ImportChoices, ImportPlan, Receipt
from seller_toolkit.domain.pages import PageAnswers
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.store import observations, shops
from tests.unit.reading.screens import line, screen

SCORES = {"真实体验分": "4.62", "宝贝质量": "4.51", "物流速度": "4.76", "服务保障": "4.66"}
DAY = "2026-11-20"
QUALITY = "tmall_experience.quality"


def picture(
    figures: Mapping[str, str] = SCORES, *, day: str = DAY, hint: str = "", head: str = "", confidence: float = 0.99,
    answers: PageAnswers | None = None, **choices,
) -> Dropped:  # fmt: skip
    """A page of labels with their figures right of them and a hint beside the first; its bytes stand for what it shows."""
    lines = [line(head, 20, 10)] if head else []
    lines += [line(f"统计日期：{day}", 420, 10)] if day else []
    for number, (label, figure) in enumerate(figures.items()):
        lines += [line(label, 20, 60 + 40 * number), line(figure, 260, 60 + 40 * number, confidence=confidence)]
    lines += [line(hint, 420, 60)] if hint else []
    data = b"\x89PNG\r\n\x1a\n" + repr(lines).encode()
    return Dropped(
        Path("截图.png"), data, ImportChoices(**choices), screen=screen(*lines), answers=answers or PageAnswers()
    )


def copied(text: str, *, answers: PageAnswers | None = None, **choices) -> Dropped:
    return Dropped(Path("页面.txt"), text.encode(), ImportChoices(**choices), answers=answers or PageAnswers())


def planned(workspace, dropped: Dropped) -> ImportPlan:
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    return plan


def committed(workspace, dropped: Dropped) -> Receipt:
    (receipt,) = import_files.commit(JobContext(), workspace, [planned(workspace, dropped)]).value
    return receipt


def stored(workspace, shop: str, subject_kind: str = "shop") -> dict[tuple[str, str, str], float | None]:
    """(day, metric, subject) → value of everything that a shop has."""
    with workspace.store.read() as connection:
        found = shops.find_shops(connection, shop)
        if not found:
            return {}
        all_of = observations.between(connection, found[0].id, subject_kind=subject_kind)
    keys = zip(map(str, all_of.day), all_of.metric, all_of.subject, strict=True)
    return dict(zip(keys, all_of.value, strict=True))
