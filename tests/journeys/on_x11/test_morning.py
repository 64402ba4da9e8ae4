"""The morning: a screenshot of the score page is pasted and stored; counted are the keys and clicks."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import ValueAt
from tests.pictures import CASES, make

MOST_KEYS = 6
KINDS = ("douyin_score_page", "tmall_score_page")


def says_all(kind: str):
    """A page of this kind that names its shop and its day."""
    for case in CASES:
        if case.kind == kind and case.scale == 100:
            data, truth = make(case)
            if truth.day and truth.shop:
                return data, truth
    raise AssertionError(kind)


def test_a_screenshot_is_stored_with_few_keys(user, window):
    for kind in KINDS:  # the first time starts the reading process, the second time it is there already
        data, truth = says_all(kind)
        QGuiApplication.clipboard().setImage(QImage.fromData(data))
        keys = 2
        user.press("ctrl+v")
        user.until(lambda: user.sees("score-page"))
        button = user.see("store")
        user.until(button.isEnabled)
        user.press("Return")
        user.until(lambda: not user.sees("score-page"))
        user.until(lambda: not window._runner.running)
        assert keys + user.clicks <= MOST_KEYS
        holds_what_the_page_says(window, truth)


def holds_what_the_page_says(window, truth) -> None:
    workspace = window._workspace
    own = desk.open_store(JobContext(), workspace).value.own
    shop = next(shop for shop in own if shop.name == truth.shop)
    for metric, (number, _) in truth.values.items():
        source = desk.value_source(JobContext(), workspace, ValueAt(shop.id, metric)).value
        shown = float("".join(letter for letter in source.value if letter.isdigit() or letter == "."))
        assert abs(shown - number) < 0.01
        assert source.day.isoformat() == truth.day


def test_what_is_no_score_page_is_told_and_the_window_goes_on(user, window, tmp_path: Path):
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    QGuiApplication.clipboard().setImage(picture)
    user.press("ctrl+v")
    hint = user.see("hint")
    user.until(lambda: "没有找到评分页" in hint.text())
    assert desk.open_store(JobContext(), window._workspace).value.own == ()
