"""The guide's pages: headings, links that stay at home, a section for each tab."""

import re
from pathlib import Path

import pytest

from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.services.guide import (
    SECTIONS,
    anchor_of,
    guide_name,
    has_one_language,
    read_page,
    section_of,
    shelf,
    speaks,
)

DOCS = Path(__file__).parents[3] / "docs"


def page(tmp_path, text: str, name: str = "guide.en.md"):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read_page(tmp_path, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tab_has_a_section_in_every_guide(language):
    name = guide_name(language)
    anchors = {heading.anchor for heading in read_page(DOCS, name).headings}
    assert [tab for tab in SECTIONS if section_of(tab, name) not in anchors] == []
    assert section_of("nowhere", name) == ""


def test_traditional_characters_are_told_that_the_guide_has_none():
    assert guide_name("zh_TW") == guide_name("zh_CN")
    assert [language for language in LANGUAGES if not speaks(language)] == ["zh_TW"]


def test_the_shelf_has_the_guide_first_then_the_index_of_the_rules():
    names = shelf(DOCS, "guide.zh.md")
    assert names[:4] == ("guide.zh.md", "installing.md", "blocked.zh.md", "rules/README.zh.md")
    assert shelf(DOCS, names[-1]) == names
    assert [name for name in names if not has_one_language(name)] == ["installing.md"]


def test_headings_and_anchors(tmp_path):
    read = page(tmp_path, "# A `b` [c](d.md)\n\n```\n# no heading\n```\n\n## 评分：为什么变、会到哪\n")
    assert [(one.level, one.title, one.anchor) for one in read.headings] == [
        (1, "A b c", "a-b-c"),
        (2, "评分：为什么变、会到哪", "评分为什么变会到哪"),
    ]
    assert read.title == "A b c"
    assert page(tmp_path, "no heading").title == "guide.en.md"
    assert anchor_of("Scores: why they moved, where") == "scores-why-they-moved-where"


def test_links_lead_to_pages_of_the_guide_only(tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"")
    page(tmp_path, "# R", "rules/dsr.en.md")
    text = page(
        tmp_path,
        "[r](rules/dsr.en.md#x) [here](#y) [home](../README.md) [web](https://a.example/b) "
        "[https://a.example](https://a.example) ![p](pictures/a.png) ![gone](pictures/b.png)",
    ).text
    assert text == (
        "[r](rules/dsr.en.md#x) [here](#y) home web (`https://a.example/b`) https://a.example ![p](pictures/a.png) "
    )
    back = page(tmp_path, "[g](../guide.en.md) [o](other.md)", "rules/dsr.en.md").text
    assert back == "[g](guide.en.md) o"


@pytest.mark.parametrize("name", sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")))
def test_anchors_that_pages_link_to_are_there(name):
    for path, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", read_page(DOCS, name).text):
        target = path or name
        assert anchor in {one.anchor for one in read_page(DOCS, target).headings}, (name, path, anchor)
