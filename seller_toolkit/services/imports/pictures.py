"""Pictures of score pages: their text is read before they are planned, because that takes seconds and needs no store."""

from collections.abc import Sequence
from dataclasses import replace

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.pages import Screen
from seller_toolkit.reading.ocr.worker import is_installed
from seller_toolkit.reading.page import find_page
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace

LARGEST_PICTURE = 60 * 1024 * 1024


def can_read_pictures() -> bool:
    """Whether the reading of pictures is part of this installation."""
    return is_installed()


def read_pictures(
    context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]
) -> Outcome[tuple[Dropped, ...]]:
    """The same things with the text of each picture in its `screen`, or in `trouble` why it cannot be read."""
    return Outcome(tuple(_read(context, workspace, one) if _is_unread(one) else one for one in dropped))


def _is_unread(dropped: Dropped) -> bool:
    return dropped.is_picture and dropped.screen is None and dropped.trouble is None


def _read(context: JobContext, workspace: Workspace, dropped: Dropped) -> Dropped:
    name = dropped.path.name
    try:
        data = read_bytes(dropped.path) if dropped.data is None else dropped.data
        if len(data) > LARGEST_PICTURE:
            raise UserError("file.too_large", name=name, limit=LARGEST_PICTURE // 1024**2)
        screen = _twice(context, workspace, data, name)
    except UserError as error:
        return replace(dropped, trouble=Trouble(error.code, error.params))
    return replace(dropped, data=data, screen=screen)


def _twice(context: JobContext, workspace: Workspace, data: bytes, name: str) -> Screen:
    """The picture's lines; those that hold a value were looked at a second time."""
    reader = workspace.pictures
    reader.begin()
    layouts, metrics = workspace.page_layouts, workspace.metrics  # read while the process starts

    def report(done: int, total: int) -> None:
        context.report(done, total, name)

    screen = reader.read(data, name, report)
    page = find_page(screen, layouts, metrics)
    starts = [(value.box.x + 1, value.box.middle[1]) for value in page.values if value.box] if page else []
    places = [place for place, line in enumerate(screen.lines) if any(line.box.holds(*start) for start in starts)]
    again = reader.read_again([screen.lines[place].box for place in places], report) if places else ()
    seconds = dict(zip(places, (text for text, _ in again), strict=True))
    lines = (replace(line, second=seconds.get(place, "")) for place, line in enumerate(screen.lines))
    return replace(screen, lines=tuple(lines))
