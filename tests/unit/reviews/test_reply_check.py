"""What may not be said to a buyer is found behind its disguises, and a decent answer is left alone."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.reply_check import INDUCEMENTS, KINDS, check, refused
from tests.cases import for_each

WRONG = {
    "benefit_for_praise": [
        "好评返现5元", "亲，五星好评返3元红包哦", "好評返現，請聯絡客服", "好 评 返 现", "好*评*返*现", "好。评。返。现", "晒图返现 2 元", "带图好评送优惠券",
        "全五星送您小礼物", "haoping返xian", "好评有礼，详情问客服", "给您5元红包，麻烦给个好评", "🧧换好评", "5星好评免单", "⭐⭐⭐⭐⭐ 返 2 元",
        "晒单有奖励", "好坪反现", "五颗星截图领红包", "好评截图送20积分", "收货满意请打五星，送您10元话费", "曬圖送購物金", "满分评价返您3块", "hp返3元",
        "好评+图=2元", "Leave a five-star review and get a coupon", "We send a gift card for every 5 star rating",
    ],
    "benefit_for_review": ["写评价送小礼品", "评价返两元，亲", "上传照片评价奖励3元", "完成评价后领取优惠券", "Free gifts for a review"],
    "benefit_for_change": [
        "给您补偿请修改评价", "修改评价后给您退款20元", "删除差评补您50元", "您删评，我们全额退款", "赔您30元，麻烦把差评改成五星", "給您補償，請修改評價", "红包已备好，改评就发",
        "We refund you if you remove the review", "A coupon is yours once you change your rating",
    ],
    "benefit_for_silence": ["不给差评就送您优惠券", "别给差评，有事找我，补您5元", "送您小礼物，请不要打低分", "不打差评返现"],
    "asks_praise": [
        "麻烦亲给个五星好评", "求好评", "请给我们打5星", "动动手指点个五星吧", "希望您能给我们五星", "满意的话请全五星", "赏个好评呗", "只写好评哦", "求 5 星", "請給五星好評", "帮忙点个好评",
        "期待您的五星好评", "Please leave a positive review",
    ],
    "asks_change": [
        "麻烦修改一下评价", "能不能把差评删了", "请您删除评价", "改评请联系客服", "帮忙改一下评价好吗", "删 评 吧", "麻煩刪除評價", "請修改評價", "把中评改成好评", "希望您能撤销差评", "gai评",
        "shan评", "解决后请升级为五星", "帮我们删一下", "您看评价能改一下吗", "改。评", "Could you please change your review", "Kindly remove the rating", "please update your stars",
    ],
    "asks_append": ["麻烦追评一下", "请追加好评", "帮忙追加一下评价", "追 评", "請追加評價", "再补个好评"],
    "faked_orders": ["我们找人补单就好", "可以帮忙刷单", "好评模板发您", "刷好评", "拍A发B"],
    "blame": [
        "是您自己没看尺码表", "您没看清详情", "别人都没问题", "其他买家都说好", "您要求太高了", "一分钱一分货", "爱买不买", "不是我们的问题", "是快递的问题，找快递去", "您使用不当造成的", "恶意差评",
        "差评师吧", "同行派来的", "胡说八道", "讲点良心", "就您一个人这么说", "您自己拍错的", "页面上都写得很清楚", "没仔细看就买", "谁让您不先问", "與我們無關，是您自己選的", "您理解错了", "不可能有这种事",
        "您洗坏的吧", "这价格还想怎样", "您为什么不先问客服", "It is your own fault", "Nobody else complains", "You should have read the page", "You get what you pay for", "您没仔细看描述", "大家都没说掉色",
    ],
    "threat": ["后果自负", "我们会起诉您", "否则我们报警", "再乱写就曝光你", "我们将追究您的法律责任", "We will sue you"],
    "outside_contact": ["加我微信聊", "加v信处理", "请加客服 QQ", "私下给您解决", "微信转您", "Add us on WeChat"],
    "personal": ["张先生您好", "您的电话13800001234 打不通", "订单号1234567890123456789 已补发", "收货地址：某某市某某区某某路 1 号", "收件人：李小明"],
    "blank": ["已为您【处理办法】", "您好，{item} 的问题已登记", "[remedy] is on its way"],
}  # fmt: skip
RIGHT = [
    "", "感谢您的评价，已经反馈给质检。", "谢谢您的五星好评，欢迎再来。", "感谢您的好评！", "收到，今天给您补发一件，运费我们承担。", "很抱歉让您失望了，退款已同意，明天到账。", "您反馈的色差我们核对了实物，详情图已重拍。",
    "尺码表今天补了实测数据。", "我们改进了包装，加厚了纸箱。", "感谢您的评价，您提的问题我们已经修改了商品描述。", "已经更改发货仓库。评价里提到的破损我们会赔付运费。", "退货运费由我们承担。", "给您补发的配件已寄出。",
    "这件事是我们没做好。", "别担心，可以退换。", "给您添麻烦了。", "对不起，是我们的问题。", "客服回复慢是我们的责任，现已加人。", "您的差评我们看到了，很抱歉。", "收到您的差评后，我们查了出库记录。", "看到您给的一星，我们很惭愧。",
    "我们不做好评返现。", "我们从不要求买家修改评价。", "您的评价不用修改，如实就好。", "我们绝不刷单。", "拒绝好评返现。", "店铺好评率98%不代表您这一单没问题。", "好评度再高也要改进。", "退款已原路退回，请查收。",
    "包裹延误让您久等了。", "快递途中破损由我们来赔。", "已联系快递核实，明天给您答复。", "这批货有色差，已下架检查。", "衣服起球我们已安排退货。", "真丝面料建议手洗。", "洗涤方法写在水洗标上，也可以问我们。", "偏小一码，建议换大一码，运费我们出。",
    "您穿着偏大，我们给您换小一码。", "味道大是新料的原因，通风两天会好些，还有味道就退。", "没发赠品是仓库漏了，今天补寄。", "漏发的赠品已补发。", "优惠券过期的问题我们已转给平台处理。", "发票明天开好。", "价格变动给您造成损失，差价已申请退还。", "买贵了可以申请价保。",
    "红包雨活动由平台发放，规则见活动页。", "我们会把您的意见转给产品部。", "欢迎随时在订单里联系客服。", "有问题请直接在聊天窗口找我们。", "售后入口在订单详情页。", "您放心，七天内可以退。", "请您把照片发给客服，我们马上处理。", "拍张照片发来，我们核实后补发。",
    "质检报告可以在详情页查看。", "支持专柜验货。", "感谢支持，新品下周上架。", "谢谢喜欢，洗的时候反面洗更好。", "您说的线头我们会加强修剪。", "这个颜色在灯下会偏深，我们已补充自然光图。", "两天没回您是我们不对。", "物流慢了，抱歉。", "已催促站点今天派送。",
    "给您的退款是39元，今天到账。", "补偿运费12元已退。", "问题解决了再麻烦您告诉我们一声。", "星级酒店同款面料的说法我们已删除。", "五星级酒店同款毛巾用的是另一种棉。", "感谢您写了这么详细的使用感受。", "感谢晒图，拍得真好看。", "您的照片很有帮助。",
    "追求品质是我们的本分。", "加油，一起改进。", "加厚款下月到货。", "修改收货信息请联系客服。", "已删除有误的宣传图。", "您取消订单后退款会自动退回。", "评价看到了，已经给您办理退货。", "不满意就退，不勉强。", "没有异味才算合格，这件确实不该发出来。",
    "新包装防摔，给您重寄一份。", "保质期到明年六月，可以放心。", "过敏了请先停用，退款今天处理。", "说明书补上了英文。", "客服培训了三天，不会再推脱。", "We are sorry; the new one was sent today.", "Thank you for your review; we have passed it on.",
    "The refund of 39 yuan is on its way.", "Thank you for the five stars, enjoy it.", "We changed the size chart.", "A replacement is on its way.",
]  # fmt: skip
CASES = [(kind, text) for kind, texts in WRONG.items() for text in texts]


def test_there_are_many_examples() -> None:
    assert len(CASES) >= 80
    assert len(RIGHT) >= 80
    assert set(WRONG) == set(KINDS)


@for_each("kind, text", CASES)
def test_what_is_wrong_is_found(kind: str, text: str) -> None:
    found = {hit.kind for hit in check(text)}
    assert kind in found or (kind in INDUCEMENTS and found & set(INDUCEMENTS)), found


@for_each("kind, text", [case for case in CASES if case[0] in INDUCEMENTS])
def test_an_offer_is_refused_within_an_answer(kind: str, text: str) -> None:
    assert refused(f"您好，抱歉让您久等了。{text}。祝您生活愉快！")


@for_each("text", RIGHT)
def test_a_decent_answer_is_left_alone(text: str) -> None:
    assert check(text) == ()


@given(
    st.sampled_from([text for kind, text in CASES if kind in INDUCEMENTS and text.isalpha() and not text.isascii()]),
    st.sampled_from(" *_-·~・"),
)
def test_marks_between_the_characters_hide_nothing(text: str, mark: str) -> None:
    assert refused(mark.join(text))


@given(st.text(max_size=40))
def test_hits_lie_in_the_text_in_order(text: str) -> None:
    hits = check(text)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in itertools.pairwise(hits))


def test_a_hit_is_the_place_in_the_text_as_it_stands() -> None:
    text = "您好。好 評 返 現 5 元，谢谢"
    [hit] = check(text)
    assert text[hit.start : hit.end].startswith("好 評 返 現")
    assert hit.kind == "benefit_for_praise"
    assert hit.refused
