"""What an answer to a buyer may not say: offers for ratings, requests to change them, blame, personal data, blanks.

Words are looked for behind their disguises: traditional characters, full width, spaces and symbols in between, Latin
letters that stand for syllables, emoji. The rules behind it: Tmall's and Taobao's rules of reviews (no money or goods for
praise, no request for praise only, for a changed or an appended review), Douyin's rules of faked trade (a benefit for praise or
for silence, by any channel, parcel cards too), the law against unfair competition.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from seller_toolkit.domain import inducements as said
from seller_toolkit.reviews.masking import personal_spans

INDUCEMENTS = ("benefit_for_praise", "benefit_for_review", "benefit_for_change", "benefit_for_silence", "asks_praise", "asks_change", "asks_append", "faked_orders")  # fmt: skip
REFUSED = (*INDUCEMENTS, "personal", "blank")
"""Kinds that keep an answer from being copied; the others are told."""

KINDS = (*REFUSED, "blame", "threat", "outside_contact")


@dataclass(frozen=True)
class Hit:
    """What is wrong at [start, end) of a text: one of `KINDS`."""

    start: int
    end: int
    kind: str

    @property
    def refused(self) -> bool:
        return self.kind in REFUSED


_DISGUISES = {"㫮": "现", "坪": "评", "苹": "评", "萍": "评"}
"""Characters that stand for others which look or sound alike."""

_BREAKS = "。！？!?;；\n"
_LATIN = {"haoping": "好评", "fanxian": "返现", "hongbao": "红包", "gaiping": "改评", "shanping": "删评", "zhuiping": "追评", "chaping": "差评", "wuxing": "五星", "shaitu": "晒图", "miandan": "免单", "youhuiquan": "优惠券", "shuadan": "刷单", "budan": "补单", "weixin": "微信"}  # fmt: skip
_SYLLABLES = {"ping": "评", "xian": "现", "fan": "返", "hao": "好", "bao": "包", "hong": "红", "shan": "删", "gai": "改", "quan": "券", "xing": "星"}  # fmt: skip

_GOOD = rf"(?:{said.GOOD}|满分|[5五]分好?评?|带图评?|追评|hp(?![a-z]))"
_WRITES = r"(?:写|发|给|留|做|完成|上传|拍|传|晒)(?:下|个|条|完|一下|一个|一条|出|好)?.{0,4}(?:评价|评论|好评|买家秀|图片|照片|视频)"
_GIFT = (
    rf"(?:{said.GIFT}|[返反](?:现|利|钱|款|红包|券|您|你|还|\d|[一二两三五十]+[元块])|(?<![a-z])hb(?![a-z])|现金(?!流)|积分|"
    r"福利|好处|补贴|退您?\d+|转账?(?:您|你|\d)|打款|[送奖赏补赔](?:您|你)?(?:\d+|[一二两三五十百]+)[元块]?|\d+(?:元|块|rmb)|送一|补偿|(?:全额)?退款)"
)
_RATING = rf"(?:{said.RATING}|评论|评分|星级|打分)"
_CHANGE = (
    rf"{said.CHANGED}|(?:{said.CHANGES}|改一?下|改个|改成|改为|删一?下|删了|去掉|取消|隐藏)(?:您|你|掉|这条|这个|那条|一下|下|的|原来|之前|刚才|本次|该|此)*{_RATING}"
    rf"|{_RATING}.{{0,4}}(?:改成|改为|改到|换成|升到|修改一?下|改一?下|改了|改掉|删了|删掉|删除|删一?下|撤了|撤销|撤回|撤掉|去掉|取消)"
    r"|消评|改好评|(?:改|换|升|升级)(?:成|为|到)(?:[5五]颗?星|好评|满分|满星)"
)
_SILENCE = rf"(?:{said.SILENCE}|(?:不|别|勿|莫|不要|先别)(?:差评|中评|负评|低分|一星|1星|曝光|投诉))"
_GOOD_EN = rf"(?:{said.GOOD_EN}|five[- ]?stars|5[- ]?stars)"
_GIFT_EN = rf"(?:{said.GIFT_EN})"
_CHANGES_EN = rf"(?:{said.CHANGES_EN}|edit|revise|update|take down)"

_PLAIN = {
    "faked_orders": rf"{said.FAKED_ORDERS}|空包(?!裹)|代评|拍[a-z一]发[b-z空]|好评模板",
    "benefit_for_change": said.near(_GIFT, _CHANGE, ahead=14, behind=12),
    "benefit_for_silence": said.near(_SILENCE, _GIFT, ahead=12, behind=12),
    "benefit_for_praise": said.near(_GOOD, _GIFT, ahead=12, behind=12),
    "benefit_for_review": rf"(?:{_WRITES}).{{0,10}}(?:{_GIFT})|(?:{_GIFT}).{{0,8}}(?:求|换|要|请|麻烦|帮).{{0,6}}(?:{_WRITES})|{said.CASHBACK}|评价?返|反现",
    "asks_change": rf"{_CHANGE}|帮(?:忙|我|我们)?(?:删|改)(?:一?下|了|掉)",
    "asks_append": r"追评|追加(?:一?[下个条]|您的|好)*(?:评价|评论|好评)|再?补(?:一?[下个条])(?:好评|评价)",
    "asks_praise": (
        r"(?:求|要|赏|打|给|来|帮|请|望|希望|期待|麻烦|动动手指|点|留|写|献上)(?:您|你|亲|我们|我|本店|小店|店铺|的|能|可以|动动手|个|下|一下|一个|一条|手|忙|给|打|写|留|点|满|全|都|上|以|朵|来|再|到|条)*"
        r"(?:好评(?![率度数])|[5五]颗?星(?!级?酒店)|[全满]颗?星|满分|星{5})(?!.{0,6}(?:谢谢|感谢)您的信任)"
        r"|(?:全|都|只|必须)(?:给|打|写|点)(?:上)?(?:[5五]颗?星|满分|好评)|[5五]星(?:好评)?支持|五个五星|"
        + said.ASKS_PRAISE
    ),
    "outside_contact": r"加.{0,3}(?:微信|薇信|威信|vx|wx|qq|扣扣|(?<![a-z])v(?![a-z])|v信|企微)|(?:微信|vx|wx|qq)(?:号|联系|私聊)|私下.{0,3}(?:转|联系|解决|补|退)|(?:支付宝|微信)(?:转|打|收款)",
    "threat": r"后果自负|(?:起诉|告|举报|曝光|公布|公开|拉黑|人肉|报警抓?)(?:您|你)|律师函|追究(?:您|你)|法律责任|(?:否则|不然).{0,8}(?:起诉|报警|曝光|公布|拉黑|律师)|走着瞧|等着瞧|您?小心点",
    "blame": (
        r"(?:是|怪|怨|都怪|还不是|明明是|分明是)(?:您|你|顾客|买家|亲)(?:的?错|自己|没|不|买|选|拍|写|弄|用)|(?:您|你|亲)(?:们)?自己(?:没|不|选|拍|买|弄|写|用|搞|操作|要求|的问题|的原因|看错|填|下错|造成|原因)"
        r"|没(?:有)?(?:仔细|认真|好好)(?:看|读)|(?:您|你|亲)?没(?:有)?(?:仔细|认真|好好|看)?看?(?:清楚?|明白|仔细)(?:就|再|才|描述|详情|页面|说明|尺码|规格|标题|了?吗)|(?:您|你|亲)(?:根本|压根|都|就)?没(?:有)?(?:仔细|认真|好好)?(?:看|读|问)"
        r"|(?:别人|其他人|别的(?:买家|顾客|客户|人)|其他(?:买家|顾客|客户)|人家|大家)(?:.{0,4})?(?:都|怎么|也|为什么|咋)(?:没|不|说好|好评|觉得好|能|满意|挺好)|(?:就|只有|唯独|偏偏)(?:您|你|亲)(?:一个|一人|一家|觉得|有|说|这|不|事)"
        r"|(?:您|你|亲)(?:的)?(?:要求|标准|期望|期待)(?:太|过)高|(?:您|你)太(?:挑剔|较真|计较|敏感|作|贪)|一分(?:价)?钱?一分货|便宜没好货|(?:这个|这)价(?:位|格|钱)?(?:还|就|只能|您还)(?:想|这样|是这|能|买|要)|爱买不买|不买(?:就)?拉倒|爱要不要"
        r"|(?:不是|不关|并非)(?:我们|我|本店|小店|店铺|店家|商家|咱们)(?:的)?(?:问题|责任|错|事|原因)|(?:与|跟|和)(?:我们|我|本店|小店|店铺)(?:没|无)(?:有)?关系?|(?:是|怪|找)(?:快递|物流)(?:公司)?(?:的)?(?:问题|责任|锅|事|错|去)|我们(?:也)?(?:没办法|管不了|无能为力|没有责任|没责任|没错)"
        r"|(?:您|你|亲)?(?:使用|操作|保存|洗涤|清洗|安装|保管)不当|(?:您|你|亲)(?:不会用|不懂|不会穿|不会搭|理解(?:错|有误|能力)|误解|弄坏|用坏|洗坏|穿坏|摔坏)"
        r"|恶意(?:差评|评价|中伤|诋毁|抹黑|买家|的)|(?:职业|专业)(?:差评师|打假|买家)|差评师|同行(?:派|来|恶|的)|(?:您|你)(?:是|就是)同行|胡说|瞎说|乱说|瞎编|撒谎|说谎|睁眼说瞎话|污蔑|诬陷|诽谤|血口喷人|无理取闹|胡搅蛮缠|没素质|什么素质|讲点?良心|摸着良心|凭良心|良心不会?痛|贪小便宜|占便宜|想白嫖|白嫖|吃饱了撑"
        r"|谁(?:让|叫)(?:您|你)|(?:不能|别)怪我们|怪不得我们|怪谁|自己(?:选|拍|买|点|下)(?:的|错)|自作自受|活该|(?:您|你)(?:怎么|为什么|为何|干嘛|为啥)不(?:先|早|问|联系|找|看|说|直接)|(?:页面|详情|描述|标题)(?:上|里|中)?(?:都|已经?|明明|早就)?写(?:得|的)(?:很|清清楚|清楚|明明白)|(?:您|你)至于吗|有必要吗|矫情|(?:您|你)想多了|不可能(?:有|出现|的|是)?"
    ),
}
_ENGLISH = {
    "faked_orders": said.FAKED_ORDERS_EN,
    "benefit_for_change": rf"{_GIFT_EN}\b.{{0,40}}\b{_CHANGES_EN}\b.{{0,20}}(?:review|rating|feedback|stars?)|{_CHANGES_EN}\b.{{0,20}}(?:review|rating|feedback).{{0,40}}\b{_GIFT_EN}\b",
    "benefit_for_praise": rf"\b{_GIFT_EN}\b.{{0,40}}{_GOOD_EN}|{_GOOD_EN}.{{0,40}}\b{_GIFT_EN}\b",
    "benefit_for_review": rf"\b{_GIFT_EN}\b.{{0,12}}\b(?:for|if you (?:write|leave|post))\b.{{0,14}}(?:review|rating|feedback)",
    "asks_change": rf"\b(?:{_CHANGES_EN}|reconsider)\b (?:\w+ ){{0,3}}(?:review|rating|feedback|stars)",
    "asks_praise": rf"\b(?:leave|give|write|post|rate)\b.{{0,14}}{_GOOD_EN}",
    "threat": r"\b(?:sue you|legal action against|report you|or else)\b|our lawyers?\b",
    "outside_contact": r"\b(?:whatsapp|wechat|telegram)\b|pay ?pal you",
    "blame": r"you(?:'re| are)? (?:should(?:n't)? have|failed to|did ?n[o']t (?:read|look|check|follow)|must have (?:broken|used)|used it wrong)|your (?:own )?(?:fault|mistake)|nobody else (?:complain|has|had)|no one else (?:complain|has|had)|everyone else (?:is|was|likes)|not our (?:fault|problem|responsibility)|you get what you pay|you(?:'re| are) (?:lying|too picky)",
}  # fmt: skip
_FINDERS = tuple((kind, re.compile(pattern, re.DOTALL)) for kind, pattern in _PLAIN.items())
_FINDERS_EN = tuple((kind, re.compile(pattern, re.IGNORECASE | re.DOTALL)) for kind, pattern in _ENGLISH.items())
_DISGUISED = re.compile(r"好评返现|返现|改评|删评|好评有礼|五星好评|刷单|补单|追评|修改评价|删除评价|追加评价")
_NEGATED = re.compile(
    r"(?:不|没|没有|绝不|从不|从来不|不会|不能|无需|无须|不用|不必|不需要|不要求|不得|严禁|禁止|拒绝|杜绝|抵制)"
    r"(?:再|任何|去|做|搞|用|以|靠|会|有|要|要求|请|让|向|需要|您|你|买家|顾客|客户|任何人|消费者|参与|接受|提供|支持|进行|通过|过|因此|为此|的|提)*$"
)
_DOUBLE_NO = re.compile(r"不(?:是|好意思|过|错|满|得不|如|妨|仅|只|但|光)$|能不能$|可不可以$|要不$|是不是$|好不好$")
_BLANK = re.compile(r"[【{｛\[][^】}｝\]\n]{0,24}[】}｝\]]")


def check(text: str) -> tuple[Hit, ...]:
    """What is wrong in `text`, from left to right; a place is told once, of the gravest kind that it has."""
    folded = _Folded(text)
    found = [Hit(one.start, one.end, "personal") for one in personal_spans(text)]
    found += [Hit(*match.span(), "blank") for match in _BLANK.finditer(text)]
    found += folded.hits()
    found += [Hit(*match.span(), kind) for kind, finder in _FINDERS_EN for match in finder.finditer(text)]
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda one: (KINDS.index(one.kind), one.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda one: one.start))


def refused(text: str) -> tuple[Hit, ...]:
    """Of `check` what keeps the text from being used."""
    return tuple(hit for hit in check(text) if hit.refused)


class _Folded:
    """A text in simplified characters without the marks in between, and where each of its characters came from."""

    def __init__(self, text: str) -> None:
        self._text = text
        pairs = list(_with_places(text))
        self._tight = "".join(letter for letter, _ in pairs)
        self._places = [place for _, place in pairs]

    def hits(self) -> Iterator[Hit]:
        """All that is found, but for what the words before it say not to do."""
        found = [(kind, match) for kind, finder in _FINDERS for match in finder.finditer(self._tight)]
        denied = [match.span() for _, match in found if self._negated(match.start(), match.group())]
        for kind, match in found:
            start, end = match.span()
            if all(end <= first or start >= last for first, last in denied):
                yield self._hit(start, end, kind)
        yield from self._disguised()

    def _disguised(self) -> Iterator[Hit]:
        """Words with a sentence's mark between all of their characters."""
        inner = [index for index, letter in enumerate(self._tight) if letter != "\n"]
        dense = "".join(self._tight[index] for index in inner)
        for match in _DISGUISED.finditer(dense):
            places = inner[match.start() : match.end()]
            if all(behind - before > 1 for before, behind in itertools.pairwise(places)):
                kind = {"刷": "faked_orders", "补": "faked_orders", "追": "asks_append", "五": "asks_praise"}.get(
                    match[0][0]
                )
                kind = kind or ("benefit_for_praise" if "返" in match[0] or "礼" in match[0] else "asks_change")
                yield self._hit(places[0], places[-1] + 1, kind)

    def _negated(self, start: int, words: str) -> bool:
        """Whether the words before say that it is not done; "不给差评" itself begins with a "not"."""
        before = self._tight[max(0, start - 16) : start].rpartition("\n")[2]
        negation = _NEGATED.search(before)
        return bool(negation) and not _DOUBLE_NO.search(before) and not words.startswith(("不可能", "后果"))

    def _hit(self, start: int, end: int, kind: str) -> Hit:
        return Hit(self._places[start], self._places[end - 1] + 1, kind)


