"""The day's brief: its figures are those of the tabs, it is short, it says what is not known."""

from datetime import datetime
from pathlib import Path

import pytest

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import brief, overview
from seller_toolkit.services.requests import NewTask, TaskEdit
from seller_toolkit.services.scores import outlook, standing
from seller_toolkit.services.tasks import due_sheet, task_deeds, task_list
from tests.conftest import make_workspace
from tests.unit.services.due_cases import orders, tm
from tests.unit.services.files import SCORES, bring, bring_scores, table

JOB = JobContext()
MOST_LINES = 25


def own(workspace):
    return shop_list.shop_list(JOB, workspace).value.own


def made(workspace, shops=(), template=None):
    return brief.brief(JOB, workspace, shops, template).value


@pytest.fixture
def scored(workspace):
    bring_scores(workspace, ("2026-11-18", 4.50, 4.60, 4.40, 4.50), ("2026-11-20", 4.23, 4.60, 4.41, 4.40))
    return workspace


class TestFiguresAreThoseOfTheTabs:
    def test_scores_and_lines(self, demo):
        for one in made(demo).shops:
            with demo.store.read() as connection:
                stand = standing.standing(demo, connection, one.shop)
                lines = outlook.with_outlook(connection, stand).lines
            digits = stand.profile.decimals
            values = [stand.value(metric) for metric in stand.profile.score_ids]
            assert [score.value for score in one.card.scores] == [f"{v:.{digits}f}" for v in values if v is not None]
            assert len(one.card.lines) == len(lines)
            for line, status in zip(one.card.lines, lines, strict=True):
                assert line.state == status.state
                assert f"{abs(status.margin):.{digits}f}" in line.words

    def test_tasks_are_the_five_of_the_overview_with_their_owners(self, demo):
        for one in made(demo).shops:
            today = overview.overview(JOB, demo, one.shop.id).value.today
            assert [task.title for task in one.card.tasks] == [line.title for line in today]
            assert [task.owner for task in one.card.tasks] == [line.owner for line in today]
            listed = {line.title for line in task_list.checklist(JOB, demo, one.shop.id).value.lines}
            assert {task.title for task in one.card.tasks} <= listed

    def test_due_counts_by_kind(self, demo):
        for one in made(demo).shops:
            items = due_sheet.due_sheet(JOB, demo, one.shop.id).value.items
            for label in {item.kind_label for item in items}:
                assert f"{label} {sum(item.kind_label == label for item in items)}" in one.card.due
            soonest = next(item.deadline for item in items if item.hours_left >= 0)
            assert f"{soonest:%H:%M}" in one.card.due


