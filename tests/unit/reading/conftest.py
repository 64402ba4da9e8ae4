"""The program's own kinds of pages and metrics, and pages found in text."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from seller_toolkit.domain.pages import PageLayout, ScorePage
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.importing.layouts import load_layouts
from seller_toolkit.importing.page_layouts import page_layout_of
from seller_toolkit.profiles.book import load_profiles
from seller_toolkit.reading.page import find_page
from seller_toolkit.reading.page_text import screen_of_text

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="session")
def metrics() -> Mapping[str, Metric]:
    return load_profiles(RESOURCES / "profiles").metrics()


@pytest.fixture(scope="session")
def page_layouts() -> tuple[PageLayout, ...]:
    return tuple(page for layout in load_layouts(RESOURCES / "layouts") if (page := page_layout_of(layout)))


@pytest.fixture(scope="session")
def tmall(page_layouts) -> PageLayout:
    return next(layout for layout in page_layouts if layout.id == "tmall_score_page")


@pytest.fixture(scope="session")
def page_of_text(page_layouts, metrics) -> Callable[[str], ScorePage | None]:
    return lambda text: find_page(screen_of_text(text), page_layouts, metrics)


@pytest.fixture(scope="session")
def figures(page_of_text) -> Callable[[str], dict[str, str] | None]:
    """Label → figure as they stand in a text; None where it is no page."""

    def run(text: str) -> dict[str, str] | None:
        page = page_of_text(text)
        return None if page is None else {value.label: value.text for value in page.values}

    return run
