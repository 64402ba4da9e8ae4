"""A user's own mapping of an unknown sheet, as a layout of its own."""

import json
from collections.abc import Mapping

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ColumnMapping
from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.domain.words import Words
from seller_toolkit.importing.layouts import TOTAL_LABELS, Block, Layout, LayoutColumn
from seller_toolkit.importing.titles import fold

LAYOUT_ID = "mapping"
ROLES = ("shop", "platform")  # of every kind; observations have more
OBSERVATION_ROLES = ("shop", "platform", "day", "subject")
KEYS = {"kind", "columns", "values", "metrics", "name"}


def mapping_from_text(text: str) -> ColumnMapping:
    """Read the JSON of `import --mapping`: {"kind", "columns", "values", "metrics"}.

    Raises UserError mapping.invalid (detail=) for anything that is not such an object, or names an unknown field.
    """
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise UserError("mapping.invalid", detail=str(error)) from error
    if not isinstance(data, dict) or set(data) - KEYS or not isinstance(data.get("kind"), str):
        raise UserError("mapping.invalid", detail=f"an object with {', '.join(sorted(KEYS))} is needed")
    values = data.get("values", {})
    if not isinstance(values, dict):
        raise UserError("mapping.invalid", detail="values")
    mapping = ColumnMapping(
        kind=data["kind"],
        columns=_texts(data.get("columns", {}), "columns"),
        values={title: _texts(translation, "values") for title, translation in values.items()},
        metrics=_texts(data.get("metrics", {}), "metrics"),
        name=str(data.get("name", "")),
    )
    layout_of(mapping)
    return mapping


def _texts(value: object, what: str) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(text, str | int | float) for text in value.values()):
        raise UserError("mapping.invalid", detail=what)
    return {str(key): str(text) for key, text in value.items()}


def layout_of(mapping: ColumnMapping) -> Layout:
    """The mapping as a layout: it fits a sheet that has all its columns. Raises UserError mapping.invalid (detail=)."""
    if mapping.kind not in KIND_OF:
        raise UserError("mapping.invalid", detail=f"kind {mapping.kind!r}")
    kept = {title: target for title, target in mapping.columns.items() if target}
    columns = [_column(mapping, title, target) for title, target in kept.items()]
    columns += [LayoutColumn(names=(title,), metric=metric) for title, metric in mapping.metrics.items() if metric]
    observations = mapping.kind == "observation"
    if not any(column.field or column.metric for column in columns) or observations != bool(mapping.metrics):
        raise UserError("mapping.invalid", detail="metrics" if observations else "columns")
    return Layout(
        id=LAYOUT_ID,
        label=Words(zh_CN="自定义匹配", zh_TW="自訂對應", en="Own mapping"),
        blocks=(_block(mapping, tuple(columns)),),
        total_labels=frozenset(fold(text) for text in TOTAL_LABELS),
    )


def _column(mapping: ColumnMapping, title: str, target: str) -> LayoutColumn:
    observations = mapping.kind == "observation"
    roles = OBSERVATION_ROLES if observations else ROLES
    values = {old.strip(): new for old, new in mapping.values.get(title, {}).items()}
    if target in roles:
        return LayoutColumn(names=(title,), role=target, required=True, values=values)
    if observations or target not in KIND_OF[mapping.kind].names:
        raise UserError("mapping.invalid", detail=f"{title} → {target}")
    return LayoutColumn(names=(title,), field=target, required=True, values=values)


def _block(mapping: ColumnMapping, columns: tuple[LayoutColumn, ...]) -> Block:
    if mapping.kind == "observation":
        metrics = tuple((column.metric,) for column in columns if column.metric)
        return Block(
            shape="wide", columns=columns, require_any=metrics, min_known=1, min_metrics=1, catalogue=False,
            subject_kind="agent",
        )  # fmt: skip
    return Block(shape="records", kind=mapping.kind, columns=columns, min_known=1)
