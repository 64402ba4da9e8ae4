"""The columns of a workbook of cases, and what a field's kept text says in words."""

from collections.abc import Mapping

from seller_toolkit.domain.cases import Appeal, CaseState, Remedy
from seller_toolkit.domain.reviews import Nature
from seller_toolkit.i18n.case_labels import appeal_label, case_field_label, case_state_label, remedy_label
from seller_toolkit.i18n.labels import nature_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.exporters.case_workbook import BookColumn
from seller_toolkit.services.cases.case_words import yuan


def book_columns(causes: Mapping[str, str], *, with_shop: bool) -> tuple[BookColumn, ...]:
    """What is read first, what is filled in behind; `causes` are those that can be chosen."""
    given = [
        BookColumn("number", translate("Case files", "Case"), 7, filled_in=False),
        BookColumn("shop", translate("Case files", "Shop"), 14, filled_in=False),
        BookColumn("item", translate("Case files", "Item"), 22, filled_in=False),
        BookColumn("order", translate("Case files", "Order number"), 21, filled_in=False),
        BookColumn("written", translate("Case files", "Written"), 16, filled_in=False),
        BookColumn("stars", translate("Case files", "Stars"), 6, filled_in=False),
        BookColumn("review", translate("Case files", "Review"), 48, filled_in=False),
    ]
    chosen = {
        "nature": [(one.value, nature_label(one.value)) for one in Nature],
        "cause": list(causes.items()),
        "remedy": [(str(one), remedy_label(one)) for one in Remedy],
        "state": [(str(one), case_state_label(one)) for one in CaseState],
        "appeal": [(str(one), appeal_label(one)) for one in Appeal if one],
    }
    widths = {
        "owner": 11, "state": 14, "cause": 14, "remedy": 12, "cost": 10, "nature": 14, "first_answer_at": 17,
        "follow_up": 12, "note": 32, "evidence": 32, "appeal": 14, "appeal_due": 12, "appeal_outcome": 24,
    }  # fmt: skip
    filled = [
        BookColumn(name, case_field_label(name), width, choices=tuple(chosen.get(name, ())))
        for name, width in widths.items()
    ]
    return tuple(one for one in (*given, *filled) if with_shop or one.id != "shop")


def field_words(name: str, text: str, causes: Mapping[str, str]) -> str:
    """A field's kept text in words; "" stays empty, except that no appeal is said nowhere either."""
    if not text:
        return ""
    if name == "cause":
        return causes.get(text, text)
    if name == "cost":
        return yuan(int(text))
    labels = {"nature": nature_label, "remedy": remedy_label, "state": case_state_label, "appeal": appeal_label}
    return labels[name](text) if name in labels else text
