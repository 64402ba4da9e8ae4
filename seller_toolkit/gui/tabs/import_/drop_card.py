"""The place that takes files: by dragging, by choosing, by pasting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.drop_area import DropArea
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate


class DropCard(DropArea):
    """A dashed frame that lights up while files are held over it. `dropped` carries a list of paths, folders too; `foot` stands below."""

    choose_wished = Signal()
    folder_wished = Signal()
    paste_wished = Signal()
    texts_wished = Signal()
    review_wished = Signal()

    def __init__(self, kit: Kit, foot: QWidget) -> None:
        super().__init__()
        title = kit.text(translate("Import", "Drag the exports of the platforms here"), "section", wrap=True)
        kinds = kit.text(
            translate("Import", "Excel, CSV, ZIP, folders, screenshots of score pages; Ctrl+V pastes"),
            "caption",
            "muted",
            wrap=True,
        )
        self.choose = kit.button(translate("Import", "Choose files…"))
        self.choose.setObjectName("choose")
        self.folder = kit.button(translate("Import", "Folder…"), "ghost")
        self.folder.setObjectName("choose-folder")
        self.paste = kit.button(translate("Import", "Paste"), "ghost", icon="clipboard-line")
        self.paste.setObjectName("paste")
        self.texts = kit.button(translate("Channels", "Paste texts of buyers…"), "ghost", icon="chat-quote-line")
        self.texts.setObjectName("paste-texts")
        self.review = kit.button(translate("Channels", "Type a review…"), "ghost", icon="edit-line")
        self.review.setObjectName("type-review")
        for label in (title, kinds):
            _centre(label)
        down(
            None, across(None, kit.icon("upload-2-line", "accent", size=28), None), title, kinds, 4,
            across(None, self.choose, self.folder, self.paste, None),
            across(None, self.texts, self.review, None), None, foot,
            gap=6, margins=(24, 12, 24, 12), parent=self,
        )  # fmt: skip
        self.choose.clicked.connect(self.choose_wished)
        self.folder.clicked.connect(self.folder_wished)
        self.paste.clicked.connect(self.paste_wished)
        self.texts.clicked.connect(self.texts_wished)
        self.review.clicked.connect(self.review_wished)


def _centre(label: Label) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
