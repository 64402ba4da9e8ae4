"""What the log of a task says, in words: `done`, `due 11-20 → 11-25`, `step 2 ticked`."""

import json
from collections.abc import Callable, Mapping
from datetime import date

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import NOTHING, short_day
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.tasks.rhythm_words import rule_words
from seller_toolkit.store.tasks import TaskChange


def said(change: TaskChange, metrics: Mapping[str, Metric]) -> str:
    """One line of a task's log as people say it; "" for what only the program needs (when it was made, what it follows)."""
    if change.field == "state":
        return _state(change.before, change.after)
    if change.field == "steps_json":
        return _steps(_places(change.before), _places(change.after))
    if change.field == "note":
        words = translate("TaskLog", "note: {note}") if change.after else translate("TaskLog", "note removed")
        return words.format(note=change.after)
    if change.field == "until":
        words = translate("TaskLog", "not before {day}")
        return words.format(day=_day(change.after)) if change.after else ""
    return _moved(change, metrics)


def _state(before: str, after: str) -> str:
    if after == "open":
        return translate("TaskLog", "opened again") if before == "done" else translate("TaskLog", "taken on")
    return {
        "done": translate("TaskLog", "done"),
        "dismissed": translate("TaskLog", "dismissed"),
        "postponed": translate("TaskLog", "postponed"),
    }.get(after, "")


def _steps(before: frozenset[int], after: frozenset[int]) -> str:
    ticked, opened = translate("TaskLog", "step {step} ticked"), translate("TaskLog", "step {step} open again")
    lines = [ticked.format(step=step + 1) for step in sorted(after - before)]
    lines += [opened.format(step=step + 1) for step in sorted(before - after)]
    return translate("TaskLog", "; ").join(lines)


def _places(text: str) -> frozenset[int]:
    return frozenset(json.loads(text)) if text else frozenset()


def _moved(change: TaskChange, metrics: Mapping[str, Metric]) -> str:
    """A field with its value before and after."""

    def metric(text: str) -> str:
        return metrics[text].label.of(language()) if text in metrics else text

    fields: dict[str, tuple[str, Callable[[str], str]]] = {
        "title": (translate("TaskLog", "title {before} → {after}"), str),
        "area": (translate("TaskLog", "area {before} → {after}"), area_label),
        "owner": (translate("TaskLog", "owner {before} → {after}"), str),
        "due": (translate("TaskLog", "due {before} → {after}"), _day),
        "rule": (translate("TaskLog", "recurs {before} → {after}"), rule_words),
        "metric": (translate("TaskLog", "metric watched {before} → {after}"), metric),
        "started_on": (translate("TaskLog", "began {before} → {after}"), _day),
        "lag_days": (translate("TaskLog", "days until an effect shows {before} → {after}"), str),
    }
    if change.field not in fields:
        return ""
    words, shown = fields[change.field]
    before, after = (shown(text) if text else NOTHING for text in (change.before, change.after))
    return words.format(before=before, after=after)


def _day(text: str) -> str:
    return short_day(date.fromisoformat(text))
