"""Shops with values, digits and peers as imports leave them, put into the store without files."""

from datetime import date, datetime

from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store import batches, shops, source_digits
from seller_toolkit.store.tables import RECORD_TABLES


class Stories:
    """Puts shops and their values into a workspace's store; days are of November 2026."""

    def __init__(self, workspace) -> None:
        self.workspace = workspace

    def shop(self, name: str, platform: str = "taobao", *, own: bool = False, category: str = "") -> Shop:
        with self.workspace.store.write() as c:
            made = shops.ensure_shop(c, name, platform, own=own)
            shops.describe(c, made.id, category=category, note="")
            return shops.get_shop(c, made.id)

    def file(self, name: str, layout: str = "shop_list", **digits: int) -> int:
        """An import; `digits` by metric, with "__" for the point of its id."""
        with self.workspace.store.write() as c:
            source = SourceFile(name, "", name.ljust(64, "0"), 0)
            batch = batches.start(
                c, source, layout=layout, platform="taobao", shop_id=None, at=datetime(2026, 11, 21, 8)
            )
            batches.finish(c, batch, Counts(), ())
            source_digits.keep(c, batch, {metric.replace("__", "."): count for metric, count in digits.items()})
            return batch

    def values(self, batch: int, shop: Shop, day: int, peer: str = "", **values: float) -> None:
        """Values by metric; of the shop's peers where `peer` names a subject."""
        kind, on = "peer" if peer else "shop", date(2026, 11, day).isoformat()
        with self.workspace.store.write() as c:
            for metric, value in values.items():
                name = metric.replace("__", ".")
                row = {"day": on, "subject_kind": kind, "subject": peer, "metric": name, "value": value}
                of = {"shop_id": shop.id, "key": f"{on}\x1f{kind}\x1f{peer}\x1f{name}"}
                came = {"batch_id": batch, "source_batch_id": batch, "source_row": shop.id + 1}
                c.execute(RECORD_TABLES["observation"].insert().values(row | of | came))
