"""Score pages from text and pictures: whose and which day, what is doubtful, what is stored and what is taken back."""

import json
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.imports import FileStatus, ImportChoices, Trouble
from seller_toolkit.domain.pages import JUMP, MISFIT, OFF_SCALE, SWAPPED, UNSURE, PageAnswers
from seller_toolkit.services.imports import import_files, score_pages
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import source_digits
from tests.conftest import make_workspace
from tests.long import examples
from tests.samples.sample_pages import DOUYIN, DOUYIN_SHOP, TMALL, TMALL_SHOP
from tests.unit.importing.test_samples_folder import ALL, PAGES, check
from tests.unit.services.files import bring_scores
from tests.unit.services.pages import DAY, QUALITY, SCORES, committed, copied, picture, planned, stored

SAMPLES = [path for path in ALL if path.parent.name in PAGES]
TOTAL = "tmall_experience.total"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_sample(path, workspace):
    expected = json.loads(path.with_name(f"{path.name}.expected.json").read_text(encoding="utf-8"))
    dropped = replace(copied(""), path=path, data=path.read_bytes(), choices=ImportChoices(**expected["choices"]))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    assert len(plans) == len(expected["plans"])
    for found, wanted in zip(plans, expected["plans"], strict=True):
        check(found, wanted)


# --- whose page, which day ------------------------------------------------------------------------------------------


def told(plan) -> tuple[str, str]:
    return plan.status.value, plan.trouble.code if plan.trouble else ""


def test_a_page_without_day_or_shop_asks_for_them_one_after_the_other(workspace):
    assert told(planned(workspace, picture(day="", shop="甲店"))) == ("ambiguous", "day.unclear")
    assert told(planned(workspace, picture(day=""))) == ("ambiguous", "day.unclear")
    assert told(planned(workspace, picture())) == ("ambiguous", "shop.unclear")
    ready = planned(workspace, picture(shop="甲店"))
    assert (told(ready), ready.shop, ready.platform, ready.days) == (("ready", ""), "甲店", "tmall", (DAY,))


def test_the_users_word_on_day_and_shop_wins_over_the_page(workspace):
    seen = picture(head="店铺：青禾家居", shop="甲店")
    plan = planned(workspace, replace(seen, choices=replace(seen.choices, day="2026-11-19")))
    assert (told(plan), plan.shop, plan.days) == (("ready", ""), "甲店", ("2026-11-19",))
    assert planned(workspace, picture(head="店铺：青禾家居")).shop == "青禾家居"


def test_the_only_own_shop_of_the_platform_is_meant(workspace):
    bring_scores(workspace, ("2026-11-01", 4.6, 4.5, 4.7, 4.6), shop="甲店")
    assert (planned(workspace, picture()).shop, planned(workspace, copied(TMALL)).shop) == ("甲店", "甲店")
    assert told(planned(workspace, copied(DOUYIN))) == ("ambiguous", "shop.unclear")
    bring_scores(workspace, ("2026-11-01", 4.6, 4.5, 4.7, 4.6), name="b.csv", shop="乙店")
    assert told(planned(workspace, picture())) == ("ambiguous", "shop.unclear")


def test_a_page_that_buyers_see_never_falls_to_the_own_shop(workspace):
    bring_scores(workspace, ("2026-11-01", 4.6, 4.5, 4.7, 4.6), shop="甲店")
    nameless = copied(TMALL_SHOP.partition("\n")[2])
    assert told(planned(workspace, nameless)) == ("ambiguous", "shop.unclear")
    committed(workspace, copied(DOUYIN_SHOP))
    assert stored(workspace, "示例竞店专卖店") == {("2026-11-22", "shown_score", ""): 4.9}
    (records,) = planned(workspace, copied(TMALL_SHOP)).records
    assert (records.shop, records.own) == ("示例竞店旗舰店", False)
    (own,) = planned(workspace, replace(nameless, choices=ImportChoices(shop="甲店"))).records
    assert own.own


def test_a_day_ahead_is_told(workspace):
    plan = planned(workspace, picture(day="2026-11-23", shop="甲店"))
    assert [check.code for check in plan.checks] == ["days.future"]
    assert planned(workspace, picture(shop="甲店")).checks == ()


