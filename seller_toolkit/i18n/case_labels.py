"""The words for what a case of a review can say: its state, what was done, how far an appeal is, its fields."""

from collections.abc import Mapping

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translated

_STATES = {
    "open": QT_TRANSLATE_NOOP("Cases", "Open"),
    "waiting": QT_TRANSLATE_NOOP("Cases", "Waiting for the buyer"),
    "closed": QT_TRANSLATE_NOOP("Cases", "Closed"),
}
_REMEDIES = {
    "refund": QT_TRANSLATE_NOOP("Cases", "Refund"),
    "part_refund": QT_TRANSLATE_NOOP("Cases", "Partial refund"),
    "exchange": QT_TRANSLATE_NOOP("Cases", "Exchange"),
    "resend": QT_TRANSLATE_NOOP("Cases", "Sent again"),
    "repair": QT_TRANSLATE_NOOP("Cases", "Repair"),
    "apology": QT_TRANSLATE_NOOP("Cases", "Apology"),
    "explanation": QT_TRANSLATE_NOOP("Cases", "Explanation"),
    "nothing": QT_TRANSLATE_NOOP("Cases", "Nothing to do"),
}
_APPEALS = {
    "": QT_TRANSLATE_NOOP("Cases", "No appeal"),
    "prepared": QT_TRANSLATE_NOOP("Cases", "Appeal prepared"),
    "sent": QT_TRANSLATE_NOOP("Cases", "Appeal sent"),
    "won": QT_TRANSLATE_NOOP("Cases", "Appeal won"),
    "lost": QT_TRANSLATE_NOOP("Cases", "Appeal lost"),
}
_FIELDS = {
    "nature": QT_TRANSLATE_NOOP("Cases", "Nature"),
    "cause": QT_TRANSLATE_NOOP("Cases", "Cause"),
    "remedy": QT_TRANSLATE_NOOP("Cases", "Remedy"),
    "cost": QT_TRANSLATE_NOOP("Cases", "Cost (yuan)"),
    "owner": QT_TRANSLATE_NOOP("Cases", "Owner"),
    "state": QT_TRANSLATE_NOOP("Cases", "State"),
    "first_answer_at": QT_TRANSLATE_NOOP("Cases", "First answer"),
    "follow_up": QT_TRANSLATE_NOOP("Cases", "Follow up on"),
    "note": QT_TRANSLATE_NOOP("Cases", "Note"),
    "evidence": QT_TRANSLATE_NOOP("Cases", "Evidence"),
    "appeal": QT_TRANSLATE_NOOP("Cases", "Appeal"),
    "appeal_due": QT_TRANSLATE_NOOP("Cases", "Appeal until"),
    "appeal_outcome": QT_TRANSLATE_NOOP("Cases", "Outcome"),
}
_OTHER_CAUSE = QT_TRANSLATE_NOOP("Cases", "Another cause")


def case_state_label(state: str) -> str:
    return _label(_STATES, state)


def remedy_label(remedy: str) -> str:
    return _label(_REMEDIES, remedy)


def appeal_label(appeal: str) -> str:
    return _label(_APPEALS, appeal)


def case_field_label(field: str) -> str:
    """The heading of a field of a case."""
    return _label(_FIELDS, field)


def other_cause_label() -> str:
    """The word for a cause that the lexicon has no name for."""
    return translated("Cases", _OTHER_CAUSE)


def _label(labels: Mapping[str, str], code: str) -> str:
    return translated("Cases", labels[code]) if code in labels else code
