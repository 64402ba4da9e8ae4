import pytest

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.services.scores.sentences import finding_detail, finding_reason, spoken_digits


def fell(metric: str, before: float, now: float) -> Finding:
    return Finding(FindingKind.FELL, 1, "service", metric=metric, before=before, now=now)


@pytest.mark.parametrize(
    ("metric", "before", "now", "digits"),
    [
        ("tmall_experience.help_rate", 0.0, 0.4762, 2),
        ("tmall_experience.help_rate", 0.4761, 0.4762, 4),
        ("tmall_experience.delivery_hours", 70.78, 75.75, 1),
        ("tmall_experience.logistics", 4.45, 4.30, 2),
    ],
)
def test_a_sentence_shows_few_digits_unless_the_values_would_look_alike(workspace, metric, before, now, digits):
    assert spoken_digits(fell(metric, before, now), workspace.metrics[metric]) == digits


def test_a_fall_and_its_courier_are_said_in_one_line(workspace):
    finding = Finding(
        FindingKind.FELL, 1, "logistics", metric="tmall_experience.logistics", before=4.45, now=4.30,
        params={"courier": "申通", "late_share": 0.62},
    )  # fmt: skip
    reason = finding_reason(finding, workspace.metrics, {})
    assert reason == "Logistics speed 4.45 → 4.30; 申通 has 62% of the parcels picked up late"
    assert finding_detail(finding, workspace.metrics) == "申通 has 62% of the parcels picked up late"


def test_a_topic_counts_complaints(workspace):
    finding = Finding(FindingKind.TOPIC, 1, "product", topic="size", before=8.0, now=18.0)
    assert finding_reason(finding, workspace.metrics, {"size": "Size"}) == "Topic: Size: 8 → 18 complaints in 30 days"


COURIER = {"cause_group": "courier", "cause_name": "申通", "cause_places": ["广东", "广西"], "cause_share": 0.62}


@pytest.mark.parametrize(
    ("metric", "params", "words"),
    [
        (
            "tmall_experience.logistics",
            COURIER | {"cause_metric": "tmall_experience.pickup_48h_rate"},
            "Logistics speed −0.15 in 7 days, 62% of the change of {pickup} from 申通 to 广东, 广西",
        ),
        (
            "tmall_experience.pickup_48h_rate",
            COURIER | {"cause_metric": "tmall_experience.pickup_48h_rate", "cause_places": [], "cause_share": 1.4},
            "{pickup} 4.45% → 4.30% in 7 days, >100% of it from 申通",
        ),
        (
            "tmall_experience.quality",
            {"cause_group": "item", "cause_name": "四件套", "cause_share": 0.5, "cause_metric": "no longer known"},
            "Product quality 4.45 → 4.30 in 7 days, 50% of it from “四件套”",
        ),
    ],
)
def test_a_fall_names_who_did_most_of_it(workspace, metric, params, words):
    finding = Finding(
        FindingKind.FELL, 1, "logistics", metric=metric, before=4.45, now=4.30, params={"days": 7, **params}
    )
    pickup = workspace.metrics["tmall_experience.pickup_48h_rate"].label.en
    assert finding_reason(finding, workspace.metrics, {}) == words.format(pickup=pickup)
