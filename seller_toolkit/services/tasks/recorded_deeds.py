"""Deeds that are known by what they changed: what the user said is looked at before and after, so that it can be put back.

A deed of this kind needs to know nothing of undoing: here stands what it may change.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from seller_toolkit.domain.changes import NOTHING, ChangeSet, Outcome, Part, SettingChange
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed, RowChange
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.reading import judge_again
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import said_rows
from seller_toolkit.store.connection import Connection

T = TypeVar("T")


@dataclass(frozen=True)
class Watched:
    """What a deed may change: `tables` of `said_rows`, `notes` of the table meta, `settings` by their keys.

    `of_review`: its first argument is the review whose rows they are.
    """

    tables: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    of_review: bool = False


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

WATCHED: Mapping[str, Watched] = {
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
    outcome = job(context, workspace, *arguments)
    new_rows, new_settings = _look(workspace, watched, reviews)
    changed = [SettingChange(key, settings[key], new) for key, new in new_settings.items() if new != settings[key]]
    deed = Deed(rows=said_rows.difference(rows, new_rows), settings=tuple(changed))
    return Outcome(Recorded(outcome.value, deed), outcome.changes)


def _look(workspace: Workspace, watched: Watched, reviews: Sequence[int]) -> tuple[said_rows.Look, dict[str, object]]:
    settings = {key: workspace.settings[key] for key in watched.settings}
    if not watched.tables:
        return {}, settings
    with workspace.store.read() as connection:
        return said_rows.look(connection, watched.tables, reviews=reviews, notes=watched.notes), settings


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
