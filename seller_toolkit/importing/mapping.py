"""A user's own mapping of an unknown sheet, as a layout of its own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.records import ITEM_SNAPSHOT, KIND_OF
from seller_toolkit.domain.titles import fold
from seller_toolkit.domain.units import UNITS, units_of_field, units_of_metric
from seller_toolkit.domain.words import Words
from seller_toolkit.importing.layouts import TOTAL_LABELS, Block, Layout, LayoutColumn

LAYOUT_ID = "mapping"
ROLES = ("shop", "platform")  # of every kind; observations have more
OBSERVATION_ROLES = ("shop", "platform", "day", "subject")
KEYS = {"kind", "columns", "values", "metrics", "units", "name", "titles"}


@dataclass(frozen=True)
class MappingFile:
    """What a mapping file says; `titles` are all columns of the table that it is for, () where it does not tell."""

    mapping: ColumnMapping
    titles: tuple[str, ...] = ()


def mapping_from_text(text: str) -> MappingFile:
    """Read a mapping file, also that of `import --mapping`: an object of `KEYS`.

    Raises UserError mapping.invalid (detail=) for anything that is not such an object, names an unknown field or unit, or
    maps a column that is not among its titles.
    """
    data = _object_in(text)
    values = data.get("values", {})
    if not isinstance(values, dict):
        raise UserError("mapping.invalid", detail="values")
    mapping = ColumnMapping(
        kind=str(data["kind"]),
        columns=_texts(data.get("columns", {}), "columns"),
        values={title: _texts(translation, "values") for title, translation in values.items()},
        metrics=_texts(data.get("metrics", {}), "metrics"),
        name=_name(data.get("name", "")),
        units=_texts(data.get("units", {}), "units"),
    )
    layout_of(mapping)
    titles = _titles(data.get("titles", []))
    return MappingFile(spelled_as(mapping, titles) if titles else mapping, titles)


def mapping_to_text(mapping: ColumnMapping, titles: Sequence[str]) -> str:
    """The mapping as a file that people can read and `mapping_from_text` takes; `titles` () leaves them out."""
    said = {
        "name": mapping.name,
        "kind": mapping.kind,
        "titles": list(titles),
        "columns": dict(mapping.columns),
        "values": {title: dict(translation) for title, translation in mapping.values.items()},
        "metrics": dict(mapping.metrics),
        "units": dict(mapping.units),
    }
    kept = {key: value for key, value in said.items() if value or key == "columns"}
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def spelled_as(mapping: ColumnMapping, titles: Sequence[str]) -> ColumnMapping:
    """The mapping with its columns written as in `titles`: blanks and brackets may differ.

    Raises UserError mapping.invalid (detail=) for a column that is not among them.
    """
    spelling = {fold(title): title for title in titles}

    def spelled(title: str) -> str:
        if fold(title) not in spelling:
            raise UserError("mapping.invalid", detail=title)
        return spelling[fold(title)]

    return replace(
        mapping,
        columns={spelled(title): target for title, target in mapping.columns.items()},
        values={spelled(title): translation for title, translation in mapping.values.items()},
        metrics={spelled(title): metric for title, metric in mapping.metrics.items()},
        units={spelled(title): unit for title, unit in mapping.units.items()},
    )


def _object_in(text: str) -> dict[str, object]:
    try:
        data = json.loads(text.removeprefix("\ufeff"))
        json.dumps(data, ensure_ascii=False).encode()  # half characters of JSON can be neither kept nor shown
    except (json.JSONDecodeError, RecursionError, UnicodeEncodeError) as error:
        raise UserError("mapping.invalid", detail=str(error)) from error
    if not isinstance(data, dict) or set(data) - KEYS or not isinstance(data.get("kind"), str):
        raise UserError("mapping.invalid", detail=f"an object with {', '.join(sorted(KEYS))} is needed")
    return data


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise UserError("mapping.invalid", detail="name")
    return " ".join(value.split())


def _titles(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(title, str) for title in value):
        raise UserError("mapping.invalid", detail="titles")
    return tuple(title for title in value if fold(title))


def _texts(value: object, what: str) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(text, str | int | float) for text in value.values()):
        raise UserError("mapping.invalid", detail=what)
    return {str(key): str(text) for key, text in value.items()}


def layout_of(mapping: ColumnMapping, metrics: Mapping[str, Metric] | None = None) -> Layout:
    """The mapping as a layout: it fits a sheet that has all its columns.

    Where `metrics` are given, the units of their columns are held against them; unknown metrics are passed over.

    Raises:
        UserError: mapping.invalid (detail=).
    """
    if mapping.kind not in KIND_OF:
        raise UserError("mapping.invalid", detail=f"kind {mapping.kind!r}")
    _check_units(mapping, metrics or {})
    kept = {title: target for title, target in mapping.columns.items() if target}
    columns = [_column(mapping, title, target) for title, target in kept.items()]
    columns += [
        LayoutColumn(names=(title,), metric=metric, unit=mapping.units.get(title, ""))
        for title, metric in mapping.metrics.items()
        if metric
    ]
    observations = mapping.kind == "observation"
    if not any(column.field or column.metric for column in columns) or observations != bool(mapping.metrics):
        raise UserError("mapping.invalid", detail="metrics" if observations else "columns")
    return Layout(
        id=LAYOUT_ID,
        label=Words(zh_CN="自定义匹配", zh_TW="自訂對應", en="Own mapping"),
        blocks=(_block(mapping, tuple(columns)),),
        competitors=mapping.kind == ITEM_SNAPSHOT.id,
        day_default="today" if mapping.kind == ITEM_SNAPSHOT.id else "ask",
        total_labels=frozenset(fold(text) for text in TOTAL_LABELS),
    )


def _check_units(mapping: ColumnMapping, metrics: Mapping[str, Metric]) -> None:
    """Each unit is known and fits what its column holds."""
    for title, unit in mapping.units.items():
        field, metric = mapping.columns.get(title), mapping.metrics.get(title)
        fitting: tuple[str, ...] = ()
        if metric:
            fitting = units_of_metric(metrics[metric].unit) if metric in metrics else UNITS
        elif field in KIND_OF[mapping.kind].names:
            fitting = units_of_field(KIND_OF[mapping.kind].field(field).type)
        if unit not in fitting:
            raise UserError("mapping.invalid", detail=f"units: {title} → {unit}")


def _column(mapping: ColumnMapping, title: str, target: str) -> LayoutColumn:
    observations = mapping.kind == "observation"
    roles = OBSERVATION_ROLES if observations else ROLES
    values = {old.strip(): new for old, new in mapping.values.get(title, {}).items()}
    if target in roles:
        return LayoutColumn(names=(title,), role=target, required=True, values=values)
    if observations or target not in KIND_OF[mapping.kind].names:
        raise UserError("mapping.invalid", detail=f"{title} → {target}")
    unit = mapping.units.get(title, "")
    return LayoutColumn(names=(title,), field=target, required=True, unit=unit, values=values)


def _block(mapping: ColumnMapping, columns: tuple[LayoutColumn, ...]) -> Block:
    if mapping.kind == "observation":
        metrics = tuple((column.metric,) for column in columns if column.metric)
        return Block(
            shape="wide", columns=columns, require_any=metrics, min_known=1, min_metrics=1, catalogue=False,
            subject_kind="agent",
        )  # fmt: skip
    return Block(shape="records", kind=mapping.kind, columns=columns, min_known=1)
