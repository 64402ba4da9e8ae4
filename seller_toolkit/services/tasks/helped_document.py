"""The page "what helped" for paper and files."""

from typing import Any

from seller_toolkit.domain.report import Column, Paragraph, Report, Table
from seller_toolkit.i18n.formats import NOTHING, long_day, measured
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.tasks.task_effects import HelpedView, TaskEffect


def helped_document(view: HelpedView) -> Report:
    """All begun tasks in the order of the page: a row each, with the sentence that says what can be told."""
    subtitle = translate("TaskEffects", "{shop} · as of {day}").format(shop=view.shop.name, day=long_day(view.today))
    table = Table(_columns(), tuple(_row(one) for one in view.effects))
    notes = tuple(Paragraph(note, quiet=True) for note in view.notes)
    title = translate("TaskEffects", "What helped")
    return Report(title, subtitle, "WH", (Paragraph(view.head), table, *notes), language())


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("TaskEffects", "Code"), width=8),
        Column(translate("TaskEffects", "Task"), width=28),
        Column(translate("TaskEffects", "Area")),
        Column(translate("TaskEffects", "Owner")),
        Column(translate("TaskEffects", "Began")),
        Column(translate("TaskEffects", "Metric"), width=18),
        Column(translate("TaskEffects", "Before"), width=10),
        Column(translate("TaskEffects", "After"), width=10),
        Column(translate("TaskEffects", "Difference"), numeric=True, signed=True),
        Column(translate("TaskEffects", "95% from"), numeric=True, signed=True),
        Column(translate("TaskEffects", "95% to"), numeric=True, signed=True),
        Column(translate("TaskEffects", "Verdict"), width=16),
        Column(translate("TaskEffects", "In words"), width=60),
    )


def _row(effect: TaskEffect) -> tuple[Any, ...]:
    def said(value: float | None) -> str | None:
        return None if value is None else measured(value, effect.unit, effect.digits)

    def rounded(value: float | None) -> float | None:
        return None if value is None else round(value, effect.digits)

    return (
        effect.code, effect.title, area_label(effect.area) if effect.area else NOTHING, effect.owner or NOTHING,
        effect.started_on, effect.label or NOTHING, said(effect.before), said(effect.after), rounded(effect.difference),
        rounded(effect.low), rounded(effect.high), effect.verdict_label, effect.words,
    )  # fmt: skip
