"""What is kept beside rows is called, in the list of kept data and in the question before it is forgotten."""

from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate


def texts_words() -> str:
    """Texts that are being written."""
    return translate("Kept data", "Texts being written")


def log_words() -> str:
    """The log."""
    return translate("Kept data", "Log")


def log_size(size: int) -> str:
    """Bytes of the log in kilobytes, begun ones as whole ones."""
    return translate("Kept data", "{count} KB").format(count=number(-(-size // 1024))) if size else NOTHING
