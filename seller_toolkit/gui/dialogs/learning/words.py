"""What the dialogs of learning say: polarities, shares with their intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.i18n.formats import NOTHING, joined
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.reviews.tag_quality import Share
    from seller_toolkit.services.reviews.relearning import Learned, Version

_POLARITIES = {
    Polarity.POSITIVE: QT_TRANSLATE_NOOP("Learning", "praise"),
    Polarity.NEUTRAL: QT_TRANSLATE_NOOP("Learning", "neither"),
    Polarity.NEGATIVE: QT_TRANSLATE_NOOP("Learning", "complaint"),
    Polarity.UNCERTAIN: QT_TRANSLATE_NOOP("Learning", "uncertain"),
}
_TONES = {Polarity.POSITIVE: "text", Polarity.NEGATIVE: "warning"}


def polarity_word(polarity: Polarity) -> str:
    return translated("Learning", _POLARITIES[polarity])


def polarity_tone(polarity: Polarity) -> str:
    """The token of its colour."""
    return _TONES.get(polarity, "muted")


def rule_words(words: str, label: str, tone: int) -> str:
    """What a phrase rule says."""
    if tone < 0:
        return translate("Learning", "“{words}” complains of {tag}.").format(words=words, tag=label)
    if tone > 0:
        return translate("Learning", "“{words}” praises {tag}.").format(words=words, tag=label)
    return translate("Learning", "“{words}” does not mean {tag}.").format(words=words, tag=label)


def from_to(before: str, after: str) -> str:
    return translate("Learning", "{before} → {after}").format(before=before, after=after)


def share_words(share: Share | None) -> str:
    """`82 % (61–93)`: the share, and the interval that it surely lies in."""
    if share is None:
        return NOTHING
    return translate("Learning", "{share} % ({low}–{high})").format(
        share=round(share.value * 100), low=round(share.low * 100), high=round(share.high * 100)
    )


def state_words(learned: Learned) -> str:
    """What decides between praise and complaint now."""
    if learned.now is None:
        return translate("Learning", "Nothing is learned yet: the program's own words decide alone.")
    return version_words(learned.now)


def version_words(version: Version) -> str:
    """From what a version was learned, and whether the corrections helped."""
    parts = []
    if version.reviews:
        parts.append(
            translate("Learning", "Learned from {count} own reviews, {complaints} of them complaints.").format(
                count=f"{version.reviews:,}", complaints=f"{version.complaints:,}"
            )
        )
    if version.corrections_kept:
        parts.append(
            translate(
                "Learning", "Your {count} corrections are in it, with {left} reviews that you left as they were."
            ).format(count=version.corrections, left=version.left)
        )
    elif version.corrections:
        parts.append(
            translate(
                "Learning", "Your {count} corrections do not help with other reviews yet; each stands for itself."
            ).format(count=version.corrections)
        )
    return joined(parts)


def trial_words(version: Version) -> str:
    """How the user's own rows are read before and after; "" where there are none."""
    if version.right_before is None or version.right_after is None:
        return ""
    return translate(
        "Learning", "Of the reviews that you looked at, {before} % were read rightly before, {after} % now."
    ).format(before=round(version.right_before * 100), after=round(version.right_after * 100))


def stars_words(version: Version) -> str:
    """How rated reviews are read before and after; "" where too few are rated."""
    if version.by_stars is None:
        return ""
    before, after = version.by_stars
    return translate(
        "Learning", "Of the rated reviews, {before}% were read as their stars say before, {after}% now."
    ).format(before=round(before * 100), after=round(after * 100))
