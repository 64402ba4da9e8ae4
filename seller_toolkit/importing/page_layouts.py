"""Layouts of score pages as the values that reading a page needs."""

from seller_toolkit.domain.pages import PageLayout
from seller_toolkit.importing.layouts import Block, Layout


def page_layout_of(layout: Layout) -> PageLayout | None:
    """The kind of page that a layout describes; None for a layout of tables.

    Labels of days and shops keep the order of the file: the first of them that the page has counts.
    """
    block = next((block for block in layout.blocks if block.shape == "page"), None)
    if block is None:
        return None
    return PageLayout(
        id=layout.id,
        platform=layout.platform,
        labels=block.metric_names,
        day_labels=_names(block, "day"),
        shop_labels=_names(block, "shop"),
        ignore=block.ignore,
        tells=block.tells,
        min_metrics=block.min_metrics,
        min_tells=block.min_tells,
        today=layout.day_default == "today",
        competitors=layout.competitors,
        beside_peers=block.beside_peers,
        without=block.without,
    )


def _names(block: Block, role: str) -> tuple[str, ...]:
    return tuple(name for column in block.columns if column.role == role for name in column.names)
