"""Deeds that are known by what they changed: what the user said is looked at before and after, so that it can be put back.

A deed of this kind needs to know nothing of undoing: here stands what it may change.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from seller_toolkit.domain.changes import NOTHING, ChangeSet, Outcome, Part, SettingChange
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed, ImportChange, RowChange
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.reading import judge_again
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, said_rows
from seller_toolkit.store.connection import Connection

T = TypeVar("T")


@dataclass(frozen=True)
class Watched:
    """What a deed may change: `tables` of `said_rows`, `notes` of the table meta, `settings` by their keys.

    `of_review`: its first argument is the review whose rows they are. `types`: it brings typed values as imports, and
    answers with their receipts.
    """

    tables: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    of_review: bool = False
    types: bool = False


@dataclass(frozen=True)
class Recorded(Generic[T]):
    """What a deed answers, and what it changed."""

    value: T
    deed: Deed


_MAPPING = Watched(("remembered",))
_EVENT = Watched(("event",))
_CORRECTION = Watched(("review_correction", "review_verdict"), of_review=True)
_PHRASE = Watched(("phrase_rule",))
_TAGS = Watched(("own_tag", "tag_alias", "reason_tag", "tag_label", "phrase_rule"))
_OWN_REPLY = Watched(("own_reply",))
_TYPED = Watched(types=True)

WATCHED: Mapping[str, Watched] = {
    "channel_desk.save_reviews": _TYPED,
    "desk.save_scores": _TYPED,
    "rival_desk.save_values": _TYPED,
    "rules_desk.save_audit": _TYPED,
    "rules_desk.save_rules": _TYPED,
    "desk.rename_mapping": _MAPPING,
    "desk.save_mapping": _MAPPING,
    "desk.forget_mapping": _MAPPING,
    "desk.take_in_mapping": _MAPPING,
    "desk.replace_mapping": _MAPPING,
    "hours_desk.save_working_hours": Watched(
        ("own_day", "clock_rule"), settings=("first_answer_hours", "middling_answer_hours")
    ),
    "learning_desk.correct": _CORRECTION,
    "learning_desk.take_back": _CORRECTION,
    "learning_desk.correct_tag": _CORRECTION,
    "learning_desk.take_back_tag": _CORRECTION,
    "learning_desk.add_rule": _PHRASE,
    "learning_desk.set_rule": _PHRASE,
    "learning_desk.put_aside_offer": Watched(("meta",), notes=("phrases put aside",)),
    "reply_desk.keep_own": _OWN_REPLY,
    "reply_desk.remove_own": _OWN_REPLY,
    "reply_desk.keep_days": Watched(settings=("invitation_days",)),
    "review_desk.set_nature": Watched(("review_verdict",), of_review=True),
    "rival_desk.describe_each": Watched(("shop",)),
    "score_desk.save_event": _EVENT,
    "score_desk.remove_event": _EVENT,
    "score_desk.dismiss_notice": Watched(settings=("notices_put_away",)),
    "tag_desk.save": _TAGS,
    "tag_desk.merge": _TAGS,
    "tag_desk.remove": _TAGS,
    "tag_desk.map_reason": _TAGS,
    "topic_desk.accept_word": _TAGS,
    "topic_desk.ignore_word": Watched(settings=("ignored_topics",)),
}
"""The functions of `services/desks/` that can be recorded."""

_PARTS: Mapping[str, Part] = {"event": Part.EVENTS, "remembered": Part.BATCHES, "shop": Part.COMPETITORS}


def name_of(job: Callable[..., object]) -> str:
    """The key of a desk's function in `WATCHED`."""
    return f"{job.__module__.rpartition('.')[2]}.{job.__name__}"


