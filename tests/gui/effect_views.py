"""Effects of tasks made by hand, of every verdict: for tests of the screens and for pictures."""

from dataclasses import replace
from datetime import date

from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.tasks import task_effect_words as words
from seller_toolkit.services.tasks.task_effects import HelpedView, TaskEffect

SHOP = Shop(1, "示例·禾畔家居旗舰店", "tmall")
TODAY = date(2026, 10, 31)


def said(chinese: str, english: str) -> str:
    """Words as data brings them: in the language of the pictures."""
    return chinese if language().startswith("zh") else english


def better() -> TaskEffect:
    """A score that clearly rose."""
    return TaskEffect(
        number=1, code="L03", title=said("更换揽收慢的快递公司", "Change couriers that pick up late"), area="logistics",
        owner=said("仓库", "Warehouse"), metric="tmall_experience.logistics", label=said("物流速度", "Logistics speed"),
        unit="score", digits=2, started_on=date(2026, 8, 1), judged_from=date(2026, 8, 8), ready_on=date(2026, 8, 21),
        before=4.31, after=4.46, difference=0.15, low=0.06, high=0.24, size_before=1204, size_after=1310, days=7,
        compared_with=said("宝贝质量", "Product quality"), verdict="better",
        words=said(
            "物流速度：4.31 → 4.46。开始之后比宝贝质量多上升 0.15（95%：0.06 至 0.24），超出平时的波动。前后各 7 天，样本 1,204 和 1,310。",
            "Logistics speed: 4.31 → 4.46. Since you began it did better than Product quality by 0.15 (95%: 0.06 to 0.24), "
            "more than the usual ups and downs. 7 days before and after, with 1,204 and 1,310 cases.",
        ),
        verdict_label=words.verdict_label("better"),
    )  # fmt: skip


def worse() -> TaskEffect:
    """Hours that clearly rose."""
    return replace(
        better(), number=2, code="S05", title=said("售后审核分两班", "Two shifts for after-sales"), area="after_sales",
        owner=said("客服", "Service team"), metric="tmall_experience.refund_hours", label=said("退款处理时长", "Refund time"),
        unit="hours", digits=1, before=14.2, after=19.9, difference=5.7, low=1.1, high=10.3, size_before=None,
        size_after=None, compared_with="", verdict="worse", verdict_label=words.verdict_label("worse"),
        higher_is_better=False, words=said("退款处理时长：14.2 → 19.9 小时。", "Refund time: 14.2 h → 19.9 h."),
    )  # fmt: skip


def unclear() -> TaskEffect:
    """Nothing that chance would not do."""
    return replace(
        better(), number=3, code="P11", title=said("出库前抽检三件", "Check three pieces of each batch"), area="product",
        owner=said("品控", "Quality"), label=said("宝贝质量", "Product quality"), before=4.62, after=4.64, difference=0.02,
        low=-0.05, high=0.09, verdict="none", verdict_label=words.verdict_label("none"),
        words=said("宝贝质量：4.62 → 4.64。", "Product quality: 4.62 → 4.64."),
    )  # fmt: skip


def untold(verdict: str, number: int) -> TaskEffect:
    """One of those of which nothing can be said yet."""
    early = verdict == "too_early"
    named = verdict != "no_metric"
    return replace(
        better(), number=number, code=f"T-{number:04d}", title=said("给详情页补尺寸表", "Add a size table"), area="",
        owner="", metric="tmall_experience.quality" if named else "", label=said("宝贝质量", "Product quality") if named else "",
        before=None, after=None, difference=None, low=None, high=None, size_before=None, size_after=None, days=0,
        compared_with="", verdict=verdict, verdict_label=words.verdict_label(verdict), started_on=date(2026, 10, 20),
        ready_on=date(2026, 11, 17) if early else None, words=words.no_metric_words(),
    )  # fmt: skip


def every() -> tuple[TaskEffect, ...]:
    """One of each verdict that the page shows, in its order."""
    untolds = [untold(verdict, place) for place, verdict in enumerate(("too_early", "too_few", "no_metric"), start=4)]
    return (better(), worse(), unclear(), *untolds)


def view(*effects: TaskEffect) -> HelpedView:
    """The page over these effects, with its notes."""
    verdicts = [one.verdict for one in effects]
    notes = (words.chance_words(),) if effects else ()
    return HelpedView(SHOP, TODAY, effects, notes, words.head_words(verdicts))
