"""The laws of proposing tasks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.matching import BAND, MOST_OF_ONE, ROUTINE, Help, Proposal, effort, help_of, propose
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.tasks import AREAS, CADENCES, KnowledgeTask
from seller_toolkit.domain.words import Words

WORDS = Words("一", "一", "one")
METRICS = ("tmall_experience.pickup_48h_rate", "tmall_experience.service", "tmall_experience.refund_hours")
TOPICS = ("logistics", "service", "size")
FEW_AREAS = AREAS[:4]


def task(name: str, **changes) -> KnowledgeTask:
    plain = KnowledgeTask(
        id=f"logistics.{name}", code="L01", area="logistics", title=WORDS, why=WORDS, steps=(WORDS,) * 3, done_when=WORDS,
        role="warehouse", minutes=30, cadence="once", platforms=(), metrics=(), topics=(), lag_days=3, advice=(),
    )  # fmt: skip
    return replace(plain, **changes)


def finding(severity: float = 1.0, *, kind: FindingKind = FindingKind.FELL, area: str = "logistics", **rest) -> Finding:
    return Finding(kind, 1, area, severity=severity, **rest)


def ids(proposals: tuple[Proposal, ...]) -> list[str]:
    return [proposal.task.id.removeprefix("logistics.") for proposal in proposals]


@st.composite
def knowledge_bases(draw) -> list[KnowledgeTask]:
    count = draw(st.integers(0, 12))
    return [
        task(
            f"t{place}",
            area=draw(st.sampled_from(FEW_AREAS)),
            minutes=draw(st.sampled_from((5, 10, 30))),
            cadence=draw(st.sampled_from(CADENCES)),
            platforms=draw(st.sampled_from(((), ("tmall",), ("douyin",)))),
            metrics=tuple(draw(st.sets(st.sampled_from(METRICS), max_size=2))),
            topics=tuple(draw(st.sets(st.sampled_from(TOPICS), max_size=1))),
        )
        for place in range(count)
    ]


FINDINGS = st.lists(
    st.builds(
        finding,
        st.sampled_from((0.1, 0.5, 1.0, 2.0)),
        kind=st.sampled_from(FindingKind),
        area=st.sampled_from(FEW_AREAS),
        dimension=st.sampled_from(("", "service")),
        metric=st.sampled_from(("", *METRICS)),
        topic=st.sampled_from(("", *TOPICS)),
    ),
    max_size=6,
    unique_by=repr,
)
TAKEN = st.sets(st.sampled_from([f"logistics.t{place}" for place in range(12)]), max_size=4)
LIMITS = st.integers(0, 8)


@given(FINDINGS, knowledge_bases(), TAKEN, LIMITS)
def test_limit_taken_and_platform_are_kept_and_no_task_comes_twice(findings, knowledge, taken, limit):
    found = propose(findings, knowledge, taken=taken, platform="tmall", limit=limit)
    names = [p.task.id for p in found]
    assert len(found) <= limit
    assert len(set(names)) == len(names)
    assert not set(names) & taken
    assert all(p.task.platforms in ((), ("tmall",)) for p in found)


@given(FINDINGS, knowledge_bases(), TAKEN, st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_does_not_matter(findings, knowledge, taken, random):
    first = propose(findings, knowledge, taken=taken, platform="tmall")
    random.shuffle(findings)
    random.shuffle(knowledge)
    assert propose(findings, knowledge, taken=taken, platform="tmall") == first


@given(FINDINGS, knowledge_bases(), TAKEN)
def test_every_finding_that_a_task_can_help_is_helped(findings, knowledge, taken):
    found = propose(findings, knowledge, taken=taken, platform="tmall", limit=len(findings))
    free = [t for t in knowledge if t.id not in taken and t.platforms in ((), ("tmall",))]
    for one in findings:
        if any(help_of(t, one) for t in free):
            assert any(help_of(p.task, one) for p in found)


@given(FINDINGS, knowledge_bases(), LIMITS)
def test_no_finding_has_a_second_task_before_each_other_has_its_first(findings, knowledge, limit):
    found = [p.finding for p in propose(findings, knowledge, taken=(), platform="tmall", limit=limit)]
    asked = [f for f in found if f is not None]
    repeats = [place for place, f in enumerate(asked) if f in asked[:place]]
    firsts = [place for place, f in enumerate(asked) if f not in asked[:place]]
    assert not repeats or not firsts or max(firsts) < min(repeats)
    assert all(asked.count(f) <= MOST_OF_ONE for f in asked)
    severities = [asked[place].severity for place in firsts]
    assert severities == sorted(severities, reverse=True)


POINTS = st.dictionaries(st.sampled_from(FEW_AREAS), st.sampled_from((0.01, 0.02, 0.5)))


@given(FINDINGS, knowledge_bases(), LIMITS, POINTS, st.sets(st.sampled_from(FEW_AREAS), max_size=2))
def test_points_and_tired_areas_change_the_order_within_a_turn_and_never_who_has_a_turn(
    findings, knowledge, limit, points, tired
):
    def known(one):
        return points.get(one.area)

    found = propose(findings, knowledge, taken=(), platform="tmall", limit=limit, points=known, tired=tired)
    asked = [p for p in found if p.finding is not None]
    turns = [[p.finding for p in asked[:place]].count(p.finding) for place, p in enumerate(asked)]
    assert turns == sorted(turns)
    for turn in range(MOST_OF_ONE):
        of_turn = [p for p, one in zip(asked, turns, strict=True) if one == turn]
        places = [(p.task.area in tired, p.worth is None, -(p.worth or p.finding.severity)) for p in of_turn]
        assert places == sorted(places)
    assert all(p.points == known(p.finding) for p in asked)
    plain = propose(findings, knowledge, taken=(), platform="tmall", limit=100)
    every = propose(findings, knowledge, taken=(), platform="tmall", limit=100, points=known)
    assert {p.task.id for p in plain} == {p.task.id for p in every}


@given(FINDINGS, knowledge_bases(), LIMITS)
def test_the_rest_is_routine_as_long_as_there_is_any(findings, knowledge, limit):
    found = propose(findings, knowledge, taken=(), platform="tmall", limit=limit)
    asked = [p.finding is not None for p in found]
    assert asked == sorted(asked, reverse=True)
    assert all(p.task.cadence in ROUTINE and p.score == 0 for p in found if p.finding is None)
    used = {p.task.id for p in found}
    left = [t for t in knowledge if t.id not in used and t.cadence in ROUTINE and t.platforms in ((), ("tmall",))]
    assert len(found) == limit or not left


def test_the_metric_counts_more_than_the_topic_and_the_topic_more_than_the_area():
    fell = finding(metric=METRICS[0], topic="size")
    knowledge = [
        task("area", minutes=1),
        task("topic", minutes=5, topics=("size",)),
        task("metric", minutes=90, metrics=(METRICS[0],)),
    ]
    assert [help_of(t, fell) for t in knowledge] == [Help.AREA, Help.TOPIC, Help.METRIC]
    found = propose([fell], knowledge, taken=(), platform="tmall")
    assert ids(found) == ["metric", "topic"]
    assert [p.score for p in found] == pytest.approx([1.0, 0.7])


def test_the_cheaper_of_two_equal_tasks_comes_first():
    knowledge = [task("dear", metrics=METRICS[:1]), task("cheap", metrics=METRICS[:1], minutes=5)]
    assert ids(propose([finding(metric=METRICS[0])], knowledge, taken=(), platform="tmall")) == ["cheap", "dear"]


def test_effort_is_time_in_a_month_so_a_long_monthly_task_is_cheaper_than_a_short_daily_one():
    daily, monthly = task("daily", minutes=5, cadence="daily"), task("monthly", minutes=60, cadence="monthly")
    assert (effort(daily), effort(monthly)) == (pytest.approx(2.5), pytest.approx(1.0))
    knowledge = [replace(one, metrics=METRICS[:1]) for one in (daily, monthly)]
    assert ids(propose([finding(metric=METRICS[0])], knowledge, taken=(), platform="tmall")) == ["monthly", "daily"]


def test_points_at_stake_for_the_effort_decide_within_a_band_and_a_missed_line_stands_before_them():
    knowledge = [
        task("long", metrics=METRICS[:1], minutes=120),
        task("short", metrics=METRICS[1:2], minutes=10),
        task("line", metrics=METRICS[2:], minutes=600),
    ]
    severe, mild = finding(BAND + 9, metric=METRICS[0]), finding(BAND + 1, metric=METRICS[1])
    line = finding(2 * BAND, metric=METRICS[2], kind=FindingKind.BELOW_LINE)
    found = propose([severe, mild, line], knowledge, taken=(), platform="tmall", points=lambda _: 0.02)
    assert ids(found) == ["line", "short", "long"]
    assert ids(propose([severe, mild, line], knowledge, taken=(), platform="tmall")) == ["line", "long", "short"]
    assert found[1].worth == pytest.approx(0.02 / (10 / 60))


def test_hidden_tasks_are_not_proposed():
    assert propose([finding()], [task("one", hidden=True)], taken=(), platform="tmall") == ()


def test_tired_areas_stand_last_in_the_routine_too():
    knowledge = [task("a", cadence="daily"), task("b", area="product", cadence="daily")]
    assert ids(propose([], knowledge, taken=(), platform="tmall", tired={"logistics"})) == ["b", "a"]


def test_a_task_of_another_area_helps_the_dimension_whose_score_it_names():
    knowledge = [task("refunds", area="after_sales", metrics=("tmall_experience.service",))]
    weak = finding(kind=FindingKind.WEAKEST, area="service", dimension="service")
    assert ids(propose([weak], knowledge, taken=(), platform="tmall")) == ["refunds"]


def test_an_area_alone_gives_a_finding_only_its_first_task():
    assert len(propose([finding()], [task("one"), task("two")], taken=(), platform="tmall")) == 1


def test_routine_begins_in_the_weakest_area_and_takes_turns():
    knowledge = [
        task("a1", area="logistics", cadence="daily", minutes=10),
        task("b1", area="service", cadence="weekly", minutes=10),
        task("b2", area="service", cadence="daily", minutes=20),
        task("c1", area="product", cadence="daily", minutes=10),
        task("never", area="product", cadence="monthly", minutes=1),
    ]
    weak = finding(area="service", kind=FindingKind.NEAR_LINE)
    found = propose([weak], knowledge, taken=(), platform="tmall")
    assert [(name, p.finding is not None) for name, p in zip(ids(found), found, strict=True)] == [
        ("b1", True),
        ("b2", False),
        ("a1", False),
        ("c1", False),
    ]
