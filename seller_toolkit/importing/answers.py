"""Tables of answers to a questionnaire: told by the frame that the tool puts around the questions, whoever matched the columns."""

import re
from collections.abc import Iterable

from seller_toolkit.domain.titles import fold

QUESTIONNAIRE = "questionnaire"
TELLING = {
    fold(title)
    for title in ("提交答卷时间", "结束答题时间", "结束填写时间", "答题时长", "所用时间", "来源详情", "答卷编号")
}
"""Titles of 问卷星 and 腾讯问卷, from memory (unverified); two of them make a table of answers."""
NUMBERED = re.compile(r"^(?:q|第)?\d{1,3}题?\s*[、.．:：)]\s*(?=\D)")


def channel_of(titles: Iterable[str]) -> str:
    """How the reviews of a table with these titles came in: by a questionnaire, or "" where nothing says so."""
    return QUESTIONNAIRE if len({fold(title) for title in titles} & TELLING) >= 2 else ""


def without_number(folded: str) -> str:
    """A folded title without the number of its question: 3、意见和建议 → 意见和建议."""
    return NUMBERED.sub("", folded)
