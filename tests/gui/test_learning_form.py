"""What was learned and how good the tags are, driven by buttons and keys on a real store."""

import pytest
from PySide6.QtCore import Qt

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.gui.learning_form import LearningForm
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import teaching
from seller_toolkit.store import review_learning
from tests.gui.room import Room
from tests.unit.reviews.learnable import reviews
from tests.unit.services.files import bring, table

JOB = JobContext()


@pytest.fixture
def form(qtbot, kit: Kit, workspace):
    texts, wanted = reviews(160)
    rows = [
        (k, f"{text}第{k}", 5 if good > 0.5 else 1, "2026-11-03")
        for k, (text, good) in enumerate(zip(texts, wanted, strict=True))
    ]
    rows += [(f"x{k}", f"快递太慢了第{k}", 1, "2026-11-03") for k in range(8)]
    head = ("订单编号", "评价内容", "星级", "评价时间")
    bring(workspace, "reviews.csv", table(head, *rows), shop="小店", platform="tmall")
    room = Room(workspace, kit)
    qtbot.addWidget(room)
    made = LearningForm(room, room.context)
    made.notices = room.said
    yield made
    for dialog in (made.difference, made.learned, made.quality):
        if dialog is not None:
            dialog.close()


def versions(form):
    with form._context.workspace.store.read() as connection:
        return review_learning.models(connection)


def first_number(form) -> int:
    with form._context.workspace.store.read() as connection:
        return next(review_learning.in_pieces(connection, 1)).number[0]


def test_what_is_learned_is_shown_before_it_is_kept_and_one_click_leads_back(form):
    form.open_learned()
    assert "own words" in form.learned.state.text()
    assert not form.learned.back.isEnabled()
    form.learned.learn.click()
    assert "of 168" in form.difference.told.text().lower()
    assert [one.active for one in versions(form)] == [False]
    form.difference.keep.click()
    assert [one.active for one in versions(form)] == [True]
    assert "168 own reviews" in form.learned.state.text()
    form._context.dialogs.answer("confirm", True)
    form.learned.back.click()
    assert versions(form) == ()
    assert "own words" in form.learned.state.text()


def test_what_is_not_wanted_is_dropped(form):
    form.open_learned()
    form.learned.learn.click()
    form.difference.leave.click()
    assert versions(form) == ()


def test_a_correction_is_listed_and_taken_back(form):
    teaching.correct(JOB, form._context.workspace, first_number(form), Polarity.NEUTRAL)
    form.open_learned()
    dialog = form.learned
    assert dialog.corrections.cells.rowCount() == 1
    dialog.corrections.select_row_id(first_number(form))
    dialog._allow()
    dialog.take_back.click()
    assert dialog.corrections.cells.rowCount() == 0


def test_a_phrase_is_offered_with_its_difference_and_rests(form):
    form.open_learned()
    form.offer_rule("第1", "page", -1)
    form.difference.keep.click()
    dialog = form.learned
    assert dialog.rules.cells.rowCount() == 1
    dialog.rules.select_row_id(1)
    dialog._allow()
    dialog.rest.click()
    with form._context.workspace.store.read() as connection:
        assert [rule.active for rule in review_learning.rules(connection)] == [False]


def test_with_too_little_nothing_is_proposed(qtbot, kit, workspace):
    room = Room(workspace, kit)
    qtbot.addWidget(room)
    form = LearningForm(room, room.context)
    heard = []
    form._context.wishes.notice.connect(heard.append)
    form.open_learned()
    form.learned.learn.click()
    assert "too few" in heard[0]
    assert form.learned.learn.isEnabled()
    form.learned.close()


def test_samples_are_labelled_by_keys_and_one_can_go_back(form, qtbot):
    form._window.show()
    form.open_quality()
    dialog = form.quality
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.tags.select_row_id("logistics")
    dialog.tag_wished.emit("logistics")
    assert "Does it complain" in dialog.question.text()
    asked = len(dialog._samples)
    for _ in range(asked):
        late = "快递太慢" in dialog.text.text()
        qtbot.keyClick(dialog.tags, Qt.Key.Key_1 if late else Qt.Key.Key_2)
    line = next(one for one in dialog._lines if one.tag == "logistics")
    assert line.labelled == asked
    assert line.quality.precision.value == 1
    assert "this round" in dialog.question.text()
    dialog.undo.click()
    assert next(one for one in dialog._lines if one.tag == "logistics").labelled == asked - 1
    dialog.skip.click()
    assert not dialog.yes.isEnabled()


def racks(form):
    """Three reviews whose tag 物流 was taken away for the same words."""
    workspace = form._context.workspace
    rows = [(f"r{k}", f"{begin}快递架太差了", 1, "2026-11-03") for k, begin in enumerate(("这个", "那个", "蓝色"))]
    bring(
        workspace, "more.csv", table(("订单编号", "评价内容", "星级", "评价时间"), *rows), shop="小店", platform="tmall"
    )
    with workspace.store.read() as connection:
        found = [
            (n, t)
            for piece in review_learning.in_pieces(connection, 500)
            for n, t in zip(piece.number, piece.text, strict=True)
        ]
    numbers = [number for number, text in found if "快递架" in text]
    for number in numbers:
        teaching.correct_tag(JOB, workspace, number, "logistics", None)
    return numbers


def rules(form):
    with form._context.workspace.store.read() as connection:
        return [(rule.words, rule.tag, rule.tone) for rule in review_learning.rules(connection)]


def test_words_of_a_correction_are_asked_for_and_their_difference_is_shown(form):
    number = racks(form)[0]
    form.ask_phrase(number, "logistics")
    dialog = form.phrase
    assert dialog.windowTitle() == "Which words do not mean Delivery?"
    assert dialog.words.text()
    dialog.text.marked.emit("快递架")
    assert dialog.words.text() == "快递架"
    dialog.words.setText(" ")
    assert not dialog.show_difference.isEnabled()
    dialog.words.setText("快递架")
    dialog.show_difference.click()
    assert not dialog.isVisible()
    assert form.difference.note.text() == "“快递架” does not mean Delivery."
    assert rules(form) == []
    form.difference.keep.click()
    assert rules(form) == [("快递架", "logistics", 0)]


def test_an_offered_rule_is_looked_at_kept_or_offered_no_more(form):
    racks(form)
    form.open_learned()
    dialog = form.learned
    assert dialog.see.isHidden()
    count = dialog.rules.cells.rowCount()
    assert count
    dialog.rules.select_row_id(-1)
    dialog._allow()
    assert not dialog.see.isHidden()
    dialog.see.click()
    assert "does not mean Delivery" in form.difference.note.text()
    form.difference.keep.click()
    ((_, tag, tone),) = rules(form)
    assert (tag, tone) == ("logistics", 0)
    dialog.rules.select_row_id(1)
    dialog._allow()
    assert dialog.see.isHidden()


def test_an_offered_rule_is_put_aside(form):
    racks(form)
    form.open_learned()
    dialog = form.learned
    while dialog.rules.cells.rowCount():
        dialog.rules.select_row_id(-1)
        dialog._allow()
        dialog.rest.click()
    assert rules(form) == []
