"""Who is compared with whom: the shops that a score can be compared over, and what has to stay out because its scale is another."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from seller_toolkit.analysis.shown_values import band_of, shown_for
from seller_toolkit.domain.profiles import ProfileBook, ScoreProfile
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.rivals.compared_values import Known, KnownValues

SHOWN = "shown_score"
"""The figure that holds what buyers see of a score that they are shown by bands."""


@dataclass(frozen=True)
class Field:
    """The own shop and all competitors that it may be compared with, whatever their platform, with their newest values.

    A demo shop is compared with demo competitors only.
    """

    own: Shop | None
    rivals: tuple[Shop, ...]
    known: KnownValues
    book: ProfileBook

    def usable(self, possible: Iterable[ScoreProfile]) -> list[ScoreProfile]:
        """Scores that competitors have values of, the one with most of them first; the own platform's assessed one wins ties."""
        counted = [(len(self._with_score(profile)), profile) for profile in possible]
        found = sorted((pair for pair in counted if pair[0]), key=lambda pair: (-pair[0], not pair[1].assessed))
        return [profile for _, profile in found] or [profile for _, profile in counted if self.own]

    def compared(self, profile: ScoreProfile) -> list[Shop]:
        """The competitors that belong into the table of a score.

        They have a value of it, are known by further figures alone, or have no figure yet, so that they can be described and
        filled in: who has another score only is left out.
        """
        with_score = {shop.id for shop in self._with_score(profile)}
        figures, others = set(_figure_ids(self.book, profile)), _ids_of(_other_scores(self.book, profile))
        return [
            shop
            for shop in self._on_platform(profile)
            if shop.id in with_score
            or not self.known.get(shop.id)
            or (self._has(shop, figures) and not self._has(shop, others))
        ]

    def figures(self, shops: Iterable[Shop], profile: ScoreProfile) -> list[str]:
        """The further figures (metric ids) that any of the shops has, in the order of the book."""
        known = set().union(*(self.known.get(shop.id, {}) for shop in shops))
        return [metric for metric in _figure_ids(self.book, profile) if metric in known]

    def value(self, shop: Shop, metric: str, profile: ScoreProfile) -> Known | None:
        """A shop's newest value; of the score that buyers see, where a shop tells its points, what the rules show for them.

        What buyers see by bands may be any of the band's points: they are its range, on the scale of the points.
        """
        values = self.known.get(shop.id, {})
        found = values.get(metric)
        if metric != SHOWN or not profile.display or profile.total is None:
            return found
        bands = [(band.low, band.high, band.shown) for band in profile.display]
        if found is not None:
            return found._replace(range=band_of(found.value, bands))
        points = values.get(profile.total.id)
        shown = shown_for(points.value, bands) if points else None
        if points is None or shown is None:
            return None
        alone = points._replace(value=shown, kind=FigureKind.COMPUTED, change=None, before=None, digits=1)
        return alone._replace(range=band_of(shown, bands))

    def notes(self, profile: ScoreProfile) -> tuple[str, ...]:
        """What is not compared because its scale is another, and how what buyers see is compared."""
        elsewhere = [s for s in self.rivals if s.platform not in profile.platforms and self.known.get(s.id)]
        taken = {shop.id for shop in self.compared(profile)}
        left = [shop for shop in self._on_platform(profile) if shop.id not in taken]
        scores = {
            p.label.of(language()): [s for s in left if self._has(s, _ids_of([p]))]
            for p in _other_scores(self.book, profile)
        }
        notes = []
        if profile.display and any(self._has(shop, {SHOWN}) for shop in self._on_platform(profile)):
            notes.append(_band_note(profile))
        if named := [label for label, found in scores.items() if found]:
            words = translate("Compare", "{count} competitors have another score only ({scores}); its scale is another, so they are left out here.")  # fmt: skip
            count = len({shop.id for found in scores.values() for shop in found})
            notes.append(words.format(count=number(count), scores=", ".join(named)))
        if elsewhere:
            words = translate("Compare", "{count} competitors on other platforms ({platforms}) are left out: their scores follow other rules.")  # fmt: skip
            platforms = dict.fromkeys(platform_label(shop.platform) for shop in elsewhere)
            notes.append(words.format(count=number(len(elsewhere)), platforms=", ".join(platforms)))
        return tuple(notes)

    def _on_platform(self, profile: ScoreProfile) -> list[Shop]:
        return [shop for shop in self.rivals if shop.platform in profile.platforms]

    def _with_score(self, profile: ScoreProfile) -> list[Shop]:
        wanted = {*profile.score_ids, *([SHOWN] if profile.display else [])}
        return [shop for shop in self._on_platform(profile) if self._has(shop, wanted)]

    def _has(self, shop: Shop, metrics: Set[str]) -> bool:
        return not metrics.isdisjoint(self.known.get(shop.id, {}))


def mixed_kinds(kinds: Set[FigureKind]) -> bool:
    """Whether a column has indices of a platform beside real figures: those are on no common scale."""
    return FigureKind.INDEX in kinds and len(kinds) > 1


def _other_scores(book: ProfileBook, profile: ScoreProfile) -> list[ScoreProfile]:
    """One version of each other score that platforms give."""
    return list({p.id: p for p in book.versions if p.id != profile.id and not p.questionnaire}.values())


def _ids_of(profiles: Iterable[ScoreProfile]) -> set[str]:
    return {metric for profile in profiles for metric in profile.score_ids}


def _figure_ids(book: ProfileBook, profile: ScoreProfile) -> list[str]:
    """Figures that no score uses, and the metrics behind the dimensions of this one."""
    scores = set(profile.score_ids)
    shown = [SHOWN] if profile.display else []
    rest = [metric.id for metric in book.figures if metric.id != SHOWN]
    behind = [metric.id for metric in profile.metrics if metric.id not in scores]
    return [*shown, *behind, *rest]


def _band_note(profile: ScoreProfile) -> str:
    band = profile.display[len(profile.display) // 3]
    words = translate("Compare", "Of competitors only the score that buyers see is known: {shown} stands for {low} to {high} points. It is compared with what buyers see of your score, never with points.")  # fmt: skip
    low, high = (number(value, 0) for value in (band.low, band.high))
    return words.format(shown=number(band.shown, 1), low=low, high=high)
