"""Who stands behind the falls that tasks are proposed for: the courier, item or agent that did most of the change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from seller_toolkit.analysis.causes import GroupCause, causes_of
from seller_toolkit.checklist.matching import Proposal
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.services.scores.change_evidence import Question, gather
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches
from seller_toolkit.store.connection import Connection

Asked = tuple[str, date, date]
"""A dimension or "total", and the two days of its fall."""

Params = Mapping[str, object]


def with_causes(
    workspace: Workspace, connection: Connection, stand: Standing | None, proposals: Sequence[Proposal]
) -> tuple[Proposal, ...]:
    """The proposals; those for a fall say who did most of it, where the imported rows tell.

    A finding gets the params cause_group ("courier", "item", "agent"), cause_name, cause_places (provinces), cause_metric (which
    metric's change it is a part of) and cause_share (0 to 1). Counting the rows takes as long as all the rest of a
    checklist, so the answer is kept until something is imported or undone.
    """
    if stand is None:
        return tuple(proposals)
    asked = sorted({one for proposal in proposals if (one := _asked(stand, proposal.finding))})

    def count() -> Mapping[Asked, tuple[Params, ...]]:
        return {one: _culprits(workspace, connection, stand, *one) for one in asked}

    key = (workspace.store, workspace.profiles, stand.profile.id, stand.as_of, batches.stamp(connection), asked)
    found = workspace.kept_for(f"causes of shop {stand.shop.id}", key, count)
    return tuple(_with_cause(stand, proposal, found) for proposal in proposals)


def _asked(stand: Standing, finding: Finding | None) -> Asked | None:
    if finding is None or finding.kind is not FindingKind.FELL or finding.since is None or finding.until is None:
        return None
    target = finding.dimension or ("total" if stand.profile.total else "")
    return (target, finding.since, finding.until) if target else None


def _culprits(
    workspace: Workspace, connection: Connection, stand: Standing, target: str, before: date, now: date
) -> tuple[Params, ...]:
    """Those who stand out in a fall, the strongest cause first."""
    found = gather(workspace, connection, Question(stand.shop, stand.profile, target, before, now, {}), stand.series)
    first, last = found.ends
    if first is None or last is None:
        return ()
    causes = causes_of(found.evidence(last - first, ()))
    return tuple(_params(cause, found.titles) for cause in causes if isinstance(cause, GroupCause))


def _params(cause: GroupCause, titles: Mapping[str, str]) -> Params:
    culprit = cause.culprit
    return {
        "cause_group": cause.group,
        "cause_name": titles.get(culprit.subject, culprit.subject),
        "cause_places": list(culprit.places),
        "cause_metric": cause.moved.metric.id,
        "cause_share": culprit.share,
    }


def _with_cause(stand: Standing, proposal: Proposal, found: Mapping[Asked, Iterable[Params]]) -> Proposal:
    asked, finding = _asked(stand, proposal.finding), proposal.finding
    if asked is None or finding is None:
        return proposal
    of_score = finding.metric in stand.profile.score_ids
    fitting = (one for one in found[asked] if of_score or one["cause_metric"] == finding.metric)
    cause = next(fitting, None)
    if cause is None:
        return proposal
    return replace(proposal, finding=replace(finding, params={**finding.params, **cause}))
