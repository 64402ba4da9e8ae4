"""Hand-made orders, parcels and cases as the platforms' files have them, and the hours that are left of each."""

from dataclasses import dataclass, field
from datetime import datetime

NOW = datetime(2026, 11, 22, 9, 30)  # a Sunday
TMALL_ORDER = "订单编号,订单创建时间,订单付款时间,订单状态,应发货时间,宝贝标题,总金额,买家实际支付金额,退款金额"
TMALL_ITEM = "主订单编号,子订单编号,订单付款时间,订单状态,商品标题,退款状态,购买数量"
TMALL_REFUND = "退款编号,订单编号,售后类型,退款状态,退款的申请时间,超时时间,退款完结时间,宝贝标题"
DOUYIN_ORDER = "主订单编号,子订单编号,订单提交时间,支付完成时间,承诺发货时间,建议发货时间（止）,发货时间,订单状态,售后状态,选购商品,仓库名称"
DOUYIN_CASE = (
    "售后单号,订单号,商品单号,售后类型,售后状态,售后申请时间,自动处理截止时间,同意售后申请时间,售后完结时间,商品名称"
)
PARCEL = "订单号,运单号,快递公司,仓库,付款时间,发货时间,揽收时间,签收时间"
PDD_ORDER = "订单号,订单成交时间,商品,订单状态,商品总价(元),用户实付金额(元),商品数量(件),发货时间,售后状态"
HEADS = (TMALL_ORDER, TMALL_ITEM, TMALL_REFUND, DOUYIN_ORDER, DOUYIN_CASE, PARCEL, PDD_ORDER)
WAITING, SENT, DONE, CLOSED = "买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易成功", "交易关闭"
ASKED = "买家已经申请退款，等待卖家同意"


@dataclass(frozen=True)
class DueCase:
    """`files` are (head, rows); `due` is (kind, order or case, hours left) of everything that must be listed."""

    name: str
    files: tuple[tuple[str, tuple[str, ...]], ...]
    due: tuple[tuple[str, str, float], ...] = ()
    platform: str = "tmall"
    now: datetime = field(default=NOW)


def tm(
    paid: str, status: str = WAITING, *, promise: str = "", order: str = "11", title: str = "毛毯", refund: str = ""
) -> str:
    return f'{order},{paid or "2026-11-20 08:00:00"},{paid},"{status}",{promise},{title},100.00,100.00,{refund}'


def tr(
    asked: str,
    *,
    kind: str = "仅退款",
    status: str = ASKED,
    until: str = "",
    ended: str = "",
    order: str = "11",
    case: str = "91",
    title: str = "毛毯",
) -> str:
    return f'{case},{order},{kind},"{status}",{asked},{until},{ended},{title}'


def dy(
    promise: str = "",
    *,
    status: str = "待发货",
    sent: str = "",
    after: str = "-",
    order: str = "21",
    sub: str = "211",
    advice: str = "",
) -> str:
    return (
        f"{order},{sub},2026-11-20 08:00:00,2026-11-20 08:01:00,{promise},{advice},{sent},{status},{after},毛毯,一号仓"
    )


def dc(
    *, kind: str = "仅退款", status: str = "待商家处理", asked: str = "2026-11-21 10:00:00", until: str = "", agreed: str = "",
    ended: str = "", order: str = "21", sub: str = "211", case: str = "92",
) -> str:  # fmt: skip
    return f'{case},{order},{sub},{kind},"{status}",{asked},{until},{agreed},{ended},毛毯'


def pc(
    *, order: str = "11", paid: str = "", sent: str = "", taken: str = "", signed: str = "", number: str = "77"
) -> str:
    return f"{order},{number},中通,一号仓,{paid},{sent},{taken},{signed}"


def orders(*rows: str) -> tuple[str, tuple[str, ...]]:
    return TMALL_ORDER, rows


def items(*rows: str) -> tuple[str, tuple[str, ...]]:
    return TMALL_ITEM, rows


