"""One sentence for each sign that a review may not be an honest one."""

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

SIGNS = {
    "asks_for_benefit": QT_TRANSLATE_NOOP("Suspicion", "It asks for money or a benefit: “{words}”"),
    "offers_removal": QT_TRANSLATE_NOOP("Suspicion", "It offers to delete or change the review: “{words}”"),
    "threatens_review": QT_TRANSLATE_NOOP("Suspicion", "It threatens with bad reviews or reports: “{words}”"),
    "contact_outside": QT_TRANSLATE_NOOP("Suspicion", "It leads to a contact outside the platform: “{words}”"),
    "names_other_shop": QT_TRANSLATE_NOOP("Suspicion", "It names another shop: “{words}”"),
    "stars_against_text": QT_TRANSLATE_NOOP("Suspicion", "Few stars stand over a text that praises."),
    "nothing_concrete": QT_TRANSLATE_NOOP("Suspicion", "It complains and names no fault of goods or service."),
    "copied_text": QT_TRANSLATE_NOOP("Suspicion", "Bad reviews with nearly the same text: {count} more"),
    "burst": QT_TRANSLATE_NOOP("Suspicion", "Bad reviews of this item within a day: {count}, far more than usual"),
    "no_order": QT_TRANSLATE_NOOP("Suspicion", "Its order is not among the imported orders."),
}


def sign_words(code: str, words: str, count: int) -> str:
    """What speaks for malice, with the words or the number that it stands on."""
    return translated("Suspicion", SIGNS[code]).format(words=words, count=f"{count:,}") if code in SIGNS else code
