"""What Windows shows of a program file under Properties → Details, in the form that PyInstaller takes."""

import re
from pathlib import Path

PUBLISHER = "The Seller Toolkit authors"
DESCRIPTIONS = {
    "seller-toolkit": "卖家工具箱 Seller Toolkit",
    "seller-toolkit-cli": "卖家工具箱 Seller Toolkit (command line)",
}


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """1.2.3 → (1, 2, 3, 0); what follows the numbers (rc1, .dev0) has no place there."""
    release = re.match(r"\d+(?:\.\d+){0,3}", version)
    if release is None:
        raise ValueError(version)
    first, second, third, fourth, *_ = (*map(int, release[0].split(".")), 0, 0, 0)
    return first, second, third, fourth


def version_text(version: str, name: str) -> str:
    """The version of one program file; `name` without its ending."""
    numbers = four_numbers(version)
    shown = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTIONS[name],
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": f"{PUBLISHER}, MIT",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "卖家工具箱 Seller Toolkit",
        "ProductVersion": version,
    }
    structs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in shown.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('080404b0', [{structs}])]), VarFileInfo([VarStruct('Translation', [0x0804, 1200])])])"
    )


def write_version(version: str, name: str, folder: Path) -> Path:
    """The file for PyInstaller's `version=`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-version.txt"
    path.write_text(version_text(version, name), encoding="utf-8")
    return path