def test_a_table_is_still_a_table_and_a_choice_of_one_is_not_overruled(workspace):
    table = "日期\t真实体验分\t宝贝质量\t物流速度\n2026-08-01\t4.88\t4.51\t4.96\n"
    assert planned(workspace, copied(table, shop="甲店")).layout == "score_table_wide"
    chosen = planned(workspace, copied(TMALL, shop="甲店", layout="tmall_orders"))
    assert (chosen.status, chosen.layout) == (FileStatus.NEEDS_MAPPING, "")


def test_a_choice_of_another_kind_of_page_counts(workspace):
    text = "描述相符 4.8\n服务态度 4.7\n物流服务 4.9"
    assert planned(workspace, copied(text, shop="甲店")).layout == "dsr_page"
    assert planned(workspace, copied(text, shop="甲店", layout="pdd_star_page")).layout == "pdd_star_page"
    assert planned(workspace, copied(text, shop="甲店", platform="pdd")).layout == "pdd_star_page"


# --- what is doubtful -----------------------------------------------------------------------------------------------


def doubts_of(plan) -> dict[str, tuple[str, ...]]:
    return {value.seen.metric: value.flags for value in plan.page.open}


@pytest.mark.parametrize(
    ("yesterday", "figures", "confidence", "metric", "flags"),
    [
        (4.9, {}, 0.99, QUALITY, (JUMP,)),
        (4.15, {}, 0.99, QUALITY, (SWAPPED, JUMP)),
        (4.54, {"宝贝质量": "4.45", "真实体验分": "4.6"}, 0.99, QUALITY, (SWAPPED,)),
        (4.5, {"真实体验分": "4.20"}, 0.99, TOTAL, (MISFIT, JUMP)),
        (4.5, {"宝贝质量": "451"}, 0.99, QUALITY, (OFF_SCALE,)),
        (4.5, {}, 0.7, QUALITY, (UNSURE,)),
    ],
)
def test_doubts_wait_for_the_users_word(workspace, yesterday, figures, confidence, metric, flags):
    bring_scores(workspace, ("2026-11-19", 4.62, yesterday, 4.76, 4.66), shop="甲店")
    seen = picture(SCORES | figures, confidence=confidence)
    plan = planned(workspace, seen)
    assert told(plan) == ("ambiguous", "page.doubtful")
    assert doubts_of(plan)[metric] == flags
    assert (plan.trouble.params["count"], plan.importable) == (len(plan.page.open), False)
    accepted = PageAnswers(accepted=frozenset(doubts_of(plan)))
    assert told(planned(workspace, replace(seen, answers=accepted))) == ("ready", "")
    without = planned(workspace, score_pages.without_doubtful(seen, plan))
    if without.page.open == () and without.status is FileStatus.READY:
        assert metric not in set(without.records[0].columns["metric"])
    else:
        assert without.trouble.code == "page.nothing_taken"


def test_a_value_is_held_against_the_last_day_before_and_says_it(workspace):
    bring_scores(workspace, ("2026-11-18", 4.62, 4.5, 4.76, 4.66), ("2026-11-21", 4.62, 4.9, 4.76, 4.66), shop="甲店")
    value = next(one for one in planned(workspace, picture()).page.values if one.seen.metric == QUALITY)
    assert (value.before, value.before_day, value.flags) == (4.5, "2026-11-18", ())


def test_a_correction_is_judged_in_the_place_of_what_was_read(workspace):
    bring_scores(workspace, ("2026-11-19", 4.62, 4.5, 4.76, 4.66), shop="甲店")
    seen = picture(SCORES | {"宝贝质量": "451"})

    def with_quality(value, *accepted):
        return planned(workspace, replace(seen, answers=PageAnswers({QUALITY: value}, frozenset(accepted))))

    assert told(with_quality(4.51)) == ("ready", "")
    assert (
        dict(zip(*[with_quality(4.51).records[0].columns[name] for name in ("metric", "value")], strict=True))[QUALITY]
        == 4.51
    )
    assert doubts_of(with_quality(3.5)) == {QUALITY: (JUMP,)}
    assert doubts_of(with_quality(45.1))[QUALITY] == (OFF_SCALE,)
    assert told(with_quality(3.5, QUALITY)) == ("ready", "")
    assert QUALITY not in with_quality(None).records[0].columns["metric"]


def test_whoever_leaves_all_out_has_nothing_to_import(workspace):
    plan = planned(workspace, picture(shop="甲店"))
    nothing = PageAnswers(dict.fromkeys((value.seen.metric for value in plan.page.values), None))
    assert told(planned(workspace, picture(shop="甲店", answers=nothing))) == ("ambiguous", "page.nothing_taken")


