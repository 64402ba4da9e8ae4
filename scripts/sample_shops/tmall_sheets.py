"""The files that the Tmall shop's people would bring."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sample_shops.catalogue import (
    AS_OF,
    LAST_DAY,
    TMALL_SHOP,
    UNRECORDED,
)
from sample_shops.ratings import Rating
from sample_shops.tmall_scores import DsrDay, ExperienceDay, six_months_before
from sample_shops.trade import Purchase, known, stream
from sample_shops.words import Said
from sample_shops.workbook import HEADERS, Cell, Table, moment_text, percent, table, yuan

_DSR_LABELS = ("近180天宝贝与描述相符DSR", "近180天物流质量DSR", "近180天服务态度DSR")
_PEERS = (4.72, 4.74, 4.77)


def orders(purchases: Sequence[Purchase]) -> Table:
    """The old order list after Excel has saved it again: money as numbers, times as Excel times, ids as text."""
    records = [_order(p) for p in reversed(purchases) if p.is_exported]
    return table("ExportOrderList示例.xlsx", "ExportOrderList示例", HEADERS["tmall_orders"], records)


def _order(p: Purchase) -> dict[str, Cell]:
    status, reason = _status(p)
    paid = p.paid_cents / 100 if p.paid_at else 0.0
    return {
        "订单编号": p.number,
        "买家会员名": f"买***{p.buyer}",
        "买家应付货款": p.paid_cents / 100,
        "买家应付邮费": 0,
        "买家支付积分": 0,
        "总金额": p.list_cents / 100,
        "返点积分": 0,
        "买家实际支付金额": paid,
        "买家实际支付积分": 0,
        "订单状态": status,
        "收货人姓名": "***",
        "收货地址 ": f"{p.place.province} {p.city} ***",
        "运送方式": "快递",
        "联系手机": "'***********",
        "订单创建时间": p.created_at,
        "订单付款时间 ": p.paid_at,
        "宝贝标题 ": p.item.title,
        "宝贝种类 ": 1,
        "物流单号 ": p.parcel_no if known(p.shipped_at) else None,
        "物流公司": p.courier if known(p.shipped_at) else None,
        "宝贝总数量": p.quantity,
        "店铺Id": "0",
        "店铺名称": TMALL_SHOP,
        "订单关闭原因": reason,
        "卖家服务费": "0元",
        "买家服务费": "0元",
        "是否手机订单": "手机订单",
        "是否是O2O交易": "否",
    }


def _status(p: Purchase) -> tuple[str, str]:
    if p.paid_at is None:
        fresh = p.created_at > AS_OF - timedelta(hours=24)
        return ("等待买家付款", "订单未关闭") if fresh else ("交易关闭", "买家未付款")
    if p.refund and p.refund.cents == p.paid_cents and not p.refund.refused and known(p.refund.refunded_at):
        return "交易关闭", "退款"
    if known(p.finished_at):
        return "交易成功", "订单未关闭"
    return ("卖家已发货，等待买家确认" if known(p.shipped_at) else "买家已付款，等待卖家发货"), "订单未关闭"


def parcels(purchases: Sequence[Purchase]) -> Table:
    """What the seller's ERP knows of every parcel that has left."""
    header = ("订单号", "运单号", "快递公司", "仓库", "省份", "付款时间", "发货时间", "揽收时间", "签收时间")
    records: list[dict[str, Cell]] = [
        {
            "订单号": p.number,
            "运单号": p.parcel_no,
            "快递公司": p.courier,
            "仓库": p.warehouse,
            "省份": p.place.province,
            "付款时间": moment_text(p.paid_at),
            "发货时间": moment_text(p.shipped_at),
            "揽收时间": moment_text(known(p.picked_up_at)),
            "签收时间": moment_text(known(p.signed_at)),
        }
        for p in purchases
        if p.is_exported and known(p.shipped_at)
    ]
    return table("ERP发货揽收_示例.xlsx", "发货明细", header, records)


