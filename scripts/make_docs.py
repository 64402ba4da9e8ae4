"""Writes a page for each score's rules, from the tables that the program judges by: `python scripts/make_docs.py [FOLDER]`.

By default into docs/rules. The same pages come out in every run; a contract test holds the committed ones against them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.rule_pages.page import LANGUAGES, figures_page, index_page, profile_page  # noqa: E402
from seller_toolkit.profiles.book import load_profiles  # noqa: E402

PAGES = ROOT / "docs" / "rules"


def pages() -> Iterator[tuple[str, str]]:
    """The name and the text of every page."""
    book = load_profiles(ROOT / "resources" / "profiles")
    ids = tuple(dict.fromkeys(profile.id for profile in book.versions))
    for ending in LANGUAGES:
        for one in ids:
            versions = tuple(profile for profile in book.versions if profile.id == one)
            yield f"{one}.{ending}.md", profile_page(versions, ending)
        yield f"figures.{ending}.md", figures_page(book.figures, book.figure_sources, ending)
        yield f"README.{ending}.md", index_page([p for one in ids for p in book.versions if p.id == one], ending)


def main(arguments: Sequence[str] = ()) -> int:
    """Write the pages and take away those of scores that are gone."""
    folder = Path(arguments[0]) if arguments else PAGES
    folder.mkdir(parents=True, exist_ok=True)
    made = dict(pages())
    for path in folder.glob("*.md"):
        if path.name not in made:
            path.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(made)} pages in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
