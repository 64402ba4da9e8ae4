from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from seller_toolkit.analysis.thresholds import ThresholdStatus, completes, judge, next_sample, samples_between
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Confidence, FailRule, ScoreProfile, Threshold
from seller_toolkit.domain.words import Words
from tests.unit.analysis.conftest import make_profile

WORDS = Words("名", "名", "name")
Make = Callable[..., Series]


def with_line(profile: ScoreProfile, value: float, *, strict: bool, sample: str, margin: float) -> ScoreProfile:
    line = Threshold("line", "total", value, strict, sample, WORDS, WORDS, margin, Confidence.OFFICIAL, "S")
    return replace(profile, thresholds=(line,))


@pytest.mark.parametrize(
    ("line", "strict", "sample", "values", "value", "margin", "state"),
    [
        (4.2, True, "last_day_of_month", (4.5,), 4.5, 0.3, "ok"),
        (4.2, True, "last_day_of_month", (4.3,), 4.3, 0.1, "near"),  # 4.3 − 4.2 is 0.1, not 0.0999…
        (4.2, True, "last_day_of_month", (4.21,), 4.21, 0.01, "near"),
        (4.2, True, "last_day_of_month", (4.2,), 4.2, 0.0, "below"),  # must be exceeded
        (4.2, False, "daily", (4.2,), 4.2, 0.0, "near"),  # must only be reached
        (4.2, False, "daily", (4.9, 4.19), 4.19, -0.01, "below"),  # the newest value counts, not the best
        (4.2, False, "at_event", (4.1, 4.4), 4.4, 0.2, "ok"),
        (4.2, False, "daily", (4.4, None, None), 4.4, 0.2, "ok"),  # a few days old is still known
        (4.2, False, "daily", (4.4, *[None] * 31), None, None, "unknown"),
        (4.2, False, "daily", (), None, None, "unknown"),
        (4.2, False, "mean_7d", (1.0, 4.1, 4.1, 4.1, 4.5, 4.5, 4.5, 4.5), 30.3 / 7, 30.3 / 7 - 4.2, "ok"),
        (4.2, False, "mean_7d", (4.9, *[None] * 6, 4.1), 4.1, -0.1, "below"),
        (4.2, False, "mean_7d", (4.2,) * 7, 4.2, 0.0, "near"),
        (4.2, False, "mean_30d", (*[4.0] * 15, *[4.6] * 15), 4.3, 0.1, "near"),
    ],
)
def test_by_hand(
    profile: ScoreProfile,
    series: Make,
    today: date,
    line: float,
    strict: bool,
    sample: str,
    values: tuple[float | None, ...],
    value: float | None,
    margin: float | None,
    state: str,
) -> None:
    rules = with_line(profile, line, strict=strict, sample=sample, margin=0.1)
    by_target = {"total": series(*values)} if values else {}
    (status,) = judge(rules, by_target, today)
    assert status.value == pytest.approx(value) if value is not None else status.value is None
    assert status.margin == pytest.approx(margin, abs=1e-8) if margin is not None else status.margin is None
    assert status.state == state
    assert status.chance is None


def test_values_after_today_do_not_count(profile: ScoreProfile, series: Make, today: date) -> None:
    rules = with_line(profile, 4.2, strict=False, sample="daily", margin=0.1)
    (status,) = judge(rules, {"total": series(4.1, 5.0, until=date(2026, 11, 21))}, today)
    assert (status.value, status.day) == (4.1, today)


def test_a_line_that_is_not_yet_in_force_is_not_judged(profile: ScoreProfile, series: Make, today: date) -> None:
    later = tuple(replace(line, valid_from=date(2026, 12, 1)) for line in profile.thresholds)
    assert judge(replace(profile, thresholds=later), {"total": series(40)}, today) == ()


def test_each_line_reads_its_own_target(profile: ScoreProfile, series: Make, today: date) -> None:
    states = [(s.threshold.id, s.state) for s in judge(profile, {"total": series(80), "goods": series(60)}, today)]
    assert states == [("alliance", "ok"), ("campaign", "ok"), ("goods", "below")]


# --- samples and fail rules: a table ------------------------------------------------------------------------------
#
# One sign a sample, the newest last: H above the line of 70, L below it, = on it, . not imported, g growth stage (no formal
# score). For monthly lines a sign is the value of a month's last day; the other days of the month say nothing.

LEVELS = {"H": 75.0, "L": 65.0, "=": 70.0}
NOV_20, OCT_31, NOV_30 = date(2026, 11, 20), date(2026, 10, 31), date(2026, 11, 30)


