from datetime import date

from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.comparison import comparison
from seller_toolkit.services.rivals.comparison_document import comparison_document
from tests.unit.services.rival_stories import Stories


def view_of(workspace):
    stories = Stories(workspace)
    own, rival = stories.shop("我的店", own=True), stories.shop("甲店", category="家纺")
    export, listed = stories.file("own.csv", "dsr_page"), stories.file("list.csv", dsr__description=1)
    stories.values(export, own, 20, dsr__description=4.84)
    stories.values(export, own, 20, "average", dsr__description=4.7)
    stories.values(export, own, 20, "beaten_percent", dsr__description=62.5)
    stories.values(listed, rival, 13, dsr__description=4.6, sales_count=7)
    stories.values(listed, rival, 18, dsr__description=4.8, sales_count=9)
    return comparison(JobContext(), workspace).value


def parts(report):
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    notes = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    titles = [column.title for column in table.columns]
    return [dict(zip(titles, row, strict=True)) for row in table.rows], notes


def test_every_number_with_gap_rank_change_kind_day_and_source(workspace):
    rows, notes = parts(comparison_document(view_of(workspace)))
    assert [row["Shop"] for row in rows] == ["我的店 (own)", "甲店", "Peers' average"]
    rival = rows[1]
    assert [rival[f"Description match{more}"] for more in ("", ": gap to own", ": rank", ": change")] == [
        4.8, -0.04, 2, 0.2,
    ]  # fmt: skip
    assert (rival["Shop sales"], rival["Category"], rival["Level with own"]) == (9, "家纺", "Description match")
    assert (rival["Kind"], rival["As of"], rival["Source"]) == ("as buyers see it", date(2026, 11, 18), "list.csv")
    assert rows[2]["Description match: rank"] is None
    assert notes[-1] == "Description match: above 62.5% of the peers, as the platform says."
    assert any("shops are level" in note for note in notes)


def test_on_paper_there_is_less_beside_each_other_and_the_files_below(workspace):
    rows, notes = parts(comparison_document(view_of(workspace), on_paper=True))
    assert list(rows[0]) == [
        "Rank",
        "Shop",
        "Description match",
        "vs own",
        "Service attitude",
        "Logistics service",
        "As of",
    ]
    assert notes[-1] == "Sources (2026-11-18 to 2026-11-20): own.csv, list.csv."