def refunds(*rows: str) -> tuple[str, tuple[str, ...]]:
    return TMALL_REFUND, rows


def douyin(*rows: str) -> tuple[str, tuple[str, ...]]:
    return DOUYIN_ORDER, rows


def cases(*rows: str) -> tuple[str, tuple[str, ...]]:
    return DOUYIN_CASE, rows


def parcels(*rows: str) -> tuple[str, tuple[str, ...]]:
    return PARCEL, rows


PAID = "2026-11-21 10:00:00"
SHIPPED = orders(tm(PAID, SENT))
MOVED = parcels(pc(order="1", paid="2026-11-01 08:00:00", taken="2026-11-01 12:00:00"))  # the sheet tells pick-ups
FEBRUARY = datetime(2026, 2, 12, 9, 0)

DISPATCH = (
    DueCase("48 hours from payment", (orders(tm(PAID)),), (("dispatch", "11", 24.5),)),
    DueCase("through a weekend like any day", (orders(tm("2026-11-20 18:00:00")),), (("dispatch", "11", 8.5),)),
    DueCase("paid at night: Tmall's clock does not wait for the morning", (orders(tm("2026-11-21 23:30:00")),), (("dispatch", "11", 38.0),)),
    DueCase("the promise of the file wins where it is earlier", (orders(tm(PAID, promise="2026-11-22 12:00:00")),), (("dispatch", "11", 2.5),)),
    DueCase("the promise of the file wins where it is later", (orders(tm(PAID, promise="2026-12-01 09:30:00")),), (("dispatch", "11", 216.0),)),
    DueCase("missed, and still listed", (orders(tm("2026-11-20 08:30:00")),), (("dispatch", "11", -1.0),)),
    DueCase("missed by just 14 days", (orders(tm("2026-11-06 09:30:00")),), (("dispatch", "11", -336.0),)),
    DueCase("missed longer ago", (orders(tm("2026-11-06 09:29:59")),)),
    DueCase("exactly now", (orders(tm("2026-11-20 09:30:00")),), (("dispatch", "11", 0.0),)),
    DueCase("Taobao has Tmall's clock", (orders(tm(PAID)),), (("dispatch", "11", 24.5),), "taobao"),
    DueCase("a sent order", (SHIPPED,)),
    DueCase("a finished order", (orders(tm(PAID, DONE)),)),
    DueCase("a closed order", (orders(tm(PAID, CLOSED)),)),
    DueCase("an unpaid order", (orders(tm("", "等待买家付款")),)),
    DueCase("a status that nobody knows, paid", (orders(tm(PAID, "定制生产")),), (("dispatch", "11", 24.5),)),
    DueCase("a status that nobody knows, not paid", (orders(tm("", "定制生产")),)),
    DueCase("all money back by the order's own amounts", (orders(tm(PAID, refund="100.00")),)),
    DueCase("some money back only", (orders(tm(PAID, refund="5.00")),), (("dispatch", "11", 24.5),)),
    DueCase("all money back by a case", (orders(tm(PAID)), refunds(tr(PAID, status="退款成功", ended="2026-11-21 12:00:00")))),
    DueCase("a refund that was closed changes nothing", (orders(tm(PAID)), refunds(tr(PAID, status="退款关闭"))), (("dispatch", "11", 24.5),)),
    DueCase("a part of the money back by a case", (orders(tm(PAID)), refunds(tr(PAID, status="部分退款成功"))), (("dispatch", "11", 24.5),)),
    DueCase("an exchange that succeeded is no refund", (orders(tm(PAID)), refunds(tr(PAID, kind="换货", status="换货成功"))), (("dispatch", "11", 24.5),)),
    DueCase("a parcel that was picked up settles its order", (orders(tm(PAID)), parcels(pc(taken="2026-11-22 08:00:00")))),
    DueCase("a label without any time settles nothing", (orders(tm(PAID)), MOVED, parcels(pc(number="78"))), (("dispatch", "11", 24.5),)),
    DueCase("two items with one deadline are one line",
            (items(f"11,1,{PAID},待发货,甲,,1", f"11,2,{PAID},待发货,乙,,1"),), (("dispatch", "11", 24.5),)),
    DueCase("two items, one of them sent and one refunded", (items(f"11,1,{PAID},已发货,甲,,1", f"11,2,{PAID},待发货,乙,退款成功,1"),)),
    DueCase("the list of items knows more than that of orders", (orders(tm(PAID)), items(f"11,1,{PAID},已发货,毛毯,,1"))),
    DueCase("the list of orders knows more than that of items", (items(f"11,1,{PAID},待发货,毛毯,,1"), orders(tm(PAID, SENT)))),
    DueCase("both lists wait: one line", (items(f"11,1,{PAID},待发货,毛毯,,1"), orders(tm(PAID))), (("dispatch", "11", 24.5),)),
    DueCase("a file with the zone of Greenwich", (orders(tm("2026-11-21T02:00:00Z")),), (("dispatch", "11", 24.5),)),
    DueCase("a file with the zone of Tokyo", (orders(tm("2026-11-21 11:00:00+09:00")),), (("dispatch", "11", 24.5),)),
    DueCase("a file with Beijing's zone", (orders(tm("2026-11-21T10:00:00+08:00")),), (("dispatch", "11", 24.5),)),
    DueCase("Douyin: by the promise", (douyin(dy("2026-11-22 20:00:00")),), (("dispatch", "21", 10.5),), "douyin"),
    DueCase("Douyin: by the advice where nothing is promised", (douyin(dy(advice="2026-11-22 18:30:00")),), (("dispatch", "21", 9.0),), "douyin"),
    DueCase("Douyin: the promise before the advice", (douyin(dy("2026-11-22 20:00:00", advice="2026-11-22 18:30:00")),), (("dispatch", "21", 10.5),), "douyin"),
    DueCase("Douyin: no promise, no invented clock", (douyin(dy()),), (), "douyin"),
    DueCase("Douyin: two promises of one order are two lines",
            (douyin(dy("2026-11-22 20:00:00"), dy("2026-11-23 20:00:00", sub="212")),),
            (("dispatch", "21", 10.5), ("dispatch", "21", 34.5)), "douyin"),
    DueCase("Douyin: money back", (douyin(dy("2026-11-22 20:00:00", after="已全额退款")),), (), "douyin"),
    DueCase("Douyin: in work counts as waiting", (douyin(dy("2026-11-22 20:00:00", status="备货中")),), (("dispatch", "21", 10.5),), "douyin"),
    DueCase("Pinduoduo: no clock is known",
            ((PDD_ORDER, ("260517-607198974342268,2026-11-21 08:00:00,毛毯,待发货,100,100,1,,无售后或售后取消",)),), (), "pdd"),
)  # fmt: skip

