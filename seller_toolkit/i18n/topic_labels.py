"""Words for topics that rise and whose they are."""

from seller_toolkit.i18n.translate import translate


def kind_label(kind: str) -> str:
    """How it rises: "sudden" or "slow"."""
    return translate("Topics", "Sudden") if kind == "sudden" else translate("Topics", "Slow")


def subject_label(kind: str) -> str:
    """What kind of subject it is: shop, item, sku or courier."""
    labels = {
        "shop": translate("Topics", "Whole shop"),
        "item": translate("Topics", "Item"),
        "sku": translate("Topics", "SKU"),
        "courier": translate("Topics", "Courier"),
    }
    return labels[kind]
