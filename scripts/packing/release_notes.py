"""The notes of a release: its section of CHANGELOG.md."""

import re


def release_notes(changelog: str, version: str) -> str:
    """The section of this version, or what is not released yet where there is none.

    Raises:
        LookupError: the changelog has neither.
    """
    sections = dict(re.findall(r"^## \[([^\]]+)\][^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL))
    for name in (version, "Unreleased"):
        if sections.get(name, "").strip():
            day = re.search(rf"^## \[{re.escape(name)}\] - (\S+)$", changelog, re.MULTILINE)
            note = f" ({day[1]})" if day else "" if name == version else " (not released yet)"
            return f"# 卖家工具箱 Seller Toolkit {version}{note}\n\n{sections[name].strip()}\n"
    raise LookupError(f"CHANGELOG.md says nothing of {version}")
