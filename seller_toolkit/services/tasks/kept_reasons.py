"""Why a task was proposed, kept with it as figures, so that it can be said in the language of the window later."""

from collections.abc import Mapping
from datetime import date

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.tasks import Task
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.scores.sentences import finding_reason

_TEXTS = ("area", "dimension", "metric", "topic")
_KINDS = {kind.value: kind for kind in FindingKind}
ROUTINE = "routine"


def routine_reason() -> str:
    return translate("Tasks", "Part of the routine")


def kept_params(finding: Finding | None, points: float | None = None) -> dict[str, object]:
    """A finding as plain values; without one the task is part of the routine. `points`: what it costs, None: not known."""
    if finding is None:
        return {"kind": ROUTINE}
    return {
        "kind": finding.kind.value,
        **{name: getattr(finding, name) for name in _TEXTS},
        "before": finding.before,
        "now": finding.now,
        "since": finding.since,
        "until": finding.until,
        "params": dict(finding.params),
        "points": points,
    }


def reason_of(task: Task, metrics: Mapping[str, Metric], aspects: Mapping[str, str]) -> str:
    """The reason of a task in the language in force; the text that it was accepted with where no figures were kept."""
    params = task.reason_params
    if params.get("kind") == ROUTINE:
        return routine_reason()
    finding = _finding(task.shop_id, params)
    return finding_reason(finding, metrics, aspects) if finding else task.reason


def points_of(task: Task) -> float | None:
    """What the finding cost when the task was taken on, None where it was not known."""
    return _number(task.reason_params.get("points"))


def _finding(shop_id: int, kept: Mapping[str, object]) -> Finding | None:
    kind = _KINDS.get(str(kept.get("kind")))
    params = kept.get("params")
    if kind is None or not isinstance(params, Mapping):
        return None
    area, dimension, metric, topic = (str(kept.get(name, "")) for name in _TEXTS)
    return Finding(
        kind, shop_id, area, dimension, metric, topic, _number(kept.get("before")), _number(kept.get("now")),
        _day(kept.get("since")), _day(kept.get("until")), params=params,
    )  # fmt: skip


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
