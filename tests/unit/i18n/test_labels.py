from datetime import date

import pytest

from seller_toolkit.domain.reviews import Grade, Nature
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, TaskState
from seller_toolkit.i18n import labels


@pytest.mark.parametrize(
    ("label", "codes"),
    [
        (labels.platform_label, PLATFORMS),
        (labels.area_label, AREAS),
        (labels.cadence_label, CADENCES),
        (labels.role_label, ROLES),
        (labels.task_state_label, [state.value for state in TaskState]),
        (labels.grade_label, [grade.value for grade in Grade]),
        (labels.nature_label, [nature.value for nature in Nature]),
    ],
)
def test_every_code_has_its_word_and_no_two_share_one(label, codes):
    assert all(label(code) != code for code in codes)
    assert len({label(code) for code in codes}) == len(codes)


def test_days_close_by_have_names():
    today = date(2026, 11, 22)
    assert labels.near_day(today, today) == "Today"
    assert labels.near_day(date(2026, 11, 23), today) == "Tomorrow"
    assert labels.near_day(date(2026, 11, 24), today) == "11-24"
    assert labels.total_label() == "Total"
