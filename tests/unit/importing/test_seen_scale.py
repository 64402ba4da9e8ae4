"""Scores of other shops on the scale of buyers are not those of the shop's own page."""

from dataclasses import replace

from seller_toolkit.importing.metric_values import Reading
from seller_toolkit.importing.seen_scale import as_seen


def test_a_score_by_bands_is_what_buyers_see(metrics):
    total = replace(metrics["douyin_experience.total"], scale=(0, 100))
    low, high = [Reading(4.8), None, Reading(5.0)], [Reading(4.8), Reading(88.0)]
    assert as_seen(total, low, metrics) == metrics["shown_score"]
    assert as_seen(total, high, metrics) is total
    assert as_seen(total, [None], metrics) is total


def test_a_score_that_cannot_be_so_low_is_left_out(metrics):
    product = replace(metrics["douyin_experience.product"], scale=(50, 100))
    assert as_seen(product, [Reading(4.8)], metrics) is None
    stars = replace(metrics["dsr.service"], scale=(1, 5))
    assert as_seen(stars, [Reading(4.8)], metrics) is stars
