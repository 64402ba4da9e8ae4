"""The one style sheet of the application; widgets opt in by the properties `role`, `kind` and `tone`."""

from collections.abc import Mapping
from string import Template

from PySide6.QtWidgets import QApplication, QWidget

from seller_toolkit.gui.theme import TYPE, Theme

TONES = ("muted", "accent", "warning", "critical", "disabled")
"""Colours that a label may have instead of the text colour."""


def dress(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole application: style, font, palette, style sheet."""
    app.setStyle("Fusion")
    app.setFont(theme.font())
    app.setPalette(theme.palette())
    app.setStyleSheet(style_sheet(theme))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()
    widget.update()


def style_sheet(theme: Theme) -> str:
    """The sheet for a theme; all lengths follow the theme's text size."""
    fonts = "".join(
        f'QLabel[role="{role}"] {{ font-size: {theme.scaled(size)}px; font-weight: {700 if bold else 400}; }}\n'
        for role, (size, bold) in TYPE.items()
    )
    tones = "".join(f'QLabel[tone="{tone}"] {{ color: {theme.hex(tone)}; }}\n' for tone in TONES)
    return _SHEET.substitute(_values(theme)) + fonts + tones


def _values(theme: Theme) -> Mapping[str, str]:
    """Every $name of the sheet: the colour tokens, lengths in pixels and the folder of the pictures."""
    tokens = theme.tokens
    colors = {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}
    lengths = {
        "body": theme.scaled(TYPE["body"][0]),
        "caption": theme.scaled(TYPE["caption"][0]),
        "control": theme.height("control") - 2,  # without its border
        "small": theme.scaled(24),
        "row": theme.scaled(28),
        "link": theme.scaled(20),
        "status": theme.height("status"),
        "box": theme.scaled(14),
        "round": theme.scaled(14) // 2 + 1,
        "inner": theme.scaled(14) - 2,
        "rise": theme.scaled(14) // 2 - 1,  # half of what a slider's knob is higher than its groove
        "knob": theme.scaled(14) // 2 + 1,
        "arrow": theme.scaled(14),
        "half": theme.height("control") // 2 - 2,
    }
    files = {"icons": theme.icons.as_posix()}
    return colors | files | {name: f"{pixels}px" for name, pixels in lengths.items()}


_SHEET = Template("""
* { font-size: $body; color: $text; outline: 0; }
*:disabled { color: $disabled; }
QMainWindow, QWidget[role="page"] { background: $background; }
QDialog { background: $raised; }
QLabel, QWidget[role="clear"] { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px; }

QMenuBar { background: $background; border-bottom: 1px solid $hairline; padding: 0 4px; }
QMenuBar::item { padding: 5px 8px; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QStatusBar { background: $surface; border-top: 1px solid $hairline; min-height: $status; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; font-size: $caption; }

QFrame[role="bar"] { background: $surface; border: 0; border-bottom: 1px solid $hairline; }
QFrame[role="rail"] { background: $surface; border: 0; border-right: 1px solid $hairline; }
QFrame[role="card"] { background: $surface; border: 1px solid $hairline; border-radius: 8px; }
QFrame[role="well"] { background: $background; border: 0; border-radius: 6px; }
QFrame[role="popover"] { background: $raised; border: 1px solid $border; border-radius: 6px; }
QFrame[role="drop"] { background: $surface; border: 2px dashed $border; border-radius: 8px; }
QFrame[role="drop"][over="true"] { background: $accent_soft; border-color: $accent; }
QFrame[role="line"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="segment"] { background: $sunken; border: 0; border-radius: 6px; }

QPushButton { background: $surface; border: 1px solid $border; border-radius: 6px; padding: 0 12px;
  min-height: $control; max-height: $control; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $hairline; }
QPushButton:focus, QLineEdit:focus { border: 2px solid $focus; padding: 0 11px; }
QPushButton:disabled { color: $disabled; border-color: $hairline; }
QPushButton[kind="primary"] { background: $accent_fill; border-color: $accent_fill; color: $on_accent;
  font-weight: 700; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; border-color: $sunken; color: $disabled; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: $sunken; }
QPushButton[kind="ghost"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 0; color: $accent; min-height: $link;
  max-height: $link; text-align: left; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; color: $muted; padding: 0 10px;
  min-height: $small; max-height: $small; border-radius: 4px; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $surface; border-color: $border; color: $text; font-weight: 700; }
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: 0 9px; min-height: $small;
  max-height: $small; margin: -1px 0; }
QPushButton[kind="segment"]:disabled { color: $disabled; }
QPushButton[kind="toggle"] { padding: 0 8px; min-height: $small; max-height: $small; color: $muted; }
QPushButton[kind="toggle"]:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton[kind="toggle"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[kind="select"] { padding: 0 32px 0 12px; text-align: left; }
QPushButton[kind="select"]:focus { padding: 0 31px 0 11px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="filter"] { background: transparent; border: 0; text-align: left; padding: 0 8px; min-height: $row;
  max-height: $row; border-radius: 4px; }
QPushButton[kind="filter"]:hover { background: $sunken; }
QPushButton[kind="filter"]:checked { background: $accent_soft; color: $accent; font-weight: 700; }
QPushButton[kind="filter"]:focus { border: 2px solid $focus; padding: 0 6px; min-height: $small; max-height: $small; }
QToolButton[kind="nav"] { background: transparent; border: 2px solid transparent; border-radius: 8px; color: $muted;
  font-size: $caption; padding: 4px 0 2px 0; }
QToolButton[kind="nav"]:hover { background: $sunken; }
QToolButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 700; }
QToolButton[kind="nav"]:focus { border-color: $focus; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; border: 1px solid $edge; border-radius: 6px;
  selection-background-color: $accent_fill; selection-color: $on_accent; }
QLineEdit { placeholder-text-color: $muted; min-height: $control; max-height: $control; padding: 0 12px; }
QPlainTextEdit, QTextEdit { padding: 4px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 7px; }
QAbstractSpinBox, QComboBox { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 0 4px 0 8px;
  min-height: $control; max-height: $control; selection-background-color: $accent_fill; selection-color: $on_accent; }
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $focus; padding: 0 3px 0 7px; }
QAbstractSpinBox:disabled, QComboBox:disabled { border-color: $hairline; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
  image: url("$icons/controls/down.png"); width: $arrow; height: $arrow; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$icons/controls/up.png"); width: $arrow; height: $arrow; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0;
  width: 24px; height: $half; background: transparent; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $accent; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: $box; height: $box; border: 1px solid $muted;
  background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator:checked { background: $accent_fill; border-color: $accent_fill;
  image: url("$icons/controls/tick.png"); }
QRadioButton::indicator:checked { background: $accent_fill; border-color: $accent_fill;
  image: url("$icons/controls/dot.png"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; width: $inner; height: $inner; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }
QScrollArea:focus, QGraphicsView:focus { border: 2px solid $focus; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; background: $sunken; }
QSlider { background: transparent; min-height: $small; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $edge; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent_fill; }
QSlider::handle:horizontal { width: $box; height: $box; margin: -$rise 0; border-radius: $knob; background: $surface;
  border: 1px solid $muted; }
QSlider::handle:horizontal:hover { background: $accent_soft; }
QSlider::handle:horizontal:focus { border: 2px solid $focus; width: $inner; height: $inner; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; min-height: 0; padding: 0; }

QTableView { background: $surface; border: 0; gridline-color: transparent; selection-background-color: $accent_soft;
  selection-color: $text; }
QHeaderView { background: $surface; border: 0; }
QTableView QTableCornerButton::section { background: $surface; border: 0; }
QAbstractScrollArea::corner { background: $surface; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_fill; border-radius: 3px; }
""")
