"""A score page that was read → a plan like that of a file: whose it is, of which day, and which values are doubtful."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from seller_toolkit.analysis.plausibility import Before, Parts, doubts
from seller_toolkit.analysis.targets import implied_peer_average
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Check, CheckLevel, FileStatus, ImportPlan, SourceFile, Trouble
from seller_toolkit.domain.pages import (
    FLAGS,
    JudgedPage,
    JudgedValue,
    PageExtra,
    PageLayout,
    PageValue,
    ScorePage,
    Screen,
)
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.titles import fold
from seller_toolkit.i18n.translate import language
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.importing.peer_percents import ABOVE, BEATEN, PERCENTS
from seller_toolkit.importing.shown_digits import digits_key, digits_of, needed_digits
from seller_toolkit.reading.extras import says_of_peers
from seller_toolkit.reading.ocr.pictures import as_png
from seller_toolkit.reading.page import find_page
from seller_toolkit.services.imports import import_owners
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.scores import own_rules
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import memory, observations, pictures, shops
from seller_toolkit.store.connection import Connection

STARS = (1.0, 5.0)
"""The scale on which pages say 高于同行 x %."""

PEERS = {"peer_average": "average", "peer_excellent": "excellent", "against_peers": ABOVE, "ahead_of_peers": BEATEN}
SHARED = ("tmall", "taobao")


def page_plan(connection: Connection, workspace: Workspace, dropped: Dropped, screen: Screen) -> ImportPlan | None:
    """The plan of a screen's score page, None where it shows none.

    It is ready where shop and day are known and no value is in doubt; otherwise the first open question is its trouble.
    """
    learned = {layout.id: learned_labels(connection, layout.id) for layout in workspace.page_layouts}
    layouts = [
        _with_labels(one, learned[one.id] | dict(dropped.answers.labels)) for one in _possible(workspace, dropped)
    ]
    known = [shop.name for shop in shops.all_shops(connection)]
    page = find_page(screen, layouts, workspace.metrics, shops=known)
    if page is None:
        return None
    layout = next(one for one in layouts if one.id == page.layout)
    day = dropped.choices.day or page.day or (workspace.today().isoformat() if layout.today else "")
    plan = _placed(connection, dropped, page, day)
    values = _judged(connection, workspace, page, day, plan, dropped, frozenset(learned[page.layout].values()))
    judged = JudgedPage(page, values, day, screen, dropped.answers, implied=_implied(page, workspace.metrics))
    return _settled(workspace, plan, judged)


def refused(dropped: Dropped, trouble: Trouble) -> ImportPlan:
    """The plan of a picture that cannot be read or shows no score page."""
    return ImportPlan(source_of(dropped, alone=False), FileStatus.REFUSED, trouble=trouble)


def source_of(dropped: Dropped, *, alone: bool) -> SourceFile:
    """Where a page comes from. `alone`: all that it says is taken, so that the same bytes bring nothing new."""
    data = dropped.data or b""
    return SourceFile(dropped.path.name, "", hashlib.sha256(data).hexdigest(), len(data), alone=alone)


def without_doubtful(dropped: Dropped, plan: ImportPlan) -> Dropped:
    """The same thing with every value left out that waits for the user's word."""
    if plan.page is None:
        return dropped
    left_out = dict.fromkeys((value.seen.metric for value in plan.page.open), None)
    answers = dropped.answers
    return replace(dropped, answers=replace(answers, values={**answers.values, **left_out}))


def page_metrics(context: JobContext, workspace: Workspace, platform: str) -> Outcome[tuple[tuple[str, str], ...]]:
    """The metrics of a platform's scores, id and name, in the order of their pages; the self-audit has no page."""
    context.report(0, 1)
    profiles = [p for p in workspace.profiles.for_platform(platform, workspace.today()) if not p.questionnaire]
    found = {metric.id: metric.label.of(language()) for profile in profiles for metric in profile.all_metrics}
    return Outcome(tuple(found.items()))


# --- labels that the user gave a meaning ----------------------------------------------------------------------------


def learned_labels(connection: Connection, layout: str) -> dict[str, str]:
    """Label → metric id as the user said for this kind of page; "" for labels that are not to be asked about."""
    return dict(memory.get_note(connection, _note(layout)) or {})


def keep_answers(connection: Connection, batch: int, layout: str, judged: JudgedPage) -> None:
    """What is kept of a stored page besides its values: labels with a meaning, and the picture where it is wished."""
    learn_labels(connection, layout, judged.answers.labels)
    if judged.picture:
        boxes = {value.seen.metric: value.seen.box for value in judged.values if value.seen.box}
        pictures.keep(connection, batch, as_png(judged.picture), boxes)


def learn_labels(connection: Connection, layout: str, labels: Mapping[str, str]) -> None:
    """Keep what the user said about labels of this kind of page."""
    if labels:
        memory.set_note(connection, _note(layout), learned_labels(connection, layout) | dict(labels))


def _note(layout: str) -> str:
    return f"page-labels-{layout}"


