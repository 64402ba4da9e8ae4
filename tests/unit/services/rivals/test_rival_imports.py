"""Tables of competitors on their way into the store: digits, items, whose and on which platform."""

from seller_toolkit.domain.imports import ColumnMapping, FileStatus
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import item_snapshots, shops, source_digits
from tests.unit.services.files import bring, bring_scores, table

RIVALS = ("竞店", "日期", "描述相符", "服务态度")
RIVAL_ITEMS = ("日期", "店铺", "商品ID", "标题", "价格", "销量")


def test_the_digits_of_a_list_are_kept_with_its_import(workspace):
    data = table(RIVALS, ("竞店一", "2026-11-20", "4.8", "4.75"), ("竞店二", "2026-11-20", "4.9", "4.7"))
    (receipt,) = bring(workspace, "竞店.csv", data, platform="tmall")
    with workspace.store.read() as c:
        kept = source_digits.of_batches(c, [receipt.batch])
    assert kept == {(receipt.batch, "dsr.description"): 1, (receipt.batch, "dsr.service"): 2}
    (same,) = bring(workspace, "竞店.csv", data, platform="tmall")
    assert same.status is FileStatus.ALREADY_IMPORTED
    import_files.undo(JobContext(), workspace, receipt.batch)
    (again,) = bring(workspace, "竞店.csv", data, platform="tmall")
    with workspace.store.read() as c:
        assert source_digits.of_batches(c, [receipt.batch, again.batch]) == {
            (again.batch, metric): n for (_, metric), n in kept.items()
        }
        assert not any(shop.own for shop in shops.all_shops(c))


def test_items_without_a_platform_are_on_that_of_the_own_shop(workspace):
    data = table(RIVAL_ITEMS, ("2026-11-20", "竞店一", "1", "四件套", "99", "1万+"))
    (asked,) = bring(workspace, "竞品.csv", data)
    assert (asked.status, asked.trouble.code) == (FileStatus.AMBIGUOUS, "platform.unclear")
    bring_scores(workspace, ("2026-11-20", 4.6, 4.5, 4.4, 4.7), shop="我的店", platform="taobao")
    (receipt,) = bring(workspace, "竞品.csv", data)
    assert (receipt.status, receipt.platform, receipt.counts.new) == (FileStatus.IMPORTED, "taobao", 1)
    with workspace.store.read() as c:
        (rival,) = shops.find_shops(c, "竞店一")
        assert (rival.own, item_snapshots.newest(c, [rival.id]).price) == (False, (9900,))
    bring_scores(workspace, ("2026-11-20", 4.6, 4.5, 4.4, 4.7), name="b.csv", shop="另一家", platform="tmall")
    more = table(RIVAL_ITEMS, ("2026-11-20", "竞店二", "1", "四件套", "99", "1万+"))
    (asked,) = bring(workspace, "竞品二.csv", more)
    assert asked.status is FileStatus.AMBIGUOUS


def test_a_table_of_items_matched_by_hand_makes_no_own_shop(workspace):
    mapping = ColumnMapping("item_snapshot", {"Laden": "shop", "Nr": "item_id", "Preis": "price", "Tag": "day"})
    data = table(("Laden", "Nr", "Preis", "Tag"), ("竞店", "7", "12.5", "2026-11-20"))
    (receipt,) = bring(workspace, "items.csv", data, platform="tmall", mapping=mapping)
    assert receipt.status is FileStatus.IMPORTED
    with workspace.store.read() as c:
        assert [(shop.name, shop.own) for shop in shops.all_shops(c)] == [("竞店", False)]
