"""Where an error happened, without any values: neither its message nor what was in any variable."""

import traceback

from seller_toolkit.domain.errors import SellerToolkitError

PACKAGE = "seller_toolkit"
MOST_CAUSES = 5


def trace_of(error: BaseException) -> str:
    """File, line and function of each frame, and the kind of error; then the same of what it came of.

    Of the program's own errors also the code, which is one of a fixed list.
    """
    lines: list[str] = []
    one: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if one is None:
            break
        lines += _places(one)
        code = f" {one.code}" if isinstance(one, SellerToolkitError) else ""
        lines.append(f"{type(one).__name__}{code}")
        one = one.__cause__ or one.__context__
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    found = traceback.extract_tb(error.__traceback__)
    return [f"{_file(frame.filename)}:{frame.lineno} {frame.name}" for frame in found]


def _file(name: str) -> str:
    """A file below the package; of others the name alone: folders may be called after their owner."""
    plain = name.replace("\\", "/")
    _, package, below = plain.rpartition(f"{PACKAGE}/")
    return below if package else plain.rpartition("/")[2]