def shop_days(purchases: Sequence[Purchase], ratings: Sequence[Rating], scores: Sequence[DsrDay]) -> Table:
    """生意参谋's daily figures of the shop: text with thousands separators, "-" where there is nothing."""
    header = (
        "统计日期", "访客数", "浏览量", "支付金额", "支付买家数", "支付子订单数", "支付转化率", "客单价", "支付老买家数", "老买家支付金额", "成功退款金额",
        "评价数", "正面评价数", "负面评价数", "揽收包裹数", "发货包裹数", "签收成功包裹数", "平均支付_签收时长(秒)", "描述相符评分", "物流服务评分", "服务态度评分",
    )  # fmt: skip
    paid = _by_day(purchases, [p.paid_at for p in purchases])
    signed = _by_day(purchases, [p.signed_at for p in purchases])
    rated = defaultdict(list)
    for rating in ratings:
        rated[rating.at.date()].append(rating)
    shipped = Counter(p.shipped_at.date() for p in purchases if p.shipped_at)
    picked = Counter(p.picked_up_at.date() for p in purchases if p.picked_up_at)
    refunds: Counter[date] = Counter()
    for p in purchases:
        if p.refund and not p.refund.refused:
            refunds[p.refund.refunded_at.date()] += p.refund.cents
    chance = stream("visitors:tmall")
    records = []
    for score in scores:
        day = score.day
        record: dict[str, Cell] = {
            "统计日期": day.isoformat(),
            **_sales(paid[day], chance.uniform(0.021, 0.034), chance.uniform(2.6, 3.4)),
        }
        record |= {
            "成功退款金额": yuan(refunds[day]),
            "评价数": str(len(rated[day])),
            "正面评价数": str(sum(r.stars >= 4 for r in rated[day])),
            "负面评价数": str(sum(r.stars <= 2 for r in rated[day])),
            "揽收包裹数": str(picked[day]),
            "发货包裹数": str(shipped[day]),
            "签收成功包裹数": str(len(signed[day])),
            "平均支付_签收时长(秒)": _mean_seconds(signed[day]),
            "描述相符评分": f"{score.description:.2f}",
            "物流服务评分": f"{score.logistics:.2f}",
            "服务态度评分": f"{score.service:.2f}",
        }
        records.append(record)
    return table("生意参谋_店铺_示例.xlsx", "店铺", header, records)


def _by_day(purchases: Sequence[Purchase], moments: Sequence[datetime | None]) -> defaultdict[date, list[Purchase]]:
    days: defaultdict[date, list[Purchase]] = defaultdict(list)
    for purchase, moment in zip(purchases, moments, strict=True):
        if moment is not None:
            days[moment.date()].append(purchase)
    return days


def _sales(paid: Sequence[Purchase], conversion: float, depth: float) -> dict[str, Cell]:
    buyers = len({p.buyer for p in paid})
    visitors = round(buyers / conversion) if buyers else 90
    cents, old = sum(p.paid_cents for p in paid), [p for p in paid if p.returning]
    return {
        "访客数": f"{visitors:,}",
        "浏览量": f"{round(visitors * depth):,}",
        "支付金额": yuan(cents),
        "支付买家数": str(buyers),
        "支付子订单数": str(len(paid)),
        "支付转化率": percent(100 * buyers / visitors),
        "客单价": yuan(round(cents / buyers)) if buyers else "-",
        "支付老买家数": str(len({p.buyer for p in old})),
        "老买家支付金额": yuan(sum(p.paid_cents for p in old)),
    }


def _mean_seconds(signed: Sequence[Purchase]) -> str:
    if not signed:
        return "-"
    return f"{3600 * sum(p.delivery_hours or 0.0 for p in signed) / len(signed):,.2f}"


