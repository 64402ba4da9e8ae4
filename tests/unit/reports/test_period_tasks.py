"""seller_toolkit.reports.builders.period.tasks and next_steps."""

import dataclasses
from datetime import date, datetime

from seller_toolkit.domain.report import Heading, KeyFigures, Paragraph, Table
from seller_toolkit.reports.builders.period.next_steps import (
    DateAhead,
    DueFigures,
    NextStep,
    NextStepsChapter,
    next_steps_blocks,
)
from seller_toolkit.reports.builders.period.tasks import (
    MOST_ROWS,
    AreaRow,
    DoneRow,
    EffectRow,
    OpenRow,
    TasksChapter,
    tasks_blocks,
)

DAY = date(2026, 10, 31)
DONE = DoneRow("L03", "查揽收", "Logistics", "小王", DAY, 4)
OPEN = OpenRow("S01", "看聊天", "Customer service", "", date(2026, 10, 29), 2)
TOLD = EffectRow(
    "L03", "查揽收", date(2026, 9, 1), "Logistics speed", "4.50", "4.62", 0.12, 0.05, 0.19, "Better", "It rose."
)
EARLY = EffectRow("S01", "看聊天", DAY, "", "", "", None, None, None, "Too early", "Too early to tell.")
CHAPTER = TasksChapter(DAY, (DONE,), (OPEN,), (AreaRow("Logistics", 4, 0, 0),), (TOLD, EARLY), ("By chance …",))
STEP = NextStep(
    "L03", "查揽收", "Logistics", "小王", date(2026, 10, 29), "4.62 → 4.50", "no parcel waits", 15, 0.0123, 2
)
NEXT = NextStepsChapter(
    DAY, (STEP, dataclasses.replace(STEP, code="S01", late=0, points=None)), 3, (DateAhead(DAY, "Today: the assessment"),),
    DueFigures(datetime(2026, 10, 31, 9, 30), 2, 5, 1234), 7, 4,
)  # fmt: skip


def tables(blocks):
    return [block for block in blocks if isinstance(block, Table)]


def words(blocks):
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_counts_and_rows_of_the_tasks():
    blocks = tasks_blocks(CHAPTER)
    figures = next(block for block in blocks if isinstance(block, KeyFigures)).figures
    assert [one.value for one in figures] == ["4", "1", "1"]
    areas, done, opened, effects = tables(blocks)
    assert areas.rows == (("Logistics", 4, 0, 0),)
    assert done.rows == (("L03", "查揽收", "Logistics", "小王", DAY, 4),)
    assert opened.rows == (("S01", "看聊天", "Customer service", None, date(2026, 10, 29), 2),)
    assert effects.rows[0][5:9] == ("4.62", 0.12, 0.05, 0.19)
    assert effects.rows[1][3:] == (None, None, None, None, None, None, "Too early")
    assert {"L03  It rose.", "S01  Too early to tell.", "By chance …"} <= set(words(blocks))


def test_what_there_is_not_is_said():
    said = words(tasks_blocks(TasksChapter(DAY, (), (), (), ())))
    assert "No task was ticked in the period." in said
    assert "No task was open." in said
    assert any(text.startswith("No task was begun in the period") for text in said)


def test_long_lists_are_cut_and_say_so():
    many = dataclasses.replace(CHAPTER, open=(OPEN,) * (MOST_ROWS + 5))
    blocks = tasks_blocks(many)
    assert len(tables(blocks)[2].rows) == MOST_ROWS
    assert "and 5 more; the checklist has them all." in words(blocks)


def test_steps_are_numbered_and_say_why_and_when_they_are_done():
    steps, dates = tables(next_steps_blocks(NEXT))
    assert steps.rows[0] == (
        1, "L03 查揽收", "overdue since 2026-10-29 · 4.62 → 4.50 · 0.012 points at stake", "小王", date(2026, 10, 29), 15,
        "no parcel waits",
    )  # fmt: skip
    assert steps.rows[1][:3] == (2, "S01 查揽收", "4.62 → 4.50")
    assert dates.rows == ((DAY, "Today: the assessment"),)


def test_what_waits_is_counted_in_words():
    said = words(next_steps_blocks(NEXT))
    assert "Due sheet as of 2026-10-31 09:30: 2 missed, 5 due within 24 hours, 1,234 in all." in said
    assert "Reviews of the period that still wait for an answer: 7, of which 4 are past the shop's own aim." in said
    assert "Open besides: 3; the checklist has them all." in said


def test_a_shop_with_nothing_to_do_is_told_so():
    blocks = next_steps_blocks(NextStepsChapter(DAY, (), 0, (), None, 0, 0))
    assert blocks == (Paragraph("Nothing is open, and nothing that is known of the shop asks for a task."),)


def test_sub_headings_are_of_level_three():
    blocks = (*tasks_blocks(CHAPTER), *next_steps_blocks(NEXT))
    assert {block.level for block in blocks if isinstance(block, Heading)} == {3}
