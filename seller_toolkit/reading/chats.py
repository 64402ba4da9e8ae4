"""A conversation that was copied as text → what each buyer said. The names of those who spoke are dropped.

How the platforms write a conversation out is known from memory (unverified): a speaker's name with a time stands alone before the words,
or a name and a colon before them on the same line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

TIME = r"20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?"
HEAD = re.compile(rf"(?P<name>\S[^\t]{{0,39}}?)\s*[(（\[【]?(?P<time>{TIME})[)）\]】]?\s*[:：]?\s*(?P<rest>.*)")
TIME_FIRST = re.compile(rf"[(（\[【]?(?P<time>{TIME})[)）\]】]?\s+(?P<name>\S{{1,40}}?)\s*(?:[:：]\s*(?P<rest>.*))?")
NAMED = re.compile(r"(?P<name>[^\s:：，。！？,!?]{1,20}(?:[:：][^\s:：，。！？,!?]{1,12})?)\s*[:：]\s*(?P<rest>\S.*)")
OURS = re.compile(
    r"客服|卖家|商家|掌柜|店小二|店长|机器人|店小蜜|小蜜|旗舰店|专卖店|专营店|售后|\S[:：]\S|^我$|agent|seller",
    re.IGNORECASE,
)
"""Names that only the shop's side has; a sub-account is called shop:name."""
THEIRS = re.compile(r"^(?:买家|顾客|客户|用户|亲|buyer|customer)|\*{2,}", re.IGNORECASE)
"""Marks of a buyer's name; the platforms show nicknames with stars: t***3."""
NOT_SAID = re.compile(r"\[(?:图片|视频|表情|语音|链接|商品|订单|卡片)\]|https?://\S+|/:\S{1,4}")
FEWEST_TURNS = 2


@dataclass(frozen=True)
class Said:
    """What one buyer said in a conversation; `time` is that of the first words, "" where none is told."""

    text: str
    time: str


@dataclass(frozen=True)
class Chat:
    """What the buyers said, how many turns were the shop's and left out, and the number of lines before anybody spoke."""

    said: tuple[Said, ...]
    ours: int
    unread: int


@dataclass
class _Turn:
    name: str
    time: str
    lines: list[str]


def read_chat(text: str, ours: Sequence[str] = ()) -> Chat | None:
    """The conversation in a text; None where nobody is named often enough for it to be one.

    `ours` are further names of the shop's side. Who is on neither list counts as a buyer, unless just one name has a buyer's mark.
    """
    turns, unread = _turns(text)
    names = dict.fromkeys(turn.name for turn in turns)
    if len(turns) < FEWEST_TURNS or (len(names) == len(turns) > 2 and not any(map(_is_ours, names))):
        return None
    wanted = {name for name in names if not _is_ours(name) and not _is_called(name, ours)}
    marked = {name for name in wanted if THEIRS.search(name)}
    said: dict[str, list[_Turn]] = {}
    for turn in turns:
        if turn.name in (marked or wanted):
            said.setdefault(turn.name, []).append(turn)
    found = [Said(_words(of_one), next((turn.time for turn in of_one if turn.time), "")) for of_one in said.values()]
    kept = sum(map(len, said.values()))
    return Chat(tuple(one for one in found if one.text), len(turns) - kept, unread)


def _turns(text: str) -> tuple[list[_Turn], int]:
    turns: list[_Turn] = []
    unread = 0
    for line in map(str.strip, text.splitlines()):
        found = HEAD.fullmatch(line) or TIME_FIRST.fullmatch(line) or NAMED.fullmatch(line)
        if found:
            said = found.groupdict()
            turns.append(_Turn(said["name"].rstrip(":： "), said.get("time") or "", [said["rest"] or ""]))
        elif turns:
            turns[-1].lines.append(line)
        elif line:
            unread += 1
    return turns, unread


def _is_ours(name: str) -> bool:
    return bool(OURS.search(name)) and not THEIRS.search(name)


def _is_called(name: str, ours: Sequence[str]) -> bool:
    return any(one and one.casefold() in name.casefold() for one in ours)


def _words(turns: Sequence[_Turn]) -> str:
    lines = (NOT_SAID.sub("", line).strip() for turn in turns for line in turn.lines)
    return "\n".join(filter(None, lines))
