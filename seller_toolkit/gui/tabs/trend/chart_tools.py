"""The row of buttons over the chart: what is drawn with the line in focus, another shop beside it, zoom."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.formats import long_day, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import TrendView


_LONGEST = 12  # characters of a shop's name that the row has room for


class ChartTools(QWidget):
    """`changed`: something is to be drawn or not; the other signals are wishes. The rival's id is 0 for none."""

    changed = Signal()
    forecast_requested = Signal(bool)
    rival_requested = Signal(int)
    reset_requested = Signal()
    zoom_requested = Signal(bool)  # closer?

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._rivals: tuple[int, ...] = (0,)
        self.all_lines = self._toggle(kit, "all_lines", translate("Trend", "All lines"))
        self.peers = self._toggle(kit, "peers", translate("Trend", "Peers"))
        self.events = self._toggle(kit, "events", translate("Trend", "Events"))
        self.turns = self._toggle(kit, "turns", translate("Trend", "Turns"))
        self.turns.setToolTip(translate("Trend", "Days on which the course of the score broke"))
        self.forecast = self._toggle(kit, "forecast", translate("Trend", "Forecast"), on=False)
        for toggle in (self.all_lines, self.peers, self.events, self.turns):
            toggle.toggled.connect(lambda _on: self.changed.emit())
        self.forecast.toggled.connect(self.forecast_requested)
        self.rival = kit.select()
        self.rival.setObjectName("rival")
        self.rival.setAccessibleName(translate("Trend", "Compared shop"))
        self.rival.chosen.connect(self._on_rival)
        self.days = kit.button("", icon="close-line", tip=translate("Trend", "Back to the whole period"))
        self.days.setObjectName("zoomed_days")
        self.days.clicked.connect(self.reset_requested)
        self.closer = self._zoom(kit, "zoom_in", "+", translate("Trend", "Fewer days"), closer=True)
        self.wider = self._zoom(kit, "zoom_out", "−", translate("Trend", "More days"), closer=False)
        strut = kit.theme.height("control")
        toggles = (self.all_lines, self.peers, self.events, self.turns, self.forecast)
        row = flowing(*toggles, self.rival, None, self.days, self.wider, self.closer, gap=6, strut=strut)
        down(row, parent=self)
        self.days.hide()

    def show_view(self, view: TrendView, focus: str) -> None:
        """What the view has no data of cannot be turned on."""
        line = view.line(focus)
        with_peers = {*view.peers, *view.bands}
        self.all_lines.setVisible(len(view.lines) > 1)
        self.peers.setVisible(any(one.metric in with_peers for one in view.lines))
        self.peers.setEnabled(line is not None and line.metric in with_peers)
        self.events.setVisible(bool(view.history.events or view.events))
        self._show_rivals(view)

    def forget(self) -> None:
        """Another shop or score: no forecast, no rival; nothing is emitted."""
        with QSignalBlocker(self.forecast):
            self.forecast.setChecked(False)
        self.rival.choose(0)

    def show_days(self, days: tuple[date, date] | None) -> None:
        """Say which days are zoomed into, None where the whole period is shown."""
        self.days.setVisible(days is not None and not self.closer.isHidden())
        if days is not None:
            name = long_day if days[0].year != days[1].year else short_day
            self.days.setText(f"{name(days[0])} – {name(days[1])}")
            words = translate("Trend", "{first} to {last}: back to the whole period")
            self.days.setAccessibleName(words.format(first=days[0], last=days[1]))

    def show_zoom(self, *, chart: bool) -> None:
        """Zooming belongs to the chart; a table keeps saying which days it shows."""
        self.closer.setVisible(chart)
        self.wider.setVisible(chart)

    def _show_rivals(self, view: TrendView) -> None:
        ids = (0, *(shop.id for shop in view.comparable))
        if ids != self._rivals:
            chosen = self._rivals[self.rival.chosen_index] if self.rival.chosen_index > 0 else 0
            self._rivals = ids
            names = [translate("Trend", "Compare with…"), *(_short(shop.name) for shop in view.comparable)]
            self.rival.set_options(names, ids.index(chosen) if chosen in ids else 0)
        self.rival.setVisible(len(ids) > 1)

    def _toggle(self, kit: Kit, name: str, words: str, *, on: bool = True) -> Button:
        toggle = kit.toggle(words, on=on)
        toggle.setObjectName(name)
        return toggle

    def _zoom(self, kit: Kit, name: str, words: str, tip: str, *, closer: bool) -> Button:
        button = kit.button(words, tip=tip)
        button.setObjectName(name)
        button.setAccessibleName(tip)
        button.setFixedWidth(max(kit.theme.height("control"), button.minimumSizeHint().width()))
        button.clicked.connect(lambda: self.zoom_requested.emit(closer))
        return button

    @Slot(int)
    def _on_rival(self, place: int) -> None:
        self.rival_requested.emit(self._rivals[place])


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
