"""Drafts of answers to reviews: resources/replies, put together of an opening, a body and a closing.

Each part has several variants; `choose` takes the text that was used longest ago, so that two customers in a row never
read the same. What the seller keeps as own drafts stands before the program's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from seller_toolkit.domain.reviews import ASPECTS, Nature
from seller_toolkit.domain.words import LANGUAGES, Words
from seller_toolkit.tables.strict import Table, read_table

TONES = ("plain", "warm", "formal")
PRAISE = "praise"
NATURES = (*(nature.value for nature in Nature), PRAISE)
"""What is answered: the natures of complaints, and praise."""

FIELDS = ("shop", "item", "sku", "cause", "remedy", "days")
"""What may stand in braces in a draft."""

GENERAL = "general"
_GROUPS = ("complaint", "suspected", "praise")
_CLOSINGS = ("settled", "open", "praise")
_FIELD = re.compile(r"\{(\w+)\}")
_CODE = "replies.invalid"


@dataclass(frozen=True)
class Wish:
    """What a draft is wanted for. `about`: causes and aspects that the review names, the most telling first."""

    nature: str
    about: tuple[str, ...]
    tone: str
    language: str


@dataclass(frozen=True)
class Draft:
    """A text to be looked over. `id` names the variant, not the filled text."""

    id: str
    text: str


@dataclass(frozen=True)
class ReplyParts:
    """The parts of all answers: variants by (nature, tone), (group, about), (group, tone), each by language."""

    openings: Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]
    bodies: Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]
    closings: Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]
    remedies: Mapping[str, Words] = field(default_factory=dict)
    """What a draft says of a remedy, by the remedy's id."""


def load_replies(folder: Path, causes: Sequence[str]) -> ReplyParts:
    """The parts of `folder`; `causes` are the ids of the causes that there are.

    Raises:
        UserError: `replies.invalid` with `file` and `detail`: unknown or missing keys, languages or fields, another number
            of variants in another language, the same part twice, a part that is missing.
    """
    parts = ReplyParts(
        _read(folder / "openings.toml", "opening", ("nature", NATURES), ("tone", TONES)),
        _read(folder / "bodies.toml", "body", ("group", _GROUPS), ("about", (GENERAL, *ASPECTS, *causes))),
        _read(folder / "closings.toml", "closing", ("group", _CLOSINGS), ("tone", TONES)),
        _remedies(folder / "remedies.toml"),
    )
    missing = [f"opening {key}" for key in ((n, t) for n in NATURES for t in TONES) if key not in parts.openings]
    missing += [f"body {key}" for key in ((group, GENERAL) for group in _GROUPS) if key not in parts.bodies]
    missing += [f"closing {key}" for key in ((g, t) for g in _CLOSINGS for t in TONES) if key not in parts.closings]
    if missing:
        raise read_table(folder / "bodies.toml", _CODE).wrong("", f"missing: {', '.join(missing)}")
    return parts


def drafts(parts: ReplyParts, wish: Wish, fields: Mapping[str, str]) -> tuple[Draft, ...]:
    """Every draft that suits, neighbours as different as can be; never empty. Fields are filled where they are known.

    Variants with a field that is not known are left out where others do without it; otherwise the field stays in braces.
    """
    group = {PRAISE: "praise", Nature.SUSPECTED.value: "suspected"}.get(wish.nature, "complaint")
    about = next((one for one in wish.about if (group, one) in parts.bodies), GENERAL)
    ending = "praise" if group == "praise" else "settled" if fields.get("remedy") and group == "complaint" else "open"
    language = wish.language
    pieces = [
        _fitting(parts.openings[wish.nature, wish.tone][language], fields),
        _fitting(parts.bodies[group, about][language], fields),
        _fitting(parts.closings[ending, wish.tone][language], fields),
    ]
    stem = f"{wish.nature}.{about}.{ending}.{wish.tone}"
    gap = " " if language == "en" else ""
    found = []
    for places in _apart([len(variants) for variants in pieces]):
        chosen = [variants[place] for variants, place in zip(pieces, places, strict=True)]
        name = "-".join(str(number) for number, _ in chosen)
        found.append(Draft(f"{stem}/{name}", gap.join(filled(text, fields) for _, text in chosen)))
    return tuple(found)


