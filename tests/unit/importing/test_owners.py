import pytest

from seller_toolkit.importing.owners import platform_of

HEAD = "日期,店铺,真实体验分\n"


@pytest.mark.parametrize(
    ("text", "platform"),
    [("天猫", "tmall"), ("天猫国际", "tmall"), ("淘宝", "taobao"), ("抖音", "douyin"), ("抖店", "douyin"), ("拼多多", "pdd"), ("京东自营", "jd"), ("微信小店", "wechat"),
     ("tmall", "tmall"), ("某平台", "other"), ("", "")],
)  # fmt: skip
def test_platforms_by_their_words(text, platform):
    assert platform_of(text) == platform


def shops(plan, text, **choices):
    (found,) = plan((HEAD + text).encode(), **choices)
    return found.status.value, [record.shop for record in found.records], [(p.row, p.code) for p in found.problems]


def test_several_shops_in_the_file_win(plan):
    assert shops(plan, "2026-06-05,甲,4.5\n2026-06-05,乙,4.6\n", shop="丙") == ("ready", ["甲", "乙"], [])


def test_a_single_shop_in_the_file_does_not(plan):
    assert shops(plan, "2026-06-05,甲,4.5\n2026-06-06,甲,4.6\n", shop="丙") == ("ready", ["丙"], [])
    assert shops(plan, "2026-06-05,甲,4.5\n") == ("ready", ["甲"], [])


def test_rows_that_should_name_a_shop(plan):
    text = "2026-06-05,甲,4.5\n2026-06-05,,4.6\n"
    assert shops(plan, text) == ("ready", ["甲"], [(3, "required.missing")])
    assert shops(plan, "2026-06-05,,4.6\n") == ("ambiguous", [""], [])


def test_a_list_of_competitors_keeps_its_own_names(plan):
    (found,) = plan("店铺名称,描述相符,服务态度,物流速度\n竞店,4.8,4.7,4.6\n".encode(), shop="丙")
    assert ([r.shop for r in found.records], found.records[0].own) == (["竞店"], False)
