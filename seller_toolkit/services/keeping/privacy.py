"""What is kept of buyers, in numbers, and forgetting: what is older than a day, a shop, the backups that still hold it.

Texts that are being written lie in a file of their own, the log beside the store: both are listed, and follow what is forgotten.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts, kept_log
from seller_toolkit.services.keeping.kept_log import KeptLog
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import forgetting, kept_backups, shops
from seller_toolkit.store.backup import put_aside_beside
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.forgetting import KeptKind


@dataclass(frozen=True)
class KeptDrafts:
    """How many texts are being written, of each shop by its name and of none, and the day of the last one."""

    of_shops: Mapping[str, int]
    of_none: int
    last: date | None

    @property
    def number(self) -> int:
        return sum(self.of_shops.values()) + self.of_none


@dataclass(frozen=True)
class KeptView:
    """What is kept by kind, of which shops, texts being written, the log, and how many backups and earlier stores hold data too."""

    kinds: tuple[KeptKind, ...]
    shops: tuple[Shop, ...]
    drafts: KeptDrafts
    log: KeptLog
    backups: int
    today: date


@dataclass(frozen=True)
class Forgotten:
    """What went, or would go: rows of each kind, the forms of texts being written, bytes of the log."""

    rows: Mapping[str, int]
    drafts: frozenset[str] = frozenset()
    log: int = 0

    def __bool__(self) -> bool:
        return any(self.rows.values()) or bool(self.drafts or self.log)


def kept(context: JobContext, workspace: Workspace) -> Outcome[KeptView]:
    """What is kept of buyers now."""
    context.report(0, 0)
    with workspace.store.read() as connection:
        kinds, found = forgetting.kept(connection), shops.all_shops(connection)
        texts = _kept_drafts(connection, workspace)
    number = len(kept_backups.backups_in(workspace.backups)) + len(put_aside_beside(workspace.store_path))
    return Outcome(KeptView(kinds, found, texts, kept_log.kept_log(workspace), number, workspace.today()))


def older_than(context: JobContext, workspace: Workspace, day: date, typed: Collection[str] = ()) -> Outcome[Forgotten]:
    """What `forget_before` would remove."""
    context.report(0, 0)
    with workspace.store.read() as connection:
        rows = forgetting.older_than(connection, day)
        gone = _drafts_before(connection, workspace, day, typed)
    return Outcome(Forgotten(rows, gone, kept_log.log_before(workspace, day).size))


def forget_before(
    context: JobContext, workspace: Workspace, day: date, typed: Collection[str] = ()
) -> Outcome[Forgotten]:
    """Remove what speaks of buyers and is older than a day, texts being written of it, and what the log says of that time.

    `typed`: forms whose texts the window holds, whether they are in the file yet or not.

    Raises:
        UserError: "file.not_writable"; nothing of the store is removed then.
    """
    context.report(0, 0)
    with workspace.store.write() as connection:
        gone = _drafts_before(connection, workspace, day, typed)
        log = kept_log.log_before(workspace, day).size
        removed = forgetting.forget_before(connection, day, context.report)
        drafts.drop(workspace, gone)
        kept_log.empty_before(workspace, day)
    return Outcome(Forgotten(removed, gone, log), EVERYTHING)


def forget_shop(
    context: JobContext, workspace: Workspace, shop_id: int, typed: Collection[str] = ()
) -> Outcome[Forgotten]:
    """Remove a shop and everything of it, with the texts being written of its reviews; with the last shop all such texts.

    Raises:
        UserError: "shop.unknown"; "file.not_writable", and nothing of the store is removed then.
    """
    context.report(0, 0)
    with workspace.store.write() as connection:
        forgetting.forget_shop(connection, shop_id, context.report)
        forms = drafts.forms(workspace) | frozenset(typed)
        left = _forms_of_reviews(connection, forms)
        unbound = {form for form in forms if drafts.review_of(form) is None and shops.all_shops(connection)}
        gone = forms - left.keys() - unbound
        drafts.drop(workspace, gone)
    return Outcome(Forgotten({}, gone), EVERYTHING)


def _kept_drafts(connection: Connection, workspace: Workspace) -> KeptDrafts:
    forms = drafts.forms(workspace)
    of_shops = Counter(_forms_of_reviews(connection, forms).values())
    return KeptDrafts(dict(of_shops), len(forms) - of_shops.total(), drafts.written_on(workspace) if forms else None)


def _drafts_before(connection: Connection, workspace: Workspace, day: date, typed: Collection[str]) -> frozenset[str]:
    """Those of reviews that are older or not there any more; those of no review when the file was last written before the day."""
    forms = drafts.forms(workspace) | frozenset(typed)
    written = drafts.written_on(workspace)
    left = set(_forms_of_reviews(connection, forms, since=day))
    if written is None or written >= day:
        left |= {form for form in forms if drafts.review_of(form) is None}
    return forms - left


def _forms_of_reviews(
    connection: Connection, forms: Collection[str], *, since: date | None = None
) -> Mapping[str, str]:
    """Of these forms those of reviews that are there, not older than a day: form → name of the shop."""
    numbers = {form: number for form in forms if (number := drafts.review_of(form)) is not None}
    found = forgetting.shops_of_reviews(connection, set(numbers.values()), since=since)
    return {form: found[number] for form, number in numbers.items() if number in found}


def forget_backups(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Remove every backup in the program's folder and every earlier store beside this one, and make a backup of what is kept
    now; the answer is how many went.

    The new one is made first: there is never a moment without any.
    """
    context.report(0, 0)
    day = workspace.today()
    return Outcome(kept_backups.replace_all(workspace.store_path, workspace.backups, day, context.report))