def _with_labels(layout: PageLayout, labels: Mapping[str, str]) -> PageLayout:
    named = {fold(label): metric for label, metric in labels.items() if metric}
    passed = tuple(label for label, metric in labels.items() if not metric)
    return replace(layout, labels={**layout.labels, **named}, ignore=(*layout.ignore, *passed))


# --- whose page, which day --------------------------------------------------------------------------------------------


def _possible(workspace: Workspace, dropped: Dropped) -> Sequence[PageLayout]:
    choices = dropped.choices
    family = SHARED if choices.platform in SHARED else (choices.platform,)
    return [
        layout
        for layout in workspace.page_layouts
        if choices.layout in ("", layout.id) and (not choices.platform or layout.platform in family)
    ]


def _placed(connection: Connection, dropped: Dropped, page: ScorePage, day: str) -> ImportPlan:
    """A plan with all values that knows its shop and platform as far as they can be told."""
    choices = dropped.choices
    shop = choices.shop or page.shop
    own = not page.competitors or any(one.own for one in shops.find_shops(connection, shop))
    entries = [Entry(day, value.metric, value.value) for value in page.values]
    plan = plan_entries(
        source_of(dropped, alone=True), entries, shop=shop, platform=choices.platform or page.platform,
        layout=page.layout, own=own,
    )  # fmt: skip
    if not shop:
        plan = replace(plan, status=FileStatus.AMBIGUOUS, trouble=Trouble("shop.unclear"))
    if not shop and page.competitors:  # the only own shop is not meant
        return plan
    (placed,) = import_owners.placed(connection, [plan], replace(choices, shop=""))
    return placed


# --- what is doubtful ---------------------------------------------------------------------------------------------------


def _judged(
    connection: Connection, workspace: Workspace, page: ScorePage, day: str, plan: ImportPlan, dropped: Dropped,
    learned: frozenset[str],
) -> tuple[JudgedValue, ...]:  # fmt: skip
    """Every value with all doubts about it; a correction is judged in the place of what was read."""
    answers = dropped.answers
    taken = {value.metric: answers.values.get(value.metric, value.value) for value in page.values}
    there = {metric: value for metric, value in taken.items() if value is not None}
    before = _before(connection, plan, day, there)
    found = doubts(
        there,
        {metric: one for metric, (one, _) in before.items()},
        workspace.metrics,
        profile=_profile(workspace, page.score, day),
        parts=_parts(_profile(workspace, page.score, day), page, there),
    )
    return tuple(
        _judge(value, taken[value.metric], found.get(value.metric, ()), before.get(value.metric), dropped, learned)
        for value in page.values
    )


def _judge(
    seen: PageValue, value: float | None, found: Sequence[str], before: tuple[Before, str] | None, dropped: Dropped,
    learned: frozenset[str],
) -> JudgedValue:  # fmt: skip
    corrected = seen.metric in dropped.answers.values
    flags = set(found) if corrected else {*found, *seen.flags}
    return JudgedValue(
        seen,
        value,
        () if value is None else tuple(flag for flag in FLAGS if flag in flags),
        seen.metric in dropped.answers.accepted,
        before[0].value if before else None,
        before[1] if before else "",
        seen.metric in learned,
    )


def _before(
    connection: Connection, plan: ImportPlan, day: str, values: Mapping[str, float]
) -> dict[str, tuple[Before, str]]:
    """The last stored value of each metric before the day, with how long ago it was and its day."""
    found = shops.find_shops(connection, plan.shop, plan.platform) if plan.shop and day else ()
    if not found:
        return {}
    shop, that_day = found[0].id, date.fromisoformat(day)
    newest = observations.latest(
        connection, [shop], list(values), on_or_before=date.fromordinal(that_day.toordinal() - 1)
    )
    return {
        metric: (Before(one.value, (that_day - one.day).days), one.day.isoformat())
        for (_, metric), one in newest.items()
    }


def _profile(workspace: Workspace, score: str, day: str) -> ScoreProfile | None:
    if not any(one.id == score for one in workspace.profiles.versions):
        return None
    return workspace.profiles.on(score, date.fromisoformat(day) if day else workspace.today())


def _parts(profile: ScoreProfile | None, page: ScorePage, values: Mapping[str, float]) -> Parts:
    """Weights that the page itself prints beside its dimensions, where they make a whole, and points added or taken."""
    percents = _weights(page)
    metrics = own_rules.groups_of(profile).get(own_rules.TOTAL, ()) if profile else ()
    there = [percents[metric] for metric in metrics if metric in percents]
    whole = len(there) == len(metrics) > 0 and own_rules.is_whole(there)
    shares = {metric.partition(".")[2]: percents[metric] / sum(there) for metric in metrics} if whole else {}
    return Parts(shares, values.get(f"{page.score}.bonus"), values.get(f"{page.score}.deduction"))


def _weights(page: ScorePage) -> dict[str, float]:
    """Percent by metric id, as the page prints them; what it gives twice and differently is not known."""
    found: dict[str, set[float]] = {}
    for extra in page.extras:
        if extra.kind == "weight" and extra.value is not None and extra.metric:
            found.setdefault(extra.metric, set()).add(extra.value)
    return {metric: percents.pop() for metric, percents in found.items() if len(percents) == 1}


