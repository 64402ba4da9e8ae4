"""`shops`, `scores`, `status`, `tasks`, `compare`, `reviews`: what is stored and what the program says of it."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from seller_toolkit.app.cli.answers import Answer, UsageError
from seller_toolkit.app.cli.compare_answer import compare_answer
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import area_label, grade_label, platform_label, total_label
from seller_toolkit.i18n.translate import language
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import review_inbox, tag_file
from seller_toolkit.services.reviews.review_inbox import JudgedReview
from seller_toolkit.services.rivals import comparison
from seller_toolkit.services.rivals.comparison import CompareView
from seller_toolkit.services.scores import provenance, score_trend, standing
from seller_toolkit.services.scores.line_words import line_sentence
from seller_toolkit.services.scores.outlook import with_outlook
from seller_toolkit.services.scores.provenance import ChangedValue
from seller_toolkit.services.scores.score_trend import ScoreLine
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.tasks import task_list
from seller_toolkit.services.tasks.task_list import ChecklistView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import corrections
from seller_toolkit.store.corrections import Correction


def run_shops(workspace: Workspace, _options: argparse.Namespace) -> Answer:
    """Every shop of the store."""
    found = shop_list.shop_list(JobContext(), workspace).value.shops
    document = {"shops": [{"name": s.name, "platform": s.platform, "own": s.own} for s in found]}
    return Answer(document, [f"{s.name}  {platform_label(s.platform)}" for s in found])


def run_scores(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Stored shop-level values, each with the file and row that it came from."""
    check_profile(workspace, options)
    first, last = days_of(options)
    found = shop_list.find_shops(workspace, options.shop, options.platform)
    lines: list[ScoreLine] = []
    changed: list[Correction] = []
    with workspace.store.read() as connection:
        for shop in found:
            lines += score_trend.shop_series(workspace, connection, shop, first, last)
            if options.changes:
                changed += corrections.of_shop(connection, shop.id, first=first, last=last)
    if options.profile:
        lines = [line for line in lines if line.metric.startswith(f"{options.profile}.")]
        changed = [one for one in changed if one.metric.startswith(f"{options.profile}.")]
    document: dict[str, Any] = {"shop": found[0].name, "series": [_series_document(line) for line in lines]}
    words = [f"{line.label}: {number(line.points[-1].value, line.digits)} ({line.points[-1].day})" for line in lines]
    if options.changes:
        document["changes"] = [_change_document(one) for one in changed]
        words = [_change_line(one) for one in provenance.changed_values(workspace, changed)]
    return Answer(document, words)


def _change_document(one: Correction) -> dict[str, Any]:
    return {
        "day": one.day,
        "metric": one.metric,
        "old": one.old,
        "new": one.new,
        "file_old": one.old_file,
        "row_old": one.old_row,
        "file_new": one.file,
        "batch": one.batch,
        "at": one.at,
    }


def _change_line(one: ChangedValue) -> str:
    return f"{one.day}  {one.label}: {one.old} ({one.old_file}) → {one.new} ({one.file})"


