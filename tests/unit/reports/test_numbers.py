"""The numbers behind charts: seller_toolkit.reports.charts.numbers."""

from datetime import date

from seller_toolkit.domain.report import Column, Table
from seller_toolkit.reports.charts.numbers import Role, numbers_of, shortened
from seller_toolkit.reports.charts.spec import Bar, BarsSpec, DumbbellRow, DumbbellSpec, SmallLine, SmallLinesSpec
from tests.unit.reports.long_report import CHARTS, DAYS, WORDS, trend_of


def titles(table: Table) -> list[str]:
    return [column.title for column in table.columns]


def test_a_trend_has_a_row_a_day_with_its_gaps_levels_and_events():
    spec = trend_of(WORDS["zh_CN"])
    numbers = numbers_of(spec)
    rows = {row[0]: row for row in numbers.table.rows}
    assert [spec.lines[0].values[day] for day in range(31)] == [rows[DAYS[day]][1] for day in range(31)]
    assert rows[DAYS[10]][1:4] == (None, None, None)
    place = titles(numbers.table).index("考核线 4.40")
    assert {row[place] for row in rows.values()} == {4.4}
    assert numbers.roles[place] is Role.LEVEL
    assert rows[date(2026, 10, 6)][-1] == "换快递"
    assert numbers.roles[-1] is Role.WORDS
    assert max(rows) == spec.last


def test_every_chart_has_as_many_roles_as_columns_and_as_many_cells():
    for make in CHARTS:
        numbers = numbers_of(make(WORDS["en"]))
        assert numbers.roles[0] is Role.AXIS
        assert {len(row) for row in numbers.table.rows} == {len(numbers.roles)} == {len(numbers.table.columns)}


def test_a_dumbbell_names_its_marks_even_without_labels():
    numbers = numbers_of(DumbbellSpec((DumbbellRow("甲", 4.5, (4.4, 4.6), 4.6, None, "差"),)))
    assert titles(numbers.table)[1:4] == ["Own", "Best", "Mean"]
    assert numbers.table.rows == (("甲", 4.5, 4.6, None, 4.4, 4.6, "差"),)


def test_bars_have_what_was_before_only_where_it_is_known():
    assert numbers_of(BarsSpec((Bar("甲", 1.5),), unit="%")).table.rows == (("甲", 1.5),)
    numbers = numbers_of(BarsSpec((Bar("甲", 1.5, note="!"), Bar("乙", 2, 3)), unit="%", now_label="本月"))
    assert titles(numbers.table)[1] == "本月 (%)"
    assert numbers.table.rows == (("甲", 1.5, None, "!"), ("乙", 2, 3, ""))


def test_steps_between_two_names_count_on_from_the_first():
    spec = SmallLinesSpec((SmallLine("a", (1, 2, 3, 4)), SmallLine("b", (5,))), ((0, "W40"), (2, "W42")))
    assert numbers_of(spec).table.rows == (("W40", 1, 5), ("W40 +1", 2, None), ("W42", 3, None), ("W42 +1", 4, None))


def test_many_rows_are_thinned_and_the_last_is_kept():
    table = Table((Column("n"),), tuple((n,) for n in range(250)))
    short, step = shortened(table, 100)
    assert step == 3
    assert len(short.rows) <= 100
    assert short.rows[-1] == (249,)
    assert shortened(table, 250) == (table, 1)
