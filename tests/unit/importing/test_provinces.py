import pytest

from seller_toolkit.importing.provinces import PROVINCES, province_of


@pytest.mark.parametrize(
    ("address", "province"),
    [("广东省深圳市南山区", "广东"), ("内蒙古自治区", "内蒙古"), ("上海", "上海"), ("上海 上海市 黄浦区", "上海"), ("黑龙江省哈尔滨市", "黑龙江"), ("中国 广西壮族自治区南宁市", "广西"),
     ("深圳市南山区", None), ("", None), ("廣東省", "广东")],
)  # fmt: skip
def test_only_the_province_is_kept(address, province):
    assert province_of(address) == province


def test_all_of_them_are_known_by_their_beginning():
    assert [province_of(f"{name}某市") for name in PROVINCES] == list(PROVINCES)
    assert len(PROVINCES) == 34
