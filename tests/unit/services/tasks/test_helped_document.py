from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.services.tasks.helped_document import helped_document
from tests.gui import effect_views as views


def test_the_page_as_a_table_has_every_task_its_interval_and_its_sentence() -> None:
    view = views.view(*views.every())
    report = helped_document(view)
    head, table, note = report.blocks
    assert (head, note) == (Paragraph(view.head), Paragraph(view.notes[0], quiet=True))
    assert isinstance(table, Table)
    assert len(table.rows) == len(view.effects)
    first, *_, last = table.rows
    assert first == (
        "L03", "Change couriers that pick up late", "Logistics", "Warehouse", views.better().started_on, "Logistics speed",
        "4.31", "4.46", 0.15, 0.06, 0.24, "Better", views.better().words,
    )  # fmt: skip
    assert (last[3], last[6:11], last[11]) == ("—", (None,) * 5, "No metric")
    assert report.subtitle.endswith("as of 2026-10-31")
