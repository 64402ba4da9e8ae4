"""What people call the work that may take long. What is not here refreshes a screen or writes a line, and is not listed.

Jobs are named, not imported: their modules come when they are wished for, and most are not at the start.
"""

from __future__ import annotations

from seller_toolkit.gui.task_runner import Job
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

TITLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Jobs", "Looking for files"), ("desk.find_files",)),
    (QT_TRANSLATE_NOOP("Jobs", "Reading files"), ("desk.plan_each", "desk.plan_again", "desk.plan_for_shop")),
    (QT_TRANSLATE_NOOP("Jobs", "Reading pictures"), ("desk.read_pictures",)),
    (QT_TRANSLATE_NOOP("Jobs", "Importing"), ("desk.commit",)),
    (QT_TRANSLATE_NOOP("Jobs", "Taking an import back"), ("desk.undo",)),
    (QT_TRANSLATE_NOOP("Jobs", "Storing scores"), ("desk.save_scores", "rival_desk.save_values")),
    (QT_TRANSLATE_NOOP("Jobs", "Loading the demo shops"), ("desk.load_demo",)),
    (QT_TRANSLATE_NOOP("Jobs", "Removing the demo shops"), ("desk.remove_demo",)),
    (QT_TRANSLATE_NOOP("Jobs", "Tagging and indexing reviews"), ("review_desk.catch_up", "learning_desk.catch_up")),
    (QT_TRANSLATE_NOOP("Jobs", "Collecting reviews"), ("review_desk.listed", "reply_desk.praise_document")),
    (QT_TRANSLATE_NOOP("Jobs", "Collecting invitations"), ("reply_desk.invitation_document",)),
    (QT_TRANSLATE_NOOP("Jobs", "Marking all as seen"), ("review_desk.mark_all_seen",)),
    (QT_TRANSLATE_NOOP("Jobs", "Making an appeal pack"), ("reply_desk.appeal_pack",)),
    (QT_TRANSLATE_NOOP("Jobs", "Looking back"), ("look_back_desk.look_back",)),
    (QT_TRANSLATE_NOOP("Jobs", "Making a feedback sheet"), ("look_back_desk.feedback_sheet",)),
    (
        QT_TRANSLATE_NOOP("Jobs", "Learning from corrections"),
        ("learning_desk.refit", "learning_desk.keep", "learning_desk.go_back"),
    ),
    (QT_TRANSLATE_NOOP("Jobs", "Trying a rule on all reviews"), ("learning_desk.rule_difference",)),
    (QT_TRANSLATE_NOOP("Jobs", "Applying rules to all reviews"), ("learning_desk.add_rule", "learning_desk.set_rule")),
    (QT_TRANSLATE_NOOP("Jobs", "Changing tags"), ("tag_desk.save", "tag_desk.merge", "tag_desk.remove", "tag_desk.map_reason")),
    (QT_TRANSLATE_NOOP("Jobs", "Measuring the tags"), ("learning_desk.quality_view",)),
    (QT_TRANSLATE_NOOP("Jobs", "Writing review cases"), ("case_desk.export",)),
    (QT_TRANSLATE_NOOP("Jobs", "Taking review cases back"), ("case_desk.returned", "case_desk.save_returned")),
    (QT_TRANSLATE_NOOP("Jobs", "Changing review cases"), ("case_desk.handle",)),
    (QT_TRANSLATE_NOOP("Jobs", "Making the report"), ("report_desk.period_document",)),
    (QT_TRANSLATE_NOOP("Jobs", "Writing the brief"), ("report_desk.brief",)),
    (
        QT_TRANSLATE_NOOP("Jobs", "Preparing pages"),
        (
            "document_desk.trend_document", "document_desk.comparison_document", "document_desk.reviews_document",
            "document_desk.rejected_document", "rival_desk.items_document", "score_desk.evidence_document",
            "score_desk.work_list_document", "task_desk.checklist_document", "task_desk.due_document",
            "task_desk.helped_document", "task_desk.template_document",
        ),
    ),
    (QT_TRANSLATE_NOOP("Jobs", "Writing a file"), ("document_desk.write_document", "document_desk.trend_workbook")),
    (QT_TRANSLATE_NOOP("Jobs", "Drawing a picture"), ("document_desk.trend_picture", "rival_desk.picture")),
    (QT_TRANSLATE_NOOP("Jobs", "Reading a filled-in list"), ("task_desk.filled_workbook", "task_desk.save_filled")),
    (QT_TRANSLATE_NOOP("Jobs", "Writing tasks and lists"), ("task_desk.export_knowledge",)),
    (QT_TRANSLATE_NOOP("Jobs", "Taking tasks and lists in"), ("task_desk.read_knowledge", "task_desk.take_in_knowledge")),
    (QT_TRANSLATE_NOOP("Jobs", "Taking score rules in"), ("rules_desk.take_in_rules",)),
    (QT_TRANSLATE_NOOP("Jobs", "Backing up"), ("safety_desk.back_up", "safety_desk.back_up_today")),
    (QT_TRANSLATE_NOOP("Jobs", "Looking into a backup"), ("safety_desk.backup_contents_of",)),
    (QT_TRANSLATE_NOOP("Jobs", "Looking through the backups"), ("safety_desk.backup_list", "safety_desk.newest_good")),
    (QT_TRANSLATE_NOOP("Jobs", "Going back to a backup"), ("safety_desk.restore",)),
    (QT_TRANSLATE_NOOP("Jobs", "Checking the data"), ("safety_desk.check",)),
    (QT_TRANSLATE_NOOP("Jobs", "Saving what can be saved"), ("safety_desk.save_what_can_be_saved",)),
    (QT_TRANSLATE_NOOP("Jobs", "Writing the diagnostic file"), ("safety_desk.save_diagnostics",)),
    (QT_TRANSLATE_NOOP("Jobs", "Checking downloaded files"), ("update_desk.look_at",)),
    (QT_TRANSLATE_NOOP("Jobs", "Moving the data"), ("place_desk.move", "place_desk.use_usual_place")),
    (QT_TRANSLATE_NOOP("Jobs", "Looking for data of buyers"), ("privacy_desk.kept", "privacy_desk.older_than")),
    (QT_TRANSLATE_NOOP("Jobs", "Forgetting data"), ("privacy_desk.forget_before", "privacy_desk.forget_shop")),
    (QT_TRANSLATE_NOOP("Jobs", "Replacing the backups"), ("privacy_desk.forget_backups",)),
)  # fmt: skip
"""A title and the jobs that are called so: functions of `services/desks/`, with their module."""

_TITLE_OF = {job: title for title, jobs in TITLES for job in jobs}


def title_of(job: Job) -> str:
    """The title of a job in the language in force; nothing for one that people have no name for."""
    module, name = getattr(job, "__module__", ""), getattr(job, "__name__", "")
    title = _TITLE_OF.get(f"{module.rpartition('.')[2]}.{name}")
    return "" if title is None else translated("Jobs", title)
