"""The page of one score: every dated version of its rules as tables, and where each rule was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from scripts.rule_pages.words import WORDS
from seller_toolkit.domain.profiles import Metric, ScoreProfile, Source, Threshold
from seller_toolkit.domain.words import Words

LANGUAGES = {"zh": "zh_CN", "en": "en"}
"""Endings of the pages' names and the languages that they stand for."""


class Page:
    """Collects the lines of a page in one language."""

    def __init__(self, ending: str, title: str, file: str) -> None:
        self.ending, self.words = ending, WORDS[ending]
        other = "en" if ending == "zh" else "zh"
        links = f"[{self.words['other']}]({file}.{other}.md)"
        if file != "README":
            links += f" · [{self.words['back']}](README.{ending}.md)"
        else:
            links += " · [docs](../README.md)"
        self.lines = [f"# {title}", "", links, ""]

    def word(self, key: str) -> str:
        return self.words[key]

    def say(self, words: Words | None) -> str:
        return words.of(LANGUAGES[self.ending]) if words is not None else ""

    def head(self, key: str) -> None:
        self.lines += [f"## {self.word(key)}", ""]

    def text(self, text: str) -> None:
        self.lines += [text, ""]

    def points(self, items: Iterable[str]) -> None:
        self.lines += [*(f"* {item}" for item in items), ""]

    def table(self, keys: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """A table under translated heads; columns that are empty in every row are left out."""
        rows = [[_cell(one) for one in row] for row in rows]
        kept = [place for place in range(len(keys)) if any(row[place] for row in rows)]
        self.lines.append("| " + " | ".join(self.word(keys[place]) for place in kept) + " |")
        self.lines.append("|" + "---|" * len(kept))
        self.lines += ["| " + " | ".join(row[place] for place in kept) + " |" for row in rows]
        self.lines.append("")

    def section(self, title: str, keys: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """A headed table, where there is anything."""
        if rows := list(rows):
            self.head(title)
            self.table(keys, rows)

    def written(self) -> str:
        return "\n".join(self.lines).rstrip("\n") + "\n"


def profile_page(versions: Sequence[ScoreProfile], ending: str) -> str:
    """The rules in force in full, and what the versions before them had otherwise."""
    now = versions[-1]
    page = Page(ending, now.label.of(LANGUAGES[ending]), now.id)
    page.text(page.word("made").format(file=f"resources/profiles/{now.id}.toml"))
    if now.questionnaire:
        page.text(page.word("questionnaire"))
    _frame(page, now)
    page.section("versions", ("version", "from", "to", "source", "sure"), (_version(page, one) for one in versions))
    _dimensions(page, now)
    _metrics(page, now)
    weights = [(row, share) for row in now.weight_table for share in row.shares.items()]
    page.section(
        "weight_table", ("dimension", "industry", "shop_type", "metric", "share", "source", "sure"),
        (
            (_target(page, now, row.dimension), row.industry, row.shop_type, page.say(now.metric(metric).label),
             _percent(share), row.source, page.word(row.confidence.value))
            for row, (metric, share) in weights
        ),
    )  # fmt: skip
    _lines(page, "lines", now, now.thresholds)
    _lines(page, "more_lines", now, now.more_lines)
    _circumstances(page, now)
    _notes(page, versions)
    _sources(page, now.sources)
    return page.written()


def figures_page(figures: Sequence[Metric], sources: Sequence[Source], ending: str) -> str:
    """The figures that no score uses."""
    page = Page(ending, WORDS[ending]["figures"], "figures")
    page.text(page.word("made").format(file="resources/profiles/figures.toml"))
    page.section("metrics", _METRIC_HEADS, (_metric(page, one) for one in figures))
    _sources(page, sources)
    return page.written()


def index_page(profiles: Sequence[ScoreProfile], ending: str) -> str:
    """Links to all pages."""
    page = Page(ending, WORDS[ending]["index"], "README")
    page.text(page.word("index_note"))
    newest = {one.id: one for one in profiles}
    rows = [
        (f"[{page.say(one.label)}]({one.id}.{ending}.md)", _platforms(page, one), one.version, one.valid_to or "")
        for one in newest.values()
    ]
    page.table(
        ("page", "platforms", "in_force", "to"), [*rows, (f"[{page.word('figures')}](figures.{ending}.md)", "", "", "")]
    )
    return page.written()


# --- the parts of a page --------------------------------------------------------------------------------------------


def _frame(page: Page, now: ScoreProfile) -> None:
    facts = {
        "platforms": _platforms(page, now),
        "in_force": now.version,
        "scale": f"{now.low:g}–{now.high:g}",
        "decimals": str(now.decimals),
        "assessed": page.word("yes" if now.assessed else "no"),
        "min_orders": str(now.min_orders or ""),
    }
    page.points(f"{page.word(key)}: {value}" for key, value in facts.items() if value)


def _version(page: Page, one: ScoreProfile) -> tuple[object, ...]:
    return one.version, one.valid_from, one.valid_to or "", one.source, page.word(one.confidence.value)


def _dimensions(page: Page, now: ScoreProfile) -> None:
    rows = (
        (page.say(one.label), page.word("unpublished") if one.weight is None and now.total else _percent(one.weight))
        for one in now.dimensions
    )
    page.section("dimensions", ("dimension", "weight"), rows)


_METRIC_HEADS = ("metric", "counted", "unit", "window", "lag", "better", "source", "sure")


def _metric(page: Page, one: Metric, *, made_of: bool = False) -> tuple[object, ...]:
    lag = ""
    if one.lag_days:
        lag = (
            str(one.lag_days)
            if one.lag_confidence.verified
            else f"{one.lag_days} ({page.word(one.lag_confidence.value)})"
        )
    unit = page.word("unit_points" if one.unit == "points" else one.unit)
    return (
        page.say(one.label), page.say(one.definition) or page.word("made_of" if made_of else "definition_unknown"), unit,
        one.window_days or page.word("unknown"), lag, page.word(one.better.value), one.source, page.word(one.confidence.value),
    )  # fmt: skip


def _metrics(page: Page, now: ScoreProfile) -> None:
    page.head("metrics")
    if now.total is not None:
        page.table(_METRIC_HEADS, [_metric(page, now.total)])
    for dimension in (*now.dimensions, None):
        wanted = dimension.id if dimension else ""
        own = (
            {now.score_metric(wanted)}
            if any(one.id not in now.score_ids and one.dimension == wanted for one in now.metrics)
            else set()
        )
        rows = [_metric(page, one, made_of=one.id in own) for one in now.metrics if one.dimension == wanted]
        if rows:
            page.lines += [f"### {page.say(dimension.label) if dimension else page.word('other_metrics')}", ""]
            page.table(_METRIC_HEADS, rows)


def _lines(page: Page, title: str, now: ScoreProfile, lines: Sequence[Threshold]) -> None:
    rows = (
        (page.say(one.label), _target(page, now, one.target), _level(page, one), page.word(one.sample), _fail(page, one),
         ", ".join(page.words.get(name, name) for name in one.platforms), one.valid_from or "", page.say(one.consequence),
         page.say(one.recovery), one.source, page.word(one.confidence.value))
        for one in lines
    )  # fmt: skip
    heads = (
        "line",
        "target",
        "level",
        "sample",
        "fail",
        "platforms",
        "since",
        "consequence",
        "recovery",
        "source",
        "sure",
    )
    page.section(title, heads, rows)
    if lines:
        page.text(page.word("sample_note"))


def _circumstances(page: Page, now: ScoreProfile) -> None:
    """Bonus and deduction, stages, small samples, days that are left out, what buyers see."""
    page.section(
        "points", ("rule", "target", "value", "per", "cap", "source", "sure"),
        (
            (page.say(one.label), _target(page, now, one.target), f"{one.points:+g}", page.word(one.per),
             "" if one.cap is None else page.word("cap_days").format(cap=f"{one.cap:g}", days=one.cap_days)
             if one.cap_days else f"{one.cap:g}", one.source, page.word(one.confidence.value))
            for one in now.points
        ),
    )  # fmt: skip
    page.section(
        "stages", ("stage", "below_orders", "fixed", "fallen", "source", "sure"),
        (
            (page.say(one.label), one.below_orders, page.word("none") if one.score is None else f"{one.score:g}",
             "" if one.fallen is None else f"{one.fallen:g}", one.source, page.word(one.confidence.value))
            for one in now.stages
        ),
    )  # fmt: skip
    if now.small_samples:
        page.head("small")
        page.points(
            page.word("small_row").format(
                metrics=_names(page, now, one.metrics), below=one.below_orders, listed=one.listed_below_orders,
                bad=one.bad, score=f"{one.score:g}",
            ) + f" ({one.source}, {page.word(one.confidence.value)})"
            for one in now.small_samples
        )  # fmt: skip
    page.section(
        "exemptions", ("rule", "from", "to", "metrics", "condition", "source", "sure"),
        (
            (page.say(one.label), one.first, one.last, _names(page, now, one.metrics), page.say(one.condition), one.source,
             page.word(one.confidence.value))
            for one in now.exemptions
        ),
    )  # fmt: skip
    if now.display:
        page.head("display")
        page.points(
            page.word("band").format(low=f"{band.low:g}", high=f"{band.high:g}", shown=f"{band.shown:g}")
            for band in now.display
        )


def _notes(page: Page, versions: Sequence[ScoreProfile]) -> None:
    """What each version says in words, the newest first, and which metrics came and went with it."""
    changes = {after.version: _change(page, before, after) for before, after in pairwise(versions)}
    if not any(changes.values()) and not any(one.notes for one in versions):
        return
    page.head("notes")
    for one in reversed(versions):
        said = [*filter(None, [changes.get(one.version, "")]), *(page.say(note) for note in one.notes)]
        if said:
            page.lines += [f"### {one.version}", ""]
            page.points(said)


def _change(page: Page, before: ScoreProfile, after: ScoreProfile) -> str:
    old, new = {one.id: one for one in before.all_metrics}, {one.id: one for one in after.all_metrics}
    added, dropped = (
        page_list(page, (one for name, one in mine.items() if name not in others))
        for mine, others in ((new, old), (old, new))
    )
    if not added and not dropped:
        return ""
    none = page.word("none")
    return page.word("earlier").format(added=added or none, dropped=dropped or none)


def page_list(page: Page, metrics: Iterable[Metric]) -> str:
    return ("、" if page.ending == "zh" else ", ").join(page.say(one.label) for one in metrics)


def _sources(page: Page, sources: Sequence[Source]) -> None:
    """Addresses are told as text: the program opens none."""
    page.head("sources")
    page.points(
        " · ".join(
            filter(
                None,
                (
                    f"**{one.id}** {one.title}",
                    one.published,
                    page.word(one.confidence.value),
                    f"`{one.url}`" if one.url else "",
                ),
            )
        )
        for one in sources
    )


# --- words ----------------------------------------------------------------------------------------------------------


def _platforms(page: Page, one: ScoreProfile) -> str:
    return ", ".join(page.words.get(name, name) for name in one.platforms)


def _target(page: Page, now: ScoreProfile, target: str) -> str:
    return page.word("total") if target == "total" else page.say(now.dimension(target).label)


def _level(page: Page, one: Threshold) -> str:
    return (
        page.word("asked")
        if one.asked
        else page.word("above" if one.strict else "at_least").format(value=f"{one.value:g}")
    )


def _fail(page: Page, one: Threshold) -> str:
    count, of = one.fail.count, one.fail.of
    key = "fail_of" if of else "fail_row" if count > 1 else "fail_once"
    return page.word(key).format(count=count, of=of)


def _names(page: Page, now: ScoreProfile, metrics: Iterable[str]) -> str:
    known = {one.id: one for one in now.all_metrics}
    return page_list(page, (known[name] for name in metrics if name in known))


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share * 100:g} %"


def _cell(value: object) -> str:
    return str(value).replace("|", "\\|").replace("\n", " ")
