"""Lists that were printed or exported: what stood where, so that they can be filled back."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import SHEET
from seller_toolkit.store.values import time_text


def next_code(c: Connection, day: date) -> str:
    """The code of the next list of `day`: `CL-261122-1` is the first one of 22 November 2026."""
    lead = f"CL-{day:%y%m%d}-"
    taken = [
        int(code.removeprefix(lead)) for code in scalars(c, select(SHEET.c.code).where(SHEET.c.code.startswith(lead)))
    ]
    return f"{lead}{max(taken, default=0) + 1}"


def keep(c: Connection, sheet: Sheet) -> None:
    """Keep a list under its code, in the place of one that had the code."""
    c.execute(SHEET.delete().where(SHEET.c.code == sheet.code))
    c.execute(
        SHEET.insert().values(
            code=sheet.code,
            shop_id=sheet.shop_id,
            printed_at=time_text(sheet.printed_at),
            options_json=json.dumps(asdict(sheet.options)),
            rows_json=json.dumps([asdict(row) for row in sheet.rows], ensure_ascii=False),
        )
    )


def find(c: Connection, code: str) -> Sheet | None:
    """The list with this code."""
    found = rows(c, select(SHEET).where(SHEET.c.code == code))
    return _sheet(found[0]) if found else None


def recent(c: Connection, shop_id: int | None = None, *, most: int = 50) -> Sequence[Sheet]:
    """The newest lists, of one shop or of all."""
    query = select(SHEET).order_by(SHEET.c.printed_at.desc(), SHEET.c.code.desc()).limit(most)
    return [_sheet(row) for row in rows(c, query if shop_id is None else query.where(SHEET.c.shop_id == shop_id))]


def forget_before(c: Connection, moment: datetime) -> int:
    """Drop lists that were printed before `moment`; the answer is how many."""
    return c.execute(SHEET.delete().where(SHEET.c.printed_at < time_text(moment))).rowcount


def _sheet(row: Row[Any]) -> Sheet:
    return Sheet(
        code=row.code,
        shop_id=row.shop_id,
        printed_at=datetime.fromisoformat(row.printed_at),
        options=PaperOptions(**json.loads(row.options_json)),
        rows=tuple(SheetRow(**one) for one in json.loads(row.rows_json)),
    )
