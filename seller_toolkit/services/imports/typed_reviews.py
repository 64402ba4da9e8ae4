"""Reviews that were pasted as bare texts or typed by hand: they go into the store as an import that can be undone."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus, ImportChoices, Receipt
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reading.chats import read_chat
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.review_masks import without_personal
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped, NewReview, NewReviews
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops

LAYOUT = "typed_reviews"
HEAD = ("录入渠道", "评价时间", "订单编号", "商品ID", "商品", "星级", "评价内容")
LINES, PARAGRAPHS, CHAT = "lines", "paragraphs", "chat"
BETWEEN_PARAGRAPHS = re.compile(r"\n\s*\n")
BULLET = re.compile(r"^(?:[-*•·]|\d{1,3}[.、)）])\s+")


@dataclass(frozen=True)
class FoundTexts:
    """What a pasted text holds: each with its time ("" where none is told), personal data masked.

    `form` is how it was read, `ours` how many turns of a conversation were the shop's, `unread` how many lines nobody spoke.
    """

    texts: tuple[tuple[str, str], ...]
    form: str
    ours: int = 0
    unread: int = 0


def texts_in(
    context: JobContext, workspace: Workspace, text: str, form: str, ours: Sequence[str]
) -> Outcome[FoundTexts]:
    """The texts in what was pasted. `form` "" guesses: a conversation, else a text a line; "chat" may find nobody speaking."""
    context.report(0, 1)
    chat = read_chat(text, ours) if form in ("", CHAT) else None
    if chat is not None:
        said = tuple((without_personal(one.text), one.time) for one in chat.said)
        return Outcome(FoundTexts(said, CHAT, chat.ours, chat.unread))
    if form == CHAT:
        return Outcome(FoundTexts((), CHAT))
    pieces = BETWEEN_PARAGRAPHS.split(text) if form == PARAGRAPHS else text.splitlines()
    clean = (BULLET.sub("", piece.strip()) for piece in pieces)
    found = tuple((without_personal(piece), "") for piece in clean if piece)
    return Outcome(FoundTexts(found, form or LINES))


def save(context: JobContext, workspace: Workspace, new: NewReviews) -> Outcome[Receipt]:
    """Store reviews of one shop as one import.

    Raises:
        UserError: the shop is gone, there is nothing to store, or a value cannot be read.
    """
    if not new.reviews:
        raise UserError("reviews.nothing_typed")
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, new.shop_id)
    choices = ImportChoices(shop=shop.name, platform=shop.platform, layout=LAYOUT)
    name = translate("Import", "Reviews entered {time}").format(time=f"{workspace.now():%H.%M}")
    dropped = Dropped(Path(f"{name}.csv"), data=_table(new.reviews, workspace.today()), choices=choices)
    (plan,) = import_files.plan(context, workspace, [dropped]).value
    if plan.problems:
        raise UserError("reviews.unreadable", column=plan.problems[0].column, found=plan.problems[0].found)
    if plan.trouble is not None:
        raise UserError(plan.trouble.code, **plan.trouble.params)
    written = import_files.commit(context, workspace, [plan])
    return Outcome(written.value[0], written.changes)


def is_stored(receipt: Receipt) -> bool:
    """Whether these very reviews were stored before."""
    return receipt.status is FileStatus.ALREADY_IMPORTED


def _table(reviews: Sequence[NewReview], today: date) -> bytes:
    """The table that the layout `typed_reviews` reads."""
    said = io.StringIO()
    said.write("sep=,\n")  # its own hint: texts may hold any other mark more often
    table = csv.writer(said, quoting=csv.QUOTE_ALL, lineterminator="\n")
    table.writerow(HEAD)
    for one in reviews:
        stars = "" if one.stars is None else str(one.stars)
        when = one.written_at or f"{today:%Y-%m-%d}"
        table.writerow((one.channel, when, one.order_no, one.item_id, one.item_title, stars, one.text))
    return said.getvalue().encode()
