"""Export layouts as data: how a file is recognised and what its columns are (resources/layouts/<id>.toml)."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute  # a column has a `field` of its own
from pathlib import Path
from typing import Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.domain.reviews import CHANNELS
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.titles import fold
from seller_toolkit.domain.words import LANGUAGES, Words
from seller_toolkit.importing.titles import without_score_words

SHAPES = ("records", "wide", "long", "by_name", "by_day", "dated", "page")
ROLES = (
    "shop",
    "platform",
    "category",
    "day",
    "subject",
    "name",
    "value",
    "peer_average",
    "peer_excellent",
    "peer_beaten",
)
SUBJECT_KINDS = ("shop", "agent", "item", "peer")
DAY_DEFAULTS = ("ask", "today")
DATES = ("", "month_first")
TOTAL_LABELS = (
    "总计", "合计", "汇总", "小计", "总和", "平均", "汇总值", "平均值", "店铺汇总值", "店铺平均值", "全店汇总值", "全店平均值",
    "均值", "同行同层优秀", "同行同层均值", "全部", "总計", "總計", "合計", "total",
)  # fmt: skip
"""First cells of rows that sum up other rows; a layout may name more, and `shop_labels` take some back."""


@dataclass(frozen=True)
class LayoutColumn:
    """One known column. Of `field`, `metric` and `role` at most one is set; with none of them it is dropped.

    `personal` columns are masked wherever a cell is shown. `values` translates whole cells before they are read.
    `dates` "month_first": the days of a day column stand as 06-05-26. `unit` is that of bare numbers (`domain.units`), ""
    takes them as written.
    """

    names: tuple[str, ...]
    field: str = ""
    metric: str = ""
    role: str = ""
    required: bool = False
    personal: bool = False
    dates: str = ""
    unit: str = ""
    values: Mapping[str, str] = attribute(default_factory=dict)

    @property
    def kept(self) -> bool:
        return bool(self.field or self.metric or self.role)


@dataclass(frozen=True)
class Block:
    """One table of a sheet.

    `shape`: "records" (a row is a record of `kind`), "wide" (day and metric columns), "long" (day, metric name, value),
    "by_name" (a row is a metric, the day stands above), "by_day" (a row is a metric, the other titles are days), "dated"
    (a row is a shop, days stand above the names of metrics: 2026-06-05 over 物流分; which metric a name means is told by the
    platform of the row), "page" (no table but a score page, which the room `reading` looks for in pictures and texts: see
    `PageLayout` for what its `metric_names`, `min_metrics`, `tells`, `min_tells`, `beside_peers` and `ignore` mean).
    `require_any`: of each group one field (or metric) must be there. `min_known` is the least number of known titles,
    `min_share` the least share of known titles. `ignore` are known titles that are not kept; "x*" takes any ending.
    "*x" any beginning, unless the title is that of a metric. `without` are titles that must not be there: a table by item
    or keyword is not one of the shop. `named_rows`: one of the rows below must bear one of `metric_names`. `day_range`:
    a column of unknown title is that of the day where its cells are ranges of days (2026-06-18|2026-06-18).
    """

    shape: str
    columns: tuple[LayoutColumn, ...]
    kind: str = "observation"
    ignore: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    require_any: tuple[tuple[str, ...], ...] = ()
    min_known: int = 2
    min_metrics: int = 0
    min_share: float = 0.0
    subject_kind: str = "shop"
    shop_labels: tuple[str, ...] = ()  # subjects that are the shop itself …
    fill_labels: tuple[str, ...] = ()  # … and those that only fill what these leave blank
    metric_names: Mapping[str, str] = attribute(default_factory=dict)  # by_name and long: folded name → metric id
    contested_names: Mapping[str, tuple[str, ...]] = attribute(default_factory=dict)  # … → metrics that it may mean
    named_rows: bool = False
    day_range: bool = False
    tells: tuple[str, ...] = ()
    min_tells: int = 0
    beside_peers: bool = False
    catalogue: bool = True  # titles of the metric catalogue are known, too

    def metrics_called(self, name: str) -> tuple[str, ...]:
        """The metrics that a row of this name may hold, by the block's own words."""
        folded = fold(name)
        for words in (folded, without_score_words(folded)):
            if words in self.metric_names:
                return (self.metric_names[words],)
            if words in self.contested_names:
                return self.contested_names[words]
        return ()

    @property
    def required(self) -> tuple[LayoutColumn, ...]:
        return tuple(column for column in self.columns if column.required)


