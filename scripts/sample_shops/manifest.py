"""The list of the sample files, in the order in which they are imported, with the events that belong to them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sample_shops.catalogue import DOUYIN_SHOP, EVENTS, TMALL_SHOP


@dataclass(frozen=True)
class Entry:
    """One file: whose it is ("" where the file names its shops itself), and the day that it does not carry itself."""

    path: str
    shop: str
    platform: str
    layout: str
    day: date | None = None


def write_manifest(path: Path, entries: Sequence[Entry]) -> None:
    """Writes the TOML: `[[shop]]`, `[[file]]` and `[[event]]` tables. An event with an empty shop belongs to both."""
    parts = ["# Written by scripts/make_samples.py. The stories are told in README.md.\n"]
    for name, platform in ((TMALL_SHOP, "tmall"), (DOUYIN_SHOP, "douyin")):
        parts.append(f"[[shop]]\nname = {_text(name)}\nplatform = {_text(platform)}\n")
    for entry in entries:
        lines = [f"{key} = {_text(getattr(entry, key))}" for key in ("path", "shop", "platform", "layout")]
        if entry.day:
            lines.append(f"day = {entry.day.isoformat()}")
        parts.append("\n".join(["[[file]]", *lines]) + "\n")
    for event in EVENTS:
        titles = f"zh_CN = {_text(event.zh_cn)}, zh_TW = {_text(event.zh_tw)}, en = {_text(event.en)}"
        lines = [
            f"shop = {_text(event.shop)}",
            f"day = {event.day.isoformat()}",
            f"kind = {_text(event.kind)}",
            f"title = {{ {titles} }}",
        ]
        parts.append("\n".join(["[[event]]", *lines]) + "\n")
    path.write_text("\n".join(parts), encoding="utf-8", newline="\n")


def _text(text: str) -> str:
    """A TOML basic string; JSON's quoting is a part of TOML's."""
    return json.dumps(text, ensure_ascii=False)