@dataclass(frozen=True)
class Case:
    what: str
    signs: str
    rule: FailRule
    verdict: str
    missed: int
    missing: int
    room: int | None
    sample: str = "daily"
    strict: bool = False
    today: date = NOV_20
    begins: date | None = None


ONCE, IN_A_ROW, TWO_OF_3, THREE_OF_6 = FailRule(), FailRule(14), FailRule(2, 3), FailRule(3, 6)
MONTH, WEEK = "last_day_of_month", "mean_7d"

CASES = (
    # daily, one miss is enough (精选联盟)
    Case("above", "HHH", ONCE, "met", 0, 0, 0),
    Case("below today", "HHL", ONCE, "failed", 1, 0, 0),
    Case("below yesterday, above today", "HLH", ONCE, "met", 0, 0, 0),
    Case("on the line, which must only be reached", "HH=", ONCE, "met", 0, 0, 0),
    Case("on the line, which must be exceeded", "HH=", ONCE, "failed", 1, 0, 0, strict=True),
    Case("today not imported yet: yesterday is the last sample", "HL.", ONCE, "failed", 1, 0, 0),
    Case("yesterday was not imported either", "HL..", ONCE, "open", 0, 1, 0),
    Case("nothing was ever imported", "", ONCE, "open", 0, 1, 0),
    Case("growth stage today: no formal score", "HLg", ONCE, "met", 0, 0, 0),
    # below on each of the last 14 days (类目清退)
    Case("13 days in a row", "H" + "L" * 13, IN_A_ROW, "met", 13, 0, 0),
    Case("14 days in a row", "L" * 14, IN_A_ROW, "failed", 14, 0, 0),
    Case("20 days in a row", "L" * 20, IN_A_ROW, "failed", 14, 0, 0),
    Case("14 in a row that ended yesterday", "L" * 14 + "H", IN_A_ROW, "met", 13, 0, 13),
    Case("13 in a row after one above", "L" * 5 + "H" + "L" * 13, IN_A_ROW, "met", 13, 0, 0),
    Case("one above in the middle starts the count again", "LLLLLLHLLLLLLL", IN_A_ROW, "met", 13, 0, 6),
    Case("a day on the line is not below it", "L" * 13 + "=", IN_A_ROW, "met", 13, 0, 13),
    Case("on the line where it must be exceeded", "L" * 13 + "=", IN_A_ROW, "failed", 14, 0, 0, strict=True),
    Case("a missing day within the run leaves it open", "LLLLLL.LLLLLLL", IN_A_ROW, "open", 13, 1, None),
    Case("two missing days within the run", "LL.LLLL.LLLLLL", IN_A_ROW, "open", 12, 2, None),
    Case("missing at its start", "." + "L" * 13, IN_A_ROW, "open", 13, 1, 0),
    Case("missing, but one above settles it", "LL.LLLLHLLLLLL", IN_A_ROW, "met", 12, 1, 7),
    Case("the data begin 10 days ago", "L" * 10, IN_A_ROW, "open", 10, 4, None),
    Case("the line begins 10 days ago", "L" * 30, IN_A_ROW, "met", 10, 0, 3, begins=date(2026, 11, 11)),
    Case("the line begins 13 days ago", "L" * 30, IN_A_ROW, "met", 13, 0, 0, begins=date(2026, 11, 8)),
    Case("the line begins 14 days ago", "L" * 30, IN_A_ROW, "failed", 14, 0, 0, begins=date(2026, 11, 7)),
    Case("the line begins today", "LL", IN_A_ROW, "met", 1, 0, 12, begins=NOV_20),
    Case("growth stage ends a run", "LLLLLgLLLLLLLL", IN_A_ROW, "met", 13, 0, 5),
    Case("formal again for 14 days", "ggggg" + "L" * 14, IN_A_ROW, "failed", 14, 0, 0),
    Case("formal again for 13 days", "ggggg" + "L" * 13, IN_A_ROW, "met", 13, 0, 0),
    Case("into the growth stage on the 14th day", "L" * 13 + "g", IN_A_ROW, "met", 13, 0, 13),
    Case("a missing day just after the growth stage", "gg.LLLLLLLLLLL", IN_A_ROW, "met", 11, 1, None),
    Case("today missing: 13 until yesterday, today decides", "H" + "L" * 13 + ".", IN_A_ROW, "met", 13, 0, 0),
    # the last day of a month, three of six (天猫考核)
    Case("six good months", "HHHHHH", THREE_OF_6, "met", 0, 0, 2, MONTH, strict=True),
    Case("two missed", "HLHHLH", THREE_OF_6, "met", 2, 0, 0, MONTH, strict=True),
    Case("three missed", "HLLHLH", THREE_OF_6, "failed", 3, 0, 0, MONTH, strict=True),
    Case("three missed, not in a row, the first six months ago", "LHLHHL", THREE_OF_6, "failed", 3, 0, 0, MONTH),
    Case("the oldest leaves with the next month", "LHLHHH", THREE_OF_6, "met", 2, 0, 1, MONTH),
    Case("missed seven months ago: out of the six", "LHLHHHL", THREE_OF_6, "met", 2, 0, 0, MONTH),
    Case("4.2 itself is no pass where it must be exceeded", "=HLHL", THREE_OF_6, "failed", 3, 1, 0, MONTH, strict=True),
    Case("a last day was not imported, with two missed", "HL.HLH", THREE_OF_6, "open", 2, 1, 0, MONTH),
    Case("a last day was not imported, with one missed", "HL.HHH", THREE_OF_6, "met", 1, 1, None, MONTH),
    Case("imported since September only", "HH", THREE_OF_6, "open", 0, 4, None, MONTH),
    Case("the rule began in September", "LLLLLL", THREE_OF_6, "met", 2, 0, 0, MONTH, begins=date(2026, 9, 1)),
    Case("the rule began on a last day", "LLLLLL", THREE_OF_6, "failed", 3, 0, 0, MONTH, begins=date(2026, 8, 31)),
    Case("on the last day, known", "HLHHLL", THREE_OF_6, "failed", 3, 0, 0, MONTH, today=OCT_31),
    Case("on the last day, not known yet", "HLHHL.", THREE_OF_6, "open", 2, 1, 0, MONTH, today=OCT_31),
    # two of three months (旗舰店)
    Case("one month of three", "HLH", TWO_OF_3, "met", 1, 0, 0, MONTH),
    Case("two months of three", "LHL", TWO_OF_3, "failed", 2, 0, 0, MONTH),
    Case("the second one is four months ago", "LHHL", TWO_OF_3, "met", 1, 0, 0, MONTH),
    Case("one missed, one not imported", "L.H", TWO_OF_3, "open", 1, 1, None, MONTH),
    Case("growth stage at a month's end", "LgL", TWO_OF_3, "failed", 2, 0, 0, MONTH),
    Case("growth stage is not a miss", "LgH", TWO_OF_3, "met", 1, 0, 1, MONTH),
    # the mean of seven days (大促)
    Case("mean above with days below", "LLHHHHH", ONCE, "met", 0, 0, 0, WEEK),
    Case("mean below with days above", "HHLLLLL", ONCE, "failed", 1, 0, 0, WEEK),
    Case("a mean just on the line", "HHHLLL=", ONCE, "met", 0, 0, 0, WEEK),
    Case("a missing day cannot turn it: 5 points of scale above", "HHHHHH.", ONCE, "met", 0, 0, 0, WEEK, today=date(2026, 11, 21)),
    Case("a missing day could turn it either way", "HHH.LLL", ONCE, "open", 0, 1, 0, WEEK),
    Case("growth days are left out of the mean", "gggLHHH", ONCE, "met", 0, 0, 0, WEEK),
    Case("only growth days", "ggggggg", ONCE, "met", 0, 0, 0, WEEK),
    Case("seven means below in a row", "L" * 13, FailRule(7), "failed", 7, 0, 0, WEEK),
    Case("six means below in a row", "H" * 8 + "L" * 9, FailRule(7), "met", 6, 0, 0, WEEK),
    # when something is applied for (报名)
    Case("as if it were today", "HHL", ONCE, "failed", 1, 0, 0, "at_event"),
    Case("today not known", "HH.", ONCE, "open", 0, 1, 0, "at_event"),
)  # fmt: skip


