"""The folder resources/profiles as one book: a file per score, and figures.toml with the figures that no score uses.

A folder of the user's own can stand beside it: a file there takes the place of the shipped one of the same score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Metric, ProfileBook, ScoreProfile, Source
from seller_toolkit.profiles.replacement import check_replacement
from seller_toolkit.profiles.rules import check_names, read_metric, read_sources
from seller_toolkit.profiles.score import read_score
from seller_toolkit.profiles.versions import read_versions
from seller_toolkit.profiles.weight_table import FOLDER
from seller_toolkit.tables.strict import Table, read_table

FIGURES = "figures.toml"

Scores = Mapping[str, tuple[ScoreProfile, ...]]
"""The versions of each score by its id."""


def load_profiles(folder: Path, own: Path | None = None) -> ProfileBook:
    """Every score and figure of `folder`, checked; files of `own`, where that folder is there, win over those of `folder`.

    Raises:
        UserError: `profile.invalid` with `file` and `detail`: not TOML, unknown or missing keys, languages, units, days,
            references, or an id that two files give; `profile.own_invalid` for the same in `own`; and the codes of
            `check_replacement`.
    """
    shipped = {path.stem: read_profile(path, weights=(folder / FOLDER,)) for path in _files(folder)}
    if not shipped:
        raise UserError("profile.invalid", file=folder.name, detail="there is no score in this folder")
    replaced = read_own(own, folder, shipped) if own else {}
    if not (folder / FIGURES).is_file():
        return make_book({**shipped, **replaced}, ())
    figures, sources = _read_figures(read_table(folder / FIGURES, "profile.invalid"))
    return replace(make_book({**shipped, **replaced}, figures), figure_sources=sources)


def read_own(own: Path, folder: Path, shipped: Scores) -> Scores:
    """The user's own files, each held against the shipped one that it replaces.

    Raises:
        UserError: `profile.own_invalid`, or a code of `check_replacement`.
    """
    paths = sorted(own.glob("*.toml"))
    return {path.stem: read_own_file(path, folder, shipped.get(path.stem, ())) for path in paths}


def read_own_file(path: Path, folder: Path, shipped: Sequence[ScoreProfile]) -> tuple[ScoreProfile, ...]:
    """One file of the user's own; its weight tables are looked for beside it, then in `folder`. Raises as `read_own`."""
    weights = (path.parent / FOLDER, folder / FOLDER)
    versions = read_profile(path, weights=weights, code="profile.own_invalid")
    check_replacement(path.name, versions, shipped)
    return versions


def read_profile(
    path: Path, *, weights: Sequence[Path], code: str = "profile.invalid", named: bool = True
) -> tuple[ScoreProfile, ...]:
    """The versions of one score's file; `weights` are the folders of its weight tables, the first one first.

    Raises:
        UserError: `code` with `file` and `detail`; `named`: also when the file is not named after its score.
    """
    file = read_table(path, code)
    score = read_score(file, weights)
    if named and score.id != path.stem:
        raise file.wrong("id", f"{score.id!r} is not the file's name")
    if f"{score.id}.toml" == FIGURES:
        raise file.wrong("id", "is the name of the figures that no score uses")
    versions = read_versions(file, score)
    file.close()
    return versions


def make_book(scores: Scores, figures: Sequence[Metric]) -> ProfileBook:
    """All versions in order.

    Raises:
        UserError: `profile.invalid`: a figure carries an id of a score's metric, by which values are stored.
    """
    versions = sorted(chain.from_iterable(scores.values()), key=lambda p: (p.id, p.valid_from))
    book = ProfileBook(tuple(versions), tuple(figures))
    scored = {metric.id for version in book.versions for metric in version.all_metrics}
    clash = scored & {figure.id for figure in book.figures}
    if clash:
        raise UserError("profile.invalid", file=FIGURES, detail=f"ids of a score: {', '.join(sorted(clash))}")
    return book


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.toml")) if path.name != FIGURES]


def _read_figures(file: Table) -> tuple[tuple[Metric, ...], tuple[Source, ...]]:
    sources = read_sources(file)
    tables = file.tables("figure")
    figures = tuple(read_metric(table, prefix="", dimensions=(), sources=sources) for table in tables)
    for table in tables:
        table.close()
    file.close()
    ids = [figure.id for figure in figures]
    if len(set(ids)) != len(ids):
        raise file.wrong("figure", "an id stands there twice")
    check_names(file, figures)
    return figures, tuple(sources.values())