PICKUP = (
    DueCase("48 hours from payment to the pick-up", (SHIPPED, MOVED, parcels(pc(sent="2026-11-21 18:00:00"))), (("pickup", "11", 24.5),)),
    DueCase("a later promise moves the pick-up",
            (orders(tm(PAID, SENT, promise="2026-11-25 10:00:00")), MOVED, parcels(pc(sent="2026-11-21 18:00:00"))), (("pickup", "11", 72.5),)),
    DueCase("an earlier promise does not", (orders(tm(PAID, SENT, promise="2026-11-22 10:00:00")), MOVED, parcels(pc(sent="2026-11-21 18:00:00"))),
            (("pickup", "11", 24.5),)),
    DueCase("of two parcels the one that waits",
            (SHIPPED, parcels(pc(taken="2026-11-21 19:00:00"), pc(number="78", sent="2026-11-21 18:00:00"))), (("pickup", "11", 24.5),)),
    DueCase("signed for without a pick-up", (SHIPPED, MOVED, parcels(pc(signed="2026-11-22 08:00:00")))),
    DueCase("the order is finished", (orders(tm(PAID, DONE)), MOVED, parcels(pc(sent="2026-11-21 18:00:00")))),
    DueCase("the parcel's own payment where no order is known", (MOVED, parcels(pc(paid=PAID, sent="2026-11-21 18:00:00"))), (("pickup", "11", 24.5),)),
    DueCase("a sheet that tells signatures alone tells no pick-ups",
            (SHIPPED, parcels(pc(order="1", signed="2026-11-20 10:00:00"), pc(sent="2026-11-21 18:00:00")))),
    DueCase("Douyin: 24 hours from the number, by day",
            (douyin(dy(status="已发货", sent="2026-11-21 12:00:00")), MOVED, parcels(pc(order="21"))), (("pickup", "21", 2.5),), "douyin"),
    DueCase("Douyin: a number of the evening starts at six",
            (douyin(dy(status="已发货", sent="2026-11-21 18:00:00")), MOVED, parcels(pc(order="21"))), (("pickup", "21", 20.5),), "douyin"),
    DueCase("Douyin: a number of the small hours starts at six",
            (douyin(dy(status="已发货", sent="2026-11-22 02:00:00")), MOVED, parcels(pc(order="21"))), (("pickup", "21", 20.5),), "douyin"),
    DueCase("Douyin: a minute before six in the evening does not",
            (douyin(dy(status="已发货", sent="2026-11-21 17:59:00")), MOVED, parcels(pc(order="21"))), (("pickup", "21", 8.0 + 29 / 60),), "douyin"),
    DueCase("Douyin: the sheet's dispatch where no order is known", (MOVED, parcels(pc(order="21", sent="2026-11-21 12:00:00"))),
            (("pickup", "21", 2.5),), "douyin"),
)  # fmt: skip