class TestText:
    @pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
    def test_one_shop_fits_a_phone_without_markdown_and_without_buyers(self, demo, language):
        Translators(resource("i18n")).use(language)
        for one in made(demo).shops:
            lines = one.text.splitlines()
            assert len(lines) <= MOST_LINES
            assert not any(mark in one.text for mark in ("**", "##", "|", "{", "}"))
            items = due_sheet.due_sheet(JOB, demo, one.shop.id).value.items
            assert not any(item.order in one.text or (item.case and item.case in one.text) for item in items)

    def test_all_shops_stand_below_each_other(self, demo):
        both = made(demo)
        assert both.text == "\n\n".join(one.text for one in both.shops)
        assert [one.shop.name for one in both.shops] == [shop.name for shop in own(demo)]
        assert made(demo, (own(demo)[1].id,)).text == both.shops[1].text

    def test_the_demo_is_left_out_once_there_are_other_shops(self, demo):
        bring_scores(demo, ("2026-11-20", 4.5, 4.6, 4.4, 4.5))
        assert [one.shop.name for one in made(demo).shops] == ["我的店"]

    def test_a_change_is_against_the_value_before_and_says_since_when(self, scored):
        (one,) = made(scored).shops
        total, quality, logistics, service = one.card.scores
        assert total.words == "Total 4.23 ▼ −0.27 (since 11-18)"
        assert (quality.change, logistics.change, service.change) == ("unchanged", "▲ +0.01", "▼ −0.10")
        assert [score.rose for score in one.card.scores] == [-1, 0, 1, -1]

    def test_the_age_of_the_scores_is_said(self, scored):
        assert "Scores of 11-20, 2 days old" in made(scored).text
        bring_scores(scored, ("2026-11-21", 4.2, 4.6, 4.4, 4.4), name="more.csv")
        assert "Scores of yesterday (11-21)" in made(scored).text
        bring_scores(scored, ("2026-11-22", 4.2, 4.6, 4.4, 4.4), name="again.csv")
        assert "Scores of today" in made(scored).text

    def test_a_line_that_is_near_or_missed_is_said_by_words(self, scored):
        (one,) = made(scored).shops
        assert [(line.state, line.words) for line in one.card.lines] == [
            ("near", "Only 0.03 above Assessment line 4.20")
        ]
        bring_scores(scored, ("2026-11-22", 4.15, 4.6, 4.4, 4.4), name="more.csv")
        (one,) = made(scored).shops
        assert one.card.lines[0].words == "▼ Below Assessment line 4.20 by 0.05"

    def test_old_scores_are_not_judged_as_if_they_were_of_today(self, workspace):
        bring_scores(workspace, ("2026-09-01", 4.5, 4.6, 4.4, 4.5))
        assert "Scores of 09-01, 82 days old" in made(workspace).text

    def test_what_fell_without_a_known_cause_says_so(self, workspace):
        bring(
            workspace, "s.csv", table(SCORES[:2], ("2026-11-12", 4.8), ("2026-11-20", 4.5)), shop="店", platform="tmall"
        )
        (one,) = made(workspace).shops
        assert one.card.worse == ("Total score 4.80 → 4.50; why is not known from the data",)

    def test_nothing_that_fell_is_said_too(self, scored):
        bring_scores(scored, *((f"2026-11-{day}", 4.5, 4.6, 4.5, 4.5) for day in range(10, 23)), name="even.csv")
        assert "Worse: nothing in the last 30 days" in made(scored).text

    def test_a_shop_of_which_nothing_is_known_says_what_is_lacking(self, workspace):
        bring(
            workspace, "o.csv", "\n".join((orders(tm(""))[0], *orders(tm(""))[1])).encode(), shop="店", platform="tmall"
        )
        (one,) = made(workspace).shops
        assert "No score has been imported yet" in one.text
        assert (one.parts["scores"], one.parts["worse"], one.parts["lines"], one.parts["reviews"]) == ("", "", "", "")

    def test_an_empty_store_has_an_empty_brief(self, workspace):
        assert (made(workspace).shops, made(workspace).text) == ((), "")

    def test_own_tasks_come_with_their_owner_and_day(self, scored):
        (shop,) = own(scored)
        task_deeds.add_own(JOB, scored, NewTask(shop.id, "盘点", owner="老王", due=datetime(2026, 11, 20).date()))
        task_deeds.add_own(JOB, scored, NewTask(shop.id, "开会", due=datetime(2026, 11, 22).date()))
        words = [task.words for task in made(scored).shops[0].card.tasks]
        assert words[:2] == ["盘点 (老王, overdue since 11-20)", "开会 (nobody yet, Today)"]
        assert len(words) <= 5
        number = next(
            line.number for line in task_list.checklist(JOB, scored, shop.id).value.open if line.title == "开会"
        )
        task_deeds.edit(JOB, scored, (number,), TaskEdit(owner="小李"))
        assert made(scored).shops[0].card.tasks[1].owner == "小李"


class TestWhy:
    """The demo's autumn: a courier that picks up late, agents that answer slowly."""

    @pytest.fixture
    def autumn(self, demo_store, tmp_path, monkeypatch):
        def on(month, day):
            (tmp_path / "demo.db").write_bytes(demo_store.read_bytes())
            workspace = make_workspace(tmp_path / "demo.db")
            monkeypatch.setattr(type(workspace), "now_of", lambda _self, _shop: datetime(2026, month, day, 9, 30))
            return workspace

        return on

    def test_the_sentence_names_what_stands_behind_the_fall(self, autumn):
        workspace = autumn(9, 20)
        tmall = made(workspace).shops[0].card.worse[0]
        assert "Logistics speed 4.46 → 4.42" in tmall
        assert "申通快递" in tmall
        workspace.close()

    def test_the_same_cause_is_told_once(self, autumn):
        workspace = autumn(8, 15)
        first, second = made(workspace).shops[1].card.worse
        assert "Slow or no answers" in first
        assert "Slow or no answers" not in second
        workspace.close()


class TestTemplate:
    def test_the_kept_template_is_used_and_one_that_is_given_goes_before_it(self, scored):
        scored.settings.set("brief_template", "今天 {total}")
        assert made(scored).text == "今天 Total 4.23 ▼ −0.27 (since 11-18)"
        assert made(scored, template="{shop}").text == "我的店"
        assert made(scored, template="").text.startswith("[我的店 · Tmall] Brief of 2026-11-22")

    def test_an_unknown_part_is_an_error(self, scored):
        with pytest.raises(UserError, match="unknown_part"):
            made(scored, template="{sales}")

    def test_other_words_need_no_store(self, scored):
        found = made(scored)
        scored.close()
        assert brief.reworded(found, "{shop}").text == "我的店"
        assert brief.reworded(found, found.program_template).text == found.text


def test_progress_is_reported_and_a_cancel_holds(demo):
    heard = []
    made_by = JobContext(on_progress=heard.append)
    brief.brief(made_by, demo, ())
    assert [(one.done, one.total) for one in heard] == [(0, 2), (1, 2)]
    assert Path(demo.store_path).exists()
