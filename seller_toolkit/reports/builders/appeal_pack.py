"""The pack for an appeal to the platform (申诉) about one review: what is said, what is known, until when, what to write."""

from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.report import Block, Column, Heading, KeyFigure, KeyFigures, Paragraph, Report, Table
from seller_toolkit.i18n.formats import long_day, moment, number
from seller_toolkit.i18n.translate import language, translate

BOX = "☐"


@dataclass(frozen=True)
class AppealFact:
    """A line of what is known: what, what was found, and where it stands."""

    what: str
    found: str
    source: str = ""


@dataclass(frozen=True)
class AppealDeadline:
    """Until when something can be done; `until` None where no rule was found. `rule` names it."""

    what: str
    until: date | None
    rule: str


@dataclass(frozen=True)
class AppealInput:
    """One appeal. `text` is masked; `signals` and `facts` are for a person to weigh. `form` is what may be written.

    `attach` are the things to put beside it, `notes` what is not known.
    """

    title: str
    shop: str
    as_of: datetime
    code: str
    review_day: date | None
    stars: float | None
    order_no: str
    item: str
    text: str
    signals: tuple[AppealFact, ...]
    facts: tuple[AppealFact, ...]
    deadlines: tuple[AppealDeadline, ...]
    form: tuple[str, ...]
    attach: tuple[str, ...]
    notes: tuple[str, ...]


def build_appeal_pack(view: AppealInput) -> Report:
    """Figures, the review, signals, facts, deadlines, words for the form, and a list of what to attach."""
    blocks: list[Block] = [KeyFigures(_figures(view))]
    blocks += [Heading(translate("Appeal", "The review"), 2), Paragraph(view.text or translate("Appeal", "(no text)"))]
    blocks += [Paragraph(note, quiet=True) for note in view.notes]  # here, so that no page holds nothing else
    blocks += [Heading(translate("Appeal", "What speaks for the appeal"), 2)]
    if view.signals:
        blocks.append(_facts(view.signals))
        blocks.append(
            Paragraph(translate("Appeal", "These are signals and no proof. A person has to weigh them."), quiet=True)
        )
    else:
        blocks.append(
            Paragraph(
                translate(
                    "Appeal", "The program found nothing. An appeal has little chance without evidence of your own."
                )
            )
        )
    blocks += [Heading(translate("Appeal", "Order, parcel and after-sales"), 2), _facts(view.facts)]
    blocks += [Heading(translate("Appeal", "Until when"), 2), _deadlines(view.deadlines)]
    blocks += [Heading(translate("Appeal", "For the platform's form"), 2), *map(Paragraph, view.form)]
    blocks += [Heading(translate("Appeal", "To attach"), 2), _attach(view.attach)]
    as_of = translate("Appeal", "as of {time}").format(time=moment(view.as_of))
    return Report(view.title, f"{view.shop}    {as_of}".strip(), view.code, tuple(blocks), language())


def _figures(view: AppealInput) -> tuple[KeyFigure, ...]:
    unknown = translate("Appeal", "not known")
    return (
        KeyFigure(translate("Appeal", "Written on"), long_day(view.review_day) if view.review_day else unknown),
        KeyFigure(translate("Appeal", "Stars"), number(view.stars) if view.stars is not None else unknown),
        KeyFigure(translate("Appeal", "Order"), view.order_no or unknown),
        KeyFigure(translate("Appeal", "Item"), view.item or unknown),
    )


def _facts(facts: tuple[AppealFact, ...]) -> Table:
    columns = (
        Column(translate("Appeal", "What"), width=26),
        Column(translate("Appeal", "Found"), width=52),
        Column(translate("Appeal", "Source"), width=24),
    )
    return Table(columns, tuple((one.what, one.found, one.source) for one in facts))


def _deadlines(deadlines: tuple[AppealDeadline, ...]) -> Table:
    columns = (
        Column(translate("Appeal", "What"), width=26),
        Column(translate("Appeal", "Until"), width=16),
        Column(translate("Appeal", "Rule"), width=60),
    )
    return Table(columns, tuple((one.what, one.until, one.rule) for one in deadlines))


def _attach(things: tuple[str, ...]) -> Table:
    columns = (Column(translate("Appeal", "Done"), width=8), Column(translate("Appeal", "Evidence"), width=80))
    return Table(columns, tuple((BOX, thing) for thing in things))
