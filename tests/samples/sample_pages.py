"""Score pages that were copied from the browser, as text: of the own shop, and of other shops as buyers see them."""

from tests.samples.sample_files import write

DOUYIN = (
    "商家体验分 更新时间：2026-09-09 11:00:37 我的总分 82 分 商品体验 69 分 物流体验 99 分 服务体验 85 分 商品综合评分 4.6923 分 商品品质退货率 1.340 % "
    "平均揽收时长 5.5741 小时 运单配送时效达成率 99.412 % 飞鸽人工会话平响时长 13.893 秒 售后平均审核时长 3.3061 小时 飞鸽人工会话不满意率 5.357 % "
    "平台求助率 0.6522 % 加分项 +2 分 扣分项 0 分"
)
TMALL = """店铺 真实体验分
真实体验分
4.88
宝贝质量 物流速度 服务保障
宝贝质量\t4.51
商品负反馈率\t考核得分 4.3\t1.2441%
商品好评率\t97.91%\t考核得分 4.6
物流速度
4.96
48小时揽收及时率 100.00%
物流到货时长 49.28小时
新的指标 3.20%
服务保障
4.86
3分钟人工响应率 99.85%
旺旺满意度 94.56%
退款处理时长 10.52小时
平台求助率 0.0000%（优+订单3倍加权）
附加分
当日/次日达订单占比 15.07%
"""
DSR = """店铺180天DSR（统计日期：2026-08-14）
指标名称
得分
趋势提示
行业均值
与行业对比
目标值
近180天宝贝与描述相符DSR
4.78
↓ 表现下降，积极提升
4.79
低于行业0.22%
4.79
48
近180天服务态度DSR
4.81
↓ 表现下降，积极提升
4.83
低于行业0.49%
4.83
133
近180天物流质量DSR
4.85
↓ 表现下降，积极提升
4.85
高于行业0.19%
4.92
733
"""
PDD = (
    "服务数据 综合体验星级 即日起店铺领航员将升级为店铺综合体验星级，4.5星对应店铺领航员超过30%的商家。店铺综合体验星级 统计时间：2026-07-31 4.82 星 较前1天 0.02 "
    "拼多多App显示4.8星 领航员综合分行业排名 36 % 维度指标表现明细 售后服务 近30天平台求助率 2.46 % 已达标 近30天3分钟人工回复率 52.17 % 未达标（≥70.00%） "
    "近30天在途订单退款时长 1.19 小时 已达标 商品品质 近90天用户评价得分排名 12.60 % 未达标（≥30.00%） 近30天积极评论率 94.12 % 已达标 "
    "物流服务 近30天成团-签收时效 2.12 天 已达标 服务态度体验分 0.1 分 描述相符 4.70 服务态度 4.80 物流服务 4.60"
)
TMALL_SHOP = "示例竞店旗舰店\n开店8年 粉丝 12.3万\n关注店铺\n真实体验分 4.7\n宝贝质量 4.8\n物流速度 4.7\n服务保障 4.6\n全部宝贝 320\n"
DOUYIN_SHOP = "示例竞店专卖店\n粉丝 3.2万 已售 10万+ 关注店铺\n商家体验分 4.9\n全部商品\n"


