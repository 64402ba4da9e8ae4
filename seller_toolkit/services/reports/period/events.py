"""The chapter on events: what happened in the period, what it did to the scores, which rules began."""

from collections.abc import Iterator

from seller_toolkit.i18n.translate import language
from seller_toolkit.reports.builders.period.events import EventRow, EventsChapter, RuleRow
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.reading import ShopRead
from seller_toolkit.services.scores.event_log import events_view
from seller_toolkit.services.workspace import Workspace


def events_chapter(context: JobContext, workspace: Workspace, read: ShopRead) -> EventsChapter | None:
    """The events of the period, those to come in it too, as the event list judges them; None where nothing happened."""
    first, last = read.period.first, read.period.last
    view = events_view(context.silent(), workspace, read.shop.id, first=first, last=last).value
    happened = tuple(
        EventRow(line.event.day, line.kind_label, line.event.title, line.effect.words if line.effect else "")
        for line in reversed(view.lines)
    )
    rules = tuple(sorted(_rules(workspace, read), key=lambda rule: rule.day))
    return EventsChapter(happened, rules) if happened or rules else None


def _rules(workspace: Workspace, read: ShopRead) -> Iterator[RuleRow]:
    """Versions that took an earlier one's place; a score's first version replaces none."""
    for stand in read.stands:
        versions = [one for one in workspace.profiles.versions if one.id == stand.profile.id]
        for one in versions[1:]:
            if read.period.first <= one.valid_from <= read.period.last:
                yield RuleRow(one.valid_from, one.label.of(language()), one.version, one.confidence.verified)
