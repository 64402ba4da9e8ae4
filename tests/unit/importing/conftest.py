"""A small metric catalogue with the titles of the platforms' pages, the real layouts, and a planner with fixed answers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from seller_toolkit.domain.imports import ImportChoices, ImportPlan
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.domain.words import Words
from seller_toolkit.importing.layouts import Layout, load_layouts
from seller_toolkit.importing.plan import plan_file
from seller_toolkit.importing.raw_files import read_file

ROOT = Path(__file__).parents[3]
TODAY = date(2026, 11, 22)
LOWER = {
    "help_rate",
    "negative_feedback_rate",
    "delivery_hours",
    "reply_seconds",
    "dissatisfaction_rate",
    "negative_reviews",
    "pay_to_sign_seconds",
}
CATALOGUE = """
dsr.description score 描述相符 宝贝与描述相符
dsr.service score 服务态度
dsr.logistics score 物流服务 物流速度 物流服务的质量
dsr.description_daily score 描述得分
dsr.service_daily score 服务得分
dsr.logistics_daily score 物流得分
tmall_experience.total score 真实体验分
tmall_experience.quality score 宝贝质量
tmall_experience.logistics score 物流速度
tmall_experience.service score 服务保障
tmall_experience.pickup_48h_rate percent 48小时揽收及时率
tmall_experience.delivery_hours hours 物流到货时长
tmall_experience.help_rate percent 平台求助率
douyin_experience.total score 商家体验分 体验分 我的总分
douyin_experience.product score 商品体验
douyin_experience.logistics score 物流体验
douyin_experience.service score 服务体验
douyin_experience.reply_seconds seconds 飞鸽平均响应时长
douyin_experience.help_rate percent 平台求助率
douyin_experience.item_rating score 商品综合评分
douyin_experience.bonus points 加分项
tmall_experience.negative_feedback_rate percent 商品负反馈率
pdd_experience.total score 店铺综合体验星级
pdd_experience.logistics score 物流服务维度
pdd_experience.help_rate percent 平台求助率
pdd_experience.active_review_rate percent 积极评论率
pdd_experience.reply_3min_rate percent 3分钟人工回复率
pdd_experience.refund_in_transit_hours hours 在途订单退款时长
pdd_experience.review_rank percent 用户评价得分排名
pdd_experience.delivery_hours hours 成团-签收时效
pdd_experience.consumer_score score 消费者服务体验分
shown_score score 商家体验分（买家看到的）
pdd_experience.dsr_description score DSR描述相符 描述相符
pdd_experience.dsr_service score DSR服务态度 服务态度
pdd_experience.dsr_logistics score DSR物流服务 物流服务
visitors count 访客数
page_views count 浏览量
paid_amount money 支付金额
paid_buyers count 支付买家数
conversion_rate percent 支付转化率
average_order money 客单价
refund_amount money 成功退款金额
reviews_count count 评价数
negative_reviews count 负面评价数
pay_to_sign_seconds seconds 平均支付_签收时长
good_review_rate percent 好评率
sales_count count 店铺销量
item_count count 店铺宝贝数量
index.deal_heat points 成交热度
index.deal_popularity points 成交人气
index.visit_heat points 访问热度
index.visit_popularity points 访问人气
index.conversion points 转化指数
index.trading points 交易指数
service.sessions count 接待会话量
service.rated count 有效评价数
service.rated_bad count 有效差评数
service.dissatisfaction_rate percent 全天不满意率
service.reply_seconds seconds 全天平响时长
service.reply_3min_rate percent 全天3分钟回复率
service.payers count 支付人数
service.first_reply_seconds seconds 全天首响时长
service.satisfaction_rate percent 全天满意率
service.inquiries count 询单人数
service.paid_amount money 客服询单支付额
"""

Planner = Callable[..., tuple[ImportPlan, ...]]


def metric(line: str) -> Metric:
    name, unit, label, *aliases = line.split()
    last = name.rpartition(".")[2]
    words = Words(label, label, name)
    better = Better.LOWER if last in LOWER else Better.HIGHER
    stars = name.startswith(("dsr.", "tmall_experience.", "pdd_experience.", "shown_")) or last == "item_rating"
    scale = ((1.0, 5.0) if stars else (0.0, 100.0)) if unit == "score" else None
    return Metric(name, last, words, tuple(aliases), unit, 2, better, scale=scale)


@pytest.fixture(scope="session")
def metrics() -> dict[str, Metric]:
    found = [metric(line) for line in CATALOGUE.strip().splitlines()]
    return {one.id: one for one in found}


@pytest.fixture(scope="session")
def layouts() -> tuple[Layout, ...]:
    return load_layouts(ROOT / "resources" / "layouts")


@pytest.fixture(scope="session")
def plan(layouts: tuple[Layout, ...], metrics: dict[str, Metric]) -> Planner:
    def run(
        data: bytes,
        name: str = "file.csv",
        remembered=lambda _fingerprint: None,
        report=lambda _done, _total: None,
        **choices,
    ):
        return plan_file(
            read_file(data, name), layouts=layouts, metrics=metrics, choices=ImportChoices(**choices), remembered=remembered,
            buyer_key=b"k" * 32, today=TODAY, report=report,
        )  # fmt: skip

    return run