def recorded(
    context: JobContext, workspace: Workspace, job: Callable[..., Outcome[T]], *arguments: Any  # noqa: ANN401 - the job's own
) -> Outcome[Recorded[T]]:  # fmt: skip
    """Do it, and tell what it changed.

    Raises:
        KeyError: it is not known what the job may change.
    """
    watched = WATCHED[name_of(job)]
    reviews = (arguments[0],) if watched.of_review else ()
    rows, settings = _look(workspace, watched, reviews)
    newest = _newest_import(workspace) if watched.types else 0
    outcome = job(context, workspace, *arguments)
    new_rows, new_settings = _look(workspace, watched, reviews)
    changed = [SettingChange(key, settings[key], new) for key, new in new_settings.items() if new != settings[key]]
    made = _made(outcome.value, newest) if watched.types else ()
    imports = (ImportChange((), made, job, arguments),) if made else ()
    deed = Deed(rows=said_rows.difference(rows, new_rows), settings=tuple(changed), imports=imports)
    return Outcome(Recorded(outcome.value, deed), outcome.changes)


def _look(workspace: Workspace, watched: Watched, reviews: Sequence[int]) -> tuple[said_rows.Look, dict[str, object]]:
    settings = {key: workspace.settings[key] for key in watched.settings}
    if not watched.tables:
        return {}, settings
    with workspace.store.read() as connection:
        return said_rows.look(connection, watched.tables, reviews=reviews, notes=watched.notes), settings


def _newest_import(workspace: Workspace) -> int:
    with workspace.store.read() as connection:
        return batches.stamp(connection)[0]


def _made(receipts: Any, newest: int) -> tuple[int, ...]:  # noqa: ANN401 - one receipt or several
    """The imports that are new; what was there already is not this deed's to undo."""
    several = receipts if isinstance(receipts, Sequence) else (receipts,)
    return tuple(one.batch for one in several if one.batch is not None and one.batch > newest)


# --- back ---------------------------------------------------------------------------------------------------------


def put_back(
    context: JobContext, workspace: Workspace, connection: Connection, changes: Sequence[RowChange]
) -> None:  # fmt: skip
    """Turn every `before` into its `after`, and read the reviews anew of which they tell.

    Raises:
        UserError: "deed.changed_since".
    """
    reviews = said_rows.reviews_of(changes)
    seen = said_rows.seen_of(connection, reviews)
    said_rows.put_back(connection, changes)
    judge_again(context, workspace, connection, reviews)
    said_rows.put_seen_back(connection, changes, seen)


def put_imports_back(
    context: JobContext, workspace: Workspace, changes: Sequence[ImportChange]
) -> Outcome[tuple[ImportChange, ...]]:
    """Undo the imports that are not in `after`, or type their values again; the answer has the numbers that they have now.

    Raises:
        UserError: what undoing an import, or the job itself, raises.
    """
    put, parts = list[ImportChange](), NOTHING
    for one in changes:
        after: tuple[int, ...] = ()
        if one.after:
            newest = _newest_import(workspace)
            outcome = one.job(context, workspace, *one.arguments)
            after, parts = _made(outcome.value, newest), parts | outcome.changes
        if one.before:
            parts |= import_files.undo_all(context, workspace, one.before[::-1]).changes
        put.append(replace(one, after=after))
    return Outcome(tuple(put), parts)


def insist_on_settings(workspace: Workspace, changes: Sequence[SettingChange]) -> None:
    """Raises UserError "deed.changed_since" where a setting is not as `before` says."""
    if any(workspace.settings[one.key] != one.before for one in changes):
        raise UserError("deed.changed_since")


def put_settings_back(workspace: Workspace, changes: Sequence[SettingChange]) -> None:
    """Keep what `after` says of each setting."""
    for one in changes:
        workspace.settings.set(one.key, one.after)


def parts_of(deed: Deed) -> ChangeSet:
    """What screens show of the rows and settings of a deed."""
    of_rows = frozenset(_PARTS.get(one.table, Part.REVIEWS) for one in deed.rows)
    return of_rows | (frozenset({Part.SETTINGS}) if deed.settings else NOTHING)