def _with_places(text: str) -> Iterator[tuple[str, int]]:
    """The letters and digits of `text`, folded, each with its place; a sentence's end is a line break."""
    letters: list[tuple[str, int]] = []
    for place, character in enumerate(text):
        if character in _BREAKS:
            letters.append(("\n", place))
            continue
        plain = filter(str.isalnum, said.folded_letter(character))
        letters += [(_DISGUISES.get(one, one), place) for one in plain]
    tight = "".join(letter for letter, _ in letters)
    for latin, han in (*_LATIN.items(), *_SYLLABLES.items()):
        at = tight.find(latin)
        while at >= 0:
            if latin in _LATIN or _beside_han(tight, at, at + len(latin)):
                first, last = letters[at][1], letters[at + len(latin) - 1][1]
                places = [first] * (len(han) - 1) + [last]
                letters[at : at + len(latin)] = list(zip(han, places, strict=True))
                tight = tight[:at] + han + tight[at + len(latin) :]
            at = tight.find(latin, at + 1)
    yield from letters


def _beside_han(tight: str, start: int, end: int) -> bool:
    """Whether a Chinese character stands next to the letters: "好ping", not "shopping"."""
    before, behind = tight[start - 1 : start], tight[end : end + 1]
    return (
        ("\u4e00" <= before <= "\u9fff" or "\u4e00" <= behind <= "\u9fff")
        and not (before.isascii() and before.isalpha())
        and not (behind.isascii() and behind.isalpha())
    )
