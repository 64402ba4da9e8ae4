"""Errors as the user sees them: one plain sentence; our own bugs with details that can be copied."""

import logging
from dataclasses import dataclass

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.traces import trace_of
from seller_toolkit.gui.dialogs_port import Dialogs
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Trouble:
    """An error in words. `details` say where in the program it arose and hold no values: they may be given to anybody."""

    title: str
    words: str
    details: str


def trouble_of(error: BaseException) -> Trouble:
    """A UserError gets its sentence; anything else is our fault and says so."""
    if isinstance(error, UserError):
        said = translate("Errors", "That did not work"), error_text(error.code, error.params)
    else:
        said = (
            translate("Errors", "A fault in the program"),
            translate(
                "Errors",
                "Something in the program went wrong. Your data are as they were. The details help to mend it.",
            ),
        )
    return Trouble(*said, trace_of(error))


def log_trouble(error: BaseException) -> None:
    """Note where it happened; the log holds no values."""
    if isinstance(error, UserError):
        log.warning("refused", exc_info=error)
    else:
        log.error("a fault", exc_info=error)


def show_trouble(dialogs: Dialogs, error: BaseException) -> None:
    """Tell what went wrong; a fault of the program with its details."""
    log_trouble(error)
    trouble = trouble_of(error)
    if isinstance(error, UserError):
        dialogs.show_error(trouble.title, trouble.words)
    else:
        dialogs.show_error(trouble.title, trouble.words, trouble.details)
