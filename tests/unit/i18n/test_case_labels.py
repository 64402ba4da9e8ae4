"""Every value that a case can have has its words."""

from seller_toolkit.domain.cases import EDITABLE, Appeal, CaseState, Remedy
from seller_toolkit.i18n import case_labels


def test_each_value_has_a_word_of_its_own():
    for known, label in (
        (CaseState, case_labels.case_state_label),
        (Remedy, case_labels.remedy_label),
        (Appeal, case_labels.appeal_label),
        (sorted(EDITABLE), case_labels.case_field_label),
    ):
        words = [label(str(one)) for one in known]
        assert len(set(words)) == len(words)
        assert not set(words) & {str(one) for one in known}


def test_what_is_not_known_is_shown_as_it_is():
    assert case_labels.remedy_label("else") == "else"
    assert case_labels.other_cause_label()
