"""Rules with everything that a seller can say something about: lines of programs, levels only he knows, a weight table."""

from dataclasses import replace
from datetime import date

from seller_toolkit.domain.profiles import Confidence, ProfileBook, ScoreProfile, Threshold, WeightRow
from seller_toolkit.domain.words import Words

MONTHLY = Threshold(
    "douyin.flagship", "total", 0.0, False, "mean_30d", Words("旗舰店月度目标", "旗艦店月度目標", "Flagship target"),
    Words("降为专卖店。", "降為專賣店。", "Downgraded to an exclusive shop."), 2.0, Confidence.OFFICIAL, "D1",
    program="旗舰店", asked=True,
)  # fmt: skip
PRIZES = Threshold(
    "douyin.prizes", "product", 75.0, False, "daily", Words("超级福袋", "超級福袋", "Super prize bags"),
    Words("不能办福袋。", "不能辦福袋。", "No prizes."), 2.0, Confidence.MEMORY, "D9", program="超级福袋",
)  # fmt: skip
ELSEWHERE = replace(PRIZES, id="douyin.elsewhere", platforms=("tmall",))
TABLE = (
    WeightRow("logistics", "家纺", "旗舰", {"pickup_hours": 0.5, "delivery_on_time_rate": 0.3, "damage_return_rate": 0.2}),
    WeightRow("logistics", "家纺", "非旗舰", {"pickup_hours": 0.4, "delivery_on_time_rate": 0.3, "damage_return_rate": 0.3}),
    WeightRow("service", "家纺", "旗舰", dict.fromkeys(("audit_hours", "reply_seconds", "dissatisfaction_rate", "help_rate"), 0.25)),
    WeightRow("logistics", "女装", "通用", {"pickup_hours": 0.6, "delivery_on_time_rate": 0.2, "damage_return_rate": 0.2}),
)  # fmt: skip


def named(row: WeightRow) -> WeightRow:
    shares = {f"douyin_experience.{name}": share for name, share in row.shares.items()}
    return replace(row, shares=shares, source="D3")


def with_more_rules(workspace, profile: str = "douyin_experience", **changes) -> ScoreProfile:
    """Give the newest version of a score these rules; the workspace judges by it from now on."""
    book = workspace.profiles
    newest = book.on(profile, date(2026, 11, 22))
    rich = replace(
        newest,
        **{
            "more_lines": (MONTHLY, PRIZES, ELSEWHERE),
            "weight_table": tuple(map(named, TABLE)),
            "opaque": False,
            **changes,
        },
    )
    workspace.__dict__["_kept"]["profiles"] = ProfileBook(
        tuple(rich if one is newest else one for one in book.versions), book.figures
    )
    return rich
