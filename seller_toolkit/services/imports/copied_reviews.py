"""A copied review page → the sheet that its layout reads, and what of the page was not understood."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seller_toolkit.domain.imports import Check, CheckLevel, ImportPlan
from seller_toolkit.importing.raw_files import RawFile
from seller_toolkit.importing.readers.sheet import Cell, Sheet
from seller_toolkit.reading.page_text import plain_text
from seller_toolkit.reading.review_blocks import CopiedPage, find_reviews

LAYOUT = "review_page"
COLUMNS = {
    "written_at": "评价时间", "order_no": "订单编号", "item_id": "商品ID", "item_title": "商品", "sku": "规格", "rating": "星级",
    "text": "评价内容", "appended": "追评内容", "appended_at": "追评时间", "reply": "商家回复", "replied_at": "回复时间", "labels": "标签",
}  # fmt: skip
"""Parts of a copied review and their titles in the layout `review_page`."""


@dataclass(frozen=True)
class CopiedFile:
    """The page as a file of one sheet, and what was found in it."""

    file: RawFile
    page: CopiedPage

    def told(self, plans: Sequence[ImportPlan]) -> tuple[ImportPlan, ...]:
        """The plans of the file, with a word about lines that nobody understood."""
        unread = self.page.unread
        checks: list[Check] = []
        if unread:
            params = {"count": len(unread), "rows": unread}
            checks.append(Check(CheckLevel.WARN, "review_page.unread", params))
        checks.append(Check(CheckLevel.INFO, "review_page.unverified"))
        order = {level: place for place, level in enumerate(CheckLevel)}
        return tuple(
            replace(plan, checks=tuple(sorted((*plan.checks, *checks), key=lambda check: order[check.level])))
            for plan in plans
        )


def copied_file(raw: RawFile) -> CopiedFile | None:
    """The reviews in a text that was pasted or saved; None where it is no review page."""
    page = find_reviews(plain_text(raw.page)) if raw.page else None
    if page is None or not page.reviews:
        return None
    head: tuple[Cell, ...] = ("页面行", *COLUMNS.values())
    rows = [(str(one.line), *(one.of(part) for part in COLUMNS)) for one in page.reviews]
    return CopiedFile(
        replace(raw, sheets=(Sheet("", (head, *rows)),), error=None, source=replace(raw.source, alone=True)), page
    )
