"""Pictures of the work lists and of the rows behind a number."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.gui.dialogs.evidence import HEIGHT, WIDTH, EvidenceDialog
from seller_toolkit.gui.tabs.trend.work_panel import LISTS, WorkPanel
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.scores.evidence import EvidenceAt

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


def shoot_evidence(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Every list of the Tmall shop and the flagged one of the Douyin shop; parcels, reviews and cases behind a number."""
    tmall, douyin = (shop.id for shop in window.selection.shops)
    panel = WorkPanel(studio.kit)
    page = studio.kit.page(panel, None)
    page.resize(studio.size[0] - 81, studio.size[1] - 80)
    page.show()
    for shop, kind in ((douyin, "items"), *((tmall, kind) for kind in LISTS)):
        period = Period(first=SEPTEMBER[0], last=SEPTEMBER[1])
        view = score_desk.work_list(JobContext(), studio.workspace, shop, kind, period).value
        panel.show_view(view)
        panel.table.selectRow(0)
        studio.settle()
        studio.grab(page, folder / f"work-{kind}-{'tmall' if shop == tmall else 'douyin'}-{name}.png")
    page.close()
    for at in (
        EvidenceAt(tmall, "parcel", *SEPTEMBER, courier="申通快递", province="广东"),
        EvidenceAt(tmall, "review", *SEPTEMBER, "complaint"),
        EvidenceAt(douyin, "after_sale", *SEPTEMBER, "quality"),
    ):
        view = score_desk.evidence(JobContext(), studio.workspace, at).value
        dialog = EvidenceDialog.tell(studio.kit, window, view, export=lambda: None, open_source=lambda _place: None)
        room = studio.size  # the screen that is drawn on here is smaller than the one that is meant
        dialog.resize(min(WIDTH, room[0] - 24), min(HEIGHT, dialog.height(), room[1] - 48))
        studio.take(dialog, folder / f"dialog-evidence-{at.kind}-{name}.png")
