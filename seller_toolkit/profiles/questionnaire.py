"""Reads and checks resources/questionnaires/<profile id>.toml."""

from pathlib import Path

from seller_toolkit.domain.profiles import ProfileBook
from seller_toolkit.domain.questionnaires import Question, Questionnaire
from seller_toolkit.tables.strict import Table, read_table


def load_questionnaire(path: Path, book: ProfileBook) -> Questionnaire:
    """The questions of a score that `book` has, section by section in the order of the file.

    Raises:
        UserError: `questionnaire.invalid` with `file` and `detail`: not TOML, unknown or missing keys, an id that stands
            twice, a score without questionnaire, or a dimension of it that no question is about.
    """
    file = read_table(path, "questionnaire.invalid")
    profile = file.one_of("profile", sorted({p.id for p in book.versions if p.questionnaire}))
    if profile != path.stem:
        raise file.wrong("profile", f"{profile!r} is not the file's name")
    newest = next(p for p in reversed(book.versions) if p.id == profile)
    dimensions = [dimension.id for dimension in newest.dimensions]
    sections = file.tables("section")
    questions = [question for section in sections for question in _section(section, dimensions)]
    file.close()
    asked = [section.text("dimension") for section in sections]
    if asked != dimensions:
        raise file.wrong("section", f"must be one for each of {', '.join(dimensions)}, in this order")
    ids = [question.id for question in questions]
    if twice := sorted({name for name in ids if ids.count(name) > 1}):
        raise file.wrong("section", f"ids stand there twice: {', '.join(twice)}")
    return Questionnaire(profile, tuple(questions))


def _section(section: Table, dimensions: list[str]) -> list[Question]:
    dimension = section.one_of("dimension", dimensions)
    tables = section.tables("question")
    section.close()
    if not tables:
        raise section.wrong("question", "there is none")
    found = []
    for table in tables:
        advice = table.texts("advice", required=True)
        if not advice:
            raise table.wrong("advice", "there is none")
        found.append(Question(table.name("id"), dimension, table.words("text"), advice))
        table.close()
    return found
