"""The files of resources/knowledge themselves: whole, true to the other resources, printable, and within the rules."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.matching import Help, help_of, propose
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.tasks import AREAS, KnowledgeTask
from seller_toolkit.domain.words import LANGUAGES, Words
from seller_toolkit.profiles.book import load_profiles

RESOURCES = Path(__file__).parents[3] / "resources"
KNOWLEDGE = load_knowledge(RESOURCES / "knowledge")
METRICS = load_profiles(RESOURCES / "profiles").metrics()
PROFILES = load_profiles(RESOURCES / "profiles").versions
ENDED = {p.id for p in PROFILES if p.valid_to} - {p.id for p in PROFILES if p.valid_to is None}
"""Scores that no platform gives any more: nobody works on them."""
HERE = tuple(area for area in AREAS if any(task.area == area for task in KNOWLEDGE))

ADVICE = {
    "logistics": "L1 L2 L3 L4 L5 L6 L7 L8 L9 L10",
    "product": "Q1 Q2 Q3 Q4 Q5",
    "description": "D1 D2 D3 D4 D5 D6",
    "service": "S1 S2 S3 S4 S5 S6 S7 S8",
    "after_sales": "A1 A2 A3 A4 A5 A6 A7",
    "storefront": "P1 P2 P3 P4 P5",
    "reviews": "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17",
    "operations": "O1 O2 O3 O4 O5 O6 O7 O8 O9 O10",
}
IN_THE_PROGRAM = {"R1", "R2", "R3", "R4", "R5", "R6", "R7", "O4", "O6", "O7", "O8", "O9", "O10"}
"""Advice that a feature of the program covers, with or without a task."""

LENGTHS = {"title": {"zh_CN": 22, "zh_TW": 22, "en": 60}, "done_when": {"zh_CN": 45, "zh_TW": 45, "en": 90}}
FORBIDDEN = re.compile(
    "返现|返現|补单|補單|刷单|刷單|刷评|刷評|改评|改評|删评|刪評|(?:修改|更改)(?:评价|評價)|(?:全|都给|都給|给个|給個)五星|好评红包|好評紅包|"
    r"cash ?back|brushing|fake (?:orders?|reviews?)|(?:change|changing|changed|delete|remove) (?:\w+ ){0,2}(?:review|rating)s?",
    re.IGNORECASE,
)
SAYS_NOT = re.compile(r"不|勿|别|別|禁|严格杜绝|嚴格杜絕|\b(?:no|not|never|neither|nor|without|forbidden|forbid|forbids)\b|n't", re.IGNORECASE)  # fmt: skip
SENTENCE = re.compile(r"[。！？；;.!?]")

SIMPLIFIED = set(
    "们个为么义乐习书买乱争云产亲仅从仓们价众优会伤传伪体余侧侦俩债倾偿储儿兑关兴养兽内冲决况冻净凑减几凭击划则刚创删别剂剑办务动励劳势区医协单卖卢卫却厂历压厌厕县参双发变叙叠号叹"
    "听启员呜响哑啰喷嘱团园围图圆场坏块坚坛坝坟坠垫垒埋声处备复够头夹夺奖奥妆妇娱婴孙学宁宝实审宪宽宾对寻导尔尘尝层届属岁岂岛币师帐带帮干庆库应庙废开异弃张弹强归当录彻径态怀恶悬惊惧惩惯愿"
    "懒战户执扩扫扬扰抚抛护报担拟拣拥择挂挡挤挥损换据掳掷携摄摆摇撑数斋断无旧时显晒晓暂术机杀杂权条来杨极构枪柜标栈栋栏树样档桥检楼横欢欧残毁毕毙气汇汉汤沟没泪泽洁浅测济浏浑浓涂润涨渐温湾湿满滞滤滥灭"
    "灯灵灾烂烟热爱爷牵状独狭环现玛琐电画畅疗疯痒盐监盖盘着睁矫码砖础确碍礼祸离种积称稳穷窃窜竞笔笼筛签简类粮紧纠红纤约级纪纯纱纲纳纸纹线练组细终经结绕绘给络绝统继绩续维综绿缓编缘缩缴网罗罚罢"
    "翘职联聪肃肠肤肿胀胁脉脏脑脚脱脸腊舰舱艺节芦苏药莲获营萧虑虽虾蚀补装裤见观规视览觉触订计认讨让训议讯记讲许论设访证评识诈诉词译试诚话询该详误说请诸读课调谈谢谣贝负贡财责败账货质贩贪贫购贴贵贷费贺资赔赖"
    "赚赛赞赠赢赶趋跃践踪躯车轨转轮软轻载较辅辆辈辉输达过运还这进远违连迟适选递逻遗邮释里针钉钟钢钥钩钱铁铃铜银铺链销锁错锅键锋锐闭问闲间闷闹闻阅阔队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领颗题颜额风飘飞"
    "饭饮饰饱馆马驱驳驶验骑骗骚鱼鲜鸟鸡鸣麦黄齐齿龄龙"
) - set("着里凭冲几干划别面才后征松云系台周准范卷余占困谷升布回并郁托挂伙欲岂众来")
"""Characters that stand in simplified Chinese only (those that traditional Chinese also has are taken out)."""

TRADITIONAL = set(
    "們個為麼義樂習書買亂爭產親僅從倉價眾優會傷傳體側債傾償儲兒兌關興養獸衝決凍淨湊減幾擊劃則剛創刪劑辦務動勵勞勢區醫協單賣衛卻廠歷壓厭縣參雙發變敘疊號嘆聽啟員嗚響噴囑團園圍圖圓場壞塊堅壇墊聲處備複復夠頭夾奪獎妝"
    "婦娛嬰孫學寧寶實審憲寬賓對尋導爾塵嘗層屆屬歲島幣師帳帶幫慶庫應廢開異棄張彈歸當錄徹徑態懷惡懸驚懲慣願懶戰戶執擴掃揚擾撫拋護報擔擬揀擁擇擋擠揮損換據擲攜攝擺搖撐數斷無舊時顯曬曉暫術機殺雜權條楊極構槍櫃標棧棟"
    "欄樹樣檔橋檢樓歡歐殘畢氣匯漢湯溝沒澤潔淺測濟瀏濃塗潤漲漸溫灣濕滿滯濾濫滅燈靈災爛煙熱愛牽狀獨環現電畫暢療鹽監蓋盤碼磚礎確礙禮禍離種積稱穩窮竊競筆籠篩簽簡類糧緊糾紅約級紀純綱納紙紋線練組細終經結繞繪給絡絕統"
    "繼績續維綜綠緩編緣縮繳網羅罰罷職聯腸膚腫脅脈臟腦腳臉藝節蘇藥蓮獲營慮雖補裝褲見觀規視覽覺觸訂計認討讓訓議訊記講許論設訪證評識詐訴詞譯試誠話詢該詳誤說請諸讀課調談謝負財責敗賬貨質販貪購貼貴貸費賀資賠賴賺賽贊贈"
    "贏趕趨躍踐蹤車軌轉輪軟輕載較輔輛輝輸達過運還這進遠違連遲適選遞邏遺郵釋針鐘鋼鑰鉤錢鐵鈴銅銀鋪鏈銷鎖錯鍋鍵鋒銳閉問閒間悶鬧聞閱闊隊陽陰陣階際陸陳險隨隱難霧靜頁頂項順須顧頓預領顆題顏額風飄飛飯飲飾飽館馬驅駁駛"
    "驗騎騙騷魚鮮鳥麥黃齊齒齡龍裡後於"
)
MAINLAND_WORDS = re.compile(
    "視頻|質量|信息|屏幕|打印|默認|短信|數據|導出|導入|軟件|網絡|發貨|差評|中評|水平|反饋|培訓|模板|頁面設置|視頻|鼠標|賬號|截屏|優化|菜單"
)
"""Words of the mainland that a zh_TW text must not merely convert."""


def texts(task: KnowledgeTask) -> Iterator[tuple[str, Words]]:
    """Everything of a task that a reader sees, but the note."""
    yield "title", task.title
    yield "why", task.why
    yield "done_when", task.done_when
    for place, step in enumerate(task.steps, 1):
        yield f"step {place}", step


def with_note(task: KnowledgeTask) -> Iterator[tuple[str, Words]]:
    yield from texts(task)
    if task.note:
        yield "note", task.note


each_task = pytest.mark.parametrize("task", KNOWLEDGE, ids=lambda task: task.id)


@pytest.mark.parametrize("area", HERE)
def test_an_area_has_enough_tasks_for_a_choice(area):
    assert sum(task.area == area for task in KNOWLEDGE) >= 5


@pytest.mark.parametrize("area", HERE)
def test_every_advice_is_covered_by_a_task_or_by_the_program(area):
    covered = {name for task in KNOWLEDGE for name in task.advice}
    assert set(ADVICE[area].split()) - covered - IN_THE_PROGRAM == set()


@each_task
def test_metrics_and_advice_are_real(task):
    assert [metric for metric in task.metrics if metric not in METRICS] == []
    assert [name for name in task.advice if name not in " ".join(ADVICE.values()).split()] == []
    assert task.advice


@each_task
def test_a_task_of_some_platforms_helps_scores_of_these(task):
    platforms = {p.id: p.platforms for p in PROFILES}
    for metric in task.metrics:
        served = platforms.get(metric.split(".")[0])
        assert not task.platforms or served is None or set(served) & set(task.platforms), metric


@each_task
def test_every_language_fits_its_line(task):
    for name, limits in LENGTHS.items():
        words: Words = getattr(task, name)
        too_long = {language: len(words.of(language)) for language in LANGUAGES if len(words.of(language)) > limits[language]}  # fmt: skip
        assert too_long == {}, name


@each_task
def test_each_text_is_in_its_own_language(task):
    for name, words in with_note(task):
        assert not set(words.zh_CN) & TRADITIONAL, (name, words.zh_CN)
        assert not set(words.zh_TW) & SIMPLIFIED, (name, words.zh_TW)
        assert not MAINLAND_WORDS.search(words.zh_TW), (name, words.zh_TW)
        latin, chinese = (len(re.findall(kind, words.en)) for kind in ("[A-Za-z]", "[\u4e00-\u9fff]"))
        assert latin > 3 * chinese, (name, words.en)


@each_task
def test_the_steps_are_different_and_say_something(task):
    assert len({step.zh_CN for step in task.steps}) == len(task.steps)
    assert all(len(step.zh_CN) >= 8 and len(step.en) >= 20 for step in task.steps)


@each_task
def test_no_text_induces_reviews_or_fakes_orders(task):
    """Such words stand in notes, or in a sentence that says not to."""
    for name, words in texts(task):
        for text in words.all():
            bad = [
                s for s in SENTENCE.split(text) if FORBIDDEN.search(s) and (name == "title" or not SAYS_NOT.search(s))
            ]
            assert bad == [], name


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("五星好评返现 2 元。", True),
        ("只解决问题，不要求改评、不提返现。", False),
        ("客服请买家修改评价。先道歉，不解释。", True),
        ("Ask them to change the review.", True),
        ("Never ask anybody to change a rating.", False),
        ("晚班多排一人。", False),
    ],
)
def test_the_rule_about_words_bites(text, bad):
    assert any(FORBIDDEN.search(s) and not SAYS_NOT.search(s) for s in SENTENCE.split(text)) is bad


@pytest.mark.parametrize(
    "metric",
    [
        metric.id
        for metric in METRICS.values()
        if metric.dimension
        and metric.area in HERE
        and not metric.id.endswith(("_daily", "_abnormal_rate"))
        and metric.id.split(".")[0] not in ENDED
    ],
)
def test_what_a_score_measures_has_a_task_that_helps_it_directly(metric):
    known = METRICS[metric]
    platform = next(p.platforms[0] for p in PROFILES if metric.startswith(f"{p.id}."))
    fell = Finding(FindingKind.FELL, 1, known.area, dimension=known.dimension, metric=metric, severity=1.0)
    (proposal, *_) = propose([fell], KNOWLEDGE, taken=(), platform=platform)
    assert proposal.finding == fell
    assert help_of(proposal.task, fell) is Help.METRIC
