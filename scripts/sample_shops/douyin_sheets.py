"""The files that the Douyin shop's people would bring."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sample_shops.catalogue import AS_OF
from sample_shops.douyin_scores import DouyinDay
from sample_shops.ratings import Rating
from sample_shops.trade import Purchase, Refund, known, stream
from sample_shops.words import Said
from sample_shops.workbook import HEADERS, Cell, Table, duration, moment_text, percent, table, yuan

_TRAFFIC = {"直播": 45, "短视频": 25, "商品卡": 30}
_UNREAD_HOURS = 60  # cases of the last days that nobody has looked at yet


def orders(purchases: Sequence[Purchase]) -> Table:
    """The order export with 73 columns: everything text, ids with a tab behind them."""
    chance = stream("douyin traffic")
    own = [p for p in purchases if p.is_exported]
    traffic = chance.choices(list(_TRAFFIC), list(_TRAFFIC.values()), k=len(own))
    records = [_order(p, kind) for p, kind in zip(own, traffic, strict=True)]
    return table("抖店订单_示例.xlsx", "订单", HEADERS["douyin_orders"], records[::-1])


def _order(p: Purchase, traffic: str) -> dict[str, Cell]:
    status, reason = _status(p)
    off = p.list_cents - p.paid_cents
    nothing = dict.fromkeys(
        ("买家留言", "商家备注", "旗帜颜色", "预约发货时间", "仓库ID", "鲁班落地页ID", "所属门店ID", "预计送达时间"),
        "-",
    )
    zeros = dict.fromkeys(
        ("运费", "平台优惠", "达人优惠", "商家改价", "支付优惠", "红包抵扣", "手续费", "降价类优惠"), "0.00"
    )
    places: dict[str, Cell] = {"省": p.place.province, "市": p.city, "区": "***", "街道": "***", "详细地址": "***"}
    return {
        **nothing,
        **zeros,
        **places,
        "主订单编号": f"{p.number}\t",
        "子订单编号": f"{p.line_number}\t",
        "选购商品": p.item.title,
        "商品规格": p.sku,
        "商品数量": str(p.quantity),
        "商品ID": f"{p.item.douyin_id}\t",
        "商家编码": p.item.code,
        "商品单价": yuan(p.item.price),
        "订单应付金额": yuan(p.paid_cents),
        "优惠总金额": yuan(off),
        "商家优惠": yuan(off),
        "支付方式": "-" if p.paid_at is None else "支付宝",
        "收件人": "收***",
        "收件人手机号": "***********",
        "是否修改过地址": "否",
        "订单提交时间": moment_text(p.created_at),
        "订单完成时间": moment_text(known(p.finished_at)) or "-",
        "支付完成时间": moment_text(p.paid_at) or "-",
        "APP渠道": "抖音",
        "流量来源": traffic,
        "订单状态": status,
        "承诺发货时间": moment_text(p.paid_at + timedelta(hours=48)) if p.paid_at else "-",
        "订单类型": "普通订单",
        "达人ID": "0",
        "达人昵称": "-",
        "售后状态": _after_sale_state(p.refund),
        "取消原因": reason,
        "仓库名称": p.warehouse,
        "是否安心购": "是",
        "流量体裁": traffic,
        "发货主体": "商家发货",
        "发货时间": moment_text(known(p.shipped_at)) or "-",
        "商家实际承担优惠金额": yuan(off),
        "是否平台仓自流转": "否",
    }


def _status(p: Purchase) -> tuple[str, str]:
    if p.paid_at is None:
        return ("待支付", "-") if p.created_at > AS_OF - timedelta(hours=1) else ("已关闭", "超时未支付")
    if p.refund and p.refund.cents == p.paid_cents and _after_sale_state(p.refund) in {"已全额退款", "退款成功"}:
        return "已关闭", p.refund.reason
    if known(p.finished_at):
        return "已完成", "-"
    return ("已发货", "-") if known(p.shipped_at) else ("待发货", "-")


def _is_unread(refund: Refund) -> bool:
    return refund.applied_at > AS_OF - timedelta(hours=_UNREAD_HOURS)


def _after_sale_state(refund: Refund | None) -> str:
    if refund is None or not known(refund.applied_at):
        return "-"
    if _is_unread(refund):
        return "待商家处理"
    if refund.refused:
        return "售后关闭"
    if not known(refund.refunded_at):
        return "待买家退货" if refund.kind in {"退货退款", "换货"} else "退款中"
    done = {"换货": "换货成功", "补寄": "补寄成功", "退货退款": "退款成功"}
    return done.get(refund.kind, "已全额退款" if refund.reason in {"不想要了", "拍错/多拍"} else "退款成功")


def after_sales(purchases: Sequence[Purchase]) -> Table:
    """The after-sale cases of the year with 50 columns; those of the last day still wait for the shop's answer."""
    cases = [(p, p.refund) for p in purchases if p.is_exported and p.refund and known(p.refund.applied_at)]
    cases.sort(key=lambda pair: pair[1].applied_at, reverse=True)
    return table("售后单_示例.xlsx", "售后单", HEADERS["douyin_after_sales"], [_case(p, refund) for p, refund in cases])


