"""Asks for a competitor, or for what is to be said of some that are there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QDialog, QGridLayout, QLineEdit, QWidget

from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.domain.shops import PLATFORMS, Shop
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate


class RivalFormDialog(QuestionDialog):
    """Name, platform, category, note. Enter adds the shop once it has a name."""

    def __init__(self, kit: Kit, window: QWidget | None, *, platform: str, categories: Sequence[str] = ()) -> None:
        super().__init__(
            kit,
            window,
            title=translate("Compare", "Add a competitor"),
            text=translate("Compare", "Its scores can be typed in afterwards, pasted, or come with a file."),
            yes=translate("Compare", "Add"),
            no=translate("Dialogs", "Cancel"),
        )
        self.setObjectName("rival-form")
        self.name = _line("name", translate("Compare", "As the platform shows it"))
        self.platform = kit.select([platform_label(one) for one in PLATFORMS], chosen=PLATFORMS.index(platform))
        self.platform.setObjectName("platform")
        self.platform.setAutoDefault(False)
        self.category = _category(categories)
        self.note = _line("note")
        self.body.addLayout(
            _fields(
                kit,
                (translate("Compare", "Shop"), self.name),
                (translate("Compare", "Platform"), self.platform),
                (translate("Compare", "Category"), self.category),
                (translate("Compare", "Note"), self.note),
            )
        )
        self.name.textChanged.connect(self._allow)
        self.name.setFocus()
        self._allow("")

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, platform: str, categories: Sequence[str] = ()) -> NewRival | None:
        """The competitor that the user wrote, None where the user cancelled."""
        dialog = cls(kit, window, platform=platform, categories=categories)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        return dialog.rival if taken else None

    @property
    def rival(self) -> NewRival:
        """What the fields say now."""
        texts = (self.name.text().strip(), self.category.text().strip(), self.note.text().strip())
        return NewRival(texts[0], PLATFORMS[self.platform.chosen_index], texts[1], texts[2])

    def _allow(self, words: str) -> None:
        self.yes.setEnabled(bool(words.strip()))


class RivalWordsDialog(QuestionDialog):
    """Category and note of one competitor or several; a field that nobody touched leaves each as it is."""

    def __init__(self, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], categories: Sequence[str]) -> None:
        title = (
            shops[0].name if len(shops) == 1 else translate("Compare", "{count} competitors").format(count=len(shops))
        )
        super().__init__(
            kit, window, title=title, text="", yes=translate("Compare", "Save"), no=translate("Dialogs", "Cancel")
        )
        self.setObjectName("rival-words")
        self._shops = tuple(shops)
        self.category, self.note = _category(categories), _line("note")
        for field, values in (
            (self.category, {shop.category for shop in shops}),
            (self.note, {shop.note for shop in shops}),
        ):
            if len(values) == 1:
                field.setText(values.pop())
            else:
                field.setPlaceholderText(translate("Compare", "differs, stays as it is"))
        rows = ((translate("Compare", "Category"), self.category), (translate("Compare", "Note"), self.note))
        self.body.addLayout(_fields(kit, *rows))
        self.category.setFocus()

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], categories: Sequence[str] = ()
    ) -> dict[int, tuple[str, str]] | None:
        """(Category, note) of each shop that is different now, by its id; None where the user cancelled."""
        dialog = cls(kit, window, shops=shops, categories=categories)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        return dialog.changed if taken else None

    @property
    def changed(self) -> dict[int, tuple[str, str]]:
        """What the fields change."""
        found = {}
        for shop in self._shops:
            category = self.category.text().strip() if self.category.isModified() else shop.category
            note = self.note.text().strip() if self.note.isModified() else shop.note
            if (category, note) != (shop.category, shop.note):
                found[shop.id] = (category, note)
        return found


def _line(name: str, placeholder: str = "") -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(placeholder)
    return line


def _category(categories: Sequence[str]) -> QLineEdit:
    """A line that completes the categories that are there."""
    line = _line("category", translate("Compare", "What it sells"))
    line.setCompleter(QCompleter(list(categories), line))
    return line


def _fields(kit: Kit, *rows: tuple[str, QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (words, field) in enumerate(rows):
        grid.addWidget(kit.text(words, tone="muted"), row, 0)
        grid.addWidget(field, row, 1)
        field.setAccessibleName(words)
    return grid
