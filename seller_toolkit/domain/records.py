"""The kinds of rows that imports bring, and their fields.

Importing converts cells to these fields, the store keeps them: both read this one list. A contract test holds it
against the tables that the migrations make.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from operator import eq
from typing import Any


class FieldType(Enum):
    """How a cell is read and kept. The store keeps every type as text, integer or float."""

    ID = "id"  # text of any length: order numbers have more digits than a float can carry
    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"  # kept as integer cents (分)
    PERCENT = "percent"  # kept as percent: 87.01 for "87.01%"
    SECONDS = "seconds"  # a duration
    TIME = "time"  # local wall-clock time, kept as "YYYY-MM-DD HH:MM:SS"
    DAY = "day"  # kept as "YYYY-MM-DD"
    STARS = "stars"  # 1 to 5
    FLAG = "flag"  # kept as 0 or 1
    PROVINCE = "province"  # only the province of an address; the rest is dropped at the door
    BUYER = "buyer"  # a nickname, kept only as a keyed hash
    ORDER_STATUS = "order_status"  # one of ORDER_STATUSES


ORDER_STATUSES = ("unpaid", "to_ship", "shipped", "finished", "closed", "other")


@dataclass(frozen=True)
class Field:
    """One field of a record. `key` fields make the natural key: the same key is the same row of the world."""

    name: str
    type: FieldType
    key: bool = False
    later: bool = False  # its column was added to the table afterwards and stands behind the others


@dataclass(frozen=True)
class RecordKind:
    """A kind of record, kept in the table of the same name.

    `twins`: two rows of one file with the same key are two things of the world (equal reviews by two unnamed
    customers), not one row given twice.
    """

    id: str
    fields: tuple[Field, ...]
    twins: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    @property
    def first(self) -> tuple[Field, ...]:
        """The fields that the table was made with."""
        return tuple(field for field in self.fields if not field.later)

    @property
    def later(self) -> tuple[Field, ...]:
        """The fields that were added to the table afterwards."""
        return tuple(field for field in self.fields if field.later)

    @property
    def key_names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields if field.key)

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)


_T = FieldType
OBSERVATION = RecordKind(
    "observation",
    (
        Field("day", _T.DAY, key=True),
        Field("subject_kind", _T.TEXT, key=True),  # "shop", "agent", "item", "peer"; of the rules "weight", "line"
        Field("subject", _T.TEXT, key=True),  # "" for the shop itself
        Field("metric", _T.TEXT, key=True),
        Field("value", _T.NUMBER),
        Field("numerator", _T.NUMBER),
        Field("denominator", _T.NUMBER),
    ),
)
ORDER = RecordKind(
    "order_line",
    (
        Field("order_no", _T.ID, key=True),
        Field("sub_order_no", _T.ID, key=True),
        Field("status", _T.ORDER_STATUS),
        Field("created_at", _T.TIME),
        Field("paid_at", _T.TIME),
        Field("shipped_at", _T.TIME),
        Field("finished_at", _T.TIME),
        Field("ship_by", _T.TIME),  # the promise to the buyer (承诺发货时间)
        Field("item_id", _T.ID),
        Field("item_title", _T.TEXT),
        Field("sku", _T.TEXT),
        Field("quantity", _T.INTEGER),
        Field("amount", _T.MONEY),
        Field("paid_amount", _T.MONEY),
        Field("refund_amount", _T.MONEY),
        Field("province", _T.PROVINCE),
        Field("courier", _T.TEXT),
        Field("parcel_no", _T.ID),
        Field("warehouse", _T.TEXT),
        Field("buyer", _T.BUYER),
        Field("after_sale_status", _T.TEXT),
    ),
)
AFTER_SALE = RecordKind(
    "after_sale",
    (
        Field("case_no", _T.ID, key=True),
        Field("order_no", _T.ID),
        Field("sub_order_no", _T.ID),
        Field("kind", _T.TEXT),
        Field("status", _T.TEXT),
        Field("reason", _T.TEXT),
        Field("applied_at", _T.TIME),
        Field("act_by", _T.TIME),  # the platform acts by itself after this (自动处理截止时间, 超时时间)
        Field("agreed_at", _T.TIME),
        Field("finished_at", _T.TIME),
        Field("refund_amount", _T.MONEY),
        Field("item_id", _T.ID),
        Field("item_title", _T.TEXT),
    ),
)
REVIEW = RecordKind(
    "review",
    (
        Field("order_no", _T.ID, key=True),
        Field("item_id", _T.ID, key=True),
        Field("written_at", _T.TIME, key=True),
        Field("text", _T.TEXT, key=True),
        Field("stars", _T.STARS),
        Field("item_title", _T.TEXT),
        Field("sku", _T.TEXT),
        Field("appended_text", _T.TEXT),
        Field("appended_at", _T.TIME),
        Field("replied", _T.FLAG),
        Field("reply_text", _T.TEXT),
        Field("buyer", _T.BUYER),
        Field("replied_at", _T.TIME, later=True),
        Field("labels", _T.TEXT, later=True),
        Field("channel", _T.TEXT, later=True),
    ),
    twins=True,
)
PARCEL = RecordKind(
    "parcel",
    (
        Field("order_no", _T.ID, key=True),
        Field("parcel_no", _T.ID, key=True),
        Field("courier", _T.TEXT),
        Field("warehouse", _T.TEXT),
        Field("province", _T.PROVINCE),
        Field("paid_at", _T.TIME),
        Field("shipped_at", _T.TIME),
        Field("picked_up_at", _T.TIME),
        Field("signed_at", _T.TIME),
    ),
)
ITEM_SNAPSHOT = RecordKind(
    "item_snapshot",  # an item of a competitor as buyers saw it on a day
    (
        Field("day", _T.DAY, key=True),
        Field("item_id", _T.ID, key=True),
        Field("title", _T.TEXT),
        Field("category", _T.TEXT),
        Field("price", _T.MONEY),
        Field("sales_count", _T.NUMBER),
        Field("comments_count", _T.NUMBER),
        Field(
            "rounded", _T.FLAG
        ),  # 1: the page shows the sales rounded (1万+, 约 300), so they are at least or about that
    ),
)
RECORD_KINDS = (OBSERVATION, ORDER, AFTER_SALE, REVIEW, PARCEL, ITEM_SNAPSHOT)
KIND_OF: Mapping[str, RecordKind] = {kind.id: kind for kind in RECORD_KINDS}


KEY_SEPARATOR = "\x1f"
"""Between the key fields of a natural key; the key of an order or a parcel begins with its order number."""


@dataclass(frozen=True)
class RecordColumns:
    """Converted rows of one kind for one shop, column by column.

    `columns` holds only the fields that the file has: a field that is missing here is left as it is in the store.
    All columns, `keys` and `rows` have the same length. `rows` are row numbers as Excel numbers them; several records
    can come from one row. A value is None where the cell was empty. `keys` are natural keys as one text.
    """

    kind: str
    shop: str
    platform: str
    own: bool
    rows: Sequence[int]
    keys: Sequence[str]
    columns: Mapping[str, Sequence[Any]]

    def __len__(self) -> int:
        return len(self.rows)

    def picked(self, places: Sequence[int]) -> "RecordColumns":
        """The records at `places`, in that order."""
        everything = range(len(self))
        if places == everything or (len(places) == len(self) and all(map(eq, places, everything))):
            return self
        return RecordColumns(
            self.kind,
            self.shop,
            self.platform,
            self.own,
            [self.rows[i] for i in places],
            [self.keys[i] for i in places],
            {name: [column[i] for i in places] for name, column in self.columns.items()},
        )