def _case(p: Purchase, refund: Refund) -> dict[str, Cell]:
    answered = None if _is_unread(refund) else known(refund.agreed_at)
    ended = None if _is_unread(refund) else known(refund.refunded_at)
    paid_back = ended if refund.cents and not refund.refused else None
    return {
        **dict.fromkeys(HEADERS["douyin_after_sales"], "-"),
        "售后单号": f"{refund.case_no}\t",
        "订单号": f"{p.number}\t",
        "商品单号": f"{p.line_number}\t",
        "商品名称": p.item.title,
        "商品ID": f"{p.item.douyin_id}\t",
        "应付金额（元）": yuan(p.paid_cents),
        "商品运费（元）": "0.00",
        "商品发货状态": "已发货" if known(p.shipped_at) else "未发货",
        "售后类型": refund.kind,
        "退商品金额（元）": yuan(refund.cents) if refund.cents else "-",
        "售后状态": "已全额退款"
        if _after_sale_state(refund) == "退款成功" and refund.cents == p.paid_cents
        else _after_sale_state(refund),
        "售后申请时间": moment_text(refund.applied_at),
        "退款方式": "原路退回" if paid_back else "-",
        "售后原因": refund.reason,
        "自动处理截止时间": moment_text(refund.applied_at + timedelta(hours=48)) if _is_unread(refund) else "-",
        "同意售后申请时间": "-" if refund.refused else moment_text(answered) or "-",
        "商家退款时间": moment_text(paid_back) or "-",
        "用户到账时间": moment_text(paid_back and paid_back + timedelta(minutes=4)) or "-",
        "售后关闭时间": moment_text(answered) if refund.refused and answered else "-",
        "商家退货联系人姓名": "***",
        "商家退货联系人电话": "***********",
        "发货物流单号": p.parcel_no if known(p.shipped_at) else "-",
        "售后完结时间": moment_text(answered if refund.refused else ended) or "-",
        "商家编码": p.item.code,
    }


def reviews(texts: Sequence[Said]) -> Table:
    """The review export: Chinese dates, replies, additions some days later."""
    header = (
        "评价日期", "订单ID", "商品ID", "商品名称", "商品规格", "商品评价得分", "评价等级", "评价内容", "用户昵称", "追评内容", "追评时间", "商家是否回复",
        "回复内容", "门店ID", "门店名称",
    )  # fmt: skip
    chance = stream("douyin replies")
    records = [_review(s, chance.random()) for s in texts]
    return table("抖店评价_示例.xlsx", "评价", header, records[::-1])


def _review(s: Said, luck: float) -> dict[str, Cell]:
    rating: Rating = s.rating
    later: datetime | None = known(rating.at + timedelta(days=s.appended_days)) if s.appended else None
    answered = luck < (0.6 if rating.stars <= 3 else 0.25) and rating.at < AS_OF - timedelta(days=2)
    reply = (
        "很抱歉给您带来不好的体验，已经安排专人和您联系处理。" if rating.stars <= 3 else "谢谢您的反馈，祝您生活愉快。"
    )
    return {
        "评价日期": _chinese_moment(rating.at),
        "订单ID": f"{rating.purchase.number}\t",
        "商品ID": f"{rating.purchase.item.douyin_id}\t",
        "商品名称": rating.purchase.item.title,
        "商品规格": rating.purchase.sku,
        "商品评价得分": str(rating.stars),
        "评价等级": "好评" if rating.stars >= 4 else "中评" if rating.stars == 3 else "差评",
        "评价内容": s.text,
        "用户昵称": f"用户***{rating.purchase.buyer}",
        "追评内容": s.appended if later else "",
        "追评时间": _chinese_moment(later) if later else "",
        "商家是否回复": "已回复" if answered else "未回复",
        "回复内容": reply if answered else "",
    }


