"""Settings as a file that another computer can take in: written, looked into, taken over."""

import json
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import SettingChange
from seller_toolkit.domain.errors import UserError
from seller_toolkit.settings.file import Settings
from seller_toolkit.settings.options import OPTION_OF, OPTIONS, is_valid

FORM = "seller-toolkit settings"
"""What such a file says it is."""


@dataclass(frozen=True)
class SettingsFile:
    """What a file would change, in the order of `OPTIONS`, and which of its entries are passed over: unknown ones, ones
    that stay on their computer, and values that an option cannot have.
    """

    changes: tuple[SettingChange, ...]
    passed_over: tuple[str, ...]


def write(settings: Settings, path: Path) -> None:
    """Write every setting that may travel.

    Raises:
        UserError: the file cannot be written.
    """
    values = {option.key: settings[option.key] for option in OPTIONS if option.travels}
    text = json.dumps({"form": FORM, "settings": values}, ensure_ascii=False, indent=1, sort_keys=True)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError("settings.not_exported", path=str(path)) from error


def read(settings: Settings, path: Path) -> SettingsFile:
    """Say what a file would change; nothing changes yet.

    Raises:
        UserError: it is no such file.
    """
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError("settings.not_a_file", name=path.name) from error
    if not isinstance(said, dict) or said.get("form") != FORM or not isinstance(said.get("settings"), dict):
        raise UserError("settings.not_a_file", name=path.name)
    values = said["settings"]
    taken = {
        key for key, value in values.items() if key in OPTION_OF and OPTION_OF[key].travels and is_valid(key, value)
    }
    changes = tuple(
        SettingChange(option.key, settings[option.key], values[option.key])
        for option in OPTIONS
        if option.key in taken and settings[option.key] != values[option.key]
    )
    return SettingsFile(changes, tuple(sorted(set(values) - taken)))
