"""Errors as the user sees them: one plain sentence; our own bugs with details that can be copied."""

import logging

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.traces import trace_of
from seller_toolkit.gui.dialogs_port import Dialogs
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate

log = logging.getLogger(__name__)


def show_trouble(dialogs: Dialogs, error: BaseException) -> None:
    """Tell what went wrong. A UserError gets its sentence; anything else is our fault and says so."""
    if isinstance(error, UserError):
        log.warning("refused", exc_info=error)
        dialogs.show_error(translate("Errors", "That did not work"), error_text(error.code, error.params))
        return
    log.error("a fault", exc_info=error)
    words = translate(
        "Errors", "Something in the program went wrong. Your data are as they were. The details help to mend it."
    )
    dialogs.show_error(translate("Errors", "A fault in the program"), words, trace_of(error))
