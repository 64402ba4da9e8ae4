"""The sellers' pages of the platforms: which figures they show, with random values whose totals follow from their parts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from tests.pictures.pages import (
    Figure,
    Group,
    Page,
    amount,
    day_text,
    rate,
    shop_name,
    some_day,
    unknown_figure,
    weighted,
    with_notes,
)


def score_page(kind: str, rng: Random) -> Page:
    """A page of one of the four kinds that sellers see."""
    return {"tmall_score_page": tmall, "douyin_score_page": douyin, "dsr_page": dsr, "pdd_star_page": pdd}[kind](rng)


def _finish(rng: Random, day: date, groups: Sequence[Group], titles: Sequence[str]) -> tuple[Group, ...]:
    """The groups with notes, here and there without a value and with a metric that nobody knows."""
    wanted = [title for title in titles if rng.random() < 0.45][:5]
    spare, strange = rng.random() < 0.2, rng.random() < 0.2
    head_titles = rng.sample(("较前1日", "超过同行", "行业均值"), 1) if rng.random() < 0.5 else []
    done = []
    for group in groups:
        figures = list(group.figures)
        head = with_notes(rng, group.head, head_titles, day) if group.head else None
        if spare and len(figures) > 1:
            spot = rng.randrange(len(figures))
            lost = figures[spot]
            figures[spot] = Figure("", lost.label, "", blank=rng.choice(("--", "-", "暂无", "暂无数据")))
            spare = False
        if strange and rng.random() < 0.5:
            figures.insert(rng.randrange(len(figures) + 1), unknown_figure(rng))
            strange = False
        done.append(Group(group.title, tuple(with_notes(rng, figure, wanted, day) for figure in figures), head))
    return tuple(done)


def tmall(rng: Random) -> Page:
    """The page of the real experience score."""
    day = some_day(rng)
    unit = rng.choice(("", "", "分"))
    parts = [rng.uniform(3.6, 5) for _ in range(3)]
    bonus = rng.choice((0.0, 0.0, 0.05, 0.1)) if rng.random() < 0.6 else None
    total = min(5.0, weighted(rng, parts) + (bonus or 0.0))
    quality, logistics, service = (f"{part:.2f}" for part in parts)
    reply = rng.choice(("3分钟人工响应率", "旺旺3分钟人工响应率"))
    goods = [
        Figure("negative_feedback_rate", "商品负反馈率", rate(rng, (0.05, 3.2), 4, edge="0"), "%"),
        Figure("praise_rate", "商品好评率", rate(rng, (88, 99.9), 2, edge="100"), "%"),
    ]
    if day < date(2026, 3, 16):
        goods = [
            Figure("first_quality_return_rate", "首次品退率", rate(rng, (0.05, 3), 2, edge="0"), "%"),
            Figure("bad_review_rate", "商品差评率", rate(rng, (0.02, 2), 2, edge="0"), "%"),
        ]
    parcels = [
        Figure("pickup_48h_rate", "48小时揽收及时率", rate(rng, (90, 99.99), 2, edge="100"), "%"),
        Figure("delivery_hours", "物流到货时长", amount(rng, (24, 98), 2), "小时"),
    ]
    if rng.random() < 0.2:
        parcels.append(Figure("logistics_bad_review_rate", "物流差评率", rate(rng, (0.01, 1), 2, edge="0"), "%"))
    tag = rng.choice(("", "（优+订单3倍加权）"))
    helped = [
        Figure("reply_3min_rate", reply, rate(rng, (82, 99.99), 2, edge="100"), "%"),
        Figure("service_satisfaction", "旺旺满意度", rate(rng, (75, 99.5), 2, edge="100"), "%"),
        Figure("refund_hours", "退款处理时长", amount(rng, (1.2, 40), 2), "小时"),
        Figure("help_rate", "平台求助率", rate(rng, (0.001, 0.9), 4, edge="0"), "%", tag=tag),
    ]
    groups = [
        Group("宝贝质量", tuple(goods), Figure("quality", "宝贝质量", quality, unit)),
        Group("物流速度", tuple(parcels), Figure("logistics", "物流速度", logistics, unit)),
        Group("服务保障", tuple(helped), Figure("service", "服务保障", service, unit)),
    ]
    if bonus is not None:
        more = (Figure("same_next_day_rate", "当日/次日达订单占比", rate(rng, (2, 60), 2, edge="0"), "%"),)
        groups.append(Group("附加分", more, Figure("bonus", "附加分", f"{bonus:.2f}", unit)))
    notes = ("考核得分", "统计周期", "行业均值", "较前1日", "与行业对比", "统计范围", "操作", "超过同行")
    return Page(
        "tmall_score_page", rng.choice(("真实体验分", "店铺真实体验分")), shop_name(rng), day, day_text(rng, day),
        Figure("tmall_experience.total", rng.choice(("真实体验分", "店铺真实体验分")), f"{total:.2f}", unit),
        _named("tmall_experience", _finish(rng, day, groups, notes)),
        bar=("千牛商家工作台", "消息", "服务市场", "规则中心"), tabs=("体验概览", "指标明细", "应用场景", "规则说明"),
        menu=("首页", "店铺", "商品", "交易", "内容", "营销", "推广", "数据", "客服", "财务", "服务"),
        rules=("店铺真实体验分每日更新，按近期订单数据计算，展示给买家。", "有效支付订单不足时暂不计算，考核以月末分数为准。", "剔除异常订单后，与前台展示可能存在差异。"),
        name_title=rng.choice(("指标", "指标名称")), value_title=rng.choice(("指标值", "当前值")),
        extra=("超过同行 " + amount(rng, (40, 99), 1) + "%", "考核类目 " + rng.choice(("居家布艺", "零食坚果", "女装"))),
    )  # fmt: skip


def _named(profile: str, groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups with the profile's name before each metric of the program."""
    return tuple(
        Group(
            group.title,
            tuple(named(profile, figure) for figure in group.figures),
            named(profile, group.head) if group.head else None,
        )
        for group in groups
    )


