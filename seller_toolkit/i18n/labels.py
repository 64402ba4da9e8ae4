"""The words for codes that the domain uses: platforms, areas, states. One name per thing, as the glossary has it."""

from collections.abc import Mapping
from datetime import date, timedelta

from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

_PLATFORMS = {
    "tmall": QT_TRANSLATE_NOOP("Labels", "Tmall"),
    "taobao": QT_TRANSLATE_NOOP("Labels", "Taobao"),
    "douyin": QT_TRANSLATE_NOOP("Labels", "Douyin"),
    "pdd": QT_TRANSLATE_NOOP("Labels", "Pinduoduo"),
    "jd": QT_TRANSLATE_NOOP("Labels", "JD"),
    "kuaishou": QT_TRANSLATE_NOOP("Labels", "Kuaishou"),
    "xiaohongshu": QT_TRANSLATE_NOOP("Labels", "Xiaohongshu"),
    "wechat": QT_TRANSLATE_NOOP("Labels", "WeChat store"),
    "other": QT_TRANSLATE_NOOP("Labels", "Other platform"),
}
_AREAS = {
    "logistics": QT_TRANSLATE_NOOP("Labels", "Logistics"),
    "product": QT_TRANSLATE_NOOP("Labels", "Product quality"),
    "description": QT_TRANSLATE_NOOP("Labels", "Description"),
    "service": QT_TRANSLATE_NOOP("Labels", "Customer service"),
    "after_sales": QT_TRANSLATE_NOOP("Labels", "After-sales"),
    "storefront": QT_TRANSLATE_NOOP("Labels", "Storefront"),
    "reviews": QT_TRANSLATE_NOOP("Labels", "Reviews"),
    "operations": QT_TRANSLATE_NOOP("Labels", "Operations"),
}
_CADENCES = {
    "once": QT_TRANSLATE_NOOP("Labels", "Once"),
    "daily": QT_TRANSLATE_NOOP("Labels", "Daily"),
    "weekly": QT_TRANSLATE_NOOP("Labels", "Weekly"),
    "per_batch": QT_TRANSLATE_NOOP("Labels", "Per batch"),
    "monthly": QT_TRANSLATE_NOOP("Labels", "Monthly"),
    "before_promotion": QT_TRANSLATE_NOOP("Labels", "Before a promotion"),
}
_ROLES = {
    "warehouse": QT_TRANSLATE_NOOP("Labels", "Warehouse"),
    "service": QT_TRANSLATE_NOOP("Labels", "Service team"),
    "quality": QT_TRANSLATE_NOOP("Labels", "Quality"),
    "operations": QT_TRANSLATE_NOOP("Labels", "Operations team"),
}
_TASK_STATES = {
    "proposed": QT_TRANSLATE_NOOP("Labels", "Proposed"),
    "open": QT_TRANSLATE_NOOP("Labels", "Open"),
    "done": QT_TRANSLATE_NOOP("Labels", "Done"),
    "dismissed": QT_TRANSLATE_NOOP("Labels", "Dismissed"),
    "postponed": QT_TRANSLATE_NOOP("Labels", "Postponed"),
}
_GRADES = {
    "bad": QT_TRANSLATE_NOOP("Labels", "Bad review"),
    "middling": QT_TRANSLATE_NOOP("Labels", "Middling review"),
    "hidden_complaint": QT_TRANSLATE_NOOP("Labels", "Complaint in a good review"),
    "praise": QT_TRANSLATE_NOOP("Labels", "Praise"),
}
_NATURES = {
    "factual": QT_TRANSLATE_NOOP("Labels", "Factual"),
    "experiential": QT_TRANSLATE_NOOP("Labels", "Experience"),
    "suspected_malicious": QT_TRANSLATE_NOOP("Labels", "Suspected malicious"),
}

_DEPARTMENTS = {
    "product": QT_TRANSLATE_NOOP("Labels", "Product"),
    "operations": QT_TRANSLATE_NOOP("Labels", "Operations"),
    "service": QT_TRANSLATE_NOOP("Labels", "Customer service"),
    "warehouse": QT_TRANSLATE_NOOP("Labels", "Warehouse"),
}

_FIGURE_KINDS = {
    "reported": QT_TRANSLATE_NOOP("Labels", "from the shop's own back office"),
    "seen": QT_TRANSLATE_NOOP("Labels", "as buyers see it"),
    "index": QT_TRANSLATE_NOOP("Labels", "the platform's index"),
    "computed": QT_TRANSLATE_NOOP("Labels", "calculated"),
    "estimate": QT_TRANSLATE_NOOP("Labels", "an estimate"),
}

_TEMPLATE_KINDS = {
    "wording": QT_TRANSLATE_NOOP("Labels", "Words to customers"),
    "talk": QT_TRANSLATE_NOOP("Labels", "Talking points"),
    "form": QT_TRANSLATE_NOOP("Labels", "Form"),
    "policy": QT_TRANSLATE_NOOP("Labels", "Policy to publish"),
    "audit": QT_TRANSLATE_NOOP("Labels", "Audit list"),
}
_EVENTS = {
    "promotion": QT_TRANSLATE_NOOP("Labels", "Promotion"),
    "courier": QT_TRANSLATE_NOOP("Labels", "Courier change"),
    "rule": QT_TRANSLATE_NOOP("Labels", "Rule change"),
    "task": QT_TRANSLATE_NOOP("Labels", "Improvement"),
    "other": QT_TRANSLATE_NOOP("Labels", "Other event"),
}


def platform_label(platform: str) -> str:
    return _label(_PLATFORMS, platform)


def area_label(area: str) -> str:
    return _label(_AREAS, area)


def cadence_label(cadence: str) -> str:
    return _label(_CADENCES, cadence)


def role_label(role: str) -> str:
    return _label(_ROLES, role)


def task_state_label(state: str) -> str:
    return _label(_TASK_STATES, state)


def grade_label(grade: str) -> str:
    return _label(_GRADES, grade)


def department_label(department: str) -> str:
    return _label(_DEPARTMENTS, department)


def nature_label(nature: str) -> str:
    return _label(_NATURES, nature)


def event_label(kind: str) -> str:
    return _label(_EVENTS, kind)


def figure_kind_label(kind: FigureKind | None) -> str:
    """How a figure of the comparison came about, as it stands in a cell; "" where nothing is said."""
    return _label(_FIGURE_KINDS, kind.value) if kind else ""


def template_kind_label(kind: str) -> str:
    return _label(_TEMPLATE_KINDS, kind)


def total_label() -> str:
    """The word for a score's total, beside its dimensions."""
    return translate("Labels", "Total")


def near_day(day: date | None, today: date) -> str:
    """`today`, `tomorrow`, or the day itself."""
    if day == today:
        return translate("Labels", "Today")
    if day == today + timedelta(days=1):
        return translate("Labels", "Tomorrow")
    return short_day(day)


def _label(table: Mapping[str, str], code: str) -> str:
    return translated("Labels", table[code]) if code in table else code
