from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis import waiting

PAID = datetime(2026, 9, 1, 10)
AS_OF = datetime(2026, 9, 30, 23, 59)


def after(hours: float) -> datetime:
    return PAID + timedelta(hours=hours)


class TestReasons:
    @pytest.mark.parametrize(
        "reason", ["质量问题", "商品破损", "做工粗糙/有瑕疵", "材质与商品描述不符", "假冒品牌", "面料/材质不符"]
    )
    def test_what_blames_the_goods_is_quality(self, reason):
        assert waiting.is_quality(reason)

    @pytest.mark.parametrize(
        "reason", ["不想要了", "拍错/多拍", "尺寸不合适", "少件/漏发", "不喜欢/效果不好", "快递无物流信息", "", None]
    )
    def test_what_does_not_is_none(self, reason):
        assert not waiting.is_quality(reason)
        assert not waiting.is_damage(reason)

    def test_damage_is_quality_too(self):
        assert waiting.is_damage("商品破损")
        assert not waiting.is_damage("质量问题")


class TestPickup:
    def test_from_payment_to_pick_up(self):
        assert waiting.pickup_hours(PAID, after(50), None, as_of=AS_OF) == 50

    def test_one_that_waits_is_judged_once_it_is_late(self):
        assert waiting.pickup_hours(PAID, None, None, as_of=after(48)) is None
        assert waiting.pickup_hours(PAID, None, None, as_of=after(60)) == 60

    def test_one_that_was_signed_without_a_pick_up_says_nothing(self):
        assert waiting.pickup_hours(PAID, None, after(90), as_of=AS_OF) is None
        assert waiting.pickup_hours(None, after(9), None, as_of=AS_OF) is None

    def test_orders_of_the_night_start_in_the_morning_on_douyin(self):
        night = datetime(2026, 9, 1, 22)
        picked = datetime(2026, 9, 2, 12)
        assert waiting.pickup_hours(night, picked, None, as_of=AS_OF, clock="douyin") == 6
        assert waiting.pickup_hours(night, picked, None, as_of=AS_OF) == 14


class TestOverdue:
    def test_kept_missed_and_still_open(self):
        due = after(10)
        assert waiting.overdue_hours(due, after(9), as_of=AS_OF) == 0
        assert waiting.overdue_hours(due, after(12), as_of=AS_OF) == 2
        assert waiting.overdue_hours(due, None, as_of=after(10)) is None
        assert waiting.overdue_hours(due, None, as_of=after(13)) == 3
        assert waiting.overdue_hours(None, after(1), as_of=AS_OF) is None


class TestUsual:
    def test_a_province_is_judged_by_its_own_median_and_only_with_enough(self):
        provinces = ["广东"] * 10 + ["新疆"] * 9 + [None]
        hours = [60.0, *[70.0] * 8, 300.0, *[200.0] * 9, 1.0]
        assert waiting.usual_hours(provinces, hours) == {"广东": 70.0}

    def test_slow_is_half_as_long_again(self):
        assert waiting.slow_by(105.0, 70.0) == 0
        assert waiting.slow_by(106.0, 70.0) == 36
        assert waiting.slow_by(None, 70.0) == 0
        assert waiting.slow_by(999.0, None) == 0

    @given(st.lists(st.floats(1, 500), min_size=1, max_size=60))
    def test_fewer_than_half_of_the_parcels_are_slow(self, hours):
        usual = waiting.usual_hours([None] * len(hours), list(hours))
        slow = sum(waiting.slow_by(value, usual.get("")) > 0 for value in hours)
        assert slow <= len(hours) / 2
