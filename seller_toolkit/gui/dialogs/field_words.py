"""The kinds of rows and their fields in words, for people who say what a column is."""

from collections.abc import Mapping

from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.domain.units import units_of_field
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

KINDS: Mapping[str, str] = {
    "observation": QT_TRANSLATE_NOOP("Fields", "Scores by day"),
    "order_line": QT_TRANSLATE_NOOP("Fields", "Orders"),
    "review": QT_TRANSLATE_NOOP("Fields", "Reviews"),
    "parcel": QT_TRANSLATE_NOOP("Fields", "Parcels"),
    "after_sale": QT_TRANSLATE_NOOP("Fields", "After-sales cases"),
    "item_snapshot": QT_TRANSLATE_NOOP("Fields", "Competitors' items"),
}
"""Record kinds in the order in which they are offered."""
NEEDED: Mapping[str, str] = {
    "order_line": "order_no",
    "review": "text",
    "parcel": "order_no",
    "after_sale": "case_no",
    "item_snapshot": "item_id",
}
"""The field without which rows of a kind cannot be told apart."""
_FIELDS: Mapping[str, str] = {
    "shop": QT_TRANSLATE_NOOP("Fields", "Shop"),
    "platform": QT_TRANSLATE_NOOP("Fields", "Platform"),
    "day": QT_TRANSLATE_NOOP("Fields", "Day"),
    "subject": QT_TRANSLATE_NOOP("Fields", "Service agent"),
    "order_no": QT_TRANSLATE_NOOP("Fields", "Order number"),
    "sub_order_no": QT_TRANSLATE_NOOP("Fields", "Sub-order number"),
    "case_no": QT_TRANSLATE_NOOP("Fields", "Case number"),
    "parcel_no": QT_TRANSLATE_NOOP("Fields", "Parcel number"),
    "status": QT_TRANSLATE_NOOP("Fields", "State"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind of case"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "created_at": QT_TRANSLATE_NOOP("Fields", "Ordered at"),
    "paid_at": QT_TRANSLATE_NOOP("Fields", "Paid at"),
    "shipped_at": QT_TRANSLATE_NOOP("Fields", "Shipped at"),
    "picked_up_at": QT_TRANSLATE_NOOP("Fields", "Picked up at"),
    "signed_at": QT_TRANSLATE_NOOP("Fields", "Signed at"),
    "finished_at": QT_TRANSLATE_NOOP("Fields", "Finished at"),
    "ship_by": QT_TRANSLATE_NOOP("Fields", "Promised shipping time"),
    "applied_at": QT_TRANSLATE_NOOP("Fields", "Applied at"),
    "act_by": QT_TRANSLATE_NOOP("Fields", "Platform acts at"),
    "agreed_at": QT_TRANSLATE_NOOP("Fields", "Agreed at"),
    "item_id": QT_TRANSLATE_NOOP("Fields", "Item number"),
    "item_title": QT_TRANSLATE_NOOP("Fields", "Item"),
    "sku": QT_TRANSLATE_NOOP("Fields", "Variant (SKU)"),
    "quantity": QT_TRANSLATE_NOOP("Fields", "Quantity"),
    "amount": QT_TRANSLATE_NOOP("Fields", "Amount"),
    "paid_amount": QT_TRANSLATE_NOOP("Fields", "Amount paid"),
    "refund_amount": QT_TRANSLATE_NOOP("Fields", "Amount refunded"),
    "province": QT_TRANSLATE_NOOP("Fields", "Address (only the province is kept)"),
    "courier": QT_TRANSLATE_NOOP("Fields", "Courier"),
    "warehouse": QT_TRANSLATE_NOOP("Fields", "Warehouse"),
    "buyer": QT_TRANSLATE_NOOP("Fields", "Buyer (kept unreadable)"),
    "after_sale_status": QT_TRANSLATE_NOOP("Fields", "After-sales state"),
    "written_at": QT_TRANSLATE_NOOP("Fields", "Written at"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text of the review"),
    "stars": QT_TRANSLATE_NOOP("Fields", "Stars"),
    "appended_text": QT_TRANSLATE_NOOP("Fields", "Added review"),
    "appended_at": QT_TRANSLATE_NOOP("Fields", "Added at"),
    "replied": QT_TRANSLATE_NOOP("Fields", "Answered (yes or no)"),
    "reply_text": QT_TRANSLATE_NOOP("Fields", "Text of the answer"),
    "replied_at": QT_TRANSLATE_NOOP("Fields", "Answered at"),
    "labels": QT_TRANSLATE_NOOP("Fields", "Platform's labels"),
    "channel": QT_TRANSLATE_NOOP("Fields", "Channel"),
    "title": QT_TRANSLATE_NOOP("Fields", "Item"),
    "category": QT_TRANSLATE_NOOP("Fields", "Category"),
    "price": QT_TRANSLATE_NOOP("Fields", "Price"),
    "sales_count": QT_TRANSLATE_NOOP("Fields", "Sales"),
    "comments_count": QT_TRANSLATE_NOOP("Fields", "Comments"),
    "rounded": QT_TRANSLATE_NOOP("Fields", "Sales are rounded (yes or no)"),
}
_UNITS: Mapping[str, str] = {
    "yuan": QT_TRANSLATE_NOOP("Fields", "yuan"),
    "fen": QT_TRANSLATE_NOOP("Fields", "fen"),
    "wan": QT_TRANSLATE_NOOP("Fields", "10,000 yuan"),
    "percent": QT_TRANSLATE_NOOP("Fields", "percent"),
    "fraction": QT_TRANSLATE_NOOP("Fields", "fraction of 1"),
    "seconds": QT_TRANSLATE_NOOP("Fields", "seconds"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "minutes"),
    "hours": QT_TRANSLATE_NOOP("Fields", "hours"),
    "days": QT_TRANSLATE_NOOP("Fields", "days"),
    "of_ten": QT_TRANSLATE_NOOP("Fields", "0 to 10"),
    "nps": QT_TRANSLATE_NOOP("Fields", "0 to 10 (would recommend)"),
}
_OBSERVED = ("day", "shop", "platform", "subject")
_EVERYWHERE = ("shop", "platform")
_TOLD_OTHERWISE = ("channel",)  # no column says it, the titles do


def kind_words(kind: str) -> str:
    """The word for a record kind."""
    return translated("Fields", KINDS[kind])


def field_words(name: str) -> str:
    """The words for a field or a role."""
    return translated("Fields", _FIELDS[name])


def targets_of(kind: str) -> tuple[str, ...]:
    """Fields and roles that a column of this kind may be; metrics of scores come on top of them."""
    if kind == "observation":
        return _OBSERVED
    return (*(name for name in KIND_OF[kind].names if name not in _TOLD_OTHERWISE), *_EVERYWHERE)


def unit_words(unit: str) -> str:
    """The word for a unit of `domain.units`."""
    return translated("Fields", _UNITS[unit])


def units_of_target(kind: str, target: str) -> tuple[str, ...]:
    """The units that a column may have which is this field of a kind; roles and metrics have none here."""
    record = KIND_OF[kind]
    return units_of_field(record.field(target).type) if kind != "observation" and target in record.names else ()
