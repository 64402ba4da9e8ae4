"""What the demo shops are: their period, goods, places, couriers and the events that were planted.

Everything here is invented. The shops, the competitors and the goods carry names that say so.
"""

from dataclasses import dataclass
from datetime import date, datetime

SEED = 20261031
HISTORY_FROM = date(2025, 5, 1)  # simulated so that the first windows are full, never exported
FIRST_DAY = date(2025, 11, 1)
LAST_DAY = date(2026, 10, 31)
AS_OF = datetime(2026, 11, 1)  # the exports are made in the night after the last day: later moments are not known yet
HOLIDAY = (date(2026, 2, 10), date(2026, 2, 23))  # orders of these days do not count in the logistics metrics

TMALL_SHOP = "示例·禾畔家居旗舰店"
DOUYIN_SHOP = "示例·禾畔生活馆"
COMPETITORS = tuple(f"示例·竞店{letter}家纺店" for letter in "甲乙丙丁戊己")
DOUYIN_COMPETITORS = tuple(f"示例·抖音竞店{letter}" for letter in "甲乙丙丁戊")

COURIER_CHANGE = date(2026, 9, 8)
COURIER_BETTER = date(2026, 9, 27)
COURIER_PROVINCES = frozenset({"广东省", "广西壮族自治区", "海南省"})
SLOW_REPLIES = (date(2026, 8, 1), date(2026, 9, 4))
SIZE_TROUBLE_FROM = date(2026, 7, 1)
UNRECORDED = (date(2026, 4, 3), date(2026, 4, 8))  # nobody wrote the scores down


@dataclass(frozen=True)
class Item:
    """One article. `weights` are its shares of the orders at Tmall and at Douyin; `price` is in cents (分)."""

    key: str
    family: str
    title: str
    tmall_id: str
    douyin_id: str
    code: str
    price: int
    skus: tuple[str, ...]
    weights: tuple[float, float]


ITEMS = (
    Item("set15", "set", "禾畔全棉四件套 1.5m床 床单款纯棉被套裸睡", "806610015015", "3661000000000015015", "HP-SJT-15", 25900,
         ("雾蓝;1.5m床", "燕麦白;1.5m床", "豆沙粉;1.5m床", "浅卡其;1.5m床"), (0.29, 0.15)),
    Item("set18", "set", "禾畔全棉四件套 1.8m床 床单款纯棉被套裸睡", "806610018018", "3661000000000018018", "HP-SJT-18", 28900,
         ("雾蓝;1.8m床", "燕麦白;1.8m床", "豆沙粉;1.8m床"), (0.13, 0.10)),
    Item("pillow", "pillow", "禾畔慢回弹记忆枕 护颈枕芯单只装", "806610020020", "3661000000000020020", "HP-JYZ-01", 9900,
         ("低枕9cm;单只", "高枕11cm;单只"), (0.14, 0.16)),
    Item("box", "box", "禾畔可折叠收纳箱 牛津布衣柜整理箱", "806610030030", "3661000000000030030", "HP-SNX-66", 5900,
         ("66L;浅灰", "100L;浅灰", "66L两只装;浅灰"), (0.12, 0.16)),
    Item("fitted", "fitted", "禾畔夹棉床笠 防滑席梦思床垫保护罩", "806610040040", "3661000000000040040", "HP-CL-08", 8900,
         ("浅灰;1.5m×2m", "浅灰;1.8m×2m", "白色;1.8m×2m"), (0.11, 0.12)),
    Item("blanket", "blanket", "禾畔加厚牛奶绒毛毯 午睡盖毯沙发毯", "806610050050", "3661000000000050050", "HP-MT-12", 7900,
         ("奶咖;150×200cm", "雾绿;150×200cm", "奶咖;180×200cm"), (0.09, 0.14)),
    Item("quilt", "quilt", "禾畔大豆纤维四季被 空调被春秋被芯", "806610060060", "3661000000000060060", "HP-SJB-20", 16900,
         ("150×200cm;3斤", "200×230cm;4斤", "200×230cm;6斤"), (0.07, 0.08)),
    Item("towel", "towel", "禾畔纯棉浴巾 吸水加厚家用大毛巾", "806610070070", "3661000000000070070", "HP-YJ-03", 4900,
         ("浅灰;70×140cm", "米白;70×140cm", "浅灰+米白;两条装"), (0.05, 0.09)),
)  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A province with its cities, its share of the buyers, and the usual hours on the road from the warehouse."""

    province: str
    cities: tuple[str, ...]
    weight: float
    road_hours: float


PLACES = (
    Place("广东省", ("广州市", "深圳市", "佛山市", "东莞市"), 23, 46),
    Place("广西壮族自治区", ("南宁市", "柳州市", "桂林市"), 7, 54),
    Place("海南省", ("海口市", "三亚市"), 4, 64),
    Place("浙江省", ("杭州市", "宁波市", "温州市"), 11, 26),
    Place("江苏省", ("南京市", "苏州市", "无锡市"), 11, 28),
    Place("上海市", ("上海市",), 6, 26),
    Place("山东省", ("济南市", "青岛市", "临沂市"), 7, 42),
    Place("河南省", ("郑州市", "洛阳市"), 6, 40),
    Place("湖北省", ("武汉市", "宜昌市"), 5, 40),
    Place("湖南省", ("长沙市", "株洲市"), 5, 42),
    Place("四川省", ("成都市", "绵阳市"), 6, 54),
    Place("福建省", ("福州市", "厦门市"), 4, 38),
    Place("河北省", ("石家庄市", "保定市"), 4, 46),
    Place("北京市", ("北京市",), 4, 44),
    Place("辽宁省", ("沈阳市", "大连市"), 3, 60),
    Place("陕西省", ("西安市", "咸阳市"), 3, 52),
    Place("云南省", ("昆明市", "大理白族自治州"), 2, 72),
    Place("甘肃省", ("兰州市",), 1, 78),
    Place("新疆维吾尔自治区", ("乌鲁木齐市",), 1, 128),
)


@dataclass(frozen=True)
class Planted:
    """Something that happened to a shop ("" = to both), with its title in the three languages."""

    shop: str
    day: date
    kind: str
    zh_cn: str
    zh_tw: str
    en: str


EVENTS = (
    Planted("", date(2025, 11, 11), "promotion", "双11大促", "雙11大促", "Double 11 promotion"),
    Planted("", date(2026, 6, 18), "promotion", "618大促", "618大促", "618 promotion"),
    Planted(TMALL_SHOP, date(2026, 6, 26), "other", "全棉四件套1.5m床换了新一批面料", "純棉四件組1.5m床換了新一批布料",
            "New fabric batch for the cotton set 1.5 m"),
    Planted(DOUYIN_SHOP, SLOW_REPLIES[0], "other", "两名客服离职，排班缺人", "兩名客服離職，排班缺人", "Two service agents left"),
    Planted(DOUYIN_SHOP, date(2026, 9, 5), "other", "新客服上岗", "新客服到職", "New service agents started"),
    Planted(TMALL_SHOP, COURIER_CHANGE, "courier", "广东、广西、海南改发申通快递", "廣東、廣西、海南改發申通快遞",
            "Guangdong, Guangxi and Hainan moved to courier STO"),
    Planted("", date(2026, 10, 20), "promotion", "双11预售开始", "雙11預售開始", "Double 11 pre-sale starts"),
    Planted("", date(2026, 11, 11), "promotion", "双11大促", "雙11大促", "Double 11 promotion"),
)  # fmt: skip
