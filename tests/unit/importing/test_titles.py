import pytest

from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.titles import subject_of, unit_of, without_unit


def test_titles_are_the_same_whatever_their_blanks_and_brackets():
    assert fold("首次响应时长（秒)") == fold(" 首次响应时长 (秒） ") == "首次响应时长(秒)"
    assert fold("收货地址 ") == fold("\ufeff收货地址") == fold("*收货\n地址")
    assert fold("商品ID") == fold("商品 id")


@pytest.mark.parametrize(
    ("title", "stem", "unit"),
    [("物流到货时长(小时)", "物流到货时长", "小时"), ("平台求助率%", "平台求助率", "%"), ("退商品金额（元）", "退商品金额", "元"), ("描述得分（较上日）", "描述得分(较上日)", ""), ("%", "%", "")],
)  # fmt: skip
def test_units(title, stem, unit):
    assert (without_unit(fold(title)), unit_of(title)) == (stem, unit)


def test_whose_value_a_title_names():
    assert subject_of(fold("支付金额（同行同层平均）")) == ("支付金额", ("peer", "average"))
    assert subject_of("支付金额(同行同层优秀)") == ("支付金额", ("peer", "excellent"))
    assert subject_of("支付金额(本店)") == ("支付金额", ("shop", ""))
    assert subject_of("同行平均") == ("同行平均", ("shop", ""))


def test_percents_that_are_said_of_the_peers():
    assert subject_of(fold("宝贝质量超过同行 %")) == ("宝贝质量", ("peer", "beaten_percent"))
    assert subject_of(fold("宝贝质量（超过同行百分比）")) == ("宝贝质量", ("peer", "beaten_percent"))
    assert subject_of(fold("描述相符高于同行%")) == ("描述相符", ("peer", "above_percent"))
    assert subject_of(fold("宝贝质量被超过同行%")) == ("宝贝质量被超过同行%", ("shop", ""))
