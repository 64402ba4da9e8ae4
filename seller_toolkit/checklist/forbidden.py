"""What no task may say: good reviews for a benefit, pressing for other ratings, faked orders. The one place of the rule.

Platforms and the law forbid it (电子商务法 art. 17, 反不正当竞争法, 诱导好评 of the platforms' own rules). A sentence that
says not to do it may use the words.
"""

import re

_PRAISE = r"(?:好评(?![率度数])|好評(?![率度數])|五星|5\s*星|全星|满分评|滿分評|晒图|曬圖|晒单|曬單)"
_GIFT = (
    r"(?:返\s*(?:[0-9一二两三五十]+|现|現|红包|紅包|利|券)|红包|紅包|优惠券|優惠券|折价券|折價券|代金券|免单|免單|礼品|禮品|赠品|贈品|小礼|小禮|"
    r"有礼|有禮|奖励|獎勵|领奖|領獎|抽奖|抽獎|送\s*(?:[0-9一二两三五十]+|你|您|券|礼|禮|小|积分|積分))"
)
_PRAISE_EN = r"(?:good|positive|top|perfect|five[- ]star|5[- ]star)(?:[- ]star)? (?:review|rating|comment)s?"
_GIFT_EN = r"(?:cash|coupons?|vouchers?|gifts?|rewards?|refunds?|discounts?|money|freebies|free \w+|red envelopes?)"

FORBIDDEN = re.compile(
    "返现|返現|补单|補單|刷单|刷單|刷评|刷評|刷好评|刷好評|改评|改評|删评|刪評|(?:修改|更改|撤销|撤銷|撤回|删除|刪除|删掉|刪掉|改掉)(?:\\w{0,2})(?:评价|評價|差评|差評|负评|負評|中评|中評)|"
    "(?:全|都给|都給|给个|給個|请给|請給|只给|只給|只写|只寫|打)\\s*(?:五|5)\\s*星|(?:只写|只寫|引导|引導|诱导|誘導|索要|求个|求個|催)好[评評]|好评红包|好評紅包|"
    rf"{_PRAISE}[^、]{{0,12}}{_GIFT}|{_GIFT}.{{0,10}}(?:换|換|求|要|索|给|給|写|寫).{{0,6}}{_PRAISE}|"
    "(?:不给|不給|不打|不作|不留|没有|沒有|别给|別給|不写|不寫)(?:差|负|負|中)[评評].{0,8}(?:返|送|退|红包|紅包|券|礼|禮|奖|獎|补偿|補償)|"
    r"cash ?back|brushing|fake (?:orders?|reviews?|buyers?)|"
    r"(?:change|changing|changed|delete|deleting|remove|removing|withdraw) (?:\w+ ){0,2}(?:review|rating)s?|"
    rf"{_GIFT_EN}.{{0,30}}{_PRAISE_EN}|{_PRAISE_EN}[^,]{{0,30}}{_GIFT_EN}|"
    rf"(?:ask|beg|urge|press|get)\w* .{{0,30}}(?:for|to (?:give|leave|write|post)) .{{0,10}}{_PRAISE_EN}",
    re.IGNORECASE,
)
"""Words that stand for it, in the three languages."""

SAYS_NOT = re.compile(
    r"不|勿|别|別|禁|没有|沒有|拒绝|拒絕|杜绝|杜絕|清查|排查|违规|違規|违法|違法|处罚|處罰|被罚|被罰|罚款|罰款|扣分|清退|骚扰|騷擾|"
    r"\b(?:no|not|never|neither|nor|nobody|nothing|none|without|forbidden|forbids?|banned|refuse|illegal|violations?|"
    r"harass\w*|penal\w+|fined|costs?)\b|n't",
    re.IGNORECASE,
)
"""Words by which a sentence says not to do it, or what comes of it."""

_NO_NEGATION = re.compile(
    "(?:不|没有|沒有)(?=[给給打作留写寫]?[差负負中][评評])|别(?=给[差负中]评)|別(?=給[差負中]評)|不满|不滿|不错|不錯|不同|不少|不好意思|不过|不過|差不多|"
    "特别|特別|级别|級別|分别|分別|区别|區別|类别|類別|个别|個別|别人|別人|别的|別的|别家|別家",
)
"""Words that look like a "not" and are none, and the bad review that is not given in return for a benefit."""

SENTENCE = re.compile(r"[。！？；;!?\n]|\.(?!\d)")
"""Where a sentence ends."""


def offence(text: str) -> str:
    """The first sentence of `text` that asks for what is forbidden, as it stands there; "" where there is none."""
    for sentence in SENTENCE.split(text):
        if FORBIDDEN.search(sentence) and not SAYS_NOT.search(_NO_NEGATION.sub("", sentence)):
            return sentence.strip()
    return ""
