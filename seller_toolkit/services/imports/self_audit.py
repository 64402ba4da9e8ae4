"""The self-audit of a shop: the questions that the program asks, and the score that the answers give."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Receipt, SourceFile
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.questionnaires import Answer, Questionnaire
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection

TOTAL = "total"


@dataclass(frozen=True)
class AuditQuestion:
    """A question in words."""

    id: str
    text: str


@dataclass(frozen=True)
class AuditSection:
    """The questions of one dimension; `last` is its score of the last time, None where it was never answered."""

    dimension: str
    label: str
    questions: tuple[AuditQuestion, ...]
    last: float | None = None


@dataclass(frozen=True)
class SelfAudit:
    """What is asked about a shop. `day` is the day that answers count for, `answered` that of the last ones.

    `today` are the scores stored for `day`, by dimension: what is not answered again keeps its score of the day.
    """

    shop: Shop
    day: date
    answered: date | None
    sections: tuple[AuditSection, ...]
    questions: Questionnaire
    today: Mapping[str, float]

    def scores(self, answers: Mapping[str, Answer]) -> dict[str, float]:
        """What these answers give: by dimension from 0 to 100, and "total" once every dimension has a score."""
        found = self.questions.scores(answers)
        total = self.questions.total({**self.today, **found})
        return found if total is None else {**found, TOTAL: total}


def self_audit(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[SelfAudit]:
    """The questions for one shop, with the scores of the last time.

    Raises:
        UserError: the shop is gone.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(_view(workspace, connection, shops.get_shop(connection, shop_id)))


def save(
    context: JobContext, workspace: Workspace, shop_id: int, answers: Mapping[str, Answer]
) -> Outcome[tuple[Receipt, ...]]:
    """Store the scores of the answers as one batch, which the history can take back.

    Raises:
        UserError: the shop is gone; `audit.no_answers`.
    """
    if not answers:
        raise UserError("audit.no_answers")
    with workspace.store.read() as connection:
        view = _view(workspace, connection, shops.get_shop(connection, shop_id))
    profile = view.questions.profile
    scores = view.scores(answers)
    entries = [Entry(f"{view.day:%Y-%m-%d}", f"{profile}.{name}", value) for name, value in scores.items()]
    said = repr((workspace.now(), workspace.store.writes, shop_id, sorted(answers.items(), key=str))).encode()
    name = translate("Audit", "Self-audit {time}").format(time=f"{workspace.now():%H.%M}")
    source = SourceFile(name, "", hashlib.sha256(said).hexdigest(), len(said))
    plan = plan_entries(source, entries, shop=view.shop.name, platform=view.shop.platform, layout=BY_HAND)
    return import_files.commit(context, workspace, [plan])


def _view(workspace: Workspace, connection: Connection, shop: Shop) -> SelfAudit:
    questions = workspace.self_audit
    day = workspace.today_of(shop)
    profile = workspace.profiles.on(questions.profile, day)
    newest = observations.latest(connection, (shop.id,), profile.score_ids)
    last = {metric.rpartition(".")[2]: found for (_, metric), found in newest.items()}
    return SelfAudit(
        shop=shop,
        day=day,
        answered=max((found.day for found in last.values()), default=None),
        sections=tuple(
            _section(questions, profile, name, last[name].value if name in last else None)
            for name in questions.dimensions
        ),
        questions=questions,
        today={name: found.value for name, found in last.items() if found.day == day and name != TOTAL},
    )


def _section(questions: Questionnaire, profile: ScoreProfile, dimension: str, last: float | None) -> AuditSection:
    asked = tuple(AuditQuestion(one.id, one.text.of(language())) for one in questions.of(dimension))
    return AuditSection(dimension, profile.dimension(dimension).label.of(language()), asked, last)
