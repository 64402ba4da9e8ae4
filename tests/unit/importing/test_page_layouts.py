from dataclasses import replace

from seller_toolkit.importing.layouts import load_layouts
from seller_toolkit.importing.page_layouts import page_layout_of

PAGE = """
id = "page"
platform = "pdd"
competitors = true
label = { zh_CN = "页", zh_TW = "頁", en = "Page" }
[[block]]
shape = "page"
min_metrics = 2
min_tells = 1
columns = [
  { names = ["店铺", "当前店铺"], role = "shop" },
  { names = ["统计日期", "更新时间"], role = "day" },
]
ignore = ["得分"]
tells = ["粉丝"]
[block.metric_names]
"总 分" = "x.total"
"""


def test_a_page_of_a_layout(tmp_path):
    (tmp_path / "page.toml").write_text(PAGE, encoding="utf-8")
    page = page_layout_of(load_layouts(tmp_path)[0])
    assert page is not None
    assert (page.id, page.platform, page.min_metrics, page.competitors) == ("page", "pdd", 2, True)
    assert dict(page.labels) == {"总分": "x.total"}
    assert page.day_labels == ("统计日期", "更新时间")
    assert (page.shop_labels, page.ignore, page.tells) == (("店铺", "当前店铺"), ("得分",), ("粉丝",))


def test_a_layout_of_tables_is_no_page(layouts):
    pages = [page_layout_of(layout) for layout in layouts]
    assert {page.id for page in pages if page} == {layout.id for layout in layouts if layout.is_page}
    own = replace(next(layout for layout in layouts if layout.id == "dsr_sheet"), competitors=True)
    assert page_layout_of(own) is None