# --- what is stored -------------------------------------------------------------------------------------------------


def test_means_of_the_trade_are_stored_as_peers(workspace):
    receipt = committed(workspace, picture(hint="行业均值 4.55", shop="甲店"))
    assert (receipt.status, receipt.counts.new) == (FileStatus.IMPORTED, 5)
    assert stored(workspace, "甲店", "peer") == {(DAY, TOTAL, "average"): 4.55}
    assert stored(workspace, "甲店")[DAY, TOTAL, ""] == 4.62
    committed(workspace, copied(f"{TMALL_SHOP}\n行业均值 4.5"))
    assert stored(workspace, "示例竞店旗舰店", "peer") == {}


LABEL = "客服AI满意率"


def test_labels_that_got_a_meaning_are_remembered(workspace):
    figures = SCORES | {LABEL: "97.50%"}
    first = planned(workspace, picture(figures, shop="甲店"))
    assert [label.label for label in first.page.page.unread] == [LABEL]
    meaning = PageAnswers(labels={LABEL: "tmall_experience.praise_rate"})
    receipt = committed(workspace, picture(figures, shop="甲店", answers=meaning))
    assert (receipt.status, receipt.counts.new, receipt.unknown_columns) == (FileStatus.IMPORTED, 5, ())
    later = planned(workspace, picture(figures, day="2026-11-21", shop="甲店"))
    value = next(one for one in later.page.values if one.seen.metric == "tmall_experience.praise_rate")
    assert (value.value, value.learned, later.unknown_columns) == (97.5, True, ())


def test_a_silenced_label_is_not_asked_about_again(workspace):
    figures = SCORES | {LABEL: "97.50%"}
    committed(workspace, picture(figures, shop="甲店", answers=PageAnswers(labels={LABEL: ""})))
    later = planned(workspace, picture(figures, day="2026-11-21", shop="甲店"))
    assert (later.unknown_columns, later.counts.new) == ((), len(SCORES))
    with workspace.store.read() as connection:
        assert score_pages.learned_labels(connection, "tmall_score_page") == {LABEL: ""}
        assert score_pages.learned_labels(connection, "dsr_page") == {}


def test_the_same_picture_is_known_only_where_nothing_of_it_is_new(workspace):
    left_out = picture(shop="甲店", answers=PageAnswers({QUALITY: None}))
    committed(workspace, left_out)
    rest = planned(workspace, picture(shop="甲店"))
    assert (rest.status, rest.counts.new, rest.counts.same) == (FileStatus.READY, 1, 3)
    committed(workspace, picture(shop="甲店"))
    again = planned(workspace, picture(shop="甲店"))
    assert (again.status, again.trouble) == (FileStatus.ALREADY_IMPORTED, None)
    assert committed(workspace, picture(shop="甲店")).status is FileStatus.ALREADY_IMPORTED
    assert len(import_files.history(JobContext(), workspace).value) == 2


def test_undo_takes_everything_of_a_page_back(workspace):
    seen = picture(hint="行业均值 4.55", shop="甲店")
    before = committed(workspace, picture({**SCORES, "宝贝质量": "4.48"}, shop="甲店"))
    was = stored(workspace, "甲店")
    receipt = committed(workspace, seen)
    assert stored(workspace, "甲店")[DAY, QUALITY, ""] == 4.51
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert (stored(workspace, "甲店"), stored(workspace, "甲店", "peer")) == (was, {})
    assert planned(workspace, seen).status is FileStatus.READY
    import_files.undo(JobContext(), workspace, before.batch)
    assert stored(workspace, "甲店") == {}


