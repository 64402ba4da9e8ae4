"""The texts that help with tasks, to read, to copy and on paper."""

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Paragraph, Report
from seller_toolkit.domain.tasks import TextTemplate
from seller_toolkit.i18n.labels import template_kind_label
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


def text_templates(context: JobContext, workspace: Workspace) -> Outcome[tuple[TextTemplate, ...]]:
    """All texts in the order of their files."""
    context.report(0, 1)
    return Outcome(tuple(workspace.templates.values()))


def template_document(context: JobContext, workspace: Workspace, template: TextTemplate) -> Outcome[Report]:
    """A text for paper: when to use it, its lines, and what rules or the law forbid."""
    context.report(0, 1)
    words = language()
    lines = [line for line in template.text.of(words).split("\n") if line.strip()]
    blocks = [Paragraph(template.use.of(words), quiet=True), *(Paragraph(line) for line in lines)]
    if template.note is not None:
        blocks.append(Paragraph(template.note.of(words), quiet=True))
    kind = template_kind_label(template.kind)
    return Outcome(Report(template.title.of(words), kind, "", tuple(blocks), words))