# --- the plan -------------------------------------------------------------------------------------------------------------


def _settled(workspace: Workspace, placed: ImportPlan, judged: JudgedPage) -> ImportPlan:
    """The plan of the values that are taken, asking the first question that is open."""
    taken = [value for value in judged.values if value.value is not None]
    entries = [Entry(judged.day, value.seen.metric, value.value) for value in taken if value.value is not None]
    own = placed.records[0].own if placed.records else True
    peers = _peers(workspace.metrics, judged) if placed.records else {}
    entries += peers
    if own and placed.records:
        entries += own_rules.page_weights(
            _profile(workspace, judged.page.score, judged.day), judged.day, _weights(judged.page)
        )
    whole = len(taken) == len(judged.values) and not judged.answers.values
    plan = plan_entries(
        replace(placed.source, alone=whole), entries, shop=placed.shop, platform=placed.platform,
        layout=placed.layout, own=own, digits={} if own else _digits(taken, peers),
    )  # fmt: skip
    trouble = _question(workspace, placed, judged, bool(taken))
    return replace(
        plan,
        status=FileStatus.AMBIGUOUS if trouble else FileStatus.READY,
        trouble=trouble,
        page=judged,
        unknown_columns=tuple(label.label for label in judged.page.unread),
        checks=_checks(workspace, judged),
    )


def _question(workspace: Workspace, placed: ImportPlan, judged: JudgedPage, any_taken: bool) -> Trouble | None:
    if not any_taken:
        return Trouble("page.nothing_taken", {"name": placed.source.name})
    if not judged.day:
        return Trouble("day.unclear", {"suggestion": workspace.today().isoformat()})
    if placed.trouble is not None:
        return placed.trouble
    if judged.open:
        return Trouble("page.doubtful", {"count": len(judged.open), "name": placed.source.name})
    return None


def _checks(workspace: Workspace, judged: JudgedPage) -> tuple[Check, ...]:
    today = workspace.today().isoformat()
    if judged.day > today:
        return (Check(CheckLevel.WARN, "days.future", {"days": (judged.day,), "rows": (), "today": today}),)
    return ()


def _digits(taken: Sequence[JudgedValue], peers: Mapping[Entry, str]) -> dict[str, int]:
    """The digits that the page prints of each value; a correction may have more of them, but does not take any away."""
    of_values = {
        one.seen.metric: max(digits_of(one.seen.text, one.seen.printed), needed_digits(one.value or 0.0))
        for one in taken
    }
    return of_values | {digits_key(e.metric, e.subject): digits_of(text, e.value) for e, text in peers.items()}


def _peers(metrics: Mapping[str, Metric], judged: JudgedPage) -> dict[Entry, str]:
    """What the page says of the peers beside a metric, once each, and how it stands there."""
    found: dict[tuple[str, str], tuple[Entry, str]] = {}
    for extra in judged.page.extras:
        subject, metric = _peer_subject(judged.page, extra), metrics.get(extra.metric)
        if not subject or metric is None or extra.value is None or not judged.day:
            continue
        low, high = (-100.0, 100.0) if subject in PERCENTS else metric.scale or (0.0, float("inf"))
        if low <= extra.value <= high:
            entry = Entry(judged.day, metric.id, extra.value, "peer", subject)
            found.setdefault((metric.id, subject), (entry, extra.text))
    return dict(found.values())


def _peer_subject(page: ScorePage, extra: PageExtra) -> str:
    """Whose value something beside a metric is, "" where it is none of the peers'.

    高于同行 x % is a distance on the scale of the score, as is a bare 高于 x % on a page for buyers; 高于行业 x % beside an average is
    a share of that.
    """
    told = "against_peers" if says_of_peers(extra, competitors=page.competitors) else extra.kind
    subject = PEERS.get(told, "")
    if subject not in PERCENTS:  # means of the trade are kept of the own shop
        return "" if page.competitors else subject
    is_percent = extra.unit == "%" or "持平" in extra.text
    return subject if is_percent and (subject == BEATEN or page.competitors or "同行" in extra.text) else ""


def _implied(page: ScorePage, metrics: Mapping[str, Metric]) -> dict[str, float]:
    """The peers' averages behind 高于同行 x % of scores of five points, where the page does not print them itself.

    高于行业 x % is something else: pages that print it beside an average mean x % of that average.
    """
    values = {value.metric: value.value for value in page.values}
    printed = {extra.metric for extra in page.extras if extra.kind == "peer_average"}
    found: dict[str, float] = {}
    for extra in page.extras:
        scale = metrics[extra.metric].scale if extra.metric in metrics else None
        told = (
            extra.kind == "against_peers"
            and extra.unit == "%"
            and "同行" in extra.text
            and extra.value is not None
            and extra.value > 0
        )
        if told and scale == STARS and extra.metric in values and extra.metric not in printed:
            average = implied_peer_average(values[extra.metric], extra.value or 0.0)
            if average is not None and average >= STARS[0]:
                found[extra.metric] = average
    return found
