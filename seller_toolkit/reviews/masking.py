"""What must not be kept of a buyer's text: telephone numbers, ids, addresses, names that it gives, order numbers.

A review is kept without them. Names are only found where the text announces one (我叫…, 收货人：…, 张先生): Chinese given
names are ordinary words, and a guess would eat the review.
"""

import re
from dataclasses import dataclass

MASK = "***"

_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉"
    "程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘鍾谭譚陆陸汪范廖石金韦韋贾賈夏付傅方邹鄒熊孟秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔"
    "邵万萬钱錢严嚴武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊乔喬伍庞龐倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關焦柳左柯祝纪紀詹凌霍阮柴"
)
_HAN = r"[\u4e00-\u9fff]"
_GAP = r"[ \u3000\-—_·]?"
_COLON = r"\s*(?:[:：]|是|为|為|叫)\s*"
_ENDS = r"(?=$|[\s,，.。!！?？;；、:：)）~～…的]|\d)"
_NUMERALS = "零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
_STREET = rf"{_HAN}{{1,8}}(?:路|街|大道|大街|巷|弄|胡同|村|镇|鎮|小区|小區|花园|花園|公寓|大厦|大廈|苑)"
_HOUSE = (
    r"(?:\s*[0-9０-９A-Za-z一二三四五六七八九十]{1,5}\s*(?:-\s*\d{1,4}|号楼|號樓|号院|号|號|弄|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|组|組|队)){1,6}"
    r"(?:\s*\d{2,4}(?:室)?)?"
)

_KINDS = {
    "email": r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,3}",
    "id": r"(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])",
    "order": (
        r"(?:订单|訂單|运单|運單|快递单?|快遞單?|物流单?|物流單?|单|單|退款|退货|交易)(?:编号|編號|号码|號碼|号|號)"
        r"\s*(?:[:：]|是|为|為)?\s*(?P<order_number>[A-Za-z]{0,4}\d[\dA-Za-z-]{5,30})"
    ),
    "phone": (
        rf"(?<!\d)(?:[+＋]?(?:86|８６){_GAP})?[1１]{_GAP}[3-9３-９](?:{_GAP}\d){{9}}(?!\d)|(?<!\d)09\d{{2}}{_GAP}\d{{3}}{_GAP}\d{{3}}(?!\d)"
        rf"|(?<!\d)[(（]?0\d{{1,3}}[)）\s\-—]{{1,2}}\d{{3,4}}{_GAP}\d{{4}}(?!\d)|(?<!\d)0\d{{10,11}}(?!\d)"
        rf"|[{_NUMERALS}]{{11}}|(?:电话|電話|手机|手機|号码|號碼){_COLON}(?P<phone_number>\d[\d -]{{5,14}}\d)"
    ),
    "account": (
        r"(?:微信|薇信|威信|[vV][xX信]|[wW][xX]|QQ|qq|扣扣|支付宝|支付寶|旺旺|淘宝账号|账号|賬號|帳號)号?號?"
        r"\s*(?:[:：]|是|为|為|叫)?\s*(?P<account_name>[A-Za-z0-9][A-Za-z0-9_-]{4,30})"
    ),
    "number": r"(?<![\dA-Za-z.])[A-Z]{0,4}\d{11,30}(?![\dA-Za-z])",
    "address": (
        rf"(?:收货地址|收貨地址|收件地址|地址|住址){_COLON}(?P<address_told>[^,，。!！?？;；\n]{{4,60}})"
        rf"|(?:{_HAN}{{2,7}}(?:省|市|区|區|县|縣|州|盟))?(?:{_HAN}{{1,7}}(?:市|区|區|县|縣|旗))?{_STREET}{_HOUSE}"
        r"|\d{1,4}\s*(?:号楼|號樓|栋|棟|幢|座)\s*\d{0,3}\s*(?:单元|單元)?\s*\d{2,4}\s*(?:室|号房|房|户)?"
        rf"|(?:我?家住|我住在?|住在)(?P<home>{_HAN}{{2,8}}(?:省|市|区|區|县|縣|镇|鎮|村|小区|小區|花园|花園|公寓|苑)[^,，。!！?？;；\s]{{0,20}})"
    ),
    "name": (
        rf"(?:收货人|收貨人|收件人|联系人|聯絡人|聯繫人|姓名|名字|署名)(?:\s*[:：]\s*(?P<name_a>{_HAN}{{2,4}}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
        rf"|(?:是|叫|为|為)(?P<name_b>[{_SURNAMES}]{_HAN}{{1,2}}){_ENDS})"
        rf"|(?:我|本人|我老公|我老婆|我妈|我爸)(?:叫|名叫)(?P<name_c>[{_SURNAMES}]{_HAN}{{1,2}}){_ENDS}|我姓(?P<name_d>[{_SURNAMES}])"
        rf"|(?<!{_HAN})(?P<name_e>[{_SURNAMES}]{_HAN}{{0,2}}?)(?:先生|女士|小姐|太太)"
        rf"|[Mm]y name is (?P<name_f>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    ),
}
_PATTERN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items()))
_INNER = tuple(name for name in _PATTERN.groupindex if name not in _KINDS)
_WORTH_A_LOOK = re.compile(
    rf"\d{_GAP}\d|@|name is|[{_NUMERALS}]{{11}}|[:：]|[号號栋棟幢弄室]|姓|名|住|先生|女士|小姐|太太|我叫|本人叫|[妈爸公婆]叫|收[货貨件]人|[vV][xX信]|[wW][xX]|微信|[qQ][qQ]|扣扣"
)
"""What a text has that holds anything personal; most reviews have none of it and are done at once."""


@dataclass(frozen=True)
class Personal:
    """Something personal at [start, end) of a text; `kind` is one of phone, id, order, account, number, email, address, name."""

    start: int
    end: int
    kind: str


def personal_spans(text: str) -> tuple[Personal, ...]:
    """What is personal in `text`, from left to right and never overlapping; an announcing word is not part of it."""
    if not _WORTH_A_LOOK.search(text):
        return ()
    spans = []
    for match in _PATTERN.finditer(text):
        inner = next((name for name in _INNER if match[name]), "")
        start, end = match.span(inner) if inner else match.span()
        spans.append(Personal(start, end, str(_kind_of(match))))
    return tuple(spans)


def mask(text: str) -> str:
    """`text` with *** for all that is personal; the same text where nothing is. Masking twice changes nothing more."""
    while spans := personal_spans(text):
        for span in reversed(spans):
            text = text[: span.start] + MASK + text[span.end :]
    return text


def _kind_of(match: re.Match[str]) -> str:
    return next(kind for kind in _KINDS if match[kind])
