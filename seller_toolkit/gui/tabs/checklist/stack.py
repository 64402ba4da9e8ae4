"""The panels of the checklist behind each other: as high as the one in front wants to be."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget


def fit_to_front(stack: QStackedWidget) -> None:
    """Let a stack ask for the height of its page in front only.

    Qt's own is as high as the highest of its pages, and the page around it then scrolls over nothing.
    """

    def fit(_place: int) -> None:
        for place in range(stack.count()):
            policy = QSizePolicy.Policy.Preferred if place == stack.currentIndex() else QSizePolicy.Policy.Ignored
            stack.widget(place).setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    stack.currentChanged.connect(fit)
    stack.widgetAdded.connect(fit)