def experience_table(days: Sequence[ExperienceDay]) -> Table:
    """The scores as somebody in the shop writes them down each morning; nobody did for a few days in April."""
    header = (
        "日期", "真实体验分", "宝贝质量", "物流速度", "服务保障", "商品负反馈率", "商品好评率", "48小时揽收及时率", "物流到货时长",
        "3分钟人工响应率", "旺旺满意度", "退款处理时长", "平台求助率",
    )  # fmt: skip
    rows: list[list[Cell]] = [
        [
            d.day, round(d.total, 2), round(d.quality, 2), round(d.logistics, 2), round(d.service, 2), percent(d.negative_feedback_rate, 4),
            percent(d.praise_rate), percent(d.pickup_48h_rate), round(d.delivery_hours, 2), percent(d.reply_3min_rate),
            percent(d.service_satisfaction), round(d.refund_hours, 2), percent(d.help_rate, 4),
        ]
        for d in days
        if not UNRECORDED[0] <= d.day <= UNRECORDED[1]
    ]  # fmt: skip
    return Table("真实体验分_每日记录_示例.xlsx", "每日记录", [list(header), *rows])


def dsr_sheet(ratings: Sequence[Rating], days: Sequence[DsrDay]) -> Table:
    """The DSR page typed into Excel: the scores of the last day above, the new ratings of every day below."""
    last = days[-1]
    counted = sum(six_months_before(LAST_DAY) < r.at.date() <= LAST_DAY for r in ratings)
    rows: list[list[Cell]] = [
        [f"店铺180天DSR（统计日期：{LAST_DAY.isoformat()}）"],
        ["指标名称", "得分", "趋势提示", "行业均值", "与行业对比", "目标值", "距目标值相差（笔5分评价订单）"],
    ]
    for label, score, before, peer in zip(_DSR_LABELS, _scores(last), _scores(days[-31]), _PEERS, strict=True):
        target = max(peer, round(score + 0.02, 2))
        needed = math.ceil(counted * (target - score) / (5 - target))
        trend = "↑ 表现上升，继续保持" if score >= before else "↓ 表现下降，积极提升"
        against = f"{'高于' if score >= peer else '低于'}行业{percent(100 * abs(score - peer) / peer)}"
        rows.append([label, f"{score:.2f}", trend, f"{peer:.2f}", against, f"{target:.2f}", str(needed)])
    rows += [
        [],
        ["店铺新增 DSR（日维度，按评价日期）"],
        ["日期", "描述得分（较上日）", "物流得分（较上日）", "服务得分（较上日）"],
    ]
    previous: tuple[float, float, float] | None = None
    for day in days:
        if day.daily is not None:
            rows.append([day.day.isoformat(), *_against_yesterday(day.daily, previous)])
            previous = day.daily
    return Table("店铺DSR数据_示例.xlsx", "DSR", rows)


def _scores(day: DsrDay) -> tuple[float, float, float]:
    return day.description, day.logistics, day.service


def _against_yesterday(means: Sequence[float], previous: Sequence[float] | None) -> list[str]:
    before = previous or means
    return [f"{now:.2f} ({100 * (now - old) / old:.2f}%)" for now, old in zip(means, before, strict=True)]


def reviews(texts: Sequence[Said]) -> Table:
    """The collected review list: the time carries a label, the stars are digits."""
    header = ("平台", "店铺", "时间", "订单编号", "商品名称", "评价内容", "评分")
    records: list[dict[str, Cell]] = [
        {
            "平台": "天猫",
            "店铺": TMALL_SHOP,
            "时间": f"初次评价: {s.rating.at:%Y-%m-%d %H:%M}",
            "订单编号": s.rating.purchase.number,
            "商品名称": s.rating.purchase.item.title,
            "评价内容": s.text,
            "评分": str(s.rating.stars),
        }
        for s in texts
    ]
    return table("评论数据_示例.xlsx", "抓取数据汇总", header, records)
