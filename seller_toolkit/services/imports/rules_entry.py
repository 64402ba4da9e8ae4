"""A shop's own rules as its form answered them, on their way into the store: typed rules are an import like any other."""

import hashlib

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Receipt, SourceFile
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.i18n.translate import translate
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import OWN_RULES, OwnRules
from seller_toolkit.services.scores.own_rules import DOES_NOT_APPLY, LINE, typed_weights
from seller_toolkit.services.scores.score_rules import line_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops


def save(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str, rules: OwnRules
) -> Outcome[tuple[Receipt, ...]]:
    """Store what the form answered as one batch, which the history can take back; nothing to store: no receipt.

    Raises:
        UserError: the shop is gone; weights that belong together do not add up to 100, or not all of them are there; a level
            is off its scale.
        KeyError: there is no such score, or it has no such weight or line.
    """
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
    profile = workspace.profiles.on(profile_id, workspace.today_of(shop))
    entries = [*typed_weights(profile, rules.weights, rules.since), *_line_entries(profile, rules)]
    if not entries:
        return Outcome(())
    name = translate("Score rules", "Own rules {time}").format(time=f"{workspace.now():%H.%M}")
    said = repr((workspace.now(), workspace.store.writes, shop.id, entries)).encode()
    source = SourceFile(name, "", hashlib.sha256(said).hexdigest(), len(said))
    plan = plan_entries(source, entries, shop=shop.name, platform=shop.platform, layout=OWN_RULES)
    return import_files.commit(context, workspace, [plan])


def _line_entries(profile: ScoreProfile, rules: OwnRules) -> list[Entry]:
    known = {rule.id: rule for rule in (*profile.thresholds, *profile.more_lines)}
    found = []
    for line, level in rules.lines.items():
        shown = line_of(profile, known[line], level)
        if level is not None and not (level > DOES_NOT_APPLY and shown.low <= level <= shown.high):
            raise UserError("line.off_scale", name=shown.label, value=f"{level:g}")
        metric = profile.score_metric(known[line].target)
        found.append(Entry(rules.since.isoformat(), metric, level or DOES_NOT_APPLY, LINE, line))
    return found
