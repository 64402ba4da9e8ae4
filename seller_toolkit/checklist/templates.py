"""The texts that help with tasks: resources/templates/<id>.toml, one each."""

from pathlib import Path

from seller_toolkit.domain.tasks import TEMPLATE_KINDS, TextTemplate
from seller_toolkit.tables.strict import read_table


def load_templates(folder: Path) -> dict[str, TextTemplate]:
    """Every text of `folder` by its id, the name of its file; in the order of the names.

    Raises:
        UserError: `knowledge.invalid` with `file` and `detail`.
    """
    return {path.stem: _read(path) for path in sorted(folder.glob("*.toml"))}


def _read(path: Path) -> TextTemplate:
    table = read_table(path, "knowledge.invalid")
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