def _chinese_moment(moment: datetime) -> str:
    return moment.strftime("%Y年%m月%d日 %H:%M:%S")


def score_table(days: Sequence[DouyinDay]) -> Table:
    """The score page as it is written down each day; the service metrics of the July rules begin with them."""
    header = (
        "日期", "商家体验分", "商品体验", "物流体验", "服务体验", "商品综合评分", "商品品质退货率", "平均揽收时长", "运单配送时效达成率",
        "飞鸽平均响应时长", "售后平均审核时长", "飞鸽会话不满意率", "平台求助率",
    )  # fmt: skip
    rows: list[list[Cell]] = [
        [
            d.day, d.total, d.product, d.logistics, d.service, round(d.item_rating, 4), percent(d.quality_return_rate, 3),
            round(d.pickup_hours, 4), percent(d.on_time_rate, 3), round(d.reply_seconds, 3),
            None if d.audit_hours is None else round(d.audit_hours, 4),
            None if d.dissatisfaction_rate is None else percent(d.dissatisfaction_rate, 3),
            None if d.help_rate is None else percent(d.help_rate, 4),
        ]
        for d in days
    ]  # fmt: skip
    return Table("体验分_每日记录_示例.xlsx", "每日记录", [list(header), *rows])


def service_desk() -> Table:
    """飞鸽's agents in October 2026 with the shop's sum and mean; rates stand in the row of means only."""
    header = (
        "客服昵称", "客服在线天数", "接待会话量", "待回复会话量", "已接待人数", "转出会话量", "有效评价数", "有效好评数", "有效差评数", "全天不满意率",
        "全天满意率", "全天平响时长", "全天首响时长", "全天3分钟回复率", "询单人数", "下单人数", "支付人数", "退款人数", "客服询单支付额", "退款金额",
        "退款后销售额", "询单转化率",
    )  # fmt: skip
    chance = stream("service desk:agents")
    agents = []
    for skill in (1.3, 1.1, 1.0, 0.9, 0.7):
        sessions = round(chance.uniform(150, 260))
        rated = round(sessions * chance.uniform(0.2, 0.3))
        bad = round(rated * chance.uniform(0.03, 0.06) / skill)
        asked = round(sessions * 0.62)
        payers = round(asked * 0.34 * skill)
        refunded = round(payers * 0.08)
        agents.append(
            [chance.randrange(19, 25), sessions, 0, round(sessions * 0.94), round(sessions * 0.05), rated, rated - bad - 1, bad,
             13 / skill, 9 / skill, min(99.8, 97 + 2 * skill), asked, payers + 2, payers, refunded, payers * 12_650, refunded * 11_900]
        )  # fmt: skip
    rows = [_agent(f"客服{number:02}", values) for number, values in enumerate(agents, start=1)]
    columns = list(zip(*agents, strict=True))
    total = _agent("店铺汇总值", [sum(column) for column in columns])
    for place in range(9, 14):
        total[place] = "-"
    total[21] = "-"
    mean = _agent("店铺平均值", [sum(column) / len(column) for column in columns])
    return Table("飞鸽客服表现_示例.xlsx", "客服表现", [list(header), *rows, total, mean])


def _agent(name: str, values: Sequence[float]) -> list[Cell]:
    (
        days,
        sessions,
        waiting,
        served,
        handed,
        rated,
        good,
        bad,
        reply,
        first,
        fast,
        asked,
        ordered,
        payers,
        refunded,
        cents,
        back,
    ) = values
    counts = [f"{value:,.0f}" for value in (sessions, waiting, served, handed, rated, good, bad)]
    rates = [percent(100 * bad / rated), percent(100 * good / rated), duration(reply), duration(first), percent(fast)]
    people = [f"{value:,.0f}" for value in (asked, ordered, payers, refunded)]
    return [
        name, f"{days:.0f}", *counts, *rates, *people, yuan(round(cents)), yuan(round(back)), yuan(round(cents - back)),
        percent(100 * payers / asked),
    ]  # fmt: skip
