"""Complaints that name something to be checked, and those that only judge: sentences written for the rules, and others only to measure by.

One author wrote the sentences and the rules: the figure is higher than strangers' reviews will give.
"""

from seller_toolkit.domain.reviews import Nature
from seller_toolkit.reviews.grading import nature, tells_a_fact
from seller_toolkit.reviews.tagging import Tagger

BAR = 0.78

FACTUAL_KNOWN = (
    "袖口线头到处都是，洗一次就开线了",
    "说好48小时发货，第四天才发",
    "我要的是36码，寄来的是38码",
    "少了一个配件，盒子里只有充电线",
    "杯盖拧不紧，水全漏包里了",
    "客服三天都没回我一句话",
    "屏幕右下角有一条划痕",
    "吊牌上写的是涤纶，详情页写的纯棉",
    "孩子穿了一上午，胳膊上起了红疹",
    "快递员没打电话就扔在门口，箱子压扁了",
    "拆开发现里面有头发丝",
    "生产日期是去年的，还有两周就过期",
    "退货寄回去了，商家到现在没退款",
    "充满电只能用二十分钟",
    "七号下的单，十九号才收到",
    "刚装上去灯就不亮了",
    "秤了一下，只有四斤六两，写的是五斤",
    "拉链头掉了，合不上",
    "买完第二天就降了三十块",
    "发的是旧款，包装都拆过",
)
EXPERIENTIAL_KNOWN = (
    "丑死了，一点都不好看",
    "感觉不值这个价",
    "不喜欢这个味道",
    "手感一般，没有想象中舒服",
    "太失望了，以后不会再来",
    "穿着显胖，不适合我",
    "质量很差劲，垃圾",
    "客服态度不好，爱搭不理",
    "没什么用，浪费钱",
    "款式老气，像大妈穿的",
    "音质真的难听",
    "口感太甜了，腻得慌",
    "有点失望，比实体店的差远了",
    "不推荐，性价比低",
    "用起来很别扭",
    "看着很廉价，塑料感重",
    "香味刺鼻，受不了",
    "什么玩意儿，气死我了",
    "颜色土，和图上的感觉不一样",
    "效果不明显，可能不适合我的皮肤",
)
FACTUAL_HELD_BACK = (
    "左脚的鞋底开胶了",
    "下单时承诺送运费险，结果没有",
    "两只袜子颜色都不一样，一只黑一只灰",
    "到货的时候奶已经胀包了",
    "用了不到一个月就充不进电",
    "图上是四层抽屉，发来的只有三层",
    "尺子量过，腰围比标注的小4厘米",
    "给安装师傅打了五次电话都没人上门",
    "保温杯倒进开水，两小时就凉了",
    "碗碎了两个，泡沫都没垫",
    "衣服背后有一块油渍",
    "洗完水都是红的，把白衬衫染了",
    "序列号在官网查不到",
    "说是新米，煮出来有虫子",
    "申请换货被拒了三次",
    "耳机右边没声音",
    "买了两箱只到一箱",
    "物流显示签收了，我根本没拿到",
    "一开机就自动重启",
    "螺丝孔对不上，装不起来",
    "发票抬头开错了，让改一直不改",
    "月饼的馅儿长毛了",
    "键盘的空格键按下去弹不起来",
    "赠品没有给",
    "桌腿长短不齐，放着晃",
)
EXPERIENTIAL_HELD_BACK = (
    "真心不好吃",
    "上身效果差，跟模特差太多",
    "太贵了，不划算",
    "服务真差，下次不来了",
    "做工粗糙",
    "看起来很low",
    "戴着不舒服",
    "难用得要命",
    "感觉被坑了",
    "不是我想要的那种感觉",
    "包装太简陋了，送人拿不出手",
    "味道怪怪的，喝不惯",
    "布料硬邦邦的，穿着难受",
    "物流太慢了，等得心烦",
    "失望透顶",
    "没有宣传的那么神奇",
    "吵得人心烦",
    "颜值不行，不够精致",
    "说不上来哪里不好，就是不喜欢",
    "一分钱一分货吧，凑合",
)


def share_right(tagger: Tagger, factual: tuple[str, ...], experiential: tuple[str, ...]) -> float:
    """Over complaints, as `nature` judges them once it is known that a text complains."""
    right = 0
    for text, expected in [*((text, True) for text in factual), *((text, False) for text in experiential)]:
        tags = tagger.tag([text])[0]
        concrete = any(cause.concrete for cause in tags.causes) or tells_a_fact(text)
        right += concrete is expected
    return right / (len(factual) + len(experiential))


def test_sentences_that_the_rules_were_written_by(tagger: Tagger) -> None:
    assert share_right(tagger, FACTUAL_KNOWN, EXPERIENTIAL_KNOWN) >= BAR


def test_sentences_that_were_held_back(tagger: Tagger) -> None:
    assert share_right(tagger, FACTUAL_HELD_BACK, EXPERIENTIAL_HELD_BACK) >= BAR


def test_no_sentence_of_opinion_becomes_a_fact_by_a_single_character() -> None:
    assert not any(tells_a_fact(text) for text in ("一般般", "不喜欢", "太贵了", "失望", "服务真差，下次不来了"))


def test_natures_of_clear_complaints(tagger: Tagger) -> None:
    texts = ["质量太差，鞋底开胶了", "质量太差，很失望"]
    found = [nature(text, tags) for text, tags in zip(texts, tagger.tag(texts), strict=True)]
    assert found == [Nature.FACTUAL, Nature.EXPERIENTIAL]