def named(profile: str, figure: Figure) -> Figure:
    """The figure with the profile's name before its metric."""
    metric = f"{profile}.{figure.metric}" if figure.metric else ""
    return replace(figure, metric=metric)


def douyin(rng: Random) -> Page:
    """The page of the shop experience score, with the metrics of the version of its day."""
    day = some_day(rng)
    latest, middle = day >= date(2026, 9, 8), date(2026, 7, 14) <= day < date(2026, 9, 8)
    gap = rng.choice((" ", " ", ""))
    parts = [rng.choice((rng.randrange(58, 101), rng.randrange(75, 101), 100)) for _ in range(3)]
    bonus, taken = rng.choice((0, 2, 4, 5, 7)) if latest else 0, rng.choice((0, 0, 0, 2, 3, 5, 10))
    total = max(0, min(100, round(weighted(rng, parts)) + bonus - taken))

    def figure(metric: str, label: str, number: str, unit: str) -> Figure:
        return Figure(metric, label, number, unit, gap)

    goods = (
        figure("item_rating", "商品综合评分", amount(rng, (4.3, 4.98), 4), "分"),
        figure("quality_return_rate", "商品品质退货率", rate(rng, (0.1, 4.5), 3, edge="0"), "%"),
    )
    on_time = figure("delivery_on_time_rate", "运单配送时效达成率", rate(rng, (90, 99.99), 3, edge="100"), "%")
    returned = figure("logistics_quality_return_rate", "发货物流品退率", rate(rng, (0.01, 0.9), 3, edge="0"), "%")
    hours = figure("pickup_hours", rng.choice(("平均揽收时长", "揽收时长")), amount(rng, (1.5, 30), 4), "小时")
    parcels = (hours, on_time) if latest else (on_time, returned)
    reply = figure("reply_seconds", "飞鸽人工会话平响时长" if latest else rng.choice(("飞鸽平均响应时长", "飞鸽评价响应时长")), amount(rng, (6, 95), 3), "秒")  # fmt: skip
    handled = figure("after_sale_on_time_rate", "售后处理时长达成率", rate(rng, (80, 99.9), 3, edge="100"), "%")
    served: tuple[Figure, ...] = (reply, handled)
    if latest or middle:
        served = (
            reply,
            figure("audit_hours", "售后平均审核时长", amount(rng, (0.4, 22), 4), "小时"),
            figure("dissatisfaction_rate", "飞鸽人工会话不满意率" if latest else "飞鸽会话不满意率", rate(rng, (1, 18), 3, edge="0"), "%"),
            figure("help_rate", "平台求助率", rate(rng, (0.05, 2), 4, edge="0"), "%"),
        )  # fmt: skip
    ending = rng.choice(("", "", "分"))
    heads = [figure(metric, label + ending, str(part), "分") for metric, label, part in
             zip(("product", "logistics", "service"), ("商品体验", "物流体验", "服务体验"), parts, strict=True)]  # fmt: skip
    points = [figure("deduction", "扣分项" if latest else "差行为扣分", str(taken), "分")]
    if latest:
        points.insert(0, Figure("bonus", "加分项", str(bonus), "分", gap, "+" if bonus else ""))
    groups = [Group(head.label, figures, head) for head, figures in zip(heads, (goods, parcels, served), strict=True)]
    groups = list(
        _finish(
            rng, day, groups, ("权重", "指标得分", "较前1日", "统计范围", "同行优秀", "行业均值", "与行业对比", "操作")
        )
    )
    groups.append(Group("加分与扣分" if latest else "差行为", tuple(points)))
    level = rng.choice(("体验分等级 优秀", "体验分等级 良好", "连续3日达标"))
    return Page(
        "douyin_score_page", rng.choice(("商家体验分", "体验分", "我的体验分")), shop_name(rng), day, day_text(rng, day),
        figure("douyin_experience.total", rng.choice(("我的总分", "我的体验分", "商家体验分", "体验分")), str(total), "分"),
        _named("douyin_experience", groups),
        bar=("抖店", "首页", "电商罗盘", "消息"), tabs=("分数概览", "指标分析", "差行为", "成长攻略"),
        menu=("首页", "订单", "售后", "商品", "用户", "店铺", "营销", "数据", "物流", "资金", "奖惩中心"),
        rules=("体验分每日上午更新，统计近30天的有效订单。", "红色指标需要重点关注，请及时处理。", "体验分低于门槛时，部分营销活动将无法报名。"),
        name_title=rng.choice(("指标名称", "考核指标")), value_title=rng.choice(("指标值", "我的表现")),
        extra=(level, f"近30天有效订单数 {rng.randrange(40, 9000)}", "较前一日 " + rng.choice(("持平", "↑1", "↓2"))),
    )  # fmt: skip


