"""Reads and checks resources/clocks: a file for the platforms of one rule book, and words.toml with the exports' words."""

from collections.abc import Collection, Mapping
from pathlib import Path

from seller_toolkit.domain.clocks import (
    CASE_KINDS,
    DUE_KINDS,
    STATES,
    TRIGGERS,
    UNKNOWN,
    WHENS,
    CaseWords,
    Clock,
    ClockBook,
    Holiday,
    Night,
    Run,
)
from seller_toolkit.domain.profiles import Source
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.profiles.rules import read_evidence, read_sources
from seller_toolkit.tables.strict import Table, read_table

CODE = "clocks.invalid"
WORDS = "words.toml"
SENT = ("undispatched", "dispatched")
HOURS_OF_DAY = 24


def load_clocks(folder: Path) -> ClockBook:
    """All clocks of the folder.

    Raises:
        UserError: `clocks.invalid` with `file` and `detail`: not TOML, unknown or missing keys, a kind, trigger, state or
            source that there is not, a platform in two files, or two clocks of a platform for the same thing.
    """
    words_file = read_table(folder / WORDS, CODE)
    words = CaseWords(
        states=_entries(words_file, "state", [state for state in STATES if state != UNKNOWN]),
        kinds=_entries(words_file, "kind", CASE_KINDS),
        sent=_entries(words_file, "sent", SENT),
    )
    words_file.close()
    clocks: dict[str, tuple[Clock, ...]] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name == WORDS:
            continue
        file = read_table(path, CODE)
        found = _clocks(file)
        for platform in file.texts("platforms", PLATFORMS, required=True):
            if platform in clocks:
                raise file.wrong("platforms", f"{platform!r} stands in another file")
            clocks[platform] = found
        file.close()
    return ClockBook(clocks, words)


def _entries(file: Table, key: str, names: Collection[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for table in file.tables(key):
        found.append((table.one_of("is", names), table.texts("parts", required=True)))
        table.close()
    return tuple(found)


def _clocks(file: Table) -> tuple[Clock, ...]:
    sources = read_sources(file)
    found = tuple(_clock(table, sources) for table in file.tables("clock"))
    for name, values in (
        ("id", [clock.id for clock in found]),
        ("kind", [(clock.kind, clock.when) for clock in found]),
    ):
        if len(set(values)) != len(values):
            raise file.wrong("clock", f"two clocks have the same `{name}`")
    return found


def _clock(table: Table, sources: Mapping[str, Source]) -> Clock:
    confidence, source = read_evidence(table, sources)
    runs = tuple(_run(run) for run in table.tables("runs"))
    holidays = tuple(_holiday(holiday) for holiday in table.tables("holiday"))
    if holidays and not runs:
        raise table.wrong("holiday", "changes hours that there are not")
    clock = Clock(
        id=table.name("id"),
        kind=table.one_of("kind", DUE_KINDS),
        when=table.one_of("when", WHENS, ""),
        runs=runs,
        night=_night(table) if table.has("night") else None,
        promise=table.flag("promise") if table.has("promise") else False,
        holidays=holidays,
        label=table.words("label"),
        costs=table.words("costs"),
        source=sources[source],
        confidence=confidence,
    )
    table.close()
    return clock


def _run(table: Table) -> Run:
    run = Run(table.one_of("trigger", TRIGGERS), table.number("hours"))
    if run.hours <= 0:
        raise table.wrong("hours", "must be more than 0")
    table.close()
    return run


def _night(table: Table) -> Night:
    begins, ends = table.numbers("night", 2)
    if not 0 <= ends < begins <= HOURS_OF_DAY or not (begins.is_integer() and ends.is_integer()):
        raise table.wrong("night", "must be the hour of the evening and that of the morning")
    return Night(int(begins), int(ends))


def _holiday(table: Table) -> Holiday:
    holiday = Holiday(table.words("label"), table.day("first"), table.day("last"), table.number("hours"))
    if holiday.last < holiday.first:
        raise table.wrong("last", "is before `first`")
    table.close()
    return holiday
