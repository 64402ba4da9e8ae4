"""The self-audit: what is asked, what is stored, and that it is never taken for a platform's score."""

from datetime import date, datetime

import pytest

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services.imports import day_scores, import_files
from seller_toolkit.services.imports.import_log import import_log
from seller_toolkit.services.imports.self_audit import save, self_audit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.reports import overview
from seller_toolkit.services.rivals import comparison
from seller_toolkit.services.scores import score_trend, standing
from seller_toolkit.store import observations, shops
from tests.conftest import make_workspace
from tests.unit.services.files import bring_scores

TODAY = date(2026, 11, 22)
YES, PARTLY, NO = Answer


@pytest.fixture
def shop(workspace):
    with workspace.store.write() as connection:
        return shops.ensure_shop(connection, "禾畔京东", "jd", own=True)


def view_of(workspace, shop):
    return self_audit(JobContext(), workspace, shop.id).value


def stored(workspace, shop, day=TODAY):
    with workspace.store.read() as connection:
        found = observations.between(connection, shop.id, first=day, last=day)
    return dict(zip(found.metric, found.value, strict=True))


def everything(view, answer):
    return {question.id: answer for section in view.sections for question in section.questions}


def test_every_dimension_is_asked_in_the_language_in_force(workspace, shop):
    view = view_of(workspace, shop)
    assert [section.dimension for section in view.sections] == [
        "logistics",
        "product",
        "service",
        "after_sales",
        "storefront",
    ]
    assert (view.day, view.answered) == (TODAY, None)
    assert view.sections[0].label == "Logistics"
    set_backend(lambda _context, text: text, "zh_CN")
    chinese = view_of(workspace, shop)
    assert chinese.sections[4].label == "店铺页面"
    assert chinese.sections[0].questions[0].text.endswith("吗？")


def test_scores_follow_the_answers_and_a_total_wants_every_dimension(workspace, shop):
    view = view_of(workspace, shop)
    first, second, *_ = view.sections[0].questions
    assert view.scores({}) == {}
    assert view.scores({first.id: YES, second.id: NO}) == {"logistics": 50}
    assert view.scores(everything(view, PARTLY)) == {
        **dict.fromkeys((s.dimension for s in view.sections), 50),
        "total": 50,
    }


def test_what_is_answered_is_stored_as_a_batch_that_can_be_taken_back(workspace, shop):
    view = view_of(workspace, shop)
    done = save(JobContext(), workspace, shop.id, everything(view, YES))
    assert Part.SCORES in done.changes
    assert stored(workspace, shop) == {f"self_audit.{s.dimension}": 100 for s in view.sections} | {
        "self_audit.total": 100
    }
    assert [batch.file for batch in import_log(JobContext(), workspace).value.batches] == ["Self-audit 09.30"]
    again = view_of(workspace, shop)
    assert (again.answered, again.sections[0].last) == (TODAY, 100)
    import_files.undo(JobContext(), workspace, done.value[0].batch)
    assert stored(workspace, shop) == {}
    assert view_of(workspace, shop).answered is None


def test_a_dimension_without_answers_gets_no_score(workspace, shop):
    view = view_of(workspace, shop)
    save(JobContext(), workspace, shop.id, {view.sections[2].questions[0].id: PARTLY})
    assert stored(workspace, shop) == {"self_audit.service": 50}
    with pytest.raises(UserError) as caught:
        save(JobContext(), workspace, shop.id, {})
    assert caught.value.code == "audit.no_answers"


def test_answers_of_the_same_day_complete_each_other(workspace, shop):
    view = view_of(workspace, shop)
    for section in view.sections:
        save(JobContext(), workspace, shop.id, {section.questions[0].id: YES})
    assert stored(workspace, shop)["self_audit.total"] == 100
    save(JobContext(), workspace, shop.id, {view.sections[0].questions[0].id: NO})
    assert stored(workspace, shop)["self_audit.total"] == 80


def test_another_day_begins_anew(workspace, shop, tmp_path):
    save(JobContext(), workspace, shop.id, everything(view_of(workspace, shop), YES))
    workspace.close()
    later = make_workspace(tmp_path / "store.db", now=datetime(2026, 12, 22, 9, 30))
    view = view_of(later, shop)
    assert (view.day, view.answered) == (date(2026, 12, 22), TODAY)
    assert view.scores({view.sections[0].questions[0].id: YES}) == {"logistics": 100}
    later.close()


def test_the_self_audit_is_not_the_score_of_a_shop_without_one(workspace, shop):
    for _ in range(2):  # before and after there are values of it
        with workspace.store.read() as connection:
            assert standing.standing(workspace, connection, shop) is None
        assert day_scores.day_scores(JobContext(), workspace).value.unscored == (shop,)
        assert "Self-audit" not in {
            card.profile_label for card in overview.overview(JobContext(), workspace).value.cards
        }
        assert comparison.comparison(JobContext(), workspace).value.profile is None
        save(JobContext(), workspace, shop.id, everything(view_of(workspace, shop), YES))
    with workspace.store.read() as connection:
        assert [p.id for p in standing.profiles_of(workspace, connection, shop)] == ["self_audit"]
    trend = score_trend.trend_view(JobContext(), workspace, shop.id, Period(90), "self_audit").value
    assert trend.line("total").points[-1].value == 100


def test_a_shop_with_both_stands_by_the_platforms_score(workspace):
    with workspace.store.write() as connection:
        own = shops.ensure_shop(connection, "我的店", "tmall", own=True)
    save(JobContext(), workspace, own.id, everything(view_of(workspace, own), YES))
    for ids in (["tmall_experience", "self_audit"], ["tmall_experience", "self_audit"]):
        with workspace.store.read() as connection:
            assert [p.id for p in standing.profiles_of(workspace, connection, own)] == ids
            assert standing.standing(workspace, connection, own).profile.id == "tmall_experience"
        (group,) = day_scores.day_scores(JobContext(), workspace).value.groups
        assert [score.id for score in group.scores] == ["tmall_experience", "dsr"]
        bring_scores(workspace, ("2026-11-20", 4.25, 4.60, 4.05, 4.40))
