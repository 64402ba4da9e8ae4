from seller_toolkit.gui.drafts import MOST, Drafts


def test_the_latest_texts_are_kept_until_they_are_used(qapp):
    drafts, told = Drafts(), []
    drafts.changed.connect(lambda: told.append(dict(drafts.texts)))
    drafts.typed("new-task", "一")
    drafts.typed("new-task", "一")
    drafts.typed("new-task", "一二")
    assert [list(texts.values()) for texts in told] == [["一"], ["一二"]]
    drafts.typed("new-task", "  ")
    drafts.done("new-task")
    assert drafts.of("new-task") == ""
    assert len(told) == 3
    for number in range(MOST + 5):
        drafts.typed(f"reply:{number}", "x")
    assert len(drafts.texts) == MOST
    assert drafts.of("reply:4") == ""


def test_what_was_typed_since_the_start_counts_more_than_what_was_left(qapp):
    drafts = Drafts()
    drafts.typed("new-task", "new")
    drafts.take_over({"new-task": "old", "reply:1": "left"})
    assert drafts.texts == {"new-task": "new", "reply:1": "left"}