def days_of(case: Case) -> list[date]:
    """The day of each sign."""
    if case.sample != MONTH:
        return [case.today - timedelta(days=back) for back in range(len(case.signs))][::-1]
    found, day = [], case.today + timedelta(days=1)
    while len(found) < len(case.signs):
        day = day.replace(day=1) - timedelta(days=1)
        found.append(day)
    return found[::-1]


def judged(profile: ScoreProfile, case: Case) -> ThresholdStatus:
    line = Threshold(
        "line", "total", 70, case.strict, case.sample, WORDS, WORDS, 3, Confidence.OFFICIAL, "S", valid_from=case.begins,
        fail=case.rule,
    )  # fmt: skip
    signs = dict(zip(days_of(case), case.signs, strict=True))
    values = Series.of((day, LEVELS[sign]) for day, sign in signs.items() if sign in LEVELS)
    informal = [day for day, sign in signs.items() if sign == "g"]
    (status,) = judge(replace(profile, thresholds=(line,)), {"total": values}, case.today, informal=informal)
    return status


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.sample} {case.what}")
def test_rules_by_hand(profile: ScoreProfile, case: Case) -> None:
    status = judged(profile, case)
    found = (status.verdict, status.missed, status.missing, status.room)
    assert found == (case.verdict, case.missed, case.missing, case.room)


