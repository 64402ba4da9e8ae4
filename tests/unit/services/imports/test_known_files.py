"""Files known by their bytes are answered without being read; whatever is not certain is read."""

from pathlib import Path

import pytest

from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.unit.services.files import SCORES, bring_scores, table

DAY = ("2026-11-01", 4.5, 4.6, 4.4, 4.5)


@pytest.fixture
def unread(monkeypatch, again):
    """From here on, reading any file fails the test."""

    def refuse(_data, name):
        raise AssertionError(f"{name} was read again")

    monkeypatch.setattr(import_files, "read_file", refuse)


@pytest.fixture
def again(workspace):
    (first,) = bring_scores(workspace, DAY, shop="甲店")

    def plan(**choices):
        data = table(SCORES, DAY)
        dropped = Dropped(Path("other name.csv"), data=data, choices=ImportChoices(**choices))
        return import_files.plan(JobContext(), workspace, [dropped]).value[0]

    return first, plan


@pytest.mark.usefixtures("unread")
@pytest.mark.parametrize("choices", [{}, {"shop": "甲店"}, {"shop": "甲店", "platform": "tmall"}])
def test_the_same_bytes_are_answered_at_once(again, choices):
    first, plan = again
    found = plan(**choices)
    assert (found.status, found.earlier) == (FileStatus.ALREADY_IMPORTED, first.batch)
    assert (found.shop, found.platform, found.layout) == (first.shop, first.platform, first.layout)
    assert found.source.name == "other name.csv"


@pytest.mark.parametrize("choices", [{"shop": "乙店"}, {"layout": "score_table_wide"}, {"day": "2026-11-02"}])
def test_whoever_says_more_has_the_file_read(again, choices):
    _, plan = again
    assert plan(**choices).records


def test_after_an_undo_the_file_is_read(workspace, again):
    first, plan = again
    import_files.undo(JobContext(), workspace, first.batch)
    assert plan(shop="甲店").status is FileStatus.READY


def test_another_version_of_the_program_reads_it_again(again, monkeypatch):
    _, plan = again
    monkeypatch.setattr("seller_toolkit.services.imports.known_files.__version__", "next")
    assert plan().records


def test_with_a_second_shop_the_bytes_alone_do_not_say_whose_they_are(workspace, again):
    _, plan = again
    bring_scores(workspace, ("2026-11-05", 4.5, 4.6, 4.4, 4.5), shop="乙店", name="b.csv")
    assert plan().status is FileStatus.AMBIGUOUS
