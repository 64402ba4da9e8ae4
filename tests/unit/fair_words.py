"""What every text of the program's own resources is held to: its own language, and no help with bought or pressed reviews."""

import re
from collections.abc import Iterator

from seller_toolkit.domain.words import Words

FORBIDDEN = re.compile(
    # good reviews, or none of the bad ones, for a benefit
    "返现|返現|返利|免单|免單|好评(?:红包|返|送|有礼|奖)|好評(?:紅包|返|送|有禮|獎)|[换換]好[评評]|[给給]好[评評]|[索求讨討]要?好[评評]|"
    "不(?:给|給|写|寫|打|作|做)?(?:差评|负评|負評|低分)|"
    # told what to write
    "只[写寫]好[评評话話]|(?:全|都给|都給|给个|給個)五星|"
    # changed or removed
    "改[评評]|[删刪][评評]|[删刪]差[评評]|(?:修改|更改|改掉)(?:评价|評價)|"
    # invented
    "补单|補單|刷单|刷單|刷评|刷評|炒信|"
    # pressed for
    "(?:频繁|頻繁|反复|反覆|连续|連續)(?:联系|聯絡|打扰|打擾|私聊|邀评|邀請|催)|"
    r"cash ?back|brushing|brush up|fake (?:orders?|reviews?)|bought reviews|only (?:good|positive) reviews|five[- ]star (?:review|rating)s?|"
    r"(?:reward|gift|coupon|money|benefit|discount)s? for (?:good|positive|better|changed) (?:review|rating)s?|"
    r"in exchange for (?:\w+ ){0,2}(?:review|rating)s?|frequent contact|repeated contact|"
    r"(?:change|changing|changed|delete|remove) (?:\w+ ){0,2}(?:review|rating)s?",
    re.IGNORECASE,
)
"""The acts of facts that rules or the law forbid: 好评返现, 只写好评, 不差评返利, 包裹卡片利诱, 改评, 频繁联系, 刷单."""

SAYS_NOT = re.compile(r"不|勿|别|別|禁|严格杜绝|嚴格杜絕|算骚扰|算騷擾|\b(?:no|not|never|neither|nor|none|nothing|without|forbidden|forbid|forbids|harassment)\b|n't", re.IGNORECASE)  # fmt: skip
_NO_DENIAL = re.compile(
    "不[满滿足到同好合错錯符便]|[特个個级級类類分区區性识識告]别|[特個級類分區性識告]別|[别別][的人家]"
)
"""Where 不 and 别 deny nothing that is done: 不满意, 特别, 别人."""
_SENTENCE = re.compile(r"[。！？；;.!?\n]")

_SIMPLIFIED = set(
    "们个为么义乐习书买乱争云产亲仅从仓们价众优会伤传伪体余侧侦俩债倾偿储儿兑关兴养兽内冲决况冻净凑减几凭击划则刚创删别剂剑办务动励劳势区医协单卖卢卫却厂历压厌厕县参双发变叙叠号叹"
    "听启员呜响哑啰喷嘱团园围图圆场坏块坚坛坝坟坠垫垒埋声处备复够头夹夺奖奥妆妇娱婴孙学宁宝实审宪宽宾对寻导尔尘尝层届属岁岂岛币师帐带帮干庆库应庙废开异弃张弹强归当录彻径态怀恶悬惊惧惩惯愿"
    "懒战户执扩扫扬扰抚抛护报担拟拣拥择挂挡挤挥损换据掳掷携摄摆摇撑数斋断无旧时显晒晓暂术机杀杂权条来杨极构枪柜标栈栋栏树样档桥检楼横欢欧残毁毕毙气汇汉汤沟没泪泽洁浅测济浏浑浓涂润涨渐温湾湿满滞滤滥灭"
    "灯灵灾烂烟热爱爷牵状独狭环现玛琐电画畅疗疯痒盐监盖盘着睁矫码砖础确碍礼祸离种积称稳穷窃窜竞笔笼筛签简类粮紧纠红纤约级纪纯纱纲纳纸纹线练组细终经结绕绘给络绝统继绩续维综绿缓编缘缩缴网罗罚罢"
    "翘职联聪肃肠肤肿胀胁脉脏脑脚脱脸腊舰舱艺节芦苏药莲获营萧虑虽虾蚀补装裤见观规视览觉触订计认讨让训议讯记讲许论设访证评识诈诉词译试诚话询该详误说请诸读课调谈谢谣贝负贡财责败账货质贩贪贫购贴贵贷费贺资赔赖"
    "赚赛赞赠赢赶趋跃践踪躯车轨转轮软轻载较辅辆辈辉输达过运还这进远违连迟适选递逻遗邮释里针钉钟钢钥钩钱铁铃铜银铺链销锁错锅键锋锐闭问闲间闷闹闻阅阔队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领颗题颜额风飘飞"
    "饭饮饰饱馆马驱驳驶验骑骗骚鱼鲜鸟鸡鸣麦黄齐齿龄龙"
) - set("着里凭冲几干划别面才后征松云系台周准范卷余占困谷升布回并郁托挂伙欲岂众来")
"""Characters that stand in simplified Chinese only (those that traditional Chinese also has are taken out)."""

