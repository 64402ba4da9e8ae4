"""A shop with some of everything that can be gone to: reviews of two items and a task; a competitor beside it."""

from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.services.desks import rival_desk, task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask
from seller_toolkit.store import shops
from tests.unit.services.files import bring, table

HEAD = ("评价日期", "订单ID", "商品ID", "商品名称", "商品评价得分", "评价内容")
SHOP, RIVAL, TASK = "禾畔家居旗舰店", "竹里家纺专营店", "给吊牌补上洗涤说明"
ITEMS = {"9": "慢回弹记忆枕", "8": "纯棉四件套"}


def fill(workspace) -> int:
    """Bring it into an empty store; the shop's id."""
    rows = [
        (f"2026-11-{day:02d} 10:00:00", f"69{day:010d}", item, ITEMS[item], 5, f"第{day}条")
        for day, item in ((1, "9"), (2, "9"), (3, "8"))
    ]
    bring(workspace, "a.csv", table(HEAD, *rows), shop=SHOP)
    with workspace.store.read() as connection:
        (shop,) = shops.all_shops(connection)
    rival_desk.add(JobContext(), workspace, NewRival(RIVAL, "tmall"))
    task_desk.add_own(JobContext(), workspace, NewTask(shop.id, TASK, owner="小周"))
    return shop.id
