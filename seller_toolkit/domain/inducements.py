"""What nobody may say to get better reviews, in the words that sellers use for it: the one source of these rules.

Platforms and the law forbid benefits for praise, pressing for other ratings, and faked orders (电子商务法 art. 17, 反不正当竞争法,
诱导好评 of the platforms' own rules). A task speaks to the shop's own people and an answer to a buyer, so each of the two
checks has words of its own; both begin with these. All Chinese patterns are of text that went through `folded`.
"""

import unicodedata
from functools import lru_cache

_SIMPLE = dict(
    zip(
        "評價紅現獎勵優惠禮贈積補償單曬圖給個請麼們滿顆讚寫發換條撤銷刪掉訴點擊話費購錢貨買賣過這還沒問題說誰讓別責導對錯選細確認樣開為業惡飛後來實訂戶銀轉帳賬聯絡電機號碼員頁態舉報關門師證據誣誹謗啟臉聽懂貪無聊嗎會"
        "領負絕騷擾違規處罰級區類誘變",
        "评价红现奖励优惠礼赠积补偿单晒图给个请么们满颗赞写发换条撤销删掉诉点击话费购钱货买卖过这还没问题说谁让别责导对错选细确认样开为业恶飞后来实订户银转账账联络电机号码员页态举报关门师证据诬诽谤启脸听懂贪无聊吗会"
        "领负绝骚扰违规处罚级区类诱变",
        strict=True,
    )
) | {"⭐": "星", "★": "星", "☆": "星", "🌟": "星", "🧧": "红包", "💰": "钱", "💵": "钱", "🎁": "礼品"}  # fmt: skip


@lru_cache(maxsize=8192)
def folded_letter(letter: str) -> str:
    """A letter in simplified characters, half width and small; an emoji as its word, so that it may become two letters."""
    plain = _SIMPLE.get(letter) or unicodedata.normalize("NFKC", letter).lower()
    return "".join(_SIMPLE.get(one, one) for one in plain)


def folded(text: str) -> str:
    """The text letter by letter as `folded_letter` has it."""
    return "".join(map(folded_letter, text))


# --- words, as parts of patterns --------------------------------------------------------------------------------------

GOOD = r"好评(?![率度数])|[5五]颗?星|[全满]颗?星|星{3,}|满分评|晒[图单照]"
"""What is wished for: good reviews, five stars, pictures of the goods."""

GIFT = (
    r"返(?:现|利|红包|券|\d|[一二两三五十]+[元块])|红包|优惠券|代金券|折价券|无门槛券|购物金|免单|礼品|赠品|礼物|小礼|有礼|奖励|奖品|领奖|抽奖|话费|"
    r"送(?:您|你)?(?:\d|[一二两三五十]+[元块])|送(?:您|你|个|份|券|礼|小|现|积分)"
)
"""What is offered for it."""

RATING = r"评价|差评|中评|负评"
CHANGES = r"修改|更改|变更|改掉|撤销|撤回|撤掉|删除|删掉"
CHANGED = r"改评|删评|撤评|(?:差评|中评|负评).{0,4}[改换](?:成|为|到)(?:[5五]颗?星|好评|满分)"
"""A changed or deleted rating, in a word of its own; `CHANGES` need a `RATING` behind them."""

SILENCE = r"(?:不|别|勿|莫)(?:要)?(?:给|打|留|写|发|作|做)(?:个|我们|我)?(?:差评|中评|负评|低分|一星|1星)"
"""No bad rating, which may be asked for nothing, but never be paid for."""

FAKED_ORDERS = r"[补刷]单(?!独|位|号)|刷好?评|刷销量"
ASKS_PRAISE = r"(?:全|都给|给个|请给|只给|只写|打)[5五]颗?星|(?:只写|索要|求个|催)好评(?![率度数])"
CASHBACK = "返现"
"""Money back has no other use in a review."""

GOOD_EN = r"(?:good|positive|great|perfect|nice|top|(?:five|5)[- ]?stars?)(?:[- ]stars?)?[- ]?(?:review|rating|feedback|comment)s?"
GIFT_EN = r"cash(?: ?back)?|coupons?|vouchers?|gifts?(?: cards?)?|rewards?|refunds?|discounts?|money|freebies?|red envelopes?|bonus"
CHANGES_EN = r"chang(?:e|ing)|delet(?:e|ing)|remov(?:e|ing)|withdraw(?:ing)?"
FAKED_ORDERS_EN = r"\bbrushing\b|fake (?:orders?|reviews?|buyers?)"


def near(first: str, second: str, *, ahead: int, behind: int, between: str = ".") -> str:
    """A pattern: `first` at most `ahead` letters before `second`, or at most `behind` letters behind it."""
    return f"(?:{first}){between}{{0,{ahead}}}(?:{second})|(?:{second}){between}{{0,{behind}}}(?:{first})"
