"""What a case says in words, and which causes it offers."""

from seller_toolkit.domain.cases import OTHER_CAUSE
from seller_toolkit.services.cases.case_words import cause_choices, cause_labels
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import own_tags
from seller_toolkit.services.reviews.own_tags import TagDraft

JOB = JobContext()


def test_merged_causes_are_offered_once_and_still_have_their_name(workspace):
    own_tags.merge(JOB, workspace, "too_small", "poor_fit")
    choices = cause_choices(workspace)
    assert "too_small" not in choices
    assert len(set(choices.values())) == len(choices)
    assert choices[OTHER_CAUSE] == cause_labels(workspace)[OTHER_CAUSE]
    assert cause_labels(workspace)["too_small"] == choices["poor_fit"]


def test_a_cause_that_a_case_has_stands_in_the_place_of_what_it_was_merged_into(workspace):
    plain = cause_choices(workspace)
    own_tags.merge(JOB, workspace, "too_small", "poor_fit")
    choices = cause_choices(workspace, ["too_small", ""])
    assert choices["too_small"] == plain["poor_fit"]
    assert "poor_fit" not in choices
    assert list(choices.values()) == list(cause_choices(workspace).values())


def test_what_is_not_to_be_offered_is_not_unless_a_case_has_it(workspace):
    own_tags.save(JOB, workspace, TagDraft("too_small", "Runs small", hidden=True))
    assert "too_small" not in cause_choices(workspace)
    assert cause_choices(workspace, ["too_small", "own:9"])["too_small"] == "Runs small"
    assert cause_choices(workspace, ["own:9"])["own:9"] == "own:9"
