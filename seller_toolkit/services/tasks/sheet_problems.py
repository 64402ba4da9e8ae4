"""What of a filled-in list fits nowhere, in plain sentences."""

from seller_toolkit.i18n.translate import translate


class Problems:
    """Collects sentences in the order in which the problems come up. `several`: the file has more than one such table."""

    def __init__(self, *, several: bool) -> None:
        self._several = several
        self._sentences: list[str] = []

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(self._sentences)

    def no_answer(self, sheet: str, row: int, found: str) -> None:
        """What stands in the box is neither yes nor no."""
        words = translate(
            "Fill back", "{where}: “{found}” in the box is neither done nor open, so the line stays as it is."
        )
        self._sentences.append(words.format(where=self._where(sheet, row), found=found))

    def no_line(self, sheet: str, row: int, found: str) -> None:
        """The row is none of the list's."""
        words = translate("Fill back", "{where}: “{found}” is no line of this list and is left out.")
        self._sentences.append(words.format(where=self._where(sheet, row), found=found))

    def not_told_apart(self, sheet: str, row: int, code: str) -> None:
        """Several lines have the id, and nothing tells which one is meant."""
        words = translate("Fill back", "{where}: {code} stands on the list more than once. Tick it in the list below.")
        self._sentences.append(words.format(where=self._where(sheet, row), code=code))

    def twice(self, sheet: str, row: int, code: str) -> None:
        """A row was copied, and the two say different things."""
        words = translate(
            "Fill back", "{where}: {code} is there twice with different answers, so its box stays as it is."
        )
        self._sentences.append(words.format(where=self._where(sheet, row), code=code))

    def gone(self, sheet: str, row: int, code: str) -> None:
        """The task was deleted since."""
        words = translate("Fill back", "{where}: {code} has been deleted since and cannot be filled in.")
        self._sentences.append(words.format(where=self._where(sheet, row), code=code))

    def no_boxes(self) -> None:
        """The column with the boxes is gone."""
        self._sentences.append(
            translate("Fill back", "The column with the boxes is gone from the file. Only the notes were read.")
        )

    def _where(self, sheet: str, row: int) -> str:
        if self._several:
            return translate("Fill back", "{sheet}, row {row}").format(sheet=sheet, row=row)
        return translate("Fill back", "Row {row}").format(row=row)
