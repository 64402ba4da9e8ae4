"""The settings file: JSON, written beside and moved into place, so that a crash never leaves half of it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.settings.options import OPTION_OF, OPTIONS, is_valid


class Settings:
    """The options' values. Unknown or invalid entries of the file are left alone and read as the default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = _read(path)

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - an option's type is that of its default
        value = self._values.get(key)
        return value if value is not None and is_valid(key, value) else OPTION_OF[key].default

    def set(self, key: str, value: object) -> None:
        """Keep a value and write the file.

        Raises:
            ValueError: the option has no such value.
            UserError: the file cannot be written.
        """
        if not is_valid(key, value):
            raise ValueError(key, value)
        if self[key] != value:
            self._values[key] = value
            _write(self._path, self._values)

    def all(self) -> Mapping[str, Any]:
        return {option.key: self[option.key] for option in OPTIONS}


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # Missing at the first start; unreadable after damage by hand: the defaults hold, the file is kept until a write.
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, values: Mapping[str, Any]) -> None:
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(dict(values), ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise UserError("settings.not_writable", path=str(path)) from error
