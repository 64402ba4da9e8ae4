from datetime import date

from seller_toolkit.store import observations, score_history
from tests.unit.store.test_observations import SCORE, SERVICE, bring_rows, row


def test_own_values_by_metric_with_their_places(c):
    shop = bring_rows(
        c, "a.xlsx", row("2026-11-03", value=91.0), row("2026-11-01", value=90.0), row("2026-11-02", value=None),
        row("2026-11-02", SERVICE, 20.0), row("2026-11-02", SERVICE, 30.0, "agent", "小李"),
    )  # fmt: skip
    found = score_history.of_shop(c, shop)
    assert set(found) == {SCORE, SERVICE}
    history = found[SCORE]
    assert history.days == (date(2026, 11, 1), date(2026, 11, 3))  # the empty value is none
    assert history.values == (90.0, 91.0)
    assert history.rows == (3, 2)
    assert {score_history.file_names(c)[batch] for batch in history.batches} == {"a.xlsx"}
    assert not history.corrected
    assert score_history.of_shop(c, shop + 1) == {}


def test_values_of_a_later_file_are_told_from_those_that_stayed(c):
    shop = bring_rows(c, "a.xlsx", row("2026-11-01", value=90.0), row("2026-11-02", value=91.0))
    bring_rows(c, "b.xlsx", row("2026-11-02", value=89.0))
    history = score_history.of_shop(c, shop)[SCORE]
    assert history.values == (90.0, 89.0)
    assert history.corrected
    assert [score_history.file_names(c)[batch] for batch in history.batches] == ["a.xlsx", "b.xlsx"]


def test_peers_by_metric_and_subject(c):
    shop = bring_rows(
        c, "a.xlsx", row("2026-11-02", SCORE, 88.0, "peer", "average"), row("2026-11-01", SCORE, 87.0, "peer", "average"),
        row("2026-11-02", SCORE, 95.0, "peer", "excellent"), row("2026-11-02", value=90.0),
    )  # fmt: skip
    found = score_history.of_peers(c, shop)
    assert set(found) == {(SCORE, "average"), (SCORE, "excellent")}
    assert found[SCORE, "average"].values == (87.0, 88.0)
    assert found[SCORE, "excellent"].days == (date(2026, 11, 2),)


def test_which_shops_have_any_of_some_metrics(c):
    one = bring_rows(c, "a.xlsx", row("2026-11-01", value=90.0))
    two = bring_rows(c, "b.xlsx", row("2026-11-01", SERVICE, 20.0), shop="乙店")
    bring_rows(c, "c.xlsx", row("2026-11-01", value=None), shop="丙店")
    assert observations.shops_with_any(c, range(99), [SCORE]) == {one}
    assert observations.shops_with_any(c, [two], [SCORE, SERVICE]) == {two}
    assert observations.has_any(c, one, [SCORE])
    assert not observations.has_any(c, two, [SCORE])
