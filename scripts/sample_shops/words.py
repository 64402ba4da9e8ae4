"""Review texts, put together from hand-written clauses so that they say what the rating means."""

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path

from sample_shops.ratings import Rating
from sample_shops.trade import stream

_CLAUSES: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "clauses.toml").read_text("utf-8"))
_SHORT = 0.10  # shares of the satisfied buyers who write two words, or nothing at all
_SILENT = 0.03
_SMILES = ("😊", "👍", "🌹", "❤️")
_FROWNS = ("😡", "😭", "😤")


@dataclass(frozen=True)
class Said:
    """A rating with the words that came with it; `appended` is written some days later, mostly not at all."""

    rating: Rating
    text: str
    appended: str
    appended_days: int


def said(ratings: list[Rating], platform: str) -> list[Said]:
    """The exported ratings with their texts, in the same order."""
    chance = stream(f"words:{platform}")
    seen: set[str] = set()
    return [_said(chance, rating, seen) for rating in ratings if rating.is_exported]


def _said(chance: random.Random, rating: Rating, seen: set[str]) -> Said:
    text = _text(chance, rating)
    for _ in range(6):  # nobody writes what somebody else wrote, but for the very short ones
        if text not in seen or len(text) <= 6:
            break
        text = _text(chance, rating)
    seen.add(text)
    appended = ""
    if rating.stars >= 4 and chance.random() < 0.03:
        appended = "追评:" + _clause(chance, rating, "quality", "praise")
    elif rating.stars <= 3 and chance.random() < 0.12:
        appended = chance.choice(("客服联系我处理了", "还是没人管", "商家给换了,等新的", "过了几天更明显了"))
    return Said(rating, text, _chinese(appended), chance.randrange(3, 20))


def _text(chance: random.Random, rating: Rating) -> str:
    contented = rating.stars >= 4 and not rating.complaints
    if contented and chance.random() < _SILENT:
        return ""
    if contented and chance.random() < _SHORT:
        return chance.choice(_CLAUSES["any"]["short_praise"])
    if rating.stars <= 2:
        parts = _complaint(chance, rating)
    elif rating.complaints:
        parts = _mixed(chance, rating)
    else:
        parts = _praise(chance, rating)
    return _chinese(_joined(chance, parts)) + _mood(chance, rating)


def _praise(chance: random.Random, rating: Rating) -> list[str]:
    parts = _maybe(chance, "opening_praise", 0.3)
    parts += [_clause(chance, rating, aspect, "praise") for aspect in rating.praise]
    if chance.random() < 0.25:
        parts.append(_clause(chance, rating, "quality", "praise"))
    return list(dict.fromkeys(parts + _maybe(chance, "closing_praise", 0.4)))


def _mixed(chance: random.Random, rating: Rating) -> list[str]:
    """Praise first, then "but": how people write who still give three to five stars."""
    parts = _maybe(chance, "opening_mixed" if rating.stars == 3 else "opening_praise", 0.3)
    parts += [_clause(chance, rating, aspect, "praise") for aspect in rating.praise]
    complaints = [_clause(chance, rating, aspect, "complaint") for aspect in rating.complaints]
    if parts:
        complaints[0] = chance.choice(_CLAUSES["any"]["turn"]) + complaints[0]
    return parts + complaints + _maybe(chance, "closing_mixed" if rating.stars == 3 else "closing_praise", 0.25)


def _complaint(chance: random.Random, rating: Rating) -> list[str]:
    parts = _maybe(chance, "opening_complaint", 0.5)
    parts += [_clause(chance, rating, aspect, "complaint") for aspect in rating.complaints]
    if len(rating.complaints) == 1 and chance.random() < 0.4:
        parts.append(_clause(chance, rating, rating.complaints[0], "complaint"))
    return list(dict.fromkeys(parts + _maybe(chance, "closing_complaint", 0.5)))


def _maybe(chance: random.Random, pool: str, share: float) -> list[str]:
    return [chance.choice(_CLAUSES["any"][pool])] if chance.random() < share else []


def _clause(chance: random.Random, rating: Rating, aspect: str, tone: str) -> str:
    """A clause about the aspect: the article's own where there are some, else a general one."""
    purchase = rating.purchase
    name = f"{aspect}_{tone}"
    pool = _CLAUSES[purchase.item.family].get(name) or _CLAUSES["any"][name]
    if purchase.item.key == "set18":
        pool = [clause for clause in pool if "1.5" not in clause]
    if purchase.courier != "申通快递":
        pool = [clause for clause in pool if "换了快递" not in clause]
    days = max(1, round((purchase.delivery_hours or 48) / 24))
    return chance.choice(pool).format(days=days, place=purchase.city.removesuffix("市"))


def _joined(chance: random.Random, parts: list[str]) -> str:
    mark = chance.choices((",", "。", " ", "!"), (62, 16, 14, 8))[0]
    return mark.join(parts) + chance.choices(("", "。", "!", "~", "!!"), (48, 28, 14, 7, 3))[0]


def _chinese(text: str) -> str:
    return text.translate(str.maketrans(",!:", "\uff0c\uff01\uff1a"))


def _mood(chance: random.Random, rating: Rating) -> str:
    if chance.random() >= 0.025:
        return ""
    return chance.choice(_SMILES if rating.stars >= 4 else _FROWNS)
