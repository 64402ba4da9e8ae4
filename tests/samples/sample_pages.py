"""Score pages that were copied from the browser, as text."""

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


def score_pages() -> None:
    """Both pages: one that says its day and stands on one line, one whose day the user has to say."""
    douyin = {"day": "2026-09-09", "subject_kind": "shop", "subject": ""}
    values = {"total": 82.0, "product": 69.0, "logistics": 99.0, "service": 85.0, "reply_seconds": 13.893, "help_rate": 0.6522, "item_rating": 4.6923, "bonus": 2.0}  # fmt: skip
    write("douyin_score_page", "体验分页面.txt", DOUYIN.encode(), [
        {"status": "ready", "layout": "douyin_score_page", "platform": "douyin", "counts": {"new": len(values)}, "days": ["2026-09-09"],
         "records": [{**douyin, "metric": f"douyin_experience.{name}", "value": value} for name, value in values.items()]},
    ], shop="乙店")  # fmt: skip
    scores = {"total": 4.88, "quality": 4.51, "logistics": 4.96, "service": 4.86, "pickup_48h_rate": 100.0, "delivery_hours": 49.28, "help_rate": 0.0, "negative_feedback_rate": 1.2441}  # fmt: skip
    expected = {"layout": "tmall_score_page", "platform": "tmall", "unknown_columns": ["新的指标"]}
    records = [{"metric": f"tmall_experience.{name}", "value": value} for name, value in scores.items()]
    ready = {"status": "ready", "counts": {"new": len(scores)}, "records": [{**one, "day": "2026-08-01"} for one in records]}  # fmt: skip
    write("tmall_score_page", "真实体验分页面.txt", TMALL.encode("gb18030"), [{**expected, **ready}], shop="甲店", day="2026-08-01")  # fmt: skip
    unclear = {"status": "ambiguous", "trouble": "day.unclear"}
    write("tmall_score_page", "没有日期.txt", TMALL.encode("utf-8"), [{**expected, **unclear}], shop="甲店")