def score_pages() -> None:
    """Both pages: one that says its day and stands on one line, one whose day the user has to say."""
    douyin = {"day": "2026-09-09", "subject_kind": "shop", "subject": ""}
    values = {"total": 82.0, "product": 69.0, "logistics": 99.0, "service": 85.0, "item_rating": 4.6923, "quality_return_rate": 1.34, "pickup_hours": 5.5741, "delivery_on_time_rate": 99.412, "reply_seconds": 13.893, "audit_hours": 3.3061, "dissatisfaction_rate": 5.357, "help_rate": 0.6522, "bonus": 2.0, "deduction": 0.0}  # fmt: skip
    write("douyin_score_page", "体验分页面.txt", DOUYIN.encode(), [
        {"status": "ready", "layout": "douyin_score_page", "platform": "douyin", "counts": {"new": len(values)}, "days": ["2026-09-09"],
         "records": [{**douyin, "metric": f"douyin_experience.{name}", "value": value} for name, value in values.items()]},
    ], shop="乙店")  # fmt: skip
    scores = {"total": 4.88, "quality": 4.51, "logistics": 4.96, "service": 4.86, "negative_feedback_rate": 1.2441, "praise_rate": 97.91, "pickup_48h_rate": 100.0, "delivery_hours": 49.28, "reply_3min_rate": 99.85, "service_satisfaction": 94.56, "refund_hours": 10.52, "help_rate": 0.0, "same_next_day_rate": 15.07}  # fmt: skip
    expected = {"layout": "tmall_score_page", "platform": "tmall", "unknown_columns": ["新的指标"]}
    records = [{"metric": f"tmall_experience.{name}", "value": value} for name, value in scores.items()]
    ready = {"status": "ready", "counts": {"new": len(scores)}, "records": [{**one, "day": "2026-08-01"} for one in records]}  # fmt: skip
    write("tmall_score_page", "真实体验分页面.txt", TMALL.encode("gb18030"), [{**expected, **ready}], shop="甲店", day="2026-08-01")  # fmt: skip
    unclear = {"status": "ambiguous", "trouble": "day.unclear"}
    write("tmall_score_page", "没有日期.txt", TMALL.encode("utf-8"), [{**expected, **unclear}], shop="甲店")
    more_own_pages()
    shop_pages()


def more_own_pages() -> None:
    """The DSR with its hints, and the stars of Pinduoduo below a sentence that names other stars."""
    dsr = {"description": 4.78, "service": 4.81, "logistics": 4.85}
    write("dsr_page", "DSR页面.txt", DSR.encode(), [
        {"status": "ready", "layout": "dsr_page", "platform": "tmall", "counts": {"new": 3}, "days": ["2026-08-14"], "unknown_columns": [],
         "records": [{"metric": f"dsr.{name}", "value": value} for name, value in dsr.items()]},
    ], shop="甲店")  # fmt: skip
    stars = {"total": 4.82, "help_rate": 2.46, "reply_3min_rate": 52.17, "refund_in_transit_hours": 1.19, "review_rank": 12.6, "active_review_rate": 94.12, "delivery_hours": 50.88, "dsr_description": 4.7, "dsr_service": 4.8, "dsr_logistics": 4.6}  # fmt: skip
    write("pdd_star_page", "综合体验星级页面.txt", PDD.encode(), [
        {"status": "ready", "layout": "pdd_star_page", "platform": "pdd", "counts": {"new": len(stars)}, "days": ["2026-07-31"], "unknown_columns": [],
         "records": [{"metric": f"pdd_experience.{name}", "value": value} for name, value in stars.items()]},
    ], shop="丙店")  # fmt: skip


def shop_pages() -> None:
    """Shops as buyers see them: whose page it is may stand on it or must be said, and no day is today."""
    scores = {"total": 4.7, "quality": 4.8, "logistics": 4.7, "service": 4.6}
    values = {
        "tmall": {f"tmall_experience.{name}": value for name, value in scores.items()},
        "douyin": {"shown_score": 4.9},
    }
    for platform, text in (("tmall", TMALL_SHOP), ("douyin", DOUYIN_SHOP)):
        name, _, nameless = text.partition("\n")
        records = [
            {"metric": metric, "value": value, "day": "2026-11-22"} for metric, value in values[platform].items()
        ]
        expected = {"layout": f"{platform}_shop_page", "platform": platform, "own": False, "unknown_columns": []}
        ready = {"status": "ready", "counts": {"new": len(records)}, "records": records}
        unclear = {"status": "ambiguous", "trouble": "shop.unclear"}
        folder = f"{platform}_shop_page"
        write(folder, "店铺页面.txt", text.encode(), [{**expected, **ready, "shop": "竞店"}], shop="竞店")
        write(folder, "页面上的店名.txt", text.encode(), [{**expected, **ready, "shop": name}])
        write(folder, "没有店名.txt", nameless.encode(), [{**expected, **unclear}])