def own_drafts(texts: Mapping[int, str], fields: Mapping[str, str]) -> tuple[Draft, ...]:
    """The seller's own drafts by their numbers, filled."""
    return tuple(Draft(f"own:{number}", filled(text, fields)) for number, text in texts.items())


def choose(offered: Sequence[Draft], used: Sequence[str]) -> Draft:
    """The draft whose text was used longest ago, one that never was before all others.

    `offered` must not be empty. `used` are the ids of the drafts used before, the newest first. The same answer for the
    same history; with two drafts or more never the one that was used last.
    """
    latest: dict[str, int] = {}
    for place, name in enumerate(used):
        latest.setdefault(name, place)
    return max(offered, key=lambda draft: latest.get(draft.id, len(used)))


def ordered(offered: Sequence[Draft], used: Sequence[str]) -> tuple[Draft, ...]:
    """All that is offered, the one to take first first, the one used last at the end."""
    latest: dict[str, int] = {}
    for place, name in enumerate(used):
        latest.setdefault(name, place)
    return tuple(sorted(offered, key=lambda draft: -latest.get(draft.id, len(used))))


def filled(text: str, fields: Mapping[str, str]) -> str:
    """`text` with what is known of its fields; the others stay as they are and are told by the check."""
    return _FIELD.sub(lambda match: fields.get(match[1]) or match[0], text)


def unknown_fields(text: str) -> tuple[str, ...]:
    """Names in braces that are no fields of a draft."""
    return tuple(name for name in dict.fromkeys(_FIELD.findall(text)) if name not in FIELDS)


def _fitting(texts: Sequence[str], fields: Mapping[str, str]) -> list[tuple[int, str]]:
    numbered = list(enumerate(texts))
    known = [one for one in numbered if all(fields.get(name) for name in _FIELD.findall(one[1]))]
    return known or numbered


def _apart(counts: Sequence[int]) -> list[tuple[int, ...]]:
    """Every combination of places once; each part moves on from one to the next wherever it has more than one variant."""
    first, second, third = counts
    found: list[tuple[int, ...]] = []
    for number in range(first * second * third):
        one, rest = number % first, number // first
        two, three = rest % second, rest // second
        found.append((one, (two + one) % second, (three + one + two) % third))
    return found


def _read(
    path: Path, name: str, first: tuple[str, Sequence[str]], second: tuple[str, Sequence[str]]
) -> dict[tuple[str, str], Mapping[str, tuple[str, ...]]]:
    table = read_table(path, _CODE)
    found: dict[tuple[str, str], Mapping[str, tuple[str, ...]]] = {}
    for one in table.tables(name):
        key = (one.one_of(*first), one.one_of(*second))
        if key in found:
            raise one.wrong("", f"{key} stands twice")
        texts = one.table("texts")
        found[key] = _variants(texts)
        texts.close()
        one.close()
    table.close()
    return found


def _variants(table: Table) -> dict[str, tuple[str, ...]]:
    texts = {language: table.texts(language, required=True) for language in LANGUAGES}
    if len({len(one) for one in texts.values()}) != 1 or not texts[LANGUAGES[0]]:
        raise table.wrong("", "must have as many variants in every language")
    for variants in zip(*texts.values(), strict=True):
        names = {tuple(sorted(_FIELD.findall(text))) for text in variants}
        if len(names) != 1 or any(map(unknown_fields, variants)):
            raise table.wrong("", f"fields differ or are unknown: {variants[0]}")
    return texts


def _remedies(path: Path) -> dict[str, Words]:
    table = read_table(path, _CODE)
    found = {}
    for one in table.tables("remedy"):
        found[one.name("id")] = one.words("words")
        one.close()
    table.close()
    return found
