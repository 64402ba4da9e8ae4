"""Past days of one shop: what is stored, what a pasted block means, and what each value is held against."""

from datetime import date, timedelta

import pytest

from seller_toolkit.services.imports.back_fill import LONGEST, back_fill
from seller_toolkit.services.imports.day_scores import save
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import DayValue, FilledIn
from seller_toolkit.store import shops

TODAY = date(2026, 11, 22)
T = "tmall_experience."
TOTAL, QUALITY, LOGISTICS = T + "total", T + "quality", T + "logistics"


def day(number):
    return date(2026, 11, number)


@pytest.fixture
def shop(workspace):
    with workspace.store.write() as connection:
        made = shops.ensure_shop(connection, "禾畔店", "tmall", own=True).id
    save(JobContext(), workspace, [FilledIn(made, (DayValue(day(3), TOTAL, 4.88), DayValue(day(9), TOTAL, 4.86)))])
    return made


@pytest.fixture
def view(workspace, shop):
    return back_fill(JobContext(), workspace, shop, "", day(5), day(14)).value


def test_the_span_shows_what_is_stored(view):
    assert (view.days[0], view.days[-1], len(view.days)) == (day(5), day(14), 10)
    assert view.stored[day(9)] == {TOTAL: 4.86}
    assert view.score.id == "tmall_experience"
    assert [score.id for score in view.scores] == ["tmall_experience", "dsr"]


def test_no_day_lies_ahead_and_no_span_is_endless(workspace, shop):
    view = back_fill(JobContext(), workspace, shop, "dsr", date(2000, 1, 1), TODAY + timedelta(days=9)).value
    assert (view.first, view.last, view.score.id) == (TODAY - LONGEST, TODAY, "dsr")


def test_a_value_is_held_against_the_last_one_stored_or_typed(view):
    found = view.look_at({(day(5), TOTAL): "4.38", (day(10), TOTAL): "4.85"})
    assert "2 days before 4.88" in found[day(5), TOTAL].doubts[0]
    assert found[day(10), TOTAL].doubts == ()
    typed = view.look_at({(day(12), TOTAL): "4.86", (day(13), TOTAL): "4.31"})
    assert "the day before 4.86, this day 4.31" in typed[day(13), TOTAL].doubts[0]


def test_a_slip_is_no_measure_for_the_next_day_until_it_is_stood_by(view):
    texts = {(day(10), TOTAL): "3.86", (day(11), TOTAL): "4.85"}
    assert view.look_at(texts)[day(11), TOTAL].doubts == ()
    assert view.look_at(texts, {(day(10), TOTAL)})[day(11), TOTAL].doubts != ()


def test_a_value_that_changes_a_stored_one_names_it(view):
    assert view.look_at({(day(9), TOTAL): "4.87"})[day(9), TOTAL].old == "4.86"


def test_a_bare_block_fills_from_the_cell_on(view):
    found = view.spread("4.8\t4.7\n4.81\t\n", day(6), QUALITY, every=False)
    assert found.texts == {
        (day(6), QUALITY): "4.8", (day(6), LOGISTICS): "4.7", (day(7), QUALITY): "4.81",
    }  # fmt: skip
    assert found.days == (day(6), day(7))


def test_cells_beyond_the_columns_or_ahead_are_counted(view):
    found = view.spread("4.8\t4.7\t4.6\t4.5\t4.4", day(6), LOGISTICS, every=False)
    assert (len(found.texts), found.outside) == (2, 3)
    assert view.spread("2026-11-23\t4.8", day(6), TOTAL, every=False).outside == 1


def test_dates_and_titles_say_where_a_block_belongs(view):
    block = "日期\t物流速度\t总分\t访客数\n11月2日\t4.7\t4.8\t12\n2026/11/08\t4.71\t\t9"
    found = view.spread(block, day(12), LOGISTICS, every=False)
    assert found.texts == {
        (day(2), LOGISTICS): "4.7", (day(2), TOTAL): "4.8", (day(8), LOGISTICS): "4.71",
    }  # fmt: skip
    assert found.unknown == ("访客数",)
    assert found.outside == 0


def test_dates_without_titles_and_titles_without_dates(view):
    dated = view.spread("2026-11-06\t4.8\n2026-11-08\t4.7", day(12), QUALITY, every=False)
    assert dated.texts == {(day(6), QUALITY): "4.8", (day(8), QUALITY): "4.7"}
    titled = view.spread("宝贝质量\t商品好评率\n4.8\t99.4%\n4.7\t99.3%", day(6), TOTAL, every=False)
    assert titled.texts[day(7), T + "praise_rate"] == "99.3%"
    assert titled.metrics == {QUALITY, T + "praise_rate"}


def test_a_date_that_cannot_be_read_puts_its_row_nowhere(view):
    found = view.spread("日期\t总分\n11-06\t4.8\n11-7?\t4.7", day(6), TOTAL, every=False)
    assert found.texts == {(day(6), TOTAL): "4.8"}
    assert found.outside == 1


def test_values_of_peers_are_not_the_shops(view):
    found = view.spread("宝贝质量\t宝贝质量(同行平均)\n4.8\t4.6", day(6), TOTAL, every=False)
    assert found.texts == {(day(6), QUALITY): "4.8"}
    assert found.unknown == ("宝贝质量(同行平均)",)
