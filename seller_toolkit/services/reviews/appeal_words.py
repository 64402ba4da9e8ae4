"""The words of an appeal pack: signals, facts, deadlines, what may be written into the platform's form."""

from collections.abc import Mapping

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

_SIGNALS: Mapping[str, tuple[str, str]] = {
    "asks_for_benefit": (QT_TRANSLATE_NOOP("Appeal", "Asks for a benefit"), QT_TRANSLATE_NOOP("Appeal", "The text asks for money or a benefit.")),
    "offers_removal": (QT_TRANSLATE_NOOP("Appeal", "Offers removal"), QT_TRANSLATE_NOOP("Appeal", "The text offers to delete or change the review.")),
    "threatens_review": (QT_TRANSLATE_NOOP("Appeal", "Threatens"), QT_TRANSLATE_NOOP("Appeal", "The text threatens with bad reviews or reports.")),
    "contact_outside": (QT_TRANSLATE_NOOP("Appeal", "Contact outside"), QT_TRANSLATE_NOOP("Appeal", "The text leads to a contact outside the platform.")),
    "names_other_shop": (QT_TRANSLATE_NOOP("Appeal", "Other shop"), QT_TRANSLATE_NOOP("Appeal", "The text sends readers to another shop.")),
    "stars_against_text": (QT_TRANSLATE_NOOP("Appeal", "Stars against text"), QT_TRANSLATE_NOOP("Appeal", "Few stars stand over a text that praises.")),
    "nothing_concrete": (QT_TRANSLATE_NOOP("Appeal", "Nothing concrete"), QT_TRANSLATE_NOOP("Appeal", "The text complains and names no fault of goods or service.")),
}  # fmt: skip
_SOURCES: Mapping[str, str] = {
    "orders": QT_TRANSLATE_NOOP("Appeal", "order export"),
    "reviews": QT_TRANSLATE_NOOP("Appeal", "review export"),
    "text": QT_TRANSLATE_NOOP("Appeal", "the text"),
    "after_sales": QT_TRANSLATE_NOOP("Appeal", "after-sale export"),
}


def source_words(source: str) -> str:
    """Where something was read."""
    return translated("Appeal", _SOURCES[source])


def signal_words(code: str) -> tuple[str, str]:
    """Name and sentence of a signal of `suspicion_signals`."""
    name, sentence = _SIGNALS.get(code, (code, ""))
    return (translated("Appeal", name), translated("Appeal", sentence)) if sentence else (name, "")


def appeal_title(*, miscount: bool) -> str:
    """What the pack is called."""
    if miscount:
        return translate("Appeal", "Appeal: a rating that should not count")
    return translate("Appeal", "Appeal: suspected malicious review")


def form_words(*, miscount: bool, order_no: str, reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Sentences for the platform's form: what is asked, why, and that the evidence is attached. No accusation."""
    order = order_no or translate("Appeal", "[order number]")
    if miscount:
        ask = translate("Appeal", "We ask you to check whether the rating of order {order} is to be counted.")
    else:
        ask = translate("Appeal", "We ask you to check the review of order {order} by the rules of reviews.")
    why = [translate("Appeal", "Reason: {reason}").format(reason=reason) for reason in reasons]
    if not why:
        why = [translate("Appeal", "Reason: [what happened, with day and time]")]
    return (
        ask.format(order=order), *why,
        translate("Appeal", "Records of the order, the parcel and the chat are attached."),
    )  # fmt: skip


def attachments(*, miscount: bool) -> tuple[str, ...]:
    """What belongs beside an appeal."""
    common = (
        translate("Appeal", "Screenshot of the review with its date"),
        translate("Appeal", "Screenshot of the order page"),
    )
    if miscount:
        return (*common, translate("Appeal", "Screenshot of the refund or of the buyer's other ratings of the month"))
    return (
        *common,
        translate("Appeal", "Whole chat with the buyer, from the first to the last message, uncut"),
        translate("Appeal", "Course of the parcel with the day of receipt"),
        translate("Appeal", "After-sale record, with what you offered and when"),
    )