def test_what_is_refused_stores_nothing(workspace):
    damaged = replace(picture(), screen=None, trouble=Trouble("picture.unreadable", {"name": "截图.png"}))
    for dropped, code in ((damaged, "picture.unreadable"), (picture({"单号": "4.5"}), "page.unknown")):
        receipt = committed(workspace, dropped)
        assert (receipt.status, receipt.trouble.code, receipt.batch) == (FileStatus.REFUSED, code, None)
    open_question = committed(workspace, picture())
    assert (open_question.status, open_question.batch) == (FileStatus.AMBIGUOUS, None)
    assert import_files.history(JobContext(), workspace).value == ()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One store for many examples, each of a shop of its own."""
    made = make_workspace(tmp_path_factory.mktemp("pages") / "store.db")
    yield made
    made.close()


SHOPS = count()
SCORE = st.decimals(3, 5, places=2)


@settings(max_examples=examples(15), deadline=None)
@given(values=st.tuples(SCORE, SCORE, SCORE, SCORE), after=st.sampled_from(["", "\n", " 粉丝"]))
def test_importing_a_page_twice_is_importing_it_once(shared, values, after):
    shop = f"{next(SHOPS)}号店"
    text = "\n".join(f"{label} {value}" for label, value in zip(SCORES, values, strict=True)) + f"\n统计日期 {DAY} "
    all_right = PageAnswers(accepted=frozenset({TOTAL}))
    first = committed(shared, copied(text, shop=shop, answers=all_right))
    once = stored(shared, shop)
    second = committed(shared, copied(text + after, shop=shop, answers=all_right))
    assert (first.status, first.counts.new) == (FileStatus.IMPORTED, 4)
    assert sorted(once.values()) == sorted(map(float, values))
    assert stored(shared, shop) == once
    assert (second.status, second.counts.new, second.counts.changed) == (
        FileStatus.IMPORTED if after else FileStatus.ALREADY_IMPORTED, 0, 0,
    )  # fmt: skip


def test_the_average_behind_a_share_above_peers_is_worked_out_where_it_is_not_printed(workspace):
    page = "店铺半年内动态评分\n描述相符：4.80\n高于同行 31.05%\n服务态度：4.81\n高于行业 0.49%\n物流服务：4.85\n低于同行 0.19%\n"
    plan = planned(workspace, copied(page, shop="甲店", platform="tmall", day=DAY))
    assert {metric: round(value, 3) for metric, value in plan.page.implied.items()} == {"dsr.description": 4.71}
    assert stored(workspace, "甲店", "peer") == {}, "it is shown, never stored as the platform's own"


THREE = "示例竞店旗舰店\n描述 4.80 高于 12.3 %\n服务 4.9 持平\n物流 4.7 低于 3.1%\n"


def test_the_three_scores_of_another_shop_with_digits_and_distance_to_the_peers(workspace):
    receipt = committed(workspace, copied(THREE))
    assert (receipt.status, receipt.layout, receipt.counts.new) == (FileStatus.IMPORTED, "shop_dsr_popup", 6)
    day = "2026-11-22"
    assert stored(workspace, "示例竞店旗舰店") == {
        (day, "dsr.description", ""): 4.8, (day, "dsr.service", ""): 4.9, (day, "dsr.logistics", ""): 4.7,
    }  # fmt: skip
    assert stored(workspace, "示例竞店旗舰店", "peer") == {
        (day, "dsr.description", "above_percent"): 12.3, (day, "dsr.service", "above_percent"): 0.0,
        (day, "dsr.logistics", "above_percent"): -3.1,
    }  # fmt: skip
    with workspace.store.read() as c:
        kept = {metric: n for (_, metric), n in source_digits.of_batches(c, [receipt.batch]).items()}
    assert kept == {
        "dsr.description": 2, "dsr.service": 1, "dsr.logistics": 1, "dsr.description/above_percent": 1,
        "dsr.service/above_percent": 0, "dsr.logistics/above_percent": 1,
    }  # fmt: skip


def test_figures_beside_which_no_peers_stand_are_no_such_page(workspace):
    told = planned(workspace, copied("描述 4.8\n服务 4.9 很好\n物流 2 天到，价格高于 10 家\n"))
    assert told.layout == ""


def test_an_own_page_says_how_many_peers_are_beaten(workspace):
    text = f"真实体验分 4.62 超过同行 68%\n宝贝质量 4.51 超过了35.5%同行\n物流速度 4.76 高于同行 12%\n服务保障 4.66 被超过同行 12%\n统计日期：{DAY}\n"
    committed(workspace, copied(text, shop="甲店"))
    assert stored(workspace, "甲店", "peer") == {
        (DAY, TOTAL, "beaten_percent"): 68.0, (DAY, QUALITY, "beaten_percent"): 35.5,
        (DAY, "tmall_experience.logistics", "above_percent"): 12.0,
    }  # fmt: skip
    with workspace.store.read() as c:
        assert source_digits.of_batches(c, range(1, 9)) == {}
