"""Signs files with whatever command the publisher has; without one nothing is signed.

The variable SIGN_COMMAND holds a command line. `{file}` in it stands for the file; without `{file}` the file is put behind it:

    set SIGN_COMMAND=signtool sign /n "My Name" /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com

Usage: python packaging/windows/sign.py FILE…
"""

import os
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

VARIABLE = "SIGN_COMMAND"
SIGNED_KINDS = (".exe", ".dll", ".pyd")


def has_command() -> bool:
    return bool(os.environ.get(VARIABLE, "").strip())


def sign(files: Iterable[Path]) -> int:
    """Sign each file; the answer is how many.

    Raises:
        SystemExit: the command failed, so nothing may be handed out.
    """
    command = os.environ.get(VARIABLE, "").strip()
    if not command:
        return 0
    signed = 0
    for file in files:
        line = command.replace("{file}", str(file)) if "{file}" in command else f'{command} "{file}"'
        if subprocess.run(line, shell=True).returncode:
            sys.exit(f"Not signed: {file}")
        signed += 1
    return signed


def unsigned_below(folder: Path) -> list[Path]:
    """Programs and libraries that nobody has signed yet; those of Microsoft and others keep their makers' signatures."""
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SIGNED_KINDS)
    return [path for path in files if not is_signed(path)]


def is_signed(path: Path) -> bool:
    """Whether a program file carries a signature, by the fifth entry of its data directory; not whether it is a good one."""
    with path.open("rb") as file:
        head = file.read(4096)
    try:
        (start,) = struct.unpack_from("<I", head, 0x3C)
        (magic,) = struct.unpack_from("<H", head, start + 24)
        (size,) = struct.unpack_from("<I", head, start + 24 + (112 if magic == 0x20B else 96) + 4 * 8 + 4)
    except struct.error:
        return False
    return head[:2] == b"MZ" and head[start : start + 4] == b"PE\0\0" and size > 0


if __name__ == "__main__":
    sign([Path(name) for name in sys.argv[1:]])
