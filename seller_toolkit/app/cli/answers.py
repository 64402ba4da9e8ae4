"""What a command answers: one JSON document or plain lines, and an exit code."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seller_toolkit.domain.errors import SellerToolkitError
from seller_toolkit.i18n.error_texts import error_text

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import Trouble

DONE, BUG, USAGE, REFUSED = 0, 1, 2, 3


@dataclass(frozen=True)
class Answer:
    """`document` is the JSON of the contract; `lines` say the same to a person."""

    document: Mapping[str, Any]
    lines: Sequence[str] = field(default_factory=tuple)
    code: int = DONE


class UsageError(Exception):
    """The command line itself is wrong."""


def failure(error: SellerToolkitError, code: int = REFUSED) -> Answer:
    """The answer of a command that was refused."""
    message = error_text(error.code, error.params)
    return Answer({"error": {"code": error.code, "message": message}}, (message,), code)


def trouble_document(trouble: Trouble | None) -> dict[str, str] | None:
    """A file's trouble as the contract has it, None when there is none."""
    if trouble is None:
        return None
    return {"code": trouble.code, "message": error_text(trouble.code, trouble.params)}


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What a terminal would take for an order: text from a file may hold it."""


def show(answer: Answer, *, as_json: bool) -> int:
    """Print the answer: JSON alone on standard output, words of a failure to standard error."""
    if as_json:
        _write(sys.stdout, json.dumps(answer.document, ensure_ascii=False, default=_plain) + "\n")
    else:
        stream = sys.stdout if answer.code == DONE else sys.stderr
        _write(stream, "".join(f"{CONTROLS.sub('�', line)}\n" for line in answer.lines))
    return answer.code


def _write(stream: Any, text: str) -> None:  # noqa: ANN401 - a text stream of sys
    """UTF-8 whatever the console thinks of itself, so that a pipe never gets question marks.

    The window's program on Windows has no console: its streams are None, and what it answers is its exit code.
    """
    if stream is None:
        return
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(text)
        return
    buffer.write(text.encode("utf-8", "replace"))
    buffer.flush()


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)
