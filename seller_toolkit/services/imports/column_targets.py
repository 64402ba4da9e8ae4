"""What a column of an unknown sheet may be: for the dialog in which the user says it once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.records import KIND_OF, OBSERVATION, REVIEW
from seller_toolkit.domain.titles import fold
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.importing.answers import channel_of, without_number
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.titles import unit_of
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

_UNITS: Mapping[str, str] = {
    "元": "yuan", "万元": "wan", "%": "percent", "秒": "seconds", "s": "seconds", "分钟": "minutes", "min": "minutes",
    "小时": "hours", "h": "hours", "天": "days",
}  # fmt: skip
"""What stands in the brackets of titles → units; 分 is none: there it means points more often than money."""

ASKS_FOR_WORDS = re.compile("建议|意见|反馈|原因|为什么|说说|想说|留言|改进|不满")
ASKS_FOR_SCORE = re.compile("满意度|打分|评分|多大可能|推荐给|推荐.*朋友|NPS")


@dataclass(frozen=True)
class MetricChoice:
    """A metric that a column may hold: its id, its name with the score it belongs to, its own unit and decimals."""

    id: str
    label: str
    unit: str
    decimals: int


@dataclass(frozen=True)
class ColumnTargets:
    """`metrics` are those of the platform; `guesses` say per record kind what a title probably is (title → target).

    The guess of an observation's column is a role ("day", "shop") or a metric id; `kind` is the likeliest kind. `units` are
    those that the titles themselves name, as units of `domain.units` (title → unit).
    """

    metrics: tuple[MetricChoice, ...]
    guesses: Mapping[str, Mapping[str, str]]
    kind: str
    units: Mapping[str, str]


def column_targets(
    context: JobContext, workspace: Workspace, header: Sequence[str], platform: str
) -> Outcome[ColumnTargets]:
    """The targets for a sheet with these titles; `platform` "" offers the metrics of every score."""
    context.report(0, 1)
    metrics = _metrics(workspace, platform)
    guesses = {kind: _fields(workspace, kind, header) for kind in KIND_OF}
    guesses[OBSERVATION.id] |= _metric_guesses(workspace, header, {metric.id for metric in metrics})
    known = {kind: len(set(found.values())) for kind, found in guesses.items()}
    units = {title: _UNITS[unit] for title in header if (unit := unit_of(title)) in _UNITS}
    return Outcome(ColumnTargets(metrics, guesses, max(known, key=lambda kind: known[kind]), units))


def _metrics(workspace: Workspace, platform: str) -> tuple[MetricChoice, ...]:
    today, book = workspace.today(), workspace.profiles
    ids = dict.fromkeys(version.id for version in book.versions if not platform or platform in version.platforms)
    found = []
    for profile in (book.on(profile_id, today) for profile_id in ids):
        score = profile.label.of(language())
        for metric in profile.all_metrics:
            total = metric.id == profile.score_metric("total")
            name = translate("Import", "total") if total else metric.label.of(language())
            found.append(MetricChoice(metric.id, f"{score} · {name}", metric.unit, metric.decimals))
    return tuple(found) + tuple(
        MetricChoice(metric.id, metric.label.of(language()), metric.unit, metric.decimals) for metric in book.figures
    )


def _fields(workspace: Workspace, kind: str, header: Sequence[str]) -> dict[str, str]:
    """Fields and roles by the names that the known layouts have for them."""
    names: dict[str, str] = {}
    for layout in workspace.layouts:
        for column in (column for block in layout.blocks if block.kind == kind for column in block.columns):
            target = column.field or (column.role if column.role in ("shop", "platform", "day", "subject") else "")
            if target:
                names |= {fold(name): target for name in column.names if fold(name) not in names}
    taken: dict[str, str] = {}
    for title in header:
        target = names.get(fold(title), "") or names.get(without_number(fold(title)), "")
        if target and target not in taken.values():
            taken[title] = target
    return taken | _question_guesses(header, taken) if kind == REVIEW.id and channel_of(header) else taken


def _question_guesses(header: Sequence[str], taken: Mapping[str, str]) -> dict[str, str]:
    """Which questions of a questionnaire ask for words and which for a score, by what questions of the kind have in them."""
    found: dict[str, str] = {}
    for target, telling in (("text", ASKS_FOR_WORDS), ("stars", ASKS_FOR_SCORE)):
        fitting = [title for title in header if title not in taken and title not in found and telling.search(title)]
        if fitting and target not in taken.values():
            found[fitting[0]] = target
    return found


def _metric_guesses(workspace: Workspace, header: Sequence[str], offered: set[str]) -> dict[str, str]:
    catalogue = Catalogue(workspace.metrics)
    taken: dict[str, str] = {}
    for title in header:
        fitting = [metric for metric in catalogue.find(fold(title)) if metric in offered]
        found = catalogue.options({0: fitting}, "")[0]
        if len(found) == 1 and found[0] not in taken.values():
            taken[title] = found[0]
    return taken
