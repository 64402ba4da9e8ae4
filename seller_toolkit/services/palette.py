"""What of the store and of the knowledge base can be gone to from one field."""

from collections.abc import Iterator, Sequence

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import KnowledgeTask, TaskState
from seller_toolkit.i18n.labels import area_label, template_kind_label
from seller_toolkit.i18n.pinyin import readings
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex
from seller_toolkit.services.tasks.own_knowledge import knowledge_of, lists_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews, shops, tasks
from seller_toolkit.store.connection import Connection

MOST_ITEMS = 3000
"""Items that are offered, those with the most reviews first."""


def palette(context: JobContext, workspace: Workspace, own: Sequence[PaletteEntry]) -> Outcome[PaletteIndex]:
    """Everything that can be gone to: `own` entries of the window, then shops, tasks, items, knowledge base, texts and lists."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        shown = [shop for shop in shops.all_shops(connection) if shop.own]
        known = knowledge_of(workspace, connection)
        found = [
            *_shops(shown),
            *_tasks(connection, shown, known),
            *_items(connection, shown),
            *_known(known),
            *_texts(workspace),
            *_lists(workspace, connection),
        ]
    return Outcome(PaletteIndex([*own, *found], readings))


def _shops(shown: Sequence[Shop]) -> Iterator[PaletteEntry]:
    for shop in shown:
        yield PaletteEntry("shop", f"shop:{shop.id}", shop.name, translate("Palette", "Look at this shop"))
    if len(shown) > 1:
        words = translate("Window", "All shops ({count})").format(count=len(shown))
        yield PaletteEntry("shop", "shop:", words, translate("Palette", "Look at all shops"))


def _tasks(connection: Connection, shown: Sequence[Shop], known: Sequence[KnowledgeTask]) -> Iterator[PaletteEntry]:
    """The tasks that are not done, of each own shop."""
    titles = {task.id: task.title.of(language()) for task in known}
    for shop in shown:
        for task in tasks.all_tasks(connection, shop.id):
            title = task.title or titles.get(task.knowledge_id, "")
            if title and task.state in (TaskState.OPEN, TaskState.POSTPONED):
                below = " · ".join(part for part in (shop.name, task.owner) if part)
                yield PaletteEntry("task", f"task:{shop.id}:{task.id}", title, below)


def _items(connection: Connection, shown: Sequence[Shop]) -> Iterator[PaletteEntry]:
    names = {shop.id: shop.name for shop in shown}
    for one in reviews.items(connection, names, MOST_ITEMS):
        count = translate("Palette", "{count} reviews").format(count=f"{one.reviews:,}")
        yield PaletteEntry("item", f"item:{one.shop_id}:{one.item}", one.title, f"{names[one.shop_id]} · {count}")


def _known(known: Sequence[KnowledgeTask]) -> Iterator[PaletteEntry]:
    for task in known:
        if not task.hidden:
            below = f"{task.code} · {area_label(task.area)}"
            yield PaletteEntry("known", f"known:{task.id}", task.title.of(language()), below)


def _texts(workspace: Workspace) -> Iterator[PaletteEntry]:
    for key, text in workspace.templates.items():
        yield PaletteEntry("text", f"text:{key}", text.title.of(language()), template_kind_label(text.kind))


def _lists(workspace: Workspace, connection: Connection) -> Iterator[PaletteEntry]:
    for one in lists_of(workspace, connection):
        yield PaletteEntry("list", f"list:{one.id}", one.title.of(language()), one.purpose.of(language()))
