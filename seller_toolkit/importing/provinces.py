"""The provinces of China, to keep of an address nothing but its province."""

PROVINCES = (
    "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南",
    "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆",
    "香港", "澳门",
)  # fmt: skip
TRADITIONAL = {
    "臺灣": "台湾",
    "澳門": "澳门",
    "廣東": "广东",
    "廣西": "广西",
    "陝西": "陕西",
    "雲南": "云南",
    "貴州": "贵州",
}
_BY_START = {name[:2]: name for name in PROVINCES} | TRADITIONAL


def province_of(address: str) -> str | None:
    """The short name of the province that an address begins with (广东省深圳市… → 广东), None when it begins with none.

    The short name is the one form in which couriers, sellers' systems and the platforms' exports agree.
    """
    text = address.strip().removeprefix("中国").lstrip(" ,，")
    return _BY_START.get(text[:2])
