"""Who may be asked, and when; nobody twice, nobody in trouble, nobody too late."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reviews.invitations import LAST_DAYS, Order, When, load_invitations, plan, with_days

PATH = Path(__file__).parents[3] / "resources" / "invitations.toml"
RULES = load_invitations(PATH)
TODAY = date(2026, 3, 20)


def when(platform: str = "tmall", today: date = TODAY, **facts: object) -> When:
    order = Order(**{"order_no": "1", "title": "纯棉毛巾", "received": date(2026, 3, 10), "finished": None} | facts)  # type: ignore[arg-type]
    [one] = plan(RULES, platform, [order], today)
    return one.when


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, When.NOW),
        ({"received": date(2026, 3, 15)}, When.LATER),
        ({"received": None}, When.NOT_RECEIVED),
        ({"received": None, "finished": date(2026, 3, 12)}, When.NOW),
        ({"finished": date(2026, 3, 10)}, When.NOW),
        ({"finished": date(2026, 3, 4)}, When.TOO_LATE),
        ({"trouble": True}, When.TROUBLE),
        ({"asked": True}, When.ASKED),
        ({"rated": True}, When.RATED),
        ({"title": "布艺沙发"}, When.LATER),
    ],
)
def test_when(facts: dict[str, object], expected: When) -> None:
    assert when(**facts) is expected


def test_goods_that_take_long_are_asked_about_before_the_window_closes() -> None:
    order = Order("1", "布艺沙发", date(2026, 3, 10), date(2026, 3, 5))
    [one] = plan(RULES, "taobao", [order], TODAY)
    assert (one.first, one.last) == (date(2026, 3, 18), date(2026, 3, 18))


def test_where_no_window_is_known_nothing_is_too_late_and_it_is_said() -> None:
    assert when("douyin", finished=date(2025, 1, 1), received=date(2025, 1, 1)) is When.NOW
    assert RULES.window_of("douyin").confidence == "unverified"
    assert RULES.window_of("elsewhere").days is None


def test_where_the_end_of_an_order_is_not_known_the_day_of_receipt_counts() -> None:
    assert when(received=date(2026, 3, 7)) is When.NOW
    assert when(received=date(2026, 3, 6)) is When.TOO_LATE


def test_groups() -> None:
    titles = ("空调被春秋被芯", "全棉四件套 1.5m床 床单款", "牛津布衣柜整理箱", "实木床")
    assert [RULES.group_of(title).id for title in titles] == ["household", "household", "household", "furniture"]
    assert [RULES.group_of(title).id for title in ("真皮女靴", "有机大米", "某种东西", "儿童积木")] == [
        "footwear", "food", "other", "baby",
    ]  # fmt: skip
    assert with_days(RULES, {"food": 9, "nothing": 1}).group_of("有机大米").days == 9
    assert plan(RULES, "tmall", [Order("1", "女靴", TODAY, None)], TODAY, groups=["food"]) == ()


DAYS = st.dates(date(2026, 1, 1), date(2026, 4, 1))


@given(
    st.sampled_from(["毛巾", "沙发", "大米", "手机"]), st.none() | DAYS, st.none() | DAYS, st.booleans(), st.booleans(),
    st.booleans(), DAYS,
)  # fmt: skip
def test_who_is_asked_has_it_and_can_rate_it(
    title: str, received: date | None, finished: date | None, trouble: bool, rated: bool, asked: bool, today: date
) -> None:
    order = Order("1", title, received, finished, trouble, rated, asked)
    [one] = plan(RULES, "tmall", [order], today)
    if one.when is When.NOW:
        assert not trouble
        assert not rated
        assert not asked
        assert one.first is not None
        assert today >= one.first >= (received or finished or date.max)
        assert finished is None or today <= finished + timedelta(days=15 - LAST_DAYS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("days = 3", "days = -3"),
        ("words = []", 'words = ["x"]'),
        ('platforms = ["taobao"]', 'platforms = ["tmall"]'),
        ('confidence = "unverified"', 'confidence = "official"'),
        ("[[group]]", "[[kind]]"),
    ],
)
def test_what_is_not_right_is_told(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "invitations.toml"
    path.write_text(PATH.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(UserError, match=r"invitations\.invalid"):
        load_invitations(path)
