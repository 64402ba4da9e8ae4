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

_DIGIT = "0-9０-９"
_UNIT = "号號弄栋棟幢座元楼樓层層室組组队"

_KINDS: dict[str, tuple[str, str]] = {
    "email": ("@", r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,3}"),
    "id": (r"\d{17}", r"(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])"),
    "order": (
        r"[号號]\s*(?:[:：]|是|为|為)?\s*[A-Za-z]{0,4}\d",
        (
            r"(?:订单|訂單|运单|運單|快递单?|快遞單?|物流单?|物流單?|单|單|退款|退货|交易)(?:编号|編號|号码|號碼|号|號)"
            r"\s*(?:[:：]|是|为|為)?\s*([A-Za-z]{0,4}\d[\dA-Za-z-]{5,30})"
        ),
    ),
    "phone": (
        rf"[{_DIGIT}](?:{_GAP}[{_DIGIT}]){{6}}|[0０]\d{{1,3}}[)）]|[{_NUMERALS}]{{11}}",
        (
            rf"(?<!\d)(?:[+＋]?(?:86|８６){_GAP})?[1１]{_GAP}[3-9３-９](?:{_GAP}\d){{9}}(?!\d)"
            rf"|(?<!\d)09\d{{2}}{_GAP}\d{{3}}{_GAP}\d{{3}}(?!\d)"
            rf"|(?<!\d)[(（]?0\d{{1,3}}[)）\s\-—]{{1,2}}\d{{3,4}}{_GAP}\d{{4}}(?!\d)|(?<!\d)0\d{{10,11}}(?!\d)"
            rf"|[{_NUMERALS}]{{11}}|(?:电话|電話|手机|手機|号码|號碼){_COLON}(\d[\d -]{{5,14}}\d)"
        ),
    ),
    "account": (
        "[信xXqQ扣宝寶旺号號]",
        (
            r"(?:微信|薇信|威信|[vV][xX信]|[wW][xX]|QQ|qq|扣扣|支付宝|支付寶|旺旺|淘宝账号|账号|賬號|帳號)号?號?"
            r"\s*(?:[:：]|是|为|為|叫)?\s*([A-Za-z0-9][A-Za-z0-9_-]{4,30})"
        ),
    ),
    "number": (r"\d{11}", r"(?<![\dA-Za-z.])[A-Z]{0,4}\d{11,30}(?![\dA-Za-z])"),
    "address": (
        rf"址|住|[{_DIGIT}A-Za-z一二三四五六七八九十]\s?[{_UNIT}]|[路街道巷弄村镇鎮区區苑寓厦廈园園]\s*\d",
        (
            rf"(?:收货地址|收貨地址|收件地址|地址|住址){_COLON}([^,，。!！?？;；\n]{{4,60}})"
            rf"|(?:{_HAN}{{2,7}}(?:省|市|区|區|县|縣|州|盟))?(?:{_HAN}{{1,7}}(?:市|区|區|县|縣|旗))?{_STREET}{_HOUSE}"
            r"|\d{1,4}\s*(?:号楼|號樓|栋|棟|幢|座)\s*\d{0,3}\s*(?:单元|單元)?\s*\d{2,4}\s*(?:室|号房|房|户)?"
            rf"|(?:我?家住|我住在?|住在)({_HAN}{{2,8}}(?:省|市|区|區|县|縣|镇|鎮|村|小区|小區|花园|花園|公寓|苑)[^,，。!！?？;；\s]{{0,20}})"
        ),
    ),
    "name": (
        "[人字名]\\s*[:：]|[人字名][是叫为為]|名叫|[我人公婆妈爸]叫|我姓|[生士姐太]|name is",
        (
            rf"(?:收货人|收貨人|收件人|联系人|聯絡人|聯繫人|姓名|名字|署名)(?:\s*[:：]\s*({_HAN}{{2,4}}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
            rf"|(?:是|叫|为|為)([{_SURNAMES}]{_HAN}{{1,2}}){_ENDS})"
            rf"|(?:我|本人|我老公|我老婆|我妈|我爸)(?:叫|名叫)([{_SURNAMES}]{_HAN}{{1,2}}){_ENDS}|我姓([{_SURNAMES}])"
            rf"|(?<!{_HAN})([{_SURNAMES}]{_HAN}{{0,2}}?)(?:先生|女士|小姐|太太)"
            r"|[Mm]y name is ([A-Z][a-z]+(?: [A-Z][a-z]+)?)"
        ),
    ),
}
_FINDERS = tuple((kind, re.compile(trigger), re.compile(pattern)) for kind, (trigger, pattern) in _KINDS.items())
"""Of each kind what a text must have to be worth the look, and what is looked for."""

_WORTH_A_LOOK = re.compile(
    rf"[{_DIGIT}@:：{_NUMERALS}{_UNIT}址住信xXqQ扣宝寶旺叫姓是为為生士姐太名]"
    rf"(?:(?<=[{_DIGIT}])(?=[ \u3000\-—_·)）]?[{_DIGIT}])|(?<=@)|(?<=[{_NUMERALS}])(?=[{_NUMERALS}]{{10}})"
    rf"|(?<=[人字名址话話机機码碼号號][:：])|(?<=[{_DIGIT}A-Za-z一二三四五六七八九十][{_UNIT}])|(?<=[{_DIGIT}] [{_UNIT}])|(?<=[路街道巷弄村镇鎮区區苑寓厦廈园園][{_DIGIT}])"
    r"|(?<=[人字名址我公婆妈爸][叫是为為])|(?<=我姓)|(?<=先生|女士|小姐|太太)|(?<=家住|我住)|(?<=住)(?=在)|(?<=址|名)(?= *[:：])"
    r"|(?<=信|[xX]|[qQ]|扣|宝|寶|旺|号|號)(?=号?號?\s*(?:[:：]|是|为|為|叫)?\s*[A-Za-z0-9])|(?<=[号號])(?=\s*[A-Za-z\d])|(?<=名)(?=叫)|(?<=是)(?= [A-Z])"
    r")|name is"
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
    found: list[Personal] = []
    for kind, trigger, pattern in _FINDERS:
        if trigger.search(text):
            for match in pattern.finditer(text):
                start, end = match.span(match.lastindex or 0)
                if all(end <= other.start or start >= other.end for other in found):
                    found.append(Personal(start, end, kind))
    return tuple(sorted(found, key=lambda one: one.start))


def mask(text: str) -> str:
    """`text` with *** for all that is personal; the same text where nothing is. Masking twice changes nothing more."""
    while spans := personal_spans(text):
        for span in reversed(spans):
            text = text[: span.start] + MASK + text[span.end :]
    return text
