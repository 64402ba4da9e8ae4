"""The log: a few small files beside the store that say when, where and what kind of thing went wrong, and hold no values."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from seller_toolkit.domain.traces import PACKAGE, trace_of

LARGEST, OLDER = 256 * 1024, 2
"""Bytes of a file, and how many files are kept beside the one that is written."""


class WithoutValues(logging.Formatter):
    """Time, level, module, line, and of an error its places and kind. Messages are written as they stand in the source, without
    what would be put into them; those of other libraries not at all.
    """

    def format(self, record: logging.LogRecord) -> str:
        own = record.name.split(".")[0] == PACKAGE
        words = f" {record.msg}" if own and isinstance(record.msg, str) else ""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}:{record.lineno}{words}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else "\n    ".join([line, *trace_of(error).splitlines()])


def begin_log(store: Path) -> logging.Handler:
    """Write the log of this process beside a store. The file is made with the first line; a folder that refuses costs nothing."""
    handler = _Quiet(
        store.with_name(f"{store.name}.log"), maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", delay=True
    )
    handler.setFormatter(WithoutValues())
    root = logging.getLogger()
    root.addHandler(handler)
    sys.excepthook = _log_uncaught
    return handler


class _Quiet(RotatingFileHandler):
    """What cannot be written is not: the program has better to do than to talk about its log."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing: the default prints the record, values and all."""


def _log_uncaught(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, at))
