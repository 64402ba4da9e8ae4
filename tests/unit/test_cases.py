"""The helper that tries many cases in one test."""

import pytest

from tests.cases import for_each


def failure(test, **fixtures) -> str:
    with pytest.raises(pytest.fail.Exception) as caught:
        test(**fixtures)
    return str(caught.value)


def test_every_case_that_fails_is_named_with_its_reason_and_the_others_are_tried():
    tried = []

    @for_each("number", [1, 2, 3, 4])
    def is_odd(number):
        tried.append(number)
        assert number % 2, f"{number} is even"

    said = failure(is_odd)
    assert tried == [1, 2, 3, 4]
    assert said.startswith("2 of 4 cases fail")
    assert "2: AssertionError: 2 is even" in said
    assert "4: AssertionError: 4 is even" in said
    assert "test_cases.py" in said


def test_an_error_and_an_exception_that_does_not_come_are_failures_too():
    @for_each("value", ["1", "x"])
    def raises(value):
        with pytest.raises(ValueError, match="x"):
            int(value)

    assert "'1': Failed: DID NOT RAISE" in failure(raises)
    assert "ZeroDivisionError" in failure(for_each("value", [0])(lambda value: 1 / value))


def test_no_case_at_all_is_a_failure():
    with pytest.raises(AssertionError, match="no case"):
        for_each("value", [])(lambda value: None)()


@pytest.fixture
def limit() -> int:
    return 9


@for_each("low, high", [(1, 2), (3, 4)], named="{}-{}".format)
def test_several_names_and_a_fixture_beside_them(low, high, limit):
    assert low < high < limit
