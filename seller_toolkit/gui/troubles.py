"""Errors as the user sees them: one plain sentence; our own bugs with details that can be copied."""

import traceback

from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import Dialogs
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate


def show_trouble(dialogs: Dialogs, error: BaseException) -> None:
    """Tell what went wrong. A UserError gets its sentence; anything else is our fault and says so."""
    if isinstance(error, UserError):
        dialogs.show_error(translate("Errors", "That did not work"), error_text(error.code, error.params))
        return
    words = translate(
        "Errors", "Something in the program went wrong. Your data are as they were. The details help to mend it."
    )
    dialogs.show_error(translate("Errors", "A fault in the program"), words, details_of(error))


def details_of(error: BaseException) -> str:
    """Where it happened, without any values: file, line and function of each frame, and the kind of error."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [
        f"{frame.filename.rpartition('seller_toolkit')[2] or frame.name}:{frame.lineno} {frame.name}"
        for frame in frames
    ]
    return "\n".join([*places, type(error).__name__])
