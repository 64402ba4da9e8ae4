"""The digits that a source shows, by import and metric."""

from seller_toolkit.store import source_digits
from tests.unit.store.stories import bring, columns_of

DAY = {"day": "2026-11-01", "subject_kind": "shop", "subject": "", "metric": "dsr.service", "value": 4.8}


def test_digits_are_kept_by_import_and_metric(c):
    one, other = (bring(c, file, [columns_of("observation", {"key": DAY})]) for file in ("a.csv", "b.csv"))
    source_digits.keep(c, one, {"dsr.service": 1, "dsr.service/above_percent": 2})
    source_digits.keep(c, other, {})
    assert source_digits.of_batches(c, [one, other]) == {(one, "dsr.service"): 1, (one, "dsr.service/above_percent"): 2}
    assert source_digits.of_batches(c, [other]) == source_digits.of_batches(c, []) == {}
    source_digits.drop(c, one)
    assert source_digits.of_batches(c, [one]) == {}
