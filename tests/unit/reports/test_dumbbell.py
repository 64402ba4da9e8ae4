from seller_toolkit.reports.charts.spec import (
    DumbbellRow,
    DumbbellSpec,
)

DUMBBELL = DumbbellSpec(
    (
        DumbbellRow("宝贝质量", 4.58, (4.5, 4.63), 4.63, 4.56, "差最好 0.05"),
        DumbbellRow("物流速度", 4.6, (4.3,), 4.6, 4.45),
        DumbbellRow("综合", None, (), None, None),
    ),
    own_label="自家",
)


def test_dumbbell_shows_own_and_best_once_where_they_are_one(draw):
    words = draw(DUMBBELL, (6, 3)).words()
    assert words.count("4.60") == 1
    assert {"4.58", "4.63", "差最好 0.05", "—", "自家"} <= set(words)


def test_values_that_are_near_are_written_side_by_side(draw):
    row = DumbbellRow("宝贝质量", 4.61, (4.2, 4.62), 4.62, 4.41)
    own, best = draw(DumbbellSpec((row,)), (6, 2)).boxes("4.61", "4.62")
    assert own.x1 <= best.x0


def test_names_stand_before_the_plot_and_notes_behind_it(draw):
    drawing = draw(DUMBBELL, (6, 3))
    name, note = drawing.boxes("宝贝质量", "差最好 0.05")
    plot = drawing.figure.axes[0].get_window_extent()
    assert name.x1 < plot.x0 < plot.x1 < note.x0
