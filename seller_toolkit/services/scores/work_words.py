"""The words of the work lists: their names, columns, and what harm means in each."""

from collections.abc import Mapping

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP

TITLES = {
    "items": QT_TRANSLATE_NOOP("WorkLists", "Items"),
    "agents": QT_TRANSLATE_NOOP("WorkLists", "Service agents"),
    "couriers": QT_TRANSLATE_NOOP("WorkLists", "Couriers by province"),
    "warehouses": QT_TRANSLATE_NOOP("WorkLists", "Warehouses"),
}
"""The name of each list."""
HARM = {
    "items": QT_TRANSLATE_NOOP("WorkLists", "Extra bad orders"),
    "agents": QT_TRANSLATE_NOOP("WorkLists", "Extra bad sessions"),
    "couriers": QT_TRANSLATE_NOOP("WorkLists", "Extra bad parcels"),
    "warehouses": QT_TRANSLATE_NOOP("WorkLists", "Extra late orders"),
}
"""What its rows are sorted by."""
MEANS = {
    "items": QT_TRANSLATE_NOOP(
        "WorkLists",
        "Bad is an order with a quality return or a review of 1 or 2 stars; other complaints of the item count half.",
    ),
    "agents": QT_TRANSLATE_NOOP(
        "WorkLists", "Bad is a session that was rated badly, and one that was not answered within three minutes."
    ),
    "couriers": QT_TRANSLATE_NOOP(
        "WorkLists",
        "Bad is a parcel picked up after more than 48 hours, half as long again on its way as usual to the province, or complained of.",
    ),
    "warehouses": QT_TRANSLATE_NOOP(
        "WorkLists", "Late is an order shipped after the promise to the buyer, or picked up after more than 48 hours."
    ),
}
"""Which cases are bad, in words."""
COLUMNS: Mapping[str, tuple[tuple[str, str, str, int, str], ...]] = {
    "items": (
        ("orders", QT_TRANSLATE_NOOP("WorkLists", "Orders"), "count", 0, ""),
        ("quality_returns", QT_TRANSLATE_NOOP("WorkLists", "Quality returns"), "count", 0, "lower"),
        ("quality_rate", QT_TRANSLATE_NOOP("WorkLists", "Quality return rate"), "percent", 2, "lower"),
        ("bad_reviews", QT_TRANSLATE_NOOP("WorkLists", "Bad reviews"), "count", 0, "lower"),
        ("complaints", QT_TRANSLATE_NOOP("WorkLists", "Other complaints"), "count", 0, "lower"),
        ("rating", QT_TRANSLATE_NOOP("WorkLists", "Rating"), "score", 2, "higher"),
        ("praise", QT_TRANSLATE_NOOP("WorkLists", "Praise rate"), "percent", 1, "higher"),
        ("refund_rate", QT_TRANSLATE_NOOP("WorkLists", "Refund rate"), "percent", 1, "lower"),
    ),
    "agents": (
        ("sessions", QT_TRANSLATE_NOOP("WorkLists", "Sessions"), "count", 0, ""),
        ("reply_seconds", QT_TRANSLATE_NOOP("WorkLists", "Mean reply (s)"), "seconds", 0, "lower"),
        ("first_reply_seconds", QT_TRANSLATE_NOOP("WorkLists", "First reply (s)"), "seconds", 0, "lower"),
        ("in_three_minutes", QT_TRANSLATE_NOOP("WorkLists", "Within 3 minutes"), "percent", 1, "higher"),
        ("rated", QT_TRANSLATE_NOOP("WorkLists", "Rated"), "count", 0, ""),
        ("rated_bad", QT_TRANSLATE_NOOP("WorkLists", "Rated bad"), "count", 0, "lower"),
        ("dissatisfaction", QT_TRANSLATE_NOOP("WorkLists", "Dissatisfied"), "percent", 2, "lower"),
        ("satisfaction", QT_TRANSLATE_NOOP("WorkLists", "Satisfied"), "percent", 2, "higher"),
    ),
    "couriers": (
        ("parcels", QT_TRANSLATE_NOOP("WorkLists", "Parcels"), "count", 0, ""),
        ("late", QT_TRANSLATE_NOOP("WorkLists", "Picked up late"), "count", 0, "lower"),
        ("late_rate", QT_TRANSLATE_NOOP("WorkLists", "Late rate"), "percent", 1, "lower"),
        ("hours", QT_TRANSLATE_NOOP("WorkLists", "To signature (h)"), "hours", 1, "lower"),
        ("others_hours", QT_TRANSLATE_NOOP("WorkLists", "Others there (h)"), "hours", 1, ""),
        ("slow", QT_TRANSLATE_NOOP("WorkLists", "Slow"), "count", 0, "lower"),
        ("complaints", QT_TRANSLATE_NOOP("WorkLists", "Complaints"), "count", 0, "lower"),
    ),
    "warehouses": (
        ("orders", QT_TRANSLATE_NOOP("WorkLists", "Orders"), "count", 0, ""),
        ("shipped_late", QT_TRANSLATE_NOOP("WorkLists", "Shipped late"), "count", 0, "lower"),
        ("shipped_late_rate", QT_TRANSLATE_NOOP("WorkLists", "Shipped late, rate"), "percent", 1, "lower"),
        ("hours_to_ship", QT_TRANSLATE_NOOP("WorkLists", "To dispatch (h)"), "hours", 1, "lower"),
        ("picked_up_late", QT_TRANSLATE_NOOP("WorkLists", "Picked up late"), "count", 0, "lower"),
        ("picked_up_late_rate", QT_TRANSLATE_NOOP("WorkLists", "Picked up late, rate"), "percent", 1, "lower"),
        ("hours_to_pickup", QT_TRANSLATE_NOOP("WorkLists", "To pick-up (h)"), "hours", 1, "lower"),
    ),
}
"""Key, title, unit, digits and which direction is good of each column; all to be translated in "WorkLists"."""
