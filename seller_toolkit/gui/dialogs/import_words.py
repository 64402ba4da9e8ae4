"""Words of imports: states, reasons and counts, the same in the tab and in its dialogs."""

import re
from collections.abc import Mapping, Sequence

from seller_toolkit.domain.imports import Counts, FileStatus, ImportPlan, RowProblem, RowState
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.error_texts import row_reason_text
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

SHOP_NAME = re.compile(r"[\u4e00-\u9fffA-Za-z]+?(?:旗舰店|专卖店|专营店|企业店|生活馆|官方店|店(?!铺)|馆)")
NOT_A_SHOP = ("抖店", "竞店", "门店", "网店", "本店", "全店", "小店")
FAMILIES = (frozenset({"tmall", "taobao"}),)  # one back office: each other's exports look alike

Tinted = tuple[str, str]
"""A word and the tone of its chip."""


def is_locked(plan: ImportPlan) -> bool:
    """Whether the file only lacks its password."""
    return plan.trouble is not None and plan.trouble.code in ("file.encrypted", "file.wrong_password")


def is_checklist(plan: ImportPlan) -> bool:
    """Whether the file is a checklist or a workbook of cases that comes back, not an export."""
    return is_case_workbook(plan) or (plan.trouble is not None and plan.trouble.code == "sheet.is_checklist")


def is_case_workbook(plan: ImportPlan) -> bool:
    """Whether the file holds cases of reviews that come back."""
    return plan.trouble is not None and plan.trouble.code == "case.is_workbook"


def state_chip(plan: ImportPlan | None, *, importing: bool = False) -> Tinted:
    """How a waiting file stands; None: it is still being read."""
    if importing:
        return translate("Import", "Importing…"), "neutral"
    if plan is None:
        return translate("Import", "Reading…"), "neutral"
    if plan.importable:
        return translate("Import", "Ready"), "accent"
    if plan.status is FileStatus.READY:
        return translate("Import", "Not importable"), "critical"
    if plan.status is FileStatus.ALREADY_IMPORTED:
        return translate("Import", "Imported already"), "neutral"
    if plan.status is FileStatus.NEEDS_MAPPING:
        return translate("Import", "Match columns"), "warning"
    if plan.status is FileStatus.AMBIGUOUS:
        return _question(plan.trouble.code if plan.trouble else ""), "warning"
    if plan.trouble and plan.trouble.code == "layout.unused":
        return translate("Import", "Not used"), "neutral"
    if is_locked(plan):
        return translate("Import", "Password needed"), "warning"
    if is_case_workbook(plan):
        return translate("Import", "Review cases"), "accent"
    if is_checklist(plan):
        return translate("Import", "Checklist"), "accent"
    return translate("Import", "Not readable"), "critical"


def _question(code: str) -> str:
    return {
        "shop.unclear": translate("Import", "Shop missing"),
        "day.unclear": translate("Import", "Day missing"),
        "layout.unclear": translate("Import", "Choose kind"),
        "page.doubtful": translate("Import", "To look at"),
    }.get(code) or translate("Import", "Choose platform")


def row_chip(state: RowState) -> Tinted:
    """What becomes of a row, as a chip."""
    return {
        RowState.NEW: (translate("Import", "New"), "accent"),
        RowState.CHANGED: (translate("Import", "Changed"), "warning"),
        RowState.SAME: (translate("Import", "Same"), "neutral"),
        RowState.REJECTED: (translate("Import", "Rejected"), "critical"),
    }[state]


def reason(problem: RowProblem) -> str:
    """Why a row was not taken, without its place."""
    return row_reason_text(problem.code)


def seen_counts(plan: ImportPlan) -> Counts:
    """The counts as the user sees them: what was imported already would change nothing."""
    if plan.status is not FileStatus.ALREADY_IMPORTED:
        return plan.counts
    counts = plan.counts
    return Counts(same=counts.new + counts.changed + counts.same, rejected=counts.rejected, skipped=counts.skipped)


def layout_words(plan_layout: str, platform: str, labels: Mapping[str, str]) -> str:
    """`Tmall · Reviews`; a dash where nothing was recognised. A label that names the platform itself stands alone."""
    if not plan_layout:
        return NOTHING
    label, name = labels.get(plan_layout, plan_layout), platform_label(platform)
    return label if platform in ("", "other") or name in label else f"{name} · {label}"


def shop_words(plan: ImportPlan) -> str:
    """The shop of a file, or how many it has; "" while that is open."""
    if len(plan.shops) > 1:
        return translate("Import", "{count} shops").format(count=number(len(plan.shops)))
    return plan.shop


def is_competitors(plan: ImportPlan) -> bool:
    """Whether the file tells of other people's shops only."""
    return bool(plan.records) and not any(part.own for part in plan.records)


def summary(counts: Sequence[Counts]) -> str:
    """One line for the status bar."""
    new, changed = sum(c.new for c in counts), sum(c.changed for c in counts)
    rejected = sum(c.rejected for c in counts)
    if len(counts) == 1:
        words = translate("Import", "1 file imported: {new} new, {changed} changed, {rejected} rejected")
    else:
        words = translate("Import", "{files} files imported: {new} new, {changed} changed, {rejected} rejected")
    return words.format(files=len(counts), new=number(new), changed=number(changed), rejected=number(rejected))


def fitting(shops: Sequence[Shop], platform: str) -> tuple[Shop, ...]:
    """The shops that a file of this platform may belong to; "" and "other" fit every shop."""
    if platform in ("", "other"):
        return tuple(shops)
    family = next((family for family in FAMILIES if platform in family), frozenset({platform}))
    return tuple(shop for shop in shops if shop.platform in family)


def shop_in_name(file: str) -> str:
    """The shop that a file's name speaks of, "" where it does not."""
    found = SHOP_NAME.search(file.rsplit(".", 1)[0])
    return found[0] if found and found[0] not in NOT_A_SHOP else ""