AFTER_SALES = (
    DueCase("before dispatch 24 hours", (orders(tm(PAID)), refunds(tr("2026-11-22 08:30:00"))), (("refund", "91", 23.0), ("dispatch", "11", 24.5))),
    DueCase("after dispatch 36 hours", (SHIPPED, refunds(tr("2026-11-22 08:30:00"))), (("refund", "91", 35.0),)),
    DueCase("no file knows the order: the shorter", (refunds(tr("2026-11-22 08:30:00")),), (("refund", "91", 23.0),)),
    DueCase("the type says that it was sent", (refunds(tr("2026-11-22 08:30:00", kind="已发货仅退款")),), (("refund", "91", 35.0),)),
    DueCase("the file's deadline wins", (SHIPPED, refunds(tr("2026-11-22 08:30:00", until="2026-11-22 21:00:00"))), (("refund", "91", 11.5),)),
    DueCase("return and refund 36 hours", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="退货退款"))), (("return_refund", "91", 35.0),)),
    DueCase("the older file: whether goods come back", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="是"))), (("return_refund", "91", 35.0),)),
    DueCase("an exchange 24 hours", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="换货"))), (("exchange", "91", 23.0),)),
    DueCase("a resend 24 hours", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="补寄"))), (("resend", "91", 23.0),)),
    DueCase("a repair 48 hours", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="维修"))), (("repair", "91", 47.0),)),
    DueCase("goods came back: the file's deadline",
            (SHIPPED, refunds(tr(PAID, kind="退货退款", status="买家已经退货，等待卖家确认收货", until="2026-11-24 09:30:00"))), (("returned_goods", "91", 48.0),)),
    DueCase("goods came back: no file tells when", (SHIPPED, refunds(tr(PAID, kind="退货退款", status="买家已经退货，等待卖家确认收货")))),
    DueCase("the buyer has to send the goods",
            (SHIPPED, refunds(tr(PAID, kind="退货退款", status="卖家已经同意退款，等待买家退货", until="2026-11-28 10:00:00")))),
    DueCase("the seller refused", (SHIPPED, refunds(tr(PAID, status="卖家拒绝退款", until="2026-11-27 10:00:00")))),
    DueCase("a refund that succeeded", (SHIPPED, refunds(tr(PAID, status="退款成功")))),
    DueCase("a refund that was closed", (SHIPPED, refunds(tr(PAID, status="退款关闭")))),
    DueCase("an end in the file, whatever the state says", (SHIPPED, refunds(tr(PAID, ended="2026-11-21 15:00:00")))),
    DueCase("a state that nobody knows waits", (SHIPPED, refunds(tr("2026-11-22 08:30:00", status="流转甲"))), (("refund", "91", 35.0),)),
    DueCase("a type that nobody knows: the file's deadline alone",
            (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="价保", until="2026-11-22 21:00:00"))), (("after_sale", "91", 11.5),)),
    DueCase("a type that nobody knows and no deadline", (SHIPPED, refunds(tr("2026-11-22 08:30:00", kind="价保")))),
    DueCase("the order was closed meanwhile", (orders(tm(PAID, CLOSED)), refunds(tr("2026-11-22 08:30:00")))),
    DueCase("with the platform: the file's deadline", (SHIPPED, refunds(tr(PAID, status="平台介入中", until="2026-11-23 09:30:00"))), (("ticket", "91", 24.0),)),
    DueCase("Spring Festival: 5 days in the place of 36 hours",
            (refunds(tr("2026-02-11 09:00:00", kind="退货退款")),), (("return_refund", "91", 96.0),), now=FEBRUARY),
    DueCase("the day before the holiday: 36 hours",
            (refunds(tr("2026-02-09 23:59:00", kind="退货退款")),), (("return_refund", "91", -21.0 - 1 / 60),), now=FEBRUARY),
    DueCase("the last day of the holiday: 5 days",
            (refunds(tr("2026-02-23 23:00:00", kind="已发货仅退款")),), (("refund", "91", 109.5),), now=datetime(2026, 2, 24, 9, 30)),
    DueCase("the holiday is of the 36 hours alone", (refunds(tr("2026-02-12 08:00:00", kind="换货")),), (("exchange", "91", 23.0),), now=FEBRUARY),
    DueCase("Douyin: by the automatic handling time", (cases(dc(until="2026-11-23 10:00:00")),), (("refund", "92", 24.5),), "douyin"),
    DueCase("Douyin: without it no clock is invented", (cases(dc()),), (), "douyin"),
    DueCase("Douyin: answered, waits for the buyer",
            (cases(dc(kind="退货退款", status="待买家退货", until="2026-11-28 10:00:00", agreed="2026-11-21 12:00:00")),), (), "douyin"),
    DueCase("Douyin: goods to confirm",
            (cases(dc(kind="退货退款", status="待商家收货", until="2026-11-25 09:30:00", agreed="2026-11-15 12:00:00")),), (("returned_goods", "92", 72.0),), "douyin"),
    DueCase("Douyin: the order says that the money is back",
            (cases(dc(until="2026-11-23 10:00:00")), douyin(dy(status="已关闭", after="已全额退款"))), (), "douyin"),
    DueCase("Douyin: a newer order file says that the case was closed",
            (cases(dc(until="2026-11-23 10:00:00")), douyin(dy(status="已发货", sent="2026-11-21 08:00:00", after="售后关闭"))), (), "douyin"),
    DueCase("Douyin: an older order file does not",
            (douyin(dy(status="已发货", sent="2026-11-21 08:00:00", after="售后关闭")), cases(dc(until="2026-11-23 10:00:00"))), (("refund", "92", 24.5),), "douyin"),
    DueCase("Douyin: two cases of an order", (cases(dc(until="2026-11-23 10:00:00"), dc(until="2026-11-22 10:00:00", case="93", kind="换货")),),
            (("exchange", "93", 0.5), ("refund", "92", 24.5)), "douyin"),
    DueCase("Pinduoduo's cases have no clock of another platform", (refunds(tr("2026-11-22 08:30:00")),), (), "pdd"),
)  # fmt: skip

DUE_CASES = (*DISPATCH, *PICKUP, *AFTER_SALES)
