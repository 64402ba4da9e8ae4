"""What was learned from corrections, what a re-tagging changes, samples to be labelled, the tag tree, working hours."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog, QPushButton

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.services.desks import hours_desk, learning_desk, tag_desk
from seller_toolkit.services.jobs import JobContext

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab

JOB = JobContext()
OWN_DAYS = (
    OwnDay(date(2026, 11, 11), works=True, label="双 11 当天，全员到岗，晚上轮班到十二点"),
    OwnDay(date(2026, 11, 21), works=False, label="仓库盘点"),
    OwnDay(date(2026, 12, 12), works=True, label=""),
)


def shoot_learning(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Before and after learning, then the other forms of the tools menu."""
    learning = window.fronts.learning
    learning.open_learned()
    assert learning.learned is not None
    learned = learning.learned
    studio.settle()
    studio.grab(learned, folder / f"dialog-learned-nothing-{name}.png")
    inbox = cast("ReviewsTab", window.tabs["reviews"]).inbox
    for one, said in zip(inbox.pages.reviews[:3], Polarity, strict=False):
        learning_desk.correct(JOB, studio.workspace, one.review.number, said)
    learned.learn.click()
    assert learning.difference is not None
    studio.settle()
    studio.grab(learning.difference, folder / f"dialog-difference-{name}.png")
    if learning.difference.keep.isEnabled():
        learning.difference.keep.click()
    else:
        learning.difference.leave.click()
    learning.offer_rule("床单", "page", -1)
    studio.take(learning.difference, folder / f"dialog-difference-phrase-{name}.png")
    learning_desk.add_rule(JOB, studio.workspace, "床单", "page", -1)
    learning.open_learned()
    for place, what in enumerate(("words", "corrections", "phrases")):
        learned.pages.findChildren(QPushButton)[place].click()
        studio.settle()
        studio.grab(learned, folder / f"dialog-learned-{what}-{name}.png")
    studio.leave(learned)
    shoot_question(studio, window, folder / f"dialog-phrase-{name}.png")
    shoot_samples(studio, window, folder / f"dialog-quality-{name}.png")
    shoot_tags(studio, window, folder, name)
    hours = hours_desk.working_hours(JOB, studio.workspace).value
    hours_desk.save_working_hours(JOB, studio.workspace, hours.entry, OWN_DAYS)
    window.fronts.hours.open()
    studio.take(window.fronts.hours.dialog, folder / f"dialog-hours-{name}.png")


def shoot_question(studio: Studio, window: MainWindow, path: Path) -> None:
    """A tag is taken away from the first review of the list that has one, which asks what words misled."""
    inbox = cast("ReviewsTab", window.tabs["reviews"]).inbox
    one = next(one for one in inbox.pages.reviews if one.tags.aspects)
    aspect = one.tags.aspects[0].aspect
    learning_desk.correct_tag(JOB, studio.workspace, one.review.number, aspect, None)
    window.fronts.learning.ask_phrase(one.review.number, aspect)
    studio.settle()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            studio.take(dialog, path)


def shoot_samples(studio: Studio, window: MainWindow, path: Path) -> None:
    """A few samples have been labelled."""
    window.fronts.learning.open_quality()
    quality = window.fronts.learning.quality
    assert quality is not None
    for button in (quality.yes, quality.yes, quality.no, quality.yes, quality.skip):
        button.click()
        studio.settle()
    studio.take(quality, path)


def shoot_tags(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The tree with a tag of one's own and one that was merged, and the platforms' reasons."""
    own = tag_desk.draft("", "床单太薄", parent="quality", words=("床单太薄", "床单透光"), aliases=("透光",))
    tag_desk.save(JOB, studio.workspace, own)
    tag_desk.merge(JOB, studio.workspace, "thin_material", "rough")
    window.fronts.tags.open()
    tags = window.fronts.tags.dialog
    assert tags is not None
    for tag in (line for line in tag_desk.tags_view(JOB, studio.workspace).value.tags if line.label == own.label):
        tags.tree.setCurrentIndex(tags.tree.cells.index(tags.tree.cells.find_row(tag.id), 0))
    studio.settle()
    studio.grab(tags, folder / f"dialog-tags-{name}.png")
    tags.pages.findChildren(QPushButton)[1].click()
    studio.take(tags, folder / f"dialog-reasons-{name}.png")
