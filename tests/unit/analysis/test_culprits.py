import random
from datetime import date, timedelta

import pytest

from seller_toolkit.analysis.culprits import burst_of, late_courier, worst_group
from seller_toolkit.analysis.rolling import Turnover, by_group
from seller_toolkit.analysis.tally import RollingDays, Tally
from seller_toolkit.domain.profiles import Better

FIRST = date(2026, 8, 1)
BEFORE, NOW = FIRST + timedelta(days=29), FIRST + timedelta(days=59)
ROAD = {"广东": 60, "广西": 65, "新疆": 120, "浙江": 30}


def turnover(hours, *, day_parcels=8, courier=lambda day, province: "中通"):
    """Sixty days of parcels; `hours(day, province, courier, chance)` says how long one takes."""
    chance = random.Random(7)
    days, values, couriers, provinces = [], [], [], []
    for number in range(60):
        for _ in range(day_parcels(number) if callable(day_parcels) else day_parcels):
            province = chance.choice(list(ROAD))
            name = courier(number, province)
            days.append(FIRST + timedelta(days=number))
            couriers.append(name)
            provinces.append(province)
            values.append(hours(number, province, name, chance))
    groups = {"courier": couriers, "province": provinces, "item": couriers, "agent": couriers}
    return Turnover(Tally.of_values(days, values, groups), RollingDays(30), BEFORE, NOW)


def usual(_day, province, _courier, chance):
    return ROAD[province] + chance.gauss(0, 8)


def changed(day, province):
    return "申通" if day >= 30 and province in ("广东", "广西") else "中通"


def test_the_courier_that_took_over_is_named_with_its_provinces_and_its_share():
    def hours(day, province, courier, chance):
        return usual(day, province, courier, chance) + (40 if courier == "申通" else 0)

    turn = turnover(hours, courier=changed)
    found = late_courier(turn, Better.LOWER)
    assert found is not None
    assert (found.subject, set(found.places)) == ("申通", {"广东", "广西"})
    assert found.now - found.before == pytest.approx(40, abs=5)
    assert found.share == pytest.approx(found.value / by_group(turn, "courier").change)
    assert found.share > 0.8
    assert late_courier(turn, Better.HIGHER) is None  # more is better here, so nobody is to blame


def test_a_courier_is_not_blamed_for_far_destinations():
    turn = turnover(usual, courier=lambda _day, province: "邮政" if province == "新疆" else "中通")
    assert late_courier(turn, Better.LOWER) is None


def test_when_all_couriers_are_slower_alike_none_stands_out():
    def hours(day, province, courier, chance):
        return usual(day, province, courier, chance) + (30 if day >= 30 else 0)

    turn = turnover(hours, courier=lambda _day, province: "中通" if province in ("浙江", "广西") else "申通")
    assert late_courier(turn, Better.LOWER) is None


def test_of_chance_alone_nobody_is_named():
    assert late_courier(turnover(usual, courier=changed), Better.LOWER) is None
    assert worst_group(turnover(usual, courier=changed), "item", Better.LOWER) is None


def test_an_item_is_measured_against_its_own_past():
    def rate(day, _province, item, chance):
        bad = 0.4 if item == "a" and day >= 30 else 0.05 if item == "a" else 0.1
        return 100.0 * (chance.random() < bad)

    turn = turnover(rate, courier=lambda day, province: "a" if province == "广东" else "b")
    found = worst_group(turn, "item", Better.LOWER)
    assert found is not None
    assert (found.subject, found.places) == ("a", ())
    assert found.now > 30 > 10 > found.before
    assert worst_group(turn, "reason", Better.LOWER) is None


def test_a_burst_of_volume_is_told_with_its_days_and_share():
    def volume(number):
        return 60 if number in (50, 51) else 5

    def hours(day, province, courier, chance):
        return usual(day, province, courier, chance) + (40 if day in (50, 51) else 0)

    found = burst_of(turnover(hours, day_parcels=volume), Better.LOWER)
    assert found is not None
    assert [date.fromordinal(day) for day in (found.first, found.last)] == [FIRST + timedelta(days=n) for n in (50, 51)]
    assert (found.cases, found.times) == (120, 12)
    assert found.share > 0.8
    assert burst_of(turnover(usual, day_parcels=5), Better.LOWER) is None


def test_a_few_cases_a_day_are_no_burst():
    turn = turnover(lambda day, *_: 100.0 if day == 50 else 0.0, day_parcels=lambda number: 4 if number == 50 else 1)
    assert burst_of(turn, Better.LOWER) is None
