"""The size of the long sets."""

from itertools import product

from tests import long


def test_a_part_is_tried_and_all_in_the_long_run(monkeypatch):
    monkeypatch.setattr(long, "LONG", False)
    assert [long.examples(whole) for whole in (5, 15, 40, 100, 300)] == [5, 10, 10, 25, 75]
    monkeypatch.setattr(long, "LONG", True)
    assert [long.examples(whole) for whole in (5, 15, 300)] == [5, 15, 300]


def test_every_third_case_is_tried_and_all_in_the_long_run(monkeypatch):
    monkeypatch.setattr(long, "LONG", False)
    assert long.part("abcdefg", 3) == ["a", "d", "g"]
    assert long.part("a", 3) == ["a"]
    monkeypatch.setattr(long, "LONG", True)
    assert long.part("abcdefg", 3) == list("abcdefg")


def test_of_combinations_each_value_is_tried_and_all_of_them_in_the_long_run(monkeypatch):
    sets = ("abcde", "xy", [1, 2, 3])
    monkeypatch.setattr(long, "LONG", False)
    tried = long.crossed(*sets)
    assert len(tried) == 5
    assert [set(values) for values in zip(*tried, strict=True)] == [set(one) for one in sets]
    monkeypatch.setattr(long, "LONG", True)
    assert long.crossed(*sets) == list(product(*sets))
