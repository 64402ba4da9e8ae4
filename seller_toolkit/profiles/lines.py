"""The lines of a score: levels that matter, when they are looked at, and what happens below them."""

from collections.abc import Collection, Mapping

from seller_toolkit.domain.profiles import FailRule, Source, Threshold
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.profiles.rules import read_evidence
from seller_toolkit.tables.strict import Table

SAMPLES = ("last_day_of_month", "daily", "mean_7d", "mean_30d", "at_event")
ONLY_ONCE = "at_event"
"""The sample that is taken when a shop applies: nothing is counted over several of them."""


def read_line(table: Table, targets: Collection[str], *, sources: Mapping[str, Source]) -> Threshold:
    """A `[[threshold]]`. One that is `asked` has no `value`: the platform shows it to the seller alone."""
    confidence, source = read_evidence(table, sources)
    asked = table.has("asked") and table.flag("asked")
    if asked and table.has("value"):
        raise table.wrong("value", "a line that the seller is asked for has none")
    return Threshold(
        id=table.name("id"),
        target=table.one_of("target", targets),
        value=0.0 if asked else table.number("value"),
        strict=table.flag("strict"),
        sample=table.one_of("sample", SAMPLES),
        label=table.words("label"),
        consequence=table.words("consequence"),
        warn_margin=_read_margin(table),
        confidence=confidence,
        source=source,
        platforms=table.texts("platforms", PLATFORMS),
        valid_from=table.day("from") if table.has("from") else None,
        fail=_read_fail(table),
        program=table.name("program") if table.has("program") else "",
        asked=asked,
        recovery=table.words("recovery") if table.has("recovery") else None,
    )


def is_for_everybody(line: Threshold) -> bool:
    """Whether a line is judged for every shop: it belongs to no program, and its level is published."""
    return not line.program and not line.asked


def _read_margin(table: Table) -> float:
    margin = table.number("warn_margin")
    if margin < 0:
        raise table.wrong("warn_margin", "must not be negative")
    return margin


def _read_fail(table: Table) -> FailRule:
    """`fail = { count = 3, of = 6 }`: three of the last six; without `of`, so many in a row. Nothing: one is enough."""
    if not table.has("fail"):
        return FailRule()
    rule = table.table("fail")
    count = rule.whole("count", least=1)
    of = rule.whole("of", least=1) if rule.has("of") else None
    rule.close()
    if of is not None and of <= count:
        raise table.wrong("fail", "`of` must be more than `count`; so many in a row are told without it")
    if count > 1 and table.one_of("sample", SAMPLES) == ONLY_ONCE:
        raise table.wrong("fail", f"a line of sample {ONLY_ONCE} is looked at once")
    return FailRule(count, of)