@dataclass(frozen=True)
class Layout:
    """One kind of file. `platform` "" fits any; `generic` layouts are tried only where no other fits.

    `unused`: nothing in such a file is used by the program; it is known so that the user hears just that. `figures` says
    what its figures are (`FigureKind`), `channel` how its reviews came in ("": the platform's own export).
    """

    id: str
    label: Words
    blocks: tuple[Block, ...]
    platform: str = ""
    competitors: bool = False
    figures: str = "reported"
    generic: bool = False
    unused: bool = False
    total_labels: frozenset[str] = frozenset()
    day_default: str = "ask"
    channel: str = ""

    @property
    def is_page(self) -> bool:
        """Whether it is looked for in pictures and running text instead of tables."""
        return any(block.shape == "page" for block in self.blocks)


def load_layouts(folder: Path) -> tuple[Layout, ...]:
    """All layouts of `folder`, sorted by id.

    Raises UserError layout.invalid (file=, detail=) for unknown keys, fields, shapes and missing languages.
    """
    return tuple(_load(path) for path in sorted(folder.glob("*.toml")))


def _load(path: Path) -> Layout:
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
        layout = _layout(data)
    except (tomllib.TOMLDecodeError, _Invalid) as error:
        raise UserError("layout.invalid", file=path.name, detail=str(error)) from error
    if layout.id != path.stem:
        raise UserError("layout.invalid", file=path.name, detail=f"id is {layout.id!r}")
    return layout


class _Invalid(ValueError):
    """What is wrong with a layout, in plain words; becomes a UserError with the file's name."""


_LAYOUT_KEYS = {
    "id": str,
    "platform": str,
    "competitors": bool,
    "figures": str,
    "generic": bool,
    "unused": bool,
    "day_default": str,
    "channel": str,
}
_BLOCK_KEYS = {
    "shape": str,
    "kind": str,
    "min_known": int,
    "min_metrics": int,
    "min_tells": int,
    "min_share": float,
    "subject_kind": str,
    "catalogue": bool,
    "named_rows": bool,
    "day_range": bool,
    "beside_peers": bool,
}
_COLUMN_KEYS = {"field": str, "metric": str, "role": str, "required": bool, "personal": bool, "dates": str}


def _layout(data: dict[str, Any]) -> Layout:
    _only(data, {*_LAYOUT_KEYS, "label", "total_labels", "block"}, "layout")
    _one_of(data.get("platform", ""), ("", *PLATFORMS), "platform")
    _one_of(data.get("day_default", "ask"), DAY_DEFAULTS, "day_default")
    _one_of(data.get("channel", ""), CHANNELS, "channel")
    _one_of(data.get("figures", "reported"), tuple(kind.value for kind in FigureKind), "figures")
    label = data.get("label", {})
    if set(label) != set(LANGUAGES):
        raise _Invalid(f"label needs exactly {', '.join(LANGUAGES)}")
    blocks = tuple(_block(block) for block in data.get("block", ()))
    if not blocks:
        raise _Invalid("no block")
    totals = frozenset(fold(text) for text in (*TOTAL_LABELS, *_texts(data.get("total_labels", ()), "total_labels")))
    spared = {fold(text) for block in blocks for text in (*block.shop_labels, *block.fill_labels)}
    return Layout(label=Words(**label), blocks=blocks, total_labels=totals - spared, **_typed(data, _LAYOUT_KEYS))


