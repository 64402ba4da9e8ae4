import dataclasses

from seller_toolkit.reports.charts.spec import (
    SmallLine,
    SmallLinesSpec,
)

SMALL = SmallLinesSpec(
    (SmallLine("揽收慢", (3, 5, None, 7, 9), focus=True), SmallLine("破损", (2, None, 1, None, None))),
    ((0, "W44"),),
    digits=0,
)


def test_small_lines_name_their_last_known_value(draw):
    assert {"揽收慢 9", "破损 1"} <= set(draw(SMALL, (3.6, 1.6)).words())


def test_before_and_after_are_told_by_their_means(draw):
    spec = dataclasses.replace(SMALL, lines=SMALL.lines[:1], change_at=3)
    dashed = [line for line in draw(spec, (3.6, 1.6)).figure.axes[0].lines if line.is_dashed()]
    assert [line.get_ydata()[0] for line in dashed] == [4, 8]
