"""Translation without Qt: the rooms mark and ask, the app says who answers."""

from collections.abc import Callable


def _same(_context: str, text: str) -> str:
    return text


_answer: Callable[[str, str], str] = _same
_language = "en"


def set_backend(answer: Callable[[str, str], str], language: str) -> None:
    """Let `answer(context, text)` give the words from now on; `language` is one of domain.words.LANGUAGES."""
    global _answer, _language
    _answer, _language = answer, language


def reset_backend() -> None:
    """Back to the source language, English."""
    set_backend(_same, "en")


def language() -> str:
    """The language in force: it picks the words that stand in resources."""
    return _language


def translate(context: str, text: str) -> str:
    """`text` in the language in force. Call it with two literals: lupdate silently skips anything else.

    Parameters go in afterwards, by name: `translate("Import", "{count} rows").format(count=3)`.
    """
    return _answer(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for lupdate, to be translated later with `translated`."""
    return text


def translated(context: str, marked: str) -> str:
    """The words for a text that was marked with QT_TRANSLATE_NOOP in the same context."""
    return _answer(context, marked)
