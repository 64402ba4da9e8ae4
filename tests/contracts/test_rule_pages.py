"""The pages about the platforms' rules say what the tables say, and the index of the documents leads to all of them."""

import re

from scripts.make_docs import PAGES, pages
from seller_toolkit.profiles.book import load_profiles
from tests.contracts.house import ROOT


def test_the_committed_pages_are_those_that_the_command_makes():
    made = dict(pages())
    committed = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    assert committed.keys() == made.keys(), "run `python3 dev.py docs`"
    assert [name for name in made if made[name] != committed[name]] == [], "run `python3 dev.py docs`"


def test_every_metric_line_and_source_in_force_stands_on_its_page():
    made, book = dict(pages()), load_profiles(ROOT / "resources" / "profiles")
    for profile in {one.id: one for one in book.versions}.values():
        for ending, language in (("zh", "zh_CN"), ("en", "en")):
            page = made[f"{profile.id}.{ending}.md"]
            wanted = [
                one.label.of(language) for one in (*profile.all_metrics, *profile.thresholds, *profile.more_lines)
            ]
            wanted += [source.title for source in profile.sources]
            assert [words for words in wanted if words not in page] == []


def test_what_is_unverified_is_marked_so():
    made, book = dict(pages()), load_profiles(ROOT / "resources" / "profiles")
    newest = {one.id: one for one in book.versions}.values()
    doubtful = {one.id for one in newest for metric in one.all_metrics if not metric.confidence.verified}
    assert doubtful
    assert [
        one for one in doubtful if "未核实" not in made[f"{one}.zh.md"] or "unverified" not in made[f"{one}.en.md"]
    ] == []


def test_the_index_leads_to_every_document():
    links = set(re.findall(r"\]\(([^)]+)\)", (ROOT / "docs" / "README.md").read_text(encoding="utf-8")))
    pages = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    assert pages - links == set()
    for ending in ("zh", "en"):
        index = (PAGES / f"README.{ending}.md").read_text(encoding="utf-8")
        assert all(
            f"({path.name})" in index for path in PAGES.glob(f"*.{ending}.md") if not path.name.startswith("README")
        )
