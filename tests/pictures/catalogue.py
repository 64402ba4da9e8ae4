"""All cases, a fixed tenth of them, and the making of one."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from random import Random

from PIL import Image

from tests.pictures.drawing import FONTS, Sheet
from tests.pictures.frames import lay_out, theme_of
from tests.pictures.pages import SCORE_KINDS, SHOP_KINDS
from tests.pictures.platforms import score_page
from tests.pictures.shops import lay_out_shop

SCALES = (80, 100, 125, 150, 200)
FORMATS = ("png", "jpeg")


@dataclass(frozen=True)
class Case:
    """One picture; the same case always gives the same picture."""

    kind: str  # one of SCORE_KINDS or SHOP_KINDS
    font: str  # one of FONTS
    scale: int  # percent, one of SCALES
    dark: bool
    format: str  # "png" or "jpeg" (quality 60)
    seed: int


@dataclass(frozen=True)
class Truth:
    """What a person reads on a picture; what it does not show is not here."""

    layout: str
    day: str  # ISO; empty where none is on the page
    shop: str  # empty where none is on the page
    values: Mapping[str, tuple[float, str]]  # metric -> number and unit as printed: "分", "%", "小时", "秒" or ""


@dataclass(frozen=True)
class Drawing:
    """A page that is laid out and not painted yet."""

    sheet: Sheet
    height: float
    truth: Truth
    resized: bool  # painted at 100 % and resized after that, as chat programs do


def draft(case: Case) -> Drawing:
    """Lay out the page of a case."""
    rng = Random(repr(case))
    resized = case.scale in (125, 150) and rng.random() < 0.1
    phones = {80: 0.0, 200: 0.85} if case.kind in SHOP_KINDS else {80: 0.0, 200: 0.7}
    phone = rng.random() < phones.get(case.scale, 0.6 if case.kind in SHOP_KINDS else 0.12)
    long, cut = rng.random() < 0.15, rng.random() < 0.15
    width = rng.choice((390, 393, 412, 430)) if phone else rng.choice((1200, 1280, 1280, 1280, 1366, 1440))
    sheet = Sheet(width, case.font, 100 if resized else case.scale, theme_of(case.kind, rng, dark=case.dark))
    if case.kind in SHOP_KINDS:
        height = lay_out_shop(case.kind, sheet, rng, phone=phone)
        return Drawing(sheet, height, _truth(case, sheet), resized)
    height = lay_out(score_page(case.kind, rng), sheet, rng, phone=phone, long=long)
    if cut:
        _cut(sheet, rng)
    elif rng.random() < 0.12:
        height = _upper_part(sheet, rng, height)
    return Drawing(sheet, height, _truth(case, sheet), resized)


def _cut(sheet: Sheet, rng: Random) -> None:
    """Leave the lower part of the page, with four metrics at least, or all three ratings."""
    least = 3 if any(fact.name.startswith("dsr.") for fact in sheet.facts) else 4
    spots = [
        top
        for top in sheet.starts
        if len({fact.name for fact in sheet.facts if "." in fact.name and fact.top >= top}) >= least
    ]
    if spots:
        sheet.cut_above(rng.choice(spots[-2:]))


def _upper_part(sheet: Sheet, rng: Random, height: float) -> float:
    """Leave the upper part of the page, as a window shows it before scrolling; returns the new height."""
    spots = [
        top
        for top in sheet.starts[2:]
        if len({fact.name for fact in sheet.facts if "." in fact.name and fact.top < top}) >= 4
    ]
    if not spots:
        return height
    end = rng.choice(spots) - 4
    sheet.facts = [fact for fact in sheet.facts if fact.top < end]
    return end


def _truth(case: Case, sheet: Sheet) -> Truth:
    said = {fact.name: fact.value for fact in sheet.facts}
    values = {name: value for name, value in said.items() if isinstance(value, tuple)}
    return Truth(case.kind, str(said.get("day", "")), str(said.get("shop", "")), values)


def make(case: Case) -> tuple[bytes, Truth]:
    """The picture of a case, encoded, and what it says."""
    drawing = draft(case)
    image = drawing.sheet.paint(drawing.height)
    if drawing.resized:
        size = (round(image.width * case.scale / 100), round(image.height * case.scale / 100))
        image = image.resize(size, Image.Resampling.BICUBIC)
    out = io.BytesIO()
    if case.format == "jpeg":
        image.save(out, "JPEG", quality=60)
    else:
        image.save(out, "PNG", compress_level=1)
    return out.getvalue(), drawing.truth


def _cases() -> tuple[Case, ...]:
    """Every look of the sellers' pages, and every other of the buyers'."""
    looks = [(*look, form) for look in product(FONTS, SCALES, (False, True)) for form in FORMATS]
    sellers = [(kind, *look) for kind in SCORE_KINDS for look in looks]
    half = [look for spot, look in enumerate(looks) if (spot // 4 + spot // 2 + spot) % 2 == 0]
    buyers = [(kind, *look) for kind in SHOP_KINDS for look in half]
    return tuple(Case(*look, seed) for seed, look in enumerate([*sellers, *buyers]))


CASES = _cases()
TENTH = tuple(CASES[start + start // 10 * 3 % 10] for start in range(0, len(CASES), 10))  # never in step with the looks
