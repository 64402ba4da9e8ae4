"""What the import tab shows beside the files that wait: what was imported, which days are there, what to bring."""

from collections.abc import Mapping
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Batch
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.coverage import KINDS, CoverageView, coverage, kind_label, which_file
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND, OWN_RULES
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches

MAPPING = "mapping"  # the layout id of files that the user has matched


@dataclass(frozen=True)
class Export:
    """A kind of data and where each platform hides it: platform id → which file to export."""

    kind: str
    label: str
    files: Mapping[str, str]


@dataclass(frozen=True)
class ImportLog:
    """History (the newest first), coverage, the words for layouts by their id, and what to bring."""

    batches: tuple[Batch, ...]
    coverage: CoverageView
    layouts: Mapping[str, str]
    exports: tuple[Export, ...]


def import_log(context: JobContext, workspace: Workspace, shop_id: int | None = None) -> Outcome[ImportLog]:
    """The whole history; the coverage is of `shop_id`, or of all own shops."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = batches.history(connection)
    days = coverage(context, workspace, shop_id).value
    return Outcome(ImportLog(found, days, layout_labels(workspace), exports()))


def layout_labels(workspace: Workspace) -> Mapping[str, str]:
    """Layout id → its name in the language in force."""
    labels = {layout.id: layout.label.of(language()) for layout in workspace.layouts}
    own = {
        MAPPING: translate("Import", "Own mapping"),
        BY_HAND: translate("Import", "Typed scores"),
        OWN_RULES: translate("Import", "Own score rules"),
    }
    return labels | own


def exports() -> tuple[Export, ...]:
    """What to bring, in the order in which it helps most."""
    wanted = (*KINDS, "competitors")
    return tuple(Export(kind, _label(kind), {p: which_file(kind, p) for p in ("tmall", "douyin")}) for kind in wanted)


def _label(kind: str) -> str:
    return translate("Import", "Competitors") if kind == "competitors" else kind_label(kind)
