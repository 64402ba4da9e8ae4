"""Reasons are kept as figures and said in the language in force."""

import json
from dataclasses import replace
from datetime import date

import pytest

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services.scores.sentences import finding_reason
from seller_toolkit.services.tasks.kept_reasons import kept_params, points_of, reason_of

TASK = Task(7, 1, "logistics.late-pickups", TaskState.OPEN, reason="as it was said")
SPEED = "tmall_experience.logistics"
FINDINGS = {
    FindingKind.FELL: {"before": 4.5, "now": 4.2, "since": date(2026, 11, 13), "params": {"days": 7, "courier": "申通", "late_share": 0.6}},
    FindingKind.BELOW_LINE: {"now": 4.1, "params": {"threshold": "x", "line": 4.2, "margin": -0.1}},
    FindingKind.NEAR_LINE: {"now": 4.25, "params": {"threshold": "x", "line": 4.2, "margin": 0.05}},
    FindingKind.TOPIC: {"before": 8.0, "now": 18.0, "topic": "size", "params": {"tail": 0.01}},
    FindingKind.WEAKEST: {"now": 4.2, "params": {"reason": "peer", "gap": -0.2, "peer": 4.4}},
}  # fmt: skip


def through_the_store(params):
    return json.loads(json.dumps(params, default=date.isoformat))


@pytest.mark.parametrize("kind", FindingKind)
def test_a_kept_finding_says_the_same_again(workspace, kind):
    finding = Finding(kind, 1, "logistics", metric="" if kind is FindingKind.TOPIC else SPEED, **FINDINGS[kind])
    task = replace(TASK, reason_params=through_the_store(kept_params(finding, 0.3)))
    said = finding_reason(finding, workspace.metrics, {"size": "Size"})
    assert reason_of(task, workspace.metrics, {"size": "Size"}) == said
    assert points_of(task) == 0.3


def test_the_routine_is_said_in_the_language_in_force(workspace):
    task = replace(TASK, reason_params=kept_params(None))
    assert reason_of(task, workspace.metrics, {}) == "Part of the routine"
    set_backend(lambda _context, text: f"[{text}]", "zh_CN")
    assert reason_of(task, workspace.metrics, {}) == "[Part of the routine]"


@pytest.mark.parametrize(
    "params", [{}, {"kind": "fell"}, {"kind": "of another version", "params": {}}, {"metric": SPEED}]
)
def test_without_the_figures_the_text_stays(workspace, params):
    task = replace(TASK, reason_params=params)
    assert reason_of(task, workspace.metrics, {}) == "as it was said"
    assert points_of(task) is None