def run_status(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Scores against thresholds, as if assessed today."""
    check_profile(workspace, options)
    stands = []
    with workspace.store.read() as connection:
        for shop in own_shops(workspace, options):
            found = standing.standing(workspace, connection, shop, profile_id=options.profile, with_causes=False)
            if found is not None:
                stands.append(with_outlook(connection, found))
    return Answer(
        {"shops": [_standing_document(one) for one in stands]}, [w for one in stands for w in _standing_lines(one)]
    )


def run_tasks(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The tasks: proposed ones first."""
    lines = [line for view in checklists(workspace, options) for line in view.lines]
    document = {
        "tasks": [
            {
                "id": line.id,
                "title": line.title,
                "area": line.area,
                "dimension": line.dimension or None,
                "state": line.state.value,
                "owner": line.owner or None,
                "due": line.due,
                "reason": line.reason or None,
            }
            for line in lines
        ]
    }
    return Answer(document, [f"{line.id}  [{area_label(line.area)}] {line.title}  {line.reason}" for line in lines])


def run_compare(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The competitor table."""
    return compare_answer(compare_views(workspace, options))


def compare_views(workspace: Workspace, options: argparse.Namespace) -> list[CompareView]:
    """The comparison for each shop of the name that the options give, else for the first own shop."""
    check_profile(workspace, options)
    context, profile, platform = JobContext(), options.profile, options.platform
    if not options.shop:
        views = [comparison.comparison(context, workspace, None, profile, platform=platform).value]
    else:
        found = shop_list.find_shops(workspace, options.shop, platform)
        views = [comparison.comparison(context, workspace, shop.id, profile).value for shop in found]
    fitting = [view for view in views if view.profile and profile in ("", view.profile.id)] or views[:1]
    return [comparison.of_category(view, options.category) for view in fitting] if options.category else fitting


def checklists(workspace: Workspace, options: argparse.Namespace) -> list[ChecklistView]:
    """The tasks of each shop that is meant, for `tasks` and `checklist` alike."""
    check_profile(workspace, options)
    found = own_shops(workspace, options)
    return [task_list.checklist(JobContext(), workspace, shop.id, options.profile).value for shop in found]


def run_reviews(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Reviews with tags, grade, nature and deadline, newest first; with --tag-file the texts of a table instead."""
    if options.tag_file:
        return _tag_file(workspace, options)
    aspects = review_inbox.aspect_labels(workspace)
    if options.tag and options.tag not in aspects:
        raise UsageError(f"--tag: {options.tag!r} is none of {', '.join(aspects)}")
    shops = own_shops(workspace, options)

    def passes(one: JudgedReview) -> bool:
        tagged = not options.tag or any(tag.aspect == options.tag for tag in one.tags.aspects)
        return tagged and options.grade in (None, "", one.grade.value)

    found = review_inbox.judged(
        JobContext(), workspace, shops, search=options.search, passes=passes, limit=options.limit
    )
    lines = [f"{_stars(one)} {grade_label(one.grade.value)}  {one.review.text[:60]}" for one in found]
    return Answer({"reviews": [_review_document(one) for one in found]}, lines)


def _tag_file(workspace: Workspace, options: argparse.Namespace) -> Answer:
    if not options.column or not options.out:
        raise UsageError("--tag-file wants --column and --out")
    target = Path(options.out)
    source, alone = Path(options.tag_file), options.words_only
    rows = tag_file.tag_file(JobContext(), workspace, source, options.column, target, words_only=alone).value
    return Answer({"file": str(target), "rows": rows}, [f"{target}  {rows:,}"])


def own_shops(workspace: Workspace, options: argparse.Namespace) -> Sequence[Shop]:
    """The shops of the name given (on every platform unless one is given), else all own ones."""
    if options.shop:
        return shop_list.find_shops(workspace, options.shop, options.platform)
    own = shop_list.shop_list(JobContext(), workspace).value.own
    return [shop for shop in own if not options.platform or shop.platform == options.platform]


def check_profile(workspace: Workspace, options: argparse.Namespace) -> None:
    """Refuse a score that the program does not know, rather than answer for another one."""
    known = dict.fromkeys(version.id for version in workspace.profiles.versions)
    if options.profile and options.profile not in known:
        raise UserError("profile.unknown", profile=options.profile, known=", ".join(known))


def days_of(options: argparse.Namespace) -> tuple[date | None, date | None]:
    """The days of --from and --to, None where they were left out."""
    first, last = day_of(options.first, "--from"), day_of(options.last, "--to")
    if first and last and first > last:
        raise UsageError(f"--from {first} is after --to {last}")
    return first, last


def day_of(text: str, option: str) -> date | None:
    """The day that an option gives, None when it was left out."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{option}: {text!r} is not a day like 2026-11-20") from error


# --- documents ----------------------------------------------------------------------------------------------------


def _series_document(line: ScoreLine) -> dict[str, Any]:
    return {
        "metric": line.metric,
        "dimension": line.dimension or None,
        "points": [
            {
                "day": point.day,
                "value": point.value,
                "numerator": point.numerator,
                "denominator": point.denominator,
                "file": point.file,
                "row": point.row,
            }
            for point in line.points
        ],
    }


def _standing_document(stand: Standing) -> dict[str, Any]:
    profile = stand.profile
    return {
        "shop": stand.shop.name,
        "platform": stand.shop.platform,
        "profile": profile.id,
        "total": stand.value(profile.total.id) if profile.total else None,
        "dimensions": {d.id: stand.value(profile.score_metric(d.id)) for d in profile.dimensions},
        "thresholds": [
            {
                "id": status.threshold.id,
                "value": status.threshold.value,
                "margin": status.margin,
                "state": status.state,
                "chance": status.chance,
                "consequence": status.threshold.consequence.of(language()),
                "now": status.value,
                "next_day": status.next_day,
                "days_left": status.days_left,
                "verdict": status.verdict,
                "missed": status.missed,
                "missing": status.missing,
                "room": status.room,
                "fails_next": status.fails_next,
                "samples": [{"day": s.day, "value": s.value, "met": s.met} for s in status.samples],
            }
            for status in stand.lines
        ],
    }


def _standing_lines(stand: Standing) -> list[str]:
    profile, digits = stand.profile, stand.profile.decimals
    lines = [f"{stand.shop.name}  {profile.label.of(language())} {profile.version}"]
    for metric in profile.score_ids:
        value = stand.value(metric)
        if value is not None:
            is_total = metric == profile.score_metric("total")
            label = total_label() if is_total else profile.metric(metric).label.of(language())
            lines.append(f"    {label} {number(value, digits)}")
    return lines + [line_sentence(status, digits) for status in stand.lines]


def _review_document(one: JudgedReview) -> dict[str, Any]:
    text = one.review.text
    whole = f"{text}\n{one.review.appended_text}"  # what was added later gives evidence too
    return {
        "id": one.review.number,
        "day": one.review.written_at.date() if one.review.written_at else None,
        "stars": one.review.stars,
        "text": text,
        "polarity": one.tags.polarity.value,
        "aspects": [
            {
                "aspect": tag.aspect,
                "polarity": tag.polarity.value,
                "evidence": [whole[start:end] for start, end in tag.spans],
            }
            for tag in one.tags.aspects
        ],
        "grade": one.grade.value,
        "nature": one.nature.value if one.nature else None,
        "deadline": one.deadline,
    }


def _stars(one: JudgedReview) -> str:
    return f"{one.review.stars:.0f}★" if one.review.stars else "—"


COMMANDS = {
    "shops": run_shops,
    "scores": run_scores,
    "status": run_status,
    "tasks": run_tasks,
    "reviews": run_reviews,
}
"""The commands of this module by their names."""
