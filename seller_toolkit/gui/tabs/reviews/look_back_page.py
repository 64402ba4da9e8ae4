"""Looking back at a month: complaints by root cause, product and owner, what stands out, sheets for the departments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.look_back import DEPARTMENTS, LookBackWish, month_end
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.reviews.look_back_rows import in_time_words, look_back_cells, look_back_columns
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import department_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import look_back_desk
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.reviews.look_back import LookBackFinding, LookBackLine, LookBackView

_TABLE_HEIGHT = 220  # pixels at 100 %


class LookBackPage(ReviewsPage):
    """A row of causes, products or owners that is chosen narrows the other two tables; a double click shows the reviews."""

    id = "look_back"
    parts = frozenset({Part.REVIEWS, Part.ORDERS, Part.SHOPS, Part.SETTINGS})

    def build(self) -> None:
        """The page, and what stands in its place without shops."""
        self._view: LookBackView | None = None
        self._wish = LookBackWish()
        kit = self.kit
        self.month = kit.select((), width=112)
        self.month.setObjectName("month")
        self.month.setAccessibleName(translate("Look back", "Month"))
        self.month.chosen.connect(self._on_month)
        self.all = kit.button(translate("Look back", "Show everything"), "ghost")
        self.all.setObjectName("show-everything")
        self.all.clicked.connect(self._on_all)
        self.causes = self._table("causes", translate("Look back", "Root cause"), refunds=True)
        self.items = self._table("items", translate("Look back", "Product"), refunds=False)
        self.owners = self._table("owners", translate("Look back", "Owner"), refunds=False)
        self.causes.row_activated.connect(self._on_cause)
        self.items.row_activated.connect(self._on_item)
        tables = Beside(
            kit,
            (1, 1),
            (
                kit.card(translate("Look back", "Root causes"), self.causes, flush=True),
                boxed(
                    down(
                        (kit.card(translate("Look back", "Products"), self.items, flush=True), 1),
                        kit.card(translate("Look back", "Owners"), self.owners, flush=True),
                        gap=16,
                    )
                ),
            ),
        )
        self._page = kit.page(self.head(self.all, self.month), self._figures(), self._foot(), tables)
        empty = EmptyState(
            kit, "time-line", translate("Look back", "No complaints in this month yet"),
            translate("Look back", "Import reviews: complaints are counted by cause, product and owner, month by month."),
        )  # fmt: skip
        self._nothing = kit.page(empty)
        self.fill(self._page, self._nothing)

    def refresh(self) -> None:
        """Ask for the month that is chosen."""
        if not self.context.selection.shops:
            self.show_part(self._nothing)
            return
        wish = replace(self._wish, shop_id=self.context.selection.shop)
        self.run(look_back_desk.look_back, wish, done=self._show, replaces="look_back")

    # --- building

    def _table(self, name: str, what: str, *, refunds: bool) -> Table:
        table = Table(self.kit, look_back_columns(what, refunds=refunds), row_height=44 if refunds else 32, many=False)
        table.setObjectName(name)
        table.setAccessibleName(what)
        table.setMinimumHeight(self.kit.theme.scaled(_TABLE_HEIGHT if refunds else _TABLE_HEIGHT // 2))
        table.row_chosen.connect(partial(self._on_chosen, name))
        return table

    def _figures(self) -> QWidget:
        """The figures of the month in one row."""
        self.figures: dict[str, Label] = {}
        labels = {
            "count": translate("Look back", "Complaints"),
            "before": translate("Look back", "Month before"),
            "in_time": translate("Look back", "Answered in time"),
            "overdue": translate("Look back", "Past their deadline"),
            "cases": translate("Look back", "Cases"),
            "cost": translate("Look back", "Cost of remedies, yuan"),
        }
        cells = []
        for name, words in labels.items():
            self.figures[name] = self.kit.text("", "section")
            self.figures[name].setObjectName(f"figure-{name}")
            cells.append(down(self.kit.text(words, "caption", "muted", wrap=True), None, self.figures[name], gap=2))
        row = across(*((cell, 1) for cell in cells), gap=16)
        return self.kit.frame("card", down(row, margins=(16, 10, 16, 12)))

    def _foot(self) -> QWidget:
        kit = self.kit
        self._stands_out = down(gap=6)
        self.unsaid = kit.text("", "caption", "muted", wrap=True)
        findings = kit.card(translate("Look back", "What stands out"), self._stands_out, self.unsaid, None)
        rows = []
        for name in DEPARTMENTS:
            label = department_label(name)
            show = kit.button(translate("Look back", "Print…"))
            show.setObjectName(f"print-{name}")
            show.setAccessibleName(translate("Look back", "Print the sheet for {department}").format(department=label))
            save = kit.button(translate("Look back", "Save…"), "ghost")
            save.setObjectName(f"save-{name}")
            save.setAccessibleName(translate("Look back", "Save the sheet for {department}").format(department=label))
            show.clicked.connect(partial(self._print, name))
            save.clicked.connect(partial(self._save, name))
            rows.append(across(kit.text(label), None, show, save))
        note = kit.text(
            translate("Look back", "One page for each department: its causes, products, words of buyers."),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        sheets = kit.card(translate("Look back", "Feedback sheets"), note, *rows)
        return Beside(kit, (3, 2), (findings, sheets))

    # --- what is shown

    def _show(self, view: LookBackView) -> None:
        self._view = view
        self.show_part(self._page)
        self.month.set_options([f"{month:%Y-%m}" for month in view.months], self._place(view))
        self.all.setVisible(self._narrowed)
        total = view.total
        words = {
            "count": number(total.count), "before": number(total.before), "in_time": in_time_words(total),
            "overdue": number(total.overdue), "cases": number(total.cases), "cost": number(total.cost / 100, 2),
        }  # fmt: skip
        for name, text in words.items():
            self.figures[name].set_words(text)
        for table, lines in ((self.causes, view.causes), (self.items, view.items), (self.owners, view.owners)):
            self._fill(table, lines, refunds=table is self.causes)
        self._show_findings(view)

    def _place(self, view: LookBackView) -> int:
        return view.months.index(view.month) if view.month in view.months else 0

    def _fill(self, table: Table, lines: Sequence[LookBackLine], *, refunds: bool) -> None:
        table.set_rows([look_back_cells(one, refunds=refunds) for one in lines], [one.id for one in lines])

    def _show_findings(self, view: LookBackView) -> None:
        emptied(self._stands_out)
        for place, finding in enumerate(view.findings):
            button = self.kit.button(translate("Look back", "Make a task"), icon="add-line")
            button.setObjectName(f"task-{place}")
            button.setToolTip("" if view.shop else translate("Look back", "Asks on which shop's checklist"))
            button.clicked.connect(partial(self._on_task, finding))
            row = across((self.kit.text(finding.words, wrap=True), 1), button)
            self._stands_out.addLayout(row)
        lines = [] if view.findings else [translate("Look back", "Too few complaints for anything to stand out.")]
        if view.unjudged:
            words = translate("Look back", "{count} reviews of the month were not judged yet.")
            lines.append(words.format(count=number(view.unjudged)))
        self.unsaid.set_words("\n".join(lines))
        self.unsaid.setVisible(bool(lines))

    # --- what happens

    @property
    def _narrowed(self) -> bool:
        return any(one is not None for one in (self._wish.cause, self._wish.item, self._wish.owner))

    @Slot(int)
    def _on_month(self, place: int) -> None:
        if self._view is not None:
            self._wish = replace(self._wish, month=self._view.months[place])
            self.refresh()

    @Slot()
    def _on_all(self) -> None:
        self._wish = LookBackWish(month=self._wish.month)
        self.refresh()

    def _on_chosen(self, name: str, row: object) -> None:
        """The table in which a row was chosen narrows the others, in the place of the one before."""
        if not isinstance(row, str):
            return
        month = self._wish.month
        chosen = {"causes": LookBackWish(month=month, cause=row), "items": LookBackWish(month=month, item=row)}
        self._wish = chosen.get(name, LookBackWish(month=month, owner=row))
        wish = replace(self._wish, shop_id=self.context.selection.shop)
        self.run(look_back_desk.look_back, wish, done=partial(self._show_beside, name), replaces="look_back")

    def _show_beside(self, name: str, view: LookBackView) -> None:
        """Fill the tables beside the one in which the row was chosen: that one keeps all its rows to choose from."""
        self.all.setVisible(True)
        for table, lines in ((self.causes, view.causes), (self.items, view.items), (self.owners, view.owners)):
            if table.objectName() != name:
                self._fill(table, lines, refunds=table is self.causes)

    @Slot(object)
    def _on_cause(self, row: object) -> None:
        if isinstance(row, str) and row:
            self._show_reviews(tag=row)

    @Slot(object)
    def _on_item(self, row: object) -> None:
        if isinstance(row, str) and row:
            self._show_reviews(item=row)

    def _show_reviews(self, *, tag: str = "", item: str = "") -> None:
        if self._view is not None:
            first, last = self._view.month, month_end(self._view.month)
            wanted = InboxFilter(tag=tag, item=item, complaints=True, first=first, last=last)
            self.inbox_requested.emit(wanted)

    def _on_task(self, finding: LookBackFinding) -> None:
        shop = self._shop_of_task()
        if shop is None:
            return
        who = self.context.workspace.settings["my_name"]

        def done(deed: Deed) -> None:
            self.context.wishes.deed_done.emit(deed, translate("Look back", "Task from the look back"))
            self.context.wishes.notice.emit(translate("Look back", "The task stands on the checklist."))

        self.run(look_back_desk.make_task, shop.id, finding, who, done=done)

    def _shop_of_task(self) -> Shop | None:
        """The shop that is shown; of several the one that the user names, None where the user names none."""
        if self._view is None or self._view.shop is not None:
            return None if self._view is None else self._view.shop
        shops = self.context.selection.shops
        title = translate("Look back", "Make a task")
        words = translate("Look back", "On which shop's checklist?")
        place = self.context.dialogs.choose(title, words, [shop.name for shop in shops])
        return None if place is None else shops[place]

    def _print(self, department: str) -> None:
        self._with_sheet(department, self.context.wishes.print_requested.emit)

    def _save(self, department: str) -> None:
        if self._view is None:
            return
        kinds = (FileKind("PDF", (".pdf",)), FileKind("Excel", (".xlsx",)))
        path = self.context.dialogs.ask_save(f"feedback-{department}-{self._view.month:%Y-%m}.pdf", kinds)
        if path is not None:
            self._with_sheet(department, lambda report: self.save(report, path))

    def _with_sheet(self, department: str, use: Callable[[Report], None]) -> None:
        if self._view is not None:
            month: date = self._view.month
            wish = LookBackWish(self.context.selection.shop, month)
            self.run(look_back_desk.feedback_sheet, wish, department, done=use)
