"""The folder resources/profiles as one book: a file per score, and figures.toml with the figures that no score uses."""

from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Metric, ProfileBook, ScoreProfile
from seller_toolkit.profiles.rules import check_names, read_metric, read_sources
from seller_toolkit.profiles.score import read_score
from seller_toolkit.profiles.versions import read_versions
from seller_toolkit.tables.strict import Table, read_table

FIGURES = "figures.toml"


def load_profiles(folder: Path) -> ProfileBook:
    """Every score and figure of `folder`, checked.

    Raises:
        UserError: `profile.invalid` with `file` and `detail`: not TOML, unknown or missing keys, languages, units, days,
            references, or an id that two files give.
    """
    versions: list[ScoreProfile] = []
    figures: tuple[Metric, ...] = ()
    for path in sorted(folder.glob("*.toml")):
        table = read_table(path, "profile.invalid")
        if path.name == FIGURES:
            figures = _read_figures(table)
        else:
            versions += _read_profile(table, stem=path.stem)
    if not versions:
        raise UserError("profile.invalid", file=folder.name, detail="there is no score in this folder")
    book = ProfileBook(tuple(sorted(versions, key=lambda p: (p.id, p.valid_from))), figures)
    _check_ids(book)
    return book


def _read_profile(file: Table, *, stem: str) -> tuple[ScoreProfile, ...]:
    score = read_score(file)
    if score.id != stem:
        raise file.wrong("id", f"{score.id!r} is not the file's name")
    versions = read_versions(file, score)
    file.close()
    return versions


def _read_figures(file: Table) -> tuple[Metric, ...]:
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
    return figures


def _check_ids(book: ProfileBook) -> None:
    """A figure must not carry an id of a score's metric: values are stored by it."""
    scored = {metric.id for version in book.versions for metric in version.all_metrics}
    clash = scored & {figure.id for figure in book.figures}
    if clash:
        raise UserError("profile.invalid", file=FIGURES, detail=f"ids of a score: {', '.join(sorted(clash))}")