def test_the_table_is_as_long_as_it_must_be() -> None:
    assert len({case.what for case in CASES}) == len(CASES) >= 40


@pytest.mark.parametrize(
    ("sample", "today", "known", "next_day"),
    [
        ("daily", NOV_20, True, date(2026, 11, 21)),
        ("daily", NOV_20, False, NOV_20),
        ("mean_7d", NOV_20, True, date(2026, 11, 21)),
        (MONTH, NOV_20, True, NOV_30),
        (MONTH, NOV_30, True, date(2026, 12, 31)),
        (MONTH, NOV_30, False, NOV_30),
        (MONTH, date(2028, 2, 1), False, date(2028, 2, 29)),
        (MONTH, date(2027, 1, 31), True, date(2027, 2, 28)),
        ("mean_30d", NOV_20, True, date(2026, 11, 21)),
        ("at_event", NOV_20, True, None),
    ],
)
def test_the_next_sample(profile: ScoreProfile, sample: str, today: date, known: bool, next_day: date | None) -> None:
    case = Case("", "H" if known else "H.", ONCE, "met", 0, 0, 0, sample, today=today)
    if sample == MONTH and today != (today.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1):
        case = replace(case, signs="H")
    status = judged(profile, case)
    assert status.next_day == next_day
    assert status.days_left == ((next_day - today).days if next_day else None)


def test_a_thirty_day_mean_is_monthly_where_its_samples_are_counted(profile: ScoreProfile) -> None:
    status = judged(profile, Case("", "H" * 120, TWO_OF_3, "met", 0, 0, 1, "mean_30d"))
    assert [s.day for s in status.samples] == [date(2026, 8, 31), date(2026, 9, 30), OCT_31]
    assert (status.next_day, status.verdict, status.room) == (NOV_30, "met", 1)


def test_a_line_that_is_judged_at_events_knows_their_days(profile: ScoreProfile, series: Make, today: date) -> None:
    rules = with_line(profile, 70, strict=False, sample="at_event", margin=3)
    past, coming = today - timedelta(days=2), today + timedelta(days=9)
    (status,) = judge(rules, {"total": series(65, 80, 80)}, today, events={"line": (coming, past)})
    assert [(s.day, s.met) for s in status.samples] == [(past, False)]
    assert (status.verdict, status.next_day, status.days_left) == ("failed", coming, 9)


def test_each_sample_is_shown_with_its_day_and_value(profile: ScoreProfile) -> None:
    status = judged(profile, Case("", "L.H", TWO_OF_3, "open", 1, 1, None, MONTH))
    shown = [(s.day.month, s.value, s.met) for s in status.samples]
    assert shown == [(8, 65.0, False), (9, None, None), (10, 75.0, True)]


rules_ = st.sampled_from([ONCE, FailRule(3), IN_A_ROW, TWO_OF_3, THREE_OF_6])
samples_ = st.sampled_from(["daily", MONTH, WEEK, "mean_30d"])
ORDER = {"failed": 0, "open": 1, "met": 2}


def with_values(values: dict[date, float], sample: str, rule: FailRule) -> ThresholdStatus:
    line = Threshold("line", "total", 70, False, sample, WORDS, WORDS, 3, Confidence.OFFICIAL, "S", fail=rule)
    found = judge(replace(make_profile(), thresholds=(line,)), {"total": Series.of(values.items())}, NOV_20)
    return found[0]


def by_day(values: list[float | None]) -> dict[date, float]:
    return {NOV_20 - timedelta(days=back): value for back, value in enumerate(reversed(values)) if value is not None}


# Points are steps of 2.5, so that means meet the line often.
points = st.integers(20, 40).map(lambda n: n * 2.5)
histories = st.lists(st.none() | points, min_size=1, max_size=30)
full_years = st.lists(points, min_size=1, max_size=40).map(lambda found: (found * 220)[:220])


