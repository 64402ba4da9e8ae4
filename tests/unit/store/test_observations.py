from datetime import date

import pytest

from seller_toolkit.store import observations, shops
from tests.unit.store.stories import bring, columns_of

SCORE, SERVICE = "douyin_experience.total", "service.reply_seconds"


def row(day, metric=SCORE, value: float | None = 90.0, subject_kind="shop", subject=""):
    fields = {"day": day, "subject_kind": subject_kind, "subject": subject, "metric": metric, "value": value}
    return "|".join(map(str, (day, subject_kind, subject, metric))), fields


def bring_rows(c, file, *rows, shop="甲店"):
    bring(c, file, [columns_of("observation", dict(rows), shop=shop)])
    return shops.find_shops(c, shop)[0].id


@pytest.fixture
def shop_id(c):
    return bring_rows(
        c, "a.xlsx",
        row("2026-11-03", value=91.0), row("2026-11-01", value=90.0), row("2026-11-02", value=None),
        row("2026-11-02", SERVICE, 20.0), row("2026-11-02", SERVICE, 30.0, "agent", "小李"),
        row("2026-11-02", SCORE, 88.0, "peer", "average"), row("2026-11-02", "visitors", 1000.0),
    )  # fmt: skip


def test_between_gives_sorted_columns_with_their_source(c, shop_id):
    found = observations.between(c, shop_id, metrics=[SCORE])
    assert found.day == (date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3))
    assert found.value == (90.0, None, 91.0)
    assert found.row == (3, 4, 2)
    assert (found.file[0], found.sheet[0], len(found)) == ("a.xlsx", "", 3)
    assert found.metric == (SCORE,) * 3


def test_between_keeps_to_days_metrics_and_subjects(c, shop_id):
    def count(**which):
        return len(observations.between(c, shop_id, **which))

    assert count() == 5
    assert count(first=date(2026, 11, 2)) == 4
    assert count(last=date(2026, 11, 2)) == 4
    assert count(first=date(2026, 11, 3), last=date(2026, 11, 2)) == 0
    assert count(metrics=[]) == 0
    assert count(subject_kind="peer", subject="average") == 1
    assert count(subject_kind="agent") == 1
    assert count(subject_kind="agent", subject="小王") == 0


def test_latest_passes_over_empty_values_and_other_subjects(c, shop_id):
    other = bring_rows(c, "b.xlsx", row("2026-10-01", value=70.0), shop="乙店")
    found = observations.latest(c, [shop_id, other], [SCORE, "dsr.total"])
    assert found == {
        (shop_id, SCORE): observations.Latest(date(2026, 11, 3), 91.0, "a.xlsx", 2),
        (other, SCORE): observations.Latest(date(2026, 10, 1), 70.0, "b.xlsx", 2),
    }
    earlier = observations.latest(c, [shop_id], [SCORE], on_or_before=date(2026, 11, 2))
    assert earlier[shop_id, SCORE].day == date(2026, 11, 1)
    assert observations.latest(c, [], [SCORE]) == {}


def test_the_calendar_of_what_is_there(c, shop_id):
    bring(c, "c.xlsx", [
        columns_of("review", {"r": {"written_at": "2026-11-04 10:00:00"}, "no day": {}}),
        columns_of("parcel", {"p": {"shipped_at": "2026-11-05 10:00:00"}}),
        columns_of("order_line", {"o": {"created_at": "2026-12-01 10:00:00"}}),
    ])  # fmt: skip
    found = observations.days_with_data(c, shop_id, date(2026, 11, 1), date(2026, 11, 30))
    assert {kind: set(days) for kind, days in found.items()} == {
        "scores": {date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)},
        "figures": {date(2026, 11, 2)},
        "service": {date(2026, 11, 2)},
        "review": {date(2026, 11, 4)},
        "parcel": {date(2026, 11, 5)},
    }
    assert observations.kinds_with_data(c, shop_id) == found.keys() | {"order_line"}
    assert found["parcel"][date(2026, 11, 5)] == ("c.xlsx",)
    bring(c, "d.xlsx", [columns_of("parcel", {"q": {"shipped_at": "2026-11-05 11:00:00"}})])
    again = observations.days_with_data(c, shop_id, date(2026, 11, 1), date(2026, 11, 30))
    assert again["parcel"][date(2026, 11, 5)] == ("c.xlsx", "d.xlsx")


def test_the_last_day_of_any_data(c, shop_id):
    assert observations.last_day(c, shop_id) == date(2026, 11, 3)
    bring(c, "c.xlsx", [columns_of("review", {"r": {"written_at": "2026-11-09 23:59:59"}})])
    assert observations.last_day(c, shop_id) == date(2026, 11, 9)
    empty = shops.ensure_shop(c, "空店", "tmall", own=True)
    assert observations.last_day(c, empty.id) is None
    assert observations.kinds_with_data(c, empty.id) == frozenset()


def test_what_there_is_little_of_comes_by_day(c):
    shop = bring_rows(
        c, "rules.csv",
        row("2026-11-20", "a", 40.0, "weight", "own"), row("2026-11-01", "b", 60.0, "weight", "page"),
        row("2026-11-02", "a", None, "weight", "own"), row("2026-11-02", "a", 4.5), row("2026-11-03", "c", 1.0, "weight", "own"),
    )  # fmt: skip
    assert observations.of_kind(c, shop, "weight", ("a", "b")) == [
        (date(2026, 11, 1), "b", "page", 60.0), (date(2026, 11, 20), "a", "own", 40.0),
    ]  # fmt: skip