def dsr(rng: Random) -> Page:
    """The page of the three ratings of the last 180 days, which have no total."""
    day = some_day(rng)
    names = rng.choice(
        (
            ("近180天宝贝与描述相符DSR", "近180天服务态度DSR", "近180天物流质量DSR"),
            ("宝贝与描述相符", "卖家的服务态度", "物流服务的质量"),
            ("描述相符", "服务态度", "物流服务"),
        )
    )
    unit = rng.choice(("", "", "", "分"))
    figures = [Figure(metric, label, rate(rng, (4.4, 4.98), 2, edge=rng.choice(("5", "4.8"))), unit) for metric, label in
               zip(("description", "service", "logistics"), names, strict=True)]  # fmt: skip
    titles = ["趋势提示", "行业均值", "与行业对比", "目标值", "距目标值相差（笔5分评价订单）"]
    if rng.random() < 0.4:
        titles = rng.sample([*titles, "较前1日", "统计周期"], rng.randrange(1, 4))
    title = rng.choice(("店铺180天DSR", "店铺动态评分", "店铺半年内动态评分", "DSR评分"))
    group = Group(title, tuple(with_notes(rng, named("dsr", figure), titles, day) for figure in figures))
    return Page(
        "dsr_page", rng.choice(("店铺评分", "评价管理", "DSR看板")), shop_name(rng), day, day_text(rng, day), None, (group,),
        bar=("千牛商家工作台", "评价管理", "消息", "帮助"), tabs=("店铺评分", "评价明细", "问大家", "申诉记录"),
        menu=("首页", "交易管理", "评价管理", "物流管理", "商品管理", "店铺管理", "客服管理", "数据中心"),
        rules=("评分为连续六个月内全部计入评分的算术平均值。", "每个自然月，相同买家和卖家之间只计前三次评分。", "低于行业的指标请积极提升服务体验。"),
        name_title=rng.choice(("指标名称", "指标")), value_title=rng.choice(("得分", "评分")), extra=("统计最近180天",),
    )  # fmt: skip


