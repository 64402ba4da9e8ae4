"""Weights that a platform publishes by industry and kind of shop: a table in `weights/<name>.csv` beside the profiles.

Its head names `industry`, `shop_type` and then metrics as the profile's file does; the cells are percents, each row sums
to 100.
"""

import csv
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Source, WeightRow
from seller_toolkit.profiles.rules import read_evidence
from seller_toolkit.tables.strict import Table, read_table

FOLDER = "weights"
KEYS = ("industry", "shop_type")
FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.csv")


def read_weight_table(
    table: Table, *, prefix: str, dimensions: Collection[str], metrics: Collection[str], sources: Mapping[str, Source],
    folders: Sequence[Path],
) -> tuple[WeightRow, ...]:  # fmt: skip
    """A `[[weight_table]]` with the rows of its file, which is looked for in `folders`, the first one first."""
    confidence, source = read_evidence(table, sources)
    table.name("id")
    dimension = table.one_of("dimension", dimensions)
    path = find_file(table, folders)
    try:
        lines = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _wrong(table, path, str(error)) from error
    head, *rows = lines or [[]]
    named = head[len(KEYS) :]
    if tuple(head[: len(KEYS)]) != KEYS or not named or not rows:
        raise _wrong(table, path, f"the head must be {', '.join(KEYS)} and metrics, with rows below")
    foreign = [name for name in named if name not in metrics]
    if foreign or len(set(named)) != len(named):
        raise _wrong(table, path, f"unknown or repeated metrics: {', '.join(foreign or named)}")
    found: dict[tuple[str, ...], WeightRow] = {}
    for number, row in enumerate(rows, 2):
        shares = _shares(table, path, number, row, width=len(head))
        key = tuple(row[: len(KEYS)])
        if key in found:
            raise _wrong(table, path, f"line {number}: {', '.join(key)} stands there twice")
        named_shares = {prefix + name: share for name, share in zip(named, shares, strict=True)}
        found[key] = WeightRow(dimension, row[0], row[1], named_shares, confidence, source)
    return tuple(found.values())


def find_file(table: Table, folders: Sequence[Path]) -> Path:
    """The file that a `[[weight_table]]` names: a bare name, so that it cannot lead out of the folders."""
    name = table.matching("file", FILE_NAME)
    path = next((folder / name for folder in folders if (folder / name).is_file()), None)
    if path is None:
        raise table.wrong("file", f"there is no {FOLDER}/{name}")
    return path


def files_named(path: Path, *, code: str) -> tuple[str, ...]:
    """The weight tables that a score's file names; the file itself has been read and checked before."""
    return tuple(table.matching("file", FILE_NAME) for table in read_table(path, code).tables("weight_table"))


def _shares(table: Table, path: Path, number: int, row: Sequence[str], *, width: int) -> tuple[float, ...]:
    """The percents of a row as shares of 1."""
    if len(row) != width or not all(cell == cell.strip() and cell for cell in row):
        raise _wrong(table, path, f"line {number}: must be {width} cells without spaces around them")
    try:
        percents = [float(cell) for cell in row[len(KEYS) :]]
    except ValueError as error:
        raise _wrong(table, path, f"line {number}: {error}") from error
    if any(not 0 <= percent <= 100 for percent in percents) or abs(sum(percents) - 100) > 1e-6:
        raise _wrong(table, path, f"line {number}: the weights are {sum(percents):g} together, not 100")
    return tuple(percent / 100 for percent in percents)


def _wrong(table: Table, path: Path, detail: str) -> UserError:
    return table.wrong(f"{FOLDER}/{path.name}", detail)
