"""A recorded job keeps its name and answers with the deed that it was."""

from datetime import date

from seller_toolkit.domain.events import Event
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.desks.deed_desk import recording
from seller_toolkit.services.jobs import JobContext


def test_the_job_is_called_as_before():
    job = recording(score_desk.save_event)
    assert (job.__module__, job.__name__) == (score_desk.__name__, "save_event")


def test_its_answer_holds_what_the_job_says_and_what_it_changed(workspace):
    event = Event(0, None, date(2026, 11, 11), "other", "大促")
    found = recording(score_desk.save_event)(JobContext(), workspace, event).value
    assert found.value.title == "大促"
    assert [(one.table, one.before) for one in found.deed.rows] == [("event", None)]
