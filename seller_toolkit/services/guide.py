"""The user guide and the pages about the rules as the window shows them: which there are, their headings, their links.

Costs nothing to load. Pages are Markdown files of the program's own documents; what they link to outside of these is told as text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath

_LINK = re.compile(r"(!?)\[([^\]\n]+)\]\(([^)\s]+)\)")
_HEADING = re.compile(r"(#{1,6}) +(.+?) *#*$")
_FENCE = re.compile(r" *```")
_ENDINGS = {"zh_CN": "zh", "zh_TW": "zh", "en": "en"}
SECTIONS: dict[str, dict[str, str]] = {
    "overview": {"zh": "六个页签", "en": "The six tabs"},
    "import": {"zh": "从哪里拿什么", "en": "What to bring from where"},
    "trend": {"zh": "评分：为什么变、会到哪、要多少", "en": "Scores: why they moved, where they go, what it takes"},
    "checklist": {"zh": "改进清单：从发现到做完到验证", "en": "The checklist: from finding to done to proven"},
    "competitors": {
        "zh": "竞店对比：我站在哪、差多少、要多少",
        "en": "Competitors: where you stand, and what it takes",
    },
    "reviews": {"zh": "评价管理：一条不漏、看得懂", "en": "Reviews: none forgotten, each understood"},
}
"""The heading of the guide that tells of a tab."""


@dataclass(frozen=True)
class Heading:
    """A headline of a page; `anchor` is what links lead to."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True)
class GuidePage:
    """A page ready to be shown; `name` is its path below the folder of the documents."""

    name: str
    title: str
    text: str
    headings: tuple[Heading, ...]


def guide_name(language: str) -> str:
    """The guide's page in a language of the program."""
    return f"guide.{_ENDINGS[language]}.md"


def speaks(language: str) -> bool:
    """Whether the guide is written in this language itself; it is not in traditional characters."""
    return language != "zh_TW"


def section_of(tab: str, name: str) -> str:
    """The anchor of what the guide `name` says of a tab; "" where it says nothing of its own."""
    return anchor_of(SECTIONS.get(tab, {}).get(_ending(name), ""))


def shelf(folder: Path, name: str) -> tuple[str, ...]:
    """All pages for users in the language of the page `name`: the guide, installing, what blocks, the rules with their index first."""
    ending = _ending(name)
    others = (one for one in ("installing.md", f"blocked.{ending}.md") if (folder / one).is_file())
    rules = sorted(path.name for path in (folder / "rules").glob(f"*.{ending}.md"))
    rules.sort(key=lambda one: not one.startswith("README"))
    return (f"guide.{ending}.md", *others, *(f"rules/{one}" for one in rules))


def has_one_language(name: str) -> bool:
    """Whether a page is in one language; others speak all of them below each other."""
    return _ending(name) in _ENDINGS.values()


def read_page(folder: Path, name: str) -> GuidePage:
    """A page with its links made ready: those between pages lead from the folder on, others are text."""
    source = (folder / name).read_text(encoding="utf-8")
    found = tuple(_headings(source))
    title = found[0].title if found else name
    return GuidePage(name, title, _with_own_links(source, folder, name), found)


def anchor_of(title: str) -> str:
    """What links call a heading by: small letters, hyphens for spaces, nothing but letters and digits else."""
    return re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")


def _ending(name: str) -> str:
    return name.removesuffix(".md").rpartition(".")[2]


def _headings(source: str) -> Iterator[Heading]:
    for line in _outside_fences(source):
        if found := _HEADING.fullmatch(line):
            title = _LINK.sub(r"\2", found[2]).replace("`", "")
            yield Heading(len(found[1]), title, anchor_of(title))


def _outside_fences(source: str) -> Iterator[str]:
    fenced = False
    for line in source.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield line


def _with_own_links(source: str, folder: Path, name: str) -> str:
    def own(link: re.Match[str]) -> str:
        picture, title, target = link.groups()
        if re.match(r"[a-z]+:", target):
            return title if title == target else f"{title} (`{target}`)"
        path, _, anchor = target.partition("#")
        if not path:
            return link[0]
        path = normpath(join(dirname(name), path))
        known = not path.startswith("..") and (folder / path).is_file()
        if not known:
            return "" if picture else title
        return f"{picture}[{title}]({path}{'#' if anchor else ''}{anchor})"

    return _LINK.sub(own, source)