def _block(data: dict[str, Any]) -> Block:
    _only(
        data,
        {
            *_BLOCK_KEYS,
            "columns",
            "ignore",
            "without",
            "tells",
            "shop_labels",
            "fill_labels",
            "require_any",
            "metric_names",
            "contested_names",
        },
        "block",
    )
    _one_of(data.get("shape", ""), SHAPES, "shape")
    _one_of(data.get("kind", "observation"), tuple(KIND_OF), "kind")
    _one_of(data.get("subject_kind", "shop"), SUBJECT_KINDS, "subject_kind")
    columns = tuple(_column(column, data.get("kind", "observation")) for column in data.get("columns", ()))
    if data["shape"] != "page" and not {"tells", "min_tells", "beside_peers"}.isdisjoint(data):
        raise _Invalid("only a page has tells")
    _check_unique(columns)
    return Block(
        columns=columns,
        require_any=tuple(_texts(group, "require_any") for group in data.get("require_any", ())),
        metric_names={fold(name): str(metric) for name, metric in data.get("metric_names", {}).items()},
        contested_names={
            fold(name): _texts(ids, "contested_names") for name, ids in data.get("contested_names", {}).items()
        },
        ignore=_texts(data.get("ignore", ()), "ignore"),
        without=_texts(data.get("without", ()), "without"),
        tells=_texts(data.get("tells", ()), "tells"),
        shop_labels=_texts(data.get("shop_labels", ()), "shop_labels"),
        fill_labels=_texts(data.get("fill_labels", ()), "fill_labels"),
        **_typed(data, _BLOCK_KEYS),
    )


def _column(data: dict[str, Any], kind: str) -> LayoutColumn:
    _only(data, {*_COLUMN_KEYS, "names", "values"}, "column")
    names = _texts(data.get("names", ()), "names")
    if not names:
        raise _Invalid("a column has no names")
    if sum(key in data for key in ("field", "metric", "role")) > 1:
        raise _Invalid(f"{names[0]}: more than one of field, metric, role")
    if "field" in data and data["field"] not in KIND_OF[kind].names:
        raise _Invalid(f"{names[0]}: {kind} has no field {data['field']!r}")
    if "role" in data:
        _one_of(data["role"], ROLES, "role")
    _one_of(data.get("dates", ""), DATES, "dates")
    values = {str(old).strip(): str(new) for old, new in data.get("values", {}).items()}
    return LayoutColumn(names=names, values=values, **_typed(data, _COLUMN_KEYS))


def _check_unique(columns: Sequence[LayoutColumn]) -> None:
    """A title may stand twice only where two metrics contest it."""
    seen: dict[str, LayoutColumn] = {}
    for column in columns:
        for name in column.names:
            other = seen.setdefault(fold(name), column)
            if other is not column and not (other.metric and column.metric):
                raise _Invalid(f"two columns are called {name!r}")


def _only(data: Mapping[str, Any], allowed: set[str], what: str) -> None:
    unknown = sorted(set(data) - allowed)
    if unknown:
        raise _Invalid(f"unknown key in {what}: {', '.join(unknown)}")


def _one_of(value: object, allowed: Sequence[str], what: str) -> None:
    if value not in allowed:
        raise _Invalid(f"unknown {what}: {value!r}")


def _texts(value: object, what: str) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)) or not all(isinstance(text, str) and text for text in value):
        raise _Invalid(f"{what} must be a list of texts")
    return tuple(value)


def _typed(data: Mapping[str, Any], types: Mapping[str, type]) -> dict[str, Any]:
    """The simple keys that are there, each of its type."""
    found = {}
    for key, wanted in types.items():
        if key in data:
            if not isinstance(data[key], (int, float) if wanted is float else wanted):
                raise _Invalid(f"{key} must be {wanted.__name__}")
            found[key] = data[key]
    return found