@given(histories, st.data(), samples_, rules_)
def test_a_higher_value_never_makes_a_verdict_worse(history, data, sample, rule) -> None:
    at = data.draw(st.integers(0, len(history) - 1))
    assume(history[at] is not None)
    higher = [*history[:at], data.draw(points.filter(lambda p: p >= history[at])), *history[at + 1 :]]
    before, after = (with_values(by_day(values), sample, rule) for values in (history, higher))
    assert ORDER[after.verdict] >= ORDER[before.verdict]
    assert after.missed <= before.missed


@given(st.integers(0, 200), histories, st.data(), samples_, rules_)
def test_what_is_settled_stays_so_whatever_the_missing_days_were(before, history, data, sample, rule) -> None:
    history = [*[65.0] * before, *history]
    history[-1] = history[-1] or 70.0  # a value for today would be a new sample
    missing = [place for place, value in enumerate(history) if value is None]
    assume(missing)
    filled = {place: data.draw(points) for place in missing}
    found = with_values(by_day(history), sample, rule)
    after = with_values(by_day([filled.get(p, v) for p, v in enumerate(history)]), sample, rule)
    if found.verdict != "open":
        assert after.verdict == found.verdict
    if found.room is not None:
        assert after.room == found.room


@given(full_years, samples_, rules_)
@example([50.0] * 220, "last_day_of_month", FailRule(14))
def test_room_is_how_many_more_may_be_missed(history, sample, rule) -> None:
    status = with_values(by_day(history), sample, rule)
    missed = [s.met is False for s in status.samples]
    if status.verdict == "failed":
        assert status.room == 0
        return
    if status.room is None:  # fourteen month ends reach back further than the history
        assert status.missing
        return
    runs = [completes(status.threshold, missed + [True] * more) for more in range(1, status.room + 2)]
    assert runs == [False] * status.room + [True]


@given(histories, samples_)
def test_samples_lie_apart_as_the_rule_says(history, sample) -> None:
    status = with_values(by_day(history), sample, THREE_OF_6)
    days = [s.day for s in status.samples]
    assert len(days) == 6
    assert [next_sample(status.threshold, day) for day in days[:-1]] == days[1:]
    assert status.next_day == next_sample(status.threshold, days[-1])


@given(histories, samples_, st.integers(0, 400))
def test_the_samples_of_some_days_are_those_that_a_verdict_looks_at(history, sample, back) -> None:
    values = by_day(history)
    status = with_values(values, sample, THREE_OF_6)
    first = NOV_20 - timedelta(days=back)
    rules = replace(make_profile(), valid_from=date.min)
    found = samples_between(rules, {"total": Series.of(values.items())}, status.threshold, first, NOV_20, today=NOV_20)
    days = [one.day for one in found]
    assert all(first <= day <= NOV_20 for day in days)
    assert [next_sample(status.threshold, day) for day in days[:-1]] == days[1:]
    assert list(found)[-6:] == [one for one in status.samples if one.day >= first]


def test_no_sample_is_older_than_the_line_or_its_rules(profile: ScoreProfile, series: Make, today: date) -> None:
    line = profile.thresholds[0]
    by_target = {"total": series(*[80.0] * 20)}
    first = today - timedelta(days=19)
    late = replace(line, valid_from=today - timedelta(days=4))
    assert len(samples_between(profile, by_target, line, first, today, today=today)) == 20
    assert len(samples_between(profile, by_target, late, first, today, today=today)) == 5
    young = replace(profile, valid_from=today - timedelta(days=2))
    assert len(samples_between(young, by_target, line, first, today, today=today)) == 3
    at_event = replace(line, sample="at_event")
    assert samples_between(profile, by_target, at_event, first, today, today=today) == ()
    days = {line.id: [today - timedelta(days=1), today - timedelta(days=40)]}
    assert [
        one.day for one in samples_between(profile, by_target, at_event, first, today, today=today, events=days)
    ] == days[line.id][:1]


def test_the_last_day_of_some_past_days_is_missed_if_it_was_not_imported(
    profile: ScoreProfile, series: Make, today: date
) -> None:
    line, values = profile.thresholds[0], {"total": series(80, 80, None)}
    first = today - timedelta(days=2)
    assert len(samples_between(profile, values, line, first, today, today=today)) == 2  # today's may still come
    later = samples_between(profile, values, line, first, today, today=today + timedelta(days=5))
    assert [one.met for one in later] == [True, True, None]
    assert len(samples_between(profile, values, line, first, first, today=today)) == 1
