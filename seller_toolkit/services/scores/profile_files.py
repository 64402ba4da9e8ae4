"""Score rules of the user's own: a newer file in the place of one that the program brings, and the way back."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.profiles import ProfileBook, ScoreProfile
from seller_toolkit.i18n.translate import language
from seller_toolkit.profiles.book import load_profiles, make_book, read_own_file, read_profile
from seller_toolkit.profiles.replacement import check_replacement
from seller_toolkit.profiles.weight_table import FOLDER, files_named
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

CHANGED: ChangeSet = frozenset({Part.SCORES, Part.TASKS, Part.COMPETITORS, Part.SETTINGS})


@dataclass(frozen=True)
class ProfileFile:
    """A file of the user's own. `version` is its newest one; `replaces`: the program brings rules of that score, too.

    `trouble`: why it cannot be used; then nothing can be judged until it is put right or removed. Its label is then the id.
    """

    id: str
    label: str
    version: str
    replaces: bool
    trouble: Trouble | None = None


def own_files(context: JobContext, workspace: Workspace) -> Outcome[tuple[ProfileFile, ...]]:
    """The user's own files, the broken ones with what is wrong; works while the rules cannot be loaded."""
    context.report(0, 1)
    shipped = _by_score(load_profiles(workspace.shipped_profiles))
    paths = sorted(workspace.own_profiles.glob("*.toml"))
    return Outcome(tuple(_look_at(workspace, path, shipped.get(path.stem, ())) for path in paths))


def take_in(context: JobContext, workspace: Workspace, path: Path) -> Outcome[ProfileFile]:
    """Put a file in the place of the rules of the same score, or add those of a new one; they hold at once.

    Weight tables that it names may stand in a folder `weights` beside it.

    Raises:
        UserError: `file.not_found`; `profile.not_taken` with `file` and `detail`; a code of `check_replacement`;
            `file.not_writable`. Then everything is as it was.
    """
    context.report(0, 2)
    if not path.is_file():
        raise UserError("file.not_found", name=path.name)
    book = load_profiles(workspace.shipped_profiles)
    shipped = _by_score(book)
    beside, own = path.parent / FOLDER, workspace.own_profiles
    folders = (beside, own / FOLDER, workspace.shipped_profiles / FOLDER)
    versions = read_profile(path, weights=folders, code="profile.not_taken", named=False)
    newest = versions[-1]
    check_replacement(path.name, versions, shipped.get(newest.id, ()))
    _check_figures(book, path, versions)
    context.report(1, 2)
    try:
        for name in files_named(path, code="profile.not_taken"):
            if (beside / name).is_file():
                _copy(beside / name, own / FOLDER / name)
        _copy(path, own / f"{newest.id}.toml")
    except OSError as error:
        raise UserError("file.not_writable", name=f"{newest.id}.toml") from error
    workspace.forget_rules()
    return Outcome(_file(newest, replaces=newest.id in shipped), CHANGED)


def remove(context: JobContext, workspace: Workspace, profile_id: str) -> Outcome[None]:
    """Go back to the rules that the program brings; a score that it does not bring is no longer known.

    Raises:
        UserError: `profile.not_own`: there is no such file; `file.not_writable`.
    """
    context.report(0, 1)
    path = next((one for one in workspace.own_profiles.glob("*.toml") if one.stem == profile_id), None)
    if path is None:
        raise UserError("profile.not_own", profile=profile_id)
    try:
        path.unlink()
    except OSError as error:
        raise UserError("file.not_writable", name=path.name) from error
    workspace.forget_rules()
    return Outcome(None, CHANGED)


def _by_score(book: ProfileBook) -> dict[str, tuple[ScoreProfile, ...]]:
    found: dict[str, tuple[ScoreProfile, ...]] = {}
    for version in book.versions:
        found[version.id] = (*found.get(version.id, ()), version)
    return found


def _look_at(workspace: Workspace, path: Path, shipped: Sequence[ScoreProfile]) -> ProfileFile:
    try:
        versions = read_own_file(path, workspace.shipped_profiles, shipped)
    except UserError as error:
        return ProfileFile(path.stem, path.stem, "", bool(shipped), Trouble(error.code, error.params))
    return _file(versions[-1], replaces=bool(shipped))


def _file(newest: ScoreProfile, *, replaces: bool) -> ProfileFile:
    return ProfileFile(newest.id, newest.label.of(language()), newest.version, replaces)


def _check_figures(book: ProfileBook, path: Path, versions: Sequence[ScoreProfile]) -> None:
    """A new score must not take the id of a business figure: values are stored by it."""
    try:
        make_book({versions[0].id: tuple(versions)}, book.figures)
    except UserError as error:
        raise UserError("profile.not_taken", file=path.name, detail=error.params["detail"]) from error


def _copy(source: Path, target: Path) -> None:
    """Beside its place first, so that a full disk leaves what was there."""
    if source.resolve() == target.resolve():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(target.name + ".new")
    shutil.copyfile(source, beside)
    beside.replace(target)