def pdd(rng: Random) -> Page:
    """The page of the stars: a total, the metrics below the headings of three dimensions, and the ratings besides."""
    day = some_day(rng)
    parts = [rng.uniform(3.2, 5) for _ in range(3)]
    unit = rng.choice(("", "", "", "分"))
    total = f"{weighted(rng, parts):.2f}"
    hour = "小时"
    groups = [
        Group("售后服务", (
            Figure("help_rate", "平台求助率", rate(rng, (0.05, 3), 2, edge="0"), "%"),
            Figure("reply_3min_rate", "3分钟人工回复率", rate(rng, (70, 99.9), 2, edge="100"), "%"),
            Figure("refund_in_transit_hours", "在途订单退款时长", amount(rng, (0.5, 40), 2), hour),
            Figure("refund_returned_hours", "退货签收后退款时长", amount(rng, (1, 60), 2), hour),
        )),
        Group("商品品质", (
            Figure("review_rank", "用户评价得分排名", rate(rng, (5, 99), 2), "%"),
            Figure("active_review_rate", "积极评论率", rate(rng, (60, 99), 2, edge="100"), "%"),
            Figure("serious_defect_rate", "严重劣质率", rate(rng, (0.01, 1.5), 2, edge="0"), "%"),
        )),
        Group("物流服务", (
            Figure("delivery_hours", "成团-签收时效", amount(rng, (30, 110), 2), hour),
            Figure("logistics_violation_rate", "物流综合违规处理率", rate(rng, (0.01, 2), 2, edge="0"), "%"),
        )),
    ]  # fmt: skip
    done = list(_finish(rng, day, groups, ("状态", "下一星级标准", "统计范围", "较前1日", "超过同行", "操作")))
    if rng.random() < 0.55:
        rated = tuple(Figure(f"dsr_{name}", label, amount(rng, (4.2, 4.98), 2), unit) for name, label in
                      (("description", "描述相符"), ("service", "服务态度"), ("logistics", "物流服务")))  # fmt: skip
        done.append(Group("店铺DSR", tuple(with_notes(rng, figure, ["统计范围"], day) for figure in rated)))
    stars = "★" * round(float(total)) + "☆" * (5 - round(float(total)))
    return Page(
        "pdd_star_page", rng.choice(("店铺星级", "店铺领航员", "综合体验星级")), shop_name(rng), day, day_text(rng, day),
        Figure("pdd_experience.total", rng.choice(("店铺综合体验星级", "综合体验星级")), total, unit),
        _named("pdd_experience", done),
        bar=("商家后台", "商家成长", "规则中心", "消息"), tabs=("星级总览", "指标详情", "权益说明", "常见问题"),
        menu=("首页", "发货管理", "售后管理", "商品管理", "评价管理", "店铺营销", "数据中心", "账户资金", "多多客服"),
        rules=("星级每日更新，统计周期为近30天，部分指标为近90天。", "达到下一星级标准后，次日可享对应权益。", "有效评价不足时，店铺评分不展示。"),
        name_title=rng.choice(("指标", "考核指标")), value_title=rng.choice(("当前值", "指标数值")), extra=(stars, "超过 " + amount(rng, (40, 99), 1) + "% 的同行"),
    )  # fmt: skip
