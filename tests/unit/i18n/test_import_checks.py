from seller_toolkit.domain.imports import Check, CheckLevel, Recognised
from seller_toolkit.i18n.import_checks import import_check_text, level_word, recognised_text


def test_numbers_days_and_long_lists_are_written_for_people():
    check = Check(CheckLevel.WARN, "totals.differ", {"column": "支付金额", "total": 9000.0, "sum": 5400.5})
    words = import_check_text(check)
    assert words.startswith("The total row says 9,000 for 支付金额, but its rows add up to 5,400.50.")
    off = Check(CheckLevel.WARN, "values.off_scale", {"columns": ("甲", "乙"), "rows": tuple(range(2, 9))})
    assert import_check_text(off) == (
        "Values outside the scale in 甲, 乙 are left out. Look at: row 2, row 3, row 4, row 5 and 3 more"
    )


def test_a_block_has_the_sentence_of_its_trouble():
    block = Check(CheckLevel.BLOCK, "rows.all_rejected", {"count": 1200})
    assert import_check_text(block).startswith("None of the 1,200 rows can be read")
    assert [level_word(level) for level in CheckLevel] == ["Stop", "Look", "Note"]


def test_how_sure_and_why_in_one_line():
    assert recognised_text(Recognised("titles", 11, 13), ("甲", "乙")) == (
        "Recognised by its headings: 11 of 13 columns known · not read: 甲, 乙"
    )
    assert recognised_text(Recognised("mapping", 3, 3), ()) == "Read as the columns were matched: 3 of 3 columns known"
