"""Why something got worse, as the rest of a sentence: what the rows behind a score say, else that nobody knows."""

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.i18n.formats import arrowed, measured
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.scores.change_evidence import Question
from seller_toolkit.services.scores.score_change import ChangeView, explained
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches
from seller_toolkit.store.connection import Connection


def why(workspace: Workspace, connection: Connection, stand: Standing, finding: Finding) -> str:
    """What stands behind a finding; "" where its own sentence says it already (a topic, a late courier).

    Of a score's fall the rows are counted, which takes long: the answer is kept until something is imported or undone.
    """
    if finding.kind is FindingKind.TOPIC or finding.params.get("courier"):
        return ""
    change = _counted(workspace, connection, stand, finding) if finding.metric in stand.profile.score_ids else None
    if change is not None and change.causes:
        first = change.causes[0]
        return translate("Brief", "{title}: {words}").format(title=first.title, words=first.words)
    if change is not None and change.rules:
        return translate("Brief", "the rules of the score changed in between")
    return _biggest_part(change) or unknown_words()


def unknown_words() -> str:
    """What is said where the data do not tell why."""
    return translate("Brief", "why is not known from the data")


def _counted(workspace: Workspace, connection: Connection, stand: Standing, finding: Finding) -> ChangeView | None:
    """The change of the finding's days taken apart, by weights that need no inferring."""
    if finding.since is None or finding.until is None:
        return None
    target = finding.dimension or "total"
    asked = Question(stand.shop, stand.profile, target, finding.since, finding.until, {})
    days = (target, finding.since, finding.until)
    key = (workspace.store, workspace.profiles, stand.profile.id, language(), batches.stamp(connection), days)
    return workspace.kept_for(
        f"why {target} of shop {stand.shop.id} fell", key, lambda: explained(workspace, connection, asked, stand.series)
    )


def _biggest_part(change: ChangeView | None) -> str:
    """What moved a score most, where the weights are known."""
    part = next((one for one in change.parts if one.helped), None) if change is not None and change.weighted else None
    if change is None or part is None or part.value is None:
        return ""
    return translate("Brief", "most of it: {part} {before} → {now} ({share})").format(
        part=part.label,
        before=measured(part.before, part.unit, part.digits),
        now=measured(part.now, part.unit, part.digits),
        share=arrowed(part.value, max(change.digits, 2)),
    )
