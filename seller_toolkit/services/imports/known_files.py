"""Files whose bytes were imported before: answered by their hash, without reading them again."""

import hashlib

from seller_toolkit import __version__
from seller_toolkit.domain.imports import Batch, FileStatus, ImportChoices, ImportPlan, SourceFile
from seller_toolkit.store import batches, memory, shops
from seller_toolkit.store.connection import Connection


def note(connection: Connection, source: SourceFile, batch: int) -> None:
    """Keep that this batch is all that the file holds; nothing is kept of files with several sheets."""
    if source.alone:
        memory.set_note(connection, _note(source.sha256), {"batch": batch, "version": __version__})


def forget(connection: Connection, batch: int) -> None:
    """The batch was taken back: its bytes are no longer known."""
    memory.set_note(connection, _note(batches.bytes_of(connection, batch)), None)


def recall(connection: Connection, data: bytes, name: str, choices: ImportChoices) -> ImportPlan | None:
    """The plan of a file that was imported as it is, for the shop that it would be imported for now.

    None where that is not certain: the batch was undone, another version of the program read the file, or the user says
    more about it now than its shop.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    kept = memory.get_note(connection, _note(sha256))
    if kept is None or kept["version"] != __version__ or choices.layout or choices.day or choices.mapping:
        return None
    earlier = batches.find(connection, kept["batch"])
    if earlier is None or earlier.undone or not _is_meant(connection, earlier, choices):
        return None
    source = SourceFile(name, earlier.sheet, sha256, len(data), alone=True)
    return ImportPlan(
        source, FileStatus.ALREADY_IMPORTED, layout=earlier.layout, platform=earlier.platform, shop=earlier.shop,
        shops=(earlier.shop,), earlier=earlier.id,
    )  # fmt: skip


def _is_meant(connection: Connection, earlier: Batch, choices: ImportChoices) -> bool:
    """Whether the same file would go to the same shop again."""
    if choices.shop:
        return choices.shop == earlier.shop and choices.platform in ("", earlier.platform)
    own = [shop for shop in shops.all_shops(connection) if shop.own and not shop.demo]
    fitting = [shop.name for shop in own if shop.platform == earlier.platform]
    return fitting == [earlier.shop] and not choices.platform


def _note(sha256: str) -> str:
    return f"whole-file-{sha256}"
