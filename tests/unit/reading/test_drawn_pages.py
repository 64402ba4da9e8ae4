"""A fixed tenth of the drawn score pages, read by the real engine as the program does it: nothing wrong goes unnoticed."""

import pytest

from seller_toolkit.domain.imports import FileStatus
from tests.conftest import make_workspace
from tests.pictures import TENTH
from tests.pictures.measure import Read, plan_of, read_case, total
from tests.pictures.others import OTHERS

pytestmark = pytest.mark.slow
SAME_PAGE = {"bmp_renamed.jpg", "moving.png", "page.webp", "moving.webp"}  # the orders once more, in other formats
CODES = {  # of those that open at all, and of those that the importer takes for a file
    "huge.png": "picture.too_large",
    "huge_header.png": "picture.too_large",
    "empty.png": "file.empty",
    "text.png": "file.not_a_table",
    "moving.gif": "file.not_a_table",
    "gif_renamed.png": "file.not_a_table",
} | dict.fromkeys(("noise.png", "photo.jpg", "blank.png", "orders.png", "many_days.png"), "page.unknown")


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """One workspace, and so one reading process, for all pictures."""
    made = make_workspace(tmp_path_factory.mktemp("drawn") / "store.db")
    yield made
    made.close()


@pytest.fixture(scope="module")
def reads(engine) -> list[Read]:
    return [read_case(engine, case) for case in TENTH]


def told(reads: list[Read], *kinds: str) -> str:
    """What is wrong with which picture."""
    return "\n".join(f"{read.case}: {note}" for read in reads for note in read.notes if note.startswith(kinds))


def test_values_are_right_and_no_wrong_one_passes_without_a_question(reads):
    found = total(reads)
    assert found.values > 200
    assert found.right >= 0.99 * found.values, told(reads, "missing", "wrong", "no page")
    assert (found.unflagged, found.extra) == (0, 0), told(reads, "wrong", "extra")


def test_kind_day_and_shop_of_every_page_are_right(reads):
    found = total(reads)
    assert (found.kind, found.day) == (found.pages, found.pages), told(reads, "kind", "day", "no page")
    assert found.shop >= 0.97 * found.pages, told(reads, "shop")


def test_few_right_values_are_asked_about(reads):
    found = total(reads)
    assert found.flagged <= 0.03 * found.values, told(reads, "flagged")


@pytest.mark.parametrize("name", sorted(set(OTHERS) - SAME_PAGE))
def test_what_is_no_score_page_is_refused_in_words(engine, name):
    plan = plan_of(engine, OTHERS[name](), name)
    assert (plan.status, plan.page) == (FileStatus.REFUSED, None)
    assert plan.trouble.code == CODES.get(name, "picture.unreadable")
