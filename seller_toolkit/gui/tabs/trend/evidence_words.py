"""How links to orders, parcels, after-sales and reviews are called."""

from collections.abc import Mapping

from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

ONE: Mapping[str, str] = {
    "order": QT_TRANSLATE_NOOP("Trend", "1 order"),
    "parcel": QT_TRANSLATE_NOOP("Trend", "1 parcel"),
    "after_sale": QT_TRANSLATE_NOOP("Trend", "1 after-sale"),
    "review": QT_TRANSLATE_NOOP("Trend", "1 review"),
}
MANY: Mapping[str, str] = {
    "order": QT_TRANSLATE_NOOP("Trend", "{count} orders"),
    "parcel": QT_TRANSLATE_NOOP("Trend", "{count} parcels"),
    "after_sale": QT_TRANSLATE_NOOP("Trend", "{count} after-sales"),
    "review": QT_TRANSLATE_NOOP("Trend", "{count} reviews"),
}
SHOW: Mapping[str, str] = {
    "order": QT_TRANSLATE_NOOP("Trend", "Show orders"),
    "parcel": QT_TRANSLATE_NOOP("Trend", "Show parcels"),
    "after_sale": QT_TRANSLATE_NOOP("Trend", "Show after-sales"),
    "review": QT_TRANSLATE_NOOP("Trend", "Show reviews"),
}


def count_words(kind: str, cases: int) -> str:
    """`142 orders`, by the kind of `EvidenceAt`; where no count is known, that they can be opened."""
    if cases <= 0:
        return open_words(kind)
    return translated("Trend", (ONE if cases == 1 else MANY)[kind]).format(count=number(cases))


def case_words(count: int) -> str:
    """`96 cases`, of what cannot be opened."""
    words = translate("Trend", "1 case") if count == 1 else translate("Trend", "{count} cases")
    return words.format(count=number(count))


def open_words(kind: str) -> str:
    """What a link to the rows of a kind says where it claims no count."""
    return translated("Trend", SHOW[kind])


def ratings_words(count: int, mean: str) -> str:
    """`36 ratings, mean 4.94`"""
    if count == 1:
        return translate("Trend", "1 rating of {mean}").format(mean=mean)
    return translate("Trend", "{count} ratings, mean {mean}").format(count=number(count), mean=mean)
