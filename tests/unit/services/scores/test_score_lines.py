from dataclasses import replace
from datetime import date, timedelta

from seller_toolkit.services.scores.score_lines import Point, Points, ScoreLine

DAY = date(2026, 11, 1)


def point(offset: int, value: float = 4.5, file: str = "a.xlsx") -> Point:
    return Point(DAY + timedelta(days=offset), value, None, None, file, offset + 2)


def test_points_are_a_sequence_of_what_they_were_made_of():
    found = [point(2, file="b.xlsx"), point(0), point(1)]
    points = Points.of(found)
    assert list(points) == sorted(found, key=lambda one: one.day)
    assert points[-1] == found[0]
    assert points[:2] + points[2:] == points
    assert points[1:] == tuple(points)[1:]
    assert points != Points()
    assert (points.days[0], points.values[0], points.file_of(2)) == (DAY, 4.5, "b.xlsx")
    assert not Points()


def test_a_day_is_found_or_not():
    points = Points.of([point(0), point(2)])
    assert points.find(DAY + timedelta(days=2)) == point(2)
    assert points.find(DAY + timedelta(days=1)) is None
    assert points.find(DAY + timedelta(days=9)) is None


def test_a_line_takes_any_points_and_is_cut_by_days():
    line = ScoreLine("x.total", "total", "Total", "score", 2, (point(1), point(0)))
    assert line.points.days == (DAY, DAY + timedelta(days=1))
    assert line.series.values == (4.5, 4.5)
    assert list(line.between(DAY, DAY).points) == [point(0)]
    assert list(replace(line, points=[point(5)]).points) == [point(5)]