_TRADITIONAL = set(
    "們個為麼義樂習書買亂爭產親僅從倉價眾優會傷傳體側債傾償儲兒兌關興養獸衝決凍淨湊減幾擊劃則剛創刪劑辦務動勵勞勢區醫協單賣衛卻廠歷壓厭縣參雙發變敘疊號嘆聽啟員嗚響噴囑團園圍圖圓場壞塊堅壇墊聲處備複復夠頭夾奪獎妝"
    "婦娛嬰孫學寧寶實審憲寬賓對尋導爾塵嘗層屆屬歲島幣師帳帶幫慶庫應廢開異棄張彈歸當錄徹徑態懷惡懸驚懲慣願懶戰戶執擴掃揚擾撫拋護報擔擬揀擁擇擋擠揮損換據擲攜攝擺搖撐數斷無舊時顯曬曉暫術機殺雜權條楊極構槍櫃標棧棟"
    "欄樹樣檔橋檢樓歡歐殘畢氣匯漢湯溝沒澤潔淺測濟瀏濃塗潤漲漸溫灣濕滿滯濾濫滅燈靈災爛煙熱愛牽狀獨環現電畫暢療鹽監蓋盤碼磚礎確礙禮禍離種積稱穩窮竊競筆籠篩簽簡類糧緊糾紅約級紀純綱納紙紋線練組細終經結繞繪給絡絕統"
    "繼績續維綜綠緩編緣縮繳網羅罰罷職聯腸膚腫脅脈臟腦腳臉藝節蘇藥蓮獲營慮雖補裝褲見觀規視覽覺觸訂計認討讓訓議訊記講許論設訪證評識詐訴詞譯試誠話詢該詳誤說請諸讀課調談謝負財責敗賬貨質販貪購貼貴貸費賀資賠賴賺賽贊贈"
    "贏趕趨躍踐蹤車軌轉輪軟輕載較輔輛輝輸達過運還這進遠違連遲適選遞邏遺郵釋針鐘鋼鑰鉤錢鐵鈴銅銀鋪鏈銷鎖錯鍋鍵鋒銳閉問閒間悶鬧聞閱闊隊陽陰陣階際陸陳險隨隱難霧靜頁頂項順須顧頓預領顆題顏額風飄飛飯飲飾飽館馬驅駁駛"
    "驗騎騙騷魚鮮鳥麥黃齊齒齡龍裡後於"
)
_MAINLAND_WORDS = re.compile(
    "視頻|質量|信息|屏幕|打印|默認|短信|數據|導出|導入|軟件|網絡|發貨|差評|中評|水平|反饋|培訓|模板|頁面設置|鼠標|賬號|截屏|優化|菜單|"
    "渠道|在線時長|文件夾|聯繫|鏈接|激活|兼容|保質期|快捷短語|打單|面單|揽收|尺碼|品控|運營"
)
"""Words of the mainland that a zh_TW text must not merely convert."""
_TAIWAN_WORDS = re.compile("影片|资料夹|軟體|讯息|列印|汇入|品质管|网路|萤幕|营运|负评|普评|简讯|帐号")
"""Words of Taiwan that a zh_CN text must not merely convert."""


def forbidden(text: str, *, anywhere: bool = False) -> list[str]:
    """The sentences of `text` that name a forbidden act and do not say not to; `anywhere`: whether or not they do (titles).

    What is forbidden may itself hold a "not" (不给差评), and so may what is beside it (不满意的人): these do not count.
    """
    named = [sentence for sentence in _SENTENCE.split(text) if FORBIDDEN.search(sentence)]
    return [sentence for sentence in named if anywhere or not _says_not(sentence)]


def _says_not(sentence: str) -> bool:
    return bool(SAYS_NOT.search(_NO_DENIAL.sub("", FORBIDDEN.sub("", sentence))))


def foreign(words: Words) -> Iterator[tuple[str, str]]:
    """Language and what in its text is another's."""
    for language, found in (
        ("zh_CN", "".join(sorted(set(words.zh_CN) & _TRADITIONAL)) or _first(_TAIWAN_WORDS, words.zh_CN)),
        ("zh_TW", "".join(sorted(set(words.zh_TW) & _SIMPLIFIED)) or _first(_MAINLAND_WORDS, words.zh_TW)),
        ("en", "" if _is_english(words.en) else words.en),
    ):
        if found:
            yield language, found


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group() if found else ""


def _is_english(text: str) -> bool:
    latin, chinese = (len(re.findall(kind, text)) for kind in ("[A-Za-z]", "[\u4e00-\u9fff]"))
    return latin > 3 * chinese
