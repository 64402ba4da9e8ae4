"""How urgent a review is, and what kind of complaint it makes."""

import re

from seller_toolkit.domain.reviews import Grade, Nature, Polarity, ReviewTags, Sureness

WORST_MIDDLING = 2.0
"""Up to so many stars a review is bad; below `FEWEST_GOOD` it is middling."""

FEWEST_GOOD = 4.0

CLEARLY_NEGATIVE = -0.8
"""A score from which on a text counts as a complaint whatever its stars; one plain complaint scores -1."""

KIND_SHARE = 0.5
"""How much the kindest clause speaks against it: who gave five stars grants something and means it (还行，就是有点重)."""

_SURE, _PROBABLE = -2.0, -1.0
_LEARNED_SCALE = 2.0  # learned scores spread about twice as wide as those of the words

_UNITS_OF_FACT = "天|小时|分钟|个月|月份|年|周|星期|个星期|斤|公斤|克|厘米|毫米|块钱|块|元"
_COUNTED = "个|只|层|箱|件|条|瓶|包|袋|盒|双|本|张|次|遍|道|根|处|粒|颗|片|把|支|台|套|号|日"
_AMOUNTS = (
    rf"[0-9０-９]+(?:\.[0-9]+)?\s*(?:{_UNITS_OF_FACT}|月|点|码|度|米|%|％|g|kg|ml|cm|mm|{_COUNTED})"
    rf"|[一二两三四五六七八九十半几][多几]?个?(?:{_UNITS_OF_FACT})"
    rf"|[二两三四五六七八九十][多几]?(?:{_COUNTED})|第[二三四五六七八九十]+天|隔天|次日"
)
_RECORDS = "看图|见图|如图|上图|有图|附图|图为证|照片为证|视频为证|截图|聊天记录|订单号|单号|检测报告|鉴定|质检|尺子|量了|量过|秤|称了|称过|实测"
_DEFECTS = (
    "开胶|脱胶|开线|脱线|线头|断了|断裂|断掉|裂了|裂开|裂缝|裂痕|裂纹|碎了|摔碎|压扁|压坏|漏水|漏油|漏气|漏电|洒了|脱落|掉漆|生锈|锈迹|发霉|长毛|霉点|虫子|有虫|过期|胀包|胀袋"
    "|死机|重启|黑屏|花屏|闪屏|卡死|短路|跳闸|冒烟|烧了|烧焦|异响|没声音|没有声音|没反应|没电|不通电|失灵|不亮|划痕|刮痕|磨痕|污渍|油渍|污点|黑点|破洞|有洞|窟窿|缺口|凹|瘪|变形"
    "|褪色|染色|水是红|水都是|头发丝|红疹|起疹|疹子|过敏|拉肚子|呕吐|烫伤|划破|割手|长短不|高低不平|一高一低|一大一小|一长一短"
)
_EVENTS = (
    "(?:充|打|关|合|拧|装|插|扣|拉|按|弹|连|查|登|锁|拔|推|转|盖|套)[^，。！？,.!?]{0,2}不(?:上|进|开|起来|紧|动|到|了电|了机|住|牢|出)"
    "|(?:发|寄|拍|送|配|开|拿|给)错|(?:少|漏)(?:了|发|寄|送|给|装)|(?:只有|只到|只收到|只发|只寄|只给)|对不上|装不起来"
    "|没(?:有)?(?:人)?(?:回|退款|退给|退我|退钱|发货|送到|送货|接电话|收到|拿到|给我|打电话|赠品|配件)|被拒|拒绝|拒收|一直不(?:回|退|发|改|处理|理|给)"
    "|赠品没|降价|降了|旧款|二手|拆过|用过的|签收"
)
_AGAINST_WORD = "(?:写|标|说|拍|买|要|订|图上|承诺|答应)(?:的)?(?:明)?(?:是|好|了)?[^。！？!?]{0,14}(?:实际|寄来|发来|发的|来的|到的|收到|结果|却|详情页|才发|才到|只有)"
_FACTS = re.compile(f"{_AMOUNTS}|{_RECORDS}|{_DEFECTS}|{_EVENTS}|{_AGAINST_WORD}", re.IGNORECASE)


def grade(stars: float | None, tags: ReviewTags) -> Grade:
    """By stars first: up to two BAD, below four MIDDLING; from four on a clearly negative text is a HIDDEN_COMPLAINT.

    Without stars the text decides; a text that says nothing (UNCERTAIN, also an empty one) asks for no answer: PRAISE.
    """
    rated = by_stars(stars)
    if rated is not None:
        return rated
    if stars is None:
        by_text = {Polarity.NEGATIVE: Grade.BAD, Polarity.NEUTRAL: Grade.MIDDLING}
        return by_text.get(tags.polarity, Grade.PRAISE)
    return Grade.HIDDEN_COMPLAINT if _clearly_negative(tags) else Grade.PRAISE


def sureness(score: float, *, learned: bool) -> Sureness:
    """How sure a hidden complaint is by its score: of those almost sure about eight in ten are right, of the probable about
    half, of the possible about three in ten, where three of a hundred texts with good stars complain.
    """
    width = _LEARNED_SCALE if learned else 1.0
    if score <= _SURE * width:
        return Sureness.ALMOST_SURE
    return Sureness.PROBABLE if score <= _PROBABLE * width else Sureness.POSSIBLE


def by_stars(stars: float | None) -> Grade | None:
    """BAD or MIDDLING where the stars alone say so; None where the text decides."""
    if stars is None or stars >= FEWEST_GOOD:
        return None
    return Grade.BAD if stars <= WORST_MIDDLING else Grade.MIDDLING


def nature(text: str, tags: ReviewTags) -> Nature | None:
    """FACTUAL where a complaint names something that can be checked, else EXPERIENTIAL; None where nothing complains.

    To be checked are a concrete cause (a defect, a wrong or missing item, a late parcel), a number with its unit, a date,
    a picture or record that is pointed at. Never SUSPECTED: that is a person's judgement, see `suspicion`.
    """
    if not complains(tags):
        return None
    if any(cause.concrete for cause in tags.causes) or tells_a_fact(text):
        return Nature.FACTUAL
    return Nature.EXPERIENTIAL


def tells_a_fact(text: str) -> bool:
    """Something that can be checked stands in the text.

    A number with its unit, a date, a picture or record that is pointed at, a defect, an event, goods that are not those
    that were ordered or told of.
    """
    return _FACTS.search(text) is not None


def complains(tags: ReviewTags) -> bool:
    """The text is negative on the whole, or in one of its aspects."""
    return tags.polarity is Polarity.NEGATIVE or any(tag.polarity is Polarity.NEGATIVE for tag in tags.aspects)


def _clearly_negative(tags: ReviewTags) -> bool:
    return tags.polarity is Polarity.NEGATIVE and tags.score + KIND_SHARE * tags.kindest <= CLEARLY_NEGATIVE
