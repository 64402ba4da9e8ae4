"""The size of random sets."""

from tests import long


def test_a_part_is_tried_and_all_in_the_long_run(monkeypatch):
    monkeypatch.setattr(long, "LONG", False)
    assert [long.examples(whole) for whole in (5, 15, 40, 100, 300)] == [5, 10, 10, 25, 75]
    monkeypatch.setattr(long, "LONG", True)
    assert [long.examples(whole) for whole in (5, 15, 300)] == [5, 15, 300]
