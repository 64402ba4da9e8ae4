"""The texts that help with tasks: resources/templates/<id>.toml, one each."""

from pathlib import Path

from seller_toolkit.checklist.knowledge import TEMPLATE_ID
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import TEMPLATE_KINDS, TextTemplate
from seller_toolkit.tables.strict import read_table


def load_templates(folder: Path) -> dict[str, TextTemplate]:
    """Every text of `folder` by its id, the name of its file; in the order of the names.

    Which tasks name it is not known here: a test holds the links.

    Raises:
        UserError: `knowledge.invalid` with `file` and `detail`: not TOML, a name that is no id, unknown or missing keys or
            languages, blank edges, a kind that there is not, a folder without texts.
    """
    templates = {path.stem: _read(path) for path in sorted(folder.glob("*.toml"))}
    if not templates:
        raise UserError("knowledge.invalid", file=folder.name, detail="there is no text in this folder")
    return templates


def _read(path: Path) -> TextTemplate:
    table = read_table(path, "knowledge.invalid")
    if not TEMPLATE_ID.fullmatch(path.stem):
        raise table.wrong("", f"{path.stem!r} is not like {TEMPLATE_ID.pattern}")
    template = TextTemplate(
        id=path.stem,
        kind=table.one_of("kind", TEMPLATE_KINDS),
        title=table.words("title"),
        use=table.words("use"),
        text=table.long_words("text"),
        note=table.words("note") if table.has("note") else None,
    )
    table.close()
    return template
