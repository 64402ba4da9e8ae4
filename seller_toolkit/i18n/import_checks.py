"""Checks of an import in words: what was seen, and what to do about it.

The sentence of a check that blocks is that of the trouble which its file gets (`i18n.error_texts`).
"""

from collections.abc import Mapping, Sequence

from seller_toolkit.domain.imports import Check, CheckLevel, Recognised
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

IMPORT_CHECK_TEXTS: Mapping[str, str] = {
    "totals.differ": QT_TRANSLATE_NOOP("Import checks", "The total row says {total} for {column}, but its rows add up to {sum}. Was the export cut off or filtered?"),
    "totals.rejected": QT_TRANSLATE_NOOP("Import checks", "The total row says {total} for {column}; without the rejected rows only {sum} would be imported."),
    "rows.contradict": QT_TRANSLATE_NOOP("Import checks", "The same day or number stands there twice with different values; the first one counts. Look at: {rows}"),
    "values.off_scale": QT_TRANSLATE_NOOP("Import checks", "Values outside the scale in {columns} are left out. Look at: {rows}"),
    "days.future": QT_TRANSLATE_NOOP("Import checks", "Dates later than today: {days}. Was the year or the day mistyped? Look at: {rows}"),
    "days.missing": QT_TRANSLATE_NOOP("Import checks", "Days that are missing between {first} and {last}: {days}. The trend leaves them open; bring them if the platform still has them."),
    "review_page.unread": QT_TRANSLATE_NOOP("Import checks", "Lines of the copied page that were not understood and are left out: {count}. Look at: {rows}"),
    "review_page.unverified": QT_TRANSLATE_NOOP("Import checks", "How this page is laid out is known from memory only. Compare the rows with the page before you import them."),
    "data.old": QT_TRANSLATE_NOOP("Import checks", "The newest day in this file is {last}, more than a year ago."),
}  # fmt: skip
MOST_NAMED = 5


def import_check_text(check: Check) -> str:
    """The sentence for a check; long lists are cut, with their number behind."""
    words = {name: _words(name, value) for name, value in check.params.items()}
    marked = IMPORT_CHECK_TEXTS.get(check.code)
    return translated("Import checks", marked).format(**words) if marked else error_text(check.code, words)


def level_word(level: CheckLevel) -> str:
    """How grave a check is, in one word."""
    return {
        CheckLevel.BLOCK: translate("Import checks", "Stop"),
        CheckLevel.WARN: translate("Import checks", "Look"),
        CheckLevel.INFO: translate("Import checks", "Note"),
    }[level]


def recognised_text(found: Recognised, unknown: Sequence[str]) -> str:
    """How sure it is what a sheet is and why, with the columns that nothing is known about: one line."""
    why = {
        "titles": translate("Import checks", "Recognised by its headings"),
        "remembered": translate("Import checks", "Same headings as in an earlier import"),
        "choice": translate("Import checks", "Read as the kind of table that was chosen"),
        "mapping": translate("Import checks", "Read as the columns were matched"),
    }[found.by]
    words = translate("Import checks", "{why}: {known} of {columns} columns known")
    sentence = words.format(why=why, known=found.known, columns=found.columns)
    return f"{sentence} · {unknown_text(unknown)}" if unknown else sentence


def unknown_text(unknown: Sequence[str]) -> str:
    """Which columns were left out because nothing is known about them."""
    return translate("Import checks", "not read: {columns}").format(columns=_listed(unknown))


def _words(name: str, value: object) -> str:
    if isinstance(value, tuple):
        row = translate("Import checks", "row {row}")
        said = [row.format(row=one) if name == "rows" else str(one) for one in value]
        return _listed(said)
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else 2)
    return number(value) if isinstance(value, int) else str(value)


def _listed(said: Sequence[str]) -> str:
    comma = translate("Import checks", ", ")
    if len(said) <= MOST_NAMED:
        return comma.join(said)
    words = translate("Import checks", "{some} and {count} more")
    return words.format(some=comma.join(said[: MOST_NAMED - 1]), count=number(len(said) - MOST_NAMED + 1))
