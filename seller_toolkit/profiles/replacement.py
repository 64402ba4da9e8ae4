"""A newer file of a score in the place of the shipped one: what it must keep, so that stored values keep their meaning."""

from collections.abc import Mapping, Sequence

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Metric, ScoreProfile


def check_replacement(file: str, found: Sequence[ScoreProfile], shipped: Sequence[ScoreProfile]) -> None:
    """Hold the versions of `file` against the shipped ones of the same score (none: it is a new score).

    Raises:
        UserError: with `file` and what is wrong: `profile.loses_metrics`, `profile.changes_units` (a metric of another
            unit or direction), `profile.loses_platforms`, `profile.fewer_versions`.
    """
    if not shipped:
        return
    before, now = _metrics(shipped), _metrics(found)
    if lost := [metric for metric in before if metric not in now]:
        raise UserError("profile.loses_metrics", file=file, metrics=", ".join(lost))
    if other := [name for name, metric in before.items() if _meaning(metric) != _meaning(now[name])]:
        raise UserError("profile.changes_units", file=file, metrics=", ".join(other))
    if gone := [platform for platform in shipped[0].platforms if platform not in found[0].platforms]:
        raise UserError("profile.loses_platforms", file=file, platforms=", ".join(gone))
    if len(found) < len(shipped):
        raise UserError("profile.fewer_versions", file=file, found=len(found), shipped=len(shipped))


def _metrics(versions: Sequence[ScoreProfile]) -> Mapping[str, Metric]:
    return {metric.id: metric for version in versions for metric in version.all_metrics}


def _meaning(metric: Metric) -> tuple[str, str]:
    return metric.unit, metric.better.value
